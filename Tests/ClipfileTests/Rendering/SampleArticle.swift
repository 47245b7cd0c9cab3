import Articles
import Testing

/// An invented article with every kind of block, for the tests of what is shown.
enum SampleArticle {
    static let id = "00112233aabb"

    static func make() throws -> Article {
        let digest = id + String(repeating: "0", count: 52)
        var article = Article(
            id: try #require(ArticleID(id)),
            source: SourceFile(sha256: digest, mediaType: "text/plain", encoding: "utf-8", byteCount: 900),
            parser: ParserVersion("0.1.0"))
        article.title = "Harbour Strike Enters Its Third Week as Talks in 大阪 Stall and Nobody Knows What Comes Next"
        article.deck = "Cranes stand still."
        article.authors = [Author("Ada Quill", honorific: "Dr.")]
        article.date = PartialDate(year: 2014, month: 6)
        article.publisher = Outlet("The Invented Courier")
        article.originalSource = OriginalSource(name: "Pier Notes")
        article.regions = ["Asia", "Oceania"]
        article.themes = ["Labour"]
        article.body = [
            Block(
                .paragraph,
                "The cranes of the old harbour have not moved for three weeks, and the ships wait in the roads.",
                marks: [Mark(.emphasis, start: 4, end: 10)]),
            Block(.heading, "What the crews want"),
            Block(
                .listItem, "A night without double shifts, and the pay of the day for it, as it was before the merger."),
            Block(.listItem, "港で働く人たちの休み。"),
            Block(
                .quotation, "“We are tired,” said a welder, “and the sea is patient. It can wait longer than we can.”"),
            Block(.note, "1. Figures of the harbour office."),
        ]
        article.notices = Notices(copyright: "Copyright © Ada Quill, 2014")
        return article
    }
}
