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
            afdrukken
            agregar un comentario
            ajouter un commentaire
            alterer post
            antworten
            article precedent
            article suivant
            auf facebook teilen
            auf twitter teilen
            back to top
            beantwoorden
            blogthis
            bookmark this
            comentar = beside
            comment
            commenta
            commenter
            comparte
            comparte esto
            compartilhar
            compartilhe
            compartilhe isso
            compartilhe isto
            compartir
            compartir en facebook
            compartir en twitter
            condividi
            condividi su facebook
            condividi su twitter
            create a link
            curtir = beside
            deel dit
            deixe um comentario
            deixe uma resposta
            deja un comentario
            deja una respuesta
            dejar un comentario
            delen
            dit delen
            doorsturen
            drucken = beside
            druckversion
            e mail = beside
            een reactie plaatsen
            email = beside
            email this
            email this article
            email this post
            email this to a friend
            entrada antigua
            entrada mas reciente
            facebook
            follow = beside
            forward = beside
            geef een reactie
            gefallt mir
            gostar = beside
            haut de page
            home = beside
            imprimer
            imprimir = beside
            j'aime
            join the conversation
            kommentar hinterlassen
            kommentar schreiben
            kommentar verfassen
            kommentare anzeigen
            kommentieren
            laisser un commentaire
            lascia un commento
            leave a comment
            leave a reply
            leave a response
            like
            like loading
            like this
            link to this article
            link to this post
            linkedin
            links to this post
            loading = beside
            log in to post comments
            login or register to post comments
            login to post comments
            me gusta
            merken = beside
            mi piace
            more = beside
            nach oben
            neuerer post
            newer = beside
            newer post
            newer posts
            next = beside
            next article
            next post
            older = beside
            older post
            older posts
            pagina principal
            partager
            partager sur facebook
            partager sur twitter
            partilhar
            partilhe
            permalink
            pin it
            pinterest
            post a comment
            posta un commento
            postagem mais antiga
            postagem mais recente
            postar um comentario
            previous = beside
            previous article
            previous post
            print = beside
            print this
            print this article
            print this page
            print this post
            publicar un comentario
            rate this
            rate this article
            reactie plaatsen
            read all comments
            read comments
            reageren
            reddit = beside
            reply
            repondre
            report abuse
            responder
            retweet
            rispondi
            save = beside
            share
            share on facebook
            share on linkedin
            share on pinterest
            share on twitter
            share this
            share this article
            share this page
            share this post
            share this story
            share to facebook
            share to pinterest
            share to twitter
            share via email
            share with
            show comments
            stampa = beside
            startseite = beside
            subscribe to comments
            subscribe to post comments atom
            teilen
            teilen mit
            telegram
            top = beside
            translate this page
            tumblr = beside
            tweet
            tweet this
            twitter
            view all comments
            view comments
            vind ik leuk
            volgende = beside
            vorige = beside
            weiterleiten
            weiterlesen nach der anzeige
            weitersagen
            whatsapp
            write a comment
            """)
}
