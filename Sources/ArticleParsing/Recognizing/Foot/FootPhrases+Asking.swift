extension FootPhrases {
    /// What the foot of a page asks its readers to do; what is offered is named after it.
    static let asking = PhraseTable<Void>(
        rows:
            """
            aanmelden
            abbonatevi
            abbonati
            abonne toi
            abonneer
            abonneer je
            abonneer u
            abonnez vous
            abonniere
            abonnieren
            abonnieren sie
            abonniert
            acompanhe
            acompanhe nos
            al abonnee
            already a subscriber
            anmelden
            apoia
            apoie
            apoie nos
            apoya
            apoyanos
            apoye
            apuntate
            ascolta
            assina
            assinar
            assine
            baixa
            baixe
            become
            bestelle
            bestellen sie
            bleib
            bleiben sie
            blijf
            cadastre se
            cet article est reserve
            check out our
            clicca qui per iscriverti
            click here to subscribe
            click to subscribe
            clique aqui para
            comparte
            compartilhe
            condividi
            decouvrez
            deel
            deja abonne
            descarga
            descargate
            descargue
            descarregue
            devenez
            dieser artikel ist exklusiv
            dit artikel is exclusief
            diventa
            doe
            don't miss
            donate
            doneer
            download
            ecoutez
            enter your email
            entra
            entre em nosso
            entre no
            erhalten sie
            escucha
            este articulo es exclusivo
            este artigo e exclusivo
            faca o download
            faca uma doacao
            fai una donazione
            faites un don
            find us
            fique
            folge
            folge uns
            folgen sie
            folgen sie uns
            folgt uns
            follow
            follow us
            get unlimited
            hagase
            haz una donacion
            hazte
            help us
            hol dir
            holen sie sich
            horen sie
            inschrijven
            inscreva se
            inscreve te
            inscribete
            inscris toi
            inscrivez vous
            install
            iscriversi
            iscrivetevi
            iscriviti
            ja e assinante
            je kunt ons
            jetzt abonnieren
            jetzt anmelden
            jetzt newsletter
            jetzt spenden
            join
            junta te
            junte se
            krijg
            lade
            lade dir
            laden sie
            lesen sie unsere
            like us
            listen to
            luister
            mantente
            meld je aan
            meld u aan
            melde dich
            melden sie sich
            meldt u aan
            mis geen
            mis niets
            nao perca
            ne manquez
            ne ratez
            neem een abonnement
            never miss
            no se pierda
            no te pierdas
            non perdere
            non perderti
            not a subscriber
            ontvang
            ouca
            para receber
            para recibir
            partagez
            participe
            partilhe
            per ricevere
            please consider
            please subscribe
            please support
            pode seguir
            podes seguir
            potete seguire
            pour recevoir
            pour soutenir
            probeer
            pueden seguir
            puedes seguir
            puoi seguire
            questo articolo e riservato
            read our
            receba
            recebe
            recevez
            reciba
            recibe
            registe se
            register for
            register now
            registrate
            registrati
            registre se
            registreer
            registrese
            registrieren sie sich
            rejoignez
            rejoignez nous
            resta
            restez
            retrouvez
            retrouvez nous
            ricevete
            ricevi
            rimani
            s'abonner
            s'inscrire
            scarica
            scaricate
            schrijf je in
            schrijf u in
            segue nos
            segui
            seguici
            seguiteci
            sei gia
            sie konnen uns
            siga
            siga nos
            sigam nos
            siganos
            sign me up
            sign up
            signup
            sigue
            siguenos
            sluit je aan
            sostenete
            sostieni
            sostienici
            soutenez
            soutenez nous
            spenden sie
            start your
            stay connected
            stay in touch
            stay informed
            stay tuned
            stay up to date
            steun
            steun ons
            subscreva
            subscrever
            subscribe
            subscribe now
            suis nous
            suivez
            suivez nous
            support us
            suscribase
            suscribete
            suscribete gratis
            suscribir
            suscribirse
            tag us
            telechargez
            tell your friends
            testen sie
            this article is for
            this post is for
            this post is public
            to read more of
            to receive new posts
            torna te
            torne se
            tragen sie sich
            type your email
            unase
            unete
            unisciti
            unitevi
            unterstutze
            unterstutzen sie
            unterstutzen sie uns
            verpasse
            verpassen sie
            volg
            volg ons
            vous pouvez suivre
            vous souhaitez
            want to read more
            want to see more
            werde
            werden sie
            word
            ya eres
            you're currently a free subscriber
            будьте
            будьте в курсе
            вступайте
            добавляйте
            добавьте
            жмите
            зарегистрируйтесь
            не пропустите
            оформите
            поддержать
            поддерживайте
            поддержите
            поддержите нас
            подписаться
            подписывайся
            подписывайтесь
            подпишись
            подпишитесь
            получайте
            присоединяйтесь
            скачайте
            скачать
            следите
            следите за нами
            смотрите нас
            ставьте
            станьте
            узнавайте
            установите
            читайте нас
            чтобы получать
            """)
}
