import Articles
import Testing

@testable import ArticleParsing

struct RankingTests {
    private let june = PartialDate("2014-06-03")
    private let may = PartialDate("2014-05-01")

    private func outlet(_ name: String, _ place: Found.OutletPlace, line: Int, _ rule: Rule = .outletLine) -> Found {
        Found(value: .outlet(name, place), place: Place(line: line, 0..<4), rule: rule, certainty: .high)
    }

    private func dated(_ name: String, _ date: PartialDate?, line: Int) throws -> [Found] {
        let date = try #require(date)
        let printed = "printed \(date)"
        return [
            outlet(name, .withDate(date, printed: printed), line: line, .outletAndDate),
            Found(
                value: .date(date, printed: printed), place: Place(line: line, 6..<18), rule: .outletAndDate,
                certainty: .high),
        ]
    }

    private func date(_ date: PartialDate?, line: Int) throws -> Found {
        let date = try #require(date)
        return Found(
            value: .date(date, printed: "printed \(date)"), place: Place(line: line, 0..<12), rule: .date,
            certainty: .high)
    }

    @Test func theSiteThatATextWasCopiedFromIsThePublisher() throws {
        let ranking = Ranking(
            try dated("Global Research", june, line: 2) + [outlet("The Mirror", .copiedFrom, line: 4)])
        #expect(ranking.publisher?.name == "The Mirror")
        #expect(ranking.originalSource?.source.name == "Global Research")
    }

    @Test func ofTwoSitesTheLastIsThePublisher() {
        let ranking = Ranking([
            outlet("The Film Site", .copiedFrom, line: 1), outlet("The Mirror", .copiedFrom, line: 4),
        ])
        #expect(ranking.publisher?.name == "The Mirror")
    }

    @Test func theHousesLineWithADateWinsOverAnothersThatStandsFirst() throws {
        let ranking = Ranking(
            try dated("The Gazette", may, line: 2) + dated("Global Research", june, line: 3))
        #expect(ranking.publisher?.name == "Global Research")
        #expect(ranking.date?.date == june)
        #expect(ranking.originalSource?.source.name == "The Gazette")
        #expect(ranking.originalSource?.source.date == may)
        #expect(ranking.otherDates.isEmpty)
    }

    @Test func theOutletBehindTheBylineWinsOverOneWithADate() throws {
        let ranking = Ranking(
            [outlet("The Gazette", .behindByline, line: 1)] + (try dated("The Mirror", june, line: 3)))
        #expect(ranking.publisher?.name == "The Gazette")
    }

    @Test func aDatedOutletWinsOverAMasthead() throws {
        let ranking = Ranking([outlet("The Mirror", .masthead, line: 0)] + (try dated("The Gazette", june, line: 3)))
        #expect(ranking.publisher?.name == "The Gazette")
    }

    @Test func aMastheadWinsOverTheHousesLineAlone() {
        let ranking = Ranking([
            outlet("Global Research", .alone, line: 3), outlet("The Mirror", .masthead, line: 0),
        ])
        #expect(ranking.publisher?.name == "The Mirror")
    }

    @Test func theHousesLineAloneWinsOverANotice() {
        let ranking = Ranking([
            outlet("The Gazette", .inNotice, line: 9), outlet("Global Research", .alone, line: 3),
        ])
        #expect(ranking.publisher?.name == "Global Research")
    }

    @Test func aNoticeWinsOverAnotherOutletsLineAlone() {
        let ranking = Ranking([
            outlet("The Mirror", .alone, line: 3), outlet("The Gazette", .inNotice, line: 9, .noticeNamesOutlet),
        ])
        #expect(ranking.publisher?.name == "The Gazette")
        #expect(ranking.originalSource?.source.name == "The Mirror")
    }

    @Test func anOutletsLineAloneIsBetterThanNothing() {
        #expect(Ranking([outlet("The Mirror", .alone, line: 3)]).publisher?.name == "The Mirror")
        #expect(Ranking([outlet("The Mirror", .alone, line: 3, .sourceLine)]).publisher == nil)
        #expect(Ranking([]).publisher == nil)
    }

    @Test func aSentenceNamesTheSourceBeforeALineDoes() throws {
        let ranking = Ranking(
            try dated("Global Research", june, line: 2) + [
                outlet("The Mirror", .alone, line: 3, .sourceLine),
                outlet("The Gazette", .namedAsOriginal, line: 9, .sourceSentence),
            ])
        #expect(ranking.originalSource?.source.name == "The Gazette")
        #expect(ranking.publisher?.name == "Global Research")
    }

    @Test func theHouseMayBeItsOwnSourceWhereASentenceSaysSo() throws {
        let ranking = Ranking(
            try dated("Global Research", june, line: 2) + [
                outlet("Global Research", .namedAsOriginal, line: 9, .sourceSentence)
            ])
        #expect(ranking.originalSource?.source.name == "Global Research")
    }

    @Test func aDateAloneIsTheArticlesAndASecondIsToldOf() throws {
        let ranking = Ranking([try date(june, line: 2), try date(may, line: 3)])
        #expect(ranking.date?.date == june)
        #expect(ranking.otherDates.map(\.date) == [may])
    }

    @Test func aDateBesideTheSourceIsNotTheArticles() throws {
        let founds =
            [outlet("The Mirror", .copiedFrom, line: 4)] + (try dated("The Gazette", may, line: 2)) + [
                try date(june, line: 3)
            ]
        let ranking = Ranking(founds)
        #expect(ranking.date?.date == june)
        #expect(ranking.originalSource?.source.date == may)
    }
}
