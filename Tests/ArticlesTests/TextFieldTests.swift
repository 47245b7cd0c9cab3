import Articles
import Testing

struct TextFieldTests {
    @Test(arguments: TextField.allCases)
    func everyTextIsThatOfSomeField(_ text: TextField) throws {
        #expect(try !text.pieces(of: Article.full()).isEmpty)
    }

    @Test func hasEveryTextOfItsFields() throws {
        let article = try Article.full()
        #expect(TextField.source.pieces(of: article) == ["The Gazette", "The Gazette"])
        #expect(TextField.url.pieces(of: article) == ["https://example.org/a?b=c&d", "https://example.org/"])
        #expect(TextField.notice.pieces(of: article) == ["c", "d", "f", "k"])
        let surroundings = [article.deck, "e", "By Jane Doe", "b", "n", "Words", "1"].compactMap { $0 }
        #expect(TextField.surroundings.pieces(of: article) == surroundings)
    }
}
