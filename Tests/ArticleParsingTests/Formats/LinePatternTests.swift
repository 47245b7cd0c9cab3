import Testing

@testable import ArticleParsing

struct LinePatternTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let pattern: String
        let line: String
        let matches: Bool

        init(_ pattern: String, _ line: String, _ matches: Bool) {
            (self.pattern, self.line, self.matches) = (pattern, line, matches)
        }

        var testDescription: String { "\(pattern) | \(line.prefix(80))" }
    }

    @Test(arguments: [
        Case("# of # documents$", "1 of 10 DOCUMENTS", true),
        Case("# of # documents$", "1 of10 documents  ", true),
        Case("# of # documents$", "1 of 10 documents more", false),
        Case("# of # documents$", "One of 10 documents", false),
        Case("länge: # wörter", "LÄNGE : 12 Wörter", true),
        Case("load-date: ", "Load-Date：May 3", true),
        Case("hd\t", "HD The ferry", true),
        Case("hd\t", "HDTV", false),
        Case("ty - %", "TY  - NEWS", true),
        Case("ty - %", "TY  - ", false),
        Case("@%{ !", "@article{a1,", true),
        Case("pt ?$", "PT J", true),
        Case("pt ?$", "PT JJ", false),
        Case("~#ext", "#EXTM3U", true),
        Case("id*proquest: #", "Id document ProQuest: 12", true),
        Case("id*proquest: #", "Id document ProQuest: none", false),
        Case("id*a*b#", "id a b b1", true),
        Case("id*a*b#", "id b1 a", false),
        Case("id*end$", "id " + String(repeating: "x", count: 2_000) + " end", true),
        Case("id*end$", "id " + String(repeating: "x", count: 2_000) + " end.", false),
        Case("id*end", "id " + String(repeating: "x", count: 2_000) + " end", false),
        Case("document &", "Document TAGON00020170401ed4100001", true),
        Case("document &", "Document TAGON00020170401", false),
    ])
    func matches(_ example: Case) {
        let code = LinePattern.compile(example.pattern)
        let line = Array(example.line.utf8)
        #expect(LinePattern.matches(code.span, 0, code.count, line.span, 0, line.count) == example.matches)
    }
}
