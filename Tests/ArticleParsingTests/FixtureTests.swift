import ArticleParsing
import Articles
import FoundationEssentials
import Testing

/// The invented articles of `fixtures/articles`, one folder a layout.
@Suite struct FixtureTests {
    @Test func thereAreFixtures() {
        #expect(Fixture.all.count > 40)
    }

    @Test(arguments: Fixture.all)
    func isWhatAReaderSaysItIs(_ fixture: Fixture) throws {
        let expected = try fixture.expected()
        let parsed = try fixture.parsed()
        try #require(parsed.count == expected.count, "articles in \(fixture.name)")
        for (truth, parsed) in zip(expected, parsed) {
            var differences = truth.differences(to: parsed.article)
            for beginning in truth.amiss ?? [] {
                #expect(differences.contains { $0.hasPrefix(beginning) }, "\(fixture.name): \(beginning) is right now")
                differences.removeAll { $0.hasPrefix(beginning) }
            }
            #expect(differences.isEmpty, "\(fixture.name):\n  \(differences.joined(separator: "\n  "))")
        }
    }

    @Test(arguments: Fixture.all)
    func givesTheRecordAndTheLinesThatWereRecorded(_ fixture: Fixture) throws {
        let parsed = try fixture.parsed()
        for (index, parsed) in parsed.enumerated() {
            let suffix = index == 0 ? "" : "-\(index + 1)"
            let record = String(decoding: parsed.article.json(), as: UTF8.self)
            let lines = Inspection(lines: parsed.lines).description
            expectNil(try fixture.golden("article\(suffix).json").difference(to: record), in: fixture)
            expectNil(try fixture.golden("lines\(suffix).txt").difference(to: lines), in: fixture)
        }
        for file in ["article-\(parsed.count + 1).json", "lines-\(parsed.count + 1).txt"] {
            #expect(try !fixture.golden(file).isStale(), "\(fixture.name): \(file) is of no article")
        }
    }

    @Test(arguments: Fixture.all)
    func isReadFromItsOwnBytesAsItWasFirst(_ fixture: Fixture) throws {
        let bytes = try fixture.input().bytes
        for parsed in try fixture.parsed() {
            let again = try ArticleParser().parse(Array(bytes[parsed.bytes]), keptAs: parsed.article)
            #expect(again.article == parsed.article, "\(fixture.name)")
        }
    }

    @Test(arguments: Fixture.texts)
    func losesNoByte(_ fixture: Fixture) throws {
        let input = try fixture.input()
        let violations = CoverageLaw(input: input).violations(in: try ArticleParser().parse(input))
        #expect(violations.isEmpty, "\(fixture.name):\n  \(violations.joined(separator: "\n  "))")
    }

    @Test(arguments: Fixture.pages)
    func namesTheElementOrTheFieldOfEveryValue(_ fixture: Fixture) throws {
        for parsed in try fixture.parsed() {
            #expect(!parsed.article.evidence.isEmpty)
            for (field, evidence) in parsed.article.evidence {
                for citation in evidence.citations {
                    #expect(citation.bytes == nil)
                    #expect(citation.path != nil || citation.declared != nil, "\(field)")
                }
            }
            #expect(parsed.lines.allSatisfy { $0.bytes == nil && $0.path != nil })
        }
    }

    @Test(arguments: Fixture.texts)
    func pointsAtTheBytesOfTheDate(_ fixture: Fixture) throws {
        let input = try fixture.input()
        for parsed in try fixture.parsed() where parsed.article.source.encoding == "utf-8" {
            guard let printed = parsed.article.dateAsPrinted,
                let place = parsed.article.evidence["date"]?.citations.first?.bytes
            else { continue }
            let bytes = input.bytes[parsed.bytes]
            let start = bytes.startIndex + place.start
            try #require(place.end <= bytes.count)
            let cited = String(decoding: bytes[start..<bytes.startIndex + place.end], as: UTF8.self)
            #expect(cited.folded == printed.folded, "\(fixture.name)")
        }
    }

    private func expectNil(_ difference: String?, in fixture: Fixture) {
        if let difference { Issue.record("\(fixture.name): \(difference)") }
    }
}
