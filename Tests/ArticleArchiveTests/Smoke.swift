import Testing

@testable import ArticleArchive

@Test func placeholder() {}
