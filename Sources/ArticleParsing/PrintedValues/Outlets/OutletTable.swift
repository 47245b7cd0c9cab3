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
        21st Century Wire | 21Wire
        ABC News
        Activist Post
        Aftenposten
        Aftonbladet
        Agence France-Presse (agency) | AFP | France-Presse | وكالة فرانس برس | فرانس برس
        Agência Brasil (agency)
        Agencia EFE (agency) | EFE
        Agência Estado (agency)
        Agência Lusa (agency) | Lusa (word)
        Agenzia Giornalistica Italia (agency) | AGI
        Agerpres (agency)
        Al-Ahram | Ahram | Ahram Online | الأهرام
        Al-Akhbar | Al-Akhbar English
        Al Arabiya | العربية نت
        Al Jazeera | Al Jazeera English
        Al-Monitor
        Al-Quds al-Arabi | القدس العربي
        AlterNet
        American Free Press
        Anadolu Agency (agency) | AA | Anadolu | Anadolu Ajansı
        ANP (agency) | Algemeen Nederlands Persbureau
        ANSA (agency)
        Antara (agency) (word)
        Antifascist Calling | antifascist-calling.blogspot.com
        Anti-Media
        Antiwar.com
        APA (agency) | Austria Presse Agentur
        Argumenty i Fakty | Аргументы и факты
        Asahi Shimbun | 朝日新聞
        Asharq Al-Awsat | الشرق الأوسط
        Asia-Pacific Journal | Asia-Pacific Journal: Japan Focus | Japan Focus (word)
        Asia-Pacific Research
        Asia Times Online | Asia Times | ATimes | Online Asia Times
        Associated Press (agency) | AP
        Australian Associated Press (agency) | AAP
        Axios
        BBC
        Belga (agency)
        BELTA (agency) | БелТА
        Berliner Zeitung
        Berlingske
        Bernama (agency)
        Bild (word) | Bild-Zeitung
        Black Agenda Report
        Bloomberg
        Bloomberg Businessweek | Businessweek
        BNS (agency) | Baltic News Service
        Boiling Frogs Post | Boiling Frogs
        Boston Herald
        Breitbart
        BTA (agency) | БТА
        Buenos Aires Herald
        Business Insider
        BuzzFeed News | BuzzFeed
        Caixin | 财新
        CBC | Canadian Broadcasting Corporation
        CBS News
        Central News Agency (agency) | 中央社 | 中央通訊社
        Channel 4 News
        Chicago Tribune
        China Daily | 中国日报
        China News Service (agency) | 中新社 | 中国新闻社
        Clarín
        CNBC
        CNET
        CNET News
        CNN
        CNNMoney.com
        COA News
        Collective Evolution
        Common Dreams
        Consortium News
        Corbett Report
        Corriere della Sera
        Countercurrents
        CounterPunch
        Courrier international
        CovertAction Magazine
        Covert Action Quarterly
        ČTK (agency) | Česká tisková kancelář
        Cuba Debate
        Cumhuriyet
        Dagbladet
        Dagens Nyheter
        Daily Express
        Daily Mail | MailOnline
        Daily Mirror
        Dawn (word)
        Democracy Now!
        De Morgen
        Der Standard
        Der Tagesspiegel | Tagesspiegel
        De Standaard
        De Telegraaf
        Deutsche Presse-Agentur (agency) | dpa
        Deutsche Welle | DW
        Deutschlandfunk
        de Volkskrant
        DHA (agency) | Demirören Haber Ajansı
        Diário de Notícias
        Die Presse (word)
        Die Welt (word) | Welt Online
        Die Zeit (word) | Zeit Online
        Dissident Voice
        Dnevnik (word)
        Echo of Moscow | Ekho Moskvy | Эхо Москвы
        El Comercio
        El Confidencial
        El Diario
        Eleftherotypia
        El Espectador
        El Mercurio
        El Mundo (word)
        El Nacional
        El País | El Pais Digital
        ELTA (agency) (word)
        El Tiempo (word)
        El Universal
        Eurasia Review
        Euronews
        Europa Press (agency)
        Evening Standard
        Expressen
        Fars News Agency (agency) | خبرگزاری فارس
        Financial Times | FT
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
        Frankfurter Allgemeine Zeitung | FAZ | Frankfurter Allgemeine
        Frankfurter Rundschau
        Gazeta.ru
        Gazeta Wyborcza
        Globalización
        Global Research | archives.globalresearch.ca | Center for Research on Globalisation | Center for Research on Globalization | Centre for Research on Globalisation | Centre for Research on Globalization | Centre of Research on Globalization | Global Research Canada | Global Research CRG | Global Research TV | GRTV
        Globes (word)
        GM Watch
        Gold Seek
        Göteborgs-Posten
        Gulf News
        Haaretz | הארץ
        Handelsblatt
        Hankyoreh | 한겨레
        Harper's Magazine | Harper's (word)
        heise online | Telepolis
        Helsingin Sanomat
        Het Financieele Dagblad
        Hina (agency) (word)
        Hindustan Times
        Houston Chronicle
        Huffington Post | HuffPost
        Hürriyet
        i24NEWS
        İHA (agency) | İhlas Haber Ajansı
        Il Fatto Quotidiano
        Il Foglio
        Il Giornale
        il manifesto
        Il Messaggero
        Il Sole 24 Ore
        Independent Science News
        Information Clearing House | ICH
        Infowars
        Interfax (agency) | Интерфакс
        International Herald Tribune
        Inter Press Service (agency) | IPS
        Investig'Action
        Irish Examiner
        Irish Independent
        IRNA (agency)
        ISNA (agency) | ایسنا
        Israel Hayom
        ITV News
        Izvestia | Izvestiya | Известия
        Jacobin | JacobinMag
        Jadaliyya
        Jiji Press (agency) | 時事通信 | 時事通信社
        Jornal de Notícias
        Journal du Dimanche
        Journal-NEO
        junge Welt
        Jutarnji list
        Jyllands-Posten
        Kathimerini | Καθημερινή
        Keystone-SDA (agency) | SDA
        Kleine Zeitung
        Knack (word)
        Kommersant | Коммерсант | Коммерсантъ
        Komsomolskaya Pravda | Комсомольская правда
        Kurier (word)
        Kyiv Post
        Kyodo News (agency) | Kyodo | 共同通信 | 共同通信社
        La Croix
        La Jornada
        La Libre Belgique
        La Nación
        Land Destroyer | landdestroyer.blogspot.com | Land Destroyer Report
        La Presse (word)
        La Razón
        La Repubblica | Repubblica (word)
        La Stampa
        La Tercera
        La Tribune (word)
        La Vanguardia
        Le Devoir
        Le Figaro
        Le Grand Soir
        Le Monde (word) | Lemonde.fr
        Le Monde diplomatique | Monde diplo
        Lenta.ru | Лента.ру
        Le Parisien
        Le Point (word)
        Le Soir (word)
        L'Espresso
        LETA (agency) (word)
        Le Temps (word)
        LewRockwell.com
        L'Express
        L'Humanité
        Libération | Libé
        Lobe Log
        L'Obs | Le Nouvel Observateur | Nouvel Observateur
        L'Orient-Le Jour
        Los Angeles Times | L.A. Times | LA Times | LATimes
        L'Unità
        Magyar Nemzet
        Mainichi Shimbun | 毎日新聞
        Mediapart
        Media With Conscience | MWC | MWC News
        Meduza | Медуза
        Mercola.com | Dr. Mercola
        Miami Herald
        Middle East Eye
        Middle East Online
        Milliyet
        MintPress News | MintPress
        Mondialisation.ca | Centre de recherches sur la mondialisation | Centre de recherche sur la mondialisation
        Moon of Alabama
        Morning Star
        Mother Jones
        MRonline | Monthly Review (word) | MRZine
        MSNBC
        MTI (agency) | Magyar Távirati Iroda
        National Post
        National Review
        NaturalNews
        NBC News
        Népszabadság
        Neues Deutschland
        Neue Zürcher Zeitung | NZZ
        New Dawn Magazine | New Dawn (word)
        New Eastern Outlook | NEO
        News1 (agency) | 뉴스1
        New Scientist
        Newsday
        Newsis (agency) | 뉴시스
        New Statesman
        Newsweek
        New York Daily News
        New York Post
        New York Times | New York Times News Service | NYT | N.Y. Times | NY Times | NYTimes
        New Zealand Herald | NZ Herald
        Nezavisimaya Gazeta | Независимая газета
        Nikkei | Nihon Keizai Shimbun | Nikkei Asia | 日本経済新聞
        Novaya Gazeta | Новая газета
        NPR | National Public Radio
        NRC Handelsblad | NRC
        Nsnbc International | Nsnbc
        NTB (agency)
        O Estado de S. Paulo | Estadão | Estado de S. Paulo
        OffGuardian
        O Globo
        Oil Price
        OpEdNews
        ORF
        Oriental Review
        Pacific Free Press
        Página/12
        PA Media (agency) | PA | Press Association
        People's Daily | 人民日报 | 人民网
        Politico
        Politika
        Polska Agencja Prasowa (agency) | PAP
        Pravda | Правда
        Press Trust of India (agency) | PTI
        Press TV
        Prison Planet
        Profil (word)
        Progressive Radio Network | PRN
        Project Censored
        Project Syndicate
        ProPublica
        Público (word)
        Quartz (word)
        Radio Free Europe/Radio Liberty | Radio Free Europe | RFE/RL
        Raw Story
        Reason (word)
        Rebelión
        Red Voltaire
        Réseau Voltaire | voltairenet.org
        Reuters (agency) | رويترز | Рейтер | 路透社 | ロイター | 로이터
        RIA Novosti (agency) | РИА Новости
        RINF Alternative News | RINF
        Ritzaus Bureau (agency) | Ritzau (word)
        Rocky Mountain News
        Rolling Stone
        Rossiyskaya Gazeta | Российская газета
        RT | Actualidad RT | Russia Today
        Russia Insider
        Rzeczpospolita
        Salon (word)
        SANA (agency) | Syrian Arab News Agency
        San Francisco Chronicle
        San Jose Mercury News
        Scoop (word) | Scoop New Zealand
        SFGate
        Sky News
        Slate (word)
        Sott.net | Signs of the Times (word)
        South China Morning Post | SCMP
        SouthFront
        Spiegel Online | Der Spiegel | Spiegel (word)
        Sputnik | Sputnik International
        Star Tribune
        Stern (word)
        Stop NATO
        Strategic Culture Foundation | Strategic Culture | Strategic Culture Online Journal
        STT (agency) | Suomen Tietotoimisto
        Süddeutsche Zeitung | Süddeutsche | SZ
        Svenska Dagbladet
        SyrianFreePress
        Tagesschau
        Tanjug (agency)
        TASR (agency)
        TASS (agency) | Itar-Tass | ИТАР-ТАСС | ТАСС
        taz | die tageszeitung
        teleSUR | teleSUR English | teleSUR TV
        The Age (word)
        The American Conservative
        The Atlantic (word)
        The Australian (word)
        The Automatic Earth
        The Baltimore Sun
        The Boston Globe
        The Canadian Press (agency)
        The Canary (word)
        The Chicago Sun-Times
        The Christian Science Monitor
        The Conversation (word)
        The Daily Beast
        The Daily Star
        The Duran
        The Ecologist
        The Economic Collapse | Economic Collapse Blog
        The Economist
        The Globe and Mail | Globe & Mail
        The Grayzone
        The Guardian | guardian.co.uk | Guardian UK | Guardian Unlimited
        The Herald (word)
        The Hill (word)
        The Hindu (word)
        The Independent | Independent UK
        The Intercept (word)
        The International Forecaster
        The Irish Times
        The Japan Times
        The Jerusalem Post | JPost
        The Korea Herald
        The Korea Times
        The Kyiv Independent
        The Mirror (word)
        The Moscow Times
        The Nation (word)
        The New American
        The New Republic
        The New Yorker
        The New York Review of Books
        The Observer (word)
        The Philadelphia Inquirer
        The Real News | Real News Network | TRNN
        The Saker | The Saker Is | The Vineyard of the Saker
        The Scotsman
        The Seattle Times
        The Spectator (word)
        The Standard (word)
        The Straits Times
        The Sun (word)
        The Sunday Times
        The Sydney Morning Herald
        The Telegraph | Daily Telegraph | Telegraph UK
        The Times (word) | Times of London
        The Times of India
        The Times of Israel
        The Unz Review | Unz (word)
        The Verge (word)
        The Wall Street Journal | WSJ
        The Washington Post
        The Washington Times
        The Week (word)
        Time (word)
        Tlaxcala
        TomDispatch
        Toronto Star
        TRANSCEND Media Service | TRANSCEND
        Tribune Media Services (agency)
        Truthdig
        Truthout
        TT (agency) | Tidningarnas Telegrambyrå
        TTXVN (agency) | Thông tấn xã Việt Nam | Vietnam News Agency
        Ukrainska Pravda | Ukrayinska Pravda | Українська правда
        Ukrinform (agency) | Укрінформ
        United News of India (agency)
        Unlimited Hangout
        UPI (agency) | United Press International
        USA Today
        Vanity Fair
        Vedomosti | Ведомости
        Veterans Today
        Vice (word)
        Vigilant Citizen
        Voltaire Network | Voltairenet
        Vox (word)
        Vreme (word)
        Waking Times
        WAM (agency) | Emirates News Agency
        War Is A Crime
        Washington Examiner
        Washington's Blog
        Wayne Madsen Report | WMR
        Web of Debt | Web of Debt Blog
        WhoWhatWhy
        Wiener Zeitung
        WikiLeaks
        Wired (word)
        WorldNetDaily | WND
        World Socialist Web Site | WSWS
        Xinhua (agency) | Xinhuanet | Xinhua News Agency | 新华社 | 新华网 | 新華社
        Yedioth Ahronoth | Ynet | Ynetnews | ידיעות אחרונות
        Yeni Şafak
        Yes! Magazine
        Yomiuri Shimbun | 読売新聞
        Yonhap (agency) | Yonhap News Agency | 연합뉴스
        ZeroHedge
        ZNet | Z Communications | Z Mag | Z Magazine
        ΑΠΕ-ΜΠΕ (agency) | ΑΠΕ | ΑΜΠΕ
        """
}
