import Articles
import Testing

@testable import ArticleParsing

/// An invented page on a storm, whose head, first lines and last lines each test writes.
enum StormPage {
    /// A page's declarations and lines, with the values that its record must have.
    struct Case: Sendable, CustomTestStringConvertible {
        let finding: String
        let head: String
        let body: String
        /// The markup after the text.
        let foot: String
        let expected: [String]
        var testDescription: String { finding }

        init(_ finding: String, head: String = "", _ body: String = "", foot: String = "", _ expected: String...) {
            (self.finding, self.head, self.body, self.foot, self.expected) = (finding, head, body, foot, expected)
        }
    }

    static let paragraph =
        "<p>The harbour of Kestrel Bay was closed on the first morning of the storm, and the boats that had stayed out "
        + "came home one after the other behind the lifeboat, as they have done in every winter that anyone remembers.</p>"

    static let text =
        paragraph
        + "<p>Nobody was hurt, said the harbour master, who had sent the last ferry back before noon. Waves broke over "
        + "the old pier until the evening, and two sheds at its end were lost to the sea with all that was in them.</p>"
        + "<p>The town council will meet on the hill tomorrow to decide what is to be built again and who should pay. "
        + "Fishermen want a longer wall; the owners of the hotels would rather see the beach made wider than before.</p>"
        + "<p>For now the road along the shore stays shut, and children have been told to walk to school through the "
        + "upper streets, where the wind is weaker and the lamps have been burning since the early afternoon.</p>"

    static func parse(_ head: String, _ body: String, foot: String = "") throws -> ParsedArticle {
        let page =
            "<!DOCTYPE html><html lang=en-GB><head>\(head)</head><body><main><article>\(body)\(text)\(foot)</article></main>"
            + "<footer><p>All rights reserved</p></footer></body></html>"
        return try #require(try ArticleParser().parse(Input(bytes: Array(page.utf8), name: "page.html")).first)
    }

    static func script(_ json: String) -> String { "<script type='application/ld+json'>\(json)</script>" }

    static func article(lang: String, head: String = "", _ body: String) throws -> Article {
        let page =
            "<!DOCTYPE html>\(head)<html\(lang)><head><title>Storm shuts harbour</title></head><body><article>"
            + "<h1>Storm shuts harbour</h1>\(body)\(text)</article></body></html>"
        let parsed = try ArticleParser().parse(Input(bytes: Array(page.utf8), name: "page.html"))
        return try #require(parsed.first).article
    }
}
