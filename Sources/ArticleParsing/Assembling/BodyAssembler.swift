import Articles

/// Makes the body's blocks of the lines that are left: joins what wraps and page breaks cut, tells headings, lists,
/// quotations and notes apart.
struct BodyAssembler {
    /// A block, and the lines that it was made of.
    struct Piece {
        var block: Block
        var lines: [Int]
    }

    private(set) var pieces: [Piece] = []
    private(set) var findings: [Finding] = []

    private let lines: [RecognizedLine]
    private let wrapColumn: Int?
    private let notesStart: Int
    private var current: BlockBuilder?
    private var wrapsJoined = 0
    private var words = DocumentWords()

    init(_ lines: [RecognizedLine], wrapColumn: Int?) {
        self.lines = lines
        self.wrapColumn = wrapColumn
        notesStart = NotesFinder.start(in: lines) ?? lines.count
        assemble()
        markHeadings()
        if wrapsJoined > 0, let wrapColumn {
            findings.append(
                FindingCode.hardWrapJoined.at(
                    nil,
                    "the text is wrapped at column \(wrapColumn); \(wrapsJoined) line ends inside paragraphs are joined"
                ))
        }
    }

    private mutating func assemble() {
        for index in lines.indices {
            let line = lines[index]
            switch line.part {
            case .paragraph: add(index)
            case .caption:
                close()
                current = BlockBuilder(.caption, index, line.line)
                close()
            case .blank: break
            default: close()
            }
        }
        close()
    }

    private mutating func add(_ index: Int) {
        let line = lines[index].line
        if let join = join(index) {
            if join == .pageBreak {
                findings.append(
                    FindingCode.pageBreakJoined.at(
                        current?.lastLine.number,
                        "a page break cut the sentence after “\(current?.lastWords ?? "")”; the pieces are joined"))
            } else if join == .wrap {
                wrapsJoined += 1
            }
            append(index)
            return
        }
        close()
        current = BlockBuilder(kind(of: index), index, line)
    }

    private mutating func append(_ index: Int) {
        let line = lines[index].line
        guard let joint = current?.hyphenated(with: line) else {
            current?.append(index, line, isSpaced: true)
            return
        }
        if words.contain(joint.whole, in: lines) {
            findings.append(
                FindingCode.hyphenationUndone.at(
                    current?.lastLine.number,
                    "“\(joint.cut)” is hyphenated at a line's end; the text has “\(joint.whole)” elsewhere"))
            current?.dropHyphen()
        }
        current?.append(index, line, isSpaced: false)
    }

    private mutating func close() {
        guard let built = current else { return }
        current = nil
        let block = built.block
        if !block.text.isEmpty { pieces.append(Piece(block: block, lines: built.lines)) }
    }

    // MARK: Joining

    private enum Join { case wrap, pageBreak, pieces }

    /// Why a line goes on the block before it; nil where it begins one.
    private func join(_ index: Int) -> Join? {
        guard let current, let previous = current.lines.last else { return nil }
        let line = lines[index].line
        guard line.markup == .none || line.markup == .quotation && current.kind == .quotation else { return nil }
        if current.isEmpty { return .pieces }
        if index >= notesStart { return joinInNotes(current, previous, index) }
        let last = lines[previous].line
        if index == previous + 1, !last.endsPage { return joinNeighbours(current, last, line) }
        guard lines[(previous + 1)..<index].allSatisfy({ $0.part == .blank }), index - previous <= 3,
            current.kind != .heading, current.kind != .caption
        else { return nil }
        return isCut(current, line) ? .pageBreak : nil
    }

    private func joinNeighbours(_ current: BlockBuilder, _ last: Line, _ line: Line) -> Join? {
        guard current.kind != .heading, !NotesFinder.isLabelled(line) else { return nil }
        guard let wrapColumn else {
            return last.width > 60 && last.endsInLetter && line.beginsLowercase ? .pieces : nil
        }
        if last.sourceWidth + 1 + line.firstWordWidth > wrapColumn { return .wrap }
        if last.endsSentence { return nil }
        if line.beginsLowercase { return .wrap }
        return last.endsInJoiningWord ? .wrap : nil
    }

    /// Whether a paragraph stops in the midst of a sentence and the next line takes it up.
    private func isCut(_ current: BlockBuilder, _ line: Line) -> Bool {
        guard current.lastLine.width > 40,
            current.lastLine.endsInLetter || current.lastLine.bytes.last == UInt8(ascii: ",") || current.isHyphenated
        else { return false }
        if line.beginsLowercase { return true }
        return current.lastLine.width > 60 && current.lastLine.endsInJoiningWord
    }

    private func joinInNotes(_ current: BlockBuilder, _ previous: Int, _ index: Int) -> Join? {
        let line = lines[index].line
        if NotesFinder.isLabelled(line) || current.kind == .heading { return nil }
        if NotesFinder.isLabelled(lines[current.lines[0]].line), index == previous + 1 { return .pieces }
        return index == previous + 1 ? joinNeighbours(current, lines[previous].line, line) : nil
    }

    // MARK: Kinds

    private func kind(of index: Int) -> Block.Kind {
        if index >= notesStart { return NotesFinder.isHeading(lines[index].line) ? .heading : .note }
        return switch lines[index].line.markup {
        case .heading: .heading
        case .quotation: .quotation
        case .bullet: .listItem
        case .image: .caption
        case .none: .paragraph
        }
    }

    /// A short paragraph without a full stop between longer ones is a heading.
    private mutating func markHeadings() {
        for index in pieces.indices.dropLast() where pieces[index].block.kind == .paragraph && isHeading(index) {
            pieces[index].block.kind = .heading
        }
    }

    private func isHeading(_ index: Int) -> Bool {
        let text = pieces[index].block.text
        let next = pieces[index + 1].block
        guard text.utf8.count <= 90, pieces[index].lines.count <= 2, next.kind == .paragraph, next.text.utf8.count > 90
        else { return false }
        if index > 0, !pieces[index - 1].block.text.endsSentence, pieces[index - 1].block.kind == .paragraph {
            return false
        }
        guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last else { return false }
        guard first.properties.isUppercase || first.properties.numericType != nil || ["“", "\"", "‘"].contains(first)
        else { return false }
        guard
            last.properties.isAlphabetic || last == "?" || last == "!" || last == "”" || last == "\""
                || last.properties.numericType != nil
        else {
            return false
        }
        let isQuoted = last == "”" || last == "\""
        return text.utf8.count { $0 == 0x20 } < 13 && !(isQuoted && text.endsSentence)
    }
}

/// A block while its lines are put together.
struct BlockBuilder {
    let kind: Block.Kind
    private(set) var lines: [Int]
    private(set) var lastLine: Line
    private var text: [UInt8] = []
    private var marks: [Mark] = []
    private let level: Int?

    init(_ kind: Block.Kind, _ index: Int, _ line: Line) {
        self.kind = kind
        lines = [index]
        lastLine = line
        if case .heading(let level) = line.markup { self.level = level } else { level = nil }
        add(line)
    }

    var isEmpty: Bool { text.isEmpty }

    var block: Block {
        Block(kind, String(decoding: text, as: UTF8.self), marks: marks.isEmpty ? nil : marks, level: level)
    }

    /// The last words of the block, to be told in a finding.
    var lastWords: String {
        String(decoding: text.suffix(80), as: UTF8.self).split(separator: " ").suffix(4).joined(separator: " ")
    }

    mutating func append(_ index: Int, _ line: Line, isSpaced: Bool) {
        if isSpaced, !text.isEmpty { text.append(0x20) }
        lines.append(index)
        lastLine = line
        add(line)
    }

    /// Whether the last line ends within a word: "agri-".
    var isHyphenated: Bool {
        text.last == UInt8(ascii: "-") && endsWithLetter(text.dropLast())
    }

    mutating func dropHyphen() { text.removeLast() }

    /// The word that a hyphen at the line's end cut in two: with the hyphen, and whole.
    func hyphenated(with line: Line) -> (cut: String, whole: String)? {
        guard text.last == UInt8(ascii: "-"), line.beginsLowercase else { return nil }
        let start = text.dropLast().reversed().prefix { $0.isLetterOrDigit || $0 >= 0x80 }.count
        guard start > 0 else { return nil }
        let beginning = String(decoding: text.dropLast().suffix(start), as: UTF8.self)
        let rest = String(decoding: line.bytes.prefix { $0.isLetterOrDigit || $0 >= 0x80 }, as: UTF8.self)
        return (beginning + "-", beginning + rest)
    }

    private mutating func add(_ line: Line) {
        if !line.emphases.isEmpty {
            let offset = String(decoding: text, as: UTF8.self).unicodeScalars.count
            marks += line.emphases.compactMap { mark($0, in: line.text, offset) }.sorted {
                ($0.start, $0.end) < ($1.start, $1.end)
            }
        }
        text += line.bytes
    }

    private func mark(_ emphasis: Line.Emphasis, in line: String, _ offset: Int) -> Mark? {
        let start = offset + line.utf8Slice(0..<emphasis.range.lowerBound).unicodeScalars.count
        let end = start + line.utf8Slice(emphasis.range).unicodeScalars.count
        guard end > start else { return nil }
        switch emphasis.kind {
        case .emphasis: return Mark(.emphasis, start: start, end: end)
        case .strong: return Mark(.strong, start: start, end: end)
        case .link(let href): return href.isSafeAddress ? Mark(.link, start: start, end: end, href: href) : nil
        }
    }
}

/// The words of a document, gathered when the first hyphen at a line's end asks for them.
struct DocumentWords {
    private var words: Set<String>?

    mutating func contain(_ word: String, in lines: [RecognizedLine]) -> Bool {
        if words == nil {
            words = Set(lines.flatMap { Tokenizer.tokens(of: $0.line.text, line: 0).map(\.folded) })
        }
        return words?.contains(folded(word)) ?? false
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
