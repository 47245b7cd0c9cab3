/// Words by which a line under a byline is not the name of an outlet.
enum SourceWords {
    /// Headings that texts begin with.
    static let firstHeadings: Set<String> = [
        "introduction", "introduccion", "introduzione", "einleitung", "introducao", "overview", "summary", "abstract",
        "background", "preface", "foreword", "prologue",
    ]

    /// Whether a text may be an outlet's name: not "Photos by John Doe", not "Issue 12".
    static func mayName(_ text: String) -> Bool {
        let words = Tokenizer.tokens(of: text, line: 0).filter { $0.kind != .mark }.map(\.folded)
        guard let first = words.first else { return false }
        return !never.contains(first) && !words.contains { ["by", "par", "por", "von"].contains($0) }
            && !PlaceNames.all.contains(words.joined(separator: " "))
    }

    private static let never: Set<String> = [
        "address", "chapter", "checked", "created", "edited", "fact", "graphics", "illustrations", "interview", "issue",
        "last", "lecture", "modified", "number", "page", "part", "photo", "photographs", "photos", "posted",
        "published",
        "revised", "speech", "story", "text", "updated", "video", "vol", "volume",
    ]

    static let places: Set<String> = [
        "exclusive", "interview", "introduction", "part", "video", "university", "montreal", "moscow", "london",
        "beirut", "paris",
        "berlin", "damascus", "havana", "washington dc", "photo",
    ]
}
