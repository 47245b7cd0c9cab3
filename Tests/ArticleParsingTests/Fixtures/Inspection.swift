import ArticleParsing

/// The lines of an article as a golden file shows them: number, part and text.
struct Inspection: CustomStringConvertible {
    let lines: [InspectedLine]

    var description: String { lines.map { row($0) + "\n" }.joined() }

    private func row(_ line: InspectedLine) -> String {
        let number = String(repeating: " ", count: max(0, 4 - String(line.number).count)) + String(line.number)
        guard !line.text.isEmpty else { return "\(number)  \(line.part.rawValue)" }
        let padding = String(repeating: " ", count: max(0, 14 - line.part.rawValue.count))
        return "\(number)  \(line.part.rawValue)\(padding)  \(line.text)"
    }
}
