extension FootPhrases {
    /// How a weblog sums up an entry.
    static let entries = PhraseTable<Void>(
        rows:
            """
            ce billet a ete publie
            cet article a ete publie dans
            cette entree a ete publiee
            con la tecnologia de blogger
            con tecnologia de blogger
            deze pagina is voor het laatst bewerkt
            diese seite wurde zuletzt
            dieser beitrag wurde
            dieser beitrag wurde veroffentlicht
            dieser eintrag wurde veroffentlicht
            dit bericht werd geplaatst
            esta entrada foi publicada em
            esta entrada fue publicada
            esta entrada se publico
            esta pagina foi editada pela ultima vez
            esta pagina se edito por ultima vez
            este artigo foi publicado em
            este post foi publicado em
            fourni par blogger
            la derniere modification de cette page
            mogelijk gemaakt door blogger
            o autor escreve segundo
            powered by blogger
            powered by squarespace
            powered by tumblr
            powered by wordpress
            questa pagina e stata modificata per l'ultima volta
            questa voce e stata pubblicata
            questo articolo e stato pubblicato in
            technologie von blogger
            tecnologia do blogger
            this article was posted in
            this entry was posted
            this entry was tagged
            this page was last edited
            this page was last modified
            this post was posted
            unterstutzt von blogger
            запись опубликована в рубрике
            на платформе blogger
            эта запись была опубликована
            эта страница в последний раз была отредактирована
            """)
}
