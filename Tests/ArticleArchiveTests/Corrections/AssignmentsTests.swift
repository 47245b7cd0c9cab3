import Articles
import Testing

@testable import ArticleArchive

struct AssignmentsTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let typed: [String]
        let changes: [Article.Change]
        var testDescription: String { typed.joined(separator: " ") }

        init(_ typed: String..., gives changes: Article.Change...) {
            self.typed = typed
            self.changes = changes
        }
    }

    private static func date(_ text: String) -> Correction.Value? { PartialDate(text).map { .date($0) } }

    @Test(arguments: [
        Case("title=The Harbour = Reopens ", gives: Article.Change(.title, .text("The Harbour = Reopens"))),
        Case("title=", gives: Article.Change(.title, nil)), Case("date= ", gives: Article.Change(.date, nil)),
        Case("DATE=2014-06", gives: Article.Change(.date, date("2014-06"))),
        Case(
            "originalSource.date=2008-03-08/2008-03-09",
            gives:
                Article.Change(.originalSourceDate, date("2008-03-08/2008-03-09"))),
        Case(
            "regions=USA; Middle East & North Africa;",
            gives:
                Article.Change(.regions, .list(["USA", "Middle East & North Africa"]))),
        Case(
            "themes=Culture, Society & History", "themes=Labour",
            gives:
                Article.Change(.themes, .list(["Culture, Society & History", "Labour"]))),
        Case("themes=", "themes=Labour", gives: Article.Change(.themes, .list(["Labour"]))),
        Case(
            "authors=[Prof. Dr.] Ann Roe; Jon Hart (Translator); AFP (Paris)",
            gives:
                Article.Change(
                    .authors,
                    .authors([
                        Author("Ann Roe", honorific: "Prof. Dr."), Author("Jon Hart", role: .translator),
                        Author("AFP (Paris)"),
                    ]))),
        Case("language=PT-br", gives: Article.Change(.language, .language(LanguageTag("pt-BR")))),
        Case("language=zh-hans", gives: Article.Change(.language, .language(LanguageTag("zh-Hans")))),
        Case("url=https://example.org/a?b=c", gives: Article.Change(.url, .text("https://example.org/a?b=c"))),
        Case("publisher.name=The Courier", gives: Article.Change(.publisher, .text("The Courier"))),
        Case(
            "notices.fairuse=a\nb", "title=T",
            gives:
                Article.Change(.fairUse, .text("a\nb")), Article.Change(.title, .text("T"))),
    ])
    func reads(_ example: Case) throws {
        #expect(try Assignments.changes(example.typed) == example.changes)
    }

    struct Refusal: Sendable, CustomTestStringConvertible {
        let typed: String
        let place: String
        let sentence: String
        var testDescription: String { typed }

        init(_ typed: String, _ place: String, _ sentence: String) {
            self.typed = typed
            self.place = place
            self.sentence = sentence
        }
    }

    @Test(arguments: [
        Refusal("titel=x", "titel", "no field “titel”; did you mean “title”?"),
        Refusal("author=x", "author", "did you mean “authors”?"),
        Refusal("lang=en", "lang", "did you mean “language”?"),
        Refusal("copyright=x", "copyright", "did you mean “notices.copyright”?"),
        Refusal("original source=x", "original source", "did you mean “originalSource”?"),
        Refusal("zzzzzzzz=x", "zzzzzzzz", "there are title, deck"),
        Refusal("=x", "=", "no field “”"), Refusal("title", "title", "a field wants its value behind “=”"),
        Refusal("body=x", "body", "the text stays as its source has it"),
        Refusal("tags=x", "tags", "“clipfile tag ID --add TAG” changes them"),
        Refusal("date=17 June 2014", "17 June 2014", "“17 June 2014” is no date; a date is 2014-06-17"),
        Refusal("date=2014-02-30", "2014-02-30", "“2014-02-30” is in no calendar"),
        Refusal("date=2014-02-01/2014-13", "2014-13", "“2014-13” is in no calendar"),
        Refusal("date=2014-06/2014-05", "2014-06/2014-05", "ends before it begins"),
        Refusal("date=2014/2014/2014", "2014/2014/2014", "is no date"),
        Refusal("language=English", "English", "“English” is no language tag"),
        Refusal("language=en_US", "en_US", "is no language tag"),
        Refusal("url=www.example.org", "www.example.org", "begins with https:// or http://"),
        Refusal("url=https:///x", "https:///x", "is no address"),
        Refusal("url=https://a b", "https://a b", "has no spaces"),
        Refusal("authors=A; Jon Hart (translater)", "translater", "did you mean “translator”?"),
        Refusal("authors=[Prof. Ann Roe", "[Prof. Ann Roe", "a bracket that is not closed"),
        Refusal("authors=[Prof.] (editor)", "[Prof.] (editor)", "a name is missing"),
        Refusal("title=a\nb", "\n", "a line end, where the field has one line"),
        Refusal("deck=a\u{1B}[31m", "\u{1B}", "a control character (U+001B)"),
        Refusal("title=a\u{FFFD}", "\u{FFFD}", "no UTF-8"),
    ])
    func refusesWithThePlace(_ refusal: Refusal) throws {
        let error = try #require(throws: CorrectionError.self) { try Assignments.changes([refusal.typed]) }
        #expect(error.description.contains(refusal.sentence), "\(error)")
        var place = String.UnicodeScalarView()
        place.append(contentsOf: Array(error.text.unicodeScalars)[error.range])
        #expect(String(place) == refusal.place)
        #expect(error.text == refusal.typed)
    }

    @Test func takesAFieldThatIsNoListOnce() {
        #expect(throws: CorrectionError(.givenTwice("date"), in: "date=2015", at: 0..<4)) {
            try Assignments.changes(["date=2014", "date=2015"])
        }
    }

    @Test func writesValuesAsItReadsThem() throws {
        for typed in ["authors=[Prof.] Ann Roe; Jon Hart (editor)", "regions=USA; Asia", "date=2014-06", "language=en"]
        {
            let change = try Assignments.changes([typed])[0]
            #expect("\(change.field.name)=\(change.value?.line ?? "")" == typed)
        }
    }
}
