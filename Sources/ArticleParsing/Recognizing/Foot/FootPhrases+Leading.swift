extension FootPhrases {
    /// Words that announce another text; those with "names" do so without a colon as well.
    static let leading = PhraseTable<Bool>(
        marked: "names",
        rows:
            """
            a lire aussi
            a lire egalement
            a lire ensuite
            a lire sur le meme sujet
            aanbevolen
            ahnliche artikel
            ahnliche beitrage
            also in = names
            also on = names
            also read
            also see
            altri articoli
            altri progetti
            approfondimenti
            approfondisci
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
            auch interessant
            auch lesenswert
            autres projets
            bekijk ook
            billet precedent
            billet suivant
            cela pourrait vous interesser
            collegamenti esterni
            contenido relacionado
            contenuti correlati
            conteudo relacionado
            continue reading at = names
            da leggere
            dans la meme rubrique
            das konnte dich auch interessieren
            das konnte sie auch interessieren
            dello stesso autore
            dit vind je misschien ook interessant
            don't miss
            editor's picks
            editors' picks
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
            from our archives
            from the archive
            from the archives
            further reading
            gerelateerd
            gerelateerde artikelen
            gerelateerde berichten
            i piu letti
            icymi
            in case you missed it
            keep reading
            latest articles
            latest news
            latest stories
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
            les plus lus
            lesen sie auch
            lesen sie dazu
            lesen sie dazu auch
            lesen sie hierzu
            lesen sie mehr
            lesen sie mehr unter = names
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
            mais lidas
            mais noticias
            mais sobre este assunto
            mas informacion
            mas noticias
            mas sobre este tema
            meer artikelen
            meer lezen
            meer nieuws
            meer over = names
            meer over dit onderwerp
            meest gelezen
            mehr aus = names
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
            more stories
            more to read
            most popular
            most read
            most viewed
            nachster artikel
            nachster beitrag
            navigation menu
            navigationsmenu
            next article
            next post
            next story
            nos autres articles
            noticia relacionada
            noticias relacionadas
            notizie correlate
            ook interessant
            other articles
            other stories
            otros proyectos
            outros artigos
            outros projetos
            per approfondire
            pode gostar tambem
            popular posts
            post anterior
            post precedente
            post successivo
            posts you may like
            potrebbe interessarti
            potrebbe interessarti anche
            pour aller plus loin
            previous article
            previous post
            previous story
            proximo artigo
            proximo post
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
            siehe auch
            sigue leyendo
            similar articles
            similar posts
            sister projects
            suggested reading
            sur le meme sujet
            sur le meme theme
            tambien te puede interesar
            te puede interesar
            te recomendamos
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
            you might also like
            you might be interested in
            zie ook
            zie ook de categorie
            zum thema
            zum weiterlesen
            вам может быть интересно
            вам может понравиться
            внешние ссылки
            главные новости
            другие материалы
            другие новости
            еще по теме
            ещё по теме
            источник и подробности
            материалы по теме
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
            смотрите также
            ссылки
            ссылки по теме
            читайте по теме
            читайте также
            читать также
            """)
}
