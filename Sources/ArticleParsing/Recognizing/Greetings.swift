/// The first words of letters, folded: "Dear Linda,", "Señor director:", "Здравствуйте, Клара!". A text or a remark begins with
/// them, and no title.
enum Greetings {
    private static let mostTokens = 9

    static func are(_ tokens: [Token]) -> Bool {
        guard tokens.count <= mostTokens, let last = tokens.last, [",", ":", "!", "-"].contains(last.folded),
            let first = table.match(tokens)
        else { return false }
        // "Dear prudence, the song that changed us:" is none.
        return tokens[first.end...].allSatisfy { $0.kind != .word || $0.isCapitalized || titles.contains($0.folded) }
    }

    /// Whom a letter is for: "Queridos amigos:".
    private static let titles: Set<String> = [
        "all", "amici", "amico", "amies", "amigas", "amigo", "amigos", "amis", "and", "colleagues", "colleghi",
        "compagni", "damen", "direttore", "director", "diretor", "editor", "et", "friend", "friends", "freunde",
        "herren", "kollegen",
        "lectores", "leser", "lezers", "madam", "och", "or", "readers", "redactie", "редакция", "redakteur",
        "redaktion", "sir",
        "tous", "und", "y",
        "друзья", "коллеги", "читатели",
    ]

    private static let table = PhraseTable<Void>(
        rows:
            """
            a la direccion
            a quien corresponda
            amici
            amigos
            an die redaktion
            beste
            bonjour
            buongiorno
            cara
            care
            cari
            caro
            cher
            chere
            cheres
            chers
            dear
            egregio
            estimada
            estimado
            estimados
            exmo
            geachte
            gentile
            gentili
            hallo
            hello
            hi
            hola
            kara
            kare
            kedves
            liebe
            lieber
            madam
            madame
            mesdames
            messieurs
            monsieur
            ola
            prezada
            prezado
            prezados
            querida
            queridas
            querido
            queridos
            salut
            sehr geehrte
            sehr geehrter
            senor
            senor director
            senora
            senores
            sir
            sirs
            sr director
            szanowni
            szanowny
            vazeni
            vazeny
            дорогая
            дорогие
            дорогой
            здравствуй
            здравствуйте
            уважаемая
            уважаемые
            уважаемый
            шановний
            """)
}
