/// Accidents that happen to a text: one must cost fields, but never a byte.
enum Mutilation: CaseIterable, Sendable {
    case linesDeleted, linesDoubled, linesShuffled, bytesDeleted, bytesChanged, cutOff, joinedWithItself

    func mutilate(_ bytes: [UInt8], with random: inout SplitMix) -> [UInt8] {
        let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
        switch self {
        case .linesDeleted: return Array(lines.filter { _ in !random.oneIn(4) }.joined(separator: [0x0A]))
        case .linesDoubled:
            return Array(lines.flatMap { random.oneIn(3) ? [$0, $0] : [$0] }.joined(separator: [0x0A]))
        case .linesShuffled: return Array(lines.shuffled(using: &random).joined(separator: [0x0A]))
        case .bytesDeleted: return bytes.filter { _ in !random.oneIn(40) }
        case .bytesChanged: return bytes.map { random.oneIn(40) ? UInt8(truncatingIfNeeded: random.next()) : $0 }
        case .cutOff: return Array(bytes.prefix(random.below(bytes.count + 1)))
        case .joinedWithItself: return bytes + bytes
        }
    }
}

/// Bytes without sense, with a liking for what parsers stumble over.
struct RandomText: Sendable {
    let bytes: [UInt8]

    init(from random: inout SplitMix) {
        var bytes: [UInt8] = []
        for _ in 0..<random.below(120) {
            let piece = RandomText.pieces[random.below(RandomText.pieces.count)]
            bytes += random.oneIn(12) ? [UInt8(truncatingIfNeeded: random.next())] : Array(piece.utf8)
        }
        self.bytes = bytes
    }

    private static let pieces = [
        "\n", "\r\n", "\r", "\n\n", "\n", " ", "\u{A0}", "\u{200B}", "\u{FEFF}", "\u{AD}", "\u{92}", "\u{85}",
        "\u{2028}", "\u{0}", "\u{1B}[31m", "\u{202E}", "e\u{301}", "👩‍👩‍👧", "日本", "By ", "by ", "Par ", "Von ", "and ",
        "Global Research, ", "June 17, 2014", "2009-10-24", "31 February 2011", "March 8-9, 2008", "from", "Website",
        "Region:", "Theme: ", "In-depth Report: ", "[x](#)", "[x](", "](#)", "**", "# ", "> ", "- ", "* * *", "[1]",
        "Disclaimer:", "Copyright ©", "Articles by:", "The original source of this article is ", "Return to ",
        "Jane Doe", ", ", ". ", "The council met on Monday and said nothing about the river.", "Notes\n",
        "agri-\nculture",
        "Title of It All", "Label: value", "99999999999999999999", "http://www.example.org/", "a@example.org",
    ]
}
