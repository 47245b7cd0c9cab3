import Articles
import Testing

@testable import ArticleParsing

struct SignatureReaderTests {
    static let foots = [
        "Елена Маркова", "Heinz Obermaier, Mühlheim", "Eduardo Prieto. Molinos del Vende",
        "Yours faithfully,\nEdward Pryce", "Cordiali saluti\nEdoardo Prini, Mulini sul Vende",
        "Edward Pryce\nWeir Street, Millbrook",
    ]

    @Test(
        arguments: zip(
            foots,
            ["Елена Маркова", "Heinz Obermaier", "Eduardo Prieto", "Edward Pryce", "Edoardo Prini", "Edward Pryce"]))
    func readsTheAuthor(_ foot: String, _ name: String) throws {
        let article = try SmallArticle.record("The long road to the harbour\n\n\(SmallArticle.body)\n\n\(foot)\n")
        #expect(article.authors.map(\.name) == [name])
        #expect(article.findings.contains { $0.code == "author-from-name-alone" })
    }

    /// Where a byline stands, where somebody handed the text on, and among other names.
    @Test(arguments: [
        "The long road to the harbour\n\nBy Jane Roe\n\n\(SmallArticle.body)\n\nEdward Pryce\n",
        "---------- Forwarded message ----------\nFrom: Edward Pryce <e.pryce@example.org>\nDate: Fri, Mar 14, 2014 at 9:12 AM\nSubject: a road\nTo: Ann <ann@example.org>\n\n\(SmallArticle.body)\n\nEdward Pryce\n",
        "The long road to the harbour\n\n\(SmallArticle.body)\n\nNora Whitfield\nPeter Hollis\nEdward Pryce\n",
    ])
    func readsNone(_ text: String) throws {
        let names = try SmallArticle.record(text).authors.map(\.name)
        #expect(!names.contains("Edward Pryce"))
    }
}
