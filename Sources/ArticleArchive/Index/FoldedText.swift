import Articles

/// The words of an article, field by field, as the word index takes them.
struct FoldedText: Hashable, Sendable {
    /// A text for each ``TextField``, in their order: its words, each with a space before it.
    let fields: [[UInt8]]

    init(_ article: Article, folder: inout WordFolder) {
        fields = TextField.allCases.map { field in
            var folded: [UInt8] = []
            for (index, piece) in field.pieces(of: article).enumerated() {
                if index > 0 { folded.append(contentsOf: FoldedText.boundary) }
                folder.append(piece, to: &folded)
            }
            return folded
        }
    }

    /// How many words it has, as the word index counts them.
    var wordCount: Int { fields.reduce(0) { $0 + $1.count { $0 == UInt8(ascii: " ") } } }

    private static let boundary = Array(" \(WordFolder.boundary)".utf8)
}
