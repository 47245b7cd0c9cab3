import Testing

@testable import ArticleParsing

struct OutletNameTests {
    @Test(arguments: [
        "The Kestrel Courier", "Harbour News Agency", "Harbour Tribune", "Vestnik Gavani", "harbour.example.com",
        "www.harbour.example", "La Gaceta del Puerto", "Le Courrier du Port", "Velmorer Anzeiger",
        "Hafenzeitung Velmora",
        "Il Giornale del Porto", "O Jornal do Porto", "Вестник Гавани", "Вестник гавани", "Гаванская газета",
        "Havne Tidende",
        "Satama Sanomat", "Liman Gazetesi", "Kikötői Hírlap", "Přístavní Noviny", "Ziarul Portului", "港湾新聞社",
        "Dziennik Portowy", "Agencia de Noticias del Puerto", "Agence de Presse du Port", "صحيفة الميناء",
        "Harian Pelabuhan",
    ])
    func isSureOf(_ name: String) {
        #expect(OutletName.strength(of: Tokenizer.tokens(of: name)[...]) == .sure)
    }

    @Test(arguments: [
        "The Harbour Globe", "The Harbour Star", "Velmora Harbour News", "Harbour Daily Mail", "El Faro Noticias",
    ])
    func holdsForLikely(_ name: String) {
        #expect(OutletName.strength(of: Tokenizer.tokens(of: name)[...]) == .likely)
    }

    @Test(arguments: [
        "Frances Post", "Tom Star", "Mary Ann Post", "World News", "Opinion", "Staff Writer", "Times Staff Writer",
        "Special Report",
        "Dr. Jane Herald", "New York", "Photos by The Herald", "Issue 12", "The Town of Velmora", "Meinung", "Новости",
        "The herald came late to the gate", "News", "Gazette", "May Gazette 2014", "U.S.", "5 p.m.", "e.g.", "",
        "Jane Doe",
        "The Tribune said on Monday that nothing would be decided before the summer was over",
    ])
    func isNone(_ name: String) {
        #expect(OutletName.strength(of: Tokenizer.tokens(of: name)[...]) == nil)
    }
}
