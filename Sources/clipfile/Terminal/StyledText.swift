import Articles

/// Text whose characters have styles, safe to show: wrapping and marking work on it.
struct StyledText: Equatable, Sendable {
    struct Cell: Equatable, Sendable {
        var character: Character
        var style: Style

        var columns: Int { DisplayWidth.columns(of: character) }
        var isSpace: Bool { character == " " }
    }

    var cells: [Cell]

    init(_ cells: [Cell] = []) { self.cells = cells }

    init(_ text: String, style: Style = []) {
        cells = SafeText.lines(text).map { Cell(character: $0, style: style) }
    }

    /// A block's text with its marks as styles.
    init(_ block: Block, style: Style = []) {
        self.init(block.text, marks: block.marks ?? [], style: style)
    }

    private init(_ text: String, marks: [Mark], style: Style) {
        guard !marks.isEmpty else {
            self.init(text, style: style)
            return
        }
        var cells: [Cell] = []
        var offset = 0
        for (character, shown) in SafeText.characters(of: text) {
            let styles = marks.filter { $0.start <= offset && offset < $0.end }.map(\.kind.style)
            let cellStyle = styles.reduce(style) { $0.union($1) }
            cells += shown.map { Cell(character: $0, style: cellStyle) }
            offset += character.unicodeScalars.count
        }
        self.init(cells)
    }

    var columns: Int { cells.reduce(0) { $0 + $1.columns } }

    /// The text with the sequences that switch its styles, or without them.
    func rendered(usesColor: Bool) -> String {
        guard usesColor else { return String(cells.map(\.character)) }
        var text = ""
        var start = 0
        while start < cells.count {
            let style = cells[start].style
            let end = cells[start...].firstIndex { $0.style != style } ?? cells.count
            text += style.paint(String(cells[start..<end].map(\.character)))
            start = end
        }
        return text
    }
}

extension Mark.Kind {
    fileprivate var style: Style {
        switch self {
        case .emphasis: .italic
        case .strong: .bold
        case .link: .underlined
        }
    }
}
