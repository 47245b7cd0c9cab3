import Articles
import Testing

@testable import ArticleParsing

struct NameReaderTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let text: String
        let names: [String]

        init(_ text: String, _ names: String...) {
            self.text = text
            self.names = names
        }

        var testDescription: String { text }
    }

    private func names(_ text: String) -> [NameReader.Name] {
        NameReader(tokens: Tokenizer.tokens(of: text)) { _ in text }.names(from: 0).names
    }

    private func check(_ example: Case) {
        #expect(names(example.text).map(\.author.shown) == example.names)
    }

    @Test(arguments: [
        Case("Jane Doe", "Jane Doe"),
        Case("Plato", "Plato"),
        Case("JANE DOE", "JANE DOE"),
        Case("J. R. Roe", "J. R. Roe"),
        Case("J.R.R. Roe", "J.R.R. Roe"),
        Case("Jean-Paul Exemple", "Jean-Paul Exemple"),
        Case("Jane Doe-Roe", "Jane Doe-Roe"),
        Case("Sean O'Reilly", "Sean O'Reilly"),
        Case("Sean O’Reilly", "Sean O’Reilly"),
        Case("Valéry d’Exemple", "Valéry d’Exemple"),
        Case("Valéry Giscard d’Estaing", "Valéry Giscard d’Estaing"),
        Case("Ó Colmáin", "Ó Colmáin"),
        Case("Gearóid Ó Colmáin", "Gearóid Ó Colmáin"),
        Case("Ludwig van der Beispiel", "Ludwig van der Beispiel"),
        Case("José de la Muestra", "José de la Muestra"),
        Case("Omar al-Hassani", "Omar al-Hassani"),
        Case("al-Hassani", "al-Hassani"),
        Case("Öznur Örnek", "Öznur Örnek"),
        Case("Иван Примеров", "Иван Примеров"),
        Case("William \"Bill\" Doe", "William \"Bill\" Doe"),
        Case("William “Bill” Doe", "William “Bill” Doe"),
        Case("“Bill” Doe", "“Bill” Doe"),
        Case("John Roe Jr.", "John Roe Jr."),
        Case("Martin Roe III", "Martin Roe III"),
    ])
    func readsOneName(_ example: Case) { check(example) }

    @Test(arguments: [
        Case("Dr. Jane Doe", "Dr. | Jane Doe"),
        Case("Dr Jane Doe", "Dr | Jane Doe"),
        Case("Prof. Dr. Hans Beispiel", "Prof. Dr. | Hans Beispiel"),
        Case("Lt. Col. Jane Doe", "Lt. Col. | Jane Doe"),
        Case("el Prof. José Muestra", "Prof. | José Muestra"),
        Case("Professor Jane Doe and Rev. John Roe", "Professor | Jane Doe", "Rev. | John Roe"),
        Case("Ms. Doe", "Ms. | Doe"),
    ])
    func setsHonorificsApart(_ example: Case) { check(example) }

    @Test(arguments: [
        Case("Jane Doe and John Roe", "Jane Doe", "John Roe"),
        Case("Jane Doe & John Roe", "Jane Doe", "John Roe"),
        Case("Jane Doe/John Roe", "Jane Doe", "John Roe"),
        Case("Jane Doe with John Roe", "Jane Doe", "John Roe"),
        Case("Jane Doe, John Roe and Max Moe", "Jane Doe", "John Roe", "Max Moe"),
        Case("Jane Doe, John Roe, Max Moe", "Jane Doe", "John Roe", "Max Moe"),
        Case("Jane Doe, John Roe, and Max Moe", "Jane Doe", "John Roe", "Max Moe"),
        Case("Juana Muestra y José Ejemplo", "Juana Muestra", "José Ejemplo"),
        Case("Jeanne Modèle et Jean Exemple", "Jeanne Modèle", "Jean Exemple"),
        Case("Hanna Beispiel und Max Muster", "Hanna Beispiel", "Max Muster"),
        Case("Bill and Kathy Example", "Bill Example", "Kathy Example"),
    ])
    func readsSeveralNames(_ example: Case) { check(example) }

    @Test(arguments: [
        Case("John Helmer, Moscow", "John Helmer"),
        Case("Jane Doe, Ph.D.", "Jane Doe"),
        Case("Jane Doe, PhD", "Jane Doe"),
        Case("Jane Q. Doe, Jr.", "Jane Q. Doe, Jr."),
        Case("John Roe, Jr. and Jane Doe", "John Roe, Jr.", "Jane Doe"),
        Case("Jane Doe, Staff Writer", "Jane Doe"),
        Case("Jane Doe, London correspondent", "Jane Doe"),
        Case("Jane Doe, special to The Gazette", "Jane Doe"),
        Case("Jane Doe, author of “The Long Road”", "Jane Doe"),
        Case("Jane Doe, Director of the Example Institute", "Jane Doe"),
        Case("Jane Doe, University of Example", "Jane Doe"),
        Case("Jane Doe June 3, 2014", "Jane Doe"),
        Case("Jane Doe, June 3, 2014", "Jane Doe"),
        Case("Jane Doe The Guardian", "Jane Doe"),
    ])
    func endsBeforeWhatIsNoName(_ example: Case) { check(example) }

    @Test(arguments: [
        "Committee for Open Archives", "Kuala Lumpur War Crimes Commission (KLWCC)", "Global Research News",
        "News Desk",
        "Our Correspondent", "Example Institute of River Research",
    ])
    func knowsOrganisations(_ name: String) throws {
        let found = try #require(names(name).first)
        #expect(found.author.shown == name)
        #expect(found.isOrganisation)
    }

    @Test(arguments: [
        "Monday", "June", "Christmas", "2015", "the", "the end of", "contrast", "chance", "then", "jane doe", "ejemplo",
        "An Invitation", "What Followed", "Their Fruits", "(", "", "— Jane Doe",
    ])
    func readsNoNameWhereNoneIs(_ text: String) {
        guard !text.isEmpty else { return }
        #expect(names(text).isEmpty)
    }

    @Test func staysOnItsLine() {
        let tokens = Tokenizer.tokens(of: "Jane", line: 0) + Tokenizer.tokens(of: "Doe", line: 1)
        let found = NameReader(tokens: tokens) { ["Jane", "Doe"][$0] }.names(from: 0)
        #expect(found.names.map(\.author.name) == ["Jane"])
        #expect(found.end == 1)
    }

    @Test func readsAThousandNamesAndNoMore() {
        let text = Array(repeating: "Jane Doe", count: 2_000).joined(separator: " and ")
        #expect(names(text).count == 1_000)
    }

    @Test(arguments: [
        Case("Jane Doe, M.D.", "Jane Doe"),
        Case("Jane Doe, MD, and John Roe, M.A.", "Jane Doe", "John Roe"),
    ])
    func takesNoDegreeForAnAuthor(_ example: Case) {
        check(example)
    }

    @Test(arguments: [
        Case("John Helmer in Moscow", "John Helmer"),
        Case("Jane Doe in London", "Jane Doe"),
    ])
    func takesNoPlaceIntoAName(_ example: Case) {
        check(example)
    }

    @Test(arguments: [
        ("Dr. Jane Doe", "Dr. | Jane Doe"), ("Dr Jane Doe", "Dr | Jane Doe"),
        ("Prof. Dr. Jane Doe", "Prof. Dr. | Jane Doe"),
        ("Jane Doe, PhD", "Jane Doe, PhD"), ("General Electric", "General Electric"), ("MS Society", "MS Society"),
        ("Dr", "Dr"), ("", ""),
    ])
    func splitsTheHonorificOfANameAlone(_ name: String, _ shown: String) {
        #expect(NameReader.author(name).shown == shown)
    }
}
