/// Why no text can be made of bytes.
enum DecodingError: Error, Hashable, Sendable {
    /// There is nothing in them but white space.
    case empty
    /// The bytes are no text; the kind that the first ones look like, where that is known.
    case notText(looksLike: FileKind?)
    /// There are more of them than are read.
    case tooLarge(byteCount: Int)
    /// They are a text in an encoding that they do not tell for certain; the likeliest first.
    case undecided(likely: [TextEncoding])
    /// They are not in the encoding that was asked for: in so many places, the first of them in this line.
    case notIn(TextEncoding, places: Int, line: Int)
    /// This machine has no table for the encoding that was asked for.
    case noTable(TextEncoding)
}
