/// Finds where the foot and end notes begin.
enum NotesFinder {
    /// The line of the notes' heading, or of the first note; nil where a text has none.
    static func start(in lines: [RecognizedLine]) -> Int? {
        let body = lines.indices.filter { lines[$0].part == .paragraph }
        guard body.count >= 4 else { return nil }
        let late = body.dropFirst(body.count * 2 / 5)
        for position in late.indices where isHeading(lines[late[position]].line) {
            guard let next = body[safe: position + 1] else { continue }
            let index = late[position]
            if isLabelled(lines[next].line) || index > body[body.count * 3 / 5] { return index }
        }
        return unheadedNotes(late, lines)
    }

    /// Notes without a heading: from "[1]" on, most of what follows is labelled.
    private static func unheadedNotes(_ late: ArraySlice<Int>, _ lines: [RecognizedLine]) -> Int? {
        var attempts = 0
        for position in late.indices where beginsWithFirstLabel(lines[late[position]].line) {
            attempts += 1
            guard attempts <= 8 else { return nil }
            let rest = late[position...]
            let labelled = rest.count { isLabelled(lines[$0].line) }
            let isGlued = rest.count <= 2 && lines[late[position]].line.text.utf8.count > 200
            if labelled * 3 >= rest.count * 2 || isGlued { return late[position] }
        }
        return nil
    }

    private static func beginsWithFirstLabel(_ line: Line) -> Bool {
        guard let first = line.bytes.first, "[(1".utf8.contains(first) else { return false }
        let beginning = String(decoding: line.bytes.prefix(3), as: UTF8.self)
        if beginning == "[1]" || beginning == "(1)" { return true }
        // "1." begins a list as well as a note; a note says when or where.
        return (beginning.hasPrefix("1.") || beginning.hasPrefix("1)")) && citesSource(line)
    }

    private static func citesSource(_ line: Line) -> Bool {
        Tokenizer.tokens(of: line, at: 0).contains {
            $0.kind == .number && $0.range.count == 4 || $0.folded == "http" || $0.folded == "https"
                || $0.folded == "www"
        }
    }

    /// "NOTES", "References:", alone on a line.
    static func isHeading(_ line: Line) -> Bool {
        guard line.width <= 30, let first = line.bytes.first, mayBegin(first) else { return false }
        var tokens = Tokenizer.tokens(of: line.text, line: 0)
        // "References[edit]"
        if tokens.last?.folded == "]", let edit = tokens.firstIndex(where: { editing.contains($0.folded) }), edit > 1 {
            tokens.removeSubrange((edit - 1)...)
        }
        let words = tokens.filter { $0.kind == .word }
        guard let word = words.first, words.count <= 3, tokens.count <= 4 else { return false }
        return headings.contains(words.map(\.folded).joined(separator: " ")) && word.isCapitalized
    }

    /// What an encyclopedia prints in brackets behind its headings.
    static let editing: Set<String> = [
        "bearbeiten", "bewerken", "edit", "editar", "modifica", "modifier", "code", "source", "sorgente", "править",
        "код",
    ]

    /// Whether a heading may begin with a byte: a capital that one begins with, a mark, or what is beyond ASCII.
    private static func mayBegin(_ byte: UInt8) -> Bool {
        (byte | 0x20) &- 0x61 >= 26 || initials.contains(byte)
    }

    private static let initials = Set(headings.compactMap { $0.utf8.first.map { $0 & 0xDF } })

    /// Whether a line begins as a note does: "[1]", "1.", "1.)", "(1)", "1 ".
    static func isLabelled(_ line: Line) -> Bool {
        guard let first = line.bytes.first else { return false }
        // "^ Roe, J. (1902)", "↑ J. Roe, 1902": the arrow back to the text.
        if first == UInt8(ascii: "^") || first == 0xE2 && line.bytes.starts(with: "↑".utf8) { return true }
        guard first &- 0x30 < 10 || first == UInt8(ascii: "[") || first == UInt8(ascii: "(") else { return false }
        var bytes = line.bytes.prefix(8)
        let open = bytes.first == UInt8(ascii: "[") || bytes.first == UInt8(ascii: "(")
        if open { bytes.removeFirst() }
        let digits = bytes.prefix { (0x30...0x39).contains($0) }.count
        guard (1...3).contains(digits) else { return false }
        bytes.removeFirst(digits)
        guard let next = bytes.first else { return false }
        if open { return next == UInt8(ascii: "]") || next == UInt8(ascii: ")") }
        guard next == UInt8(ascii: ".") || next == UInt8(ascii: ")") else { return false }
        bytes.removeFirst()
        return bytes.first.map { $0 == 0x20 || $0 == UInt8(ascii: ")") } ?? true
    }

    private static let headings: Set<String> = [
        "notes", "note", "endnotes", "end notes", "footnotes", "references", "reference", "sources", "source",
        "bibliography", "works cited", "notas",
        "nota", "referencias", "fuentes", "bibliografia", "riferimenti", "fonti", "anmerkungen", "quellen", "fussnoten",
        "notizen", "notes et references",
        "references et notes", "bibliographie", "einzelnachweise", "belege", "noten", "voetnoten", "bronnen",
        "примечания", "сноски", "источники",
    ]
}
