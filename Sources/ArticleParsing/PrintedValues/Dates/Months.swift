/// The month names of printed dates, in the languages that articles come in.
enum Months {
    /// A month's name as far as a date needs to know it.
    struct Name: Hashable, Sendable {
        enum Kind: String, Hashable, Sendable {
            /// "September", "mayo".
            case full
            /// "Sept", "juil": may bear a full stop.
            case abbreviated
            /// A name that is mostly another word ("set", "out", "marco"): only beside a day or a "de".
            case wordLike = "word-like"
            /// The form after a day, which elsewhere is a given name or a word: "12. maja", "3. augusta".
            case besideDay = "beside-day"
            /// Only after a day and with its full stop: "12. des. 2014".
            case dotted
            /// Only after a day and with a capital: "12 Ara 2014".
            case capital
        }

        let number: Int
        let kind: Kind
        /// Whether the name stands for a month only beside a day.
        var needsDay: Bool { kind != .full && kind != .abbreviated }
    }

    /// The month that a folded word names; nil for every other word, a misspelt month among them.
    static func name(_ word: String) -> Name? {
        let length = word.utf8.count
        return length <= 32 ? names[word.utf8Span.span] : nil
    }

    private static let names = DateTable.read(table) { remark in
        Name(number: remark.number ?? 0, kind: Name.Kind(rawValue: remark.last) ?? .full)
    }

    /// Folded names with their numbers; "_" is a space. Nominatives, and the cases that stand after a day. Names that
    /// are the same in several languages stand once, since they mean the same month; "listopad" alone does not, and
    /// "12. listopada", with its stop, is Croatian for October.
    private static let table = """
        abr 4 abbreviated
        abril 4
        ago 8 word-like
        agost 8
        agosto 8
        agu 8 capital
        agust 8
        agustos 8
        agustus 8
        aout 8
        apr 4 abbreviated
        aprel 4
        april 4
        aprila 4 beside-day
        aprile 4
        aprilie 4
        aprilis 4
        aprill 4
        ara 12 capital
        aralik 12
        aug 8 abbreviated
        august 8
        augusta 8 beside-day
        augusti 8
        augusts 8 beside-day
        augustus 8
        augusztus 8
        avgust 8
        avgusta 8 beside-day
        avqust 8
        avr 4 abbreviated
        avril 4
        balandis 4
        balandzio 4
        birzelio 6
        birzelis 6
        brezen 3
        brezna 3
        cerven 6
        cervence 7
        cervenec 7
        cervna 6
        cze 6 capital
        czerwca 6
        czerwiec 6
        dec 12 abbreviated
        decembar 12
        december 12
        decembra 12 beside-day
        decembre 12
        decembrie 12
        decembris 12
        decembro 12
        dekabr 12
        des 12 dotted
        desem 12 dotted
        desember 12
        desembre 12
        detsember 12
        dez 12 abbreviated
        dezember 12
        dezembro 12
        dhjetor 12
        dic 12 abbreviated
        dicembre 12
        diciembre 12
        disember 12
        duben 4
        dubna 4
        eki 10 capital
        ekim 10
        elokuu 8
        elokuuta 8
        ene 1 abbreviated
        enero 1
        eyl 9 capital
        eylul 9
        feb 2 abbreviated
        febb 2 abbreviated
        febbraio 2
        feber 2
        febr 2 abbreviated
        febreiro 2
        febrer 2
        febrero 2
        februar 2
        februara 2 beside-day
        februari 2
        februarie 2
        februaris 2
        februarja 2
        february 2
        fev 2 abbreviated
        fevereiro 2
        fevr 2 abbreviated
        fevral 2
        fevrier 2
        geguze 5
        geguzes 5
        gen 1 word-like
        gener 1
        genn 1 abbreviated
        gennaio 1
        giu 6 abbreviated
        giugno 6
        gru 12 capital
        grudnia 12
        grudzien 12
        gruodis 12
        gruodzio 12
        gusht 8
        haz 6 capital
        haziran 6
        heinakuu 7
        heinakuuta 7
        helmikuu 2
        helmikuuta 2
        huhtikuu 4
        huhtikuuta 4
        i 1 capital
        ian 1 dotted
        ianuarie 1
        ii 2 capital
        iii 3 capital
        iul 7 dotted
        iulie 7
        iun 6 dotted
        iunie 6
        iv 4 capital
        ix 9 capital
        iyul 7
        iyun 6
        jaan 1 dotted
        jaanuar 1
        jan 1 abbreviated
        janar 1
        janeiro 1
        janner 1
        januar 1
        januara 1 beside-day
        januari 1
        januarie 1
        januarja 1
        january 1
        janv 1 abbreviated
        janvaris 1
        janvier 1
        joulukuu 12
        joulukuuta 12
        juil 7 abbreviated
        juillet 7
        juin 6
        jul 7 abbreviated
        jula 7 beside-day
        julai 7
        julho 7
        juli 7
        julij 7
        julija 7 beside-day
        julijs 7
        julio 7
        juliol 7
        julius 7
        july 7
        jun 6 abbreviated
        juna 6 beside-day
        june 6
        junho 6
        juni 6
        junij 6
        junija 6
        junijs 6
        junio 6
        junius 6
        juny 6
        juul 7 dotted
        juuli 7
        juun 6 dotted
        juuni 6
        kas 11 capital
        kasim 11
        kesakuu 6
        kesakuuta 6
        kolovoza 8
        korrik 7
        kovas 3
        kovo 3
        kveten 5
        kvetna 5
        kwi 4 capital
        kwiecien 4
        kwietnia 4
        lapkricio 11
        lapkritis 11
        leden 1
        ledna 1
        liepa 7
        liepos 7
        lip 7 capital
        lipca 7
        lipiec 7
        lipnja 6
        lis 11 capital
        listopada 11
        listopadu 11
        lokakuu 10
        lokakuuta 10
        lug 7 abbreviated
        luglio 7
        lut 2 capital
        lutego 2
        luty 2
        maaliskuu 3
        maaliskuuta 3
        maart 3
        maerz 3
        mag 5 word-like
        magg 5 abbreviated
        maggio 5
        mai 5
        maig 5
        maija 5 beside-day
        maijs 5
        maio 5
        maj 5
        maja 5 beside-day
        majus 5
        mar 3 abbreviated
        marc 3 dotted
        marca 3
        march 3
        marcius 3
        marco 3 word-like
        maret 3
        marraskuu 11
        marraskuuta 11
        mars 3
        mart 3
        marta 3 beside-day
        martie 3
        marts 3
        marz 3
        marzec 3
        marzo 3
        may 5
        mayis 5
        mayo 5
        mei 5
        mrt 3 abbreviated
        mrz 3 abbreviated
        nentor 11
        nis 4 capital
        nisan 4
        noi 11 dotted
        noiembrie 11
        nov 11 abbreviated
        novembar 11
        november 11
        novembra 11 beside-day
        novembre 11
        novembris 11
        novembro 11
        noviembre 11
        noy 11 dotted
        noyabr 11
        oca 1 capital
        ocak 1
        oct 10 abbreviated
        october 10
        octobre 10
        octombrie 10
        octubre 10
        ogos 8
        okt 10 abbreviated
        oktobar 10
        oktober 10
        oktobra 10 beside-day
        oktobris 10
        oktoober 10
        oktyabr 10
        ott 10 abbreviated
        ottobre 10
        out 10 word-like
        outubro 10
        ozujka 3
        paz 10 capital
        pazdziernik 10
        pazdziernika 10
        pebruari 2
        prill 4
        prosinca 12
        prosince 12
        prosinec 12
        qershor 6
        rijen 10
        rijna 10
        rugpjucio 8
        rugpjutis 8
        rugsejis 9
        rugsejo 9
        rujna 9
        sausio 1
        sausis 1
        sentyabr 9
        sep 9 abbreviated
        sept 9 abbreviated
        septembar 9
        september 9
        septembra 9 beside-day
        septembre 9
        septembrie 9
        septembris 9
        septiembre 9
        set 9 word-like
        setembre 9
        setembro 9
        setiembre 9
        sett 9 abbreviated
        settembre 9
        shkurt 2
        shtator 9
        sierpien 8
        sierpnia 8
        sijecnja 1
        spalio 10
        spalis 10
        srpen 8
        srpna 8
        srpnja 7
        studenog 11
        studenoga 11
        sty 1 capital
        styczen 1
        stycznia 1
        sub 2 capital
        subat 2
        svibnja 5
        syyskuu 9
        syyskuuta 9
        szept 9 abbreviated
        szeptember 9
        tammikuu 1
        tammikuuta 1
        tem 7 capital
        temmuz 7
        tetor 10
        toukokuu 5
        toukokuuta 5
        travnja 4
        unor 2
        unora 2
        v 5 capital
        vasario 2
        vasaris 2
        veebr 2 dotted
        veebruar 2
        veljace 2
        vi 6 capital
        vii 7 capital
        viii 8 capital
        wrz 9 capital
        wrzesien 9
        wrzesnia 9
        x 10 capital
        xaneiro 1
        xi 11 capital
        xii 12 capital
        xullo 7
        xuno 6
        yanvar 1
        zari 9
        απρ 4 abbreviated
        απρίλιος 4
        απριλίου 4
        αυγ 8 abbreviated
        αυγούστου 8
        αύγουστος 8
        δεκ 12 abbreviated
        δεκέμβριος 12
        δεκεμβρίου 12
        ιαν 1 abbreviated
        ιανουάριος 1
        ιανουαρίου 1
        ιουλ 7 abbreviated
        ιουλίου 7
        ιουν 6 abbreviated
        ιουνίου 6
        ιούλιος 7
        ιούνιος 6
        μάιος 5
        μάρτιος 3
        μαΐου 5
        μαρ 3 abbreviated
        μαρτίου 3
        νοέμβριος 11
        νοε 11 abbreviated
        νοεμβρίου 11
        οκτ 10 abbreviated
        οκτωβρίου 10
        οκτώβριος 10
        σεπ 9 abbreviated
        σεπτέμβριος 9
        σεπτεμβρίου 9
        φεβ 2 abbreviated
        φεβρουάριος 2
        φεβρουαρίου 2
        авг 8 abbreviated
        август 8
        августа 8
        апр 4 abbreviated
        апрель 4
        апреля 4
        април 4
        априла 4
        березень 3
        березня 3
        верасня 9
        верес 9 dotted
        вересень 9
        вересня 9
        груд 12 dotted
        грудень 12
        грудня 12
        дек 12 abbreviated
        декабрь 12
        декабря 12
        декември 12
        децембар 12
        децембра 12
        жніўня 8
        жовт 10 dotted
        жовтень 10
        жовтня 10
        июл 7 abbreviated
        июль 7
        июля 7
        июн 6 abbreviated
        июнь 6
        июня 6
        кастрычніка 10
        квітень 4
        квітня 4
        красавіка 4
        липень 7
        липня 7
        лист 11 dotted
        листопад 11
        листопада 11
        лютага 2
        лютого 2
        ліп 7 dotted
        ліпеня 7
        лістапада 11
        май 5
        мар 3 abbreviated
        март 3
        марта 3
        мая 5
        мај 5
        маја 5
        новембар 11
        новембра 11
        ноември 11
        ноя 11 abbreviated
        нояб 11 abbreviated
        ноябрь 11
        ноября 11
        окт 10 abbreviated
        октобар 10
        октобра 10
        октомври 10
        октябрь 10
        октября 10
        сакавіка 3
        сен 9 abbreviated
        сент 9 abbreviated
        сентябрь 9
        сентября 9
        септембар 9
        септембра 9
        септември 9
        серп 8 dotted
        серпень 8
        серпня 8
        снежня 12
        студзеня 1
        січень 1
        січня 1
        травень 5
        травня 5
        траўня 5
        фебруар 2
        фебруара 2
        фебруари 2
        фев 2 abbreviated
        февр 2 abbreviated
        февраль 2
        февраля 2
        февруари 2
        червень 6
        червня 6
        чэрвеня 6
        юли 7
        юни 6
        янв 1 abbreviated
        январь 1
        января 1
        януари 1
        јануар 1
        јануара 1
        јануари 1
        јул 7
        јула 7
        јули 7
        јун 6
        јуна 6
        јуни 6
        אוגוסט 8
        אוקטובר 10
        אפריל 4
        דצמבר 12
        יולי 7
        יוני 6
        ינואר 1
        מאי 5
        מרס 3
        מרץ 3
        נובמבר 11
        ספטמבר 9
        פברואר 2
        آب 8
        آذار 3
        آوریل 4
        آگوست 8
        أبريل 4
        أغسطس 8
        أفريل 4
        أكتوبر 10
        أوت 8
        أيار 5
        أيلول 9
        إبريل 4
        ابريل 4
        اذار 3
        اغسطس 8
        افريل 4
        اكتوبر 10
        اوت 8
        ايار 5
        ايلول 9
        اکتبر 10
        تشرين_الأول 10
        تشرين_الاول 10
        تشرين_الثاني 11
        تموز 7
        جانفي 1
        جوان 6
        جولای 7
        جويلية 7
        حزيران 6
        دجنبر 12
        دسامبر 12
        ديسمبر 12
        سبتمبر 9
        سپتامبر 9
        شباط 2
        شتنبر 9
        غشت 8
        فبراير 2
        فوریه 2
        فيفري 2
        كانون_الأول 12
        كانون_الاول 12
        كانون_الثاني 1
        مارس 3
        ماي 5
        مايو 5
        مای 5
        مه 5 beside-day
        نوامبر 11
        نوفمبر 11
        نونبر 11
        نيسان 4
        يناير 1
        يوليه 7
        يوليو 7
        يوليوز 7
        يونيه 6
        يونيو 6
        ژانویه 1
        ژوئن 6
        ژوئيه 7
        ژوئیه 7
        अक्टूबर 10
        अक्तूबर 10
        अगस्त 8
        अप्रैल 4
        जनवरी 1
        जुलाई 7
        जून 6
        दिसंबर 12
        दिसम्बर 12
        नवंबर 11
        नवम्बर 11
        फरवरी 2
        फ़रवरी 2
        मई 5
        मार्च 3
        सितंबर 9
        सितम्बर 9
        กรกฎาคม 7
        กันยายน 9
        กุมภาพันธ์ 2
        ตุลาคม 10
        ธันวาคม 12
        พฤศจิกายน 11
        พฤษภาคม 5
        มกราคม 1
        มิถุนายน 6
        มีนาคม 3
        สิงหาคม 8
        เมษายน 4
        """
}
