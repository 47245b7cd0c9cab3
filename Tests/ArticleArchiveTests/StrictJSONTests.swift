import Testing

@testable import ArticleArchive

@Suite struct StrictJSONTests {
    @Test(arguments: [
        "{}", "[]", " { } ", "0", "-0", "1.5e+10", "true", "null", "\"\"", "[1,2,[3,{\"a\":[]}]]",
        "{\"a\":1,\"b\":{\"a\":2}}", "[{\"a\":1},{\"a\":1}]", "\"\\u00e9\\ud83d\\ude00\\n\\/\"", "\"\u{7F}\u{202E}é😀\"",
        "\r\n\t[1]\n", "123456789012345678901234567890", "1E400",
    ])
    func accepts(_ text: String) throws {
        try StrictJSON.check(Array(text.utf8))
    }

    @Test(arguments: [
        ("", 1, "nothing in it"),
        ("\n\n", 3, "nothing in it"),
        ("{\"title\": 1,\n\"title\": 2}", 2, "duplicate key “title”"),
        ("{\"title\": 1,\n\"\\u0074itle\": 2}", 2, "duplicate key “title”"),
        ("{\"é\": 1, \"e\u{301}\": 2}", 1, "duplicate key “e\u{301}”"),
        ("[1,\n2,\n]", 2, "a comma too many"),
        ("{\"a\": 1,}", 1, "a comma too many"),
        ("[,]", 1, "a value is missing"),
        ("[1,,2]", 1, "a value is missing"),
        ("[1 2]", 1, "a comma is missing"),
        ("{\"a\" 1}", 1, "a colon is missing"),
        ("{a: 1}", 1, "a key in double quotes is missing"),
        ("{'a': 1}", 1, "a key in double quotes is missing"),
        ("{1: 1}", 1, "a key in double quotes is missing"),
        ("[1}", 1, "a comma is missing"),
        ("]", 1, "a value is missing"),
        ("\u{FEFF}{}", 1, "begins with a byte order mark"),
        ("{}\n{}", 2, "something follows the end of the JSON"),
        ("{} // done", 1, "something follows the end of the JSON"),
        ("1 2", 1, "something follows the end of the JSON"),
        ("{\"a\": [1", 1, "ends too early"),
        ("{\"a\":", 1, "ends too early"),
        ("{\"a\"", 1, "ends too early"),
        ("{", 1, "ends too early"),
        ("\n\"abc\n", 2, "a control character in a text; it is written \\u000a"),
        ("\n\"abc", 2, "a text without an end"),
        ("\"\\x41\"", 1, "an unknown escape in a text"),
        ("\"\\", 1, "ends too early"),
        ("\"\\u12", 1, "\\u without four hex digits"),
        ("\"\\ud800\"", 1, "half of a surrogate pair"),
        ("\"\\udc00\\ud800\"", 1, "half of a surrogate pair"),
        ("\"\\ud800\\u0041\"", 1, "half of a surrogate pair"),
        ("01", 1, "not a number"),
        ("-", 1, "not a number"),
        ("1.", 1, "not a number"),
        ("1e", 1, "not a number"),
        (".5", 1, "a value is missing"),
        ("NaN", 1, "a value is missing"),
        ("tru", 1, "a value is missing"),
        ("truefalse", 1, "something follows the end of the JSON"),
    ])
    func refuses(_ text: String, line: Int, what: String) {
        #expect(throws: StrictJSON.Flaw(line: line, what: what)) { try StrictJSON.check(Array(text.utf8)) }
    }

    @Test func refusesBytesThatAreNoText() {
        #expect(throws: StrictJSON.Flaw(line: 2, what: "not UTF-8")) {
            try StrictJSON.check(Array("[\n\"".utf8) + [0xC3, 0x28] + Array("\"]".utf8))
        }
        let wide = Array("[1]".utf16).flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        #expect(throws: StrictJSON.Flaw.self) { try StrictJSON.check(wide) }
    }

    @Test func nestingHasAnEnd() throws {
        let deepest = StrictJSON.deepest
        try StrictJSON.check(Array(repeating: 0x5B, count: deepest) + Array(repeating: 0x5D, count: deepest))
        #expect(throws: StrictJSON.Flaw(line: 1, what: "nested more than 512 deep")) {
            try StrictJSON.check(Array(repeating: 0x5B, count: 1_000_000))
        }
    }

    @Test func noBytesMakeItTrap() {
        let seeds = ["{\"a\": [1, -2.5e3, \"x\\u00e9\\ud83d\\ude00\", null, true, {\"b\": {}}]}", "[[[]]]", "\"\\\\\""]
        var random = SystemRandomNumberGenerator()
        for round in 0..<20_000 {
            var bytes = Array(seeds[round % seeds.count].utf8)
            for _ in 0...Int.random(in: 0...3, using: &random) {
                let place = Int.random(in: 0..<bytes.count, using: &random)
                switch Int.random(in: 0...3, using: &random) {
                case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
                case 1: bytes.insert(Array("{}[],:\"\\u0".utf8).randomElement(using: &random) ?? 0, at: place)
                case 2: bytes.remove(at: place)
                default: bytes.removeSubrange(place...)
                }
                if bytes.isEmpty { bytes = [0x20] }
            }
            try? StrictJSON.check(bytes)
        }
    }
}
