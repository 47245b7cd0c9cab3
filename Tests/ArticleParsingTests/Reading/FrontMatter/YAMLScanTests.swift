import Testing

@testable import ArticleParsing

/// Features of YAML that are not read, and the same signs where they are words.
struct YAMLScanTests {
    private func refusal(_ source: String) throws -> String? {
        let text = try TextDecoder().decode(Array(source.utf8))
        let lines = SourceLines(utf8: text.utf8, ranges: try #require(text.lineRanges()))
        return YAMLScan.refusal(lines, 0..<lines.count)
    }

    @Test(arguments: [
        "title: Cats & dogs", "title: & dogs", "title: \"Q&A\"", "title: \"&a\"", "title: '*a'",
        "title: *emphasis* here",
        "title: *The* report", "title: **bold**", "title: Q&A *now*", "title: wow! &c", "title: a !b",
        "title: |\n  &a\n  *b\n  <<: c",
        "- |-\n  !x\n- >2\n   &y", "a:\n  b: |\n    &c\n\n    !d\n  e: f", "title: a # &b", "# &a *b",
        "title: \"a\n  &b\n  c\"",
        "title: 'it''s &b'", "title: \"a \\\" &b\"", "a: [b, \"&c\", 'd *e']", "a: b &c", "a: x<<: y", "a: [[[[b]]]]",
        "title: (&a)", "title: ---", "a: 100 % *", "a: *", "a: *, b", "a: &",
    ])
    func passes(_ source: String) throws { #expect(try refusal(source) == nil, "\(source)") }

    @Test(arguments: [
        ("a: &b c", "anchor"), ("- &b c", "anchor"), ("&b a: c", "anchor"), ("a: [&b c]", "anchor"),
        ("a: {b: &c d}", "anchor"),
        ("a: &b\n  c: d", "anchor"), ("a: |\n  x\nb: &c d", "anchor"), ("a: \"x\" \nb: &c d", "anchor"),
        ("a: [\n  &b c]", "anchor"),
        ("a: *b", "alias"), ("a: *b # c", "alias"), ("a: [*b, *c]", "alias"), ("- - *b", "alias"), ("*b : c", "alias"),
        ("a: !!binary b", "tag"), ("a: !x b", "tag"), ("!<tag:x> a: b", "tag"), ("a: [! b]", "tag"),
        ("<<: *a", "merge key"), ("a:\n  <<: b", "merge key"), ("a: b\n--- x\nc: d", "document"),
        ("%TAG ! x", "directive"),
        ("a: " + String(repeating: "[", count: 17), "deep"), (String(repeating: "- ", count: 30) + "a", "deep"),
        (String(repeating: " ", count: 50) + "a: b", "deep"),
        ("a:\n" + String(repeating: " ", count: 41) + "- b", "deep"),
    ])
    func refuses(_ source: String, _ reason: String) throws {
        #expect(try refusal(source)?.contains(reason) == true, "\(source)")
    }
}
