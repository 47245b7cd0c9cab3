import Articles
import Testing

@testable import ArticleArchive

struct SnippetTests {
    /// A passage with its hits in brackets.
    private func marked(_ snippet: Snippet) -> String {
        var text = ""
        for (index, scalar) in snippet.text.unicodeScalars.enumerated() {
            if snippet.hits.contains(where: { $0.lowerBound == index }) { text += "[" }
            text.unicodeScalars.append(scalar)
            if snippet.hits.contains(where: { $0.upperBound == index + 1 }) { text += "]" }
        }
        return text
    }

    private func passage(_ query: String, _ paragraphs: String...) throws -> String {
        var article = try sample(1).article
        article.body = paragraphs.map { Block(.paragraph, $0) }
        var finder = SnippetFinder(try Query(query))
        return marked(finder.passage(of: article))
    }

    @Test func showsTheParagraphWithMostOfTheWords() throws {
        #expect(
            try passage("strike harbour", "The harbour is calm.", "A Strike at the HARBOUR.", "Strike!")
                == "A [Strike] at the [HARBOUR].")
    }

    @Test func marksPhrasesAccentsAndOtherScripts() throws {
        #expect(try passage("“third week”", "Its third “week” began.") == "Its [third “week]” began.")
        #expect(try passage("cafe", "In the Café’s yard.") == "In the [Café]’s yard.")
        #expect(try passage("大阪", "港は大阪にある。") == "港は[大阪]にある。")
    }

    @Test func cutsLongParagraphsBetweenWords() throws {
        let long = Array(repeating: "wave after wave", count: 40).joined(separator: " ")
        let shown = try passage("harbour", "\(long) harbour \(long)")
        #expect(shown.hasPrefix("…") && shown.hasSuffix("…") && shown.contains(" [harbour] "))
        #expect(shown.unicodeScalars.count < 240)
    }

    @Test func showsTheValueThatWasFoundWhereNoTextHasTheWords() throws {
        var article = try sample(1).article
        article.title = "Ships"
        article.body = [Block(.paragraph, "They wait.")]
        article.publisher = Outlet("Harbour Post")
        article.originalSource = OriginalSource(name: "The Pier at Café Marin")
        article.tags = ["to read"]
        func shown(_ query: String) throws -> String {
            var finder = SnippetFinder(try Query(query))
            return marked(finder.passage(of: article))
        }
        #expect(try shown("harbour") == "publisher: [Harbour] Post")
        #expect(try shown("cafe pier") == "source: The [Pier] at [Café] Marin")
        #expect(try shown("ships harbour") == "They wait.")
        #expect(try shown("publisher:harbour") == "They wait.")
        #expect(try shown("wait harbour") == "They [wait].")
        #expect(try shown("-harbour read") == "tag: to [read]")
    }

    @Test func beginsAtTheBeginningWhereTheWordsAreElsewhere() throws {
        #expect(try passage("author:quill", "The ships wait.", "They do.") == "The ships wait.")
        #expect(try passage("title:ships", "The ships wait.") == "The ships wait.")
    }
}
