import Articles

/// A line that is an address and nothing else, or names one: `<https://example.org/a>`, "Retrieved from https://…",
/// "The Wayback Machine - https://web.archive.org/web/2014/http://…".
struct AddressLine {
    /// The article's address; nil where an archive's or a reader's own was printed.
    let address: PrintedAddress?
    let place: Place
    /// Whether words announce it, or brackets do.
    let isAnnounced: Bool

    /// A longer line is no address.
    private static let longestLine = 2_200

    init?(_ draft: Draft, at index: Int) {
        let line = draft.line(index)
        guard line.utf8Count <= AddressLine.longestLine, line.bytes.contains(UInt8(ascii: ".")),
            !line.bytes.contains(0x20) || OutletPhrases.address.canBegin(line)
        else { return nil }
        if let range = PrintedAddress.range(in: line.text) {
            self.init(line.text.utf8Slice(range), Place(line: index, range), isAnnounced: range.lowerBound > 0)
            guard address?.mayBeOfArticle != false else { return nil }
            return
        }
        let tokens = draft.tokens(index)
        let first = tokens.firstIndex { $0.kind != .mark } ?? 0
        guard let phrase = OutletPhrases.address.match(tokens, at: first) else { return nil }
        var start = phrase.end
        while let token = tokens[safe: start], token.folded == ":" || token.folded == "-" { start += 1 }
        guard let word = tokens[safe: start] else { return nil }
        let offset = word.range.lowerBound
        let rest = line.text.utf8Slice(offset..<line.utf8Count)
        guard let range = PrintedAddress.range(in: rest) else { return nil }
        let place = Place(line: index, (offset + range.lowerBound)..<(offset + range.upperBound))
        self.init(rest.utf8Slice(range), place, isAnnounced: true)
    }

    private init?(_ text: String, _ place: Place, isAnnounced: Bool) {
        let address = PrintedAddress(text)
        if let address {
            guard address.isSure, isAnnounced || address.mayBeOfArticle else { return nil }
        } else {
            guard text.hasPrefix("http") || isAnnounced else { return nil }
        }
        self.address = address
        self.place = place
        self.isAnnounced = isAnnounced
    }

    /// The address as a value, and the outlet whose host it has.
    var founds: [Found] {
        guard let address else { return [] }
        let url = Found(value: .url(address.value), place: place, rule: .address, certainty: .medium)
        guard let host = address.host, let name = KnownOutlets.usualName(ofHost: host) else { return [url] }
        return [url, Found(value: .outlet(name, .inAddress), place: place, rule: .address, certainty: .low)]
    }
}
