import Testing

@testable import ArticleParsing

struct DateLabelTests {
    @Test(arguments: [
        ("Published on ", DateLabel.published), ("Last updated: ", .changed), ("Published by Jane, updated ", .changed),
        ("Offer expires on ", .other), ("Received ", .other),
        ("Event date: ", .other), ("Date of event: ", .other), ("Due date: ", .other), ("Date: ", .published),
        ("Publication date: ", .published), ("Release date: ", .published), ("Updated date: ", .changed),
        ("Springfield, ", nil), ("", nil),
    ])
    func readsTheLabelBefore(_ text: String, _ label: DateLabel?) {
        let tokens = Tokenizer.tokens(of: text)
        #expect(DateLabel.before(tokens.count, in: tokens) == label)
    }
}
