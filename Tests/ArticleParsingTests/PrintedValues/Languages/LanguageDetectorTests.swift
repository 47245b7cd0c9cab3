import Articles
import Testing

@testable import ArticleParsing

struct LanguageDetectorTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let language: String?
        let text: String

        init(_ language: String?, _ text: String) {
            self.language = language
            self.text = text
        }

        var testDescription: String { language ?? "none" }
    }

    @Test(arguments: [
        Case(
            "en",
            """
            The council said on Tuesday that it will not repair the old bridge before the end of the year. There is no
            money for it, and the people who live on the other side of the river have to wait until the spring.
            """),
        Case(
            "fr",
            """
            Le conseil a dit mardi qu'il ne réparera pas le vieux pont avant la fin de l'année. Il n'y a pas d'argent
            pour cela, et les gens qui habitent de l'autre côté de la rivière doivent attendre dans le froid.
            """),
        Case(
            "es",
            """
            El consejo dijo el martes que no va a reparar el viejo puente antes del fin de año. No hay dinero para eso,
            y la gente que vive al otro lado del río tiene que esperar hasta la primavera, como siempre.
            """),
        Case(
            "it",
            """
            Il consiglio ha detto martedì che non riparerà il vecchio ponte prima della fine dell'anno. Non ci sono i
            soldi per questo, e la gente che abita al di là del fiume deve aspettare fino alla primavera.
            """),
        Case(
            "it",
            """
            Lagenzia ha detto che il consiglio non riparera il vecchio ponte prima della fine dellanno. Non ci sono i
            soldi per questo, e la gente che abita al di la del fiume deve aspettare fino alla primavera.
            """),
        Case(
            "de",
            """
            Der Rat sagte am Dienstag, dass die alte Brücke nicht vor dem Ende des Jahres repariert wird. Es gibt kein
            Geld dafür, und die Leute, die auf der anderen Seite des Flusses wohnen, müssen noch warten.
            """),
        Case(
            "pt",
            """
            O conselho disse na terça-feira que não vai reparar a velha ponte antes do fim do ano. Não há dinheiro para
            isso, e as pessoas que vivem do outro lado do rio têm de esperar até à primavera, como os seus pais.
            """),
        Case(
            "nl",
            """
            De raad zei dinsdag dat de oude brug niet voor het einde van het jaar wordt hersteld. Er is geen geld voor,
            en de mensen die aan de andere kant van de rivier wonen moeten nog tot het voorjaar wachten.
            """),
        Case(
            "ro",
            """
            Consiliul a spus marți că nu va repara podul vechi până la sfârșitul anului. Nu sunt bani pentru acest lucru,
            iar oamenii care locuiesc pe malul celălalt trebuie să aștepte, după cum au fost obișnuiți, fără pod.
            """),
        Case(
            "pl",
            """
            Rada powiedziała we wtorek, że stary most nie będzie naprawiony przed końcem roku. Nie ma na to pieniędzy,
            a ludzie, którzy mieszkają po drugiej stronie, muszą czekać do wiosny, jak to już było przed laty.
            """),
        Case(
            "sv",
            """
            Rådet sade på tisdagen att den gamla bron inte kommer att lagas före årets slut. Det finns inga pengar till
            det, och de som bor på den andra sidan av floden måste vänta till våren, som de har gjort förut.
            """),
        Case(
            "tr",
            """
            Belediye salı günü eski köprünün yıl sonundan önce onarılmayacağını söyledi. Bunun için para yok ve nehrin
            karşı tarafında oturan herkes daha çok beklemek zorunda, ama bu her zaman böyle olan bir iş gibi.
            """),
        Case(
            "ru",
            "Совет сказал во вторник, что старый мост не будет отремонтирован до конца года: денег на это нет, и жители "
                + "другого берега должны ждать весны, как они ждали и прежде."),
        Case(
            "uk",
            "Рада сказала у вівторок, що старий міст не відремонтують до кінця року: грошей на це немає, і мешканці "
                + "іншого берега мають чекати весни, як вони чекали й раніше."),
        Case(
            "sr",
            "Савет је рекао у уторак да стари мост неће бити поправљен до краја године: за то нема новца и људи који "
                + "живе на другој страни реке морају да чекају пролеће."),
        Case("el", "Το συμβούλιο είπε την Τρίτη ότι η παλιά γέφυρα δεν θα επισκευαστεί πριν από το τέλος του έτους."),
        Case("ar", "قال المجلس يوم الثلاثاء إن الجسر القديم لن يتم إصلاحه قبل نهاية العام بسبب نقص المال."),
        Case("fa", "شورا روز سه‌شنبه گفت که پل قدیمی پیش از پایان سال تعمیر نمی‌شود، چون پولی برای آن نیست."),
        Case("he", "המועצה אמרה ביום שלישי כי הגשר הישן לא יתוקן לפני סוף השנה, כי אין לכך כסף."),
        Case("zh", "市议会星期二表示，旧桥在年底之前不会修复，因为没有足够的资金，对岸的居民只好等到春天。"),
        Case("ja", "市議会は火曜日、古い橋は年末までに修理されないと述べた。そのための予算がないからである。"),
        Case("ko", "시의회는 화요일에 오래된 다리를 연말 전에 고치지 않을 것이라고 말했다. 돈이 없기 때문이다."),
    ])
    func tells(_ example: Case) {
        #expect(LanguageDetector.language(of: Array(example.text.utf8))?.rawValue == example.language)
    }

    @Test(arguments: [
        "", "Global News", "milk\neggs\nbread\n2 kg flour\nbutter\napples\nsalt\npepper\nrice\nbeans",
        "let x = 1; for (i in 0..n) { a[i] += x }", "1 2 3 4 5 6 7 8 9", "Lorem ipsum dolor sit amet consectetur",
        "Совет сказал",
        "The bridge is old and the river is wide. Le pont est vieux et la rivière est large.",
    ])
    func isSilentWhereNothingIsCertain(_ text: String) {
        #expect(LanguageDetector.language(of: Array(text.utf8)) == nil)
    }

    @Test func aTitleInAnotherLanguageDoesNotMatter() {
        let text = """
            Le vent se lève, il faut tenter de vivre

            The council said on Tuesday that it will not repair the old bridge before the end of the year. There is no
            money for it, and the people who live on the other side of the river have to wait until the spring.
            """
        #expect(LanguageDetector.language(of: Array(text.utf8)) == LanguageTag("en"))
    }

    @Test func everyWordOfTheTablesCanBeFound() {
        for row in FunctionWords.rows {
            for token in Tokenizer.tokens(of: row.words) {
                #expect(token.kind == .word && token.range.count <= 8, "\(row.language): \(token.folded)")
            }
        }
    }

    @Test func randomBytesNeverTrap() {
        var random = SplitMix(seed: 3)
        for _ in 0..<500 {
            let bytes = (0..<200).map { _ in random.byte() }
            _ = LanguageDetector.language(of: bytes)
        }
    }
}
