/// Press databases. Labels are the interface's, whose language is not the article's; those here were printed in real
/// exports, or stand in the field names of Zotero's translator for ProQuest.
extension DocumentFormat {
    static let databases: [DocumentFormat] = [
        DocumentFormat("a Nexis Uni export", .database, of: "document", .lines(nexisUni), next: .split),
        DocumentFormat("a Nexis export", .database, of: "document", .lines(nexis), next: .split),
        DocumentFormat("a Factiva export", .database, of: "document", .lines(factiva), next: .split),
        DocumentFormat(
            "a coded Factiva export", .database, of: "document", .lines(factivaCodes), next: .split),
        DocumentFormat("a ProQuest export", .database, of: "document", .lines(proQuest), next: .split),
        DocumentFormat("a Europresse export", .database, of: "document", .lines(europresse), next: .split),
        DocumentFormat("a Retriever export", .database, of: "article", .lines(retriever), next: .split),
        DocumentFormat("a GoPress export", .database, of: "article", .lines(goPress), next: .split),
        DocumentFormat("a WISO export", .database, of: "document", .lines(wiso), next: .split),
        DocumentFormat("a NewsBank export", .database, of: "article", .lines(newsBank), next: .split),
        DocumentFormat("an EBSCO export", .database, of: "record", .lines(ebsco), next: .split),
        DocumentFormat("a Gale export", .database, of: "document", .lines(gale), next: .split),
        DocumentFormat(
            "a Nexis export in HTML", .database, of: "document", .page(["<DOC NUMBER=", "DOCFULL", "<DOC NUMBER="]),
            next: .split),
        DocumentFormat(
            "a Factiva export in HTML", .database, of: "document",
            .page(["Factiva|factiva", "articleParagraph", "<div class=\"article "]), next: .split),
        DocumentFormat(
            "a ProQuest export in HTML", .database, of: "document",
            .page(["ProQuest", "Document URL", "<strong>ProQuest document ID"]), next: .split),
        DocumentFormat(
            "a Europresse export in HTML", .database, of: "document",
            .page(["DocPublicationName", "DocHeader", "class=\"DocPublicationName"]), next: .split),
    ]

    static let mails: [DocumentFormat] = [
        DocumentFormat("a mailbox", .mailbox, of: "mail", .mailbox, next: .splitMails)
    ]

    /// The format of a file that holds exports of more than one database.
    static let severalDatabases = DocumentFormat(
        "exports of several databases", .database, of: "document", .page([]), next: .split)

    // MARK: Nexis

    private static let nexis = LineMarks(
        opensDocuments: true,
        .each(
            2, "# of # documents$", "# of # document$", "focus - # of # doc", "dokument # von #$", "document # de #$",
            "documento # de #$", "documento # di #$", "document # van #$", "# de # documents$", "# von # dokumenten$",
            "# van # documenten$", "# de # documentos$", "# di # documenti$", "dokument # av #$", "# of # results$"),
        .each(2, lengths),
        .each(
            2, "load-date: ", "update: % #, #", "date-chargement: ", "update: # ", "fecha-carga: ",
            "data-caricamento: ",
            "laad-datum: "),
        .some(2, "publication-type: ", "type-publication: ", "zeitungs-code: ", "journal-code: ", "code-journal: "),
        .some(
            1, "byline:", "autor:", "von:", "auteur:", "section:", "rubrik:", "rubrique:", "language:", "sprache:",
            "langue:", "graphic:", "grafik:", "geographic:", "localisation-geo:", "geografie:", "dateline:",
            "highlight:",
            "encart:", "subject: *#%)", "sujet: *#%)", "schlagwort: *#%)", "kop:", "sectie:", "taal:"),
        .some(
            1, "all rights reserved$", "alle rechte vorbehalten$", "tous droits réservés$", "alle rechten voorbehouden$"
        ))

    /// "LENGTH: 1,285 words"; a text's own "Length: 9 kilometres" is another thing.
    private static let lengths = [
        ("length", "word"), ("länge", "wörter"), ("länge", "wort"), ("longueur", "mot"), ("lengte", "woord"),
        ("longitud", "palabra"), ("extensión", "palabra"), ("lunghezza", "parol"), ("tamanho", "palavra"),
        ("extensão", "palavra"), ("comprimento", "palavra"), ("längd", "ord"),
    ].flatMap { label, unit in
        ["\(label): # \(unit)", "\(label): #,# \(unit)", "\(label): #.# \(unit)", "\(label): # # \(unit)"]
    }

    private static let nexisUni = LineMarks(
        enough: 12, opensDocuments: true,
        .each(
            10, "end of document$", "ende des dokuments$", "fin du document$", "fin del documento$",
            "fim do documento$",
            "fine del documento$", "fine documento$", "einde van document$", "einde van het document$",
            "slut på dokument$", "koniec dokumentu$", "文档结束$", "ドキュメントの終わり$"),
        .each(
            2, "load-date: ", "ladedatum: ", "date de chargement: ", "fecha de carga: ", "data di caricamento: ",
            "laaddatum: ", "data de carregamento: "),
        .each(1, lengths),
        .some(1, "body$", "text$", "corps$", "cuerpo$", "corpo$", "inhalt$", "textkörper$"),
        .some(1, "classification$", "klassifizierung$", "clasificación$", "classificação$", "classificazione$"),
        .some(1, "publication-type: ", "journal code: "), .some(1, "client/matter: "), .some(1, "job number: #"),
        .some(1, "copyright # ", "copyright © ", "copyright (c) "),
        .some(1, "byline: ", "section: ", "dateline: ", "highlight: "))

    // MARK: Factiva

    private static let factiva = LineMarks(
        opensDocuments: true,
        .each(
            3, "document &", "dokument &", "documento &", "documentid &", "документ &", "文件 &", "文檔 &", "文档 &",
            "ドキュメント &", "문서 &", "文書 &"),
        .each(
            1,
            counts(of: ["words", "wörter", "mots", "palabras", "parole", "palavras", "woorden", "ord", "słów", "слов"])),
        .each(1, "# 字$", "#,# 字$", "# 語$", "# 文字$", "# 단어$", "# 자$"),
        .some(1, "(c) #", "© #", "copyright #", "copyright ©", "copyright (c)"),
        .some(1, "english$", "deutsch$", "français$", "español$", "italiano$", "português$", "nederlands$", "svenska$"))

    /// A count on a line of its own, with and without a mark between the thousands.
    private static func counts(of units: [String]) -> [String] {
        units.flatMap { ["# \($0)$", "#,# \($0)$", "#.# \($0)$", "# # \($0)$"] }
    }

    /// A code stands before a tab, or on a line of its own where the table was copied.
    private static let factivaCodes = LineMarks(
        enough: 6, opensDocuments: true,
        .each(2, "hd\t", "hd$"), .each(2, "an\tdocument", "an\tdokument", "an\t*&$", "an$"), .some(1, "pd\t#", "pd$"),
        .some(1, "sn\t", "sn$"), .some(1, "wc\t#", "wc$"), .some(1, "lp\t", "lp$"), .some(1, "td\t", "td$"),
        .some(1, "la\t", "la$"), .some(1, "cy\t", "cy$"), .some(1, "sc\t", "sc$"), .some(1, "et\t#", "et$"),
        .some(1, "by\t", "by$"), .some(1, "ns\t", "ns$"), .some(1, "re\t", "re$"), .some(1, "pub\t", "pub$"),
        .some(1, "se\t", "se$"))

    // MARK: ProQuest

    private static let proQuest = LineMarks(
        opensDocuments: true,
        .each(
            3, "proquest*: #", "id*proquest: #", "numéro de document proquest: #", "n° de document proquest: #",
            "número de documento de proquest: #", "identyfikator*proquest: #", "идентификатор*proquest: #"),
        .each(
            2, "publication info: ", "publication information: ", "informations de publication: ",
            "información de publicación: ", "información de la publicación: ", "publikationsinfo: ",
            "publikationsinformationen: ", "informazioni sulla pubblicazione: ", "informações da publicação: "),
        .each(
            1, "document # of #$", "dokument # von #$", "document # sur #$", "document # de #$", "documento # de #$",
            "documento # di #$", "dokument # z #$", "документ # из #$", "文档 #/#$", "文档 # (共 # 个)$", "ドキュメント #/#$"),
        .some(1, "________________________________________"),
        .some(2, "database copyright*proquest", "copyright de la base*proquest", "copyright der datenbank*proquest"),
        .each(
            1, "full text: ", "volltext: ", "texte intégral: ", "texto completo: ", "testo completo: ",
            "texto integral: "),
        .each(1, ProQuestLabels.publicationTitle), .each(1, ProQuestLabels.sourceType),
        .some(1, ProQuestLabels.languageOfPublication), .some(1, ProQuestLabels.placeOfPublication),
        .some(1, ProQuestLabels.countryOfPublication), .some(1, ProQuestLabels.documentType),
        .some(1, ProQuestLabels.publicationYear), .some(1, "document url: http", "url de documento: http"))

    // MARK: Others

    private static let europresse = LineMarks(
        .each(3, "numéro de document: *·#·", "document number: *·#·", "número de documento: *·#·", "news·#·"),
        .some(1, "© #"), .some(1, "ce certificat est émis", "this certificate is issued"),
        .some(1, "date d'émission: #", "issue date: #", "(c) #"),
        .some(1, "tous droits réservés", "all rights reserved"))

    private static let retriever = LineMarks(
        .each(
            2, "publicerat i ", "publicerat på ", "publicerad i ", "publisert i ", "publisert på ", "publiceret i ",
            "publiceret på ", "julkaistu "),
        .each(
            2, "läs hela artikeln på", "les hele artikkelen på", "læs hele artiklen på", "se webartikeln på",
            "se nettartikkelen på", "se webartiklen på", "lue koko artikkeli"),
        .some(1, "============================================================"),
        .some(1, "nyheter: ", "nyheder: "), .some(1, "sida #", "side #", "sida ?#"), .some(1, "©", "(c) "))

    private static let goPress = LineMarks(
        opensDocuments: true,
        .each(3, "*, p. #, #w.", "*, p. ?#, #w.", "*, blz. #, #w.", "*, p. #-#, #w."),
        .some(
            1,
            [
                "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag", "lundi", "mardi",
                "mercredi",
                "jeudi", "vendredi", "samedi", "dimanche",
            ].map { "*, \($0) # *w." }),
        .some(1, "#. ?", "#. “", "#. \"", "#. ‘"), .some(1, "gopress", "mediargus", "© gopress", "copyright*gopress"))

    private static let wiso = LineMarks(
        opensDocuments: true,
        .each(2, "dokumentnummer: "), .each(2, "dauerhafte adresse des dokuments: "),
        .each(1, "quelle: *vom #", "quelle: *nr. #"), .some(1, "alle rechte vorbehalten: "),
        .some(2, "© gbi-genios", "(c) gbi-genios", "© genios"), .some(1, "ressort: ", "rubrik: ", "ausgabe: "))

    private static let newsBank = LineMarks(
        .each(2, "record number: ", "record: #", "record no: "),
        .some(2, "openurl link", "*newsbank", "article bookmark", "newsbank", "© newsbank"),
        .some(1, "readability: "), .some(1, "estimated printed pages: #"), .some(1, "copyright*all rights reserved"),
        .some(1, "page: ", "section: ", "edition: ", "author: ", "index terms: "))

    private static let ebsco = LineMarks(
        enough: 5,
        .each(3, "persistent link to this record"), .each(2, "accession number: "), .each(2, "record: #$"),
        .some(1, "database: "), .some(1, "authors:$", "source:$", "title:$"), .some(1, "issn: "),
        .some(1, "cut and paste:"))

    private static let gale = LineMarks(
        .each(3, "gale document number: ", "document number: gale|", "gale|"),
        .some(2, "source citation", "document url", "document type: "), .some(1, "copyright: ", "full text: "))
}

/// The labels of ProQuest's interface that say most, in its languages.
private enum ProQuestLabels {
    static let countryOfPublication = [
        "country of publication: ", "negara publikasi: ", "publikationsland: ", "país de publicación: ",
        "pays de publication: ", "출판 국가: ", "paese di pubblicazione: ", "publikáció országa: ", "出版国: ",
        "utgivelsesland: ", "país de publicação: ", "país da publicação: ", "страна публикации: ",
        "Страна публикации: ",
        "yayınlanma ülkesi: ", "出版物国家/地区: ", "出版國家/地區: ", "بلد النشر: ", "ประเทศที่พิมพ์: ",
    ]
    static let documentType = [
        "document type: ", "jenis dokumen: ", "dokumententyp: ", "tipo de documento: ", "type de document: ", "문서 형식: ",
        "tipo di documento: ", "dokumentum típusa: ", "ドキュメントのタイプ: ", "dokumenttype: ", "rodzaj dokumentu: ",
        "Тип документа: ", "belge türü: ", "文档类型: ", "文件類型: ", "نوع المستند: ", "ประเภทเอกสาร: ",
    ]
    static let languageOfPublication = [
        "language of publication: ", "bahasa publikasi: ", "publikationssprache: ", "idioma de la publicación: ",
        "langue de publication: ", "출판 언어: ", "lingua di pubblicazione: ", "publikáció nyelve: ", "出版物の言語: ",
        "utgivelsesspråk: ", "język publikacji: ", "idioma de publicação: ", "Язык публикации: ", "yayın dili: ",
        "出版物语言: ", "出版物語言: ", "لغة النشر: ", "ภาษาของเอกสารสิ่งพิมพ์: ",
    ]
    static let placeOfPublication = [
        "place of publication: ", "tempat publikasi: ", "verlagsort: ", "lugar de publicación: ",
        "lieu de publication: ",
        "출판 지역: ", "luogo di pubblicazione: ", "publikáció helye: ", "出版地: ", "utgivelsessted: ",
        "miejsce publikacji: ", "local de publicação: ", "Место публикации: ", "basım yeri: ", "出版物地点: ",
        "مكان النشر: ", "สถานที่พิมพ์: ",
    ]
    static let publicationTitle = [
        "publication title: ", "judul publikasi: ", "titel der publikation: ", "título de publicación: ",
        "título de la publicación: ", "titre de la publication: ", "출판물 제목: ", "titolo pubblicazione: ",
        "publikáció címe: ", "出版物のタイトル: ", "utgivelsestittel: ", "tytuł publikacji: ", "título da publicação: ",
        "Название публикации: ", "yayın adı: ", "出版物名称: ", "出版物名稱: ", "عنوان المطبوعة: ", "ชื่อเอกสารสิ่งพิมพ์: ",
    ]
    static let publicationYear = [
        "publication year: #", "tahun publikasi: #", "erscheinungsjahr: #", "año de publicación: #",
        "année de publication: #", "출판 연도: #", "anno di pubblicazione: #", "publikáció éve: #", "出版年: #",
        "utgivelsesår: #", "rok publikacji: #", "ano de publicação: #", "ano da publicação: #", "Год публикации: #",
        "yayın yılı: #", "出版年份: #", "عام النشر: #", "ปีที่พิมพ์: #",
    ]
    static let sourceType = [
        "source type: ", "jenis sumber: ", "quellentyp: ", "tipo de fuente: ", "type de source: ", "원본 유형: ",
        "tipo di fonte: ", "forrástípus: ", "リソースタイプ: ", "kildetype: ", "typ źródła: ", "tipo de fonte: ",
        "Тип источника: ", "yayın türü: ", "来源类型: ", "來源類型: ", "نوع المصدر: ", "ประเภทของแหล่งข้อมูล: ",
    ]
}
