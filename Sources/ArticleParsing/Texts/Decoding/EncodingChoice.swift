/// Decides which encoding a text or a web page is in. One order holds for both, that of the WHATWG standard, then the
/// bytes:
///
/// 1. what a person asked for; 2. a byte order mark; 3. zeros and blocks of letters, which only UTF-16 has; 4. what the
/// container declares (a part's Content-Type), then what the text itself declares; 5. the bytes: UTF-8 where they are
/// that, else what pages of the language that `<html lang>` names come in, else the encoding in which they read like a
/// language (``EncodingGuess``), else none.
///
/// Bytes outweigh a declaration in two cases, each noted: characters beyond ASCII that are all valid UTF-8 in a text
/// that declares something else, and bytes that are not UTF-8 in a text that declares it.
struct EncodingChoice {
    enum Subject: String { case page, text }

    let encoding: TextEncoding
    /// The bytes of the byte order mark.
    var mark = 0
    var notes: [DecodingNote] = []
    /// Whether the bytes were seen to be valid UTF-8.
    var isValidUTF8 = false
    /// The likeliest encodings, where the bytes do not tell for certain.
    var doubt: [TextEncoding] = []

    private init(_ encoding: TextEncoding, mark: Int = 0, notes: [DecodingNote] = [], doubt: [TextEncoding] = []) {
        (self.encoding, self.mark, self.notes, self.doubt) = (encoding, mark, notes, doubt)
    }

    /// - Parameters:
    ///   - asked: The encoding that a person says it is in.
    ///   - outside: The label that a container declares.
    ///   - whole: The encoding of the whole text that this is a part of.
    init(
        of bytes: [UInt8], _ subject: Subject, asked: TextEncoding? = nil, outside: String? = nil,
        whole: TextEncoding? = nil
    ) {
        let mark = ByteOrderMark(in: bytes)
        if let asked {
            self.init(
                asked, mark: mark.map { $0.encoding == asked ? $0.length : 0 } ?? 0,
                notes: EncodingChoice.objections(bytes, asked))
        } else if let mark {
            self.init(mark.encoding, mark: mark.length)
        } else if let whole, whole != .utf8 {
            self = EncodingChoice.byWhole(bytes, whole)
        } else if let isBigEndian = UTF16Text.isBigEndianByZeros(bytes) {
            self.init(isBigEndian ? .utf16BigEndian : .utf16LittleEndian)
        } else if let isBigEndian = UTF16Text.isBigEndianByBlocks(bytes) {
            let encoding: TextEncoding = isBigEndian ? .utf16BigEndian : .utf16LittleEndian
            self.init(encoding, notes: [EncodingChoice.guessed(encoding, "whose letters they are then")])
        } else {
            self = EncodingChoice.byDeclaration(bytes, subject, outside)
        }
    }

    /// A part is in the encoding of the whole, unless nothing in it tells it from ASCII.
    private static func byWhole(_ bytes: [UInt8], _ whole: TextEncoding) -> EncodingChoice {
        let isASCII = !whole.isUnicode && whole != .iso2022JP && !bytes.contains { $0 >= 0x80 }
        guard !isASCII else { return EncodingChoice(.utf8) }
        if whole == .windows1252 { return EncodingChoice(BrokenUTF8.isValid(bytes.span) ? .utf8 : whole) }
        return EncodingChoice(whole, notes: [guessed(whole, "as the file that they stand in")])
    }

    // MARK: - Declarations

    private static func byDeclaration(_ bytes: [UInt8], _ subject: Subject, _ outside: String?) -> EncodingChoice {
        // The common case, at one look.
        let isValid = BrokenUTF8.isValid(bytes.span)
        if isValid, subject == .text { return mayShift(bytes) ? byShifts(bytes) : validUTF8 }
        let declared =
            outside.map(DeclaredCharset.init(label:))
            ?? (subject == .page ? DeclaredCharset(in: bytes) : DeclaredCharset(inText: bytes))
        if isValid, declared.map({ $0.encoding == .utf8 }) ?? true {
            return mayShift(bytes) ? byShifts(bytes) : validUTF8
        }
        let census = BrokenUTF8.census(of: bytes)
        guard let declared else { return byBytes(bytes, subject, census) }
        guard let encoding = declared.encoding else {
            return byBytes(
                bytes, subject, census,
                because: "the \(subject.rawValue) declares the encoding “\(declared.label.prefix(60))”, which is none")
        }
        if encoding == .utf8 ? census.broken > 0 && !census.isUTF8 : isUTF8(census, despite: encoding) {
            var choice = byBytes(bytes, subject, census)
            choice.notes.insert(
                DecodingNote(
                    .encodingMisdeclared, nil,
                    "the \(subject.rawValue) declares \(declared.label.prefix(60)), but its bytes are "
                        + choice.encoding.rawValue), at: 0)
            return choice
        }
        guard encoding.isUnicode || LegacyDecoder(encoding) != nil else {
            return byBytes(
                bytes, subject, census,
                because: "this machine has no table for \(encoding.rawValue), which the \(subject.rawValue) declares")
        }
        return EncodingChoice(encoding)
    }

    /// The objections to the encoding that a person asked for, which is followed all the same.
    private static func objections(_ bytes: [UInt8], _ asked: TextEncoding) -> [DecodingNote] {
        if let mark = ByteOrderMark(in: bytes), mark.encoding != asked {
            return [objection(asked, "though they begin with the mark of \(mark.encoding.rawValue)")]
        }
        if asked == .utf8 { return [] }
        let isUTF8 = BrokenUTF8.isValid(bytes.span) && (asked.isUnicode || bytes.contains { $0 >= 0x80 })
        guard isUTF8, asked.isUnicode ? UTF16Text.isBigEndianByZeros(bytes) == nil : !mayShift(bytes) else { return [] }
        return [objection(asked, "though they are valid UTF-8")]
    }

    private static func objection(_ asked: TextEncoding, _ reason: String) -> DecodingNote {
        DecodingNote(.encodingMisdeclared, nil, "the bytes are read as \(asked.rawValue), as was asked, \(reason)")
    }

    /// Two characters of two bytes come about by chance in a page of Chinese; a page of them does not.
    private static func isUTF8(_ census: BrokenUTF8.Census, despite encoding: TextEncoding) -> Bool {
        census.broken == 0 && census.valid > (encoding.isSingleByte ? 0 : 5)
    }

    private static let validUTF8: EncodingChoice = {
        var choice = EncodingChoice(.utf8)
        choice.isValidUTF8 = true
        return choice
    }()

    // MARK: - Bytes

    /// By the bytes, since what is declared cannot be followed.
    private static func byBytes(
        _ bytes: [UInt8], _ subject: Subject, _ census: BrokenUTF8.Census, because reason: String
    ) -> EncodingChoice {
        var choice = byBytes(bytes, subject, census)
        choice.notes.insert(
            DecodingNote(.encodingUnknown, nil, "\(reason); read as \(choice.encoding.rawValue) by its bytes"), at: 0)
        return choice
    }

    private static func byBytes(
        _ bytes: [UInt8], _ subject: Subject, _ census: BrokenUTF8.Census
    ) -> EncodingChoice {
        if census.broken == 0 || census.isUTF8 { return EncodingChoice(.utf8) }
        if subject == .page, let language = LanguageEncodings(in: bytes), let encoding = language.choose(bytes) {
            let reason = "in which pages in the language “\(language.language.prefix(20))” come"
            return EncodingChoice(encoding, notes: [guessed(encoding, reason)])
        }
        guard let guess = EncodingGuess(of: bytes, isPage: subject == .page) else {
            return EncodingChoice(.windows1252)
        }
        if guess.isSure {
            let notes =
                guess.encoding == .windows1252 ? [] : [guessed(guess.encoding, "in which they read like a language")]
            return EncodingChoice(guess.encoding, notes: notes)
        }
        let likely = Array(([guess.encoding] + guess.rivals).prefix(3))
        // A few letters and quotation marks beyond ASCII are Western ones, where nothing says better.
        let isWestern =
            guess.encoding == .windows1252 && isSparse(bytes)
            || guess.rivals.contains(.windows1252) && bytes.count { $0 >= 0x80 } * 100 <= bytes.count
        guard subject == .page || isWestern else { return EncodingChoice(guess.encoding, doubt: likely) }
        let others = likely.filter { $0 != .windows1252 }.map(\.rawValue).joined(separator: " or ")
        return EncodingChoice(
            .windows1252,
            notes: [
                DecodingNote(
                    .encodingUncertain, nil,
                    "read as windows-1252, but its bytes do not tell it for certain"
                        + (others.isEmpty ? "" : "; it may be \(others)"))
            ])
    }

    private static func isSparse(_ bytes: [UInt8]) -> Bool { bytes.count { $0 >= 0x80 } * 6 <= bytes.count }

    private static func guessed(_ encoding: TextEncoding, _ reason: String) -> DecodingNote {
        DecodingNote(
            .encodingGuessed, nil,
            "no encoding is declared that the bytes are in; they are read as \(encoding.rawValue), \(reason)")
    }

    // MARK: - Escapes

    /// Whether an escape stands in the bytes that shifts to Japanese letters.
    private static func mayShift(_ bytes: [UInt8]) -> Bool {
        let span = bytes.span
        var offset = 0
        while let escape = span.firstOffset(of: 0x1B, from: offset) {
            // ESC $ B, ESC $ @.
            if escape + 2 < span.count, span[escape + 1] == 0x24, span[escape + 2] == 0x42 || span[escape + 2] == 0x40 {
                return true
            }
            offset = escape + 1
        }
        return false
    }

    private static func byShifts(_ bytes: [UInt8]) -> EncodingChoice {
        let text = Transcoded.decode(bytes, as: .iso2022JP, skipping: 0, keepsOffsets: false)
        guard let text, text.broken == 0 else { return EncodingChoice(.utf8) }
        return EncodingChoice(.iso2022JP, notes: [guessed(.iso2022JP, "whose escapes stand in them")])
    }
}

/// The mark that a text in one of Unicode's forms may begin with.
struct ByteOrderMark {
    let encoding: TextEncoding
    let length: Int

    init?(in bytes: [UInt8]) {
        guard let mark = ByteOrderMark.table.first(where: { bytes.starts(with: $0.bytes) }) else { return nil }
        (encoding, length) = (mark.encoding, mark.bytes.count)
    }

    /// The longer ones first: that of UTF-32 begins with that of UTF-16.
    private static let table: [(encoding: TextEncoding, bytes: [UInt8])] = [
        (.utf32LittleEndian, [0xFF, 0xFE, 0x00, 0x00]),
        (.utf32BigEndian, [0x00, 0x00, 0xFE, 0xFF]),
        (.utf8, [0xEF, 0xBB, 0xBF]),
        (.utf16LittleEndian, [0xFF, 0xFE]),
        (.utf16BigEndian, [0xFE, 0xFF]),
    ]
}
