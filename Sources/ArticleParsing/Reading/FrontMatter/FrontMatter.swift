import Articles

/// A text's declarations of itself, beside the lines that it prints: YAML between `---`, TOML between `+++`, a title
/// block, keywords. Gathered, not judged, as ``DeclaredFields`` are.
struct FrontMatter: Sendable {
    /// How many values a block has at most; an honest one has up to fifty.
    static let most = 500

    /// One value, or one element of a list.
    struct Entry: Hashable, Sendable {
        /// The key, and those that it stands under: "author", "name" for `author: {name: Jane Doe}`.
        let path: [String]
        /// As written, without its quotes; no type is guessed, so that `no` and `0123` are texts.
        let value: String
        /// Its bytes in the decoded text.
        let range: Range<Int>
        /// Whether it is an element of a list; a key that stands there twice is none.
        var isListed = false
    }

    /// The lines that belong to it and to nothing else; empty where a block was found and not read.
    var lines: [Range<Int>] = []
    var entries: [Entry] = []
    var findings: [Finding] = []

    /// A block that is left to the text, and why.
    static func unread(_ line: Int, _ reason: String) -> FrontMatter {
        FrontMatter(findings: [
            FindingCode.frontMatterUnread.at(
                line + 1, "the front matter that begins here \(reason); it is read as text")
        ])
    }

    func contains(line: Int) -> Bool { lines.contains { $0.contains(line) } }

    /// The key of the entry that stands at a place of the decoded text, as printed.
    func label(at offset: Int) -> String? { entries.first { $0.range.contains(offset) }?.path.joined(separator: ".") }
}
