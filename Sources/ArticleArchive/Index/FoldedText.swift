import Articles

/// The words of an article, field by field, as the word index takes them.
struct FoldedText: Hashable, Sendable {
    /// A text for each ``TextField``, in their order: its words, each with a space before it.
    let fields: [String]
    /// How many words it has, as the word index counts them.
    let wordCount: Int

    init(_ article: Article, folder: inout WordFolder) {
        var wordCount = 0
        fields = TextField.allCases.map { field in
            var folded: [UInt8] = []
            for (index, piece) in field.pieces(of: article).enumerated() {
                if index > 0 { folded.append(contentsOf: FoldedText.boundary) }
                folder.append(piece, to: &folded)
            }
            wordCount += folded.count { $0 == UInt8(ascii: " ") }
            return String(decoding: folded, as: UTF8.self)
        }
        self.wordCount = wordCount
    }

    private static let boundary = Array(" \(WordFolder.boundary)".utf8)
}
