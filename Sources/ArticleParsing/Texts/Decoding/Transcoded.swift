/// A text that was decoded from one encoding, before anything else is done to it.
struct Transcoded {
    var utf8: [UInt8] = []
    let encoding: TextEncoding
    var step = OffsetMap.Step()
    /// The places that are U+FFFD, since nothing could be made of them.
    private(set) var broken = 0
    /// Where the first of them stands in `utf8`.
    private(set) var firstBroken = 0

    init(_ encoding: TextEncoding) { self.encoding = encoding }

    /// Whether nothing but a byte order mark was left out of the bytes.
    private(set) var isCopy = false

    /// A few bad places are damage, many are data. Chance makes one unpaired surrogate in 32 units.
    var isHopeless: Bool {
        switch encoding {
        case .utf16LittleEndian, .utf16BigEndian: broken > 3 && broken * 200 > utf8.count
        default: broken > 3 && broken * 20 > utf8.count
        }
    }

    mutating func noteBroken() {
        if broken == 0 { firstBroken = utf8.count }
        broken += 1
    }

    mutating func appendBroken() {
        noteBroken()
        utf8.append(scalar: 0xFFFD)
    }

    /// The note on places that were no characters.
    var note: DecodingNote? {
        guard broken > 0 else { return nil }
        return DecodingNote(
            .undecodableBytes, Decoding.lineNumber(of: firstBroken, in: utf8.span),
            counted(broken, "place") + " not valid \(encoding.rawValue), shown as U+FFFD")
    }

    /// Decodes what stands after a byte order mark.
    ///
    /// - Parameters: - isValidUTF8: Whether the bytes are known to be that. - isStrict: Whether a byte that stands for
    ///   nothing in its encoding is a broken place, where it would else be the
    ///     control character of its number.
    ///   - keepsOffsets: Whether ``step`` is wanted.
    /// - Returns: Nil where this machine has no table for the encoding.
    static func decode(
        _ bytes: [UInt8], as encoding: TextEncoding, skipping mark: Int, isValidUTF8: Bool = false,
        isStrict: Bool = false,
        keepsOffsets: Bool = true
    ) -> Transcoded? {
        switch encoding {
        case .utf8: utf8(bytes, skipping: mark, isValid: isValidUTF8)
        case .utf16LittleEndian, .utf16BigEndian:
            UTF16Text.decode(bytes, skipping: mark, isBigEndian: encoding == .utf16BigEndian)
        case .utf32LittleEndian, .utf32BigEndian:
            UTF32Text.decode(bytes, skipping: mark, isBigEndian: encoding == .utf32BigEndian)
        default:
            LegacyDecoder(encoding)?.decode(bytes, isStrict: isStrict, keepsOffsets: keepsOffsets)
        }
    }

    private static func utf8(_ bytes: [UInt8], skipping mark: Int, isValid: Bool) -> Transcoded {
        let text = mark == 0 ? bytes : Array(bytes.dropFirst(mark))
        var decoded = Transcoded(.utf8)
        decoded.step = OffsetMap.Step(base: mark)
        if isValid || BrokenUTF8.isValid(text.span) {
            decoded.utf8 = text
            decoded.isCopy = true
        } else {
            BrokenUTF8.mend(text, into: &decoded)
        }
        return decoded
    }
}
