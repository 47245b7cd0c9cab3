import Testing

@testable import clipfile

struct SafeTextTests {
    struct Case: Sendable {
        let text: String
        let shown: String
    }

    @Test(arguments: [
        Case(text: "plain", shown: "plain"),
        Case(text: "a\u{1B}[31mb", shown: "a^[[31mb"),
        Case(text: "bell\u{07} and delete\u{7F}", shown: "bell^G and delete^?"),
        Case(text: "\u{9B}31m", shown: "‹U+009B›31m"),
        Case(text: "\u{202E}txt.exe", shown: "‹U+202E›txt.exe"),
        Case(text: "a\u{200B}b\u{FEFF}c", shown: "a‹U+200B›b‹U+FEFF›c"),
        Case(text: "ad\u{200D}min", shown: "ad‹U+200D›min"),
        Case(text: "می\u{200C}خواهم", shown: "می\u{200C}خواهم"),
        Case(text: "港\u{200D}口 न\u{94D}\u{200D}य", shown: "港‹U+200D›口 न\u{94D}\u{200D}य"),
        Case(text: "👩\u{200D}👧", shown: "👩\u{200D}👧"),
        Case(text: "one\ntwo\tthree", shown: "one\ntwo\tthree"),
        Case(text: "Ann\u{3164}\u{115F}\u{1160}\u{FFA0}", shown: "Ann‹U+3164›‹U+115F›‹U+1160›‹U+FFA0›"),
        Case(text: "a\u{34F}b\u{2800}c\u{17B4}d\u{2064}", shown: "a‹U+034F›b‹U+2800›c‹U+17B4›d‹U+2064›"),
        Case(text: "a\u{FE0F}\u{FE00}b \u{E0100}1\u{FE0F}", shown: "a‹U+FE0F›‹U+FE00›b ‹U+E0100›1‹U+FE0F›"),
        Case(
            text: "❤\u{FE0F} 1\u{FE0F}\u{20E3} 葛\u{E0100} ≨\u{FE00}",
            shown: "❤\u{FE0F} 1\u{FE0F}\u{20E3} 葛\u{E0100} ≨\u{FE00}"),
        Case(text: "🏴\u{E0067}\u{E007F}", shown: "🏴‹U+E0067›‹U+E007F›"),
        Case(text: "a\u{1D159}\u{FFFC}\u{FFF9}", shown: "a‹U+1D159›\u{FFFC}‹U+FFF9›"),
        Case(text: "ᠠ\u{180B} \u{180B}", shown: "ᠠ\u{180B} ‹U+180B›"),
        Case(text: "one\r\ntwo", shown: "one^M\ntwo"),
    ])
    func showsWhatCouldAttackOrHide(_ example: Case) {
        #expect(SafeText.lines(example.text).unicodeScalars.elementsEqual(example.shown.unicodeScalars))
    }

    @Test func showsACharacterByItsNeighboursAsInTheWholeText() {
        for text in [
            "می\u{200C}خواهم", "a\u{200C}b", "❤\u{FE0F}\u{200D}🔥", "x\u{202E}\u{3164}y\u{FE0F}", "one\ttwo\u{1B}",
        ] {
            #expect(SafeText.characters(of: text).map(\.shown).joined() == SafeText.lines(text))
            #expect(SafeText.characters(of: text, isRow: true).map(\.shown).joined() == SafeText.row(text))
        }
    }

    @Test func makesOneRowOfAnyText() {
        #expect(SafeText.row("one\r\n\u{2028}two\tthree\u{1B}") == "one two three^[")
    }

    @Test func keepsFieldsApart() {
        #expect(SafeText.field("a\tb\nc\\d") == #"a\tb\nc\\d"#)
    }

    @Test func escapesJSONWithoutChangingItsValue() {
        #expect(SafeText.json("\"\u{9B}é\u{202E}\u{E0041}\"") == #""\u009bé\u202e\udb40\udc41""#)
    }

    @Test func isolatesOnlyRightToLeftText() {
        #expect(SafeText.isolated("abc") == "abc")
        #expect(SafeText.isolated("שלום") == "\u{2068}שלום\u{2069}")
    }

    /// The law that all output to a terminal stands on, over every scalar there is.
    @Test func leavesNoControlCharacterInAnyText() {
        for value in UInt32(0)...0x2FFF {
            guard let scalar = Unicode.Scalar(value) else { continue }
            for shown in SafeText.row("a\(Character(scalar))b").unicodeScalars {
                #expect(shown.value >= 0x20 && !(0x7F...0x9F).contains(shown.value), "U+\(String(value, radix: 16))")
                #expect(!(0x202A...0x202E).contains(shown.value) && !(0x2066...0x2069).contains(shown.value))
            }
        }
    }
}
