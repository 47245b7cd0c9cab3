import Articles

/// The kinds of lines that print sets on each page. Only its form is told here; whether it is that, and no number
/// or name of the text, ``PageFurniture`` tells from where it stands.
enum FurnitureForm {
    /// "http://example.org/a.html 1/3", "Continued on page 4": nothing else looks like that.
    case sure
    /// An address alone, by its bytes; of a file on a disk none of a text.
    case address(ArraySlice<UInt8>)
    case number(PageNumber)
    /// A byline, a date, an outlet of the header, said once more, or a day: a part of a head.
    case ofHeader
    /// A possible running head: a line without the end of a sentence.
    case head(RunningHead)

    struct PageNumber {
        /// How it is written; the numbers of a text's pages are written alike.
        enum Style: Hashable {
            /// "3", "| 3 |"
            case bare
            /// "[3]", "(3)": a note's mark is written so, too.
            case bracketed
            /// "- 3 -"
            case dashed
            /// "Page 3", "[p. 14]"
            case named
            /// "1/2", "1 of 2"
            case ofAll(Int)
            /// "Page 1 of 2"
            case namedOfAll(Int)
        }

        let style: Style
        let number: Int

        /// Whether a number so written hardly ever belongs to a text.
        var isNamed: Bool {
            switch style {
            case .named, .namedOfAll: true
            case .bare, .bracketed, .dashed, .ofAll: false
            }
        }

        /// Whether nothing is written that counts or names pages, so that it may be any number.
        var isPlain: Bool { style == .bare || style == .bracketed }

        /// "2/2"
        var isLastOfAll: Bool {
            switch style {
            case .ofAll(let all), .namedOfAll(let all): number == all
            case .bare, .bracketed, .dashed, .named: false
            }
        }

        /// "1/2", "Page 1 of 2"; "Page 3" alone may say where an article stood in a paper.
        var isOfAll: Bool {
            switch style {
            case .ofAll, .namedOfAll: true
            case .bare, .bracketed, .dashed, .named: false
            }
        }

        var isNamedOfAll: Bool { if case .namedOfAll = style { true } else { false } }
    }

    struct RunningHead {
        /// The line's letters, which are the same on every page.
        let letters: [UInt8]
        /// A number at the line's beginning or end.
        let hasNumber: Bool
        /// Whether it begins with a day in figures, as a browser prints it.
        let beginsWithDay: Bool
    }

    /// A longer line is no page number.
    private static let longestNumber = 40
    private static let longestHead = 160
    private static let longestAddress = 400

    /// The form of a line; nil where it is none of print.
    ///
    /// - Parameter isSetOff: Whether a blank line or a page's end stands beside the line.
    static func of(_ draft: Draft, at index: Int, isSetOff: Bool) -> FurnitureForm? {
        let line = draft.line(index)
        guard line.utf8Count <= longestAddress else { return nil }
        if let address = address(line) { return address }
        if line.width <= longestNumber {
            if line.bytes.contains(where: { $0 &- 0x30 < 10 }), let number = number(draft.tokens(index)) {
                return .number(number)
            }
            if continued.canBegin(line) || line.bytes.first == 0x28, isContinued(draft.tokens(index)) { return .sure }
        }
        let beginsWithFigure = line.bytes.first.map { $0 &- 0x30 < 10 } ?? false
        let hasNumber = beginsWithFigure || line.bytes.last.map { $0 &- 0x30 < 10 } ?? false
        guard line.width <= longestHead, isSetOff || hasNumber, !line.endsSentence,
            !line.bytes.span.contains(UInt8(ascii: "\t"))
        else { return nil }
        let letters = ArticleParsing.letters(of: line.bytes).filter { $0 &- 0x30 >= 10 }
        guard letters.count >= 3 else { return nil }
        return .head(
            RunningHead(
                letters: letters, hasNumber: hasNumber,
                beginsWithDay: beginsWithFigure && beginsWithDay(draft.tokens(index))))
    }

    /// "5/12/2014", "12.05.2014, 10:22"
    private static func beginsWithDay(_ tokens: [Token]) -> Bool {
        guard tokens.count > 5, tokens[0].kind == .number, tokens[2].kind == .number, tokens[4].kind == .number else {
            return false
        }
        return ["/", ".", "-"].contains(tokens[1].folded) && tokens[1].folded == tokens[3].folded
    }

    // MARK: Numbers

    static func number(_ tokens: [Token]) -> PageNumber? {
        var rest = tokens[...]
        while let first = rest.first, first.kind == .mark { rest.removeFirst() }
        while let last = rest.last, last.kind == .mark { rest.removeLast() }
        guard (1...5).contains(rest.count), let marks = marksAround(rest, in: tokens) else { return nil }
        var words = Array(rest)
        var isNamed = false
        if let first = words.first, pages.contains(first.folded) {
            isNamed = true
            words.removeFirst()
            if words.first?.folded == "." { words.removeFirst() }
        }
        guard let number = value(words.first), number != 30 || words[0].followsSpace else {
            // "-30-" ends a newspaper's copy.
            return nil
        }
        if words.count == 1 {
            if isNamed { return PageNumber(style: .named, number: number) }
            guard marks.contains("-") else {
                if marks.isSubset(of: ["|", "~", "*", "_"]) { return PageNumber(style: .bare, number: number) }
                return marks == ["[", "]"] || marks == ["(", ")"]
                    ? PageNumber(style: .bracketed, number: number) : nil
            }
            return PageNumber(style: .dashed, number: number)
        }
        guard words.count == 3, ofAll.contains(words[1].folded), let all = value(words[2]), (1...all).contains(number)
        else { return nil }
        return PageNumber(style: isNamed ? .namedOfAll(all) : .ofAll(all), number: number)
    }

    /// The marks before and after the words; nil where they are those of a list: "3.", "3)".
    private static func marksAround(_ words: ArraySlice<Token>, in tokens: [Token]) -> Set<String>? {
        let before = tokens[..<words.startIndex].map(\.folded)
        let behind = tokens[words.endIndex...].map(\.folded)
        if before.isEmpty, behind == ["."] || behind == [")"] || behind == [":"] { return nil }
        return Set(before + behind)
    }

    private static func value(_ token: Token?) -> Int? {
        guard let token, token.kind == .number, token.range.count <= 4, let value = Int(token.folded), value > 0 else {
            return nil
        }
        return value
    }

    private static let pages: Set<String> = [
        "blz", "bladzijde", "p", "pag", "page", "pagina", "pg", "s", "seite", "sida", "side", "str", "strana", "strona",
        "стр", "страница",
    ]

    private static let ofAll: Set<String> = [
        "/", "af", "av", "da", "de", "di", "do", "of", "sur", "van", "von", "z", "из",
    ]

    // MARK: Addresses

    /// An address alone, or with a page's number and the time of printing beside it.
    private static func address(_ line: Line) -> FurnitureForm? {
        guard let first = line.bytes.first, first | 0x20 &- 0x61 < 26 || first &- 0x30 < 10, mayHoldAddress(line.bytes)
        else { return nil }
        let words = line.text.split(separator: " ", maxSplits: 8)
        guard words.count <= 7 else { return nil }
        let addresses = words.indices.filter { isAddress(words[$0]) }
        guard let address = addresses.first, addresses.count == 1, address == 0 || address == words.count - 1 else {
            return nil
        }
        if words.count == 1 { return line.text.hasPrefix("file:") ? .sure : .address(line.bytes) }
        let rest = Tokenizer.tokens(of: words.indices.filter { $0 != address }.map { words[$0] }.joined(separator: " "))
        let isOfPrint = rest.allSatisfy {
            $0.kind != .word || pages.contains($0.folded) || ofAll.contains($0.folded) || halves.contains($0.folded)
        }
        return isOfPrint && rest.contains { $0.kind == .number } ? .sure : nil
    }

    private static let halves: Set<String> = ["am", "a", "m", "pm", "uhr"]

    /// A cheap look before the words: whether "://" or "www." stands in a line.
    private static func mayHoldAddress(_ bytes: ArraySlice<UInt8>) -> Bool {
        let span = bytes.span
        var start = 0
        while let colon = span.firstOffset(of: UInt8(ascii: ":"), from: start), colon + 3 < span.count {
            if span[colon + 1] == UInt8(ascii: "/"), span[colon + 2] == UInt8(ascii: "/") { return true }
            start = colon + 1
        }
        start = 3
        while let dot = span.firstOffset(of: UInt8(ascii: "."), from: start) {
            if span.hasWord("www", at: dot - 3) { return true }
            start = dot + 1
        }
        return false
    }

    private static func isAddress(_ word: Substring) -> Bool {
        ["http://", "https://", "file://", "www."].contains { word.hasPrefix($0) }
    }

    // MARK: "Continued on page 4"

    private static func isContinued(_ tokens: [Token]) -> Bool {
        let first = tokens.firstIndex { $0.kind != .mark } ?? 0
        guard let phrase = continued.match(tokens, at: first) else { return false }
        return tokens[phrase.end...].count { $0.kind != .mark } <= 2
    }

    private static let continued = PhraseTable<Void>(
        rows:
            """
            continua a pagina
            continua en la pagina
            continua na pagina
            continued from page
            continued from previous page
            continued on next page
            continued on page
            continued on the next page
            continues on page
            fortsetzung auf der nachsten seite
            fortsetzung auf seite
            fortsetzung von seite
            segue a pagina
            suite en page
            suite page
            vervolg op pagina
            vervolg van pagina
            viene de la pagina
            """)
}
