/// The words by which texts say where they were published or taken from, in the languages of the layouts. Folded.
enum OutletPhrases {
    /// "Published by The Gazette", "Publié dans La Gazette": the outlet that published this text.
    static let publishedBy = PhraseTable<Void>(
        rows:
            """
            erschienen bei
            erschienen im
            erschienen in
            pubblicato da
            pubblicato su
            publicado em
            publicado en
            publicado na
            publicado no
            publicado por
            publie dans
            publie par
            publie sur
            published at
            published by
            published in
            published on
            veroffentlicht bei
            veroffentlicht in
            veroffentlicht von
            опубликовано в
            опубликовано на
            """)

    /// Words that begin a line of publication whose date stands before its outlet.
    static let published: Set<String> = [
        "erschienen", "posted", "pubblicato", "publicado", "publie", "published", "veroffentlicht", "опубликовано",
    ]

    /// Between a date and an outlet: "… on Monday, December 6, 2010 by The Guardian".
    static let betweenDateAndOutlet: Set<String> = [
        "at", "bei", "by", "da", "dans", "em", "en", "im", "in", "na", "no", "on", "par", "por", "su", "sul", "sulla",
        "sur", "von", "в", "на",
    ]

    /// Between an outlet and its date.
    static let beforeDates: Set<String> = ["am", "del", "du", "el", "em", "il", "le", "on", "vom"]

    /// "Reprinted with permission from The Gazette": where the text was printed before. Those marked
    /// "sure" say so by themselves; the others need an outlet that is known or bears the words of one.
    static let reprinted = PhraseTable<Bool>(
        marked: "sure",
        rows:
            """
            avec l'aimable autorisation de
            con permiso de
            courtesy
            courtesy of
            cross posted at = sure
            cross posted from = sure
            cross posted with permission from = sure
            crossposted from = sure
            mit freundlicher genehmigung der
            mit freundlicher genehmigung des
            mit freundlicher genehmigung von
            mit genehmigung von
            nachdruck aus = sure
            per gentile concessione di
            reprinted by permission from = sure
            reprinted by permission of = sure
            reprinted courtesy of = sure
            reprinted from = sure
            reprinted with kind permission from = sure
            reprinted with kind permission of = sure
            reprinted with permission from = sure
            reprinted with permission of = sure
            repris de = sure
            reproduced from = sure
            reproduced with permission from = sure
            reproduced with permission of = sure
            reproducido de = sure
            reproduit avec l'autorisation de = sure
            reproduit de = sure
            reproduzido de = sure
            republicado de = sure
            republished by permission from = sure
            republished by permission of = sure
            republished courtesy of = sure
            republished from = sure
            republished with permission from = sure
            republished with permission of = sure
            ripreso da = sure
            ripubblicato da = sure
            this article is reprinted from = sure
            this article is reprinted with permission from = sure
            this article is republished from = sure
            this article was reprinted from = sure
            this article was republished from = sure
            this story is republished from = sure
            tomado de = sure
            tratto da = sure
            ubernommen aus = sure
            ubernommen von = sure
            via
            перепечатано из = sure
            перепечатано с = sure
            перепечатка из = sure
            с разрешения
            """)

    /// Words that may stand after the outlet of such a line and name nobody else.
    static let behindReprinted: Set<String> = [
        "a", "all", "and", "article", "at", "autorisation", "avec", "bajo", "by", "cc", "commons", "con", "creative",
        "freundlicher", "genehmigung", "here", "international", "kind", "la", "license", "licence", "licencia",
        "licenca", "licenza", "lizenz", "mit", "nc", "nd", "of", "online", "original", "originally", "permesso",
        "permiso", "permission", "read", "reserved", "rights", "sa", "sob", "sotto", "sous", "the", "under", "una",
        "une", "unter", "website", "with",
    ]

    /// Words before an address, a colon or a dash between.
    static let address = PhraseTable<Void>(
        rows:
            """
            abgerufen von
            abrufbar unter
            accessed at
            adresse
            archived from
            archived from the original at
            article url
            available at
            available online at
            disponibile su
            disponible en
            disponible sur
            disponivel em
            enlace
            fuente original
            full article at
            full story at
            indirizzo
            internet
            lien
            link originale
            online unter
            original article at
            original at
            original link
            original url
            permalink
            published at
            quelle
            read more
            read more at
            read more here
            read the full article at
            read the full story at
            recuperado de
            retrieved at
            retrieved from
            saved from
            see more at
            source url
            the wayback machine
            to view this story on the web go to
            wayback machine
            web address
            web page
            webpage capture saved from
            адрес
            адрес статьи
            источник
            оригинал
            ссылка
            ссылка на статью
            """)

    /// Words of places on a printed page, after an outlet and its date.
    static let pages: Set<String> = [
        "abschnitt", "blz", "city", "column", "columna", "desk", "ed", "edition", "edicion", "edizione", "final",
        "foreign", "home", "late", "metropolitan", "national", "p", "pag", "page", "pages", "pagina", "paginas",
        "pagine", "pg", "pp", "s", "sayfa", "sec", "section", "seccion", "seite", "seiten", "sid", "side", "sivu",
        "str", "strona", "с", "стор", "стр", "страница",
    ]

    /// Lines that archives set over the pages that they keep.
    static let archiveBanners = PhraseTable<Void>(
        rows:
            """
            archive is
            archive org
            archive ph
            archive today
            archived from
            ghostarchive
            google cache
            internet archive
            perma cc
            saved from
            the internet archive
            the wayback machine
            this is a cached
            this is google's cache
            wayback machine
            webpage capture
            """)

    /// Whether a name is an archive's.
    static func isArchive(_ name: String) -> Bool {
        let tokens = Tokenizer.tokens(of: name, atMost: 8)
        return archiveBanners.match(tokens)?.end == tokens.count
    }
}
