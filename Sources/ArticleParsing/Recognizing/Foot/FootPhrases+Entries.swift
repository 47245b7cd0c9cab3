extension FootPhrases {
    /// How a weblog sums up an entry.
    static let entries = PhraseTable<Void>(
        rows:
            """
            ce billet a ete publie
            cet article a ete publie dans
            cette entree a ete publiee
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
            la derniere modification de cette page
            questa pagina e stata modificata per l'ultima volta
            questa voce e stata pubblicata
            questo articolo e stato pubblicato in
            this article was posted in
            this entry was posted
            this entry was tagged
            this page was last edited
            this page was last modified
            this post was posted
            запись опубликована в рубрике
            эта запись была опубликована
            эта страница в последний раз была отредактирована
            """)
}
