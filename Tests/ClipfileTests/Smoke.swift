import Testing

@testable import clipfile

@Test func placeholder() {}
