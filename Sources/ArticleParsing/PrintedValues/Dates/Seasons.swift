/// Seasons, which quarterlies have for a month: "Winter 2014" is printed like a date and is none.
enum Seasons {
    static func isName(_ word: String) -> Bool { names[word.utf8Span.span] != nil }

    private static let names = DateTable.words(table)

    /// Folded names.
    private static let table = """
        automne
        autumn
        autunno
        efterar
        estate
        ete
        fall
        forar
        fruhjahr
        fruhling
        herbst
        herfst
        hiver
        host
        hosten
        iarna
        inverno
        invierno
        jesien
        lato
        lente
        nyar
        osz
        otono
        outono
        primavara
        primavera
        printemps
        sommer
        spring
        summer
        tavasz
        tel
        toamna
        var
        vara
        varen
        verano
        verao
        vinter
        winter
        wiosna
        zima
        zomer
        весна
        зима
        лето
        осень
        冬
        冬季
        夏
        夏季
        春
        春季
        秋
        秋季
        """
}
