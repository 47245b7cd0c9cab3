/// The letters of a text, folded, and its figures in ASCII: two printings of it have these in common.
func letters(of text: String) -> [UInt8] { letters(of: ArraySlice(text.utf8)) }

func letters(of bytes: ArraySlice<UInt8>) -> [UInt8] {
    var letters: [UInt8] = []
    letters.reserveCapacity(bytes.count)
    let span = bytes.span
    var offset = 0
    var isInWord = false
    while offset < span.count {
        let byte = span[offset]
        if byte < 0x80 {
            if byte.isLetterOrDigit { letters.append(byte | 0x20) }
            isInWord = (byte | 0x20) &- 0x61 < 26
            offset += 1
        } else {
            offset += Tokenizer.appendLetters(at: offset, in: span, &isInWord, to: &letters)
        }
    }
    return letters
}

extension [UInt8] {
    /// Whether letters stand in these, one after the other. Most bytes are told by the first letter.
    func holds(_ letters: [UInt8]) -> Bool {
        guard let first = letters.first, letters.count <= count else { return letters.isEmpty }
        return (0...count - letters.count).contains { self[$0] == first && self[$0...].starts(with: letters) }
    }
}
