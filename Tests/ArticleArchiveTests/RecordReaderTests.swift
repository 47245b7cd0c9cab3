import Articles
import FoundationEssentials
import Testing

@testable import ArticleArchive

@Suite struct RecordReaderTests {
    @Test func aRecordSurvivesItsFile() throws {
        let article = try sample(1).article
        #expect(try RecordReader.article(from: Array(article.json()), named: article.id) == article)
    }

    @Test(arguments: [
        ("clipfile/1", "clipfile/9", "the format is clipfile/9, not clipfile/1"),
        ("\"id\":\"", "\"id\":\"zz", "an id is twelve hex digits"),
        ("\"The Harbour Reopens\"", "7", "“title” has a value of another kind"),
        ("\"sha256\"", "\"sha1\"", "“source.sha256” is missing"),
        ("2014-06-17", "2014-06-31", "“date”: a date is written"),
        ("text of article 1.", "text of \u{9} article", "a control character"),
        ("\"mediaType\"", "\"sha256\": \"\", \"mediaType\"", "duplicate key “sha256”"),
    ])
    func saysWhatIsWrong(_ whole: String, _ broken: String, _ reason: String) throws {
        let text = String(decoding: try sample(1).article.jsonLine(), as: UTF8.self)
        let bytes = Array(text.replacing(whole, with: broken).utf8)
        let flaw = #expect(throws: RecordReader.Flaw.self) { try RecordReader.article(from: bytes, named: nil) }
        #expect(flaw?.reason.contains(reason) == true, "\(flaw?.reason ?? "nothing")")
        #expect(flaw?.reason.contains("\n") == false)
    }

    @Test func doesNotBelieveValuesThatPathsAreMadeOf() throws {
        var article = try sample(1).article
        article.source.sha256 = "../../../../etc/passwd"
        let bytes = Array(article.json())
        #expect(throws: RecordReader.Flaw.self) { try RecordReader.article(from: bytes, named: nil) }
        article.source.sha256 = digestOf(2)
        let others = Array(article.json())
        #expect(throws: RecordReader.Flaw.self) { try RecordReader.article(from: others, named: nil) }
    }

    @Test func theIDInTheNameMustBeTheOneInTheRecord() throws {
        let bytes = Array(try sample(1).article.json())
        let other = try sample(2).article.id
        #expect(throws: RecordReader.Flaw.self) { try RecordReader.article(from: bytes, named: other) }
    }

    @Test func fieldsOfLaterVersionsDoNoHarm() throws {
        let text = String(decoding: try sample(1).article.json(), as: UTF8.self)
        let bytes = Array(text.replacing("\"format\"", with: "\"mood\": [1, {}], \"format\"").utf8)
        #expect(try RecordReader.article(from: bytes, named: nil) == sample(1).article)
    }
}
