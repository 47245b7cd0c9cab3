import Articles
import Testing

@testable import ArticleParsing

struct WebDateTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let text: String
        let dates: [String]
        var testDescription: String { text }

        init(_ text: String, _ dates: String...) { (self.text, self.dates) = (text, dates) }
    }

    @Test(arguments: [
        Case("Published June 3, 2020 | Updated July 9, 2021", "2020-06-03", "2021-07-09"),
        Case("2020 Jun 30", "2020-06-30"),
        Case("09/10/2020", "2020-09-10"),
        Case("13/10/2020", "2020-10-13"),
        Case("10.09.2020", "2020-09-10"),
        Case("June 2020"),
        Case("31/31/2020"),
        Case("version 2020"),
    ])
    func readsAllDays(_ example: Case) {
        let found = WebDate.all(in: Tokenizer.tokens(of: example.text), isDayFirst: false)
        #expect(found.map(\.date.description) == example.dates)
    }

    @Test(arguments: [
        Case("2024-03-14T23:30:00-05:00", "2024-03-14"),
        Case("2024/3/4", "2024-03-04"),
        Case("20240314", "2024-03-14"),
        Case("Thu, 14 Mar 2024 10:00:00 GMT", "2024-03-14"),
        Case("March 14th, 2024", "2024-03-14"),
        Case("2024-13-14"),
        Case("yesterday"),
    ])
    func readsDeclaredDays(_ example: Case) {
        let date = WebDate.declared(example.text, isDayFirst: false)
        #expect([date?.description].compactMap(\.self) == example.dates)
    }

    @Test(arguments: [
        ("Published on ", DateLabel.published), ("Last updated: ", .changed), ("Published by Jane, updated ", .changed),
        ("Offer expires on ", .other), ("Received ", .other), ("Springfield, ", nil), ("", nil),
    ])
    func readsTheLabelBefore(_ text: String, _ label: DateLabel?) {
        let tokens = Tokenizer.tokens(of: text)
        #expect(DateLabel.before(tokens.count, in: tokens) == label)
    }
}
