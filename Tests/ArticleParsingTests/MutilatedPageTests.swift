import Articles
import Testing

@testable import ArticleParsing

/// Whatever happened to a page, it is read or refused, and twice the same.
struct MutilatedPageTests {
    /// The outcome for a page: its record, or why there is none.
    private func outcome(_ bytes: [UInt8]) -> [UInt8] {
        do {
            return try ArticleParser().parse(Input(bytes: bytes, name: "page.html")).flatMap { parsed in
                parsed.article.json() + Array("\(parsed.lines.count) \(parsed.candidates.count)".utf8)
            }
        } catch {
            return Array("\(error)".utf8)
        }
    }

    @Test(arguments: PageMutilation.allCases)
    func isReadOrRefusedAndTwiceTheSame(_ mutilation: PageMutilation) throws {
        var random = SplitMix(seed: 23)
        var records = 0
        for fixture in Fixture.pages {
            let whole = try fixture.input().bytes
            var bytes = mutilation.mutilate(whole, with: &random)
            if random.oneIn(3) {
                bytes = random.pick(.cutOff, PageMutilation.allCases).mutilate(bytes, with: &random)
            }
            let first = outcome(bytes)
            #expect(first == outcome(bytes), "\(fixture.name)")
            if first.first == UInt8(ascii: "{") { records += 1 }
        }
        // Many of them are articles still; two whole pages in one file are two documents.
        let least = mutilation == .joinedWithItself ? 0 : Fixture.pages.count / 3
        #expect(records > least)
    }

    /// A record of what is left of a page obeys the laws of all records.
    @Test(arguments: PageMutilation.allCases)
    func whatIsReadCitesThePage(_ mutilation: PageMutilation) throws {
        var random = SplitMix(seed: 29)
        for fixture in Fixture.pages {
            let bytes = mutilation.mutilate(try fixture.input().bytes, with: &random)
            guard let saved = try? SavedPage(bytes), let parsed = try? ArticleParser().parse(Input(bytes: bytes)).first
            else { continue }
            let lineCount = 1 + saved.utf8.count { $0 == 0x0A }
            for line in parsed.lines {
                #expect((1...lineCount).contains(line.number), "\(fixture.name)")
                #expect(line.path?.isEmpty == false, "\(fixture.name)")
            }
            for (field, evidence) in parsed.article.evidence {
                for citation in evidence.citations {
                    #expect(citation.line.map { (1...lineCount).contains($0) } ?? false, "\(fixture.name): \(field)")
                }
            }
            #expect(try Article(json: parsed.article.json()) == parsed.article, "\(fixture.name)")
        }
    }
}
