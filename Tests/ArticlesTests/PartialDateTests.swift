import FoundationEssentials
import Testing

@testable import Articles

struct PartialDateTests {
    @Test(arguments: [
        "2014-06-17", "2014-06", "2014", "0001", "9999-12-31", "2012-02-29", "2000-02-29", "2008-03-08/2008-03-09",
        "2008-03/2008-04", "2008/2010", "1999-12-31/2000-01-01",
    ])
    func readsWhatItWrites(_ text: String) {
        #expect(PartialDate(text)?.description == text)
    }

    @Test(arguments: [
        "", "/", "2014-13", "2014-00", "2014-06-00", "2014-06-31", "2013-02-29", "1900-02-29", "0000", "14", "02014",
        "2014-6", "2014-6-17", "2014-06-17-01", "2014/06/17", "17.06.2014", "2014-06-17T10:00", "2014-06-17/",
        "/2014-06-17", "2014-06-17/2014-06-17", "2014-06-18/2014-06-17", "2014-06/2014-06-17", "2014/2015-06",
        "2014/2015/2016", " 2014", "2014 ", "-2014", "+2014", "２０１４", "2014-06-1a", "today",
    ])
    func readsNothingElse(_ text: String) {
        #expect(PartialDate(text) == nil)
    }

    @Test(
        arguments: [(2014, nil, 17), (2014, 13, nil), (2014, 0, 1), (2014, 4, 31), (0, 1, 1), (10_000, nil, nil)]
            as [(Int, Int?, Int?)])
    func hasNoDateThatNoCalendarHas(_ year: Int, _ month: Int?, _ day: Int?) {
        #expect(PartialDate(year: year, month: month, day: day) == nil)
    }

    @Test func aRangeRunsForwardBetweenEqualPrecisions() throws {
        let may = try #require(PartialDate.Point(year: 2014, month: 5))
        let june = try #require(PartialDate.Point(year: 2014, month: 6))
        let day = try #require(PartialDate.Point(year: 2014, month: 6, day: 3))
        #expect(PartialDate(from: may, to: june)?.description == "2014-05/2014-06")
        #expect(PartialDate(from: june, to: may) == nil)
        #expect(PartialDate(from: june, to: june) == nil)
        #expect(PartialDate(from: may, to: day) == nil)
    }

    @Test func sortsByTheBeginningAndThenTheEnd() {
        let sorted = [
            "1999-12-31", "2014", "2014-06", "2014-06-03", "2014-06-03/2014-06-04", "2014-06-03/2014-06-05",
            "2014-06-04",
            "2014-07", "2015",
        ]
        #expect(sorted.reversed().compactMap { PartialDate($0) }.sorted().map(\.description) == sorted)
    }

    @Test func isItsEDTFFormInJSON() throws {
        let dates = try ["2014-06", "2008-03-08/2008-03-09"].map { try #require(PartialDate($0)) }
        let json = try JSONEncoder().encode(dates)
        #expect(try JSONDecoder().decode([String].self, from: json) == dates.map(\.description))
        #expect(try JSONDecoder().decode([PartialDate].self, from: json) == dates)
    }

    @Test(arguments: [#"["2014-02-30"]"#, "[2014]", "[null]", #"[""]"#])
    func readsNoImpossibleDateFromJSON(_ json: String) {
        #expect(throws: DecodingError.self) { try JSONDecoder().decode([PartialDate].self, from: Data(json.utf8)) }
    }

    @Test func survivesItsTextOnEveryDayOfTwoCenturies() {
        for year in 1899...2101 {
            for month in 1...12 {
                let days = (1...31).compactMap { PartialDate(year: year, month: month, day: $0) }
                #expect((28...31).contains(days.count))
                #expect(days.allSatisfy { PartialDate($0.description) == $0 })
            }
        }
    }
}
