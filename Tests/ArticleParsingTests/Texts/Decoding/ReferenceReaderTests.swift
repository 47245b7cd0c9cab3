import Testing

@testable import ArticleParsing

/// References to characters are read where a conversion left them, and stay in texts that are about them.
struct ReferenceReaderTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let text: String
        let read: String
        let count: Int
        var testDescription: String { text }

        init(_ text: String, _ read: String, _ count: Int) { (self.text, self.read, self.count) = (text, read, count) }

        /// It stays as it is.
        init(_ text: String) { self.init(text, text, 0) }
    }

    @Test(arguments: [
        Case("The Board&#8217;s Men", "The Board’s Men", 1),
        Case("The Board&#x2019;s Men &#X2014; and more", "The Board’s Men — and more", 2),
        Case("By Zo&euml; d&rsquo;Aubrac", "By Zoë d’Aubrac", 2),
        Case("Tom &amp; Jerry, R&amp;D, AT&amp;T", "Tom & Jerry, R&D, AT&T", 3),
        Case("ten&nbsp;euros", "ten euros", 1),
        Case("co&shy;operate", "cooperate", 1),
        Case("&ldquo;Nobody asked,&rdquo; said the mayor", "“Nobody asked,” said the mayor", 2),
        Case("&#145;so&#146; &#151; he said", "‘so’ — he said", 3),
        Case("Kom&oacute;rka &lstrok;&oacute;dzka", "Komórka łódzka", 3),
        Case("it&amp;#8217;s and &amp;eacute;", "it’s and é", 2),
        Case("x &lt; y &gt; z", "x < y > z", 2),
        Case("https://velmora.example/a.html?x=1&amp;y=2", "https://velmora.example/a.html?x=1&y=2", 1),
        Case("a&#10;b", "a b", 1),
    ])
    func readsWhatAConversionLeft(_ example: Case) throws { try check(example) }

    @Test(arguments: [
        Case("Write `&amp;` for the sign"), Case("```\nTom &amp; Jerry\n```"),
        Case("~~~\n&eacute;\n```\n&eacute;\n~~~"),
        Case("A lone &copy in prose"), Case("AT&T; and R&D; and Q&A;"), Case("the entity “&nbsp;” is a space"),
        Case("the sign (&amp;) and \"&lt;\""), Case("In HTML a space is &nbsp; and a dash &mdash;"),
        Case("use &lt;div&gt; and &lt;/div&gt; to part it"), Case("&amp;lt; stays what it was"),
        Case("&#0; &#xD800; &#x110000; &#99999999999; &#; &;"), Case("&unknown; &Eacut;"), Case("?a=1&copy=2&reg=3"),
    ])
    func leavesWhatIsSpokenOf(_ example: Case) throws { try check(example) }

    @Test func readsEscapesWhereThereAreTwo() throws {
        try check(Case(#"d\u2019Aubrac\n\n\u201cNobody\u201d \ud83d\ude00"#, "d’Aubrac\n\n“Nobody” 😀", 6), .escapesRead)
        try check(Case(#"C:\users\u00e9tienne\new"#))
        try check(Case(#"In `\u2019` and `\u2014` the digits are hexadecimal"#))
        try check(Case(#"\\u2019 and \\u2014"#))
    }

    @Test func evidenceStillPointsAtTheBytes() throws {
        let source = Array("A &amp; B&#8217;s\nend".utf8)
        let text = try TextDecoder().decode(source)
        #expect(String(decoding: text.utf8, as: UTF8.self) == "A & B’s\nend")
        let end = try #require(text.utf8.firstIndex(of: 0x0A)) + 1
        #expect(Array(source[text.originalOffset(end)...]) == Array("end".utf8))
        #expect(text.originalOffset(2) == 2 && text.originalOffset(3) == 7)
    }

    private func check(_ example: Case, _ kind: DecodingNote.Kind = .referencesRead) throws {
        let text = try TextDecoder().decode(Array(example.text.utf8))
        #expect(String(decoding: text.utf8, as: UTF8.self) == example.read)
        let notes = text.notes.filter { $0.kind == .referencesRead || $0.kind == .escapesRead }
        #expect(notes.map(\.kind) == (example.count > 0 ? [kind] : []))
        if example.count > 0 { #expect(notes.first?.message.hasPrefix("\(example.count) ") == true) }
    }
}
