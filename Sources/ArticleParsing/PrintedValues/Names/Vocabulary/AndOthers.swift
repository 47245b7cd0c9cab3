/// Phrases after names that stand for people or agencies who are not named, folded.
enum AndOthers {
    static let all = PhraseTable<Void>(
        rows:
            """
            a dalsi
            and agencies
            and agency
            and colleagues
            and correspondents
            and others
            and staff
            and team
            and wire reports
            avec agences
            com agencias
            con agencias
            con agenzie
            e agenzie
            e altri
            e outros
            en anderen
            et agences
            et al
            et autres
            i in
            i inni
            m fl
            mit agenturen
            och andra
            og andre
            si altii
            u a
            und agenturen
            und andere
            ve digerleri
            with agencies
            with wire reports
            y agencias
            y otros
            και αλλοι
            и др
            и другие
            та інші
            ほか
            和其他
            외
            """)
}
