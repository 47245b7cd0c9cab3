import Testing

@testable import clipfile

struct PasteStatusTests {
    struct Case: Sendable {
        let tail: String
        let width: Int
        let line: String

        init(_ tail: String, _ width: Int, _ line: String) {
            self.tail = tail
            self.width = width
            self.line = line
        }
    }

    @Test(arguments: [
        Case("", 79, "1,204 words · Ctrl-D ends"),
        Case("", 19, "1,204 · Ctrl-D ends"),
        Case("", 12, "Ctrl-D ends"),
        Case("The council met on Tuesday", 79, "1,204 words · Ctrl-D ends  The council met on Tuesday"),
        Case("The council met on Tuesday", 40, "1,204 words · Ctrl-D ends  …t on Tuesday"),
        Case("The council met", 30, "1,204 · Ctrl-D ends  …ncil met"),
        Case("The council met", 24, "Ctrl-D ends  …ouncil met"),
        Case("The council met", 19, "1,204  …council met"),
        Case("市議会は火曜日に開かれた", 38, "1,204 words · Ctrl-D ends  …に開かれた"),
        Case("a\u{1B}[31mb\u{202E}", 79, "1,204 words · Ctrl-D ends  a^[[31mb‹U+202E›"),
    ])
    func fits(_ example: Case) {
        let status = PasteStatus(count: "1,204 words", ending: "Ctrl-D ends", tail: example.tail)
        let line = status.line(width: example.width)
        #expect(line == example.line)
        #expect(DisplayWidth.columns(of: line) <= example.width)
    }
}
