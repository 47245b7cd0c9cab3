/// A word, a number or a mark of a line, as the recognizers read it.
struct Token: Hashable, Sendable {
    enum Kind: Hashable, Sendable {
        /// A run of letters, apostrophes between letters included: "d’Estaing".
        case word
        /// A run of figures, of any script.
        case number
        /// One scalar that is neither: ",".
        case mark
    }

    let kind: Kind
    /// UTF-8 offsets in the text that was split.
    let range: Range<Int>
    /// Lower case, without accents, apostrophes straight: "d'estaing". A mark as it is; curly quotes and
    /// dashes of all kinds, and figures of all scripts, become ASCII.
    let folded: String
    /// Whether the word begins with an upper-case letter.
    let isCapitalized: Bool
    /// Whether white space, or nothing, stands before it.
    let followsSpace: Bool
    /// The line that it stands on, where the tokens of several lines are read together.
    var line: Int = 0
}
