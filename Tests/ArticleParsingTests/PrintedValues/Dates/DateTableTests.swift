import Testing

@testable import ArticleParsing

struct DateTableTests {
    @Test(arguments: [
        ("jan", 1, "abbreviated"), ("كانون الأول", 12, ""), ("updated", nil, "changed"), ("msk", nil, ""),
    ])
    func readsWordsAndWhatIsSaidOfThem(_ word: String, _ number: Int?, _ last: String) throws {
        let table = DateTable.read("jan 1 abbreviated\nكانون_الأول 12\nupdated changed\nmsk") { $0 }
        let remark = try #require(table[word.utf8Span.span])
        #expect(remark.number == number)
        #expect(remark.last == last)
    }

    @Test func leavesOutWordsWithoutAValue() {
        let table = DateTable.read("jan 1\nmsk") { $0.number }
        #expect(table.count == 1)
        #expect(table["msk".utf8Span.span] == nil)
    }

    /// Capitals lose their accents, and sigma its final form.
    @Test(arguments: ["μάιος", "μάιοσ", "μαιοσ", "μαϊου"])
    func knowsGreekWordsInCapitals(_ word: String) {
        #expect(Months.name(word)?.number == 5)
    }
}
