/// Finds what a text declares of itself. Told by its first line; by its last one where a note-taking program writes it
/// there.
enum FrontMatterReader {
    /// How many bytes a block has at most.
    static let largest = 65_536

    /// Nil where there is none, as in nearly every text.
    static func read(_ lines: SourceLines) -> FrontMatter? {
        guard let first = lines.shown(from: 0) else { return nil }
        let head = lines.bytes(first)
        let found: FrontMatter? =
            switch head.first {
            case UInt8(ascii: "-"): FencedBlock.read(lines, at: first, .yaml)
            case UInt8(ascii: "+"): FencedBlock.read(lines, at: first, .toml)
            case UInt8(ascii: "%"): TitleBlock.read(lines, at: first)
            case UInt8(ascii: "#"): OrgKeywords.read(lines, at: first) ?? HighlightsHead.read(lines, under: first)
            case UInt8(ascii: ":"), UInt8(ascii: "*"): OrgKeywords.read(lines, at: first)
            default: nil
            }
        return found ?? NoteTail.read(lines)
    }
}
