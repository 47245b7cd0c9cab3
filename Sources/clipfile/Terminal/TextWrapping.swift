/// Breaks text into lines of a width: at spaces, between wide characters, and in the middle of a word only where the
/// word alone is longer than a line.
enum TextWrapping {
    static func wrap(_ text: StyledText, width: Int) -> [StyledText] {
        paragraphs(of: text).flatMap { fill(pieces(of: $0), width: max(2, width)) }
    }

    static func wrap(_ text: String, width: Int) -> [String] {
        wrap(StyledText(text), width: width).map { $0.rendered(usesColor: false) }
    }

    private static func paragraphs(of text: StyledText) -> [ArraySlice<StyledText.Cell>] {
        text.cells.split(omittingEmptySubsequences: false) { $0.character.isNewline }
    }

    /// A run of cells that stays together, and whether a space stands before it.
    private struct Piece {
        var cells: [StyledText.Cell] = []
        var columns = 0
        var space: StyledText.Cell?

        mutating func append(_ cell: StyledText.Cell) {
            cells.append(cell)
            columns += cell.columns
        }
    }

    private static func pieces(of cells: ArraySlice<StyledText.Cell>) -> [Piece] {
        var pieces: [Piece] = []
        var piece = Piece()
        for cell in cells {
            let isSpace = cell.isSpace || cell.character == "\t"
            if isSpace || mayBreak(between: piece.cells.last, and: cell) {
                if !piece.cells.isEmpty { pieces.append(piece) }
                if isSpace || !piece.cells.isEmpty { piece = Piece() }
            }
            if isSpace { piece.space = StyledText.Cell(character: " ", style: cell.style) } else { piece.append(cell) }
        }
        if !piece.cells.isEmpty { pieces.append(piece) }
        return pieces
    }

    private static func mayBreak(between left: StyledText.Cell?, and right: StyledText.Cell) -> Bool {
        guard let left, left.columns == 2 || right.columns == 2 else { return false }
        return !closing.contains(right.character) && !opening.contains(left.character)
    }

    private static func fill(_ pieces: [Piece], width: Int) -> [StyledText] {
        var lines: [StyledText] = []
        var line = StyledText()
        var used = 0
        for var piece in pieces {
            let gap = piece.space != nil && used > 0 ? 1 : 0
            if used > 0, used + gap + piece.columns > width {
                lines.append(line)
                (line, used) = (StyledText(), 0)
            } else if gap == 1, let space = piece.space {
                line.cells.append(space)
                used += 1
            }
            while piece.columns > width { lines.append(StyledText(cut(&piece, at: width))) }
            line.cells += piece.cells
            used += piece.columns
        }
        if !line.cells.isEmpty || lines.isEmpty { lines.append(line) }
        return lines
    }

    /// Takes the first cells of a word that is longer than a line.
    private static func cut(_ piece: inout Piece, at width: Int) -> [StyledText.Cell] {
        var used = 0
        var end = 0
        while end < piece.cells.count, used + piece.cells[end].columns <= width || end == 0 {
            used += piece.cells[end].columns
            end += 1
        }
        let head = Array(piece.cells[..<end])
        piece.cells.removeFirst(end)
        piece.columns -= used
        return head
    }

    /// Chinese and Japanese signs that may not begin a line, and those that may not end one.
    private static let closing: Set<Character> = [
        "、", "。", "，", "．", "：", "；", "？", "！", "）", "］", "｝", "」", "』", "】", "〉", "》", "〕", "’", "”", "ー", "々",
        ",", ".", ":", ";", "?", "!", ")", "]", "}", "…",
    ]
    private static let opening: Set<Character> = [
        "（", "［", "｛", "「", "『", "【", "〈", "《", "〔", "‘", "“", "(", "[", "{",
    ]
}
