import Articles

/// Decides which encoding a page is in, and decodes it. The order is that of the WHATWG standard, then the bytes:
///
/// 1. a byte order mark; 2. zeros beside ASCII, which only UTF-16 has; 3. what the container declares (a part's
/// Content-Type); 4. what the page declares; 5. the bytes: UTF-8 where they are that, else what pages of the language
/// that `<html lang>` names come in, else the encoding in which they read like a language, else Windows-1252.
///
/// Bytes outweigh a declaration in two cases, each a finding: characters beyond ASCII that are all valid UTF-8 in a page
/// that declares something else, and bytes that are not UTF-8 in a page that declares it.
enum PageDecoder {
    struct Decoded {
        var utf8: [UInt8]
        var encoding: PageEncoding
        var findings: [Finding] = []
    }

    static func decode(_ bytes: [UInt8], declaredOutside label: String? = nil) -> Decoded {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return utf8(bytes, skipping: 3) }
        if bytes.starts(with: [0xFF, 0xFE]) { return utf16(bytes, skipping: 2, isBigEndian: false) }
        if bytes.starts(with: [0xFE, 0xFF]) { return utf16(bytes, skipping: 2, isBigEndian: true) }
        if let isBigEndian = UTF16Text.isBigEndianByZeros(bytes) {
            return utf16(bytes, skipping: 0, isBigEndian: isBigEndian)
        }
        let declared = label.map(DeclaredCharset.init(label:)) ?? DeclaredCharset(in: bytes)
        // The common case, at one look.
        if declared.map({ $0.encoding == .utf8 }) ?? true, isValid(bytes.span) {
            return Decoded(utf8: bytes, encoding: .utf8)
        }
        let census = BrokenUTF8.census(of: bytes)
        if let declared, declared.encoding == nil {
            return byBytes(
                bytes, census, because: "the page declares the encoding “\(declared.label.prefix(60))”, which is none")
        }
        guard let declared, let encoding = declared.encoding else { return byBytes(bytes, census) }
        if encoding == .utf8 ? census.broken > 0 && !census.isUTF8 : isUTF8(bytes, census, despite: encoding) {
            var decoded = byBytes(bytes, census)
            decoded.findings.insert(misdeclared(declared, decoded.encoding), at: 0)
            return decoded
        }
        if encoding == .utf8 { return utf8(bytes, skipping: 0) }
        if encoding == .windows1252 { return windows1252(bytes) }
        guard let decoded = legacy(bytes, encoding) else {
            return byBytes(
                bytes, census, because: "this machine has no table for \(encoding.rawValue), which the page declares")
        }
        return decoded
    }

    /// Two characters of two bytes come about by chance in a page of Chinese; a page of them does not.
    private static func isUTF8(_ bytes: [UInt8], _ census: BrokenUTF8.Census, despite encoding: PageEncoding) -> Bool {
        census.broken == 0 && census.valid > (encoding.isSingleByte ? 0 : 5)
    }

    private static func misdeclared(_ declared: DeclaredCharset, _ actual: PageEncoding) -> Finding {
        FindingCode.encodingMisdeclared.at(
            nil, "the page declares \(declared.label.prefix(60)), but its bytes are \(actual.rawValue)")
    }

    /// By the bytes, since what is declared cannot be followed.
    private static func byBytes(_ bytes: [UInt8], _ census: BrokenUTF8.Census, because reason: String) -> Decoded {
        var decoded = byBytes(bytes, census)
        decoded.findings.insert(
            FindingCode.encodingUnknown.at(nil, "\(reason); read as \(decoded.encoding.rawValue) by its bytes"), at: 0)
        return decoded
    }

    private static func byBytes(_ bytes: [UInt8], _ census: BrokenUTF8.Census) -> Decoded {
        if census.broken == 0 || census.isUTF8 { return utf8(bytes, skipping: 0) }
        if let language = LanguageEncodings(in: bytes), let encoding = language.choose(bytes) {
            return guessed(
                bytes, encoding, because: "in which pages in the language “\(language.language.prefix(20))” come")
        }
        guard let encoding = CommonLetters.encoding(of: bytes) else { return windows1252(bytes) }
        return guessed(bytes, encoding, because: "in which they read like a language")
    }

    private static func guessed(_ bytes: [UInt8], _ encoding: PageEncoding, because reason: String) -> Decoded {
        guard var decoded = legacy(bytes, encoding) else { return windows1252(bytes) }
        decoded.findings.append(
            FindingCode.encodingGuessed.at(
                nil,
                "no encoding is declared that the bytes are in; they are read as \(encoding.rawValue), \(reason)"))
        return decoded
    }

    // MARK: - Decoding

    private static func isValid(_ utf8: Span<UInt8>) -> Bool {
        do {
            _ = try UTF8Span(validating: utf8)
            return true
        } catch {
            return false
        }
    }

    private static func utf8(_ bytes: [UInt8], skipping mark: Int) -> Decoded {
        let text = mark == 0 ? bytes : Array(bytes.dropFirst(mark))
        guard !isValid(text.span) else { return Decoded(utf8: text, encoding: .utf8) }
        let mended = BrokenUTF8.mend(text)
        return Decoded(
            utf8: mended.utf8, encoding: .utf8,
            findings: broken(mended.broken, mended.firstBroken, mended.utf8, .utf8))
    }

    private static func utf16(_ bytes: [UInt8], skipping mark: Int, isBigEndian: Bool) -> Decoded {
        let text = UTF16Text.decode(bytes, skipping: mark, isBigEndian: isBigEndian)
        let encoding: PageEncoding = isBigEndian ? .utf16BigEndian : .utf16LittleEndian
        return Decoded(
            utf8: text.utf8, encoding: encoding,
            findings: broken(text.broken, text.firstBroken, text.utf8, encoding))
    }

    private static func windows1252(_ bytes: [UInt8]) -> Decoded {
        Decoded(utf8: Windows1252.decode(bytes).utf8, encoding: .windows1252)
    }

    private static func legacy(_ bytes: [UInt8], _ encoding: PageEncoding) -> Decoded? {
        guard let decoder = LegacyDecoder(encoding) else { return nil }
        let text = decoder.decode(bytes)
        return Decoded(
            utf8: text.utf8, encoding: encoding,
            findings: broken(text.broken, text.firstBroken, text.utf8, encoding))
    }

    private static func broken(
        _ count: Int, _ offset: Int, _ utf8: [UInt8], _ encoding: PageEncoding
    ) -> [Finding] {
        guard count > 0 else { return [] }
        return [
            FindingCode.undecodableBytes.at(
                Decoding.lineNumber(of: offset, in: utf8.span),
                counted(count, "place") + " not valid \(encoding.rawValue), shown as U+FFFD")
        ]
    }
}
