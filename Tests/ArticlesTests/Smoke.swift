import Testing

@testable import Articles

@Test func placeholder() {}
