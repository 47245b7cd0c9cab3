/// The name in a masthead's line, without its motto: "Mein Löhnstedt – Nachrichten aus Stadt und Dorf".
enum MastheadName {
    static func of(_ line: String) -> String {
        // Most lines have none of the marks.
        guard line.utf8.contains(where: { $0 == 0x2D || $0 == 0x3A || $0 == 0x7C || $0 == 0xC2 || $0 == 0xE2 }) else {
            return line
        }
        for mark in [" – ", " — ", " - ", " | ", " · ", ": "] {
            guard let range = line.firstRange(of: mark) else { continue }
            let name = line[..<range.lowerBound]
            if !name.isEmpty, name.split(separator: " ").count <= 5 { return String(name) }
        }
        return line
    }
}
