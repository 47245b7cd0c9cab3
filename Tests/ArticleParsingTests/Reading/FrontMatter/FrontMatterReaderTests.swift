import Articles
import Testing

@testable import ArticleParsing

/// Each form of front matter as keys and values, and the texts that come near and have none.
struct FrontMatterReaderTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let source: String
        let values: [String]
        /// How many lines it takes.
        let lines: Int

        init(_ source: String, _ lines: Int, _ values: String...) {
            self.source = source
            self.lines = lines
            self.values = values
        }

        var testDescription: String { source }
    }

    static func frontMatter(_ source: String) throws -> FrontMatter? {
        try TextReader().read(try TextDecoder().decode(Array(source.utf8))).frontMatter
    }

    @Test(arguments: [
        Case("---\ntitle: The Key\n---\nText", 3, "title=The Key"),
        Case("---\ntitle: The Key\n...\nText", 3, "title=The Key"),
        Case(
            "\u{FEFF}\n\n---  \r\ntitle: \"The \\\"Key\\\"\"\r\nauthor: 'O''Hara'\r\n---\r\nText", 4,
            "title=The \"Key\"", "author=O'Hara"),
        Case("---\n# a note\n\ntitle: Q&A: no\n---\nText", 5, "title=Q&A: no"),
        Case(
            "---\ntitle: no\ndate: 2014-05-12\nweight: 1e3\nid: 0123\n---\nText", 6,
            "title=no", "date=2014-05-12", "weight=1e3", "id=0123"),
        Case("---\nauthor: [Jane Doe, \"Roe, John\"]\n---\nText", 3, "author=Jane Doe", "author=Roe, John"),
        Case("---\nauthor:\n- Jane Doe\n  # one more\n- John Roe\n---\nText", 6, "author=Jane Doe", "author=John Roe"),
        Case("---\nauthor: [[Jane Doe]]\n---\nText", 3, "author=[[Jane Doe]]"),
        Case("---\nauthor:\n  - [[Jane Doe]]\n---\nText", 4, "author=[[Jane Doe]]"),
        Case(
            "---\nauthor: {name: Jane Doe, mail: j@x.example}\n---\nText", 3,
            "author.name=Jane Doe", "author.mail=j@x.example"),
        Case(
            "---\nauthor:\n  - name: Jane Doe\n    house: The College\n  - name: John Roe\n---\nText", 6,
            "author.name=Jane Doe", "author.house=The College", "author.name=John Roe"),
        Case(
            "---\ntitle: >\n  The Key\n  of Wendlemoor\ntags: ~\nauthor: null\n---\nText", 7,
            "title=The Key of Wendlemoor"),
        Case(
            "---\nsummary: |\n  One &x\n  - two: three\n\n  *four*\ntitle: The Key\n---\nText", 8,
            "summary=One &x - two: three *four*", "title=The Key"),
        // No YAML, read line by line.
        Case(
            "---\ntitle: Wendlemoor: The Key\nauthor: Jane Doe\n---\nText", 4,
            "title=Wendlemoor: The Key", "author=Jane Doe"),
        Case(
            "---\ntitle: \"The Key\nby: @jane\nauthor: Jane Doe\n---\nText", 5,
            "title=The Key", "by=@jane", "author=Jane Doe"),
        Case(
            "---\ntitle: *The* Key\nauthor:\n\t- Jane Doe\n\t- John Roe\n---\nText", 6,
            "title=*The* Key", "author=Jane Doe", "author=John Roe"),
        Case("---\ntitle: The Key\ntitle: The Door\n---\nText", 4, "title=The Key", "title=The Door"),
        Case(
            "---\nauthor: [[Jane Doe]], [[John Roe]]\ntags: [a, b]\ntitle: a: b\n---\nText", 5,
            "author=[[Jane Doe]], [[John Roe]]", "tags=a", "tags=b", "title=a: b"),
        Case(
            "---\ntitle: a: b\nsummary: >\n  One: two\n  three\nauthor:\n  name: Jane Doe\n---\nText", 8,
            "title=a: b", "summary=One: two three", "author.name=Jane Doe"),
    ])
    func readsYAML(_ example: Case) throws { try check(example) }

    @Test(arguments: [
        Case(
            "+++\ntitle = \"The \\\"Key\\\"\" # so called\ndate = 2014-03-12T10:30:00+01:00\n+++\nText", 4,
            "title=The \"Key\"", "date=2014-03-12T10:30:00+01:00"),
        Case(
            "+++\nauthors = [\"Jane Doe\", 'John Roe']\ntags = [\n  \"a\", # one\n  \"b\",\n]\n+++\nText", 7,
            "authors=Jane Doe", "authors=John Roe", "tags=a", "tags=b"),
        Case(
            "+++\ntitle = '''The\nKey'''\n[params]\nauthor = {name = 'Jane Doe'}\n[params.images]\ncover = 'a'\n+++\nText",
            8,
            "title=The Key", "params.author.name=Jane Doe", "params.images.cover=a"),
        Case(
            "+++\ntitle = \"The \\u004Bey\"\ndate = someday\n= 1\nx = [['a'], [{b = 'c'}]]\n+++\nText", 6,
            "title=The Key", "date=someday", "x=a", "x.b=c"),
        Case("+++\nweight = 0123\ntitle = \"The = Key\"\n+++\nText", 4, "weight=0123", "title=The = Key"),
    ])
    func readsTOML(_ example: Case) throws { try check(example) }

    @Test(arguments: [
        Case(
            "% The Key\n% Jane Doe; John Roe\n% March 12, 2014\n\nText", 3,
            "title=The Key", "author=Jane Doe", "author=John Roe", "date=March 12, 2014"),
        Case("% The Key\n  of Wendlemoor\n%\n% 2014\nText", 4, "title=The Key of Wendlemoor", "date=2014"),
        Case("% The Key\n% Jane Doe\n  John Roe\n\nText", 3, "title=The Key", "author=Jane Doe", "author=John Roe"),
        Case("#+TITLE: The Key\n#+date: [2014-03-12 Wed]\n\nText", 2, "TITLE=The Key", "date=[2014-03-12 Wed]"),
        Case(":PROPERTIES:\n:ID: abc\n:END:\n#+title: The Key\n\nText", 4, "ID=abc", "title=The Key"),
        Case(
            "* The Key\n:PROPERTIES:\n:SOURCE: https://x.example\n:END:\nText", 4,
            "title=The Key", "SOURCE=https://x.example"),
        Case(
            "# The Key\n\n## Metadata\n- Author: [[Jane Doe]]\n- Category: #articles\n\n## Highlights\n- One", 4,
            "Author=[[Jane Doe]]", "Category=#articles"),
        Case(
            "The Key\n\nText\n\nid: 0a\ncreated_time: 2024\nupdated_time: 2024\nsource_url: https://x.example\ntype_: 1\n\n",
            5,
            "id=0a", "created_time=2024", "updated_time=2024", "source_url=https://x.example", "type_=1"),
    ])
    func readsOtherForms(_ example: Case) throws { try check(example) }

    private func check(_ example: Case) throws {
        let found = try #require(try FrontMatterReaderTests.frontMatter(example.source))
        #expect(found.entries.map { $0.path.joined(separator: ".") + "=" + $0.value } == example.values)
        #expect(found.lines.map(\.count).reduce(0, +) == example.lines)
    }

    @Test(arguments: [
        "---\n\nThe Key\nBy Jane Doe\nMarch 12, 2014\n\n---\n\nText",
        "---\nThe board met: nobody came.\n---\nText",
        "---\nNote: this is an excerpt.\n---\nText",
        "---\nFrom: Jane Doe\nDate: Wed, 12 Mar 2014\nSubject: The Key\n---\nText",
        "---------- Forwarded message ----------\ntitle: The Key\n---\nText",
        "----\ntitle: The Key\n----\nText", " ---\ntitle: The Key\n ---\nText", "--- | ---\ntitle: | b\n---\nText",
        "-- \nJane Doe\nDate: today\n", "---", "---\n---\nText", "---\n\n---\nText", "+++", "+++\nWords = x\n+++\nText",
        "---\ndate: 12 March\nJane: How did it begin?\nMr Roe said: it did not.\nMrs Doe replied: it did.\n---\nText",
        "The Key\n---\ntitle: The Key\n---\nText",
        "% of those who were asked said yes\n\nText", "%title\n\nText", "% a\n% b\n% c\n% d\n\nText", "100 % of them",
        "#+BEGIN_QUOTE\nText\n#+END_QUOTE", "#+nobody: knows\n\nText", "* One\n* Two", ":PROPERTIES:\n:ID: abc\nText",
        "# The Key\n\n## Metadata\n\nText", "# The Key\n\n## Metadata\n- Shoes: red\n- Author: Jane\n",
        "The Key\n\ntype_: 1", "The Key\nid: a\ntype_: 1",
    ])
    func leavesTextsAlone(_ source: String) throws {
        #expect(try FrontMatterReaderTests.frontMatter(source) == nil, "\(source)")
    }

    @Test(arguments: [
        "---\ntitle: The Key\nauthor: Jane Doe\n\nText", "---\ntitle: &t The Key\n---\nText",
        "---\ntitle: The Key\nother: *t\n---\nText", "---\ntitle: !!str The Key\n---\nText",
        "---\ntitle: The Key\n<<: {a: b}\n---\nText", "+++\ntitle = 'The Key'\na.b.c.d.e.f.g.h.i.j = 1\n+++\nText",
    ])
    func leavesToTheTextWhatItDoesNotRead(_ source: String) throws {
        let found = try #require(try FrontMatterReaderTests.frontMatter(source))
        #expect(found.lines.isEmpty && found.entries.isEmpty)
        #expect(found.findings.map(\.code) == ["front-matter-unread"])
    }
}
