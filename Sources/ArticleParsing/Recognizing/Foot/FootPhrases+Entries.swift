extension FootPhrases {
    /// How a weblog sums up an entry.
    static let entries = PhraseTable<Void>(
        rows:
            """
            cette entree a ete publiee
            dieser beitrag wurde
            dit bericht werd geplaatst
            esta entrada fue publicada
            esta entrada se publico
            este artigo foi publicado em
            questa voce e stata pubblicata
            this article was posted in
            this entry was posted
            this entry was tagged
            this post was posted
            """)
}
