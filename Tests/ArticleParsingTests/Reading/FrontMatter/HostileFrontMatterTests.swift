import Articles
import Testing

@testable import ArticleParsing

/// Front matter is bounded, and the time that it takes, however it is made; and its lines tile the text.
struct HostileFrontMatterTests {
    private static let text =
        "\nThe board met on Tuesday, and adopted a plan that nobody outside the room had read so far.\n"

    private static func parse(_ source: String) -> ParsedArticle? {
        // A text that is no article is refused; that is an answer.
        do {
            return try ArticleParser().parse(Input(bytes: Array(source.utf8))).first
        } catch {
            return nil
        }
    }

    static let shapes: [String] = [
        "a: &a [x,x]\nb: &b [*a,*a]\nc: &c [*b,*b]\ntitle: *c", "title: " + String(repeating: "[", count: 60_000),
        "title: " + String(repeating: "{a: ", count: 15_000), String(repeating: "- ", count: 30_000) + "title: x",
        "title: x\n" + (0..<350).map { String(repeating: " ", count: $0) + "a:\n" }.joined(),
        "title: x\n" + String(repeating: "? ", count: 30_000), "title: x\n" + String(repeating: "a:\n", count: 20_000),
        "title: x\n" + (0..<9_000).map { "k\($0): v\n" }.joined(),
        "title: [" + String(repeating: "x,", count: 30_000) + "]",
        "title: \"" + String(repeating: "\\", count: 60_000), "title: '" + String(repeating: "'", count: 60_001),
        String(repeating: "k", count: 60_000) + ": x\ntitle: y", "title: " + String(repeating: "[[a|", count: 15_000),
        "title: " + String(repeating: "x ", count: 30_000), "author: " + String(repeating: "Doe, ", count: 12_000),
        "title: x\n" + String(repeating: "\t- \t- :\n", count: 8_000), "title: a\u{0}b",
        "title: a\u{85}b\u{2028}author: x",
        "title: x\u{0C}\nauthor: y\u{0B}z", "\u{1}: x\ntitle: \u{7}",
        "title: |\n" + String(repeating: "  x\n", count: 15_000),
        "title: - - - |", "title: !!binary x", "title: \"\\ud800\"", "title: 'a\n\n\n  b", ":", "title:", "title: #",
        "- title: x",
        "{title: x, author: [y", "title: ]}", "date: 99999999999999999999", "date: 2014-99", "url: http://[",
        "author: ,;,",
        "title: x\n" + String(repeating: "[", count: 5_000) + String(repeating: "]", count: 5_000),
    ]

    @Test(arguments: shapes.indices)
    func readsOrLeavesWhateverStandsThere(_ index: Int) throws {
        let shape = HostileFrontMatterTests.shapes[index]
        let start = ContinuousClock.now
        for (open, close) in [("---", "---"), ("+++", "+++"), ("---", "")] {
            let source = "\(open)\n\(shape)\n\(close)\n" + HostileFrontMatterTests.text
            guard let parsed = HostileFrontMatterTests.parse(source) else { continue }
            try tiles(parsed, source)
        }
        #expect(ContinuousClock.now - start < .seconds(20))
    }

    @Test(arguments: [
        "title = " + String(repeating: "[", count: 60_000),
        "title = 'x'\n" + String(repeating: "a.", count: 30_000) + "b = 1",
        "title = 'x'\n[" + String(repeating: "a.", count: 30_000) + "b]",
        "title = 'x'\n" + String(repeating: "[[a]]\n", count: 10_000),
        "title = " + String(repeating: "{a = ", count: 12_000),
        "title = \"\"\"" + String(repeating: "x\n", count: 20_000),
        "title = \"\\uD800\"", "title = [1, 'a', 2014-03-12, {b = [true]}]", "title = ", "= 'x'\ntitle = 'y'",
        "title = 'x'\n[",
        "title = 'x'\n" + (0..<6_000).map { "k\($0) = 'v'\n" }.joined(), "title = \"x\\",
    ])
    func readsOrLeavesWhateverTOMLStandsThere(_ shape: String) throws {
        let source = "+++\n\(shape)\n+++\n" + HostileFrontMatterTests.text
        guard let parsed = HostileFrontMatterTests.parse(source) else { return }
        try tiles(parsed, source)
    }

    /// The lines of a text tile it, each with one part; of the block nothing is body, or all of it is text.
    private func tiles(_ parsed: ParsedArticle, _ source: String) throws {
        let lines = parsed.lines
        var end = 0
        for line in lines {
            #expect(line.bytes?.lowerBound == end)
            end = line.bytes?.upperBound ?? end
        }
        #expect(end == source.utf8.count)
    }

    @Test func refusesAByteMoreThanItReads() throws {
        func block(_ size: Int) -> String {
            let ends = "---\ntitle: The Key\ndescription: \n---"
            return "---\ntitle: The Key\ndescription: " + String(repeating: "x", count: size - ends.utf8.count)
                + "\n---"
        }
        let largest = FrontMatterReader.largest
        #expect(try FrontMatterReaderTests.frontMatter(block(largest) + "\nText")?.lines == [0..<4])
        let refused = try FrontMatterReaderTests.frontMatter(block(largest + 1) + "\nText")
        #expect(refused?.lines == [] && refused?.findings.count == 1)
    }

    @Test func takesALongKeyForNone() throws {
        let key = String(repeating: "k", count: 1 << 20)
        #expect(try FrontMatterReaderTests.frontMatter("---\n\(key): x\ntitle: y\n---\nText") == nil)
    }

    @Test func refusesMoreValuesThanABlockHas() throws {
        let many = (0...FrontMatter.most).map { "k\($0): v\n" }.joined()
        let found = try FrontMatterReaderTests.frontMatter("---\ntitle: x\n\(many)---\nText")
        #expect(found?.lines == [] && found?.findings.map(\.code) == ["front-matter-unread"])
    }
}
