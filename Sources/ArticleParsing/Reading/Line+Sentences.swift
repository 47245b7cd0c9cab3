/// The first and the last characters of a line, which tell of its sentence. Asked of every line, so told from the
/// bytes.
extension Line {
    /// Whether the line ends as a sentence does, closing quotes and brackets aside.
    var endsSentence: Bool { ArticleParsing.endsSentence(bytes) }

    /// Whether the line begins with a lower-case letter.
    var beginsLowercase: Bool { beginsWithLowercase(bytes) }

    /// Whether the line's last character is a letter.
    var endsInLetter: Bool { endsWithLetter(bytes) }

    /// Whether the line stops in the midst of a sentence that another line takes up.
    func isCut(before next: Line, wrapColumn: Int?) -> Bool {
        guard !isBlank, !next.isBlank, !endsSentence, bytes.last != UInt8(ascii: ":") else { return false }
        // A hard wrap ended the line, and no writer.
        if let wrapColumn, sourceWidth + 1 + next.firstWordWidth > wrapColumn { return true }
        return width > 40 && (next.beginsLowercase || width > 60 && endsInJoiningWord)
    }

    /// The last word or mark of the line.
    var lastToken: Token? {
        Tokenizer.tokens(of: String(decoding: bytes.suffix(24), as: UTF8.self), line: 0).last
    }

    /// Whether the line's last word is one that a sentence does not end with: "of", "the".
    var endsInJoiningWord: Bool {
        guard endsInLetter else { return false }
        let word = bytes.suffix(24).reversed().prefix { ($0 | 0x20) &- 0x61 < 26 }.count
        let start = bytes.endIndex - word
        if word > 0, start > bytes.startIndex, bytes[start - 1].isBlank {
            guard bytes[start] >= 0x61 else { return false }
            return JoiningWords.all.contains(String(decoding: bytes[start...].map { $0 | 0x20 }, as: UTF8.self))
        }
        guard let last = lastToken else { return false }
        return !last.isCapitalized && JoiningWords.all.contains(last.folded)
    }
}

extension String {
    /// Whether the text ends as a sentence does, closing quotes and brackets aside.
    var endsSentence: Bool { ArticleParsing.endsSentence(ArraySlice(utf8.suffix(24))) }
}

/// The marks beside "." that end a sentence, of scripts that have others.
private let sentenceStops: Set<Unicode.Scalar> = ["…", "。", "！", "？", "．", "؟", "۔", "।"]

/// Marks that may stand after the stop: “ and « close in German and Danish, ” and » elsewhere.
private let closingQuotes: Set<Unicode.Scalar> = ["”", "’", "»", "“", "‘", "«", "›", "‹", "」", "』", "）"]

func endsSentence(_ bytes: ArraySlice<UInt8>) -> Bool {
    var end = bytes.endIndex
    while end > bytes.startIndex {
        let length = lengthOfLastScalar(bytes, end)
        switch (length, bytes[end - 1]) {
        case (1, UInt8(ascii: "\"")), (1, UInt8(ascii: "'")), (1, UInt8(ascii: ")")), (1, UInt8(ascii: "]")),
            (1, UInt8(ascii: "*")), (1, UInt8(ascii: "_")):
            end -= 1
        case (1, UInt8(ascii: ".")), (1, UInt8(ascii: "!")), (1, UInt8(ascii: "?")): return true
        case (1, _): return false
        default:
            let scalar = String(decoding: bytes[(end - length)..<end], as: UTF8.self).unicodeScalars.first ?? " "
            if sentenceStops.contains(scalar) { return true }
            guard closingQuotes.contains(scalar) else { return false }
            end -= length
        }
    }
    return false
}

private func beginsWithLowercase(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard let first = bytes.first else { return false }
    if first < 0x80 { return (0x61...0x7A).contains(first) }
    return String(decoding: bytes.prefix(4), as: UTF8.self).unicodeScalars.first?.properties.isLowercase ?? false
}

func endsWithLetter(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard let last = bytes.last else { return false }
    if last < 0x80 { return (last | 0x20) &- 0x61 < 26 }
    let length = lengthOfLastScalar(bytes, bytes.endIndex)
    return String(decoding: bytes.suffix(length), as: UTF8.self).unicodeScalars.first?.properties.isAlphabetic ?? false
}

private func lengthOfLastScalar(_ bytes: ArraySlice<UInt8>, _ end: Int) -> Int {
    var start = end - 1
    while start > bytes.startIndex, bytes[start] & 0xC0 == 0x80, end - start < 4 { start -= 1 }
    return end - start
}
