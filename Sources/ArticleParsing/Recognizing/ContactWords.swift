/// Words before those whom a press release names for questions, folded: "Media contact", "Pressekontakt", "Tel".
enum ContactWords {
    /// An address has no more pieces, a number no fewer figures.
    private static let mostTokens = 16
    private static let fewestFigures = 7

    /// Whether a line is an e-mail address and nothing else, or a telephone number: "press@harbour.example",
    /// "+44 (0)1632 960 144".
    static func isAddress(_ line: Line, _ tokens: [Token]) -> Bool {
        guard (3...mostTokens).contains(tokens.count), line.width <= 60 else { return false }
        if tokens.contains(where: { $0.folded == "@" }) {
            return tokens[0].kind == .word && tokens.dropFirst().allSatisfy { !$0.followsSpace }
                && tokens.last?.kind == .word
        }
        let figures = line.bytes.count { $0 &- 0x30 < 10 }
        guard figures >= fewestFigures, PrintedDate.first(in: tokens) == nil else { return false }
        return tokens.allSatisfy { $0.kind == .number || ["+", "(", ")", "-", "/", "."].contains($0.folded) }
            && tokens[0].folded != "("
            && (tokens[0].folded == "+" || tokens[0].range.count >= 2 && line.bytes.first == UInt8(ascii: "0"))
    }

    static let all = PhraseTable<Void>(
        rows:
            """
            contact
            contact details
            contact presse
            contacto
            contacto de prensa
            contacto para imprensa
            contacto para la prensa
            contacto para prensa
            contactos
            contacts
            contacts presse
            contato
            contato com a imprensa
            contato para imprensa
            contatos
            contatti
            contatti stampa
            contatto
            contatto stampa
            e mail
            email
            fax
            for further information
            for more information
            for more information contact
            fur ruckfragen
            informations presse
            kontakt
            kontakt fur ruckfragen
            kontakt prasowy
            mais informacoes
            mas informacion
            media contact
            media contacts
            media enquiries
            media inquiries
            medienkontakt
            meer informatie
            mobil
            mobile
            per informazioni
            per maggiori informazioni
            perscontact
            phone
            pour plus d'informations
            pour tout renseignement
            press contact
            press contacts
            press enquiries
            pressekontakt
            pressekontakte
            pressestelle
            presskontakt
            relations presse
            service presse
            tel
            telefon
            telefone
            telefono
            telefoon
            telephone
            ufficio stampa
            voor meer informatie
            weitere informationen
            контакт
            контакты
            контакты для прессы
            пресс служба
            тел
            """)
}
