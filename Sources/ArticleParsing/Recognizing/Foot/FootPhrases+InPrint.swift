extension FootPhrases {
    /// Where the text stood on paper.
    static let inPrint = PhraseTable<Void>(
        rows:
            """
            a version of this article appeared
            a version of this article appears
            a version of this op ed appears
            a version of this review appears
            a version of this story appeared
            a version of this story appears
            carta publicada
            cet article a ete publie dans le numero
            cet article est extrait du numero
            cet article est paru dans le numero
            dieser artikel erschien auf seite
            dieser artikel erschien in der ausgabe
            dieser artikel ist in der ausgabe
            dieser artikel stammt aus der ausgabe
            dieser text erschien in der ausgabe
            dieser text stammt aus der ausgabe
            dit artikel stond in de krant
            dit artikel verscheen eerder in nummer
            dit artikel verscheen in de editie
            dit artikel verscheen in nummer
            een versie van dit artikel verscheen
            eine version dieses artikels erschien
            este articulo aparece en la edicion impresa
            este articulo aparecio en el numero
            este articulo se publico en el numero
            este artigo foi publicado na edicao
            este artigo foi publicado no numero
            este artigo saiu na edicao
            este texto se publico en la edicion impresa
            questo articolo e apparso sul numero
            questo articolo e stato pubblicato nel numero
            questo articolo e stato pubblicato sul numero
            questo articolo e uscito sul numero
            texte integral disponible
            this article appeared in issue
            this article appeared in print
            this article appeared in the print edition
            this article appeared on page
            this article appears in issue
            this article appears in the
            this article appears in the print edition
            this article was published in issue
            this story appeared in print
            this story appeared in the print edition
            this story appeared on page
            this story appears in the
            this story appears in the print edition
            uma versao deste artigo
            una version de este articulo
            una versione di questo articolo
            une version de cet article
            опубликовано в номере
            статья опубликована в номере
            эта статья опубликована в номере
            """)
}
