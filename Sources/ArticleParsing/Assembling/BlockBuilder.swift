import Articles

/// A block while its lines are put together.
struct BlockBuilder {
    let kind: Block.Kind
    private(set) var lines: [Int]
    private var text: [UInt8] = []
    /// How many Unicode scalars the text has.
    private var scalarCount = 0
    private var marks: [Mark] = []
    private let level: Int?

    init(_ kind: Block.Kind, _ index: Int, _ line: Line) {
        self.kind = kind
        lines = [index]
        text.reserveCapacity(line.bytes.count * 4)
        level =
            switch line.markup {
            case .heading(let level): level
            case .bullet where line.depth > 1: min(Int(line.depth), BlockBuilder.deepestLevel)
            default: nil
            }
        add(line)
    }

    var isEmpty: Bool { text.isEmpty }

    /// Whether the text is too long for a heading.
    var isLong: Bool { text.count > 120 }

    var block: Block {
        Block(kind, String(decoding: text, as: UTF8.self), marks: marks.isEmpty ? nil : marks, level: level)
    }

    /// The last words of the block, to be told in a finding.
    var lastWords: String {
        String(decoding: text.suffix(80), as: UTF8.self).split(separator: " ").suffix(4).joined(separator: " ")
    }

    /// The gap between a line and the one before it.
    enum Gap { case nothing, space, lineEnds(Int, indent: Int) }

    mutating func append(_ index: Int, _ line: Line, behind gap: Gap) {
        if !text.isEmpty { add(gap) }
        lines.append(index)
        add(line)
    }

    private mutating func add(_ gap: Gap) {
        let start = text.count
        switch gap {
        case .nothing: break
        case .space: text.append(0x20)
        case .lineEnds(let count, let indent):
            text.append(contentsOf: repeatElement(0x0A, count: count))
            text.append(contentsOf: repeatElement(0x20, count: indent))
        }
        scalarCount += text.count - start
    }

    private static let deepestLevel = 6

    var endsWithHyphen: Bool { text.last == UInt8(ascii: "-") }

    /// Whether the last line ends within a word: "agri-".
    var isHyphenated: Bool {
        endsWithHyphen && endsWithLetter(text.dropLast())
    }

    mutating func dropHyphen() {
        text.removeLast()
        scalarCount -= 1
    }

    /// The word that a hyphen at the line's end cut in two: with the hyphen, and whole.
    func hyphenated(with line: Line) -> (cut: String, whole: String)? {
        guard endsWithHyphen, line.beginsLowercase else { return nil }
        let start = text.dropLast().reversed().prefix { $0.isLetterOrDigit || $0 >= 0x80 }.count
        guard start > 0 else { return nil }
        let beginning = String(decoding: text.dropLast().suffix(start), as: UTF8.self)
        let rest = String(decoding: line.bytes.prefix { $0.isLetterOrDigit || $0 >= 0x80 }, as: UTF8.self)
        return (beginning + "-", beginning + rest)
    }

    private mutating func add(_ line: Line) {
        if let emphases = line.inline?.emphases, !emphases.isEmpty {
            let offsets = BlockBuilder.scalarOffsets(line.bytes)
            marks += emphases.compactMap { mark($0, offsets) }.sorted { ($0.start, $0.end) < ($1.start, $1.end) }
        }
        scalarCount += line.width
        text += line.bytes
    }

    /// How many scalars stand before each byte of a text.
    private static func scalarOffsets(_ bytes: ArraySlice<UInt8>) -> [Int] {
        var offsets: [Int] = []
        offsets.reserveCapacity(bytes.count + 1)
        var count = 0
        for byte in bytes {
            offsets.append(count)
            if byte & 0xC0 != 0x80 { count += 1 }
        }
        offsets.append(count)
        return offsets
    }

    private func mark(_ emphasis: Line.Emphasis, _ offsets: [Int]) -> Mark? {
        let start = scalarCount + offsets[emphasis.range.lowerBound]
        let end = scalarCount + offsets[emphasis.range.upperBound]
        guard end > start else { return nil }
        switch emphasis.kind {
        case .emphasis: return Mark(.emphasis, start: start, end: end)
        case .strong: return Mark(.strong, start: start, end: end)
        case .link(let href): return href.isSafeAddress ? Mark(.link, start: start, end: end, href: href) : nil
        }
    }
}

extension String {
    /// Whether a link leads anywhere, and to nothing that runs: not "#", not "javascript:".
    fileprivate var isSafeAddress: Bool {
        guard !isEmpty, !hasPrefix("#") else { return false }
        guard let colon = firstIndex(of: ":") else { return true }
        let scheme = self[..<colon].lowercased()
        return ["http", "https", "mailto", "ftp"].contains(scheme) || scheme.contains("/")
    }
}
