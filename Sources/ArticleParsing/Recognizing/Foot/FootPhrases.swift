/// Words that stand under a text, folded: in pastes from weblogs, newspapers' pages and mail programs. ``FootReader`` says
/// what must stand beside them.
///
/// Each table has a file of its own, named for it.
enum FootPhrases {
    /// What the lines under a heading are.
    enum Heading: String, Sendable { case topics, contact, related }
}
