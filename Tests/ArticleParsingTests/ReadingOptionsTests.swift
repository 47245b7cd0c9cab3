import Articles
import Testing

@testable import ArticleParsing

/// A person's options are heeded, and kept in the record for the next reading.
struct ReadingOptionsTests {
    private static let leaflet = "Join the march on Sunday"
    private static let anyway = ReadingOptions(anyway: true)

    @Test(arguments: [
        leaflet, "One paragraph that says in a single sentence what had to be said and then ends.",
        "Milk\nBread\nEggs\n",
    ])
    func keepsAnywayWhatIsNoArticle(_ text: String) throws {
        let input = Input(bytes: Array(text.utf8))
        #expect(throws: ParsingError.self) { try ArticleParser().parse(input) }
        let parsed = try ArticleParser().parse(input, options: ReadingOptionsTests.anyway)
        let article = parsed[0].article
        #expect(parsed.count == 1)
        #expect(article.findings.map(\.code).contains("kept-anyway"))
        #expect(article.source.options == ReadingOptionsTests.anyway)
        // No word is lost: what is no title is the body.
        let lines = parsed[0].lines.map(\.text).joined(separator: "\n")
        #expect(lines == text.split(separator: "\n", omittingEmptySubsequences: true).joined(separator: "\n"))
        let again = try ArticleParser().parse(Array(text.utf8), keptAs: article)
        #expect(again.article == article)
    }

    @Test func keepsAnywayAPageThatIsNoArticle() throws {
        let page = "<!doctype html><title>404 Not Found</title><h1>Not Found</h1><p>The page is gone.</p>"
        let input = Input(bytes: Array(page.utf8))
        #expect(throws: ParsingError.self) { try ArticleParser().parse(input) }
        let article = try ArticleParser().parse(input, options: ReadingOptionsTests.anyway)[0].article
        #expect(article.findings.first?.code == "kept-anyway")
    }

    @Test func saysNothingOfAnArticleThatNeedsNoFavour() throws {
        let text = "The Harbour\n\nBy Ada Quill\n\nJune 17, 2014\n\nThe cranes have not moved for three weeks now.\n"
        let usual = try ArticleParser().parse(Input(bytes: Array(text.utf8)))[0].article
        let asked = try ArticleParser().parse(Input(bytes: Array(text.utf8)), options: ReadingOptionsTests.anyway)[0]
            .article
        #expect(usual.source.options == nil)
        #expect(asked.findings == usual.findings)
    }

    @Test func refusesWhatNoWishMakesAText() {
        for bytes: [UInt8] in [[], Array("  \n".utf8), [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A]] {
            #expect(throws: ParsingError.self) {
                try ArticleParser().parse(Input(bytes: bytes), options: ReadingOptions(asText: true, anyway: true))
            }
        }
    }

    // MARK: - Encodings

    @Test func readsTheBytesInTheEncodingThatIsAskedFor() throws {
        // The same bytes are other letters in KOI8-R, and read well enough in Windows-1251.
        let text = "Мост закрыт, и жители обходят его пешком уже третью неделю подряд."
        let bytes = text.unicodeScalars.map { scalar -> UInt8 in
            scalar.value < 0x80 ? UInt8(scalar.value) : UInt8(truncatingIfNeeded: scalar.value - 0x410 + 0xC0)
        }
        let options = ReadingOptions(anyway: true, encoding: "koi8-r")
        let asked = try ArticleParser().parse(Input(bytes: bytes), options: options)[0].article
        #expect(asked.source.encoding == "koi8-r")
        #expect(asked.source.options == options)
        #expect(try ArticleParser().parse(bytes, keptAs: asked).article == asked)
        let usual = try ArticleParser().parse(Input(bytes: bytes), options: ReadingOptionsTests.anyway)[0].article
        #expect(usual.source.encoding == "windows-1251")
        #expect(usual.findings.map(\.code).contains("encoding-guessed"))
    }

    @Test func anEncodingThatNobodyKnowsIsAnError() {
        let input = Input(bytes: Array(ReadingOptionsTests.leaflet.utf8))
        #expect(throws: ParsingError.noSuchEncoding("klingon")) {
            try ArticleParser().parse(input, options: ReadingOptions(encoding: "klingon"))
        }
    }

    @Test func encodingOfAPageOutweighsItsDeclaration() throws {
        let page = Array("<html><meta charset=utf-8><p>".utf8) + [0xCC, 0xE8, 0xF0] + Array("</p></html>".utf8)
        let options = ReadingOptions(anyway: true, encoding: "windows-1251")
        let article = try ArticleParser().parse(Input(bytes: page), options: options)[0].article
        #expect(article.source.encoding == "windows-1251")
        #expect(throws: ParsingError.notInEncoding("utf-8", places: 8, line: 1)) {
            let bytes = Array("<html><p>".utf8) + [UInt8](repeating: 0xFF, count: 8)
            return try ArticleParser().parse(Input(bytes: bytes), options: ReadingOptions(encoding: "utf-8"))
        }
    }

    /// A part of a file may be too short to tell the encoding that the whole tells.
    @Test func partsAreReadInTheEncodingOfTheWhole() throws {
        let one = { (title: String, day: Int) in
            "\(title)\n\nBy Zoë Harwood\n\nJune \(day), 2014\n\n"
                + (SmallArticle.paragraphs + ["“It’s over,” she said."]).joined(separator: "\n\n") + "\n\n"
        }
        let text = one("The Town Waits", 3) + one("The River Rises", 4)
        let bytes = text.unicodeScalars.map { scalar -> UInt8 in
            switch scalar {
            case "ë": 0x91
            case "“": 0xD2
            case "”": 0xD3
            case "’": 0xD5
            default: UInt8(truncatingIfNeeded: scalar.value)
            }
        }
        let parsed = try ArticleParser().parse(Input(bytes: bytes))
        #expect(parsed.map(\.article.source.encoding) == ["macintosh", "macintosh"])
        #expect(parsed.map { $0.article.authors.map(\.name) } == [["Zoë Harwood"], ["Zoë Harwood"]])
        for article in parsed {
            let again = try ArticleParser().parse(Array(bytes[article.bytes]), keptAs: article.article)
            #expect(again.article == article.article)
        }
    }
}
