/// How editor's notes announce themselves, folded.
enum EditorsNotes {
    static let headings = PhraseTable<Void>(
        rows:
            """
            anmerkung der redaktion
            author's note
            author's note and update
            editor note
            editor's note
            editorial note
            editors note
            editors' note
            global research editor's note
            global research editors note
            gr editor note
            gr editor's note
            hinweis an die leser
            hinweis der redaktion
            ndlr
            nota a los lectores
            nota ai lettori
            nota aos leitores
            nota da redacao
            nota de la redaccion
            nota de redaccion
            nota del editor
            nota del redattore
            nota del traductor
            nota dell'autore
            nota dell'editore
            nota della redazione
            nota do editor
            nota editorial
            nota para los lectores
            nota per i lettori
            note aux lecteurs
            note by the editor
            note de l'editeur
            note de la redaction
            note du traducteur
            note from the editor
            note to readers
            translator's note
            """)
}
