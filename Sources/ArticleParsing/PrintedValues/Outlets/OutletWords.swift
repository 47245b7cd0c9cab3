/// Words of outlets' names beside those of organisations, in the languages that outlets print in, folded, sorted, one a
/// line. Most repairs of unknown outlets should be a row here.
///
/// A word marked `?` is a common word or a surname too ("Post", "Star"): it tells an outlet only after an article or
/// beside another such word; one marked `~` ("News", "Times") among three words or more, too. `-zeitung` is the end of
/// a longer word.
enum OutletWords {
    enum Weight: Sendable {
        /// Hardly anything but an outlet has it.
        case sure
        case amongThree
        case behindArticle
    }

    /// Whether a word has a weight, be it a common one.
    static func contains(_ word: String) -> Bool { weight(of: word) != nil }

    /// The weight of a word, or of a phrase of two or three.
    static func weight(of word: String) -> Weight? { weights[word.utf8Span.span] }

    private static let weights: ByteTable<Weight> = {
        var weights = ByteTable<Weight>(capacity: rows.utf8.count / 10)
        for row in TableLines.rows(rows) where row.utf8.first != UInt8(ascii: "-") {
            let mark = row.utf8.last
            let weight: Weight =
                mark == UInt8(ascii: "?") ? .behindArticle : mark == UInt8(ascii: "~") ? .amongThree : .sure
            weights.insert((weight == .sure ? row : row.dropLast(2)).utf8Span.span, weight)
        }
        return weights
    }()

    /// How a longer word may end that is an outlet's.
    static let endings: [String] = TableLines.rows(rows).filter { $0.utf8.first == UInt8(ascii: "-") }.map {
        String($0.dropFirst())
    }

    static let rows = """
        abendblatt
        -abendblatt
        adevarul
        advertiser ~
        agence d'information
        agence de presse
        agence presse
        agencia de noticias
        agencia de prensa
        agencja informacyjna
        agencja prasowa
        agency ~
        agentia de presa
        agenzia di stampa
        agenzia stampa
        allgemeine ?
        analysis ?
        anzeiger
        -anzeiger
        archive ?
        archives ?
        argus ~
        avis ?
        avisen
        -avisen
        banner ?
        beacon ?
        berita ?
        bladet
        -bladet
        blatt ?
        blog ~
        boletin ?
        books ?
        bote ?
        broadcasting ~
        broadcasting corporation
        bulletin
        calling ?
        chronicle
        chronicles ~
        club ?
        com ?
        correio
        correo ?
        corriere
        courant ?
        -courant
        courier
        courrier
        cronaca ?
        cronica ?
        curierul
        dagblad
        -dagblad
        dagbladet
        daily ~
        debate ?
        democrat ?
        denik
        dennik
        depeche ?
        diario
        dispatch ~
        dnevnik
        dziennik
        echo ?
        enquirer ~
        examiner
        express ~
        focus ?
        folha ?
        forecaster ?
        gaceta
        gazeta
        gazete
        gazetesi
        gazette
        gazzetta
        giornale
        glas ?
        globe ?
        glos ?
        guardian ~
        haber ?
        haber ajansi
        haberleri ~
        harian
        hebdo
        herald
        heraldo
        hirek ?
        hirlap
        -hirlap
        hora ?
        humanite ?
        independent ~
        inquirer
        insider ~
        intelligencer
        investigations ?
        izvestia
        izvestija
        izvestiya
        jornal
        journal ~
        kantor berita
        krant
        -krant
        kurier
        -kurier
        ledger ?
        lehti ?
        -lehti
        letter ?
        listy ?
        live ?
        magazine
        mail ?
        mattino ?
        media ~
        media service
        media services
        mercury ~
        messaggero ?
        messenger ?
        mirror ?
        monitor ~
        monitorul
        morgenpost ?
        -morgenpost
        nachrichten
        -nachrichten
        nachrichtenagentur
        nation ?
        net ?
        network ~
        news ~
        news agency
        news network
        news service
        newsletter ?
        newspaper
        newswire
        nieuws ~
        nieuwsblad
        -nieuwsblad
        notes ?
        noticias ~
        notizie ~
        nouvelles ~
        novine
        novinska agencija
        noviny
        novosti ~
        nyheder ~
        nyhedsbureau
        nyheter ~
        nyhetsbyra
        nytt ?
        observer ~
        online ?
        opinion ?
        org ?
        outlook ~
        periodico
        persbureau
        perspective ?
        planet ?
        politics ?
        pos ?
        post ?
        postasi ?
        posten ?
        -posten
        prensa ~
        press ~
        press agency
        press association
        press service
        press trust
        presse ~
        presseagentur
        programme ?
        progres ?
        przeglad ?
        quarterly ~
        quotidiano ?
        quotidien ?
        radio ~
        record ?
        register ?
        report ~
        reporter ?
        republic ~
        republica ?
        republicain ?
        review ~
        revista ~
        revue ~
        rundschau
        -rundschau
        sanomat
        -sanomat
        secolo ?
        semanario
        sentinel
        settimanale
        site ?
        spravy ?
        stampa ~
        standard ?
        star ?
        stimme ?
        stiri ?
        studies ?
        sun ?
        surat kabar
        tagblatt
        -tagblatt
        tageblatt
        -tageblatt
        tageszeitung
        telegramme ?
        telegraph
        television ~
        tidende
        -tidende
        tidning
        -tidning
        tidningen
        -tidningen
        times ~
        tiskova agentura
        today ?
        transcript ?
        tribuna ?
        tribune
        truth ?
        tv ~
        tydenik
        tygodnik
        tyzdennik
        ujsag
        update ?
        uutiset ~
        vanguardia ?
        vedomosti
        vesnik
        vesti ?
        vestnik
        vijesti ~
        vjesnik
        voice ?
        voix ?
        volksstimme ?
        -volksstimme
        voz ?
        website ?
        week ?
        weekblad ?
        -weekblad
        weekly ~
        wiadomosci ~
        wire ?
        wire service
        woche ?
        wochenblatt
        -wochenblatt
        wochenzeitung
        world ?
        zeitung
        -zeitung
        ziarul
        zpravy ?
        βήμα ?
        εφημερίδα
        εφημερίς
        νέα ?
        πρακτορείο ειδήσεων
        ταχυδρόμος
        агентство ?
        ведомости
        весник
        вести ?
        вестник
        вечерний ?
        время ?
        вісник
        газета
        гласник
        дневник
        еженедельник
        журнал ?
        известия
        информагентство
        информационное агентство
        комсомолец
        кур'єр
        курьер
        новине
        новини ~
        новости ~
        правда ?
        телеграф
        тиждень ?
        тижневик
        щоденник
        інформаційне агентство
        חדשות ?
        עיתון
        أخبار ?
        اخبار ?
        جريدة
        خبرگزاری
        روزنامه
        صحيفة
        وكالة ?
        وكالة أنباء
        وكالة الأنباء
        -周刊
        -新報
        -新报
        -新聞
        -新聞社
        -新闻网
        -日報
        -日报
        -早報
        -早报
        -时报
        -時報
        -晚報
        -晚报
        -通信社
        -通訊社
        -通讯社
        -週刊
        -신문
        -일보
        -통신
        """
}
