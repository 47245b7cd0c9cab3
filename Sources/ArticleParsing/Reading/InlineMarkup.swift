/// Takes Markdown's inline markup out of a line and remembers what it said and where each piece of text came from.
struct InlineMarkup {
    private(set) var bytes: ArraySlice<UInt8>
    private(set) var emphases: [Line.Emphasis] = []
    private(set) var origins: [Line.Origin] = []
    private(set) var isImage = false

    private var kept: [UInt8] = []
    /// How many brackets and stars that close nowhere a line may have before the rest is taken as it stands; so a
    /// line of nothing but brackets costs no more than its length.
    private var failuresLeft = 200

    init(bytes: ArraySlice<UInt8> = []) { self.bytes = bytes }

    /// Nil where a line has none, which its bytes tell at a glance.
    static func read(_ utf8: [UInt8], _ range: Range<Int>) -> InlineMarkup? {
        guard mayHoldMarkup(utf8.span.extracting(range)) else { return nil }
        var markup = InlineMarkup()
        markup.kept.reserveCapacity(range.count)
        markup.readPieces(utf8, range)
        markup.bytes = markup.kept[...]
        return markup
    }

    private static func mayHoldMarkup(_ utf8: Span<UInt8>) -> Bool {
        var offset = 0
        while offset < utf8.count {
            while offset + 8 <= utf8.count {
                let bytes = utf8.eightBytes(at: offset)
                // "[" is "_" without one bit that no other byte of the two has.
                let brackets = bytes | UInt64.eachByte(UInt8(ascii: "[") ^ UInt8(ascii: "_"))
                if brackets.hasByte(UInt8(ascii: "_")) || bytes.hasByte(UInt8(ascii: "*"))
                    || bytes.hasByte(UInt8(ascii: "\\"))
                {
                    return true
                }
                offset += 8
            }
            guard offset < utf8.count else { return false }
            if utf8[offset].mayBeMarkup { return true }
            offset += 1
        }
        return false
    }

    private mutating func readPieces(_ utf8: [UInt8], _ range: Range<Int>) {
        var index = range.lowerBound
        var copied = index
        func isEscaped(_ at: Int) -> Bool { at + 1 < range.upperBound && utf8[at + 1].isEscapable }

        while index < range.upperBound {
            switch utf8[index] {
            case UInt8(ascii: "\\") where isEscaped(index):
                copy(utf8, copied..<index)
                copied = index + 1
                index += 2
            case UInt8(ascii: "!") where index + 1 < range.upperBound && utf8[index + 1] == UInt8(ascii: "["):
                guard let link = link(utf8, at: index + 1, in: range) else { index += 2; continue }
                isImage = isImage || index == range.lowerBound && link.end == range.upperBound
                copy(utf8, copied..<index)
                copyInside(utf8, link.label)
                index = link.end
                copied = index
            case UInt8(ascii: "["):
                guard let link = link(utf8, at: index, in: range) else { index += 1; continue }
                copy(utf8, copied..<index)
                let start = kept.count
                copyInside(utf8, link.label)
                if let href = link.href {
                    emphases.append(Line.Emphasis(kind: .link(href: href), range: start..<kept.count))
                }
                index = link.end
                copied = index
            case UInt8(ascii: "*"), UInt8(ascii: "_"):
                guard let run = run(utf8, at: index, in: range) else {
                    index += 1
                    while index < range.upperBound, utf8[index] == utf8[index - 1] { index += 1 }
                    continue
                }
                copy(utf8, copied..<index)
                let start = kept.count
                copyInside(utf8, run.content)
                emphases.append(Line.Emphasis(kind: run.isStrong ? .strong : .emphasis, range: start..<kept.count))
                index = run.end
                copied = index
            default:
                index += 1
            }
        }
        copy(utf8, copied..<range.upperBound)
    }

    private mutating func link(_ utf8: [UInt8], at index: Int, in range: Range<Int>) -> Link? {
        guard failuresLeft > 0 else { return nil }
        let link = Link(utf8, at: index, in: range)
        if link == nil { failuresLeft -= 1 }
        return link
    }

    private mutating func run(_ utf8: [UInt8], at index: Int, in range: Range<Int>) -> Run? {
        guard failuresLeft > 0 else { return nil }
        let run = Run(utf8, at: index, in: range)
        if run == nil { failuresLeft -= 1 }
        return run
    }

    /// The text of a link or of an emphasis, which may hold markup of its own.
    private mutating func copyInside(_ utf8: [UInt8], _ range: Range<Int>) {
        guard utf8[range].contains(where: \.mayBeMarkup) else { return copy(utf8, range) }
        readPieces(utf8, range)
    }

    private mutating func copy(_ utf8: [UInt8], _ range: Range<Int>) {
        guard !range.isEmpty || origins.isEmpty else { return }
        origins.append(Line.Origin(text: kept.count, source: range.lowerBound))
        kept.append(contentsOf: utf8[range])
    }
}

/// "[label](href)", and "[label][reference]" whose address stands elsewhere.
private struct Link {
    let label: Range<Int>
    /// Nil where it stands elsewhere.
    let href: String?
    let end: Int

    /// Longer labels and addresses than this are text with brackets.
    private static let longest = 2_000

    init?(_ utf8: [UInt8], at start: Int, in range: Range<Int>) {
        let limit = min(range.upperBound, start + Link.longest)
        guard let close = Link.close(utf8, open: start, limit: limit, UInt8(ascii: "["), UInt8(ascii: "]")),
            close + 1 < limit
        else { return nil }
        if let end = Link.endOfReference(utf8, close + 1, limit), utf8[start..<close].contains(where: \.isLetter) {
            label = (start + 1)..<close
            href = nil
            self.end = end
            return
        }
        guard utf8[close + 1] == UInt8(ascii: "("),
            let end = Link.close(utf8, open: close + 1, limit: limit, UInt8(ascii: "("), UInt8(ascii: ")"))
        else { return nil }
        let address = utf8[(close + 2)..<end].prefix { !$0.isBlank }
        guard close > start + 1 else { return nil }
        label = (start + 1)..<close
        href = String(decoding: address, as: UTF8.self)
        self.end = end + 1
    }

    /// After "[1]", "[fig-2]": figures, or a name with one.
    private static func endOfReference(_ utf8: [UInt8], _ open: Int, _ limit: Int) -> Int? {
        guard utf8[open] == UInt8(ascii: "["),
            let close = utf8[open..<min(limit, open + 24)].firstIndex(of: UInt8(ascii: "]")),
            close > open + 1
        else { return nil }
        let name = utf8[(open + 1)..<close]
        return name.contains { $0 &- 0x30 < 10 } && !name.contains(where: \.isBlank) ? close + 1 : nil
    }

    private static func close(_ utf8: [UInt8], open: Int, limit: Int, _ opening: UInt8, _ closing: UInt8) -> Int? {
        var depth = 0
        var index = open
        while index < limit {
            if utf8[index] == opening { depth += 1 }
            if utf8[index] == closing {
                depth -= 1
                if depth == 0 { return index }
            }
            index += 1
        }
        return nil
    }
}

/// "*emphasis*", "**strong**", by CommonMark's flanking rules: a run opens before a word and closes after one.
private struct Run {
    /// A longer emphasis than this is a star that stands for something else.
    private static let longest = 2_000

    let content: Range<Int>
    let isStrong: Bool
    let end: Int

    init?(_ utf8: [UInt8], at start: Int, in range: Range<Int>) {
        let mark = utf8[start]
        let range = range.lowerBound..<min(range.upperBound, start + Run.longest)
        let count = utf8[start..<range.upperBound].prefix { $0 == mark }.count
        let open = start + count
        guard count <= 2, open < range.upperBound, !utf8[open].isBlank else { return nil }
        if start > range.lowerBound, endsInWord(utf8, start, from: range.lowerBound) { return nil }

        var index = open
        while index < range.upperBound {
            guard utf8[index] == mark else { index += 1; continue }
            let closing = utf8[index..<range.upperBound].prefix { $0 == mark }.count
            let after = index + closing
            let closes = !utf8[index - 1].isBlank && (after == range.upperBound || !beginsWord(utf8, after))
            if closing == count, closes, index > open {
                content = open..<index
                isStrong = count == 2
                end = after
                return
            }
            index = after
        }
        return nil
    }
}

/// Whether a word's byte stands before an offset; a curly quote or a dash is none.
private func endsInWord(_ utf8: [UInt8], _ end: Int, from start: Int) -> Bool {
    let last = utf8[end - 1]
    guard last >= 0x80 else { return last.isWordByte }
    if end - 3 >= start, utf8[end - 3] == 0xE2, utf8[end - 2] == 0x80 { return false }
    return !(end - 2 >= start && utf8[end - 2] == 0xC2)
}

/// Whether a word's byte stands at an offset; a curly quote or a dash is none.
private func beginsWord(_ utf8: [UInt8], _ start: Int) -> Bool {
    let first = utf8[start]
    guard first >= 0x80 else { return first.isWordByte }
    return !(first == 0xC2 || first == 0xE2 && start + 1 < utf8.count && utf8[start + 1] == 0x80)
}

extension UInt8 {
    fileprivate var mayBeMarkup: Bool {
        self == UInt8(ascii: "[") || self == UInt8(ascii: "*") || self == UInt8(ascii: "_")
            || self == UInt8(ascii: "\\")
    }

    fileprivate var isEscapable: Bool {
        switch self {
        case UInt8(ascii: "\\"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "["), UInt8(ascii: "]"),
            UInt8(ascii: "#"), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "`"), UInt8(ascii: "~"),
            UInt8(ascii: ">"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "!"),
            UInt8(ascii: "|"):
            true
        default: false
        }
    }

    fileprivate var isLetter: Bool { (self | 0x20) &- 0x61 < 26 || self >= 0x80 }

    fileprivate var isWordByte: Bool {
        (0x30...0x39).contains(self) || (0x41...0x5A).contains(self) || (0x61...0x7A).contains(self) || self >= 0x80
    }
}
