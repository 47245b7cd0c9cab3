/// The month names of printed dates, in the languages that articles come in.
enum Months {
    /// A month's name as far as a date needs to know it.
    struct Name: Hashable, Sendable {
        enum Kind: Hashable, Sendable {
            /// "September", "mayo".
            case full
            /// "Sept", "juil": may bear a full stop.
            case abbreviated
            /// A name that is mostly another word ("set", "out", "marco"): only beside a day or a "de".
            case wordLike
        }

        let number: Int
        let kind: Kind
    }

    /// The month that a folded word names; nil for every other word, a misspelt month among them.
    static func name(_ word: String) -> Name? {
        let length = word.utf8.count
        return length >= 3 && length <= 16 ? names[word] : nil
    }

    /// Folded names: English, French, Spanish, Italian, German, Portuguese, Russian (also as they stand behind a day).
    /// Names that are the same in several languages stand once, since they mean the same month.
    private static let full = [
        "january janvier enero gennaio januar janner janeiro январь января",
        "february fevrier febrero febbraio februar fevereiro февраль февраля",
        "march mars marzo marz maerz март марта",
        "april avril abril aprile апрель апреля",
        "may mai mayo maggio maio май мая",
        "june juin junio giugno juni junho июнь июня",
        "july juillet julio luglio juli julho июль июля",
        "august aout agosto август августа",
        "september septembre septiembre setiembre settembre setembro сентябрь сентября",
        "october octobre octubre ottobre oktober outubro октябрь октября",
        "november novembre noviembre novembro ноябрь ноября",
        "december decembre diciembre dicembre dezember dezembro декабрь декабря",
    ]

    /// Dutch, Swedish, Danish, Turkish and Arabic; Polish and Ukrainian as they stand behind a day.
    private static let fullElsewhere = [
        "januari ocak stycznia січня يناير",
        "februari subat lutego лютого فبراير شباط",
        "maart marts mart marca березня مارس آذار اذار",
        "nisan kwietnia квітня أبريل ابريل إبريل نيسان",
        "mei maj mayis mayıs maja травня مايو أيار ايار",
        "haziran czerwca червня يونيو يونيه حزيران",
        "temmuz lipca липня يوليو يوليه تموز",
        "augusti augustus agustos sierpnia серпня أغسطس اغسطس",
        "eylul wrzesnia вересня سبتمبر أيلول ايلول",
        "ekim pazdziernika жовтня أكتوبر اكتوبر",
        "kasim kasım listopada листопада نوفمبر",
        "aralik aralık grudnia грудня ديسمبر",
    ]

    private static let abbreviated = [
        "jan janv ene genn",
        "feb febb fev fevr",
        "mar mrz",
        "apr avr abr",
        "magg",
        "jun giu",
        "jul juil lug",
        "aug",
        "sep sept sett",
        "oct okt ott",
        "nov",
        "dec dic dez",
    ]

    private static let wordLike = [
        "gen", "", "marco", "", "mag", "", "", "ago", "set", "out", "", "",
    ]

    private static let names: [String: Name] = {
        var names: [String: Name] = [:]
        for (rows, kind) in [
            (full, Name.Kind.full), (fullElsewhere, .full), (abbreviated, .abbreviated), (wordLike, .wordLike),
        ] {
            for (index, row) in rows.enumerated() {
                for word in row.split(separator: " ") { names[String(word)] = Name(number: index + 1, kind: kind) }
            }
        }
        return names
    }()
}
