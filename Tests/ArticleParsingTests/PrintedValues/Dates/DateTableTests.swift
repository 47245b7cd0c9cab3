import Testing

@testable import ArticleParsing

struct DateTableTests {
    @Test func readsWordsAndWhatIsSaidOfThem() {
        let rows = DateTable.rows("jan 1 abbreviated\nكانون_الأول 12\nupdated changed\nmsk")
        #expect(rows.map(\.word) == ["jan", "كانون الأول", "updated", "msk"])
        #expect(rows.map(\.number) == [1, 12, nil, nil])
        #expect(rows.map(\.last) == ["abbreviated", "", "changed", ""])
    }

    /// Capitals lose their accents, and sigma its final form.
    @Test func knowsGreekWordsInCapitals() {
        #expect(Set(DateTable.spellings(of: "μάιος")) == ["μάιος", "μάιοσ", "μαιοσ"])
        #expect(Months.name("μαϊου")?.number == 5)
    }
}
