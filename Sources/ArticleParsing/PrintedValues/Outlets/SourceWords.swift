/// Words by which a line of a header, or what stands beside a date, is not the name of an outlet; folded.
enum SourceWords {
    /// Whether a text may be an outlet's name: not "Photos by John Doe", not "Issue 12".
    static func mayName(_ text: String) -> Bool {
        let words = Tokenizer.tokens(of: text, line: 0).filter { $0.kind != .mark }.map(\.folded)
        return !words.isEmpty && !isAnother(words)
    }

    /// Whether the words of a line are another's than an outlet's.
    static func isAnother(_ words: [String]) -> Bool {
        guard let first = words.first else { return true }
        return never.contains(first) || words.count > 1 && neverBeforeNames.contains(first)
            || words.contains { ["by", "par", "por", "von"].contains($0) }
            || PlaceNames.all.contains(words.joined(separator: " "))
    }

    /// Headings that texts begin with.
    static let firstHeadings: Set<String> = [
        "abstract",
        "background",
        "einleitung",
        "foreword",
        "introducao",
        "introduccion",
        "introduction",
        "introduzione",
        "overview",
        "preface",
        "prologue",
        "summary",
    ]

    /// The first words of other lines of a header.
    private static let never: Set<String> = [
        "address",
        "chapter",
        "checked",
        "created",
        "edited",
        "fact",
        "graphics",
        "illustrations",
        "interview",
        "issue",
        "last",
        "lecture",
        "modified",
        "number",
        "page",
        "part",
        "photo",
        "photographs",
        "photos",
        "posted",
        "published",
        "revised",
        "speech",
        "story",
        "text",
        "updated",
        "video",
        "vol",
        "volume",
    ]

    /// Words that say where or whence something comes.
    private static let neverBeforeNames: Set<String> = [
        "aus", "da", "depuis", "desde", "em", "from", "im", "in", "near", "outside",
    ]

    /// Places and kinds of text that stand where an outlet does.
    static let places: Set<String> = [
        "beirut",
        "berlin",
        "damascus",
        "exclusive",
        "havana",
        "interview",
        "introduction",
        "london",
        "montreal",
        "moscow",
        "paris",
        "part",
        "photo",
        "university",
        "video",
        "washington dc",
    ]
}
