extension FootPhrases {
    /// What announces more of a site under a text, whatever words follow: "Mais notícias da região no Diário".
    static let more = PhraseTable<Void>(
        rows:
            """
            all articles by
            all posts by
            alle artikel von
            alle artikelen van
            alle beitrage von
            alle berichten van
            altre notizie di
            altre notizie su
            altri articoli di
            bekijk alle artikelen
            bekijk alle berichten
            click here to read more
            confira mais noticias
            consulta mas noticias
            for more news
            for more stories
            leggi tutte le notizie
            leggi tutti gli articoli
            leia mais noticias
            mais artigos de
            mais noticias da
            mais noticias de
            mais noticias do
            mais noticias sobre
            mas articulos de
            mas informacion en
            mas informacion sobre
            mas noticias de
            mas noticias en
            meer artikelen van
            meer berichten van
            meer nieuws over
            meer nieuws uit
            mehr artikel von
            mehr nachrichten
            mehr von diesem autor
            more articles by
            more headlines from
            more information on
            more news from
            more posts by
            more stories by
            more stories from
            plus d'actualites
            plus d'articles
            plus d'infos sur
            puedes leer mas
            read click here for more
            read more articles by
            read more from
            read more stories by
            retrouvez toute l'actualite
            see all articles by
            see all posts by
            see more articles by
            todas as noticias
            todas las noticias de
            todos los articulos de
            todos os artigos de
            tous les articles de
            tous les articles sur
            toute l'actualite
            tutte le notizie
            tutte le notizie di
            tutti gli articoli di
            veja mais noticias
            veja outras noticias
            veja todas as noticias
            ver todas las entradas
            ver todos los articulos
            ver todos os artigos
            ver todos os posts
            videos mais
            view all articles by
            view all posts by
            visualizza tutti gli articoli
            voir tous les articles
            voir tous ses articles
            weitere artikel von
            weitere beitrage von
            weitere informationen zum thema
            weitere nachrichten
            zum archiv
            zur ubersicht
            больше материалов
            больше новостей
            все материалы автора
            все новости
            все статьи автора
            другие материалы автора
            другие статьи автора
            еще больше новостей
            еще новости
            ещё больше новостей
            ещё новости
            """)
}
