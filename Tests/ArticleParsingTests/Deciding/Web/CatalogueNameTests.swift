import Articles
import Testing

@testable import ArticleParsing

struct CatalogueNameTests {
    @Test(arguments: [
        ("Doe, Jane", "Jane Doe"), ("van der Doe, Jane", "Jane van der Doe"), ("Doe, J. A.", "J. A. Doe"),
        ("Doe, Jane, PhD", "Jane Doe, PhD"), ("Doe, Jane, Jr.", "Jane Doe, Jr."),
        ("Doe, Jane, M.D., Ph.D.", "Jane Doe, M.D., Ph.D."), ("García Márquez, Gabriel", "Gabriel García Márquez"),
        ("Jane Doe", nil), ("Jane Doe, PhD", nil), ("Jane Doe, M.D., Ph.D.", nil), ("Jane Doe, Jr.", nil),
        ("Jane Doe, John Roe", nil), ("Center for Tides, Kestrel", nil), ("Jane Doe, John Roe, Ann Wick", nil),
        ("", nil), (", ", nil), ("PhD, MD", nil),
    ])
    func putsTheGivenNameFirst(_ value: String, _ expected: String?) {
        #expect(CatalogueName(value)?.inOrder == expected)
    }

    @Test(arguments: [
        ("citation_author", "Jane Doe, PhD", ["Jane Doe, PhD"]),
        ("citation_author", "Doe, Jane, PhD", ["Jane Doe, PhD"]),
        ("citation_author", "Jane Doe, Jr.", ["Jane Doe, Jr."]),
        ("citation_author", "Jane Doe, Esq.", ["Jane Doe, Esq."]),
        ("citation_author", "Jane Doe, John Roe", ["Jane Doe", "John Roe"]),
        ("citation_author", "Doe, Jane", ["Jane Doe"]),
        ("DC.creator", "Jane Doe, RN", ["Jane Doe, RN"]), ("DC.creator", "Doe, Jane", ["Jane Doe"]),
        ("author", "Jane Doe, MD, MPH", ["Jane Doe, MD, MPH"]),
        ("author", "Jane Doe, PhD and John Roe, MD", ["Jane Doe, PhD", "John Roe, MD"]),
    ])
    func readsWhatAPageDeclares(_ tag: String, _ value: String, _ expected: [String]) throws {
        let article = try StormPage.parse(
            "<title>Storm shuts the harbour</title><meta name=\(tag) content='\(value)'>", ""
        ).article
        #expect(article.authors.map(\.name) == expected)
    }
}
