import FoundationEssentials
import Testing

@testable import Articles

struct ArticleIDTests {
    private let digest = String(repeating: "0123456789abcdef", count: 4)

    @Test func isTheBeginningOfADigest() {
        #expect(ArticleID(sha256: digest)?.description == "0123456789ab")
        #expect(ArticleID("0123456789ab")?.digits == "0123456789ab")
    }

    @Test(arguments: [
        "", "0123456789a", "0123456789abc", "0123456789AB", "0123456789ag", "０１２３", "0123 56789ab", "0123456789é",
    ])
    func isTwelveLowerCaseHexDigits(_ text: String) {
        #expect(ArticleID(text) == nil)
    }

    @Test func isMadeOfNoOtherDigest() {
        #expect(ArticleID(sha256: String(digest.dropLast())) == nil)
        #expect(ArticleID(sha256: digest + "0") == nil)
        #expect(ArticleID(sha256: String(digest.map { $0 == "a" ? "A" : $0 })) == nil)
    }

    @Test func sortsByItsDigits() throws {
        let ids = try ["00000000000f", "0000000000a0", "f00000000000"].map { try #require(ArticleID($0)) }
        #expect(ids.reversed().sorted() == ids)
    }

    @Test func isAStringInJSON() throws {
        let id = try #require(ArticleID("0123456789ab"))
        let json = try JSONEncoder().encode([id])
        #expect(String(decoding: json, as: UTF8.self) == #"["0123456789ab"]"#)
        #expect(try JSONDecoder().decode([ArticleID].self, from: json) == [id])
        #expect(throws: DecodingError.self) {
            try JSONDecoder().decode([ArticleID].self, from: Data(#"["../../secret"]"#.utf8))
        }
    }
}
