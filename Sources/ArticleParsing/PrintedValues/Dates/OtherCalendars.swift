/// The months of calendars that are not read: Persian, Islamic and Jewish ones, in their scripts and in Latin letters.
///
/// A day with one of them is a date that the record keeps as printed and does not count with.
enum OtherCalendars {
    static func isMonth(_ word: String) -> Bool { names[word.utf8Span.span] != nil }

    private static let names = DateTable.words(table)

    /// Folded names.
    private static let table = """
        aban
        adar
        av
        azar
        bahman
        cheshvan
        dey
        dhul
        elul
        esfand
        farvardin
        iyar
        khordad
        kislev
        mehr
        mordad
        muharram
        ordibehesht
        rajab
        ramadan
        safar
        sha'ban
        shahrivar
        shawwal
        shevat
        sivan
        tammuz
        tevet
        tir
        tishrei
        אדר
        אייר
        אלול
        חשוון
        טבת
        כסלו
        ניסן
        סיוון
        שבט
        תמוז
        תשרי
        آبان
        آذر
        ارديبهشت
        اردیبهشت
        اسفند
        بهمن
        تير
        تیر
        خرداد
        دي
        دی
        رجب
        رمضان
        شعبان
        شهريور
        شهریور
        شوال
        صفر
        فروردين
        فروردین
        محرم
        مرداد
        مهر
        """
}
