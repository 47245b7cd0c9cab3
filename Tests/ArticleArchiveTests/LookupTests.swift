import Articles
import Testing

@testable import ArticleArchive

@Suite struct LookupTests {
    let scratch: Scratch
    let archive: Archive
    let first = "abcd1" + String(repeating: "0", count: 59)
    let second = "abcd2" + String(repeating: "0", count: 59)

    init() throws {
        scratch = try Scratch()
        archive = try scratch.archive()
        try archive.add([sample(1, digest: first), sample(2, digest: second)])
    }

    @Test(arguments: ["abcd1", "ABCD1", "abcd10000000", "abcd10000000000", "abcd1" + String(repeating: "0", count: 59)])
    func findsByAPrefixThatIsUnique(_ prefix: String) throws {
        #expect(try archive.find(prefix).article.source.sha256 == first)
    }

    @Test func listsTheArticlesThatAPrefixMayMean() throws {
        let error = #expect(throws: ArchiveError.self) { try archive.find("abcd") }
        guard case .ambiguous("abcd", let articles)? = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(articles.map(\.article.source.sha256) == [first, second])
        let sentence = try #require(error).description
        #expect(sentence.contains("abcd10000000") && sentence.contains("abcd20000000"))
    }

    @Test(arguments: ["", "abc", "xyzw", "abcd-1", "ａｂｃｄ", "abcd1/..", "abcd1" + String(repeating: "0", count: 60)])
    func refusesWhatNoIDBeginsWith(_ prefix: String) {
        #expect(throws: ArchiveError.badPrefix(prefix)) { try archive.find(prefix) }
    }

    @Test(arguments: ["abce", "abcd1000000f", "abcd1000000000001"])
    func saysThatThereIsNone(_ prefix: String) {
        #expect(throws: ArchiveError.notFound(prefix: prefix, place: .archive)) { try archive.find(prefix) }
    }

    @Test func copiesOfOneArticleAreNotAmbiguous() throws {
        let path = try archive.find("abcd1").path
        try scratch.write(try scratch.text("News/" + path), to: "News/articles/copy.json")
        #expect(try archive.find("abcd1").article.source.sha256 == first)
    }

    @Test func namesTheDamagedFileThatIsMeant() throws {
        let path = try archive.find("abcd1").path
        try scratch.write("{}", to: "News/" + path)
        let error = #expect(throws: ArchiveError.self) { try archive.find("abcd1") }
        #expect(error?.kind == .damaged)
        #expect(error?.description.hasPrefix(path + ": ") == true)
    }
}
