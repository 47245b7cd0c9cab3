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
    /// Whether the lines are a text's, and no web page's.
    private let isText: Bool
    private let notesStart: Int
    private var current: BlockBuilder?
    private var wrapsJoined = 0
    private var words = DocumentWords()

    /// The body of an article's lines, and the repairs in it.
    static func assemble(
        _ lines: [RecognizedLine], wrapColumn: Int?, isText: Bool
    ) -> (pieces: [Piece], findings: [Finding]) {
        let body = BodyAssembler(lines, wrapColumn: wrapColumn, isText: isText)
        return (body.pieces, body.findings)
    }

    private init(_ lines: [RecognizedLine], wrapColumn: Int?, isText: Bool) {
        self.lines = lines
        self.wrapColumn = wrapColumn
        self.isText = isText
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
            switch lines[index].part {
            case .paragraph: add(index)
            // Beside a page's article stand the captions of its other pictures.
            case .caption where lines[index].line.standing == .content:
                close()
                current = BlockBuilder(.caption, index, lines[index].line)
                close()
            case .blank, .pageFurniture: break
            // "Advertisement" may stand between the halves of a sentence.
            case .promotion where isText, .navigation where isText: break
            default: close()
            }
        }
        close()
    }

    private mutating func add(_ index: Int) {
        switch join(index) {
        case nil:
            close()
            current = BlockBuilder(kind(of: index), index, lines[index].line)
            return
        case .wrap:
            wrapsJoined += 1
        case .pageBreak:
            findings.append(
                FindingCode.pageBreakJoined.at(
                    lastNumber,
                    "a page break cut the sentence after “\(current?.lastWords ?? "")”; the pieces are joined"))
        case .interruption(let line):
            findings.append(
                FindingCode.pageBreakJoined.at(
                    lines[line].line.number,
                    "“\(lines[line].line.text.withSingleSpaces.prefixWords(8))” stands in the midst of a sentence, after "
                        + "“\(current?.lastWords ?? "")”; the pieces are joined without it"))
        case .pieces: break
        case .lines:
            let ends = index - (current?.lines.last ?? index)
            let indent = indent(of: index)
            current?.append(index, lines[index].line, behind: .lineEnds(ends, indent: indent))
            return
        }
        append(index)
    }

    private mutating func append(_ index: Int) {
        guard current?.endsWithHyphen == true, let joint = current?.hyphenated(with: lines[index].line) else {
            current?.append(index, lines[index].line, behind: .space)
            return
        }
        if words.contain(joint.whole, in: lines) {
            findings.append(
                FindingCode.hyphenationUndone.at(
                    lastNumber,
                    "“\(joint.cut)” is hyphenated at a line's end; the text has “\(joint.whole)” elsewhere"))
            current?.dropHyphen()
        }
        current?.append(index, lines[index].line, behind: .nothing)
    }

    /// By how much a line is set in as against the first of its block.
    private func indent(of index: Int) -> Int {
        let first = current?.lines.first.flatMap { lines[$0].line.indent } ?? 0
        return max(0, Int(lines[index].line.indent ?? 0) - Int(first))
    }

    /// Whether a line of a preformatted text is of the block before it: after a blank line, where it is set in.
    private func goesOnBelow(_ index: Int, _ previous: Int) -> Bool {
        index == previous + 1
            || indent(of: index) > 0 && lines[(previous + 1)..<index].allSatisfy { $0.part == .blank }
    }

    /// The number of the last line of the block under way.
    private var lastNumber: Int? { current?.lines.last.map { lines[$0].line.number } }

    private mutating func close() {
        guard let block = current?.block, let built = current?.lines else { return }
        current = nil
        if !block.text.isEmpty { pieces.append(Piece(block: block, lines: built)) }
    }

    // MARK: Joining

    private enum Join {
        case wrap, pageBreak, pieces, lines
        /// A line that is no part of the body stands between, of this index.
        case interruption(Int)
    }

    /// Why a line goes on the block before it; nil where it begins one.
    private func join(_ index: Int) -> Join? {
        guard let previous = current?.lines.last, let kind = current?.kind else { return nil }
        switch lines[index].line.joint {
        case .goesOn: return index == previous + 1 ? .pieces : nil
        case .goesOnBelow: return goesOnBelow(index, previous) ? .lines : nil
        case .parted: return nil
        case .untold: break
        }
        let markup = lines[index].line.markup
        guard markup == .none || markup == .quotation && kind == .quotation else { return nil }
        if current?.isEmpty == true { return .pieces }
        if index >= notesStart { return joinInNotes(kind, previous, index) }
        if index == previous + 1, !lines[previous].line.endsPage { return joinNeighbours(kind, previous, index) }
        if let between = lines[(previous + 1)..<index].firstIndex(where: { $0.part != .blank }) {
            return goesOn(kind, previous, index) ? .interruption(between) : nil
        }
        guard index - previous <= 3, kind != .heading, kind != .caption,
            lines[(previous + 1)..<index].allSatisfy({ $0.part == .blank })
        else { return nil }
        return isCut(previous, index) ? .pageBreak : nil
    }

    private func joinNeighbours(_ kind: Block.Kind, _ previous: Int, _ index: Int) -> Join? {
        let line = lines[index].line
        guard kind != .heading, !NotesFinder.isLabelled(line) else { return nil }
        let last = lines[previous].line
        guard let wrapColumn else {
            return last.width > 60 && last.endsInLetter && line.beginsLowercase ? .pieces : nil
        }
        if last.sourceWidth + 1 + line.firstWordWidth > wrapColumn { return .wrap }
        if last.endsSentence { return nil }
        return line.beginsLowercase || last.endsInJoiningWord ? .wrap : nil
    }

    /// Whether the block goes on after lines that are no part of the body.
    private func goesOn(_ kind: Block.Kind, _ previous: Int, _ index: Int) -> Bool {
        guard isText, index - previous <= BodyAssembler.longestInterruption, kind != .heading, kind != .caption else {
            return false
        }
        let between = lines[(previous + 1)..<index]
        guard between.contains(where: { $0.part == .pageFurniture }) else { return isCut(previous, index) }
        let (last, next) = (lines[previous].line, lines[index].line)
        if wrapColumn != nil, !last.endsPage, between.allSatisfy({ $0.part == .pageFurniture && !$0.line.endsPage }),
            joinNeighbours(kind, previous, index) != nil
        {
            return true
        }
        // A noun in German, a name: the next page need not begin with a small letter.
        let isLong = current.map { $0.isLong } ?? false
        return last.isCut(before: next, wrapColumn: wrapColumn)
            || isLong && kind == .paragraph && (last.endsInLetter || last.bytes.last == UInt8(ascii: ","))
            || current?.isHyphenated == true && next.beginsLowercase
    }

    /// So many lines, blank ones counted, are the foot of a page and the head of the next.
    private static let longestInterruption = 12

    /// Whether a paragraph stops in the midst of a sentence and the next line takes it up.
    private func isCut(_ previous: Int, _ index: Int) -> Bool {
        let last = lines[previous].line
        guard last.width > 40,
            last.endsInLetter || last.bytes.last == UInt8(ascii: ",") || current?.isHyphenated == true
        else { return false }
        return lines[index].line.beginsLowercase || last.width > 60 && last.endsInJoiningWord
    }

    private func joinInNotes(_ kind: Block.Kind, _ previous: Int, _ index: Int) -> Join? {
        guard kind != .heading, !NotesFinder.isLabelled(lines[index].line), index == previous + 1 else { return nil }
        if let first = current?.lines.first, NotesFinder.isLabelled(lines[first].line) { return .pieces }
        return joinNeighbours(kind, previous, index)
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
        guard text.utf8.count <= 90, pieces[index].lines.count <= 2,
            pieces[index].lines.allSatisfy({ lines[$0].line.indent == nil }), next.kind == .paragraph,
            next.text.utf8.count > 90
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
