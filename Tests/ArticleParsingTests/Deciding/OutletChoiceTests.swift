import Articles
import Testing

@testable import ArticleParsing

/// Which of the outlets and dates that a text's lines name are the publisher's, the source's and the article's.
struct OutletChoiceTests {
    private struct Reading {
        let outlets: OutletChoice
        let dates: PrintedDates

        init(_ founds: [Found]) {
            outlets = OutletChoice(founds)
            dates = PrintedDates(founds, outlets)
        }

        var publisher: String? { outlets.publisher?.value }
        var source: OriginalSource? { outlets.originalSource?.source }
        var date: PartialDate? { dates.chosen?.value.date }
    }

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
        let reading = Reading(
            try dated("Global Research", june, line: 2) + [outlet("The Mirror", .copiedFrom, line: 4)])
        #expect(reading.publisher == "The Mirror")
        #expect(reading.source?.name == "Global Research")
    }

    @Test func ofTwoSitesTheLastIsThePublisher() {
        let reading = Reading([
            outlet("The Film Site", .copiedFrom, line: 1), outlet("The Mirror", .copiedFrom, line: 4),
        ])
        #expect(reading.publisher == "The Mirror")
    }

    @Test func thePrintFormsLineWithADateWinsOverAnothersThatStandsFirst() throws {
        let reading = Reading(
            try dated("The Gazette", may, line: 2) + dated("Global Research", june, line: 3))
        #expect(reading.publisher == "Global Research")
        #expect(reading.date == june)
        #expect(reading.source?.name == "The Gazette")
        #expect(reading.source?.date == may)
        #expect(reading.dates.unexplained.isEmpty)
    }

    @Test func theOutletAfterTheBylineWinsOverOneWithADate() throws {
        let reading = Reading(
            [outlet("The Gazette", .behindByline, line: 1)] + (try dated("The Mirror", june, line: 3)))
        #expect(reading.publisher == "The Gazette")
    }

    @Test func aDatedOutletWinsOverAMasthead() throws {
        let reading = Reading([outlet("The Mirror", .masthead, line: 0)] + (try dated("The Gazette", june, line: 3)))
        #expect(reading.publisher == "The Gazette")
    }

    @Test func aMastheadWinsOverThePrintFormsLineAlone() {
        let reading = Reading([
            outlet("Global Research", .alone, line: 3), outlet("The Mirror", .masthead, line: 0),
        ])
        #expect(reading.publisher == "The Mirror")
    }

    @Test func thePrintFormsLineAloneWinsOverANotice() {
        let reading = Reading([
            outlet("The Gazette", .inNotice, line: 9), outlet("Global Research", .alone, line: 3),
        ])
        #expect(reading.publisher == "Global Research")
    }

    @Test func aNoticeWinsOverAnotherOutletsLineAlone() {
        let reading = Reading([
            outlet("The Mirror", .alone, line: 3), outlet("The Gazette", .inNotice, line: 9, .noticeNamesOutlet),
        ])
        #expect(reading.publisher == "The Gazette")
        #expect(reading.source?.name == "The Mirror")
    }

    @Test func anOutletsLineAloneIsBetterThanNothing() {
        #expect(Reading([outlet("The Mirror", .alone, line: 3)]).publisher == "The Mirror")
        #expect(Reading([outlet("The Mirror", .alone, line: 3, .sourceLine)]).publisher == nil)
        #expect(Reading([]).publisher == nil)
    }

    @Test func aSentenceNamesTheSourceBeforeALineDoes() throws {
        let reading = Reading(
            try dated("Global Research", june, line: 2) + [
                outlet("The Mirror", .alone, line: 3, .sourceLine),
                outlet("The Gazette", .namedAsOriginal, line: 9, .sourceSentence),
            ])
        #expect(reading.source?.name == "The Gazette")
        #expect(reading.publisher == "Global Research")
    }

    @Test func aPublisherMayBeItsOwnSourceWhereASentenceSaysSo() throws {
        let reading = Reading(
            try dated("Global Research", june, line: 2) + [
                outlet("Global Research", .namedAsOriginal, line: 9, .sourceSentence)
            ])
        #expect(reading.source?.name == "Global Research")
    }

    @Test func aDateAloneIsTheArticlesAndASecondIsToldOf() throws {
        let reading = Reading([try date(june, line: 2), try date(may, line: 3)])
        #expect(reading.date == june)
        #expect(reading.dates.unexplained.map(\.value.date) == [may])
    }

    @Test func aDateBesideTheSourceIsNotTheArticles() throws {
        let founds =
            [outlet("The Mirror", .copiedFrom, line: 4)] + (try dated("The Gazette", may, line: 2)) + [
                try date(june, line: 3)
            ]
        let reading = Reading(founds)
        #expect(reading.date == june)
        #expect(reading.source?.date == may)
    }

    @Test func anAgencyIsThePublisherOnlyWhereNobodyElseIs() throws {
        let beside = Reading(try dated("Reuters", june, line: 2) + [outlet("The Gazette", .alone, line: 3)])
        #expect(beside.publisher == "The Gazette")
        #expect(beside.outlets.otherPublishers.map(\.outcome) == [.agency])
        #expect(Reading(try dated("Reuters", june, line: 2)).publisher == "Reuters")
        #expect(Reading([outlet("Reuters", .declared, line: 0, .frontMatter)]).publisher == "Reuters")
    }

    @Test(arguments: [Found.OutletPlace.masthead, .inAddress])
    func publishedByUnderAnothersNameSaysWhereItWasPrintedFirst(_ place: Found.OutletPlace) throws {
        let june = try #require(june)
        let printed = outlet("The Gazette", .withDate(june, printed: "June 3, 2014"), line: 4, .publishedBy)
        let reading = Reading([outlet("The Mirror", place, line: 0), printed])
        #expect(reading.publisher == "The Mirror")
        #expect(reading.outlets.publisher?.kind == .aroundPublishedBy)
        #expect(reading.outlets.otherPublishers.map(\.outcome) == [.printedFirst])
        #expect(Reading([outlet("The Gazette", place, line: 0), printed]).publisher == "The Gazette")
    }

    @Test func anOutletWithADateUnderTheArticlesOwnIsItsSource() throws {
        let reading = Reading([try date(june, line: 1)] + (try dated("The Gazette", may, line: 2)))
        #expect(reading.publisher == nil)
        #expect(reading.outlets.otherPublishers.map(\.outcome) == [.underOwnDate])
        #expect(reading.source?.name == "The Gazette" && reading.source?.date == may)
        #expect(reading.date == june)
        #expect(reading.dates.others.map(\.outcome) == [.dayOfSource])
    }

    @Test func theDayOfAChangeIsTheArticlesOnlyWhereThereIsNoOther() throws {
        let may = try #require(may)
        let change = Found(
            value: .dateOfChange(may, printed: "May 1, 2014"), place: Place(line: 1, 0..<11), rule: .date,
            certainty: .medium)
        let reading = Reading([change, try date(june, line: 2)])
        #expect(reading.date == june)
        #expect(reading.dates.others.map(\.outcome) == [.dayOfChange])
        #expect(reading.dates.unexplained.isEmpty)
        #expect(Reading([change]).dates.chosen?.kind == .dateOfChange)
    }

    @Test func noDateAmongCommentsIsTheArticles() throws {
        let founds = [try date(june, line: 2), try date(may, line: 9)]
        let dates = PrintedDates(founds, OutletChoice(founds)) { $0 == 2 }
        #expect(dates.chosen == nil)
        #expect(dates.others.map(\.outcome) == [.amongComments, .amongComments])
    }
}
