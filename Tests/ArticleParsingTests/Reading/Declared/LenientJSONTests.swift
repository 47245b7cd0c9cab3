import Articles
import Testing

@testable import ArticleParsing

struct LenientJSONTests {
    private func read(_ text: String) -> LenientJSON.Result { LenientJSON.read(Array(text.utf8)[...]) }

    private let sample: [JSONValue] = [.object([.init(key: "a", value: .string("b"))])]

    @Test(arguments: [
        #"{"a": "b"}"#, #" { "a" : "b" } "#, "<!-- {\"a\":\"b\"} -->", "//<![CDATA[\n{\"a\":\"b\"}\n//]]>",
        "<![CDATA[{\"a\":\"b\"}]]>", "/* note */ {\"a\":\"b\"};", "\u{FEFF}{\"a\":\"b\"}",
    ])
    func readsJSONAndItsWrappers(_ text: String) {
        let result = read(text)
        #expect(result.values == sample)
        #expect(!result.isFlawed)
    }

    @Test func commasTooManyOrTooFewDoNotMatter() {
        #expect(read(#"{"a": "b",}"#).values == sample)
        #expect(read(#"[1,,2,]"#).values == [.array([.number("1"), .number("2")])])
        #expect(read(#"{"a": "b" "c": null}"#).values.first?["c"] == .null)
    }

    @Test func textsOneBehindAnotherAreAllRead() {
        #expect(read(#"{"a":"b"}{"a":"b"}, {"a":"b"}"#).values == sample + sample + sample)
    }

    @Test func stringsMayHaveLineBreaksAndLoneSurrogates() {
        #expect(read("{\"a\": \"b\nc\"}").values.first?["a"] == .string("b\nc"))
        #expect(
            read(#"{"a": "x\ud800y", "b": 1}"#).values.first
                == .object([
                    .init(key: "a", value: .string("x\u{FFFD}y")), .init(key: "b", value: .number("1")),
                ]))
        #expect(read(#"{"a": "\ud83d\ude00 \u00e9 \/ \' \" \n"}"#).values.first?["a"] == .string("😀 é / ' \" \n"))
    }

    @Test func whatIsCutShortIsReadUpToThere() {
        let result = read(#"{"a": "b", "c": ["d", {"e": "f"#)
        #expect(result.isFlawed)
        #expect(result.values.first?["a"] == .string("b"))
        #expect(result.values.first?["c"]?.elements.count == 2)
    }

    @Test(arguments: [
        "", "hello", "var x = 5;", "}", "]", "\"a\"", ":", "{{{", "[[[", "{]", "[}", "\\", "{\"a\":}", "{\"\\u12",
    ])
    func whatIsNoJSONIsPassedOver(_ text: String) {
        #expect(read(text).values.count <= 3)
    }

    @Test func depthIsBounded() {
        let deep = String(repeating: "[", count: 100_000) + String(repeating: "]", count: 100_000)
        let result = read(deep + #"{"a":"b"}"#)
        #expect(result.isFlawed)
        #expect(result.values.last == sample.first)
        let objects = String(repeating: #"{"a":"#, count: 100_000)
        #expect(read(objects).isFlawed)
    }
}
