import Testing

@testable import ArticleParsing

struct KnownOutletsTests {
    @Test(arguments: [
        ("Global Research", "Global Research"), ("GlobalResearch", "Global Research"),
        ("GLOBAL RESEARCH", "Global Research"), ("GlobalResearch.ca", "Global Research"),
        ("www.globalresearch.ca", "Global Research"),
        ("Centre for Research on Globalization", "Global Research"), ("Mondialisation", "Mondialisation.ca"),
        ("Globalizacion", "Globalización"), ("WSWS", "World Socialist Web Site"),
        ("World Socialist Web Site", "World Socialist Web Site"), ("wsws.org", "World Socialist Web Site"),
        ("Guardian", "The Guardian"), ("the Guardian", "The Guardian"), ("Reseau Voltaire", "Réseau Voltaire"),
        ("Washington’s Blog", "Washington's Blog"), ("Washingtons Blog", "Washington's Blog"),
        ("Le Monde Diplomatique", "Le Monde diplomatique"), ("Asia-Pacific Journal", "Asia-Pacific Journal"),
        ("VoltaireNetwork", "Voltaire Network"), ("New York Times", "New York Times"),
    ])
    func callsAnOutletByItsUsualName(_ printed: String, _ name: String) {
        #expect(KnownOutlets.name(of: printed) == name)
    }

    @Test(arguments: [
        ("The Gazette", "The Gazette"), ("RiverGazette", "River Gazette"), ("BBCGazette", "BBC Gazette"),
        ("river-gazette.example", "river-gazette.example"), ("The Guardian Angel", "The Guardian Angel"),
        ("Global Researchers", "Global Researchers"), ("Independent Thinkers", "Independent Thinkers"), ("", ""),
    ])
    func keepsOtherNamesAsPrinted(_ printed: String, _ name: String) {
        #expect(KnownOutlets.name(of: printed) == name)
    }

    @Test(arguments: [
        ("Global Research, June 3, 2014", 2), ("Global Research Website June", 3), ("GlobalResearch.ca June", 3),
        ("World Socialist Web Site , 3", 4), ("New York Times Square", 3), ("The Guardian Web Site", 4),
    ])
    func knowsWhereTheNameEnds(_ text: String, _ end: Int) {
        #expect(KnownOutlets.match(Tokenizer.tokens(of: text), at: 0)?.end == end)
    }

    @Test(arguments: ["The committee met", "Globally", "— Global Research", "June 3, 2014", ""])
    func matchesNothingElse(_ text: String) {
        #expect(KnownOutlets.match(Tokenizer.tokens(of: text), at: 0) == nil)
    }

    @Test func knowsTheHouseByItsAddress() {
        #expect(KnownOutlets.name(of: "https://www.globalresearch.ca") == "Global Research")
    }
}
