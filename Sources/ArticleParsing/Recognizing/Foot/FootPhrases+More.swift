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
            best viewed
            browse all
            browse more
            clicca qui per leggere
            click here to read more
            clique aqui para ler
            cliquez ici pour lire
            confira mais noticias
            consulta mas noticias
            for more news
            for more stories
            haga clic aqui para leer
            haz clic aqui
            haz clic aqui para leer
            klicken sie hier
            klik hier voor meer
            leggi tutte le notizie
            leggi tutti gli articoli
            leia mais noticias
            leia tudo sobre
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
            meest gelezen in
            meest recent in
            mehr artikel von
            mehr nachrichten
            mehr von diesem autor
            more articles by
            more headlines from
            more information on
            more news from
            more poems by
            more posts by
            more recipes from
            more stories by
            more stories from
            more stories like this
            optimiert fur
            plus d'actualites
            plus d'articles
            plus d'infos sur
            powered by
            proudly powered by
            puedes leer mas
            read click here for more
            read more articles by
            read more from
            read more stories by
            retrouvez toute l'actualite
            saiba tudo sobre
            see all articles by
            see all posts by
            see more articles by
            see more on
            see more stories
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
            ver mas noticias
            ver mas noticias sobre
            ver todas las entradas
            ver todos los articulos
            ver todos os artigos
            ver todos os posts
            videos mais
            videos veja mais
            view all articles by
            view all posts by
            visualizza tutti gli articoli
            voir tous les articles
            voir tous ses articles
            weitere artikel von
            weitere beitrage von
            weitere informationen zum thema
            weitere nachrichten
            you are visitor
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
