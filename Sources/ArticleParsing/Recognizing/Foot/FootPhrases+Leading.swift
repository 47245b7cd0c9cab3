extension FootPhrases {
    /// Words that announce another text; those with "names" do so without a colon as well.
    static let leading = PhraseTable<Bool>(
        marked: "names",
        rows:
            """
            a decouvrir
            a lire aussi
            a lire egalement
            a lire ensuite
            a lire sur le meme sujet
            aanbevolen
            ahnliche artikel
            ahnliche beitrage
            also from this source
            also in = names
            also on = names
            also read
            also see
            altri articoli
            altri progetti
            approfondimenti
            approfondisci
            around the web
            article precedent
            article suivant
            articles connexes
            articles lies
            articles relies
            articles similaires
            articoli collegati
            articoli correlati
            articolo precedente
            articolo successivo
            articulo anterior
            articulo relacionado
            articulo siguiente
            articulos relacionados
            artigo anterior
            artigo seguinte
            artigos relacionados
            as mais lidas
            auch auf = names
            auch interessant
            auch lesenswert
            autres projets
            bekijk ook
            billet precedent
            billet suivant
            cela pourrait vous interesser
            collegamenti esterni
            conoce mas
            consigliati
            contenido relacionado
            contenuti correlati
            conteudo relacionado
            continue reading at = names
            czytaj takze
            czytaj tez
            da leggere
            dans la meme rubrique
            dans le meme dossier
            das konnte dich auch interessieren
            das konnte sie auch interessieren
            das konnte sie interessieren
            dello stesso autore
            dit vind je misschien ook interessant
            don't miss
            editor's choice
            editor's picks
            editors' picks
            empfehlungen
            empfohlene artikel
            en savoir plus
            en savoir plus sur = names
            enlaces externos
            entrada anterior
            entrada siguiente
            entradas relacionadas
            explore more
            external links
            externe links
            from around the web
            from our archives
            from the archive
            from the archives
            further reading
            gerelateerd
            gerelateerd nieuws
            gerelateerde artikelen
            gerelateerde berichten
            i piu letti
            icymi
            in case you missed it
            keep reading
            las mer
            las ocksa
            latest articles
            latest news
            latest stories
            le piu lette
            le puede interesar
            lea ademas
            lea el articulo completo en = names
            lea mas
            lea mas en = names
            lea tambien
            learn more
            leer mas
            leer mas en = names
            lees het hele artikel op = names
            lees meer
            lees meer op = names
            lees meer over = names
            lees ook
            lees ook dit
            lees verder
            lees verder op = names
            leggi anche
            leggi di piu
            leggi di piu su = names
            leggi tutto
            leggi tutto su = names
            leia ainda
            leia mais
            leia mais em = names
            leia mais sobre = names
            leia o artigo completo em = names
            leia tambem
            ler mais
            ler tambem
            les articles les plus lus
            les mer
            les ogsa
            les plus lus
            lesen sie auch
            lesen sie dazu
            lesen sie dazu auch
            lesen sie hierzu
            lesen sie mehr
            lesen sie mehr unter = names
            lesen sie weiter
            lesen sie weiter unter = names
            lesen sie zum thema
            lesetipp
            lesetipps
            liens externes
            ligacoes externas
            links zum thema
            lire aussi
            lire la suite
            lire la suite sur = names
            lisez aussi
            lo mas leido
            lo mas visto
            lue myos
            læs mere
            læs ogsa
            mais lidas
            mais noticias
            mais sobre este assunto
            mais vistas
            mas informacion
            mas leidas
            mas leidos
            mas noticias
            mas sobre este tema
            mas vistas
            materias relacionadas
            meer artikelen
            meer lezen
            meer nieuws
            meer over = names
            meer over dit onderwerp
            meest gelezen
            meest recent
            mehr aus = names
            mehr aus der rubrik = names
            mehr dazu
            mehr dazu lesen
            mehr lesen
            mehr von = names
            mehr zu diesem thema
            mehr zum thema
            meistgelesen
            meistgelesene artikel
            misschien ook interessant
            more articles
            more by this author
            more from = names
            more from the author
            more from this author
            more in = names
            more like this
            more news
            more on = names
            more on this
            more on this story
            more on this topic
            more poems by = names
            more recipes = names
            more stories
            more to read
            most commented
            most popular
            most read
            most viewed
            nachster artikel
            nachster beitrag
            navigation menu
            navigationsmenu
            net binnen
            next article
            next post
            next story
            nos autres articles
            nos recommandations
            notas relacionadas
            noticia relacionada
            noticias relacionadas
            notizie correlate
            notizie piu lette
            notre selection
            ook interessant
            other articles
            other stories
            otras noticias
            otros proyectos
            outros artigos
            outros projetos
            passend zum artikel
            per approfondire
            piu letti
            pode gostar tambem
            pode interessar
            polecamy
            popular now
            popular posts
            post anterior
            post precedente
            post successivo
            posts you may like
            potrebbe interessarti
            potrebbe interessarti anche
            potrebbero interessarti
            potrebbero interessarti anche
            pour aller plus loin
            previous article
            previous post
            previous story
            promoted stories
            proximo artigo
            proximo post
            przeczytaj takze
            quizas te interese
            read also
            read more = names
            read more about = names
            read more at = names
            read more here
            read next
            read the full article at = names
            read the full article on = names
            read the full story at = names
            read the original article at = names
            read the original article on = names
            read this next
            recent posts
            recomendados
            recommended
            recommended articles
            recommended by
            recommended for you
            recommended reading
            recommended stories
            relacionadas
            relacionado
            relacionados
            related
            related article
            related articles
            related content
            related coverage
            related items
            related links
            related news
            related posts
            related reading
            related stories
            related story
            related topics
            saiba mais
            saiba mais em = names
            see also
            see more
            see more at = names
            see more on = names
            siehe auch
            sigue leyendo
            similar articles
            similar posts
            sister projects
            sponsored content
            sponsored stories
            suggested reading
            sur le meme sujet
            sur le meme theme
            tambem pode interessar
            tambien te puede interesar
            tambien te recomendamos
            te puede interesar
            te puede interesar tambien
            te recomendamos
            ti consigliamo
            ti potrebbe interessare
            top stories
            trending
            trending now
            trending stories
            ultimas noticias
            up next
            vea tambien
            vease tambem
            vedi anche
            veja ainda
            veja mais
            veja tambem
            ver mais
            ver mas
            ver tambem
            ver tambien
            verwandte artikel
            verwandte beitrage
            verwandte inhalte
            verwandte themen
            voce pode gostar
            voce tambem pode gostar
            voci correlate
            voir aussi
            volgend artikel
            volgend bericht
            vorheriger artikel
            vorheriger beitrag
            vorig artikel
            vorig bericht
            voriger beitrag
            vous aimerez aussi
            vous pourriez aussi aimer
            we recommend
            weblinks
            weitere artikel
            weitere beitrage
            weitere themen
            weiterfuhrende links
            weiterlesen auf = names
            weiterlesen bei = names
            what to read next
            you may also like
            you may be interested in
            you might also enjoy
            you might also like
            you might be interested in
            zie ook
            zie ook de categorie
            zobacz takze
            zum thema
            zum weiterlesen
            διαβαστε ακομα
            διαβαστε επισης
            вам может быть интересно
            вам может понравиться
            внешние ссылки
            выбор редакции
            главные новости
            другие материалы
            другие новости
            еще по теме
            ещё по теме
            источник и подробности
            материалы по теме
            новости компаний
            новости партнеров
            новости партнёров
            новости по теме
            по теме
            подробнее
            подробнее в = names
            подробнее на = names
            популярное
            последние новости
            похожее
            похожие записи
            похожие материалы
            похожие новости
            похожие статьи
            предыдущая запись
            предыдущая статья
            рекомендуем
            рекомендуем почитать
            самое популярное
            самое читаемое
            связанные статьи
            следующая запись
            следующая статья
            см также
            смотрите ещё
            смотрите также
            ссылки
            ссылки по теме
            читайте ещё
            читайте по теме
            читайте также
            читать также
            推荐阅读
            相关文章
            相关新闻
            相关阅读
            関連ニュース
            関連記事
            """)
}
