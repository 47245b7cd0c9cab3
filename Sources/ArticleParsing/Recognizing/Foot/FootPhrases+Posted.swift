extension FootPhrases {
    /// How the foot of an entry names its author.
    static let posted = PhraseTable<Void>(
        rows:
            """
            eingestellt von
            escrito por
            geplaatst door
            gepost door
            gepostet von
            postado por
            postato da
            poste par
            posted by
            pubblicato da
            publicado por
            publie par
            published by
            scritto da
            verfasst von
            veroffentlicht von
            """)
}
