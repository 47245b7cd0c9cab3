import Articles
import Testing

@testable import ArticleParsing

struct AddressDateTests {
    @Test(arguments: [
        ("https://kestrel.example/2014/06/17/storm", "2014-06-17"),
        ("https://kestrel.example/blog/2023/october/03/storm/", "2023-10-03"),
        ("https://kestrel.example/news/2014-06-17-storm", "2014-06-17"),
        ("https://kestrel.example/2014/06/storm", "2014-06"),
        ("https://kestrel.example/2014/storm", "2014"),
        ("https://kestrel.example/2014/06/31/storm", "2014-06"),
        ("https://kestrel.example/2014/66/storm", "2014"),
        ("https://kestrel.example/1884/06/17/storm", nil),
        ("https://kestrel.example/20140/06/17", nil),
        ("https://kestrel.example/storm?day=/2014/06/17/", nil),
        ("https://2014.example/06/17", nil),
        ("", nil),
    ])
    func readsPaths(_ address: String, _ date: String?) {
        #expect(AddressDate(address)?.date.description == date)
    }

    @Test func agreesAsFarAsItTells() throws {
        let month = try #require(AddressDate("https://kestrel.example/2014/06/storm"))
        #expect(month.agrees(with: try #require(PartialDate("2014-06-17"))))
        #expect(month.agrees(with: try #require(PartialDate("2014"))))
        #expect(!month.agrees(with: try #require(PartialDate("2014-07-17"))))
        #expect(!month.agrees(with: try #require(PartialDate("2015-06"))))
    }
}
