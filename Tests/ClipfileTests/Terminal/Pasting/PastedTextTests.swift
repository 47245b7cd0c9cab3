import Testing

@testable import clipfile

struct PastedTextTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let pieces: [String]
        let text: String

        init(_ pieces: [String], _ text: String) {
            self.pieces = pieces
            self.text = text
        }

        var testDescription: String { "\(pieces)" }
    }

    @Test(arguments: [
        Case(["one\rtwo\r"], "one\ntwo\n"),
        Case(["one\ntwo\n"], "one\ntwo\n"),
        Case(["one\r\ntwo\r\n"], "one\r\ntwo\r\n"),
        Case(["one\r", "\ntwo"], "one\r\ntwo"),
        Case(["one\r", "\rtwo"], "one\n\ntwo"),
        Case(["\r\r\n", "\n\r"], "\n\r\n\n\n"),
        Case(["one\r\n", "\n"], "one\r\n\n"),
        Case(["\0\u{1B}\u{3}"], "\0\u{1B}\u{3}"),
    ])
    func keepsLineEnds(_ example: Case) {
        #expect(PastedTextTests.text(example.pieces).bytes == Array(example.text.utf8))
    }

    @Test(arguments: [
        Case(["one\ntwo"], "one\ntw"),
        Case(["one\n"], "one\n"),
        Case(["one\r"], "one\n"),
        Case([""], ""),
        Case(["日本"], "日"),
        Case(["нет"], "не"),
        Case(["cafe\u{301}"], "caf"),
        Case(["👩\u{200D}👩\u{200D}👧"], ""),
    ])
    func erasesOneCharacterOfTheLastLine(_ example: Case) {
        var text = PastedTextTests.text(example.pieces)
        text.eraseCharacter()
        #expect(text.bytes == Array(example.text.utf8))
    }

    @Test func erasesOneByteWhereThereIsNoCharacter() {
        var text = PastedText()
        text.append([0x61, 0xFF, 0xE6, 0x97])
        text.eraseCharacter()
        #expect(text.bytes == [0x61, 0xFF, 0xE6])
        text.eraseCharacter()
        text.eraseCharacter()
        #expect(text.bytes == [0x61])
    }

    @Test func erasesWordsAndLinesButNoLineEnd() {
        var text = PastedTextTests.text(["one\ntwo three  "])
        text.eraseWord()
        #expect(text.bytes == Array("one\ntwo ".utf8))
        text.eraseWord()
        text.eraseWord()
        #expect(text.bytes == Array("one\n".utf8))
        text.append(Array("four five".utf8)[...])
        text.eraseLine()
        text.eraseLine()
        #expect(text.bytes == Array("one\n".utf8))
    }

    @Test func countsWhatStandsThereAfterEditing() {
        var text = PastedTextTests.text(["one two\nthree four"])
        var count = PasteCount()
        count.follow(text)
        #expect(count.count.description == "4 words")
        text.eraseWord()
        text.append(Array("five six".utf8)[...])
        count.follow(text)
        #expect(count.count.description == "5 words")
        text.append(Array(" \rseven".utf8)[...])
        count.follow(text)
        text.append(Array("\r\neight".utf8)[...])
        text.eraseLine()
        count.follow(text)
        #expect(count.count.description == "6 words")
    }

    private static func text(_ pieces: [String]) -> PastedText {
        var text = PastedText()
        for piece in pieces { text.append(Array(piece.utf8)[...]) }
        return text
    }
}
