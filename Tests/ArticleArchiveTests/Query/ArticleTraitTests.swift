import Articles
import FoundationEssentials
import Testing

@testable import ArticleArchive

struct ArticleTraitTests {
    private let asked = ArticleTrait.allCases.filter { !$0.isKind }

    @Test func everyNameOfAQueryIsAsked() {
        #expect(asked.map(\.name) == RecordField.all.compactMap(\.queryName))
        for trait in ArticleTrait.allCases {
            #expect(ArticleTrait.named(trait.name.uppercased(), kinds: trait.isKind) == trait)
            #expect(ArticleTrait.named(trait.name, kinds: !trait.isKind) == nil)
        }
    }

    @Test func aRecordHasWhatItSays() throws {
        var article = try sample(1, title: nil, date: nil).article
        for trait in asked { #expect(!trait.isTrue(of: article), "\(trait.name)") }
        for field in CorrectableField.allCases {
            article.correct([Article.Change(field, try value(of: field.kind))], at: Date(timeIntervalSince1970: 0))
        }
        article.tags = ["a"]
        article.note = "n"
        article.findings = [Finding(code: "no-date", message: "m")]
        for trait in asked { #expect(trait.isTrue(of: article), "\(trait.name)") }
    }

    @Test func aTranslatorIsNoAuthor() throws {
        var article = try sample(1).article
        article.authors = [Author("Jane Doe", role: .translator)]
        #expect(!ArticleTrait.has("author").isTrue(of: article))
        #expect(ArticleTrait.unsigned.isTrue(of: article) && ArticleTrait.translation.isTrue(of: article))
    }

    @Test func eachHasABitOfItsOwn() throws {
        let bits = ArticleTrait.allCases.map(\.bit)
        #expect(Set(bits).count == bits.count && bits.allSatisfy { $0.nonzeroBitCount == 1 })
        let article = try sample(1).article
        for trait in ArticleTrait.allCases {
            #expect((ArticleTrait.bits(of: article) & trait.bit != 0) == trait.isTrue(of: article))
        }
    }

    private func value(of kind: CorrectableField.Kind) throws -> Correction.Value {
        switch kind {
        case .line, .text, .address: .text("https://example.org/")
        case .date: .date(try #require(PartialDate("2014-06")))
        case .language: .language(LanguageTag("en"))
        case .list: .list(["A"])
        case .authors: .authors([Author("Jane Doe")])
        }
    }
}
