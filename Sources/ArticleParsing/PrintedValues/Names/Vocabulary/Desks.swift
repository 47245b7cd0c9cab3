/// Those who write without a name, folded: behind an outlet's name or alone they credit nobody ("Courier Staff").
enum Desks {
    static let all = Vocabulary(
        """
        agencies
        correspondents
        desk
        editorial
        editorialists
        editors
        news
        newsdesk
        newsdesks
        newsroom
        redacao
        redaccion
        redactie
        redaction
        redakce
        redakcija
        redakcja
        redaksjonen
        redaktion
        redaktionen
        redazione
        reporters
        staff
        team
        toimitus
        webmaster
        writers
        редакция
        редакція
        """)
}
