/// How editor's notes announce themselves, folded.
enum EditorsNotes {
    static let headings = PhraseTable<Void>([
        ("editor's note", ()), ("editors note", ()), ("editors' note", ()), ("editorial note", ()),
        ("global research editor's note", ()),
        ("global research editors note", ()), ("gr editor's note", ()), ("gr editor note", ()), ("editor note", ()),
        ("note by the editor", ()), ("note from the editor", ()), ("author's note", ()),
        ("author's note and update", ()),
        ("note de la redaction", ()), ("note de l'editeur", ()), ("ndlr", ()), ("note du traducteur", ()),
        ("nota del editor", ()), ("nota de la redaccion", ()), ("nota del traductor", ()), ("nota editorial", ()),
        ("nota de redaccion", ()),
        ("nota della redazione", ()), ("nota dell'editore", ()), ("nota del redattore", ()), ("nota dell'autore", ()),
        ("anmerkung der redaktion", ()), ("hinweis der redaktion", ()), ("nota do editor", ()), ("nota da redacao", ()),
        ("translator's note", ()), ("note to readers", ()), ("note aux lecteurs", ()), ("nota para los lectores", ()),
        ("nota a los lectores", ()), ("nota per i lettori", ()), ("nota ai lettori", ()),
        ("hinweis an die leser", ()), ("nota aos leitores", ()),
    ])
}
