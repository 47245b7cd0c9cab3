extension FootPhrases {
    /// Words that announce another text; those with "names" do so without a colon as well.
    static let leading = PhraseTable<Bool>(
        marked: "names",
        rows:
            """
            a lire aussi
            also read
            also see
            auch interessant
            continue reading at = names
            en savoir plus
            en savoir plus sur = names
            lea el articulo completo en = names
            lea mas
            lea mas en = names
            lea tambien
            learn more
            leer mas
            leer mas en = names
            lees het hele artikel op = names
            lees meer
            lees meer op = names
            lees ook
            lees verder
            lees verder op = names
            leggi anche
            leggi di piu
            leggi di piu su = names
            leggi tutto
            leggi tutto su = names
            leia mais
            leia mais em = names
            leia mais sobre = names
            leia o artigo completo em = names
            leia tambem
            lesen sie auch
            lesen sie dazu
            lesen sie mehr
            lesen sie mehr unter = names
            lesen sie weiter unter = names
            lire aussi
            lire la suite
            lire la suite sur = names
            mas informacion
            meer over = names
            mehr dazu
            mehr zum thema
            more from = names
            more in = names
            more on = names
            noticias relacionadas
            potrebbe interessarti
            read also
            read more = names
            read more about = names
            read more at = names
            read more here
            read next
            read the full article at = names
            read the full article on = names
            read the full story at = names
            read the original article at = names
            read the original article on = names
            recommended
            recommended reading
            relacionado
            relacionados
            related
            related article
            related articles
            related links
            related posts
            related stories
            related story
            saiba mais
            saiba mais em = names
            see also
            see more
            see more at = names
            siehe auch
            sur le meme sujet
            vea tambien
            vedi anche
            veja tambem
            ver mais
            ver tambien
            voir aussi
            weiterlesen auf = names
            weiterlesen bei = names
            you may also like
            zie ook
            """)
}
