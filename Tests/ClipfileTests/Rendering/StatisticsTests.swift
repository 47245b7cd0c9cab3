import FoundationEssentials
import Testing

@testable import ArticleArchive
@testable import clipfile

struct StatisticsTests {
    private func chart(_ field: TallyField, _ counts: [(String, Int)], without: Int = 0, limit: Int? = nil)
        -> TallyChart
    {
        var builder = TallyBuilder(field: field)
        for (value, count) in counts {
            builder.countArticles(count, hasValue: true)
            builder.add(count, to: value)
        }
        builder.countArticles(without, hasValue: false)
        return TallyChart(builder.tally, limit: limit)
    }

    @Test func drawsBarsWithTheMostFrequentFirst() {
        let lines = BarChart(chart(.author, [("Ada Quill", 3), ("大野 花", 12), ("Jo", 12)], without: 1), width: 40)
            .lines()
        #expect(
            lines == [
                "Jo         12  █████████████████████████",
                "大野 花    12  █████████████████████████",
                "Ada Quill   3  ██████▎",
                "(none)      1",
            ])
    }

    @Test(arguments: [20, 40, 80, 200])
    func fitsItsWidth(_ width: Int) {
        let long = String(repeating: "Long Name ", count: 20)
        let bars = BarChart(chart(.publisher, [(long, 100_000), ("x", 1)]), width: width).lines()
        let months = (2001...2025).flatMap { year in (1...12).map { ("\(year)-\($0 < 10 ? "0" : "")\($0)", $0 * year) }
        }
        let timeline = Timeline(chart(.month, months), width: width).lines().dropLast()
        for line in bars + timeline { #expect(DisplayWidth.columns(of: line) <= width, "\(line)") }
    }

    @Test func drawsMonthsAsATimeline() {
        let counts = [("2014-01", 4), ("2014-02", 8), ("2014-12", 1), ("2015", 2), ("2015-03", 6)]
        #expect(
            Timeline(chart(.month, counts, without: 3), width: 60).lines() == [
                " 8 │   ███",
                "   │   ███",
                "   │   ███                                    ███",
                "   │   ███                                    ███",
                "   │██████                                    ███",
                "   │██████                                    ███",
                "   │██████                                    ███",
                " 0 │██████                           ███      ███",
                "    2014                                2015",
                "a column is a month; 24 articles",
                "2 dated to the year only, 3 undated",
            ])
    }

    @Test func drawsNothingOfNothing() {
        #expect(Timeline(chart(.month, []), width: 60).lines().isEmpty)
        #expect(BarChart(chart(.tag, []), width: 60).lines().isEmpty)
    }

    @Test func keepsTheMostFrequentOfManyInTheOrderOfDates() {
        let years = chart(.year, [("2001", 1), ("2003", 5), ("2002", 7)], limit: 2)
        #expect(years.counts.map(\.value) == ["2002", "2003"])
        #expect(BarChart(years, width: 40).lines().last == "… and 1 more")
    }

    @Test func saysWhatIsNotDrawn() {
        #expect(chart(.tag, [("a", 1)]).remark.isEmpty)
        let months = chart(.month, [("2014", 2), ("2014-01", 5), ("2014-02", 1)], without: 12, limit: 2)
        #expect(months.remark == "2 dated to the year only, 12 undated, 1 month left out")
        let authors = chart(.author, [("A", 3), ("B", 2), ("C", 1)], without: 4, limit: 1)
        #expect(authors.remark == "4 without an author, 2 authors left out")
        #expect(TallySVG(authors).text().contains(">4 without an author, 2 authors left out</text>"))
        #expect(chart(.region, [("A", 3)], without: 1).remark == "1 without a region")
    }

    @Test func writesTablesThatSpreadsheetsDoNotRun() {
        let csv = chart(.author, [("=1+1", 2), ("Quill, \"Ada\"", 1), ("＠x", 1)]).csv()
        #expect(csv == "author,articles\r\n'=1+1,2\r\n\"Quill, \"\"Ada\"\"\",1\r\n'＠x,1\r\n")
    }

    @Test func writesJSON() throws {
        let json = String(decoding: try chart(.year, [("2014", 2)], without: 1).json(), as: UTF8.self)
        #expect(json.contains("\"by\" : \"year\"") && json.contains("\"total\" : 3") && json.hasSuffix("}\n"))
    }

    @Test(arguments: ["bars", "months"])
    func drawsChartsForPapers(_ name: String) throws {
        let chart =
            name == "bars"
            ? chart(.publisher, [("Global Research", 42), ("Smith & <Sons>", 7), ("\u{1B}[31m大阪", 1)])
            : chart(.month, [("2013-11", 3), ("2014-01", 12), ("2014-02", 5), ("2015-06", 40)])
        try GoldenChart.check(TallySVG(chart).text(), name: name)
    }
}

/// A chart that was looked at and found good; renewed with `RECORD=1 swift test`.
private enum GoldenChart {
    static func check(_ text: String, name: String) throws {
        let folder = #filePath.split(separator: "/").dropLast().joined(separator: "/")
        let file = URL(filePath: "/\(folder)/Charts/\(name).svg")
        if ProcessInfo.processInfo.environment["RECORD"] != nil { try Data(text.utf8).write(to: file) }
        #expect(text == String(decoding: try Data(contentsOf: file), as: UTF8.self))
    }
}
