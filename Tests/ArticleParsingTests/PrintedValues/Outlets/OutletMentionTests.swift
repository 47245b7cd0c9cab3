import Articles
import Testing

@testable import ArticleParsing

struct OutletMentionTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let text: String
        let name: String?
        let date: String?
        let address: String?
        let isWhole: Bool

        init(
            _ text: String, _ name: String? = nil, date: String? = nil, address: String? = nil, isWhole: Bool = true
        ) {
            self.text = text
            self.name = name
            self.date = date
            self.address = address
            self.isWhole = isWhole
        }

        var testDescription: String { text }
    }

    @Test(arguments: [
        Case("The Guardian", "The Guardian"), Case("the Guardian.", "The Guardian"),
        Case("The Guardian, 3 May 2014", "The Guardian", date: "2014-05-03"),
        Case("The Guardian (London), 3 May 2014", "The Guardian", date: "2014-05-03"),
        Case("The Gazette on May 3, 2014", "The Gazette", date: "2014-05-03"),
        Case("The Gazette (https://example.org/a)", "The Gazette", address: "https://example.org/a"),
        Case("The Gazette, https://example.org/a", "The Gazette", address: "https://example.org/a"),
        Case("<https://example.org/a>", address: "https://example.org/a"),
        Case("El Diario del Puerto", "El Diario del Puerto"), Case("Süddeutsche Zeitung", "Süddeutsche Zeitung"),
        Case("Time, 3 May 2014", "Time", date: "2014-05-03"), Case("AP", "Associated Press"),
        Case("The Gazette, which has it from a reader", "The Gazette", isWhole: false),
    ])
    func reads(_ example: Case) throws {
        let mention = try #require(OutletMention(example.text))
        #expect(mention.name == example.name)
        #expect(mention.date?.date.description == example.date)
        #expect(mention.address?.value == example.address)
        #expect(mention.isWhole == example.isWhole)
    }
}
