import Articles
import FoundationEssentials
import Testing

@testable import ArticleParsing

struct FormatRecognizerTests {
    private static func sighting(_ bytes: [UInt8]) -> FormatSighting? {
        do {
            return try DecodedInput(bytes).sighting
        } catch .unreadFormat(let sighting) {
            return sighting
        } catch {
            return nil
        }
    }

    @Test(arguments: FormatFixture.formats)
    func refusesAFileOfEachFormat(_ fixture: FormatFixture) {
        #expect {
            try ArticleParser().parse(Input(bytes: fixture.bytes, name: fixture.name))
        } throws: { error in
            guard case ParsingError.unreadFormat(let sighting) = error else { return false }
            return sighting.description == fixture.words
        }
    }

    @Test(arguments: FormatFixture.nearMisses)
    func keepsAnArticleThatOnlyQuotesAFormat(_ fixture: FormatFixture) throws {
        let parsed = try ArticleParser().parse(Input(bytes: fixture.bytes, name: fixture.name))
        #expect(parsed.count == 1)
        #expect(!parsed[0].article.body.isEmpty)
        let codes = Set(parsed[0].article.findings.map(\.code))
        #expect(codes.isDisjoint(with: ["database-export", "kept-as-text"]))
    }

    @Test(arguments: FormatFixture.singleExports)
    func readsASingleExport(_ fixture: FormatFixture) throws {
        let parsed = try ArticleParser().parse(Input(bytes: fixture.bytes, name: fixture.name))
        #expect(parsed.count == 1)
        #expect(parsed[0].article.findings.contains { $0.code == "database-export" })
    }

    @Test(arguments: FormatFixture.singleExports.filter { $0.name.hasSuffix(".txt") })
    func countsExportsThatWerePutTogether(_ fixture: FormatFixture) {
        #expect(FormatRecognizerTests.sighting(fixture.bytes)?.documentCount == 1)
        #expect(FormatRecognizerTests.sighting(fixture.bytes + fixture.bytes)?.documentCount == 2)
        let marked: [UInt8] = [0xEF, 0xBB, 0xBF] + fixture.bytes
        #expect(FormatRecognizerTests.sighting(marked + [0x0D, 0x0A] + marked)?.documentCount == 2)
    }

    @Test func hasAFixtureAndANearMissForEachRow() {
        let fixtures = Set(FormatFixture.formats.map(\.slug))
        let nearMisses = Set(FormatFixture.nearMisses.map(\.slug))
        for format in DocumentFormat.all {
            #expect(fixtures.contains(FormatRecognizerTests.slug(format.name)), "fixtures/formats: \(format.name)")
            #expect(
                nearMisses.contains(FormatRecognizerTests.slug(format.name)), "fixtures/near-misses: \(format.name)")
        }
        #expect(Set(DocumentFormat.all.map(\.name)).count == DocumentFormat.all.count)
    }

    @Test func hasASingleExportForEachDatabase() {
        let exports = Set(FormatFixture.singleExports.map(\.slug))
        #expect(!exports.isEmpty && !FormatFixture.formats.isEmpty && !FormatFixture.nearMisses.isEmpty)
        for format in DocumentFormat.all where format.kind == .database {
            #expect(
                exports.contains(FormatRecognizerTests.slug(format.name)), "fixtures/single-exports: \(format.name)")
        }
    }

    /// "a RIS file": "ris-file".
    private static func slug(_ name: String) -> String {
        let bare = name.split(separator: " ").drop { $0 == "a" || $0 == "an" }.joined(separator: " ").lowercased()
        return bare.split { !$0.isLetter && !$0.isNumber }.joined(separator: "-")
    }

    // MARK: The same in other bytes

    @Test(arguments: FormatFixture.formats.filter { !$0.name.hasSuffix(".warc") })
    func tellsAFormatInAllLineEndsAndEncodings(_ fixture: FormatFixture) {
        let text = String(decoding: fixture.bytes, as: UTF8.self)
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        var mixed = ""
        for (number, line) in lines.enumerated() { mixed += line + (number % 3 == 0 ? "\r" : "\r\n") }
        let forms = [
            text, lines.joined(separator: "\r\n"), lines.joined(separator: "\r"), mixed, "\n\n \n" + text + "\n\n",
            lines.joined(separator: "\n\n"), lines.joined(separator: " \n"),
        ]
        for (number, form) in forms.enumerated() where number != 5 || !fixture.isParted {
            for coding in TextCoding.allCases {
                let found = FormatRecognizerTests.sighting(coding.encode(form))
                #expect(found?.description == fixture.words, "form \(number), \(coding)")
            }
        }
    }

    // MARK: Kept all the same

    @Test(arguments: FormatFixture.formats)
    func keepsAFileAsTextWhereThatIsAskedFor(_ fixture: FormatFixture) throws {
        let input = Input(bytes: fixture.bytes, name: fixture.name)
        let parsed = try ArticleParser().parse(input, options: ReadingOptions(asText: true))
        #expect(parsed.count == 1)
        #expect(parsed[0].bytes == 0..<fixture.bytes.count)
        let finding = try #require(parsed[0].article.findings.first)
        #expect(finding.code == "kept-as-text")
        #expect(finding.message == fixture.words + ", kept as one text")
        #expect(parsed[0].lines.allSatisfy { $0.part != .navigation })
    }

    @Test func readsAKeptRecordAgainWhateverItsFormat() throws {
        let export = try #require(FormatFixture.formats.first { $0.slug == "proquest-export" })
        let kept = try ArticleParser().parse(Input(bytes: export.bytes), options: ReadingOptions(asText: true))[0]
        let again = try ArticleParser().parse(export.bytes, keptAs: kept.article)
        #expect(again.article.findings.first?.code == "kept-as-text")
        let single = try #require(FormatFixture.singleExports.first { $0.slug == "proquest-export" })
        let first = try ArticleParser().parse(Input(bytes: single.bytes))[0]
        let second = try ArticleParser().parse(single.bytes, keptAs: first.article)
        #expect(second.article.findings.first?.code == "database-export")
    }

    @Test func saysWhatItIsAndWhatToDo() throws {
        let feed = try #require(FormatFixture.formats.first { $0.slug == "rss-feed" })
        let sighting = try #require(FormatRecognizerTests.sighting(feed.bytes))
        #expect(ParsingError.unreadFormat(sighting).description == "an RSS feed with 2 items: not read yet")
        #expect(sighting.advice == .savePages && !sighting.isPacked)
    }

    /// A format is told before its lines are counted, and more of them than are read are no reason to say so first.
    @Test func tellsAFileOfMoreLinesThanAreRead() {
        let rows = "id,name,length\n" + (0...ArticleParser.mostLines).map { "\($0),bridge,\($0)\n" }.joined()
        #expect(FormatRecognizerTests.sighting(Array(rows.utf8))?.name == "a table in CSV")
        #expect {
            try ArticleParser().parse(Input(bytes: Array(rows.utf8)))
        } throws: { error in
            if case .unreadFormat? = error as? ParsingError { true } else { false }
        }
    }

    // MARK: Archives that are no text

    @Test func tellsAWebArchiveWithBytesThatAreNoText() throws {
        let archive = try #require(FormatFixture.formats.first { $0.slug == "warc-web-archive" })
        let picture: [UInt8] = Array("WARC/1.0\r\nWARC-Type: resource\r\nContent-Length: 900\r\n\r\n".utf8)
        let bytes = archive.bytes + picture + (0..<900).map { UInt8($0 & 7) } + [0x0D, 0x0A]
        #expect(FormatRecognizerTests.sighting(bytes)?.description == "a WARC web archive with 3 records")
        #expect {
            try ArticleParser().parse(Input(bytes: bytes))
        } throws: {
            $0 as? ParsingError != nil && "\($0)".hasPrefix("a WARC web archive")
        }
    }
}

extension FormatFixture {
    /// Whether blank lines between its lines make another thing of it.
    fileprivate var isParted: Bool {
        ["table-in", "subtitles", "mailbox", "vcard", "sql", "twitter"].contains { slug.hasPrefix($0) }
    }
}
