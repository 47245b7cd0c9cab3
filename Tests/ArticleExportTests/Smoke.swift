import Testing

@testable import ArticleExport

@Test func placeholder() {}
