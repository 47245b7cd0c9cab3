/// The names of weekdays that stand before a printed date.
enum Weekdays {
    static func isName(_ word: String) -> Bool { full.contains(word) }

    /// Whether a word is a weekday's abbreviation: "Mon", "lun", "Di".
    static func isAbbreviation(_ word: String) -> Bool { abbreviated.contains(word) }

    /// Folded names: English, French, Spanish, Italian, German, Portuguese.
    private static let full = words(
        """
        monday tuesday wednesday thursday friday saturday sunday
        lundi mardi mercredi jeudi vendredi samedi dimanche
        lunes martes miercoles jueves viernes sabado domingo
        lunedi martedi mercoledi giovedi venerdi sabato domenica
        montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag
        segunda terca quarta quinta sexta
        """)

    private static let abbreviated = words(
        """
        mon tue tues wed thu thur thurs fri sat sun
        lun mar mer jeu ven sam dim mie jue vie sab dom gio
        mo di mi do fr sa so
        seg ter qua qui sex
        """)

    private static func words(_ text: String) -> Set<String> {
        Set(text.split { $0 == " " || $0 == "\n" }.map(String.init))
    }
}
