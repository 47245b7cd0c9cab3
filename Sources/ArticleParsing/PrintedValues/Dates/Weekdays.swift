/// The names of weekdays that stand beside a printed date.
enum Weekdays {
    enum Kind: Sendable {
        case name
        /// "Mon", "lun", "Di".
        case abbreviation
    }

    /// The kind of a folded word; nil where it is no weekday.
    static func kind(of word: String) -> Kind? { names[word.utf8Span.span] }

    private static let names = DateTable.read(table) { $0.last.isEmpty ? Kind.name : .abbreviation }

    /// Folded names, in all cases that stand before a date.
    private static let table = """
        antradienis
        car abbreviated
        carsamba
        cetrtek
        ceturtdiena
        cetvrtak
        cmt abbreviated
        csutortok
        ct abbreviated
        ctvrtek
        cum abbreviated
        cuma
        cumartesi
        czw abbreviated
        czwartek
        di abbreviated
        dienstag
        dijous
        dilluns
        dim abbreviated
        dimanche
        dimarts
        dimecres
        dinsdag
        dissabte
        diumenge
        divendres
        do abbreviated
        dom abbreviated
        domenica
        domingo
        donderdag
        donnerstag
        dum abbreviated
        duminica
        esmaspaev
        fr abbreviated
        fre abbreviated
        fredag
        freitag
        fri abbreviated
        friday
        gio abbreviated
        giovedi
        hetfo
        jeu abbreviated
        jeudi
        joi
        jue abbreviated
        jueves
        jum abbreviated
        jum'at
        jumat
        kam abbreviated
        kamis
        ke abbreviated
        kedd
        keskiviikko
        keskiviikkona
        ketvirtadienis
        kolmapaev
        la abbreviated
        lauantai
        lauantaina
        laupaev
        lor abbreviated
        lordag
        lun abbreviated
        lundi
        lunedi
        lunes
        luni
        ma abbreviated
        maanantai
        maanantaina
        maandag
        man abbreviated
        mandag
        mar abbreviated
        mardi
        martedi
        martes
        marti
        mer abbreviated
        mercoledi
        mercredi
        mi abbreviated
        mie abbreviated
        miercoles
        miercuri
        min abbreviated
        minggu
        mittwoch
        mo abbreviated
        mon abbreviated
        monday
        montag
        nedela
        nedele
        nedelja
        nedjelja
        neljapaev
        niedz abbreviated
        niedziela
        niedziele
        ons abbreviated
        onsdag
        otrdiena
        pa abbreviated
        patek
        paz abbreviated
        pazar
        pazartesi
        pe abbreviated
        penktadienis
        pentek
        per abbreviated
        perjantai
        perjantaina
        persembe
        petak
        petek
        piatek
        piatok
        piektdiena
        pirmadienis
        pirmdiena
        po abbreviated
        pondeli
        pondelok
        ponedeljak
        ponedeljek
        ponedjeljak
        poniedzialek
        pt abbreviated
        puhapaev
        pzt abbreviated
        qua abbreviated
        quarta
        qui abbreviated
        quinta
        rab abbreviated
        rabu
        reede
        sa abbreviated
        sab abbreviated
        sabado
        sabato
        sabtu
        sal abbreviated
        sali
        sam abbreviated
        sambata
        samedi
        samstag
        sat abbreviated
        saturday
        seg abbreviated
        segunda
        sekmadienis
        sel abbreviated
        selasa
        sen abbreviated
        senin
        sestadienis
        sestdiena
        sex abbreviated
        sexta
        so abbreviated
        sob abbreviated
        sobota
        sobote
        son abbreviated
        sondag
        sonnabend
        sonntag
        sr abbreviated
        sreda
        srijeda
        sroda
        srode
        st abbreviated
        streda
        stvrtok
        su abbreviated
        subota
        sun abbreviated
        sunday
        sunnuntai
        sunnuntaina
        svetdiena
        szerda
        szombat
        teisipaev
        ter abbreviated
        terca
        thu abbreviated
        thur abbreviated
        thurs abbreviated
        thursday
        ti abbreviated
        tiistai
        tiistaina
        tir abbreviated
        tirsdag
        tis abbreviated
        tisdag
        to abbreviated
        tor abbreviated
        torek
        tors abbreviated
        torsdag
        torstai
        torstaina
        treciadienis
        tresdiena
        tue abbreviated
        tues abbreviated
        tuesday
        ut abbreviated
        utery
        utorak
        utorok
        vasarnap
        ven abbreviated
        vendredi
        venerdi
        vie abbreviated
        viernes
        vin abbreviated
        vineri
        vr abbreviated
        vrijdag
        wed abbreviated
        wednesday
        wo abbreviated
        woensdag
        wt abbreviated
        wtorek
        za abbreviated
        zaterdag
        zo abbreviated
        zondag
        δευ abbreviated
        δευτέρα
        κυρ abbreviated
        κυριακή
        πέμπτη
        παρ abbreviated
        παρασκευή
        πεμ abbreviated
        σάββατο
        σαβ abbreviated
        τετ abbreviated
        τετάρτη
        τρίτη
        τρι abbreviated
        воскресенье
        вс abbreviated
        вт abbreviated
        вторник
        вівторок
        нд abbreviated
        неделя
        недеља
        неділя
        п'ятниця
        петак
        петък
        пн abbreviated
        понеделник
        понедельник
        понедељак
        понеділок
        пт abbreviated
        пятница
        пятницу
        сб abbreviated
        середа
        ср abbreviated
        среда
        среду
        сряда
        суббота
        субботу
        субота
        събота
        уторак
        четвер
        четверг
        четвртак
        четвъртък
        чт abbreviated
        الأحد
        الأربعاء
        الإثنين
        الاثنين
        الاحد
        الاربعاء
        الثلاثاء
        الجمعة
        الخميس
        السبت
        جمعه
        دوشنبه
        سهشنبه
        شنبه
        پنجشنبه
        چهارشنبه
        یکشنبه
        गुरुवार
        बुधवार
        मंगलवार
        रविवार
        शनिवार
        शुक्रवार
        सोमवार
        周一
        周三
        周二
        周五
        周六
        周四
        周日
        土曜日
        日曜日
        星期一
        星期三
        星期二
        星期五
        星期六
        星期四
        星期天
        星期日
        月曜日
        木曜日
        水曜日
        火曜日
        週一
        週三
        週二
        週五
        週六
        週四
        週日
        金曜日
        금요일
        목요일
        수요일
        월요일
        일요일
        토요일
        화요일
        """
}
