import Articles
import Testing

@testable import ArticleParsing

/// Pages that declare and show several titles.
struct TitleChoiceTests {
    @Test(arguments: [
        StormPage.Case(
            "an h1 that says what the page declares", head: "<title>Storm shuts harbour | Kestrel Post</title>",
            "<div><h1>Kestrel Post</h1></div><h1>Storm shuts harbour</h1>", "Storm shuts harbour"),
        StormPage.Case(
            "the site's name is taken off",
            head:
                "<title>Storm shuts harbour - Kestrel Post</title><meta property=og:site_name content='Kestrel Post'>",
            "", "Storm shuts harbour"),
        StormPage.Case(
            "a heading that most words are in",
            head: "<meta property=og:title content='Storm shuts harbour: what we know'>",
            "<h1>Storm shuts the harbour</h1>", "Storm shuts the harbour"),
        StormPage.Case(
            "an h2 under a logo's h1", head: "<title>Storm shuts the harbour</title>",
            "<h1>Kestrel</h1><h2>Storm shuts the harbour</h2>", "Storm shuts the harbour"),
        StormPage.Case(
            "what is declared, where no heading agrees", head: "<title>Storm shuts the harbour</title>",
            "<h1>Sign in</h1>", "Storm shuts the harbour"),
        StormPage.Case(
            "no commenter's heading", head: "<title>Storm shuts the harbour</title>",
            "<div class=comments><h1>Storm shuts the harbour!</h1></div>", "Storm shuts the harbour"),
    ])
    func choosesTitle(_ example: StormPage.Case) throws {
        #expect(
            try StormPage.parse(example.head, example.body, foot: example.foot).article.title == example.expected.first)
    }
}
