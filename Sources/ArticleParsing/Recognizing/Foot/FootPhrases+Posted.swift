extension FootPhrases {
    /// How the foot of an entry names its author.
    static let posted = PhraseTable<Void>(
        rows:
            """
            autor tekstu
            creado por
            das gesprach fuhrte
            das gesprach fuhrten
            das interview fuhrte
            ecrit par
            eingestellt von
            entretien realise par
            entrevista de
            entrevista por
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
            interview by
            interview door
            interview gefuhrt von
            interview realisee par
            intervista a cura di
            intervista di
            postado por
            postato da
            poste par
            posted by
            propos recueillis par
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
            rozmawiał
            rozmawiała
            scritto da
            story by
            text by
            verfasst von
            veroffentlicht von
            words by
            written by
            автор статьи
            автор текста
            беседовал
            беседовала
            беседовали
            интервью взял
            интервью взяла
            написано
            опубликовал
            опубликовала
            отправлено
            """)
}
