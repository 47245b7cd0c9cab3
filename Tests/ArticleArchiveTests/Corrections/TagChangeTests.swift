import Testing

@testable import ArticleArchive

struct TagChangeTests {
    @Test func tagsThatAQueryDoesNotTellApartAreOne() throws {
        var tags = ["Read", "Été", "C++"]
        try TagChange(adding: ["read", " ete ", "new", "NEW", "C", "", "++"], removing: []).apply(to: &tags)
        #expect(tags == ["Read", "Été", "C++", "new", "++"])
        try TagChange(adding: ["to read"], removing: ["READ", "absent", "++"]).apply(to: &tags)
        #expect(tags == ["Été", "C++", "new", "to read"])
    }

    @Test(arguments: ["a\nb", "a\u{1B}b", "a\u{FFFD}"])
    func refusesWhatIsNoTag(_ tag: String) {
        #expect(throws: CorrectionError.self) { try TagChange(adding: [tag], removing: []) }
        #expect(throws: CorrectionError.self) { try TagChange(adding: [], removing: [tag]) }
    }
}
