import Articles

/// The mention after "Source:", "Reprinted from" and the like, of an outlet, its date and its address, in this order:
/// "The Gazette (London), 3 May 2014 (https://example.org/a)".
struct OutletMention {
    /// Under its usual name; nil where there is an address alone.
    private(set) var name: String?
    /// Whether the table knows it, or its words tell an outlet.
    private(set) var isSure = false
    private(set) var date: (date: PartialDate, printed: String)?
    private(set) var address: PrintedAddress?
    /// Whether it is all that the text says.
    private(set) var isWhole = false

    /// A longer text says more.
    private static let longest = 400

    /// - Parameter after: Words that may stand after it and say nothing more, folded: "with permission".
    init?(_ text: String, after: Set<String> = []) {
        guard text.utf8.count <= OutletMention.longest else { return nil }
        if let address = PrintedAddress(text) {
            self.address = address
            isWhole = true
            return
        }
        let head = takeAddress(text)
        let tokens = Tokenizer.tokens(of: head, line: 0)
        guard let first = tokens.indices.first(where: { tokens[$0].kind != .mark || tokens[$0].folded == "." }),
            tokens[first].kind != .mark
        else { return nil }
        var end = nameEnd(tokens, first, after)
        if let known = KnownOutlets.match(tokens, at: first, announced: .before),
            known.end >= end || tokens[known.end].kind == .mark || tokens[known.end].folded == "website"
        {
            name = known.name
            isSure = true
            end = known.end
        } else {
            let range = tokens[first].range.lowerBound..<tokens[end - 1].range.upperBound
            name = KnownOutlets.name(of: head.utf8Slice(range))
            isSure = OutletName.strength(of: tokens[first..<end]) != nil
        }
        takeRest(head, tokens, from: end, after)
    }

    /// Cuts off the address at the text's end.
    private mutating func takeAddress(_ text: String) -> String {
        guard let space = text.utf8.lastIndex(of: 0x20) else { return text }
        let last = String(text[text.utf8.index(after: space)...])
        guard let found = PrintedAddress(last), found.isSure else { return text }
        address = found
        return String(text[..<space])
    }

    /// Where the name ends: at a date, a bracket, a comma, or a word that says no more.
    private func nameEnd(_ tokens: [Token], _ first: Int, _ after: Set<String>) -> Int {
        var end = first
        while let token = tokens[safe: end] {
            if token.kind == .mark, [",", "(", "|", ";", ":", "\""].contains(token.folded) { break }
            if token.kind == .mark, token.folded == "-", token.followsSpace { break }
            if token.kind == .mark, token.folded == ".", tokens[safe: end + 1]?.followsSpace != false,
                tokens[max(first, end - 1)].range.count > 2
            {
                break
            }
            if end > first {
                if PrintedDate.match(tokens, at: end) != nil { break }
                if after.contains(token.folded), !token.isCapitalized { break }
                if OutletMention.beforeDates.contains(token.folded), !token.isCapitalized,
                    PrintedDate.match(tokens, at: end + 1) != nil
                {
                    break
                }
            }
            end += 1
        }
        return max(end, first + 1)
    }

    private mutating func takeRest(_ text: String, _ tokens: [Token], from end: Int, _ after: Set<String>) {
        var index = end
        var inBrackets = false
        while let token = tokens[safe: index] {
            if let printed = PrintedDate.match(tokens, at: index), date == nil {
                let range =
                    tokens[index].range.lowerBound..<tokens[printed.tokens.upperBound - 1].range.upperBound
                date = (printed.date, text.utf8Slice(range))
                index = printed.tokens.upperBound
                continue
            }
            if token.folded == "(" { inBrackets = true }
            if token.folded == ")" { inBrackets = false }
            guard
                token.kind == .mark || inBrackets && token.isCapitalized || after.contains(token.folded)
                    || OutletMention.beforeDates.contains(token.folded)
            else { return }
            index += 1
        }
        isWhole = true
    }

    private static let beforeDates: Set<String> = [
        "am", "dated", "de", "del", "du", "el", "em", "il", "le", "of", "on", "vom", "от",
    ]
}
