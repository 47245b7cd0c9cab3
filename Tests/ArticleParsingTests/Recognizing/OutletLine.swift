import Testing

/// Lines that name an outlet or an address, invented, with what a record must say of them; an article's title and text
/// stand around them.
struct OutletLine: Sendable, CustomTestStringConvertible {
    let lines: String
    let publisher: String?
    let source: String?
    /// The outlet that published the article first.
    let first: String?
    let url: String?

    init(
        _ lines: String, publisher: String? = nil, source: String? = nil, first: String? = nil, url: String? = nil
    ) {
        self.lines = lines
        self.publisher = publisher
        self.source = source
        self.first = first
        self.url = url
    }

    var testDescription: String { lines }

    /// Between the title and the text.
    static let inHeader = [
        OutletLine(
            "By Jane Doe -- Rocky Mountain News Southern Bureau\nMay 12, 2014", publisher: "Rocky Mountain News"),
        OutletLine("By Jane Doe, Stern\nMay 12, 2014", publisher: "Stern"),
        OutletLine("By Jane Doe, The Hindu\nMay 12, 2014", publisher: "The Hindu"),
        OutletLine("By Jane Doe\nFrom the Harbour Gazette\nMay 12, 2014", publisher: "the Harbour Gazette"),
        OutletLine("By Jane Doe\nFor The Guardian\nMay 12, 2014", publisher: "The Guardian"),
        OutletLine("By Jane Doe\nThe Boston Globe, May 12, 2014", publisher: "The Boston Globe"),
        OutletLine("By Jane Doe\nThe Kestrel Courier, May 12, 2014", publisher: "The Kestrel Courier"),
        OutletLine("By Jane Doe\nThe Kestrel Courier\nMay 12, 2014", publisher: "The Kestrel Courier"),
        OutletLine("By Jane Doe\nHarbour News Agency\nMay 12, 2014", publisher: "Harbour News Agency"),
        OutletLine("By Jane Doe\nVestnik Gavani\nMay 12, 2014", publisher: "Vestnik Gavani"),
        OutletLine("By Jane Doe\nharbourcourier.example.com\nMay 12, 2014", publisher: "harbourcourier.example.com"),
        OutletLine("By Jane Doe\nThe Guardian\nMay 12, 2014", publisher: "The Guardian"),
        OutletLine("The Harbour Gazette\nBy Jane Doe\nMay 12, 2014", publisher: "The Harbour Gazette"),
        OutletLine("By Jane Doe\nThe Washington Post, May 12, 2014, p. A6", publisher: "The Washington Post"),
        OutletLine("By Jane Doe\nThe Washington Post, May 12, 2014, page 3.", publisher: "The Washington Post"),
        OutletLine("By Jane Doe\nThe Washington Post, May 12, 2014, A6", publisher: "The Washington Post"),
        OutletLine("By Jane Doe\nThe Times (London), 12 May 2014, page 3", publisher: "The Times"),
        OutletLine("By Jane Doe\nThe Harbour Gazette (Velmora), 12 May 2014, p. 3", publisher: "The Harbour Gazette"),
        OutletLine(
            "By Jane Doe\nNew York Times, May 12, 2014, Section A; Page 1; Column 5", publisher: "New York Times"),
        OutletLine("By Associated Press, May 12, 2014", publisher: "Associated Press"),
        OutletLine("By Reuters, 12 May 2014", publisher: "Reuters"),
        OutletLine("By The Associated Press - May 12, 2014", publisher: "Associated Press"),
        OutletLine("Associated Press, 12 May 2014", publisher: "Associated Press"),
        OutletLine("AFP, 12 May 2014", publisher: "Agence France-Presse"),
        OutletLine("Agence France-Presse\nBy Jane Doe\n12 May 2014", publisher: "Agence France-Presse"),
        OutletLine("dpa, 12. Mai 2014", publisher: "Deutsche Presse-Agentur"),
        OutletLine("By Jane Doe\nForbes, May 12, 2014", publisher: "Forbes"),
        OutletLine("By Jane Doe\nSalon, May 12, 2014", publisher: "Salon"),
        OutletLine("By Jane Doe\nThe Nation, May 12, 2014", publisher: "The Nation"),
        OutletLine("By Jane Doe\nTime, May 12, 2014", publisher: "Time"),
        OutletLine("By Jane Doe, Reuters\nMay 12, 2014", publisher: "Reuters"),
        OutletLine("By Jane Doe, The Kestrel Courier May 12, 2014", publisher: "The Kestrel Courier"),
        OutletLine("By Jane Doe\nPublished in The Guardian, May 12, 2014", publisher: "The Guardian"),
        OutletLine("By Jane Doe\nPublished by The Harbour Gazette on May 12, 2014", publisher: "The Harbour Gazette"),
        OutletLine("Published on Monday, May 12, 2014 by The Guardian UK\nby Jane Doe", publisher: "The Guardian"),
        OutletLine(
            "Published on Monday, May 12, 2014 by The Harbour Gazette\nby Jane Doe", publisher: "The Harbour Gazette"),
        OutletLine("Published: May 12, 2014 in The Harbour Gazette\nby Jane Doe", publisher: "The Harbour Gazette"),
        OutletLine(
            "By Jane Doe\nGlobal Research, May 12, 2014\nThe Guardian 11 May 2014", publisher: "Global Research",
            source: "The Guardian"),
        OutletLine(
            "By Jane Doe\nGlobal Research, May 12, 2014\nThe Kestrel Courier 11 May 2014", publisher: "Global Research",
            source: "The Kestrel Courier"),
        OutletLine("By Jane Doe\nLe Monde, 12 mai 2014", publisher: "Le Monde"),
        OutletLine("Par Jeanne Modèle\nLe Figaro, 12 mai 2014", publisher: "Le Figaro"),
        OutletLine("Par Jeanne Modèle\nLe Courrier du Port, 12 mai 2014", publisher: "Le Courrier du Port"),
        OutletLine("Par Jeanne Modèle\nPublié dans Libération le 12 mai 2014", publisher: "Libération"),
        OutletLine("Par Jeanne Modèle\nPublié par La Gazette du Port le 12 mai 2014", publisher: "La Gazette du Port"),
        OutletLine("von Hanna Beispiel\nSüddeutsche Zeitung, 12. Mai 2014", publisher: "Süddeutsche Zeitung"),
        OutletLine("von Hanna Beispiel\nFAZ, 12. Mai 2014", publisher: "Frankfurter Allgemeine Zeitung"),
        OutletLine("von Hanna Beispiel\nDie Zeit, 12. Mai 2014", publisher: "Die Zeit"),
        OutletLine("von Hanna Beispiel\ntaz, 12. Mai 2014", publisher: "taz"),
        OutletLine(
            "von Hanna Beispiel\nNeue Zürcher Zeitung, 12. Mai 2014, Seite 3", publisher: "Neue Zürcher Zeitung"),
        OutletLine("von Hanna Beispiel\nVelmorer Hafenzeitung, 12. Mai 2014", publisher: "Velmorer Hafenzeitung"),
        OutletLine("von Hanna Beispiel\nVelmorer Anzeiger\n12. Mai 2014", publisher: "Velmorer Anzeiger"),
        OutletLine(
            "von Hanna Beispiel\nErschienen in Der Hafenbote Zeitung am 12. Mai 2014",
            publisher: "Der Hafenbote Zeitung"),
        OutletLine("por Juana Muestra\nEl País, 12 de mayo de 2014", publisher: "El País"),
        OutletLine("por Juana Muestra\nPágina/12, 12 de mayo de 2014", publisher: "Página/12"),
        OutletLine("por Juana Muestra\nLa Gaceta del Puerto\n12 de mayo de 2014", publisher: "La Gaceta del Puerto"),
        OutletLine(
            "por Juana Muestra\nPublicado en El Diario del Puerto el 12 de mayo de 2014",
            publisher: "El Diario del Puerto"),
        OutletLine("por Juana Muestra\nClarín, 12 de mayo de 2014, pág. 4", publisher: "Clarín"),
        OutletLine("di Giovanna Esempio\nLa Repubblica, 12 maggio 2014", publisher: "La Repubblica"),
        OutletLine("di Giovanna Esempio\nCorriere della Sera, 12 maggio 2014", publisher: "Corriere della Sera"),
        OutletLine("di Giovanna Esempio\nIl Giornale del Porto\n12 maggio 2014", publisher: "Il Giornale del Porto"),
        OutletLine("por Joana Modelo\nFolha de S.Paulo, 12 de maio de 2014", publisher: "Folha de S.Paulo"),
        OutletLine("por Joana Modelo\nO Jornal do Porto\n12 de maio de 2014", publisher: "O Jornal do Porto"),
        OutletLine("por Joana Modelo\nPúblico, 12 de maio de 2014", publisher: "Público"),
        OutletLine("Автор: Анна Примерова\nКоммерсантъ, 12 мая 2014", publisher: "Kommersant"),
        OutletLine("Автор: Анна Примерова\nНовая газета, 12 мая 2014", publisher: "Novaya Gazeta"),
        OutletLine("Автор: Анна Примерова\nВестник гавани\n12 мая 2014", publisher: "Вестник гавани"),
        OutletLine("Автор: Анна Примерова\nВестник Гавани\n12 мая 2014", publisher: "Вестник Гавани"),
        OutletLine("Автор: Анна Примерова\nГаванская Газета, 12 мая 2014", publisher: "Гаванская Газета"),
        OutletLine("Автор: Анна Примерова\nТАСС, 12 мая 2014", publisher: "TASS"),
        OutletLine("By Jane Doe\nGazeta Wyborcza, 12 May 2014", publisher: "Gazeta Wyborcza"),
        OutletLine("By Jane Doe\nKurier Portowy, 12 May 2014", publisher: "Kurier Portowy"),
        OutletLine("By Jane Doe\nDe Haven Courant\n12 May 2014", publisher: "De Haven Courant"),
        OutletLine("By Jane Doe\nHamnbladet Posten\n12 May 2014", publisher: "Hamnbladet Posten"),
        OutletLine("By Jane Doe\nHavne Tidende\n12 May 2014", publisher: "Havne Tidende"),
        OutletLine("By Jane Doe\nSatama Sanomat\n12 May 2014", publisher: "Satama Sanomat"),
        OutletLine("By Jane Doe\nLiman Gazetesi\n12 May 2014", publisher: "Liman Gazetesi"),
        OutletLine("By Jane Doe\nKikötői Hírlap\n12 May 2014", publisher: "Kikötői Hírlap"),
        OutletLine("By Jane Doe\nPřístavní Noviny\n12 May 2014", publisher: "Přístavní Noviny"),
        OutletLine("By Jane Doe\nZiarul Portului\n12 May 2014", publisher: "Ziarul Portului"),
        OutletLine("By Jane Doe\n港湾新聞社\n12 May 2014", publisher: "港湾新聞社"),
        OutletLine("By Jane Doe\nAsahi Shimbun, 12 May 2014", publisher: "Asahi Shimbun"),
        OutletLine("By Jane Doe\nSouth China Morning Post, 12 May 2014", publisher: "South China Morning Post"),
        OutletLine("By Jane Doe\nXinhua News Agency, 12 May 2014", publisher: "Xinhua"),
        OutletLine("By Jane Doe\nHaaretz, 12 May 2014", publisher: "Haaretz"),
        OutletLine("By Jane Doe\nAl-Ahram Online, 12 May 2014", publisher: "Al-Ahram"),
        OutletLine("By Jane Doe\nThe Hindu, 12 May 2014", publisher: "The Hindu"),
        OutletLine("By Jane Doe\nwww.theguardian.com, 12 May 2014", publisher: "The Guardian"),
        OutletLine("By Jane Doe\nLATimes.com, May 12, 2014", publisher: "Los Angeles Times"),
        OutletLine("Source: The Guardian\nBy Jane Doe\nMay 12, 2014", source: "The Guardian"),
        OutletLine("Source: The Guardian, 11 May 2014\nBy Jane Doe\nMay 12, 2014", source: "The Guardian"),
        OutletLine(
            "Source: The Harbour Gazette (https://www.harbourgazette.example/2014/a.html)\nBy Jane Doe\nMay 12, 2014",
            source: "The Harbour Gazette"),
        OutletLine("Quelle: Süddeutsche Zeitung\nvon Hanna Beispiel\n12. Mai 2014", source: "Süddeutsche Zeitung"),
        OutletLine("Fuente: El País\npor Juana Muestra\n12 de mayo de 2014", source: "El País"),
        OutletLine(
            "Fonte: Il Giornale del Porto\ndi Giovanna Esempio\n12 maggio 2014", source: "Il Giornale del Porto"),
        OutletLine("Источник: Коммерсантъ\nАвтор: Анна Примерова\n12 мая 2014", source: "Kommersant"),
        OutletLine("Źródło: Gazeta Wyborcza\nBy Jane Doe\n12 May 2014", source: "Gazeta Wyborcza"),
        OutletLine("Bron: NRC Handelsblad\nBy Jane Doe\n12 May 2014", source: "NRC Handelsblad"),
        OutletLine("来源：新华社\nBy Jane Doe\n12 May 2014", source: "Xinhua"),
        OutletLine(
            "<https://www.harbourgazette.example/2014/05/key.html>\nBy Jane Doe\nMay 12, 2014",
            url: "https://www.harbourgazette.example/2014/05/key.html"),
        OutletLine(
            "(https://www.harbourgazette.example/2014/05/key.html)\nBy Jane Doe\nMay 12, 2014",
            url: "https://www.harbourgazette.example/2014/05/key.html"),
        OutletLine(
            "harbourgazette.example/2014/05/key.html\nBy Jane Doe\nMay 12, 2014",
            url: "harbourgazette.example/2014/05/key.html"),
        OutletLine(
            "By Jane Doe\nMay 12, 2014\nhttps://www.harbourgazette.example/2014/05/key.html",
            url: "https://www.harbourgazette.example/2014/05/key.html"),
        OutletLine(
            "URL: https://www.harbourgazette.example/key\nBy Jane Doe\nMay 12, 2014",
            url: "https://www.harbourgazette.example/key"),
        OutletLine(
            "Link: <https://www.harbourgazette.example/key>\nBy Jane Doe\nMay 12, 2014",
            url: "https://www.harbourgazette.example/key"),
        OutletLine(
            "Quelle: https://www.harbourgazette.example/key\nvon Hanna Beispiel\n12. Mai 2014",
            url: "https://www.harbourgazette.example/key"),
        OutletLine(
            "Retrieved from https://www.harbourgazette.example/key\nBy Jane Doe\nMay 12, 2014",
            url: "https://www.harbourgazette.example/key"),
        OutletLine(
            "By Jane Doe\nMay 12, 2014\nSaved from https://www.harbourgazette.example/key",
            url: "https://www.harbourgazette.example/key"),
        OutletLine(
            "By Jane Doe\nMay 12, 2014\nhttps://web.archive.org/web/20140513/http://www.harbourgazette.example/key.html",
            url: "http://www.harbourgazette.example/key.html"),
        OutletLine(
            "By Jane Doe\nMay 12, 2014\nhttps://archive.today/20140513081212/https://www.harbourgazette.example/key",
            url: "https://www.harbourgazette.example/key"),
        OutletLine("By Jane Doe\nMay 12, 2014\nhttps://archive.ph/AbC12"),
        OutletLine(
            "By Jane Doe\nMay 12, 2014\nhttps://12ft.io/https://www.harbourgazette.example/key",
            url: "https://www.harbourgazette.example/key"),
        OutletLine(
            "By Jane Doe\nMay 12, 2014\nhttps://www.google.com/amp/s/www.harbourgazette.example/key",
            url: "https://www.harbourgazette.example/key"),
        OutletLine(
            "By Jane Doe\nMay 12, 2014\nhttps://getpocket.com/redirect?url=https%3A%2F%2Fwww.harbourgazette.example%2Fkey",
            url: "https://www.harbourgazette.example/key"),
    ]

    /// Over the title.
    static let overTitle = [
        OutletLine("The Kestrel Courier", publisher: "The Kestrel Courier"),
        OutletLine("The Boston Globe", publisher: "The Boston Globe"),
        OutletLine("Haaretz - Israel News", publisher: "Haaretz"),
        OutletLine("The Washington Post, August 7, 1996, p. A6.", publisher: "The Washington Post"),
        OutletLine("The Harbour Gazette, August 7, 1996", publisher: "The Harbour Gazette"),
        OutletLine("Le Monde", publisher: "Le Monde"),
        OutletLine("Velmorer Rundschau", publisher: "Velmorer Rundschau"),
        OutletLine("Вестник Гавани", publisher: "Вестник Гавани"),
        OutletLine(
            "https://www.harbourgazette.example/2014/05/key.html",
            url: "https://www.harbourgazette.example/2014/05/key.html"),
        OutletLine(
            "<https://www.theguardian.com/world/2014/may/12/key>",
            url: "https://www.theguardian.com/world/2014/may/12/key"),
        OutletLine(
            "The Wayback Machine - https://web.archive.org/web/20140315081245/http://www.harbourgazette.example/key.html",
            url: "http://www.harbourgazette.example/key.html"),
        OutletLine(
            "https://www.commondreams.org/view/2014/05/12-9\nPublished on Monday, May 12, 2014 by The Guardian UK",
            publisher: "Common Dreams", source: "The Guardian", url: "https://www.commondreams.org/view/2014/05/12-9"),
    ]

    /// Behind the text.
    static let inTail = [
        OutletLine("Reprinted with permission from The Harbour Gazette", source: "The Harbour Gazette"),
        OutletLine("Reprinted with permission from The Guardian.", source: "The Guardian"),
        OutletLine("Reprinted from The Harbour Gazette, 11 May 2014", source: "The Harbour Gazette"),
        OutletLine("[Reprinted with permission from The Harbour Gazette]", source: "The Harbour Gazette"),
        OutletLine("Courtesy of The Harbour Gazette", source: "The Harbour Gazette"),
        OutletLine("Republished from The Conversation under a Creative Commons license", source: "The Conversation"),
        OutletLine(
            "This article is republished from The Conversation under a Creative Commons license. Read the original article.",
            source: "The Conversation"),
        OutletLine("Via The Guardian", source: "The Guardian"),
        OutletLine("Mit freundlicher Genehmigung von Süddeutsche Zeitung", source: "Süddeutsche Zeitung"),
        OutletLine("Reproduit avec l'autorisation de La Gazette du Port", source: "La Gazette du Port"),
        OutletLine("Tomado de La Jornada", source: "La Jornada"),
        OutletLine("Tratto da Il Giornale del Porto", source: "Il Giornale del Porto"),
        OutletLine("Reproduzido de O Jornal do Porto", source: "O Jornal do Porto"),
        OutletLine("Перепечатано из Новая газета", source: "Novaya Gazeta"),
        OutletLine("The original source of this article is The Guardian, 11 May 2014", source: "The Guardian"),
        OutletLine(
            "Retrieved from https://www.harbourgazette.example/key", url: "https://www.harbourgazette.example/key"),
        OutletLine(
            "<https://www.harbourgazette.example/2014/05/key.html>",
            url: "https://www.harbourgazette.example/2014/05/key.html"),
        OutletLine("https://www.harbourgazette.example/2014/05/key.html"),
        OutletLine(
            "Read more at: https://www.harbourgazette.example/key", url: "https://www.harbourgazette.example/key"),
        OutletLine(
            "The URL of this article is: https://www.harbourgazette.example/key",
            url: "https://www.harbourgazette.example/key"),
    ]

    /// Behind the text, of where it was published first.
    static let firstPublished = [
        OutletLine(
            "This story originally appeared in The Harbour Gazette on May 11, 2014", first: "The Harbour Gazette"),
        OutletLine(
            "This article was originally published by Jane Doe at The Harbour Gazette.", first: "The Harbour Gazette"),
        OutletLine("Originally published by Harbour News Agency at The Harbour Gazette.", first: "The Harbour Gazette"),
        OutletLine("Originally published at harbourcourier.example.com", first: "harbourcourier.example.com"),
        OutletLine("This article was first published by The Guardian on May 11, 2014.", first: "The Guardian"),
        OutletLine("Dieser Artikel erschien zuerst in der Süddeutschen Zeitung am 11. Mai 2014."),
        OutletLine("Zuerst erschienen in Die Zeit, 11. Mai 2014", first: "Die Zeit"),
        OutletLine("Cet article est initialement paru dans Le Monde le 11 mai 2014.", first: "Le Monde"),
        OutletLine("Publicado originalmente en El País el 11 de mayo de 2014.", first: "El País"),
        OutletLine("Pubblicato originariamente su La Repubblica, 11 maggio 2014", first: "La Repubblica"),
        OutletLine("Publicado originalmente em Folha de S.Paulo em 11 de maio de 2014", first: "Folha de S.Paulo"),
        OutletLine("Впервые опубликовано в Новая газета, 11 мая 2014", first: "Novaya Gazeta"),
    ]

    // MARK: Lines that name none

    /// Persons, sections, roles, places and occasions between the title and the text.
    static let otherInHeader = [
        OutletLine("By Jane Doe, Associated Press Writer\nMay 12, 2014"),
        OutletLine("By Jane Doe, Reuters Correspondent\nMay 12, 2014"),
        OutletLine("By Jane Doe, Washington Post Staff Writer\nMay 12, 2014"),
        OutletLine("By Jane Doe, Tom Stern and Anna Forbes\nMay 12, 2014"),
        OutletLine("John Smith | May 12, 2014"),
        OutletLine("Frances Post\nMay 12, 2014"),
        OutletLine("Tom Star\nMay 12, 2014"),
        OutletLine("Jane Stern\nMay 12, 2014"),
        OutletLine("Jane Doe, May 12, 2014"),
        OutletLine("John Forbes, May 12, 2014"),
        OutletLine("Opinion, May 12, 2014"),
        OutletLine("World News, May 12, 2014"),
        OutletLine("World News\nMay 12, 2014"),
        OutletLine("Breaking News, May 12, 2014"),
        OutletLine("Special Report, May 12, 2014"),
        OutletLine("News Analysis, May 12, 2014"),
        OutletLine("Politics and Society, May 12, 2014"),
        OutletLine("By Jane Doe\nStaff Writer\nMay 12, 2014"),
        OutletLine("By Jane Doe\nSenior Correspondent\nMay 12, 2014"),
        OutletLine("By Jane Doe\nAssociated Press Writer\nMay 12, 2014"),
        OutletLine("By Jane Doe\nTimes Staff Writer\nMay 12, 2014"),
        OutletLine("By Jane Doe\nSpecial to the Reporter\nMay 12, 2014"),
        OutletLine("By Jane Doe\nOpinion\nMay 12, 2014"),
        OutletLine("By Jane Doe\nWorld\nMay 12, 2014"),
        OutletLine("By Jane Doe\nPolitics\nMay 12, 2014"),
        OutletLine("By Jane Doe\nNew York, May 12, 2014"),
        OutletLine("By Jane Doe\nLondon, May 12, 2014"),
        OutletLine("By Jane Doe\nNew York\nMay 12, 2014"),
        OutletLine("By Jane Doe\nMiddle East\nMay 12, 2014"),
        OutletLine("By Jane Doe\nMeinung\n12. Mai 2014"),
        OutletLine("By Jane Doe\nOpinion et débats\n12 mai 2014"),
        OutletLine("By Tom Stern\nMay 12, 2014"),
        OutletLine("By Steve Forbes\nMay 12, 2014"),
        OutletLine("By Anna Maria Stern\nMay 12, 2014"),
        OutletLine("By Mary Ann Post\nMay 12, 2014"),
        OutletLine("By Jane Time and John Week\nMay 12, 2014"),
        OutletLine("By Anna Spiegel\nMay 12, 2014"),
        OutletLine("By Jane Doe\nMay 12, 2014\n5 min read"),
        OutletLine("By Jane Doe\nMay 12, 2014\nhttps://www.youtube.com/watch?v=AbC12"),
        OutletLine("By Jane Doe\nMay 12, 2014\nhttps://www.harbourgazette.example/key.jpg"),
        OutletLine("By Jane Doe\nMay 12, 2014\njane@harbourgazette.example"),
        OutletLine("By Jane Doe\nPhoto: Reuters\nMay 12, 2014"),
        OutletLine("By Jane Doe\nPhotos by The Guardian\nMay 12, 2014"),
        OutletLine("Interview, May 12, 2014"),
        OutletLine("Speech to the Harbour Board, May 12, 2014"),
        OutletLine("The Town of Velmora, May 12, 2014"),
        OutletLine("Part Two, May 12, 2014"),
        OutletLine("Chapter 3, May 12, 2014"),
        OutletLine("Issue 12, May 12, 2014"),
        OutletLine("Updated May 12, 2014"),
        OutletLine("Dr. Jane Herald, May 12, 2014"),
        OutletLine("Velmora (AP)\nMay 12, 2014"),
    ]

    /// Sentences and headings in the midst of the text.
    static let otherInBody = [
        OutletLine("The Times were hard, and nobody in the town had forgotten them."),
        OutletLine("Time, May 12, 2014"),
        OutletLine("The Nation"),
        OutletLine("Salon"),
        OutletLine("The Harbour Gazette"),
        OutletLine("Source: The Guardian"),
        OutletLine("Link: http://example.com/a"),
        OutletLine("https://www.harbourgazette.example/2014/05/key.html"),
        OutletLine("Reprinted from memory, the list has eleven names."),
        OutletLine("Via the northern road the ships were reached by noon."),
        OutletLine("Courtesy of the mayor, the hall was heated."),
        OutletLine("Courtesy of Jane Doe"),
        OutletLine("Via Appia"),
        OutletLine("Reprinted from Jane Doe"),
        OutletLine("Published by the board in May 2014, the plan has eleven pages."),
        OutletLine("By Reuters, the harbour is called the smallest of the coast."),
        OutletLine("The Daily Grind"),
        OutletLine("The Post, May 12, 2014, said that nothing was decided."),
    ]

    /// Credits and links after the text.
    static let otherInTail = [
        OutletLine("Courtesy of Jane Doe"),
        OutletLine("Via Appia"),
        OutletLine("Courtesy of the harbour board"),
        OutletLine("Photo: Reuters"),
        OutletLine("Read more: Ministers fail again"),
        OutletLine("Follow Jane Doe on Twitter"),
        OutletLine("Originally the bridge was of wood."),
        OutletLine("https://www.youtube.com/watch?v=AbC12"),
    ]

    /// Kickers and titles over the title.
    static let otherOverTitle = [
        OutletLine("Opinion"),
        OutletLine("World News"),
        OutletLine("The Town Chronicle of a Winter That Nobody Forgot, Told by Those Who Were There"),
        OutletLine("Jane Doe"),
    ]
}
