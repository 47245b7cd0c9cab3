extension FootPhrases {
    /// How the foot of an entry names its author.
    static let posted = PhraseTable<Void>(
        rows:
            """
            creado por
            ecrit par
            eingestellt von
            erstellt von
            escrita por
            escrito por
            geplaatst door
            gepost door
            gepostet von
            gepubliceerd door
            geschreven door
            geschrieben von
            inserito da
            postado por
            postato da
            poste par
            posted by
            pubblicato da
            publicada por
            publicado por
            publicato da
            publie par
            publiee par
            published by
            publiziert von
            redige par
            redigido por
            scritto da
            story by
            text by
            verfasst von
            veroffentlicht von
            words by
            written by
            автор статьи
            автор текста
            написано
            опубликовал
            опубликовала
            отправлено
            """)
}
