extension FootPhrases {
    /// Links to a site's own pages in its foot; those with "beside" where others stand on the line or under it.
    static let siteLinks = PhraseTable<Bool>(
        marked: "beside",
        rows:
            """
            a propos = beside
            a propos de wikipedia
            abbestellen
            abbonamenti = beside
            abbonati = beside
            abmelden = beside
            abo = beside
            abo kundigen
            abonnement = beside
            abonnementen = beside
            abonnements = beside
            about = beside
            about us = beside
            about wikipedia
            accedi = beside
            accesibilidad = beside
            accessibilita = beside
            accessibilite = beside
            accessibility = beside
            accessibility help
            accessibility statement
            accueil = beside
            acerca de wikipedia
            acessibilidade = beside
            ad choices
            adchoices
            adverteren
            advertise
            advertise with us
            advertising = beside
            afmelden
            agb
            agbs
            aide = beside
            aiuto = beside
            ajuda = beside
            algemene voorwaarden
            anmelden = beside
            annulla iscrizione
            anunciate
            anuncie
            anuncie conosco
            archief = beside
            archiv = beside
            archive = beside
            archives = beside
            archivio = beside
            arquivo = beside
            assinaturas = beside
            assine = beside
            avertissements = beside
            aviso legal
            avisos gerais
            avvertenze = beside
            ayuda = beside
            barrierefreiheit = beside
            blog at wordpress com
            boutique = beside
            ca notice
            california notice
            cancelar inscricao
            cancelar subscricao
            cancelar suscripcion
            cancellati
            careers = beside
            cgu
            cgv
            charte de confidentialite
            charte deontologique
            chi siamo = beside
            code of conduct
            code of ethics
            colofon = beside
            community guidelines
            complaints = beside
            condiciones de uso
            condiciones generales
            condiciones legales
            condicoes de uso
            condicoes gerais
            conditions d'utilisation
            conditions generales
            conditions generales d'utilisation
            conditions generales de vente
            condizioni d'uso
            condizioni di utilizzo
            condizioni generali
            confidentialite = beside
            configuracion de cookies
            configurar cookies
            contact = beside
            contact us = beside
            contact wikipedia
            contactanos = beside
            contactar = beside
            contactenos = beside
            contactez nous = beside
            contacto = beside
            contactos = beside
            contato = beside
            contatos = beside
            contattaci = beside
            contatti = beside
            cookie = beside
            cookie einstellungen
            cookie instellingen
            cookie notice
            cookie policy
            cookie preferences
            cookie settings
            cookie statement
            cookie voorkeuren
            cookiebeleid
            cookies = beside
            cookies beheren
            cookies verwalten
            cookieverklaring
            corrections = beside
            corrections policy
            create a free website or blog at wordpress com
            credits = beside
            darse de baja
            datenschutz
            datenschutzbestimmungen
            datenschutzeinstellungen
            datenschutzerklarung
            datenschutzhinweise
            definicoes de cookies
            descadastrar
            desktop version
            developers = beside
            dichiarazione di accessibilita
            digital newspaper archive
            disclaimer = beside
            disclaimers = beside
            disiscriviti
            do not sell my personal information
            do not sell or share my personal information
            donate = beside
            donnees personnelles
            e paper = beside
            editorial guidelines
            editorial policy
            einstellungen andern
            email preferences
            entrar = beside
            entwickler = beside
            epaper = beside
            estatuto editorial
            ethics policy
            expediente = beside
            faire un don = beside
            fale conosco
            faq = beside
            faqs = beside
            feedback = beside
            ficha tecnica = beside
            full site
            gebruiksvoorwaarden
            gedragscode = beside
            gerenza = beside
            gerer les cookies
            gerer mes cookies
            gerir cookies
            gestion des cookies
            gestionar cookies
            gestione cookie
            gestisci i cookie
            help = beside
            help center
            help centre
            hemeroteca = beside
            hilfe = beside
            home = beside
            house rules = beside
            im browser ansehen
            impostazioni cookie
            impressum
            informativa cookie
            informativa privacy
            informativa sui cookie
            informativa sulla privacy
            informazioni su wikipedia
            iniciar sesion = beside
            inicio = beside
            inloggen = beside
            jobs = beside
            karriere = beside
            klantenservice
            kontakt = beside
            lavora con noi
            legal = beside
            legal notice
            licensing = beside
            limitacion de responsabilidad
            log in = beside
            log out = beside
            login = beside
            manage cookies
            manage preferences
            manage subscription
            mapa del sitio
            mapa do site
            mapa web
            mappa del sito
            masthead = beside
            mediadaten
            mentions legales
            menu = beside
            mobile ansicht
            mobile view
            modern slavery statement
            my account
            newsletter = beside
            newsletter abbestellen
            newsletters = beside
            nieuwsbrieven = beside
            nota legal
            note legali
            nous contacter = beside
            nutzungsbasierte onlinewerbung
            nutzungsbedingungen
            over ons = beside
            over wikipedia
            parametrer les cookies
            permissions = beside
            plan du site
            politica de cookies
            politica de privacidad
            politica de privacidade
            politique de confidentialite
            politique des cookies
            portada = beside
            powered by blogger
            powered by wordpress
            powered by wordpress com
            preferencias de cookies
            preferenze cookie
            press = beside
            privacidad = beside
            privacidade = beside
            privacy = beside
            privacy center
            privacy e cookie
            privacy instellingen
            privacy notice
            privacy policy
            privacy settings
            privacy statement
            privacybeleid
            privacyinstellingen
            privacyverklaring
            privatsphare = beside
            proudly powered by wordpress
            pubblicita = beside
            publicidad = beside
            publicidade = beside
            publicite = beside
            quem somos = beside
            qui sommes nous = beside
            quienes somos = beside
            recrutement = beside
            redaktion = beside
            redazione = beside
            register = beside
            registrieren = beside
            reprints = beside
            rss = beside
            rss feeds
            s'abonner = beside
            se connecter = beside
            se desabonner
            se desinscrire
            search = beside
            secure drop
            securedrop
            shop = beside
            sign in = beside
            sign up = beside
            site index
            site map
            sitemap
            sobre a wikipedia
            sobre nos = beside
            sobre nosotros = beside
            spenden = beside
            start a blog at wordpress com
            startseite = beside
            statistics = beside
            statistik = beside
            stellenangebote = beside
            store = beside
            subscribe = beside
            subscriptions = beside
            suscribete = beside
            suscripciones = beside
            syndication = beside
            tax strategy
            termini di servizio
            termini e condizioni
            terminos de uso
            terminos y condiciones
            termos = beside
            termos de servico
            termos de uso
            termos e condicoes
            terms = beside
            terms and conditions
            terms conditions
            terms of service
            terms of use
            theme by = beside
            toegankelijkheid = beside
            trabaja con nosotros
            trabalhe conosco
            uber uns = beside
            uber wikipedia
            uitloggen = beside
            uitschrijven
            unsubscribe
            update preferences
            update your preferences
            vacatures = beside
            ver en el navegador
            ver no navegador
            verhaltenskodex = beside
            vertrag kundigen
            vie privee
            view desktop site
            view full site
            view in browser
            view online
            view this email in your browser
            visualizza nel browser
            voorbehoud = beside
            voorkeuren wijzigen
            voorwaarden = beside
            werben
            werbung = beside
            who we are = beside
            widerruf = beside
            winkel = beside
            work for us
            work with us
            your privacy choices
            your privacy rights
            архив = beside
            вакансии = beside
            выходные данные
            карта сайта
            контакты = beside
            о компании = beside
            о нас = beside
            о проекте = beside
            о редакции = beside
            о сайте = beside
            обработка персональных данных
            обратная связь
            описание википедии
            отказ от ответственности
            отписаться
            персональные данные = beside
            подписка = beside
            политика конфиденциальности
            пользовательское соглашение
            помощь = beside
            правила использования
            правила пользования
            правовая информация
            редакция = beside
            реклама = beside
            реклама на сайте
            рекламодателям
            условия использования
            """)
}
