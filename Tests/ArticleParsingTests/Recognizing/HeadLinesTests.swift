import Articles
import Testing

@testable import ArticleParsing

/// The tables of what stands about a title, line by line.
struct HeadLinesTests {
    private func tokens(_ text: String) -> [Token] { Tokenizer.tokens(of: text, atMost: 40) }

    @Test(arguments: [
        ("Menu", PageButtons.Place.head), ("Iniciar sesión", .head), ("Home News Sport", .head), ("Share", .beside),
        ("Drucken Teilen", .beside), ("Leer Editar Ver historial", .beside), ("Menu Share", .head),
    ])
    func knowsButtons(_ line: String, _ place: PageButtons.Place) { #expect(PageButtons.place(tokens(line)) == place) }

    @Test(arguments: ["The Long Road", "Menu of the day", "World and sports", "Print is dead", "7", ""])
    func knowsNoTitleAsAButton(_ line: String) { #expect(PageButtons.place(tokens(line)) == nil) }

    @Test(arguments: ["PRESS RELEASE", "Pressemitteilung Nr. 14/2023", "NEWS RELEASE 16-FEB-2021", "Leserbriefe", "社説"])
    func knowsKindsOfText(_ line: String) { #expect(KindsOfText.covers(tokens(line))) }

    @Test(arguments: ["Press release angers fishermen", "Obituary of a river", "Essay writing for beginners"])
    func knowsNoTitleAsAKind(_ line: String) { #expect(!KindsOfText.covers(tokens(line))) }

    @Test(arguments: ["Dear Linda,", "Sir,", "Queridos amigos:", "Liebe Freunde!", "Уважаемая редакция,"])
    func knowsGreetings(_ line: String) { #expect(Greetings.are(tokens(line))) }

    @Test(arguments: ["Dear prudence and the song that changed us:", "Sir Walter sails", "Hello world"])
    func knowsNoTitleAsAGreeting(_ line: String) { #expect(!Greetings.are(tokens(line))) }

    @Test(arguments: ["Mein Löhnstedt – Nachrichten aus Stadt und Dorf", "Mein Löhnstedt | Start", "Mein Löhnstedt"])
    func cutsAMottoOff(_ line: String) { #expect(MastheadName.of(line) == "Mein Löhnstedt") }
}
