import Testing

@testable import clipfile

struct ChangeLinesTests {
    private let changes = [
        ChangeLines.Change(field: "title", before: "Harbor\nStrike", after: "Harbour Strike"),
        ChangeLines.Change(field: "date", before: nil, after: "2014-06"),
        ChangeLines.Change(
            field: "deck",
            before: "The cranes of the old harbour have not moved for three weeks, and nobody knows why.",
            after: nil),
    ]

    @Test func standsOnOneLineWhereNothingIsTooWide() {
        #expect(
            ChangeLines(width: nil).lines(changes) == [
                "  title  Harbor Strike → Harbour Strike", "  date   (none) → 2014-06",
                "  deck   The cranes of the old harbour have not moved for three weeks, and nobody knows why. → (none)",
            ])
    }

    @Test func standsOnSeveralLinesWhereItIs() {
        #expect(
            ChangeLines(width: 40).lines([changes[2]]) == [
                "  deck    The cranes of the old harbour", "          have not moved for three",
                "          weeks, and nobody knows why.", "        → (none)",
            ])
        #expect(
            ChangeLines(width: 24).lines([changes[2]]) == [
                "  deck", "      The cranes of the", "      old harbour have", "      not moved for …", "    → (none)",
            ])
        #expect(ChangeLines(width: 24, isWhole: true).lines([changes[2]]).contains("      nobody knows why."))
    }

    @Test(arguments: [20, 24, 40, 60, 80])
    func neverExceedsTheWidth(width: Int) {
        for isWhole in [true, false] {
            for line in ChangeLines(width: width, isWhole: isWhole).lines(changes) {
                #expect(DisplayWidth.columns(of: line) <= width, "\(line)")
            }
        }
    }

    @Test func showsNoControlCharacter() {
        let lines = ChangeLines(width: 60).lines([
            ChangeLines.Change(field: "title", before: "a\u{1B}[31m", after: "b\u{202E}")
        ])
        #expect(lines == ["  title  a^[[31m → b‹U+202E›"])
    }
}
