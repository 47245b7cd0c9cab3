import Testing

@testable import ArticleParsing

struct DateLabelTests {
    @Test(arguments: [
        ("Published on ", DateLabel.published), ("Last updated: ", .changed), ("Published by Jane, updated ", .changed),
        ("Offer expires on ", .other), ("Received ", .other), ("Springfield, ", nil), ("", nil),
    ])
    func readsTheLabelBefore(_ text: String, _ label: DateLabel?) {
        let tokens = Tokenizer.tokens(of: text)
        #expect(DateLabel.before(tokens.count, in: tokens) == label)
    }
}
