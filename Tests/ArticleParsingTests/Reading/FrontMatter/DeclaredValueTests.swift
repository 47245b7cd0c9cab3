import Articles
import Testing

@testable import ArticleParsing

/// Links, days and names as front matter writes them.
struct DeclaredValueTests {
    @Test(arguments: [
        ("Jane Doe", "Jane Doe"), ("[[Jane Doe]]", "Jane Doe"), ("[[people/Jane Doe|Jane]]", "Jane Doe"),
        ("[[jane-doe|Jane Doe]]", "Jane Doe"), ("[[a/b/Jane Doe]] and [[John Roe]]", "Jane Doe and John Roe"),
        ("[Jane](https://x.example/j)", "Jane"), ("[1984] again", "[1984] again"), ("[[", "[["), ("[[]]", ""),
        ("a ]] b", "a ]] b"),
        ("[a](b", "[a](b"),
    ])
    func unwrapsLinks(_ value: String, _ text: String) { #expect(LinkMarkup.text(value) == text) }

    @Test(arguments: [
        ("https://x.example/a", "https://x.example/a"), ("<https://x.example/a>", "https://x.example/a"),
        ("[A](https://x.example/a \"t\")", "https://x.example/a"), ("The Gazette", nil), ("/a/b/", nil), ("", nil),
    ])
    func findsAddresses(_ value: String, _ address: String?) { #expect(LinkMarkup.address(value) == address) }

    @Test(arguments: [
        ("2014-03-12", "2014-03-12"), ("2014-03-12T23:30:00-05:00", "2014-03-12"), ("2014-03-12 10:30", "2014-03-12"),
        ("[2014-03-12 Wed]", "2014-03-12"), ("<2014-03-12>", "2014-03-12"), ("20140312", "2014-03-12"),
        ("2014/3/2", "2014-03-02"),
        ("2014-03", "2014-03"), ("2014", "2014"), ("March 12, 2014", "2014-03-12"), ("12. März 2014", "2014-03-12"),
        ("March 12, 2014 10:30 AM", "2014-03-12"), ("March 2014", "2014-03"), ("true", nil), ("03/04/2014", nil),
        ("0001-01-01", nil), ("2014-13-45", nil), ("2014-02-30", nil), ("draft of 2014", nil), ("1394582400", nil),
        ("", nil),
    ])
    func readsDays(_ value: String, _ date: String?) { #expect(DeclaredDay.read(value)?.description == date) }

    @Test(arguments: [
        ("Jane Doe", ["Jane Doe"]), ("Jane Doe and John Roe", ["Jane Doe", "John Roe"]),
        ("Jane Doe, John Roe", ["Jane Doe", "John Roe"]),
        ("Jane Doe; John Roe", ["Jane Doe", "John Roe"]), ("Doe, Jane", ["Jane Doe"]),
        ("Doe, Jane; Roe, John", ["Jane Doe", "John Roe"]),
        ("[[Jane Doe]], [[John Roe]]", ["Jane Doe", "John Roe"]), ("Jane Doe <jane@x.example>", ["Jane Doe"]),
        ("admin", []), ("https://x.example/jane", []), ("jane@x.example", []), ("The Guardian", []), ("2014-03-12", []),
        ("", []),
    ])
    func readsNames(_ value: String, _ names: [String]) { #expect(DeclaredNames.authors(value).map(\.name) == names) }

    @Test func knowsEachKeyOnceAndByItsLetters() {
        for key in ["title", "Date Published", "date_published", "DATE-PUBLISHED", "publié le", "Veröffentlicht am"] {
            #expect(FrontMatterKeys.meaning(of: key) != nil, "\(key)")
        }
        for key in ["created", "date_saved", "clipped", "updated", "last_modified", "accessed"] {
            #expect(FrontMatterKeys.meaning(of: key) == .extra, "\(key)")
        }
        #expect(FrontMatterKeys.meaning(of: "nobody") == nil)
        let keys = FrontMatterKeys.rows.map(\.0)
        #expect(keys == Set(keys).sorted())
        #expect(keys.allSatisfy { FrontMatterKeys.name($0) == $0 })
    }
}
