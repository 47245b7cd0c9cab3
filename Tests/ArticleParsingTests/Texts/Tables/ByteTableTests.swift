import Testing

@testable import ArticleParsing

struct ByteTableTests {
    private static let table = ByteTable(lines: "ab\nabc = first\nb c = second\nπορτ = third", sign: " = ") {
        String(utf8: $0)
    }

    @Test(arguments: [
        ("ab", ""), ("ABC", "first"), ("b c", "second"), ("πορτ", "third"), ("a", nil), ("abcd", nil), ("", nil),
        ("c", nil),
    ])
    func findsWordsByTheirBytes(_ word: String, _ value: String?) {
        #expect(ByteTableTests.table[word.utf8Span.span] == value)
    }

    @Test func keepsTheFirstOfTwo() {
        let table = ByteTable([("Port", 1), ("port", 2)])
        #expect(table["PORT".utf8Span.span] == 1)
        #expect(table.count == 1)
    }

    /// The first letter and the length, by which most words are told to be in no table, are of all kinds.
    @Test(arguments: ["", "a", "Z", "7", "é", "ж", "a b", String(repeating: "long", count: 20), "-", "@"])
    func findsWordsOfEachLengthAndLetter(_ word: String) {
        let table = ByteTable([(word, 1)])
        #expect(table[word.utf8Span.span] == 1)
        #expect(table[(word + "x").utf8Span.span] == nil)
    }

    /// It grows with what is put into it, and loses nothing.
    @Test func holdsThousands() {
        var table = ByteTable<Int>()
        for number in 0..<5_000 { table.insert("word\(number)".utf8Span.span, number) }
        #expect(table.count == 5_000)
        for number in 0..<5_000 { #expect(table["word\(number)".utf8Span.span] == number) }
        #expect(table["word5000".utf8Span.span] == nil)
    }

    @Test func leavesOutWordsWithoutAValue() {
        let table = ByteTable(lines: "one 1\ntwo\nthree 3", sign: " ") { Int(String(utf8: $0)) }
        #expect(table.count == 2)
        #expect(table["two".utf8Span.span] == nil)
    }
}

struct TableLinesTests {
    private func rows(_ text: String, _ sign: StaticString) -> [[String]] {
        var rows: [[String]] = []
        TableLines.read(text, sign: sign) { rows.append([String(utf8: $0), String(utf8: $1)]) }
        return rows
    }

    @Test func partsLinesAtTheFirstSign() {
        #expect(rows("a = b = c\n\nd=e\nf = ", " = ") == [["a", "b = c"], ["d=e", ""], ["f", ""]])
        #expect(rows("", " = ").isEmpty)
        #expect(rows("port 3 x", " ") == [["port", "3 x"]])
    }

    @Test func partsWordsAtSpaces() {
        #expect(TableLines.words("  a  b c ") == ["a", "b", "c"])
        #expect(TableLines.words("") == [])
    }
}
