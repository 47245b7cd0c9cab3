/// The ASCII letters and digits of a text, folded: what two printings of it have in common.
func letters(of text: String) -> [UInt8] { letters(of: ArraySlice(text.utf8)) }

func letters(of bytes: ArraySlice<UInt8>) -> [UInt8] {
    var letters: [UInt8] = []
    letters.reserveCapacity(bytes.count)
    let span = bytes.span
    var offset = 0
    while offset < span.count {
        let byte = span[offset]
        if byte < 0x80 {
            if byte.isLetterOrDigit { letters.append(byte | 0x20) }
            offset += 1
        } else {
            offset += Tokenizer.appendLetters(at: offset, in: span, to: &letters)
        }
    }
    return letters
}
