/// How a piece of text looks on a terminal that has colours; elsewhere every style is plain.
struct Style: OptionSet, Hashable, Sendable {
    let rawValue: UInt16

    static let bold = Style(rawValue: 1 << 0)
    static let dim = Style(rawValue: 1 << 1)
    static let italic = Style(rawValue: 1 << 2)
    static let underlined = Style(rawValue: 1 << 3)
    static let red = Style(rawValue: 1 << 4)
    static let green = Style(rawValue: 1 << 5)
    static let yellow = Style(rawValue: 1 << 6)
    static let blue = Style(rawValue: 1 << 7)
    static let magenta = Style(rawValue: 1 << 8)
    static let cyan = Style(rawValue: 1 << 9)

    /// The text between the sequences that switch the style on and off.
    func paint(_ text: some StringProtocol, if usesColor: Bool = true) -> String {
        guard usesColor, !isEmpty, !text.isEmpty else { return String(text) }
        return "\u{1B}[\(codes)m\(text)\u{1B}[0m"
    }

    private var codes: String {
        let table: [(Style, String)] = [
            (.bold, "1"), (.dim, "2"), (.italic, "3"), (.underlined, "4"), (.red, "31"), (.green, "32"),
            (.yellow, "33"), (.blue, "34"), (.magenta, "35"), (.cyan, "36"),
        ]
        return table.filter { contains($0.0) }.map(\.1).joined(separator: ";")
    }
}
