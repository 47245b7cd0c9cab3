import ArticleParsing
import Articles
import Testing

struct InspectionTests {
    private let text = """
        # The [Town](http://example.com/t) Waits

        By Dr. Jane Roe and Łucja Przykład

        Global Research, June 3, 2014

        Region: Europe, USA

        \(SmallArticle.body)

        Copyright © Jane Roe, 2014

        """

    @Test func givesEveryLineOnePartAndItsBytes() throws {
        let parsed = try SmallArticle.parsed(text)
        var end = 0
        for line in parsed.lines {
            let bytes = try #require(line.bytes)
            #expect(bytes.lowerBound == end)
            end = bytes.upperBound
        }
        #expect(end == text.utf8.count)
        #expect(
            parsed.lines.filter { $0.part != .blank }.map(\.part) == [
                .title, .byline, .outlet, .region, .paragraph, .paragraph, .paragraph, .copyright,
            ])
    }

    @Test func marksEachValueWhereItStands() throws {
        let parsed = try SmallArticle.parsed(text)
        let marked = parsed.lines.flatMap { line in
            line.values.map { value in
                "\(value.field): " + String(decoding: Array(line.text.utf8)[value.range], as: UTF8.self)
            }
        }
        #expect(
            marked == [
                "title: The Town Waits", "authors: Dr. Jane Roe", "authors: Łucja Przykład",
                "publisher: Global Research", "date: June 3, 2014", "regions: Europe", "regions: USA",
                "notices.copyright: Copyright © Jane Roe, 2014",
            ])
    }

    @Test func theEvidenceIsTheSourcesOwnBytes() throws {
        let article = try SmallArticle.record(text)
        let bytes = Array(text.utf8)
        func printed(_ field: String) -> [String] {
            (article.evidence[field]?.citations ?? []).compactMap(\.bytes).map {
                String(decoding: bytes[$0.range], as: UTF8.self)
            }
        }
        #expect(printed("authors") == ["Dr. Jane Roe", "Łucja Przykład"])
        #expect(printed("byline") == ["By Dr. Jane Roe and Łucja Przykład"])
        #expect(printed("date") == ["June 3, 2014"])
        #expect(printed("publisher") == ["Global Research"])
        #expect(printed("regions") == ["Europe", "USA"])
        #expect(printed("body") == SmallArticle.paragraphs)
        #expect(printed("notices.copyright") == ["Copyright © Jane Roe, 2014"])
    }

    @Test(arguments: [
        SmallArticle.text("By Jane Roe\n\nGlobal Research, June 3, 2014"), SmallArticle.body,
        SmallArticle.text("par Jeanne Modèle\nle 3 juin 2014\ndu Site Web GlobalResearch"),
    ])
    func everyCitationLiesInTheSource(_ text: String) throws {
        let article = try SmallArticle.record(text)
        for (field, evidence) in article.evidence {
            for citation in evidence.citations {
                let place = try #require(citation.bytes)
                #expect(place.start < place.end, "\(field)")
                #expect(place.end <= text.utf8.count, "\(field)")
            }
        }
        #expect(article.evidence["authors"]?.citations.count ?? 0 == article.authors.count)
        #expect(article.evidence["body"]?.citations.count == article.body.count)
    }
}
