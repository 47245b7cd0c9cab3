import Articles
import Testing

@testable import ArticleParsing

struct PrintedDateTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let text: String
        let date: String?
        let printed: String?

        init(_ text: String, _ date: String?, _ printed: String? = nil) {
            self.text = text
            self.date = date
            self.printed = date == nil ? nil : printed ?? text
        }

        var testDescription: String { text }
    }

    @Test(arguments: [
        Case("June 17, 2014", "2014-06-17"),
        Case("May 01, 2013", "2013-05-01"),
        Case("22 April 2013", "2013-04-22"),
        Case("18 December, 2012", "2012-12-18"),
        Case("31 October , 2012", "2012-10-31"),
        Case("30 April ,2013", "2013-04-30"),
        Case("31 March,2013", "2013-03-31"),
        Case("4  July 2004", "2004-07-04"),
        Case("June 22  2004", "2004-06-22"),
        Case("February 22nd, 2023", "2023-02-22"),
        Case("March 08 2016", "2016-03-08"),
        Case("October 20 2015", "2015-10-20"),
        Case("1 Oct 2012", "2012-10-01"),
        Case("Sept. 5, 2011", "2011-09-05"),
        Case("JUNE 17, 2014", "2014-06-17"),
        Case("the 3rd of June, 2014", "2014-06-03", "3rd of June, 2014"),
        Case("Global Research,June 17, 2014", "2014-06-17", "June 17, 2014"),
        Case("26 July, 2012 — Global Research", "2012-07-26", "26 July, 2012"),
        Case("February 29, 2012", "2012-02-29"),
        Case("10:35 June 17, 2014", "2014-06-17", "June 17, 2014"),
        Case("June 17, 2014 10:35 am EST", "2014-06-17", "June 17, 2014"),
        Case("Published on June 17, 2014.", "2014-06-17", "June 17, 2014"),
        Case("(Example Post, September 10, 2011)", "2011-09-10", "September 10, 2011"),
    ])
    func readsEnglishDays(_ example: Case) { check(example) }

    @Test(arguments: [
        Case("Enero 02, 2017", "2017-01-02"),
        Case("28 Julio 2015", "2015-07-28"),
        Case("23 Octubre de 2010", "2010-10-23"),
        Case("17 de junio de 2014", "2014-06-17"),
        Case("5 de setiembre del 2011", "2011-09-05"),
        Case("14 Luglio 2011", "2011-07-14"),
        Case("3 gen. 2011", "2011-01-03"),
        Case("17 juin 2014", "2014-06-17"),
        Case("17 juni 2014", "2014-06-17"),
        Case("17 czerwca 2014", "2014-06-17"),
        Case("17 червня 2014", "2014-06-17"),
        Case("17 haziran 2014", "2014-06-17"),
        Case("17 يونيو 2014", "2014-06-17"),
        Case("2014年6月17日", "2014-06-17"),
        Case("2014年6月", "2014-06"),
        Case("2014년 6월 17일", "2014-06-17"),
        Case("1er mai 2012", "2012-05-01"),
        Case("le 30 novembre 2001", "2001-11-30", "30 novembre 2001"),
        Case("2 août 2006", "2006-08-02"),
        Case("5 déc. 2009", "2009-12-05"),
        Case("12. September 2001", "2001-09-12"),
        Case("12. Oktober 2001", "2001-10-12"),
        Case("3. März 2003", "2003-03-03"),
        Case("3 de março de 2014", "2014-03-03"),
        Case("1º de maio de 2010", "2010-05-01"),
        Case("5 set 2010", "2010-09-05"),
        Case("5 out. 2010", "2010-10-05"),
        Case("14 мая 2008", "2008-05-14"),
        Case("3 СЕНТЯБРЯ 2012", "2012-09-03"),
        Case("Январь 2011", "2011-01"),
    ])
    func readsSixOtherLanguages(_ example: Case) { check(example) }

    @Test(arguments: [
        Case("Monday, June 17, 2014", "2014-06-17"),
        Case("Mon, 17 Jun 2014", "2014-06-17"),
        Case("lundi 17 juin 2014", "2014-06-17"),
        Case("mar. 17 juin 2014", "2014-06-17"),
        Case("Martes, 3 de junio de 2014", "2014-06-03"),
        Case("am Dienstag, dem 12. Oktober 2001", "2001-10-12", "Dienstag, dem 12. Oktober 2001"),
        Case("Segunda-feira, 3 de março de 2014", "2014-03-03"),
        Case("domenica 4 maggio 2014", "2014-05-04"),
        Case("They met on Monday. June 17, 2014", "2014-06-17", "Monday. June 17, 2014"),
    ])
    func takesTheWeekdayIn(_ example: Case) { check(example) }

    @Test(arguments: [
        Case("2009-10-29", "2009-10-29"),
        Case("Example News - 2009-10-29", "2009-10-29", "2009-10-29"),
        Case("2014/06/17", "2014-06-17"),
        Case("2014-06-17T10:35:00Z", "2014-06-17", "2014-06-17"),
        Case("Gepostet 12.9.2001", "2001-09-12", "12.9.2001"),
        Case("17/6/2014", "2014-06-17"),
        Case("6/17/2014", "2014-06-17"),
        Case("9/9/2014", "2014-09-09"),
        Case("December-06-2007", "2007-12-06"),
        Case("17-Jun-2014", "2014-06-17"),
    ])
    func readsFigures(_ example: Case) { check(example) }

    @Test(arguments: [
        Case("March 8-9, 2008", "2008-03-08/2008-03-09"),
        Case("March 8 – 9, 2008", "2008-03-08/2008-03-09"),
        Case("8-9 March 2008", "2008-03-08/2008-03-09"),
        Case("8.-9. März 2008", "2008-03-08/2008-03-09"),
        Case("March 29 - April 1, 2008", "2008-03-29/2008-04-01"),
        Case("29 March - 1 April 2008", "2008-03-29/2008-04-01"),
        Case("December 29, 2007 - January 2, 2008", "2007-12-29/2008-01-02"),
        Case("29 December 2007-2 January 2008", "2007-12-29/2008-01-02"),
        Case("October-November 2010", "2010-10/2010-11"),
        Case("July/August 2009", "2009-07/2009-08"),
        Case("November 2009 - January 2010", "2009-11/2010-01"),
        Case("Vol. 10, No. 3 - 9 March 2012", "2012-03-09", "9 March 2012"),
    ])
    func readsRanges(_ example: Case) { check(example) }

    @Test(arguments: [
        Case("September 2010", "2010-09"),
        Case("Sept. 2010", "2010-09"),
        Case("marzo de 2010", "2010-03"),
        Case("março de 2010", "2010-03"),
        Case("mars 2010", "2010-03"),
        Case("May, 2010", "2010-05"),
        Case("Vol 9, Issue 47, No 2, June 2011", "2011-06", "June 2011"),
    ])
    func readsMonths(_ example: Case) { check(example) }

    @Test(arguments: [
        Case("January 8, 2010y", "2010-01-08"),
        Case("September 18, 2010n", "2010-09-18"),
        Case("June 17, 2014By Jane Doe", "2014-06-17", "June 17, 2014"),
    ])
    func readsWhatIsGluedToTheYear(_ example: Case) { check(example) }

    @Test(arguments: [
        "Febraury 28, 2011", "Jannuary 4, 2007", "Invierno Austral 2015", "4jul03", "May 5 people", "March to 2010",
        "9/11", "9/11/2001", "12/9/2001", "1958", "in June", "June 17", "30 February 2010", "February 30, 2010",
        "February 29, 2011", "31 June 2014", "June 31, 2014", "25:61", "0000-00-00", "2014-13-01", "2014-02-30",
        "13/13/2014", "30.2.2010", "0 June 2014", "May 32, 2010", "October-January 2010", "9-8 March 2008",
        "the June 1990s", "June 2014-15", "he may 2010 times", "Set 2010 goals", "the Mars 2020 rover",
        "Marco 2010", "June 17, 20145", "June 17, 12", "192.168.2001.5", "1.12.9.2001",
        "http://news.example/2014/06/17/story", "/washington-june-17-2014.html", "2009-10-29-00123", "",
        "2008-2010", "June's 2010", "17 2014 June",
    ])
    func refusesWhatIsNoCertainDate(_ text: String) {
        #expect(PrintedDate.first(in: Tokenizer.tokens(of: text))?.date.description == nil)
    }

    @Test(arguments: [
        Case("2010", "2010"),
        Case("2008-2010", "2008/2010"),
        Case("Copyright Jane Doe, 2014", "2014", "2014"),
        Case("June 17, 2014", "2014-06-17"),
        Case("February 30, 2014", nil),
        Case("2010-2008", nil),
        Case("the 1990s", nil),
        Case("12014", nil),
        Case("/archive/2014/", nil),
    ])
    func readsALoneYearOnlyWhereAsked(_ example: Case) {
        check(example, allowing: .yearAlone)
    }

    @Test(arguments: [
        ("Published June 3, 2020 | Updated July 9, 2021", ["2020-06-03", "2021-07-09"]),
        ("2020 Jun 30", ["2020-06-30"]), ("13/10/2020", ["2020-10-13"]), ("10.09.2020", ["2020-09-10"]),
        ("09/10/2020", ["2020-09-10"]), ("25/4/14 and 3 May 2014", ["2014-04-25", "2014-05-03"]), ("31/31/2020", []),
        ("version 2020", []),
    ])
    func readsAllDates(_ text: String, _ dates: [String]) {
        let context = DateContext(order: .monthFirst, years: [2014])
        let found = PrintedDate.all(in: Tokenizer.tokens(of: text), in: context)
        #expect(found.map(\.date.description) == dates)
    }

    /// "09/10/2024" is two days, of which the language or another date of the page tells the right one.
    @Test func givesBothReadingsOfFigures() throws {
        let tokens = Tokenizer.tokens(of: "09/10/2024")
        #expect(PrintedDate.match(tokens, at: 0) == nil)
        let found = try #require(PrintedDate.match(tokens, at: 0, in: DateContext(order: .either)))
        #expect(found.date.description == "2024-09-10")
        #expect(found.exchanged?.description == "2024-10-09")
        #expect(found.isUndecided)
        let day = try #require(PrintedDate.match(tokens, at: 0, in: DateContext(order: .dayFirst)))
        #expect(day.date.description == "2024-10-09")
        #expect(!day.isUndecided)
    }

    @Test func readsAcrossLines() {
        let tokens = Tokenizer.tokens(of: "18 Aprile", line: 1) + Tokenizer.tokens(of: "2013", line: 2)
        let found = PrintedDate.first(in: tokens)
        #expect(found?.date.description == "2013-04-18")
        #expect(found?.tokens == 0..<3)
    }

    @Test func matchesOnlyWhereItIsAsked() {
        let tokens = Tokenizer.tokens(of: "By Jane Doe, June 17, 2014")
        #expect(PrintedDate.match(tokens, at: 3) == nil)
        #expect(PrintedDate.match(tokens, at: 4)?.tokens == 4..<8)
        #expect(PrintedDate.match(tokens, at: 8) == nil)
        #expect(PrintedDate.match(tokens, at: -1) == nil)
    }

    @Test func neverTrapsOnShuffledDates() {
        let pieces = [
            "8", "31", "2014", "12014", "June", "mar", "mai", "set", "Monday", ",", ".", "-", "/", " ", "  ", "th",
            "de", "to", "'", "s", "No", "é",
        ]
        var random = SplitMix(seed: 9)
        for _ in 0..<5_000 {
            let text = (0..<12).map { _ in pieces[Int(random.next() % UInt64(pieces.count))] }.joined()
            let tokens = Tokenizer.tokens(of: text)
            guard let found = PrintedDate.first(in: tokens, allowing: .yearAlone) else { continue }
            #expect(!found.tokens.isEmpty && found.tokens.upperBound <= tokens.count)
            #expect(tokens[found.tokens.upperBound - 1].kind != .mark, "\(text)")
        }
    }

    private func check(_ example: Case, allowing forms: PrintedDate.Forms = []) {
        let tokens = Tokenizer.tokens(of: example.text)
        let found = PrintedDate.first(in: tokens, allowing: forms)
        #expect(found?.date.description == example.date)
        let utf8 = Array(example.text.utf8)
        let printed = found.map { found in
            let range =
                tokens[found.tokens.lowerBound].range.lowerBound..<tokens[found.tokens.upperBound - 1].range.upperBound
            return String(decoding: utf8[range], as: UTF8.self)
        }
        #expect(printed == example.printed)
    }
}
