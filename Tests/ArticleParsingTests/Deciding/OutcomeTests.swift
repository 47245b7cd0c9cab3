import Articles
import Testing

@testable import ArticleParsing

struct OutcomeTests {
    @Test(
        arguments: [
            (.chosen, "chosen"), (.repeated, "says the same"),
            (.lowerKind(than: .heading, for: .title), "ranks after a first heading"),
            (.lowerKind(than: .articleObject, for: .date), "ranks after the article’s JSON-LD"),
            (.lowerKind(than: .articleObject, for: .publisher), "ranks after the article’s publisher"),
            (.lowerKind(than: .datedPrintForm, for: .publisher), "ranks after Global Research’s line with a date"),
            (.farther, "stands farther from the headline"), (.later, "comes behind another of its kind"),
            (.siteName, "the site’s name"), (.noAuthor(.role), "a role, or no name at all"),
            (.undecided, "another line may be it as well, so none is taken"),
            (.dayOfChange, "the day of a change"), (.agency, "a news agency, where another outlet is named"),
            (.underOwnDate, "stands with its date under the article’s own"),
        ] as [(Outcome, String)])
    func saysWhatBecameOfACandidate(_ outcome: Outcome, _ sentence: String) { #expect(outcome.sentence == sentence) }

    @Test func namesTheDayThatCounts() throws {
        let day = try #require(PartialDate("2014-06-03"))
        #expect(Outcome.contradictsAddress(day).sentence == "the page’s address says 2014-06-03")
        #expect(
            Outcome.dayOfFirstPublication(ours: day).sentence
                == "the day of its first publication; 2014-06-03 is this page’s")
    }

    /// A kind without a row would be told by the name that it has in the code.
    @Test func everyLoserIsToldInWords() {
        for field in DecidedField.allCases {
            for row in EvidenceOrder.of(field).rows {
                #expect(Outcome.lowerKind(than: row.kind, for: field).sentence == "ranks after \(row.phrase)")
            }
        }
        #expect(Set(NameObjection.allCases.map(\.rawValue)).count == NameObjection.allCases.count)
    }
}
