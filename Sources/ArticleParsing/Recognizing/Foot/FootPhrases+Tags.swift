extension FootPhrases {
    /// Words that announce the tags of a text; those with "names" do so without a colon as well, before names.
    static let tags = PhraseTable<Bool>(
        marked: "names",
        rows:
            """
            abgelegt in = names
            abgelegt unter = names
            archivado bajo = names
            archivado en = names
            archiviato in = names
            arquivado em = names
            categoria
            categorias
            categorie
            categorieen
            categories
            category
            classe dans = names
            classe sous = names
            etichette
            etiquetas
            etiquettes
            filed in = names
            filed under = names
            gearchiveerd onder = names
            geplaatst in = names
            gepost in = names
            kategorie
            kategorien
            key words
            keywords
            label
            labels
            marcadores
            mot cle
            mots cles
            palabras clave
            palavras chave
            parole chiave
            postado em = names
            posted in = names
            posted under = names
            pubblicato in = names
            publicado em = names
            publicado en = names
            publie dans = names
            related topics
            schlagwort
            schlagworte
            schlagworter
            stichworte
            stichworter
            tag
            tagged
            tagged as = names
            tagged in = names
            tagged with = names
            tags
            themen
            topic
            topics
            trefwoorden
            veroffentlicht in = names
            veroffentlicht unter = names
            """)
}
