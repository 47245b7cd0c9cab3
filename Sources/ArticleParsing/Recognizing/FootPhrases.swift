/// Words that stand under a text, folded: in pastes from weblogs, newspapers' pages and mail programs. ``FootReader`` says
/// what must stand beside them.
enum FootPhrases {
    /// The beginning of a mail program's mark; a device or a program is named after it.
    static let sending = PhraseTable<Void>(
        rows:
            """
            baixe o outlook
            diese mail wurde von
            diese nachricht wurde von
            download outlook
            enviado a partir
            enviado com
            enviado con
            enviado de
            enviado desde
            enviado do
            enviado pelo
            enviado por
            enviado via
            envoye a partir
            envoye avec
            envoye de
            envoye depuis
            gesendet mit
            gesendet uber
            gesendet via
            gesendet von
            get outlook
            inviato con
            inviato da
            inviato dal
            laden sie outlook
            obtener outlook
            obtenez outlook
            obtenga outlook
            obter o outlook
            obter outlook
            ottieni outlook
            outlook fur
            outlook voor
            scarica outlook
            sent from
            sent using
            sent via
            sent with
            telechargez outlook
            verstuurd met
            verstuurd vanaf
            verzonden met
            verzonden vanaf
            von meinem
            von meiner
            """)

    /// Devices and programs that such a mark names.
    static let devices = Vocabulary(
        """
        android
        aol
        blackberry
        cellulare
        celular
        galaxy
        gmail
        gmx
        handy
        htc
        huawei
        ipad
        iphone
        ipod
        mail
        mobile
        mobiltelefon
        motorola
        movil
        nokia
        outlook
        phone
        pixel
        proton
        protonmail
        samsung
        smartphone
        tablet
        tableta
        telefone
        telefono
        telefoon
        telephone
        thunderbird
        windows
        xiaomi
        yahoo
        """)

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

    /// Things that are counted under a text.
    static let counted = Vocabulary(
        """
        aufrufe
        comentario
        comentarios
        comment
        commentaire
        commentaires
        commenti
        commento
        comments
        compartido
        compartidos
        compartilhamento
        compartilhamentos
        condivisione
        condivisioni
        gedeeld
        geteilt
        kommentar
        kommentare
        like
        likes
        pageviews
        partage
        partages
        partilhas
        reactie
        reacties
        reactions
        reads
        replies
        responses
        retweet
        retweets
        share
        shares
        tweets
        view
        views
        visualizaciones
        visualizacoes
        visualizzazioni
        vues
        """)

    /// Words beside such counts.
    static let besideCounts = Vocabulary(
        """
        and
        aucun
        facebook
        fois
        geen
        k
        keer
        keine
        m
        mal
        mil
        nessun
        no
        of
        on
        sem
        sin
        to
        twitter
        veces
        vezes
        volte
        """)

    /// Words for no comments at all.
    static let nothing = Vocabulary(
        """
        aucun
        geen
        keine
        nessun
        no
        sem
        sin
        """)

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

    /// How a weblog sums up an entry.
    static let entries = PhraseTable<Void>(
        rows:
            """
            cette entree a ete publiee
            dieser beitrag wurde
            dit bericht werd geplaatst
            esta entrada fue publicada
            esta entrada se publico
            este artigo foi publicado em
            questa voce e stata pubblicata
            this article was posted in
            this entry was posted
            this entry was tagged
            this post was posted
            """)

    /// Where the text stood on paper.
    static let inPrint = PhraseTable<Void>(
        rows:
            """
            a version of this article appeared
            a version of this article appears
            a version of this op ed appears
            a version of this review appears
            dieser artikel erschien auf seite
            this article appeared in print
            this article appeared on page
            this story appeared in print
            this story appeared on page
            """)

    /// How the foot of an entry names its author.
    static let posted = PhraseTable<Void>(
        rows:
            """
            eingestellt von
            escrito por
            geplaatst door
            gepost door
            gepostet von
            postado por
            postato da
            poste par
            posted by
            pubblicato da
            publicado por
            publie par
            published by
            scritto da
            verfasst von
            veroffentlicht von
            """)

    /// Words beside a day or a time.
    static let besideTimes = Vocabulary(
        """
        a
        alle
        am
        as
        at
        da
        de
        del
        den
        di
        do
        el
        em
        en
        h
        il
        las
        le
        m
        no
        om
        on
        op
        ore
        p
        pm
        uhr
        um
        uur
        """)

    /// Words that announce another text; those with "names" do so without a colon as well.
    static let leading = PhraseTable<Bool>(
        marked: "names",
        rows:
            """
            a lire aussi
            also read
            also see
            auch interessant
            continue reading at = names
            en savoir plus
            en savoir plus sur = names
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
            lees ook
            lees verder
            lees verder op = names
            leggi anche
            leggi di piu
            leggi di piu su = names
            leggi tutto
            leggi tutto su = names
            leia mais
            leia mais em = names
            leia mais sobre = names
            leia o artigo completo em = names
            leia tambem
            lesen sie auch
            lesen sie dazu
            lesen sie mehr
            lesen sie mehr unter = names
            lesen sie weiter unter = names
            lire aussi
            lire la suite
            lire la suite sur = names
            mas informacion
            meer over = names
            mehr dazu
            mehr zum thema
            more from = names
            more in = names
            more on = names
            noticias relacionadas
            potrebbe interessarti
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
            recommended
            recommended reading
            relacionado
            relacionados
            related
            related article
            related articles
            related links
            related posts
            related stories
            related story
            saiba mais
            saiba mais em = names
            see also
            see more
            see more at = names
            siehe auch
            sur le meme sujet
            vea tambien
            vedi anche
            veja tambem
            ver mais
            ver tambien
            voir aussi
            weiterlesen auf = names
            weiterlesen bei = names
            you may also like
            zie ook
            """)
}
