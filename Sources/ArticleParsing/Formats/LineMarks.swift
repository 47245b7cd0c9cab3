/// By which lines a format is told.
struct LineMarks: Sendable {
    /// One kind of line: a delimiter, a label with its translations.
    struct Mark: Sendable {
        /// How much it tells; see ``LineMarks/enough``.
        let weight: Int
        /// Whether each document has one, so that the documents are counted by it.
        let isInEach: Bool
        /// The forms of the line, one for each language perhaps; see ``LinePattern``.
        let patterns: [String]
    }

    /// The forms of the first line that is not blank, where the format has a fixed one; else its lines may stand
    /// anywhere.
    let opening: [String]
    let marks: [Mark]
    /// The sum of the weights of the marks seen, each once, that makes the format certain. No mark is enough alone.
    let enough: Int
    /// How many of a hundred lines that are not blank must be its marks.
    let leastShare: Int
    /// Whether a mark of which each document has one stands over its text, so that prose above all of them is an
    /// article that quotes them.
    let opensDocuments: Bool

    init(opening: [String] = [], enough: Int = 4, share: Int = 0, opensDocuments: Bool = false, _ marks: Mark...) {
        self.opening = opening
        self.marks = marks
        self.enough = enough
        leastShare = share
        self.opensDocuments = opensDocuments
    }
}

extension LineMarks.Mark {
    /// A line that each document has once.
    static func each(_ weight: Int, _ patterns: String...) -> LineMarks.Mark {
        LineMarks.Mark(weight: weight, isInEach: true, patterns: patterns)
    }

    static func each(_ weight: Int, _ patterns: [String]) -> LineMarks.Mark {
        LineMarks.Mark(weight: weight, isInEach: true, patterns: patterns)
    }

    /// A line that may be there, and any number of times.
    static func some(_ weight: Int, _ patterns: String...) -> LineMarks.Mark {
        LineMarks.Mark(weight: weight, isInEach: false, patterns: patterns)
    }

    static func some(_ weight: Int, _ patterns: [String]) -> LineMarks.Mark {
        LineMarks.Mark(weight: weight, isInEach: false, patterns: patterns)
    }
}
