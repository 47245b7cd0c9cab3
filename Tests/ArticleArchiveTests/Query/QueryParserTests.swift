import Articles
import Testing

@testable import ArticleArchive

struct QueryParserTests {
    struct Case: Sendable {
        let query: String
        let condition: Condition?

        init(_ query: String, _ condition: Condition?) {
            self.query = query
            self.condition = condition
        }
    }

    private static func word(_ word: String, in field: TextField? = nil) -> Condition { .phrase([word], in: field) }

    @Test(arguments: [
        Case("", nil), Case("  \t", nil),
        Case("Harbour", word("harbour")),
        Case("harbour strike", .all([word("harbour"), word("strike")])),
        Case("harbour AND strike", .all([word("harbour"), word("strike")])),
        Case("“third week”", .phrase(["third", "week"], in: nil)),
        Case("hello,world", .phrase(["hello", "world"], in: nil)),
        Case("harbour -ferry", .all([word("harbour"), .not(word("ferry"))])),
        Case("NOT ferry", .not(word("ferry"))),
        Case("-\"a b\"", .not(.phrase(["a", "b"], in: nil))),
        Case("a b OR c", .any([.all([word("a"), word("b")]), word("c")])),
        Case("a (b OR c)", .all([word("a"), .any([word("b"), word("c")])])),
        Case("a -(b OR c)", .all([word("a"), .not(.any([word("b"), word("c")]))])),
        Case("or and not", .all([word("or"), word("and"), word("not")])),
        Case("title:Café", word("cafe", in: .title)),
        Case("author:(a OR \"b c\")", .any([word("a", in: .author), .phrase(["b", "c"], in: .author)])),
        Case("REGION:\"Middle East\"", .phrase(["middle", "east"], in: .region)),
        Case("tag:to-read", .tag(["to", "read"])),
        Case("lang:EN", .language("en")), Case("lang:pt-BR", .language("pt-br")),
        Case("id:82AB", .id("82ab")),
        Case("date:2014", .date(DayRange(first: 20_140_101, last: 20_141_231))),
        Case("date:2014-06..2014-08", .date(DayRange(first: 20_140_601, last: 20_140_831))),
        Case("date:2014-06-17..", .date(DayRange(first: 20_140_617, last: nil))),
        Case("date:..2014", .date(DayRange(first: nil, last: 20_141_231))),
        Case("added:2024-05-01", .added(DayRange(first: 20_240_501, last: 20_240_501))),
        Case("is:Reprint -has:disclaimer", .all([.trait(.reprint), .not(.trait(.has("disclaimer")))])),
        Case("http://x.y/z", .phrase(["http", "x", "y", "z"], in: nil)),
        Case("Iraq: war", .all([word("iraq"), word("war")])),
        Case("10:30", .phrase(["10", "30"], in: nil)),
        Case("harbour & strike", .all([word("harbour"), word("strike")])),
        Case("大阪", .phrase(["大", "阪"], in: nil)),
        Case("C++", word("c")), Case("#tag", word("tag")),
    ])
    func reads(_ example: Case) throws {
        #expect(try Query(example.query).condition == example.condition)
    }

    struct Refusal: Sendable {
        let query: String
        let reason: QueryError.Reason
        let marked: String

        init(_ query: String, _ reason: QueryError.Reason, _ marked: String) {
            self.query = query
            self.reason = reason
            self.marked = marked
        }
    }

    @Test(arguments: [
        Refusal("harbour \"third week", .openQuotation, "\""),
        Refusal("(a OR b", .openParenthesis, "("),
        Refusal("a)", .strayParenthesis, ")"),
        Refusal("a ()", .emptyParentheses, "()"),
        Refusal("+", .noWords, "+"), Refusal("* ^", .noWords, "* ^"), Refusal("title:+", .noWords, "+"),
        Refusal("a OR", .nothingBeside("OR"), "OR"), Refusal("OR a", .nothingBeside("OR"), "OR"),
        Refusal("hello AND", .nothingBeside("AND"), "AND"), Refusal("x NOT", .nothingBeside("NOT"), "NOT"),
        Refusal("é autor:quill", .unknownField("autor"), "autor"),
        Refusal("title: x", .noValue("title"), "title:"), Refusal("title:)", .noValue("title"), "title:"),
        Refusal("author:(a title:b)", .fieldInField("title", "author"), "title:"),
        Refusal("date:2014-13", .badDate("2014-13"), "2014-13"),
        Refusal("date:2014-02..2014-02-30", .badDate("2014-02-30"), "2014-02..2014-02-30"),
        Refusal("date:..", .badDate(".."), ".."),
        Refusal("date:2014..2012", .backwardRange("2014..2012"), "2014..2012"),
        Refusal("id:xyz", .badID("xyz"), "xyz"),
        Refusal("lang:english", .badLanguage("english"), "english"), Refusal("lang:e*", .badLanguage("e*"), "e*"),
        Refusal(String(repeating: "(", count: 200), .tooDeep(16), "("),
    ])
    func refusesWithThePlace(_ refusal: Refusal) {
        let error = #expect(throws: QueryError.self) { try Query(refusal.query) }
        #expect(error?.reason == refusal.reason)
        let scalars = Array(refusal.query.unicodeScalars)
        #expect(error.map { String(String.UnicodeScalarView(scalars[$0.range])) } == refusal.marked)
    }

    @Test func tellsTheNearestName() {
        #expect(throws: QueryError.self) { try Query("autor:quill") }
        let field = #expect(throws: QueryError.self) { try Query("autor:quill") }
        #expect(field?.description == "no field “autor”; did you mean “author”?")
        let trait = #expect(throws: QueryError.self) { try Query("has:disclamer") }
        #expect(trait?.description == "no “has:disclamer”; did you mean “has:disclaimer”?")
    }

    @Test func hasALimitOfWords() {
        let words = Array(repeating: "a", count: 1_001).joined(separator: " OR ")
        #expect(throws: QueryError.self) { try Query(words) }
    }
}
