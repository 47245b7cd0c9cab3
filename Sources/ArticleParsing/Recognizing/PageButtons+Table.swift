extension PageButtons {
    /// The buttons, folded: those with "beside" stand beside a title and a text as well; of those under a text
    /// ``FootPhrases`` has more.
    static let table = PhraseTable<Bool>(
        marked: "beside",
        rows:
            """
            a propos
            a propos de nous
            abbonamenti
            abbonati
            abo
            abonneer je
            abonneer je nu
            abonnement
            abonnementen
            abonnements
            abonneren
            abonnez vous
            abonnez-vous
            abonnieren
            abonnierenanmelden
            abos
            about
            about us
            accedi
            accessibility
            account
            accueil
            accueil du site
            acerca de
            acessar
            add languages = beside
            add to favorites = beside
            add to reading list = beside
            advertise
            advertisement
            aggiungi ai preferiti = beside
            agregar a favoritos = beside
            ajouter a mes favoris = beside
            ajouter a vos favoris = beside
            ajouter a vos selections = beside
            ajouter des langues = beside
            aktuelles
            all sections
            all topics
            alle themen
            aller a la navigation = beside
            aller a la recherche = beside
            andra = beside
            anhoren = beside
            anmelden
            anuncie
            anzeige
            aparencia = beside
            apariencia = beside
            app
            apparence = beside
            archiv
            archivo
            arkiv
            arquivo
            articulo = beside
            artikel anhoren = beside
            artikel empfehlen = beside
            artikel horen = beside
            artikel per mail = beside
            ascolta = beside
            ascolta l'articolo = beside
            aspetto = beside
            assinar
            assine
            assine ja
            auf whatsapp teilen = beside
            aviso legal
            bearbeiten = beside
            bekijk in browser
            bekijk online
            beluister dit artikel = beside
            bewaar = beside
            bewaren = beside
            bewerk = beside
            bewerken = beside
            bild in lightbox offnen = beside
            bild vergrossern = beside
            boletines
            bookstore
            boutique
            breaking news
            brontekst bewerken = beside
            busca
            buscar
            calendrier
            cart
            categorias
            categories
            cerca
            chi siamo
            click to share = beside
            collaborate = beside
            comentarios = beside
            commentaires = beside
            compartir en = beside
            connexion
            contact
            contact us
            contacto
            contato
            contatti
            conto
            cookies
            copiare link = beside
            crea un account
            crear una cuenta
            create account
            creer un compte
            criar conta
            crie uma conta
            datenschutz
            deel = beside
            deel op facebook = beside
            derniere minute
            dernieres nouvelles
            deze pagina delen = beside
            discusion = beside
            discussao = beside
            discussion = beside
            discussione = beside
            diskussion = beside
            donar
            donate
            donate now
            e shop
            e-paper
            ecouter = beside
            ecouter cet article = beside
            ecouter l'article = beside
            edicion impresa
            ediciones
            edit = beside
            edit source = beside
            editar = beside
            editar codigo = beside
            editer = beside
            edition abonnes
            edizione locale
            ein- und ausblenden
            entra
            entrar
            enviar = beside
            enviar por correo = beside
            envoyer = beside
            envoyer par email = beside
            epaper
            erscheinungsbild = beside
            escucha = beside
            escuchar = beside
            escuchar articulo = beside
            escuchar nota = beside
            escuchar noticia = beside
            faq
            faqs
            favoriten = beside
            ferramentas = beside
            follow our channel
            follow us = beside
            font size = beside
            forum
            forums
            gerer
            geschiedenis weergeven = beside
            gesproken artikel
            gift = beside
            gift subscriptions
            github = beside
            guarda = beside
            guardar = beside
            guardar articulo = beside
            guardar noticia = beside
            guest book
            guestbook
            gutscheine
            hacker news = beside
            hakemisto
            hamburger menu
            hemeroteca
            herramientas = beside
            hide = beside
            history
            home page
            homepage
            horen = beside
            horen sie den artikel = beside
            horoscope
            hulpmiddelen = beside
            i like = beside
            il mio account
            impressum
            iniciar sesion
            iniciar sessao
            inicio
            inloggen
            inscreva se
            ir al contenido
            ir para a navegacao = beside
            ir para a pesquisa = beside
            ir para navegacao = beside
            jobs
            jump to content
            jump to navigation = beside
            jump to search = beside
            kalender
            kiosque
            klantenservice
            kleinanzeigen
            kontakt
            kontakt os
            kontakta oss
            laatste nieuws
            later lesen = beside
            later lezen = beside
            leer = beside
            lees later = beside
            leggi = beside
            lesen = beside
            letzte meldungen
            lezen = beside
            link copied = beside
            links
            lire = beside
            listen = beside
            log in
            log in or register
            log on
            log out
            logga in
            login
            login or register
            logout
            luister = beside
            luister naar dit artikel = beside
            main menu
            make a donation
            mas noticias
            masquer = beside
            mein konto
            mentions legales
            menu
            menu principal
            meny
            merkliste = beside
            mes favoris
            mi cuenta
            mi perfil
            mijn account
            mitglied werden
            modifica = beside
            modifica wikitesto = beside
            modifier = beside
            modifier le code = beside
            mon compte
            mon espace
            my account
            my feed
            my profile
            naar navigatie springen = beside
            naar zoeken springen = beside
            nascondi = beside
            navigation
            navigazione
            newsletter
            newsletter abonnieren
            newsletter im browser ansehen
            newsletters
            nieuwsbrief
            nieuwsbrieven
            notifiche
            nous contacter
            o autorze
            o mnie
            o nas
            ocultar = beside
            odpowiedz = beside
            offrir cet article = beside
            offrir l'article = beside
            om os
            om oss
            open menu
            open navigation
            ouca = beside
            our team
            outils = beside
            ouvir = beside
            ouvir artigo = beside
            ouvir noticia = beside
            over deze site
            over mij
            over ons
            overleg = beside
            overslaan en naar de inhoud gaan
            pagina inicial
            pagina iniziale
            partager l'article = beside
            partager par email = beside
            partager sur whatsapp = beside
            pdf = beside
            pesquisa
            pesquisar
            plan du site
            podcasts
            posluchaj = beside
            prenumerera
            press room
            privacy
            privacy policy
            przejdz do nawigacji = beside
            przejdz do wyszukiwania = beside
            pubblicita
            publicidad
            publicidade
            publicite
            quelltext bearbeiten = beside
            quem somos
            qui sommes nous
            quienes somos
            radio en vivo
            reacties = beside
            reactions = beside
            read = beside
            reageer = beside
            receitas
            recepten
            recetas
            recettes
            recherche
            rechercher
            recommend = beside
            regala l'articolo = beside
            regalar = beside
            regalar articulo = beside
            register
            registrarse
            registrate
            registrati
            registreren
            repost = beside
            republish = beside
            republish this article = beside
            rezepte
            ricette
            rss
            rss feed
            rubriques
            s'abonner
            saisons
            saltar a busqueda = beside
            saltar a navegacion = beside
            saltar al contenido
            salva = beside
            salvar = beside
            save this article = beside
            se connecter
            search
            seguici = beside
            senden = beside
            servicios
            servicos
            servizi
            share on = beside
            shop
            shop now
            show search
            sign in
            sign insubscribe
            sign up
            site index
            site map
            site search
            sitemap
            skip advertisement
            skip to article
            skip to content
            skip to footer
            skip to main
            skip to main content
            skip to navigation
            skip to primary sidebar
            skip to secondary menu
            skriv ut = beside
            sluiten
            sobre nos
            sobre nosotros
            sok
            sommaire
            spara = beside
            spater lesen = beside
            speichern = beside
            sprachen = beside
            start
            startseite
            store
            strona glowna
            strumenti = beside
            submit = beside
            subscribe
            subscribe now
            subscribe to newsletter
            subscribedsign in
            subscribesign in
            subscriptions
            suche
            suchen
            support us
            suscribete
            suscribete por
            suscribirse
            suscribite
            suscripciones
            szukaj
            tags
            talk = beside
            teilen sie den artikel = beside
            text size = beside
            tienda
            tietoa
            toggle menu
            toggle search
            tools = beside
            top stories
            turn on desktop notifications
            tweeter = beside
            twittern = beside
            uber diese seite
            uber mich
            uber uns
            uiterlijk = beside
            ultima hora
            ultimas noticias
            ultime notizie
            unterstutzen
            vai al contenuto
            vai al menu
            vai alla navigazione = beside
            vai alla ricerca = beside
            veelgestelde vragen
            ver en el navegador
            ver historial = beside
            ver historico = beside
            ver no navegador
            ver o historico = beside
            verbergen = beside
            versenden = beside
            versione stampabile
            versionsgeschichte = beside
            view gallery = beside
            view history = beside
            view in browser
            view online
            view source = beside
            view this email in your browser
            visitez notre boutique
            visualizza cronologia = beside
            visualizza nel browser
            voce = beside
            voir l'historique = beside
            voir la version en ligne
            volg = beside
            vollbild = beside
            vorlesen = beside
            vorlesen lassen = beside
            werben
            werbung
            werkzeuge = beside
            wiadomosci
            winkel
            wydrukuj = beside
            x.com = beside
            your account
            zaloguj
            zaloguj sie
            zapisz = beside
            zoek
            zoeken
            zoom = beside
            zum hauptinhalt
            zum hauptinhalt springen
            zum inhalt
            zum inhalt springen
            zum shop
            zur merkliste hinzufugen = beside
            zur navigation springen = beside
            zur startseite
            zur suche springen = beside
            αναζητηση
            μενου
            аa = beside
            архив
            воити
            войти регистрация
            вход
            главная
            комментарии = beside
            контакты
            личный кабинет
            меню
            о нас
            о проекте
            о редакции
            обсуждение = beside
            перейти к навигации = beside
            перейти к поиску = beside
            подписаться
            подписка
            поиск
            править = beside
            править код = beside
            просмотр истории = beside
            регистрация
            реклама
            слушать = beside
            сохранить = beside
            статья = beside
            твитнуть = beside
            читать = beside
            ホーム
            メニュー
            ログイン
            人気記事 = beside
            会員登録
            保存 = beside
            印刷 = beside
            字号 = beside
            打印 = beside
            搜索
            收藏 = beside
            検索
            注册
            登录
            首页
            검색
            공유 = beside
            댓글 = beside
            로그인
            메뉴
            인쇄 = beside
            홈
            회원가입
            """)
}
