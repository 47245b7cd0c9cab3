import FoundationEssentials
import Testing

@testable import Articles

struct RecordFieldTests {
    private struct Anything: Decodable {}

    /// The keys of a record's JSON.
    private func keys(_ article: Article) throws -> [String] {
        try JSONDecoder().decode([String: Anything].self, from: article.json()).keys.sorted()
    }

    @Test func everyPropertyOfARecordIsDescribed() throws {
        let article = try Article.full()
        let properties = Mirror(reflecting: article).children.compactMap(\.label)
        #expect(properties.sorted() == RecordField.written.map(\.name).sorted())
        #expect(try keys(article) == properties.sorted())
        #expect(RecordField.all.allSatisfy { $0.isPresent(in: article) })
    }

    @Test(arguments: ["notices", "originalSource", "firstPublished", "publisher"])
    func everyPropertyOfAnObjectCanBeCorrected(_ object: String) throws {
        let article = try Article.full()
        let value = try #require(Mirror(reflecting: article).children.first { $0.label == object }?.value)
        let whole = Mirror(reflecting: value).children.first.flatMap { $0.label == "some" ? $0.value : nil } ?? value
        // An outlet is corrected by its name, under the name of the object.
        let properties = Mirror(reflecting: whole).children.compactMap(\.label).map { property in
            property == "name" && object != "firstPublished" ? object : "\(object).\(property)"
        }
        let described = RecordField.all.compactMap(\.correctable?.name)
        #expect(properties.allSatisfy(described.contains))
        #expect(!properties.isEmpty)
    }

    @Test func everyFieldThatCanBeCorrectedIsDescribedOnceAndInItsOrder() {
        #expect(RecordField.all.compactMap(\.correctable) == CorrectableField.allCases)
        for field in CorrectableField.allCases { #expect(RecordField.described(field).name == field.name) }
    }

    @Test func everyNameIsOfOneField() {
        #expect(Set(RecordField.written.map(\.name)).count == RecordField.written.count)
        let queryNames = RecordField.all.compactMap(\.queryName)
        #expect(Set(queryNames).count == queryNames.count)
        // A query's names have no capitals: it is asked for in any case of its letters.
        #expect(queryNames.allSatisfy { $0 == $0.lowercased() })
    }

    @Test(arguments: RecordField.all.indices)
    func whatIsTakenOutIsNotWritten(_ index: Int) throws {
        let field = RecordField.all[index]
        var article = try Article.full()
        field.clear(in: &article)
        guard !["format", "id", "source", "parser"].contains(field.name) else {
            #expect(try article == Article.full())
            return
        }
        #expect(!field.isPresent(in: article) && field.texts(of: article).isEmpty)
        if field.encoding != nil { #expect(try !keys(article).contains(field.name)) }
        #expect(try Article(json: article.json()) == article)
    }

    @Test func whatIsTakenOutOfAnObjectTakesTheObjectWithItAtLast() throws {
        var article = try Article.full()
        for field in RecordField.all where field.encoding == nil { field.clear(in: &article) }
        #expect(article.originalSource == nil && article.firstPublished == nil && article.publisher == nil)
        #expect(article.notices.isEmpty)
    }

    @Test func theTextsOfAFieldAreItsValuesInWords() throws {
        let article = try Article.full()
        func texts(_ name: String) -> [[String]] {
            RecordField.all.filter { $0.name == name && $0.words != nil }.map { $0.texts(of: article) }
        }
        #expect(texts("authors") == [["Jane Doe", "John Roe"]])
        #expect(texts("originalSource") == [["The Gazette"]])
        #expect(texts("notices.copyright") == [["c"]])
        #expect(texts("extras") == [["Words", "1"]])
        #expect(texts("tags") == [["a", "b"]])
    }
}
