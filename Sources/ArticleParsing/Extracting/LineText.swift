/// The text of a page's line: a piece of the page's text, or pieces of it and the signs that the page draws between
/// them.
struct LineText {
    let bytes: ArraySlice<UInt8>
    /// Where its pieces stand; none for a line that is one piece.
    private var origins: [Line.Origin] = []

    init(_ text: ArraySlice<UInt8>) { bytes = text }

    /// A row of a table: "Green | 1,410 | | 388".
    init(cells: [ArraySlice<UInt8>]) {
        var bytes: [UInt8] = []
        for (number, cell) in cells.enumerated() {
            if number > 0 { bytes += bytes.isEmpty ? [0x7C] : [0x20, 0x7C] }
            guard !cell.isEmpty else { continue }
            if number > 0 { bytes.append(0x20) }
            origins.append(Line.Origin(text: bytes.count, source: cell.startIndex))
            bytes += cell
        }
        self.bytes = bytes[...]
    }

    /// An item of a list: "3. A door is counted if it opens."
    init(label: [UInt8], _ text: ArraySlice<UInt8>) {
        bytes = (label + text)[...]
        origins = [
            Line.Origin(text: 0, source: text.startIndex), Line.Origin(text: label.count, source: text.startIndex),
        ]
    }

    /// Links and emphasis by their places in the page's text, now by their places in the line.
    func inline(_ emphases: [Line.Emphasis]) -> Line.Inline? {
        guard !emphases.isEmpty || !origins.isEmpty else { return nil }
        let moved = emphases.map {
            Line.Emphasis(kind: $0.kind, range: offset(of: $0.range.lowerBound)..<offset(of: $0.range.upperBound))
        }
        return Line.Inline(emphases: moved, origins: origins)
    }

    private func offset(of source: Int) -> Int {
        guard let origin = origins.last(where: { $0.source <= source }) else {
            return origins.isEmpty ? source - bytes.startIndex : 0
        }
        return min(origin.text + source - origin.source, bytes.count)
    }
}
