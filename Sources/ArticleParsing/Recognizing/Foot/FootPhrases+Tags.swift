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
            argomenti
            argomento
            arquivado em = names
            assunto
            assuntos
            categoria
            categorias
            categorias ocultas
            categorie
            categorie cachee
            categorie nascoste
            categorieen
            categories
            category
            classe dans = names
            classe sous = names
            contrassegnato = names
            contrassegnato da tag = names
            etichetta
            etichette
            etiqueta
            etiquetado con = names
            etiquetado en = names
            etiquetas
            etiquete = names
            etiquettes
            filed in = names
            filed under = names
            gearchiveerd onder = names
            geplaatst in = names
            gepost in = names
            getagd met = names
            getagged = names
            hidden categories
            hidden category
            in this story
            kategorie
            kategorien
            key words
            keywords
            label
            labels
            marcado como = names
            marcado con = names
            marcadores
            marque = names
            mehr zu den themen
            more on this topic
            mot cle
            mots cles
            onderwerp
            onderwerpen
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
            stichwort
            stichworte
            stichworter
            sujet
            sujets
            tag
            tagged
            tagged as = names
            tagged in = names
            tagged with = names
            tags
            tags for this article
            tema
            temas
            thema
            themen
            topic
            topicos
            topics
            trefwoorden
            veroffentlicht in = names
            veroffentlicht unter = names
            verschlagwortet mit = names
            versteckte kategorien
            категории
            категория
            ключевые слова
            метка
            метки
            опубликовано в рубрике = names
            размещено в = names
            рубрика
            рубрики
            тег
            теги
            темы
            """)
}
