/// The text that comes from a terminal, with its last line open to editing.
///
/// A terminal sends a carriage return for Return and for each line end of a paste: alone it is a line feed here, before
/// a line feed it stays. Everything else is kept byte for byte.
struct PastedText {
    private(set) var bytes: [UInt8] = []
    /// Where the last line begins; all before it is settled.
    private(set) var lineStart = 0
    /// How often something was taken away.
    private(set) var edits = 0
    /// The last line feed was a carriage return; should a line feed follow, in whichever piece, both are kept.
    private var endsInReturn = false

    private static let lineFeed = UInt8(ascii: "\n")
    private static let carriageReturn = UInt8(ascii: "\r")
    /// No character that a person typed takes more bytes.
    private static let longestCharacter = 256

    var isLineEmpty: Bool { lineStart == bytes.count }

    mutating func append(_ piece: ArraySlice<UInt8>) {
        let start = bytes.count
        var rest = piece
        while let first = rest.first {
            if endsInReturn, first == PastedText.lineFeed {
                bytes[bytes.count - 1] = PastedText.carriageReturn
                bytes.append(PastedText.lineFeed)
                rest.removeFirst()
                endsInReturn = false
                continue
            }
            let end = rest.firstIndex(of: PastedText.carriageReturn)
            bytes += rest[..<(end ?? rest.endIndex)]
            endsInReturn = end != nil
            guard let end else { break }
            bytes.append(PastedText.lineFeed)
            rest = rest[(end + 1)...]
        }
        // Only the new bytes are looked at: a line may have megabytes.
        lineStart = bytes[start...].lastIndex(of: PastedText.lineFeed).map { $0 + 1 } ?? lineStart
    }

    /// Takes away the last character of the last line, as a reader counts characters.
    mutating func eraseCharacter() {
        let line = bytes[lineStart...]
        guard !line.isEmpty else { return }
        edits += 1
        let end = line.suffix(PastedText.longestCharacter).drop(while: PastedText.continuesScalar)
        if let text = String(validating: end, as: UTF8.self), let last = text.last {
            bytes.removeLast(last.utf8.count)
        } else {
            bytes.removeLast()
        }
    }

    /// Takes away the last word of the last line and the spaces after it.
    mutating func eraseWord() {
        let isSpace = { (byte: UInt8) in byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }
        edits += 1
        while !isLineEmpty, let last = bytes.last, isSpace(last) { bytes.removeLast() }
        while !isLineEmpty, let last = bytes.last, !isSpace(last) { bytes.removeLast() }
    }

    /// Takes away the last line.
    mutating func eraseLine() {
        edits += 1
        bytes.removeSubrange(lineStart...)
    }

    /// The end of the last line, no longer than so many bytes and a few.
    func tail(_ count: Int) -> String {
        let end = bytes[lineStart...].suffix(count)
        return String(decoding: end.drop(while: PastedText.continuesScalar), as: UTF8.self)
    }

    private static func continuesScalar(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }
}
