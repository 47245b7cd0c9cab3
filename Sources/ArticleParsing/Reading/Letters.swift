/// The ASCII letters and digits of a text, folded: what two printings of it have in common.
func letters(of text: String) -> [UInt8] { letters(of: ArraySlice(text.utf8)) }

func letters(of bytes: ArraySlice<UInt8>) -> [UInt8] {
    guard bytes.span.isASCII else {
        return Tokenizer.tokens(of: String(decoding: bytes, as: UTF8.self), line: 0).flatMap { token in
            token.kind == .mark ? [] : token.folded.utf8.filter { $0 != UInt8(ascii: "'") }
        }
    }
    var letters: [UInt8] = []
    letters.reserveCapacity(bytes.count)
    let span = bytes.span
    for index in 0..<span.count where span[index].isLetterOrDigit { letters.append(span[index] | 0x20) }
    return letters
}
