extension FootPhrases {
    /// Headings of what a press release says under its text; those with "alone" need no name after them.
    static let sections = PhraseTable<Bool>(
        marked: "alone",
        rows:
            """
            a propos
            a propos de
            a propos de l'entreprise = alone
            a propos des
            a propos du
            about
            about the
            about the company = alone
            acerca da
            acerca de
            acerca del
            acerca do
            anmerkungen fur redaktionen = alone
            boilerplate = alone
            editor's notes = alone
            editors' notes = alone
            forward looking statements = alone
            hinweis an die redaktion = alone
            hinweis fur redaktionen = alone
            hinweise fur die redaktion = alone
            hinweise fur redaktionen = alone
            informazioni su
            informazioni sul
            informazioni sulla
            niet voor publicatie = alone
            noot voor de redactie = alone
            nota a los editores = alone
            nota aos editores = alone
            nota para a redacao = alone
            nota para los editores = alone
            nota per la redazione = alone
            notas a los redactores = alone
            notas aos editores = alone
            notas para a redacao = alone
            notas para editores = alone
            notas para los editores = alone
            note a la redaction = alone
            note aux redactions = alone
            note for editors = alone
            note per i redattori = alone
            note per la redazione = alone
            note per le redazioni = alone
            note to editors = alone
            note to the editor = alone
            noten voor de redactie = alone
            notes aux editeurs = alone
            notes aux redacteurs = alone
            notes aux redactions = alone
            notes for editors = alone
            notes to editors = alone
            over
            over de
            over het
            profilo aziendale = alone
            sobre
            sobre a
            sobre a empresa = alone
            sobre el
            sobre la
            sobre la empresa = alone
            sobre o
            sobre os
            uber
            uber das
            uber das unternehmen = alone
            uber den
            uber die
            voor de redactie = alone
            для редакции = alone
            о
            о компании
            об
            примечание для редакторов = alone
            примечания для редакторов = alone
            справка = alone
            справка о компании = alone
            """)
}
