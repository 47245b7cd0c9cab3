import Testing

@testable import ArticleParsing
@testable import Articles

/// The same text in other bytes has the same digest; another text has another one.
struct TextDigestTests {
    private static let text = """
        The Price of the Café

        By Ada Quill

        The harbour of São Vale opened again on Tuesday, after three weeks in which no crane had moved.

        """

    private func digest(_ bytes: [UInt8]) throws -> String {
        let text = try TextDecoder().decode(bytes)
        return TextDigest.sha256(of: text.utf8, decodedFrom: bytes, sha256: HexDigest.sha256(of: bytes))
    }

    private static let variants: [(String, [UInt8])] = [
        ("CR LF", Array(text.replacing("\n", with: "\r\n").utf8)),
        ("CR", Array(text.replacing("\n", with: "\r").utf8)),
        ("byte order mark", [0xEF, 0xBB, 0xBF] + Array(text.utf8)),
        ("UTF-16 little endian", [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }),
        ("UTF-16 big endian", [0xFE, 0xFF] + text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }),
        ("windows-1252", text.unicodeScalars.map { UInt8($0.value) }),
        ("no final newline", Array(text.utf8.dropLast())),
        ("many final newlines", Array((text + "\n \n\t\n").utf8)),
        ("blank lines first", Array(("\n  \n" + text).utf8)),
        ("spaces at the ends of lines", Array(text.replacing("\n", with: " \t\n").utf8)),
        (
            "accents as letters of their own",
            Array(text.replacing("é", with: "e\u{301}").replacing("ã", with: "a\u{303}").utf8)
        ),
        ("no-break spaces", Array(text.replacing(" ", with: "\u{A0}").utf8)),
    ]

    @Test(arguments: variants)
    func isTheSameInOtherBytes(_ name: String, _ bytes: [UInt8]) throws {
        #expect(bytes != Array(TextDigestTests.text.utf8))
        #expect(try digest(bytes) == digest(Array(TextDigestTests.text.utf8)))
    }

    @Test(arguments: ["Tuesday": "Monday", "\n\nThe": "\nThe", "By Ada": "  By Ada", "Vale": "vale"])
    func isAnotherOfAnotherText(_ part: String, _ other: String) throws {
        let changed = TextDigestTests.text.replacing(part, with: other)
        #expect(try digest(Array(changed.utf8)) != digest(Array(TextDigestTests.text.utf8)))
    }

    @Test func isTheFilesOwnDigestWhereItsFormIsThatOne() throws {
        let bytes = Array(TextDigestTests.text.utf8)
        #expect(try digest(bytes) == HexDigest.sha256(of: bytes))
    }

    /// Lines that are passed over as composed must be what composing makes of them: equal texts have one form.
    @Test func takesNoCharacterForComposedThatIsNot() {
        var wrong: [String] = []
        for value in UInt32(0x2FF)...0x1FFFF where !(0x2028...0x2029).contains(value) {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let letter = Character(scalar)
            for text in [
                "e\(letter)", "\(letter)\u{301}", "ᄀ\(letter)", "words, e\u{301}\(letter)e\u{323}\u{301}é\(letter)",
            ] {
                let once = TextDigest.normalized(Array(text.utf8))
                let isSame = String(decoding: once.dropLast(), as: UTF8.self) == text
                if !isSame || once != TextDigest.normalized(once) { wrong.append("U+\(String(value, radix: 16))") }
            }
        }
        #expect(wrong == [])
    }

    /// Marks without end on one letter: composing them would take the square of their number.
    @Test func takesTimeThatGrowsWithTheTextAndNoFaster() {
        let line = Array(("e" + String(repeating: "\u{301}\u{323}", count: 100_000)).utf8)
        let start = ContinuousClock.now
        #expect(TextDigest.normalized(line) == line + [0x0A])
        #expect(ContinuousClock.now - start < .seconds(5))
    }

    @Test func standsInTheRecordOfATextAndOfAPage() throws {
        let page =
            "<html><head><title>T</title></head><body><h1>The Price</h1><p>By Ada Quill, June 17, 2014</p>"
            + String(
                repeating: "<p>The harbour opened again on Tuesday, after weeks in which no crane moved.</p>", count: 6)
        for text in [TextDigestTests.text, page + "</body></html>\n"] {
            let one = try ArticleParser().parse(Input(bytes: Array(text.utf8)), options: ReadingOptions(anyway: true))
            let crlf = text.replacing("\n", with: "\r\n") + "\r\n"
            let two = try ArticleParser().parse(Input(bytes: Array(crlf.utf8)), options: ReadingOptions(anyway: true))
            #expect(one[0].article.source.textSHA256 == two[0].article.source.textSHA256)
            #expect(one[0].article.id != two[0].article.id)
        }
    }
}
