import Testing

/// Lines that print a date, and lines that look like one and print none, in the languages that articles come in.
///
/// A row is the line, the date, and what of the line is kept as printed, where that is not the whole line.
enum DateLines {
    struct Row: Sendable, CustomTestStringConvertible {
        let line: String
        let date: String?
        let printed: String
        var testDescription: String { line }

        init(_ row: Substring) {
            let fields = row.split(separator: " => ", omittingEmptySubsequences: false).map(String.init)
            line = fields[0]
            date = fields.count > 1 && !fields[1].isEmpty ? fields[1] : nil
            printed = fields.count > 2 ? fields[2] : fields[0]
        }
    }

    private static func rows(_ table: String) -> [Row] { table.split(separator: "\n").map(Row.init) }

    static let dates = rows(
        """
        May 12, 2014 => 2014-05-12
        12 May 2014 => 2014-05-12
        Monday, May 12th, 2014 => 2014-05-12
        Mon 12 May 2014 10.30 BST => 2014-05-12 => Mon 12 May 2014
        Published 10:30 AM EDT, May 12, 2014 => 2014-05-12 => May 12, 2014
        Published: May 12, 2014 at 10:30 EST => 2014-05-12 => May 12, 2014
        May 12, 2014 10:30 pm => 2014-05-12 => May 12, 2014
        Posted at 10:30 p.m. ET on May 12, 2014 => 2014-05-12 => May 12, 2014
        Published: 6:45PM BST 12 May 2014 => 2014-05-12 => 12 May 2014
        May 12, 2014 at 10:30 EST => 2014-05-12 => May 12, 2014
        12 May 2014, 20:15 GMT+3 => 2014-05-12 => 12 May 2014
        12 May 2014 20:15 UTC +02:00 => 2014-05-12 => 12 May 2014
        2014-05-12T10:30:00Z => 2014-05-12 => 2014-05-12
        2014-05-12T10:30:00.000+02:00 => 2014-05-12 => 2014-05-12
        2014-05-12 10:30:00 -0800 => 2014-05-12 => 2014-05-12
        2014-05-12 => 2014-05-12
        2014/05/12 => 2014-05-12
        20140512 => 2014-05-12
        12.05.2014 => 2014-05-12
        05/13/2014 => 2014-05-13
        13/05/2014 => 2014-05-13
        12-May-2014 => 2014-05-12
        12th of May 2014 => 2014-05-12
        (12 May 2014) => 2014-05-12 => 12 May 2014
        [May 12, 2014] => 2014-05-12 => May 12, 2014
        May 12, 2014 · 5 min read => 2014-05-12 => May 12, 2014
        5 min read · May 12, 2014 => 2014-05-12 => May 12, 2014
        Fri Jan 28 15:50:00 PST 2005 => 2005-01-28
        May 12, 2014 Monday 11:19 AM EST => 2014-05-12 => May 12, 2014
        Fri., August 15, 2014 => 2014-08-15
        29 December 2013 – 2 January 2014 => 2013-12-29/2014-01-02
        29 December – 2 January 2014 => 2013-12-29/2014-01-02
        December 29 – January 2, 2014 => 2013-12-29/2014-01-02
        March 29 - April 1, 2014 => 2014-03-29/2014-04-01
        Vol. 12, No. 3, March 2014 => 2014-03 => March 2014
        Vol. 12, No. 3, 9 March 2014 => 2014-03-09 => 9 March 2014
        Posted on May 12, 2014 => 2014-05-12 => May 12, 2014
        Date: May 12, 2014 => 2014-05-12 => May 12, 2014
        May 2014 => 2014-05
        Published May 12, 2014 | Updated May 13, 2014 => 2014-05-12 => May 12, 2014
        Published online 12 May 2014 => 2014-05-12 => 12 May 2014
        May 12, 2014, 10:30 a.m. Eastern Time => 2014-05-12 => May 12, 2014
        May 12, 2014 10:30 PM (PST) => 2014-05-12 => May 12, 2014
        Lundi 12 mai 2014 => 2014-05-12
        lundi 12 mai 2014 => 2014-05-12
        Publié le 12 mai 2014 à 10h30 => 2014-05-12 => 12 mai 2014
        le 12 mai 2014 à 10:30 => 2014-05-12 => 12 mai 2014
        1er mai 2014 => 2014-05-01
        Mis en ligne le 12 mai 2014 => 2014-05-12 => 12 mai 2014
        12 févr. 2014 => 2014-02-12
        12. Mai 2014 => 2014-05-12
        Montag, 12. Mai 2014, 10:30 Uhr => 2014-05-12 => Montag, 12. Mai 2014
        12. Mai 2014 um 10 Uhr 30 => 2014-05-12 => 12. Mai 2014
        Veröffentlicht am 12. Mai 2014 => 2014-05-12 => 12. Mai 2014
        Mo., 12. Mai 2014 => 2014-05-12
        Mo, 12.05.2014 10:30 => 2014-05-12 => Mo, 12.05.2014
        Jänner 2014 => 2014-01
        12 de mayo de 2014 => 2014-05-12
        Lunes, 12 de mayo de 2014 => 2014-05-12
        Publicado el 12 de mayo de 2014 => 2014-05-12 => 12 de mayo de 2014
        12 mayo, 2014 - 10:30h => 2014-05-12 => 12 mayo, 2014
        12 maggio 2014 => 2014-05-12
        Lunedì 12 maggio 2014, ore 10.30 => 2014-05-12 => Lunedì 12 maggio 2014
        Pubblicato il 12 maggio 2014 alle 10:30 => 2014-05-12 => 12 maggio 2014
        12 mag 2014 => 2014-05-12
        12 de maio de 2014 => 2014-05-12
        Segunda-feira, 12 de maio de 2014 => 2014-05-12
        Publicado em 12 de maio de 2014 às 10h30 => 2014-05-12 => 12 de maio de 2014
        12 out 2014 => 2014-10-12
        12 мая 2014 => 2014-05-12
        12 мая 2014 г. => 2014-05-12 => 12 мая 2014
        12 марта 2014 года, 20:15 МСК => 2014-03-12 => 12 марта 2014
        Понедельник, 12 мая 2014 => 2014-05-12
        Опубликовано: 12 мая 2014 => 2014-05-12 => 12 мая 2014
        12 травня 2014 р. => 2014-05-12 => 12 травня 2014
        Опубліковано 12 травня 2014 => 2014-05-12 => 12 травня 2014
        12 май 2014 г. => 2014-05-12 => 12 май 2014
        12 юли 2014 => 2014-07-12
        12. maja 2014. => 2014-05-12 => 12. maja 2014
        12. svibnja 2014. => 2014-05-12 => 12. svibnja 2014
        12. listopada 2014. => 2014-10-12 => 12. listopada 2014
        12. маја 2014. => 2014-05-12 => 12. маја 2014
        ponedjeljak, 12. svibnja 2014. => 2014-05-12 => ponedjeljak, 12. svibnja 2014
        12. května 2014 => 2014-05-12
        pondělí 12. května 2014 => 2014-05-12
        12. 5. 2014 => 2014-05-12
        Publikováno: 12. května 2014 => 2014-05-12 => 12. května 2014
        12. mája 2014 => 2014-05-12
        12. decembra 2014 => 2014-12-12
        12. julija 2014 => 2014-07-12
        12 maja 2014 => 2014-05-12
        poniedziałek, 12 maja 2014 => 2014-05-12
        12 listopada 2014 => 2014-11-12
        Opublikowano: 12 maja 2014 => 2014-05-12 => 12 maja 2014
        2014. május 12. => 2014-05-12 => 2014. május 12
        2014. május 12., hétfő => 2014-05-12 => 2014. május 12
        Közzétéve: 2014. május 12. 10:30 => 2014-05-12 => 2014. május 12
        12 mai 2014, luni => 2014-05-12 => 12 mai 2014
        Luni, 12 octombrie 2015 => 2015-10-12
        Publicat 12 iunie 2014 => 2014-06-12 => 12 iunie 2014
        12 Μαΐου 2014 => 2014-05-12
        Δευτέρα 12 Μαΐου 2014 => 2014-05-12
        12 ΜΑΪΟΥ 2014 => 2014-05-12
        12. toukokuuta 2014 => 2014-05-12
        maanantai 12. toukokuuta 2014 => 2014-05-12
        Julkaistu 12.5.2014 klo 10.30 => 2014-05-12 => 12.5.2014
        12 maj 2014 => 2014-05-12
        måndag 12 maj 2014 => 2014-05-12
        Publicerad 12 maj 2014 kl. 10.30 => 2014-05-12 => 12 maj 2014
        12. mai 2014 kl. 10:30 => 2014-05-12 => 12. mai 2014
        Publisert 12. des. 2014 => 2014-12-12 => 12. des. 2014
        mandag den 12. maj 2014 => 2014-05-12
        12 mei 2014 => 2014-05-12
        maandag 12 mei 2014 10:30 => 2014-05-12 => maandag 12 mei 2014
        12 mrt. 2014 => 2014-03-12
        12 okt. 2014 => 2014-10-12
        Gepubliceerd op 12 mei 2014 => 2014-05-12 => 12 mei 2014
        12 Mayıs 2014 => 2014-05-12
        12 Mayıs 2014 Pazartesi 10:30 => 2014-05-12 => 12 Mayıs 2014
        12 Ara 2014 => 2014-12-12
        Yayınlanma: 12 Mayıs 2014 => 2014-05-12 => 12 Mayıs 2014
        Senin, 12 Mei 2014 => 2014-05-12
        Senin, 12 Mei 2014 10:30 WIB => 2014-05-12 => Senin, 12 Mei 2014
        12 Agustus 2014 => 2014-08-12
        ngày 12 tháng 5 năm 2014 => 2014-05-12 => 12 tháng 5 năm 2014
        Thứ Hai, ngày 12 tháng 5 năm 2014 => 2014-05-12 => Thứ Hai, ngày 12 tháng 5 năm 2014
        12 de maig de 2014 => 2014-05-12
        12 d’abril de 2014 => 2014-04-12
        12 de xuño de 2014 => 2014-06-12
        2014 m. gegužės 12 d. => 2014-05-12 => 2014 m. gegužės 12
        2014. gada 12. maijs => 2014-05-12 => 2014. gada 12. maijs
        12. juuli 2014 => 2014-07-12
        ١٢ مايو ٢٠١٤ => 2014-05-12
        ۱۲ ژوئن ۲۰۱۴ => 2014-06-12
        12 آذار 2014 => 2014-03-12
        12 أيار/مايو 2014 => 2014-05-12
        12 كانون الثاني 2014 => 2014-01-12
        12 جويلية 2014 => 2014-07-12
        12 فيفري 2014 => 2014-02-12
        الاثنين، 12 مايو 2014 => 2014-05-12
        نشر في 12 أوت 2014 => 2014-08-12 => 12 أوت 2014
        12 במאי 2014 => 2014-05-12
        יום שני, 12 במאי 2014 => 2014-05-12
        פורסם: 12 במאי 2014 => 2014-05-12 => 12 במאי 2014
        12 मई 2014 => 2014-05-12
        2014年3月12日 => 2014-03-12
        2014年3月12日（水） => 2014-03-12 => 2014年3月12日
        ２０１４年３月１２日 => 2014-03-12
        2014年3月12日 10時30分 => 2014-03-12 => 2014年3月12日
        公開日：2014年3月12日 => 2014-03-12 => 2014年3月12日
        令和3年5月1日 => 2021-05-01
        平成26年3月12日 => 2014-03-12
        令和元年5月1日 => 2019-05-01
        平成26年3月 => 2014-03
        发布时间：2014-03-12 10:30 => 2014-03-12 => 2014-03-12
        民國103年3月12日 => 2014-03-12
        2014년 3월 12일 => 2014-03-12
        2014년 3월 12일 (수) 오전 10:30 => 2014-03-12 => 2014년 3월 12일
        입력 2014.03.12 10:30 => 2014-03-12 => 2014.03.12
        2014. 3. 12. => 2014-03-12 => 2014. 3. 12
        """)

    /// Days of a change.
    static let changes = rows(
        """
        Updated May 13, 2014 => 2014-05-13 => May 13, 2014
        Updated: May 13, 2014 => 2014-05-13 => May 13, 2014
        Last updated at 10:30 on May 13, 2014 => 2014-05-13 => May 13, 2014
        Last updated: 13 May 2014 10:30 GMT => 2014-05-13 => 13 May 2014
        Last modified on Mon 12 May 2014 => 2014-05-12 => Mon 12 May 2014
        Story last modified Fri Jan 28 15:50:00 PST 2005 => 2005-01-28 => Fri Jan 28 15:50:00 PST 2005
        May 13, 2014 (updated) => 2014-05-13 => May 13, 2014
        Mis à jour le 13 mai 2014 à 10h30 => 2014-05-13 => 13 mai 2014
        Dernière mise à jour : 13 mai 2014 => 2014-05-13 => 13 mai 2014
        Modifié le 13 mai 2014 => 2014-05-13 => 13 mai 2014
        Zuletzt aktualisiert am 13. Mai 2014 => 2014-05-13 => 13. Mai 2014
        Aktualisiert: 13.05.2014, 10:30 Uhr => 2014-05-13 => 13.05.2014
        Actualizado el 13 de mayo de 2014 => 2014-05-13 => 13 de mayo de 2014
        Última actualización: 13 de mayo de 2014 => 2014-05-13 => 13 de mayo de 2014
        Aggiornato il 13 maggio 2014 => 2014-05-13 => 13 maggio 2014
        Ultimo aggiornamento: 13 maggio 2014 => 2014-05-13 => 13 maggio 2014
        Atualizado em 13 de maio de 2014 => 2014-05-13 => 13 de maio de 2014
        Обновлено: 13 мая 2014 => 2014-05-13 => 13 мая 2014
        Оновлено 13 травня 2014 => 2014-05-13 => 13 травня 2014
        Aktualizováno 13. května 2014 => 2014-05-13 => 13. května 2014
        Aktualizacja: 13 maja 2014 => 2014-05-13 => 13 maja 2014
        Frissítve: 2014. május 13. => 2014-05-13 => 2014. május 13
        Päivitetty 13.5.2014 klo 10.30 => 2014-05-13 => 13.5.2014
        Uppdaterad 13 maj 2014 => 2014-05-13 => 13 maj 2014
        Opdateret 13. maj 2014 => 2014-05-13 => 13. maj 2014
        Bijgewerkt op 13 mei 2014 => 2014-05-13 => 13 mei 2014
        Son güncelleme: 13 Mayıs 2014 => 2014-05-13 => 13 Mayıs 2014
        Cập nhật ngày 13 tháng 5 năm 2014 => 2014-05-13 => 13 tháng 5 năm 2014
        آخر تحديث: 13 مايو 2014 => 2014-05-13 => 13 مايو 2014
        עודכן: 13 במאי 2014 => 2014-05-13 => 13 במאי 2014
        最終更新：2014年5月13日 => 2014-05-13 => 2014年5月13日
        更新时间：2014-05-13 10:30 => 2014-05-13 => 2014-05-13
        수정 2014.05.13 10:30 => 2014-05-13 => 2014.05.13
        """)

    /// Values that are printed like a date and are none that our calendar has, or may be read in two ways.
    static let unread = rows(
        """
        May 12
        12 May
        31 February 2014
        February 30, 2014
        13/13/2014
        12/05/2014
        5/12/2014
        12/5/14
        31.04.2014
        2014-02-30
        2014-13-01
        30 May 2562
        12 มีนาคม 2562
        ۱۲ خرداد ۱۳۹۸
        12 رمضان 1435
        Spring 2014
        Issue 12, Spring 2014 =>  => Spring 2014
        Winter 2013/14
        Printemps 2014
        Frühjahr 2014
        12 May 1435
        May 12, 5774
        2562-05-30
        1398/03/09
        0 June 2014
        May 32, 2014
        """)

    /// Values that are no date.
    static let none = rows(
        """
        in June
        2014
        1398
        1559225400
        1559225400000
        Febraury 12, 2014
        The Mars 2020 rover
        Set 2010 goals
        Marco 2010
        the 1990s
        June 2014-15
        9/11
        24/7
        1/2/3
        10:30
        version 2.0.14
        192.168.20.14
        May 2014 people come
        In 2010 May 5 people come
        Room 2014
        5 des 2010 personnes
        Maja 2010
        Augusta 2014
        Juna 12
        Marta 2010
        20141345
        20140230
        120140512
        12 Monday 2014
        June's 2010
        October-January 2010
        9-8 March 2014
        令和99年5月1日
        平成32年5月1日
        2014年13月1日
        2014年2月30日
        ngày 32 tháng 5 năm 2014
        12 Foo 2014
        12 listopad
        Retrieved May 12, 2014
        Accessed 12 May 2014
        Copyright 12 May 2014
        Expires May 12, 2014
        """)
}
