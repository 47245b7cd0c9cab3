/// Outlets and agencies that texts name, for ``KnownOutlets``: one a line, sorted, the usual name first, then the
/// spellings that nothing can derive. Most repairs of publishers should be a row here.
///
/// Derived, and so never written down: a name with or without "The", run together, with hyphens, without accents, with
/// "News", "Online", "Magazine" or "Website" after it, and the domain that it makes ("www.antiwar.com", "zeit.de").
///
/// After a name, `(agency)` marks those that write for other outlets, and `(word)` those that are a word or a person's
/// name too: they count only where an outlet stands. Names of at most three letters count as such by themselves.
enum OutletTable {
    static let rows = """
        20 Minutes
        21st Century Wire | 21Wire
        24 heures
        Aamulehti
        Aargauer Zeitung
        ABC News
        Activist Post
        Adnkronos (agency)
        Aeon (word)
        Aftenposten
        Aftonbladet
        Agence France-Presse (agency) | AFP | France-Presse | وكالة فرانس برس | فرانس برس
        Agência Brasil (agency)
        Agencia EFE (agency) | EFE
        Agência Estado (agency)
        Agência Lusa (agency) | Lusa (word)
        Agência Pública
        Agenzia Giornalistica Italia (agency) | AGI
        Agerpres (agency)
        Al-Ahram | Ahram | Ahram Online | الأهرام
        Al-Akhbar | Al-Akhbar English
        Al Arabiya | العربية نت
        Algemeen Dagblad
        Al Jazeera | Al Jazeera English
        Al-Monitor
        Al-Quds al-Arabi | القدس العربي
        Alternatives économiques
        AlterNet
        Ámbito Financiero
        American Free Press
        Anadolu Agency (agency) | AA | Anadolu | Anadolu Ajansı
        ANP (agency) | Algemeen Nederlands Persbureau
        ANSA (agency)
        Antara (agency) (word)
        Antifascist Calling | antifascist-calling.blogspot.com
        Anti-Media
        Antiwar.com
        APA (agency) | Austria Presse Agentur
        Apache (word)
        Ara (word)
        Arab News
        Argumenty i Fakty | Аргументы и факты
        Arrêt sur images
        Ars Technica
        Asahi Shimbun | 朝日新聞
        Asharq Al-Awsat | الشرق الأوسط
        Asia-Pacific Journal | Asia-Pacific Journal: Japan Focus | Japan Focus (word)
        Asia-Pacific Research
        Asia Times Online | Asia Times | ATimes | Online Asia Times
        Associated Press (agency) | AP
        Atlas Obscura
        Augsburger Allgemeine
        Australian Associated Press (agency) | AAP
        Australian Financial Review
        Avvenire
        Axios
        Badische Zeitung
        Bangkok Post
        Barron's
        Basler Zeitung
        Bayerischer Rundfunk | BR24
        BBC
        Belfast Telegraph
        Belga (agency)
        Bellingcat
        BELTA (agency) | БелТА
        Bergens Tidende
        Berliner Morgenpost
        Berliner Zeitung
        Berlingske
        Bernama (agency)
        Berner Zeitung
        BFMTV
        Bild (word) | Bild-Zeitung
        BioBioChile
        BirGün
        Black Agenda Report
        Blast (word)
        Blätter für deutsche und internationale Politik
        Blick (word)
        Bloomberg
        Bloomberg Businessweek | Businessweek
        BNS (agency) | Baltic News Service
        Boiling Frogs Post | Boiling Frogs
        Boston Herald
        Boston Review
        Brabants Dagblad
        Brasil de Fato
        Breitbart
        BTA (agency) | БТА
        Buenos Aires Herald
        Business Insider
        Business Standard
        BuzzFeed News | BuzzFeed
        Byline Times
        Caixin | 财新
        Calgary Herald
        Carbon Brief
        CartaCapital
        CBC | Canadian Broadcasting Corporation
        CBS News
        Central News Agency (agency) | 中央社 | 中央通訊社
        Channel 4 News
        Charlie Hebdo
        Chicago Tribune
        China Daily | 中国日报
        China News Service (agency) | 中新社 | 中国新闻社
        Chosun Ilbo | 조선일보
        Cicero (word)
        Cinco Días
        City Journal
        Clarín
        CNBC
        CNET
        CNET News
        CNews
        CNN
        CNNMoney.com
        COA News
        Collective Evolution
        Come Don Chisciotte
        Common Dreams
        Consortium News
        Contropiano
        Corbett Report
        Correctiv
        Correio Braziliense
        Correio da Manhã
        Corriere della Sera
        Corriere del Mezzogiorno
        Countercurrents
        CounterPunch
        Courrier international
        CovertAction Magazine
        Covert Action Quarterly
        Crikey (word)
        ČTK (agency) | Česká tisková kancelář
        CTXT
        Cuba Debate
        Cumhuriyet
        Dagbladet
        Dagblad van het Noorden
        Dagens ETC
        Dagens Industri
        Dagens Nyheter
        Daily Express
        Daily Mail | MailOnline
        Daily Maverick
        Daily Mirror
        Daily Nation (word)
        Daily Record
        Dawn (word)
        Deccan Chronicle
        Deccan Herald
        Declassified UK
        De Correspondent (word)
        Defense One
        De Gelderlander
        De Groene Amsterdammer
        De Limburger (word)
        Democracy Now!
        De Morgen
        Deník N
        der Freitag (word)
        Der Standard
        Der Tagesspiegel | Tagesspiegel
        De Standaard
        De Telegraaf
        De Tijd (word)
        Deutsche Presse-Agentur (agency) | dpa
        Deutsche Welle | DW
        Deutschlandfunk
        Deutschlandfunk Kultur
        de Volkskrant
        DHA (agency) | Demirören Haber Ajansı
        Dhaka Tribune
        Diário de Notícias
        Diario de Sevilla
        Diário do Nordeste
        Diario Vasco
        Die Furche (word)
        Die Presse (word)
        Die Rheinpfalz (word)
        Die Welt (word) | Welt Online
        Die Wochenzeitung (word) | WOZ
        Die Zeit (word) | Zeit Online
        Dinheiro Vivo
        Dissident Voice
        Dnevnik (word)
        Dong-A Ilbo | 동아일보
        Doorbraak (word)
        Dziennik Gazeta Prawna
        Echo of Moscow | Ekho Moskvy | Эхо Москвы
        Edmonton Journal
        Eindhovens Dagblad
        Ekstra Bladet
        El Comercio
        El Confidencial
        El Correo (word)
        El Diario
        El Economista (word)
        Eleftherotypia
        El Espectador
        El Financiero (word)
        El Heraldo (word)
        El Imparcial (word)
        El Independiente (word)
        El Mercurio
        El Mundo (word)
        El Nacional
        El Nuevo Herald
        El Observador (word)
        El País | El Pais Digital
        El Periódico (word)
        El Plural (word)
        ELTA (agency) (word)
        El Tiempo (word)
        El Universal
        El Watan
        Emol
        Época (word)
        Esquerda.net
        Estado de Minas
        Eurasia Review
        Euronews
        Europa Press (agency)
        Evening Standard
        Evrensel (word)
        Exame (word)
        Excélsior (word)
        Expansión (word)
        Expressen
        Expresso (word)
        Falter (word)
        Fanpage.it
        Faro de Vigo
        Fars News Agency (agency) | خبرگزاری فارس
        Fast Company
        Financial Times | FT
        Firstpost
        Focus Online
        Folha de S.Paulo | Folha
        Forbes (word)
        Foreign Affairs (word)
        Foreign Policy (word)
        Foreign Policy in Focus | FPIF
        Foreign Policy Journal
        Fort Russ
        Fox News
        France 24
        France Culture
        Franceinfo
        France Inter
        France-Soir
        Frankfurter Allgemeine Zeitung | FAZ | Frankfurter Allgemeine
        Frankfurter Rundschau
        Freie Presse (word)
        G1
        Gara (word)
        Gazeta do Povo
        Gazeta.ru
        Gazeta Wyborcza
        Gazet van Antwerpen
        Gazzetta di Parma
        General-Anzeiger
        Giornale di Sicilia
        Gizmodo
        Globalización
        Global News
        Global Research | archives.globalresearch.ca | Center for Research on Globalisation | Center for Research on Globalization | Centre for Research on Globalisation | Centre for Research on Globalization | Centre of Research on Globalization | Global Research Canada | Global Research CRG | Global Research TV | GRTV
        Global Times | 环球时报
        Globes (word)
        GM Watch
        Gold Seek
        Göteborgs-Posten
        Granma
        Grist (word)
        Gulf News
        Haaretz | הארץ
        Hamburger Abendblatt
        Handelsblatt
        Hankyoreh | 한겨레
        Hannoversche Allgemeine Zeitung
        Harper's Magazine | Harper's (word)
        Hartford Courant
        heise online | Telepolis
        Helsingin Sanomat
        Heraldo de Aragón
        Herald Sun
        Het Belang van Limburg
        Het Financieele Dagblad
        Het Laatste Nieuws | HLN
        Het Nieuwsblad
        Het Parool
        Hina (agency) (word)
        Hindustan Times
        Hokkaido Shimbun | 北海道新聞
        Honolulu Star-Advertiser
        Hospodářské noviny
        Houston Chronicle
        Huffington Post | HuffPost
        Hufvudstadsbladet
        Humo (word)
        Hürriyet
        HVG
        i24NEWS
        İHA (agency) | İhlas Haber Ajansı
        Il Fatto Quotidiano
        Il Foglio
        Il Gazzettino
        Il Giornale
        Il Giorno (word)
        il manifesto
        Il Mattino (word)
        Il Messaggero
        Il Piccolo (word)
        Il Post (word)
        Il Resto del Carlino
        Il Riformista (word)
        Il Secolo XIX
        Il Sole 24 Ore
        Iltalehti
        Ilta-Sanomat
        Il Tempo (word)
        Il Tirreno
        Independent Science News
        Infobae
        InfoLibre
        Information Clearing House | ICH
        Infosperber
        Infowars
        Inside Climate News
        Interfax (agency) | Интерфакс
        International Herald Tribune
        Internazionale (word)
        Inter Press Service (agency) | IPS
        In These Times
        Investig'Action
        Irish Examiner
        Irish Independent
        IRNA (agency)
        ISNA (agency) | ایسنا
        Israel Hayom
        IstoÉ
        ITV News
        Izvestia | Izvestiya | Известия
        Jacobin | JacobinMag
        Jadaliyya
        Jeune Afrique
        Jiji Press (agency) | 時事通信 | 時事通信社
        JoongAng Ilbo | 중앙일보
        Jornal de Notícias
        Jornal do Brasil
        Jornal GGN
        Journal du Dimanche
        Journal-NEO
        junge Welt
        Jutarnji list
        Jyllands-Posten
        Kathimerini | Καθημερινή
        Keystone-SDA (agency) | SDA
        KFF Health News | Kaiser Health News
        Khaleej Times
        Kieler Nachrichten
        Klassekampen
        Kleine Zeitung
        Knack (word)
        Kölner Stadt-Anzeiger
        Kölnische Rundschau
        Kommersant | Коммерсант | Коммерсантъ
        Komsomolskaya Pravda | Комсомольская правда
        Krautreporter
        Kronen Zeitung
        Krytyka Polityczna
        Kurier (word)
        Kyiv Post
        Kyodo News (agency) | Kyodo | 共同通信 | 共同通信社
        Kyunghyang Shinmun | 경향신문
        La Capital (word)
        La Croix
        La Dépêche du Midi | La Dépêche (word)
        La Gazzetta dello Sport
        La Gazzetta del Mezzogiorno
        La Jornada
        La Libre Belgique
        L'Alsace
        La Montagne (word)
        La Nación
        La Nazione (word)
        Land Destroyer | landdestroyer.blogspot.com | Land Destroyer Report
        La Nouvelle République
        L'Antidiplomatico
        La Nuova Sardegna
        La Prensa (word)
        La Presse (word)
        La Provence (word)
        La Razón
        La Repubblica | Repubblica (word)
        La República (word)
        La Sicilia (word)
        Las Provincias (word)
        La Stampa
        Las Vegas Review-Journal
        La Tercera
        La Tribune (word)
        La Vanguardia
        La Voix du Nord
        La Voz de Galicia
        La Voz del Interior
        Le Bien public (word)
        L'Eco di Bergamo
        Le Courrier (word)
        Le Courrier picard
        Le Dauphiné libéré
        Le Devoir
        Leeuwarder Courant
        Le Figaro
        Le Grand Soir
        Leipziger Volkszeitung
        Le Journal de Montréal
        Le Matin (word)
        Le Monde (word) | Lemonde.fr
        Le Monde diplomatique | Monde diplo
        Lenta.ru | Лента.ру
        Le Parisien
        Le Point (word)
        Le Progrès (word)
        L'Équipe (word)
        Le Quotidien (word)
        Les Échos
        Les Inrockuptibles
        Le Soir (word)
        Le Soleil (word)
        L'Espresso
        L'Est républicain
        LETA (agency) (word)
        Le Télégramme (word)
        Le Temps (word)
        Lettera43
        Levante-EMV
        Le Vif (word)
        LewRockwell.com
        L'Express
        L'Humanité
        Libération | Libé
        Libero Quotidiano | Libero (word)
        Liberty Times | 自由時報
        Lidové noviny
        L'Indépendant (word)
        Linkiesta
        Liverpool Echo
        Lobe Log
        L'Obs | Le Nouvel Observateur | Nouvel Observateur
        London Review of Books
        L'Opinion (word)
        L'Orient-Le Jour
        Los Angeles Times | L.A. Times | LA Times | LATimes
        Lübecker Nachrichten
        L'Union (word)
        L'Unità
        L'Usine nouvelle
        Luzerner Zeitung
        Maclean's
        Magyar Nemzet
        Mail & Guardian
        Mainichi Shimbun | 毎日新聞
        Malaysiakini
        Manager Magazin
        Manchester Evening News
        Mannheimer Morgen
        Marianne (word)
        MarketWatch
        Märkische Allgemeine
        Mediapart
        Media With Conscience | MWC | MWC News
        Meduza | Медуза
        Mercola.com | Dr. Mercola
        Metrópoles
        Miami Herald
        MicroMega (word)
        Middle East Eye
        Middle East Online
        Midi Libre
        Milenio (word)
        Milliyet
        MintPress News | MintPress
        Mitteldeutsche Zeitung
        Mladá fronta Dnes
        Mondialisation.ca | Centre de recherches sur la mondialisation | Centre de recherche sur la mondialisation
        Mongabay
        Montreal Gazette
        Moon of Alabama
        Morgenbladet
        Morning Star
        Moskovsky Komsomolets | Московский комсомолец
        Mother Jones
        MRonline | Monthly Review (word) | MRZine
        MSNBC
        MTI (agency) | Magyar Távirati Iroda
        Münchner Merkur
        NachDenkSeiten
        Nasz Dziennik
        National Geographic
        National Post
        National Review
        NaturalNews
        Nature (word)
        Nautilus (word)
        NBC News
        NDTV
        Nederlands Dagblad
        Népszabadság
        Netzpolitik.org
        Neue Osnabrücker Zeitung
        Neues Deutschland
        Neue Zürcher Zeitung | NZZ
        New Dawn Magazine | New Dawn (word)
        New Eastern Outlook | NEO
        New Internationalist
        News1 (agency) | 뉴스1
        New Scientist
        Newsday
        Newsis (agency) | 뉴시스
        New Statesman
        Newsweek
        Newsweek Polska
        New York Daily News
        New York Post
        New York Times | New York Times News Service | NYT | N.Y. Times | NY Times | NYTimes
        New Zealand Herald | NZ Herald
        Nexo Jornal
        Nezavisimaya Gazeta | Независимая газета
        NHK
        Nice-Matin
        Nikkei | Nihon Keizai Shimbun | Nikkei Asia | 日本経済新聞
        Noordhollands Dagblad
        Norddeutscher Rundfunk | NDR
        NOS
        Novara Media
        Novaya Gazeta | Новая газета
        Novye Izvestia | Новые известия
        NPR | National Public Radio
        NRC Handelsblad | NRC
        NRK
        Nsnbc International | Nsnbc
        NTB (agency)
        n-tv
        Nueva Sociedad
        Nueva Tribuna
        NU.nl
        Nürnberger Nachrichten
        Oberösterreichische Nachrichten
        Observador (word)
        O Dia (word)
        O Estado de S. Paulo | Estadão | Estado de S. Paulo
        OffGuardian
        O Globo
        Oil Price
        OKO.press
        Onet
        OpEdNews
        openDemocracy
        Opera Mundi
        O Povo (word)
        Orange County Register
        ORF
        Oriental Review
        Ostsee-Zeitung
        Otago Daily Times
        Ottawa Citizen
        Ouest-France
        Outras Palavras
        Pacific Free Press
        Página/12
        PA Media (agency) | PA | Press Association
        Panorama (word)
        Paris Match
        Paris-Normandie
        People's Daily | 人民日报 | 人民网
        Perfil (word)
        Periodista Digital
        Philippine Daily Inquirer
        piauí (word)
        Pittsburgh Post-Gazette
        Poder360
        Politico
        Politika
        Politiken
        Politis
        Polityka (word)
        Polska Agencja Prasowa (agency) | PAP
        Popular Mechanics
        Popular Science
        Pravda | Правда
        Prensa Latina (agency)
        Press Trust of India (agency) | PTI
        Press TV
        Prison Planet
        Profil (word)
        Progressive Radio Network | PRN
        Project Censored
        Project Syndicate
        ProPublica
        Prospect (word)
        Psychology Today
        Público (word)
        Quartz (word)
        Quillette
        Quotidiano Nazionale
        Radio France internationale | RFI
        Radio Free Europe/Radio Liberty | Radio Free Europe | RFE/RL
        Rádio Renascença
        Radio Svoboda | Радио Свобода
        RaiNews
        Rappler
        Raw Story
        RBC | РБК
        Reason (word)
        Rebelión
        Redaktionsnetzwerk Deutschland | RND
        Red Voltaire
        Reformatorisch Dagblad
        Regnum (agency)
        Reporterre
        Republik (word)
        Réseau Voltaire | voltairenet.org
        Reuters (agency) | رويترز | Рейтер | 路透社 | ロイター | 로이터
        Rheinische Post
        RIA Novosti (agency) | РИА Новости
        RINF Alternative News | RINF
        Ritzaus Bureau (agency) | Ritzau (word)
        Rocky Mountain News
        Rolling Stone
        Rossiyskaya Gazeta | Российская газета
        RT | Actualidad RT | Russia Today
        RTBF
        RTL Nieuws
        RTP
        RTS
        Rubikon (word)
        Rue89
        Ruhr Nachrichten
        Russia Insider
        Rzeczpospolita
        Saarbrücker Zeitung
        Sábado (word)
        Sabah (word)
        Sächsische Zeitung
        Salon (word)
        Salzburger Nachrichten
        SANA (agency) | Syrian Arab News Agency
        San Francisco Chronicle
        San Jose Mercury News
        Sankei Shimbun | 産経新聞
        Schwäbische Zeitung
        Schweriner Volkszeitung
        Science (word)
        Scientific American
        Scoop (word) | Scoop New Zealand
        Semana (word)
        SFGate
        SIC Notícias
        Sky News
        Sky TG24
        Slate (word)
        Smithsonian Magazine
        Sott.net | Signs of the Times (word)
        South China Morning Post | SCMP
        Southern Weekly | 南方周末
        SouthFront
        Sözcü (word)
        Spiegel Online | Der Spiegel | Spiegel (word)
        Sputnik | Sputnik International
        SRF
        Stars and Stripes
        Star Tribune
        STAT News
        Stern (word)
        St. Galler Tagblatt
        St. Louis Post-Dispatch
        Stop NATO
        Strategic Culture Foundation | Strategic Culture | Strategic Culture Online Journal
        StreetPress
        STT (agency) | Suomen Tietotoimisto
        Stuttgarter Nachrichten
        Stuttgarter Zeitung
        Süddeutsche Zeitung | Süddeutsche | SZ
        Sud Ouest (word)
        Südwest Presse
        Sul21
        Super Express
        Svenska Dagbladet
        SVT
        Sydsvenskan
        SyrianFreePress
        Tages-Anzeiger
        Tagesschau
        Tampa Bay Times
        Ta Nea (word) | Τα Νέα
        Tanjug (agency)
        TASR (agency)
        TASS (agency) | Itar-Tass | ИТАР-ТАСС | ТАСС
        taz | die tageszeitung
        TechCrunch
        Télam (agency)
        Télérama
        teleSUR | teleSUR English | teleSUR TV
        Telex (word)
        TGcom24
        The Age (word)
        The American Conservative
        The Arizona Republic
        The Atlanta Journal-Constitution
        The Atlantic (word)
        The Australian (word)
        The Automatic Earth
        The Baffler (word)
        The Baltimore Sun
        The Blaze (word)
        The Boston Globe
        The Buffalo News
        The Canadian Press (agency)
        The Canary (word)
        The Charlotte Observer
        The Chicago Sun-Times
        The Christian Science Monitor
        The Conversation (word)
        The Courier-Mail
        The Critic (word)
        The Daily Beast
        The Daily Caller
        The Daily Star
        The Dallas Morning News
        The Denver Post
        The Detroit Free Press
        The Detroit News
        The Diplomat (word)
        The Duran
        The East African (word)
        The Ecologist
        The Economic Collapse | Economic Collapse Blog
        The Economic Times
        The Economist
        The Epoch Times
        The Express Tribune
        The Federalist (word)
        The Globe and Mail | Globe & Mail
        The Grayzone
        The Guardian | guardian.co.uk | Guardian UK | Guardian Unlimited
        The Herald (word)
        The Hill (word)
        The Hindu (word)
        The Independent | Independent UK
        The Indian Express
        The Intercept (word)
        The International Forecaster
        The Irish Times
        The Jakarta Post
        The Japan Times
        The Jerusalem Post | JPost
        The Kansas City Star
        The Korea Herald
        The Korea Times
        The Kyiv Independent
        The Mercury News
        The Mirror (word)
        The Moscow Times
        The Nation (word)
        The New American
        The New Republic
        The News International
        The New Yorker
        The New York Review of Books
        The Observer (word)
        The Oregonian
        The Paris Review
        The Philadelphia Inquirer
        The Plain Dealer (word)
        The Progressive (word)
        The Providence Journal
        The Quint
        The Real News | Real News Network | TRNN
        The Sacramento Bee
        The Saker | The Saker Is | The Vineyard of the Saker
        The San Diego Union-Tribune
        The Saturday Paper
        The Scotsman
        The Seattle Times
        The Spectator (word)
        The Standard (word)
        The Statesman (word)
        The Straits Times
        The Sun (word)
        The Sunday Times
        The Sydney Morning Herald
        The Telegraph | Daily Telegraph | Telegraph UK
        The Texas Tribune
        The Times (word) | Times of London
        The Times of India
        The Times of Israel
        The Tyee
        The Unz Review | Unz (word)
        The Verge (word)
        The Wall Street Journal | WSJ
        The Walrus (word)
        The Washington Post
        The Washington Times
        The Week (word)
        The West Australian
        The Wire (word)
        Thüringer Allgemeine
        Time (word)
        Tiroler Tageszeitung
        Tlaxcala
        Tokyo Shimbun | 東京新聞
        TomDispatch
        Toronto Star
        To Vima (word) | Το Βήμα
        TRANSCEND Media Service | TRANSCEND
        Tribune de Genève
        Tribune Media Services (agency)
        Trierischer Volksfreund
        Trouw (word)
        Truthdig
        Truthout
        TT (agency) | Tidningarnas Telegrambyrå
        TTXVN (agency) | Thông tấn xã Việt Nam | Vietnam News Agency
        Tubantia
        TV5 Monde
        TVN24
        Tygodnik Powszechny
        Ukrainska Pravda | Ukrayinska Pravda | Українська правда
        Ukrinform (agency) | Укрінформ
        UnHerd
        United Daily News | 聯合報
        United News of India (agency)
        Unlimited Hangout
        UOL
        UPI (agency) | United Press International
        USA Today
        Valeurs actuelles
        Valigia Blu
        Valor Econômico
        Vancouver Sun
        Vanity Fair
        Vedomosti | Ведомости
        Veja (word)
        VentureBeat
        Verdens Gang
        Veterans Today
        Vice (word)
        Vigilant Citizen
        Visão (word)
        Voltaire Network | Voltairenet
        Vox (word)
        Vozpópuli
        Vreme (word)
        Vrij Nederland
        VRT NWS
        Waking Times
        WAM (agency) | Emirates News Agency
        War Is A Crime
        War on the Rocks
        Washington Examiner
        Washington's Blog
        Wayne Madsen Report | WMR
        Web of Debt | Web of Debt Blog
        Weekendavisen
        Weltwoche | Die Weltwoche
        Weser-Kurier
        Westdeutsche Allgemeine Zeitung | WAZ
        Westdeutscher Rundfunk | WDR
        Westfälische Nachrichten
        WhoWhatWhy
        Wiener Zeitung
        WikiLeaks
        Wikipedia | Википедия
        Winnipeg Free Press
        Wired (word)
        Wirtschaftswoche | WiWo
        Wirtualna Polska
        WorldNetDaily | WND
        World Socialist Web Site | WSWS
        Xinhua (agency) | Xinhuanet | Xinhua News Agency | 新华社 | 新华网 | 新華社
        Yahoo News
        Yedioth Ahronoth | Ynet | Ynetnews | ידיעות אחרונות
        Yeni Şafak
        Yes! Magazine
        Yle
        Yomiuri Shimbun | 読売新聞
        Yonhap (agency) | Yonhap News Agency | 연합뉴스
        Yorkshire Post
        ZDF
        ZDNet
        ZeroHedge
        Zero Hora (word)
        ZNet | Z Communications | Z Mag | Z Magazine
        ΑΠΕ-ΜΠΕ (agency) | ΑΠΕ | ΑΜΠΕ
        """
}
