/// The name in a masthead's line, without its motto: "Mein Löhnstedt – Nachrichten aus Stadt und Dorf".
enum MastheadName {
    static func of(_ line: String) -> String {
        for mark in [" – ", " — ", " - ", " | ", " · ", ": "] {
            guard let range = line.firstRange(of: mark) else { continue }
            let name = line[..<range.lowerBound]
            if !name.isEmpty, name.split(separator: " ").count <= 5 { return String(name) }
        }
        return line
    }
}
