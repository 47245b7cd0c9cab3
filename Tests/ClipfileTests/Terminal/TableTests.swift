import Testing

@testable import clipfile

struct TableTests {
    private let table = Table(
        columns: [
            Table.Column(title: "ID"), Table.Column(title: "AUTHOR", minimum: 6, isDispensable: true),
            Table.Column(title: "TITLE", minimum: 8, weight: 3),
        ],
        rows: [
            ["1", "Jane Doe", "A short one"],
            ["2", "日本語の名前の人", "A title that is far longer than any narrow terminal would be able to show"],
        ])

    @Test func shortensNothingWithoutAWidth() {
        #expect(
            table.lines(width: nil, hasHeader: false) == [
                "1  Jane Doe          A short one",
                "2  日本語の名前の人  A title that is far longer than any narrow terminal would be able to show",
            ])
    }

    @Test func fitsATerminal() {
        #expect(
            table.lines(width: 40, hasHeader: true) == [
                "ID  AUTHOR    TITLE",
                "1   Jane Doe  A short one",
                "2   日本語…   A title that is far longe…",
            ])
    }

    @Test func leavesOutWhatHasNoRoom() {
        #expect(table.lines(width: 14, hasHeader: false) == ["1  A short one", "2  A title th…"])
    }

    @Test(arguments: [20, 40, 60, 80, 120, 200])
    func neverExceedsTheTerminal(width: Int) {
        for line in table.lines(width: width, hasHeader: true) { #expect(DisplayWidth.columns(of: line) <= width) }
    }
}
