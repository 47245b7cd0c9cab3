import Testing

@testable import ArticleParsing

struct VocabularyListTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let text: String
        let names: [String]

        init(_ text: String, _ names: String...) {
            self.text = text
            self.names = names
        }

        var testDescription: String { text }
    }

    @Test(arguments: [
        Case("Global Economy", "Global Economy"),
        Case("Culture, Society & History", "Culture, Society & History"),
        Case("Oil &amp; Energy, Terrorism", "Oil & Energy", "Terrorism"),
        Case("Culture, Society &. History, Terrorism", "Culture, Society & History", "Terrorism"),
        Case("Terrorism, Culture, Society & History", "Terrorism", "Culture, Society & History"),
        Case("Police State &. Civil Rights", "Police State & Civil Rights"),
        Case("9/11 & ‘War on Terrorism’, History", "9/11 & ‘War on Terrorism’", "History"),
        Case("9/11 & 'War on Terrorism'", "9/11 & 'War on Terrorism'"),
        Case("Law and Justice, Oil and Energy", "Law and Justice", "Oil and Energy"),
        Case("Rivers & Bridges, Towns", "Rivers & Bridges", "Towns"),
        Case("Culture, Bridges", "Culture", "Bridges"),
        Case(", Terrorism,, History ,", "Terrorism", "History"),
        Case(""),
        Case(","),
    ])
    func splitsThemesAtCommasOutsideOfKnownNames(_ example: Case) {
        #expect(VocabularyList(example.text, known: Labels.themes).names.map(\.name) == example.names)
    }

    @Test(arguments: [
        Case("Middle East & North Africa, USA", "Middle East & North Africa", "USA"),
        Case("Latin America &. Caribbean", "Latin America & Caribbean"),
        Case("Asia, Europe, sub-Saharan Africa", "Asia", "Europe", "sub-Saharan Africa"),
        Case("Russia and FSU", "Russia and FSU"),
    ])
    func splitsRegions(_ example: Case) {
        #expect(VocabularyList(example.text, known: Labels.regions).names.map(\.name) == example.names)
    }

    @Test func everyKnownNameIsOneName() {
        for name in Labels.themes { #expect(VocabularyList(name, known: Labels.themes).names.map(\.name) == [name]) }
        for name in Labels.regions { #expect(VocabularyList(name, known: Labels.regions).names.map(\.name) == [name]) }
    }

    @Test func tellsWhereTheNamesStand() {
        let text = "Terrorism, Culture, Society & History"
        let ranges = VocabularyList(text, known: Labels.themes).names.map(\.range)
        let bytes = Array(text.utf8)
        let printed = ranges.map { String(decoding: bytes[$0], as: UTF8.self) }
        #expect(printed == ["Terrorism", "Culture, Society & History"])
    }

    @Test(arguments: [
        Case("Culture, Society &amp; History, Terrorism", "Culture, Society & History", "Terrorism"),
        Case("Global Economy of Towns", "Global Economy of Towns"),
    ])
    func takesAKnownNameWholeAndNoBeginningOfAnother(_ example: Case) {
        #expect(VocabularyList(example.text, known: Labels.themes).names.map(\.name) == example.names)
    }
}
