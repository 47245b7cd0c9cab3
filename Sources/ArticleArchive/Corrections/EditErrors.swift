/// Everything that is wrong with an edited text.
public struct EditErrors: Error, Hashable, Sendable {
    public struct Problem: Hashable, Sendable {
        /// The line, counted from 1.
        public let line: Int
        /// One sentence.
        public let sentence: String
    }

    /// In the order of their lines.
    public let problems: [Problem]
}

extension EditErrors.Problem: Error {}
