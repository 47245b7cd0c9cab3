import Articles
import Testing

@Suite struct ArticleMetadataTests {
    @Test func leavesOutTextsAndEvidenceAndNothingElse() throws {
        let id = try #require(ArticleID("0123456789ab"))
        let source = SourceFile(sha256: "0", mediaType: "text/plain", encoding: "utf-8", byteCount: 1)
        var article = Article(id: id, source: source, parser: ParserVersion("9"))
        article.title = "A Title"
        article.authors = [Author("Jane Doe")]
        article.regions = ["Europe"]
        article.notices.copyright = "© Jane Doe"
        article.tags = ["kept"]
        let metadata = article

        article.body = [Block(.paragraph, "Text.")]
        article.editorsNote = "A note."
        article.authorBiography = "A life."
        article.epigraph = "A word."
        article.notices.disclaimer = "A disclaimer."
        article.findings = [Finding(code: "no-date", message: "no date")]
        article.evidence = ["title": .one(Citation(bytes: ByteRange(0..<7), rule: "first-line", certainty: .medium))]
        #expect(article.metadata == metadata)
    }
}
