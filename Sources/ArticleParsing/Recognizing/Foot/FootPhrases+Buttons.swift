extension FootPhrases {
    /// The words on buttons under a text: to share it, to speak of it, to turn to another; those with "beside" where others
    /// stand on the line.
    static let buttons = PhraseTable<Bool>(
        marked: "beside",
        rows:
            """
            accueil = beside
            add a comment
            add comment
            add your comment
            afdrukken
            aggiungi un commento
            agregar un comentario
            ajouter un commentaire
            all comments
            alle kommentare
            alle kommentare anzeigen
            alle kommentare lesen
            altere beitrage
            alterer post
            anadir comentario
            antwort hinterlassen
            antworten
            antworten abbrechen
            article plus ancien
            article plus recent
            article precedent
            article suivant
            articles plus anciens
            articles plus recents
            articles precedents
            articles suivants
            articoli precedenti
            articolo precedente
            articolo successivo
            articulo anterior
            articulo siguiente
            artigo anterior
            artigo seguinte
            artikel delen
            artikel drucken
            artikel merken
            artikel printen
            artikel teilen
            artikelnavigation
            artikelrechte erwerben
            auf facebook teilen
            auf linkedin teilen
            auf pinterest teilen
            auf twitter teilen
            auf x teilen
            back to all posts
            back to home
            back to homepage
            back to the top
            back to top
            beantwoorden
            beitrag teilen
            beitragsnavigation
            bekijk alle reacties
            bekijk reacties
            bericht navigatie
            berichtnavigatie
            billet precedent
            billet suivant
            blogthis
            bluesky = beside
            bookmark
            bookmark this
            cancel reply
            cargando = beside
            caricamento = beside
            carregando = beside
            chargement = beside
            cita messaggio
            cite this article
            clap
            comenta = beside
            comentar = beside
            comment
            commenta
            commenter
            comparte
            comparte esta entrada
            comparte esta noticia
            comparte este articulo
            comparte esto
            compartilhar
            compartilhar esta noticia
            compartilhar no facebook
            compartilhar no pinterest
            compartilhar no twitter
            compartilhar no whatsapp
            compartilhar no x
            compartilhe
            compartilhe esta noticia
            compartilhe este artigo
            compartilhe isso
            compartilhe isto
            compartir
            compartir con facebook
            compartir con twitter
            compartir en facebook
            compartir en linkedin
            compartir en pinterest
            compartir en twitter
            compartir en whatsapp
            compartir en x
            compartir este articulo
            compartir por correo electronico
            condividi
            condividi l'articolo
            condividi questo articolo
            condividi su facebook
            condividi su linkedin
            condividi su pinterest
            condividi su twitter
            condividi su whatsapp
            condividi su x
            condividi via email
            continue reading
            contribuer
            copia il link
            copia link
            copiar enlace
            copiar link
            copied
            copier le lien
            copy link
            copy url
            create a link
            curtidas
            curtir = beside
            curtir carregando
            curtir isso
            deel artikel
            deel dit
            deel dit artikel
            deel dit bericht
            deel via
            deixar um comentario
            deixar uma resposta
            deixe o seu comentario
            deixe seu comentario
            deixe um comentario
            deixe uma resposta
            deixe uma resposta cancelar resposta
            deja tu comentario
            deja un comentario
            deja una respuesta
            deja una respuesta cancelar la respuesta
            dejar un comentario
            dejar una respuesta
            del artiklen
            dela
            dela artikeln
            delen
            delen op facebook
            delen op linkedin
            delen op pinterest
            delen op twitter
            delen via e mail
            delen via facebook
            delen via mail
            delen via twitter
            delen via whatsapp
            delen via x
            delicious = beside
            denunciar = beside
            diesen artikel teilen
            diesen post per e mail versenden
            digg = beside
            discussao sobre este post
            discussion about this post
            discussion sur cette publication
            diskutieren sie mit
            dit bloggen
            dit delen
            dit e mailen
            doorsturen
            download citation
            download pdf
            downvote
            drucken = beside
            druckversion
            drukuj = beside
            e mail = beside
            ecrire un commentaire
            een reactie plaatsen
            einen kommentar schreiben
            email = beside
            email article
            email this
            email this article
            email this post
            email this to a friend
            enregistrer un commentaire
            entrada anterior
            entrada antigua
            entrada mas reciente
            entrada siguiente
            entradas antiguas
            entradas mas antiguas
            entradas mas recientes
            entradas recientes
            enviar a mensagem por e mail
            enviar comentario
            enviar esto por correo electronico
            enviar por correo electronico
            enviar por e mail
            enviar por email
            enviar um comentario
            envoyer par e mail
            envoyer par mail
            escrever um comentario
            escribe un blog
            escribe un comentario
            escribir un comentario
            export citation
            export to bibtex
            export to endnote
            export to refworks
            facebook
            facebook messenger
            feedback
            flipboard = beside
            folgen
            follow
            following
            forward = beside
            geef een reactie
            geef een reactie reactie annuleren
            gefallt mir
            gefallt mir wird geladen
            get the app
            gift article
            gift this article
            go to comments
            go to top
            google = beside
            google plus = beside
            gostar = beside
            gosto carregando
            gosto disto
            haut de page
            home = beside
            how to cite
            imprimer
            imprimer cet article
            imprimer la recette
            imprimir = beside
            imprimir articulo
            imprimir artigo
            imprimir esta pagina
            imprimir la receta
            in facebook freigeben
            in twitter freigeben
            inserisci un commento
            instagram = beside
            invia commento
            invia per email
            invia tramite email
            ir arriba
            ir para o topo
            j'aime
            j'aime ca
            j'aime chargement
            je m'abonne
            join the conversation
            join the discussion
            jump to recipe
            kommentar abgeben
            kommentar hinterlassen
            kommentar hinzufugen
            kommentar schreiben
            kommentar verfassen
            kommentare anzeigen
            kommentera
            kommentieren
            kopieer link
            laat een reactie achter
            laden = beside
            laisser un commentaire
            laisser une reponse
            laisser une reponse annuler la reponse
            laissez un commentaire
            lascia un commento
            lascia un commento annulla risposta
            lascia una risposta
            leave a comment
            leave a reply
            leave a reply cancel reply
            leave a response
            leave comment
            leave reply
            leave your comment
            leer comentarios
            lees reacties
            leggi e commenta
            leggi i commenti
            leserkommentare
            light a candle
            like
            like laden
            like loading
            like this
            like this loading
            line = beside
            link kopieren
            link to this article
            link to this post
            linkedin
            links to this post
            lire les commentaires
            listen to this article
            load more
            load more comments
            loading = beside
            log in to post comments
            login or register to post comments
            login to post comments
            mail = beside
            mastodon = beside
            me gusta
            me gusta cargando
            me gusta esto
            mehr anzeigen = beside
            melden = beside
            mensagem antiga
            mensagem mais recente
            mensagens antigas
            mensagens mais recentes
            merken = beside
            message plus ancien
            message plus recent
            messenger = beside
            mi piace
            mi piace caricamento
            mi piace caricamento in corso
            mitdiskutieren
            mix = beside
            more = beside
            mostra commenti
            mostra i commenti
            naar boven
            nach oben
            nach oben scrollen
            nachster artikel
            nachster beitrag
            navegacao de artigos
            navegacao de posts
            navegacion de articulos
            navegacion de entradas
            navigation de l'article
            navigation des articles
            navigazione articoli
            navigazione articolo
            navigazione degli articoli
            neuere beitrage
            neuerer post
            newer = beside
            newer comments
            newer entries
            newer post
            newer posts
            newest = beside
            newsletter abonnieren
            newsletter bestellen
            next = beside
            next article
            next entry
            next post
            next story
            nieuwer bericht
            nieuwere berichten
            noticia anterior
            noticia siguiente
            older = beside
            older articles
            older comments
            older entries
            older post
            older posts
            oldest = beside
            order reprints
            ouder bericht
            oudere berichten
            pagina inicial
            pagina principal
            partager
            partager cet article
            partager par e mail
            partager sur facebook
            partager sur linkedin
            partager sur pinterest
            partager sur twitter
            partager sur x
            partagez
            partagez cet article
            partilhar
            partilhar artigo
            partilhar no facebook
            partilhar no pinterest
            partilhar no twitter
            partilhar no x
            partilhe
            partilhe este artigo
            per e mail teilen
            per mail teilen
            permalink
            pin it
            pin recipe
            pinterest
            plaats een reactie
            pocket = beside
            polec = beside
            post a comment
            post anterior
            post comment
            post navigation
            post piu recente
            post piu vecchio
            post precedente
            post successivo
            post your comment
            posta un commento
            postagem mais antiga
            postagem mais recente
            postagens mais antigas
            postagens mais recentes
            postalo sul blog
            postar um comentario
            poster un commentaire
            prev = beside
            prev post
            previous = beside
            previous article
            previous entry
            previous post
            previous story
            print = beside
            print article
            print dit artikel
            print page
            print recept
            print recipe
            print this
            print this article
            print this page
            print this post
            proximo artigo
            proximo post
            pubblica un commento
            publicar un comentario
            publier un commentaire
            rate this
            rate this article
            reactie annuleren
            reactie plaatsen
            reactie toevoegen
            read all comments
            read comments
            reader comments
            ready for more
            reageren
            reagir
            reblog
            reddit = beside
            reply
            reply with quote
            repondre
            report abuse
            report an ad
            report this
            report this ad
            report this post
            reportar = beside
            reprints and permissions
            responder
            restacks
            retour a l'accueil
            retour a la page d'accueil
            retour en haut
            return to top
            retweet
            reuse this content
            reutiliser ce contenu
            rezept drucken
            rights and permissions
            rispondi
            rss feed
            save = beside
            save article
            save for later = beside
            schreibe einen kommentar
            schrijf een reactie
            scrivi un commento
            scroll to top
            see all comments
            see comments
            segnala = beside
            segui = beside
            seguir = beside
            seite drucken
            seitenanfang
            send by email
            send flowers
            send this
            send to a friend
            send to friend
            share
            share article
            share by email
            share full article
            share on facebook
            share on linkedin
            share on pinterest
            share on reddit
            share on telegram
            share on tumblr
            share on twitter
            share on whatsapp
            share on x
            share post
            share story
            share the article
            share this
            share this article
            share this content
            share this page
            share this post
            share this story
            share this with
            share to facebook
            share to pinterest
            share to twitter
            share via
            share via email
            share via whatsapp
            share with
            show comments
            show less = beside
            show more = beside
            show more comments
            sign the guestbook
            signal = beside
            signaler
            skomentuj
            skype = beside
            sms = beside
            sort by = beside
            soundcloud = beside
            spotify = beside
            stampa = beside
            stampa articolo
            stampa l'articolo
            stampa la ricetta
            stampa questa pagina
            start writing
            start your substack
            startseite = beside
            stumbleupon = beside
            submit comment
            subscribe to comments
            subscribe to post comments atom
            suivre
            teilen
            teilen auf facebook
            teilen mit
            telegram
            terug naar boven
            terug naar home
            threads = beside
            threema = beside
            tiktok = beside
            today's paper
            toon reacties
            top = beside
            torna all'inizio
            torna alla home
            torna in alto
            torna su
            translate this page
            tumblr = beside
            tutti i commenti
            tweet
            tweet this
            twitter
            type your email
            udostepnij
            unfollow
            upvote
            vedi commenti
            ver comentarios
            ver todos los comentarios
            ver todos os comentarios
            viber = beside
            view all comments
            view all posts
            view comments
            view pdf
            vind ik leuk
            vind ik leuk aan het laden
            vind ik leuk laden
            vk
            vkontakte
            voir les commentaires
            voir tous les commentaires
            volg ons
            volgen = beside
            volgend artikel
            volgend bericht
            volgende = beside
            voltar ao inicio
            voltar ao topo
            volver al inicio
            volver arriba
            vorheriger artikel
            vorheriger beitrag
            vorig artikel
            vorig bericht
            vorige = beside
            wechat = beside
            weibo = beside
            weiterleiten
            weiterlesen nach der anzeige
            weitersagen
            whatsapp
            write a comment
            write a reply
            write comment
            wszystkie komentarze
            x = beside
            xing = beside
            your comment
            youtube = beside
            zitieren
            zu den kommentaren
            zum seitenanfang
            zur startseite
            zuruck nach oben
            в избранное
            вайбер = beside
            ватсап
            вверх = beside
            вернуться наверх
            версия для печати
            вконтакте
            войти = beside
            все комментарии
            главная = beside
            главная страница
            добавить комментарии
            добавить комментарий
            загрузка = beside
            комментировать
            копировать ссылку
            мне нравится
            мне нравится загрузка
            на главную
            наверх
            навигация по записям
            написать комментарии
            написать комментарий
            написать об этом в блоге
            нравится = beside
            нравится загрузка
            обсудить
            одноклассники
            опубликовать в facebook
            опубликовать в twitter
            оставить комментарии
            оставить комментарий
            оставить ответ
            ответить
            отменить ответ
            отправить комментарии
            отправить комментарий
            отправить по электронной почте
            печать = beside
            поделиться
            поделиться в
            поделиться в facebook
            поделиться в pinterest
            поделиться в twitter
            поделиться вконтакте
            поделиться ссылкой
            поделиться статьей
            подписаться = beside
            пожаловаться
            показать все комментарии
            показать комментарии
            посмотреть комментарии
            предыдущая запись
            предыдущая статья
            предыдущее = beside
            предыдущий пост
            прокомментировать
            распечатать
            скопировать ссылку
            следующая запись
            следующая статья
            следующее = beside
            следующий пост
            твиттер
            телеграм
            телеграмм
            фейсбук
            цитата = beside
            цитировать
            читать комментарии
            シェア
            ツイート
            分享
            分享到
            """)
}
