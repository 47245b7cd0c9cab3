import Articles
import Testing

@testable import ArticleParsing

struct DateStatementTests {
    @Test(arguments: [
        ("Published on May 12, 2014", DateLabel.published), ("Last updated: 12 May 2014", .changed),
        ("Story last modified Fri Jan 28 15:50:00 PST 2005", .changed), ("on May 12, 2014", nil),
        ("12 May 2014 (updated)", .changed), ("Zuletzt aktualisiert am 12. Mai 2014", .changed),
        ("Mis à jour le 12 mai 2014", .changed), ("Обновлено 12 мая 2014", .changed), ("公開日：2014年5月12日", .published),
    ])
    func readsTheLabel(_ line: String, _ label: DateLabel?) throws {
        let tokens = Tokenizer.tokens(of: line)
        let statement = try #require(DateStatement.match(tokens, at: 0))
        #expect(statement.printed != nil)
        #expect(statement.label == label)
        #expect(tokens[statement.end...].allSatisfy { $0.kind == .mark })
    }

    @Test(arguments: [
        "Retrieved May 12, 2014", "Copyright May 12, 2014", "The board met on May 12, 2014",
        "First published May 12, 2014",
        "Posted by Jane Doe, May 12, 2014", "“May 12, 2014”", "",
    ])
    func leavesWhatSaysMore(_ line: String) {
        #expect(DateStatement.match(Tokenizer.tokens(of: line), at: 0) == nil)
    }

    @Test(arguments: [
        "10:30", "10.30 BST", "10:30 a.m. ET", "10h30", "10 Uhr 30", "10:30 Uhr", "20:15 MSK", "at 10:30 EST", "10pm",
        "10:30:00Z", "10:30 GMT+3", "10:30 +02:00", "1409 GMT (2209 HKT)", "午前10時30分", "오전 10:30", "klo 10.30",
        "à 10h30",
        "10:30 Eastern Time", "10:30 (PST)",
    ])
    func readsATimeOfDay(_ text: String) {
        let tokens = Tokenizer.tokens(of: text)
        #expect(DateGrammar(tokens: tokens).endOfTime(at: 0) == tokens.count)
    }

    @Test(arguments: ["10", "25:10", "10.65", "10.30.2014", "2014", "at ten", "1.5 million"])
    func readsNoTimeInOtherFigures(_ text: String) {
        #expect(DateGrammar(tokens: Tokenizer.tokens(of: text)).endOfTime(at: 0) == nil)
    }

    /// A line may be long, and is read once.
    @Test(arguments: [
        "1", "1 ", "May ", "12 ", "2014 ", "12/", "12.5.2014 ", "May 12, ", "on ", "(", "at 10:30 ", "Vol. 12, ", "令和",
        "'14 ",
    ])
    func readsLongLinesOnce(_ piece: String) {
        let tokens = Tokenizer.tokens(of: String(repeating: piece, count: 10_000))
        _ = PrintedDate.first(in: tokens)
        _ = PrintedDate.all(in: tokens, in: DateContext(order: .either, years: [2014]))
        _ = DateStatement.match(tokens, at: 0)
        _ = DateLabel.before(tokens.count, in: tokens)
        #expect(PrintedDate.first(in: tokens, within: 0..<min(5_000, tokens.count))?.tokens.isEmpty != true)
    }
}
