/// Words of an element's class by which what it holds is told from an author's name.
enum ClassNames {
    /// The element holds what the article is filed under.
    static let filing = table("cat categories category tag tags topic topics")

    /// An author's element holds something else than the name.
    static let notName = table(
        "audio avatar bio comment count credentials credit date desc description email excerpt follow icon image img job "
            + "media more photo "
            + "picture position posts related reviewed reviewer role social time title twitter")

    private static func table(_ words: String) -> ByteTable<Bool> {
        ByteTable(TableLines.words(words).map { ($0, true) })
    }
}
