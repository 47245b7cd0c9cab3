extension FootPhrases {
    /// Labels under which the foot of a text names where it was taken from.
    static let sourceLabels = PhraseTable<Void>(
        rows:
            """
            bron
            bronnen
            fonte
            fontes
            fonti
            fuente
            fuentes
            original publication
            originalpublikation
            quelle
            quellen
            source
            source texte
            sources
            verwendete quellen
            zrodlo
            источник
            источники
            """)
}
