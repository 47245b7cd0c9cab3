import Testing

@testable import ArticleParsing

struct PrintedAddressTests {
    @Test(arguments: [
        ("https://example.org/a", "https://example.org/a"), ("<https://example.org/a>", "https://example.org/a"),
        ("(https://example.org/a)", "https://example.org/a"), ("[http://example.org]", "http://example.org"),
        (" www.example.org ", "www.example.org"), ("example.org/2014/05/a.html", "example.org/2014/05/a.html"),
        ("https://web.archive.org/web/20140513/http://example.org/a", "http://example.org/a"),
        ("http://web.archive.org/web/2014id_/http:/example.org/a", "http://example.org/a"),
        ("web.archive.org/web/2014/example.org/a", "example.org/a"),
        ("https://archive.today/20140513081212/https://example.org/a", "https://example.org/a"),
        ("https://archive.is/o/AbC1/https://example.org/a", "https://example.org/a"),
        ("http://webcache.googleusercontent.com/search?q=cache:AbC1:www.example.org/a+key", "www.example.org/a"),
        ("https://12ft.io/https://example.org/a", "https://example.org/a"),
        ("https://12ft.io/proxy?q=https%3A%2F%2Fexample.org%2Fa", "https://example.org/a"),
        ("https://outline.com/https://example.org/a", "https://example.org/a"),
        ("https://getpocket.com/redirect?url=https%3A%2F%2Fexample.org%2Fa", "https://example.org/a"),
        ("https://www.instapaper.com/text?u=https%3A%2F%2Fexample.org%2Fa", "https://example.org/a"),
        ("https://www.google.com/amp/s/www.example.org/a", "https://www.example.org/a"),
        ("https://www-example-org.cdn.ampproject.org/c/s/www.example.org/a", "https://www.example.org/a"),
        ("https://www.google.com/url?q=https://example.org/a&sa=D", "https://example.org/a"),
        ("https://12ft.io/https://web.archive.org/web/2014/http://example.org/a", "http://example.org/a"),
        ("https://sites.google.com/site/harbour/a", "https://sites.google.com/site/harbour/a"),
        ("https://blog.archive.org/2014/a", "https://blog.archive.org/2014/a"),
    ])
    func reads(_ text: String, _ address: String) {
        #expect(PrintedAddress(text)?.value == address)
    }

    @Test(arguments: [
        "https://archive.ph/AbC12", "https://perma.cc/AB12-CD34", "https://ghostarchive.org/archive/AbC1",
        "https://archive.org/details/harbour", "https://feedly.com/i/entry/AbC1", "https://example.org/a and more",
        "example",
        "e.g.", "", "<>", "()", "https://web.archive.org/web/2014/", "https://t.co/AbC1",
    ])
    func readsNone(_ text: String) {
        #expect(PrintedAddress(text) == nil)
    }

    @Test(arguments: [
        ("https://example.org/a", true), ("https://example.org/a.jpg", false), ("https://example.org/", false),
        ("https://www.youtube.com/watch?v=AbC1", false), ("https://example.org/?p=12", true),
    ])
    func mayBeAnArticles(_ text: String, _ isArticle: Bool) {
        #expect(PrintedAddress(text)?.mayBeOfArticle == isArticle)
    }

    @Test func unwrapsNoEndlessAddress() {
        let text = String(repeating: "https://12ft.io/", count: 100) + "https://example.org/a"
        #expect(PrintedAddress(text) == nil)
        #expect(PrintedAddress("https://12ft.io/" + String(repeating: "https://", count: 10_000)) == nil)
    }
}
