import Articles
import FoundationEssentials
import Testing

@testable import ArticleArchive

struct WordSetTests {
    @Test func keepsWordsOnceAndCountsThem() throws {
        var article = try sample(1, title: "The Harbour, the Harbour").article
        article.body = [Block(.paragraph, "Harbours of the Café."), Block(.paragraph, "大阪")]
        var folder = WordFolder()
        let set = WordSet(FoldedText(article, folder: &folder))
        let words = set.words.map { String(decoding: $0, as: UTF8.self) }
        #expect(words == ["cafe", "harbour", "harbours", "of", "the", "¶", "大", "阪"])
        let total = set.counts.reduce(0, +)
        #expect(total == 11)
        let fields = set.fields.map { $0.split(separator: " ").map(String.init) }
        #expect(fields.map(\.count) == set.counts)
        #expect(Set(fields.joined()) == Set(words))
    }

    @Test func survivesItsPacking() throws {
        var random = SplitMix(seed: 7)
        var folder = WordFolder()
        for number in 0..<50 {
            let article = try RandomArticles.article(number, using: &random).article
            let set = WordSet(FoldedText(article, folder: &folder))
            #expect(WordSet(packed: set.packed()) == set)
        }
    }

    @Test func noBytesMakeItTrap() throws {
        var random = SplitMix(seed: 3)
        var folder = WordFolder()
        let packed = WordSet(FoldedText(try sample(1).article, folder: &folder)).packed()
        for _ in 0..<2_000 {
            var bytes = [UInt8](packed)
            bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
            _ = WordSet(packed: Data(bytes.prefix(Int.random(in: 0...bytes.count, using: &random))))
        }
    }
}
