import Testing

@testable import ArticleParsing

struct PageDecoderTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let label: String
        let bytes: [UInt8]
        let text: String
        let encoding: TextEncoding
        var testDescription: String { "\(label): \(text)" }

        init(_ label: String, _ bytes: [UInt8], _ text: String, _ encoding: TextEncoding) {
            (self.label, self.bytes, self.text, self.encoding) = (label, bytes, text, encoding)
        }
    }

    private static let cases = [
        Case("iso-8859-1", [0x93, 0xE9, 0x94, 0x80], "“é”€", .windows1252),
        Case("latin1", [0xE9], "é", .windows1252),
        Case("US-ASCII", [0x97], "—", .windows1252),
        Case("windows-1250", [0xB3, 0x9C], "łś", .windows1250),
        Case("windows-1251", [0xCC, 0xE8, 0xF0], "Мир", .windows1251),
        Case("cp1251", [0xCC, 0xE8, 0xF0], "Мир", .windows1251),
        Case("windows-1252", [0x81], "\u{81}", .windows1252),
        Case("windows-1253", [0xC1], "Α", .windows1253),
        Case("iso-8859-9", [0xF0], "ğ", .windows1254),
        Case("windows-1255", [0xF9], "ש", .windows1255),
        Case("windows-1256", [0xD3], "س", .windows1256),
        Case("windows-1257", [0xE0], "ą", .windows1257),
        Case("tis-620", [0xA1], "ก", .windows874),
        Case("iso-8859-2", [0xB3], "ł", .iso88592),
        Case("iso-8859-5", [0xBC, 0xD8, 0xE0], "Мир", .iso88595),
        Case("iso-8859-7", [0xC1], "Α", .iso88597),
        Case("iso-8859-15", [0xA4], "€", .iso885915),
        Case("koi8-r", [0xED, 0xC9, 0xD2], "Мир", .koi8r),
        Case("koi8-u", [0xA4], "є", .koi8u),
        Case("ibm866", [0x8C, 0xA8, 0xE0], "Мир", .ibm866),
        Case("macintosh", [0x8E, 0xD2], "é“", .macintosh),
        Case("gbk", [0x80], "€", .gbk),
        Case("gb2312", [0xD6, 0xD0, 0xCE, 0xC4], "中文", .gbk),
        Case("gb18030", [0x94, 0x39, 0xFC, 0x36, 0xD6, 0xD0], "😀中", .gb18030),
        Case("big5", [0xA4, 0xA4, 0xA4, 0xE5], "中文", .big5),
        Case("shift_jis", [0x93, 0xFA, 0x96, 0x7B, 0xB1], "日本ｱ", .shiftJIS),
        Case("x-sjis", [0x83, 0x5C], "ソ", .shiftJIS),
        Case("euc-jp", [0xC6, 0xFC, 0xCB, 0xDC], "日本", .eucJP),
        Case("iso-2022-jp", [0x1B, 0x24, 0x42, 0x46, 0x7C, 0x4B, 0x5C, 0x1B, 0x28, 0x42], "日本", .iso2022JP),
        Case("euc-kr", [0xC7, 0xD1, 0xB1, 0xB9], "한국", .eucKR),
        Case("ks_c_5601-1987", [0xC7, 0xD1], "한", .eucKR),
        Case("utf8", Array("é–汉".utf8), "é–汉", .utf8),
        Case("utf-16", Array("é".utf8), "é", .utf8),
    ]

    @Test(arguments: [
        Case("ru", [0xCC, 0xE8, 0xF0, 0x20, 0xE8], "Мир и", .windows1251),
        Case("ru-RU", [0xED, 0xC9, 0xD2, 0x20, 0xC9], "Мир и", .koi8r),
        Case("ja", [0x93, 0xFA, 0x96, 0x7B], "日本", .shiftJIS), Case("ja", [0xC6, 0xFC, 0xCB, 0xDC], "日本", .eucJP),
        Case("zh-CN", [0xD6, 0xD0, 0xCE, 0xC4], "中文", .gb18030),
        Case("zh-Hant", [0xA4, 0xA4, 0xA4, 0xE5], "中文", .big5),
        Case("ko", [0xC7, 0xD1, 0xB1, 0xB9], "한국", .eucKR), Case("el", [0xC1], "Α", .windows1253),
        Case("ar", [0xD3], "س", .windows1256), Case("pl", [0xB3, 0x9C], "łś", .windows1250),
        Case("fr", [0xE9], "é", .windows1252), Case("ja", [0xFF, 0xE9, 0x20], "ÿé ", .windows1252),
    ])
    func decodesWhatIsUndeclaredByThePagesLanguage(_ example: Case) throws {
        let decoded = try PageDecoder.decode(bytes("<html lang=\"\(example.label)\"><p>", example.bytes, "</p>"))
        #expect(paragraph(decoded) == example.text)
        #expect(decoded.encoding == example.encoding)
        #expect(decoded.notes.contains { $0.kind == .encodingGuessed } == (example.encoding != .windows1252))
    }

    @Test(arguments: cases)
    func decodesWhatThePageDeclares(_ example: Case) throws {
        let page = bytes("<meta charset=\"\(example.label)\"><p>", example.bytes, "</p>")
        let decoded = try PageDecoder.decode(page)
        #expect(paragraph(decoded) == example.text)
        #expect(decoded.encoding == example.encoding)
        #expect(decoded.notes.isEmpty)
    }

    @Test(arguments: [
        "<META HTTP-EQUIV='Content-Type' CONTENT='text/html; charset=koi8-r'>",
        "<meta content=\"text/html;charset = 'koi8-r'\" http-equiv=content-type />",
        "<meta charset=koi8-r>", "<meta/charset=' KOI8-R '>", "<?xml version='1.0' encoding='koi8-r'?>",
        "<!-- <meta charset=big5> --><meta charset=koi8-r>",
        "<meta name=x content='charset=big5'><meta charset=koi8-r>",
    ])
    func findsTheDeclaration(_ head: String) throws {
        #expect(try PageDecoder.decode(bytes(head + "<p>", [0xED, 0xC9, 0xD2], "</p>")).encoding == .koi8r)
    }

    @Test func aDeclarationBeyondReachDoesNotCount() throws {
        let filler = "<!--" + String(repeating: "x", count: DeclaredCharset.reach) + "-->"
        let decoded = try PageDecoder.decode(bytes(filler + "<meta charset=koi8-r><p>", [0xE9], "</p>"))
        #expect(decoded.encoding == .windows1252)
    }

    @Test func withoutADeclarationTheBytesDecide() throws {
        #expect(try paragraph(PageDecoder.decode(bytes("<p>", Array("café".utf8), "</p>"))) == "café")
        let latin = try PageDecoder.decode(bytes("<p>", [0x63, 0x61, 0x66, 0xE9, 0x85], "</p>"))
        #expect(paragraph(latin) == "café…")
        #expect(latin.encoding == .windows1252)
    }

    @Test(arguments: [
        Case("", [], "Паром, одиннадцать лет возивший школьников с острова, отменит утренний рейс", .windows1251),
        Case("", [], "Паром, одиннадцать лет возивший школьников с острова, отменит утренний рейс", .koi8r),
        Case("", [], "Το πλοίο που μεταφέρει τους μαθητές του νησιού σταματά το πρωινό δρομολόγιο", .windows1253),
        Case("", [], "המעבורת שמסיעה את תלמידי האי תפסיק את ההפלגה של הבוקר בחודש אוקטובר הקרוב", .windows1255),
        Case("", [], "أبلغت شركة العبارات التي تنقل تلاميذ الجزيرة المجلس البلدي أنها ستوقف رحلة الصباح", .windows1256),
        Case("", [], "島の子どもたちを運んできたフェリーの会社は、十月から朝の便をやめると町の議会に伝えたという", .eucJP),
        Case("", [], "島の子どもたちを運んできたフェリーの会社は、十月から朝の便をやめると町の議会に伝えたという", .shiftJIS),
        Case("", [], "섬의 아이들을 십일 년 동안 태워 온 여객선 회사는 시월부터 아침 배를 그만두기로 했다고 의회에 전하였다", .eucKR),
        Case("", [], "接送岛上学童的渡轮公司星期二向镇议会表示，将从十月起取消早班船，六十个家庭将无法在九点以前到达对岸，这是不得已的。", .gb18030),
    ])
    func withoutALanguageTheCommonestLettersDecide(_ example: Case) throws {
        let encoded = try #require(encode(example.text, example.encoding))
        let decoded = try PageDecoder.decode(bytes("<html><p>", encoded, "</p></html>"))
        #expect(decoded.encoding == example.encoding)
        #expect(paragraph(decoded) == example.text)
        #expect(decoded.notes.map(\.kind) == [.encodingGuessed])
    }

    @Test(arguments: [
        "Der Rat hätte für die Fähre über größere Brücken müssen, sagte Jörg Öttinger.", "Où ça ? À l’île, évidemment.",
    ])
    func westernLettersAreNoOthers(_ text: String) throws {
        let encoded = try #require(encode(String(repeating: text + " ", count: 8), .windows1252))
        #expect(try PageDecoder.decode(bytes("<html><p>", encoded, "</p></html>")).encoding == .windows1252)
    }

    @Test func theByteOrderMarkWins() throws {
        let page = [0xEF, 0xBB, 0xBF] + bytes("<meta charset=koi8-r><p>", Array("é".utf8), "</p>")
        let decoded = try PageDecoder.decode(page, declaredOutside: "big5")
        #expect(decoded.encoding == .utf8)
        #expect(paragraph(decoded) == "é")
    }

    @Test(arguments: [(true, true), (true, false), (false, true), (false, false)])
    func readsUTF16(_ isBigEndian: Bool, _ hasMark: Bool) throws {
        let units = Array(
            ((hasMark ? "\u{FEFF}" : "") + "<html><body><p>é😀</p>" + String(repeating: "<p>more", count: 20)
                + "</body></html>").utf16)
        let page = units.flatMap {
            isBigEndian ? [UInt8($0 >> 8), UInt8($0 & 255)] : [UInt8($0 & 255), UInt8($0 >> 8)]
        }
        let decoded = try PageDecoder.decode(page)
        #expect(decoded.encoding == (isBigEndian ? .utf16BigEndian : .utf16LittleEndian))
        #expect(String(decoding: decoded.utf8, as: UTF8.self).contains("<p>é😀</p>"))
    }

    @Test func whatTheContainerDeclaresOutweighsThePage() throws {
        let page = bytes("<meta charset=koi8-r><p>", [0xCC, 0xE8, 0xF0], "</p>")
        #expect(try PageDecoder.decode(page, declaredOutside: "windows-1251").encoding == .windows1251)
    }

    @Test func latin1ThatIsUTF8IsReadAsThatWithAFinding() throws {
        let decoded = try PageDecoder.decode(bytes("<meta charset=iso-8859-1><p>", Array("“é”".utf8), "</p>"))
        #expect(decoded.encoding == .utf8)
        #expect(paragraph(decoded) == "“é”")
        #expect(decoded.notes.map(\.message) == ["the page declares iso-8859-1, but its bytes are utf-8"])
    }

    @Test func utf8ThatIsLatin1IsReadAsThatWithAFinding() throws {
        let decoded = try PageDecoder.decode(
            bytes("<meta charset=utf-8><p>", [0x93, 0x63, 0x61, 0x66, 0xE9, 0x94], "</p>"))
        #expect(decoded.encoding == .windows1252)
        #expect(paragraph(decoded) == "“café”")
        #expect(decoded.notes.map(\.kind) == [.encodingMisdeclared])
    }

    @Test func aFewBadBytesAmongGoodOnesAreDamage() throws {
        let decoded = try PageDecoder.decode(bytes("<meta charset=utf-8>\n<p>", Array("“é” ".utf8) + [0xFF], "</p>"))
        #expect(decoded.encoding == .utf8)
        #expect(paragraph(decoded) == "“é” \u{FFFD}")
        #expect(decoded.notes.map(\.kind) == [.undecodableBytes])
        #expect(decoded.notes.first?.line == 2)
    }

    @Test func anUnknownLabelIsAFinding() throws {
        let decoded = try PageDecoder.decode(bytes("<meta charset=utf-7><p>", [0x63, 0x61, 0x66, 0xE9], "</p>"))
        #expect(decoded.encoding == .windows1252)
        #expect(decoded.notes.map(\.kind) == [.encodingUnknown])
    }

    @Test func aLoneFirstByteDoesNotSwallowTheTagBehindIt() throws {
        for label in ["shift_jis", "gbk", "big5", "euc-jp", "euc-kr", "gb18030"] {
            let decoded = try PageDecoder.decode(bytes("<meta charset=\(label)><p>", [0x83], "</p>"))
            #expect(paragraph(decoded) == "\u{FFFD}", "\(label)")
        }
    }

    @Test func everyEncodingHasATableHere() {
        for encoding in TextEncoding.allCases {
            if !encoding.isUnicode { #expect(LegacyDecoder(encoding)?.decode([0x61]).utf8 == [0x61]) }
            #expect(TextEncoding(label: encoding.rawValue.utf8) == encoding)
        }
    }

    private func bytes(_ head: String, _ middle: [UInt8], _ tail: String) -> [UInt8] {
        Array(head.utf8) + middle + Array(tail.utf8)
    }

    /// The text between `<p>` and `</p>`.
    private func paragraph(_ decoded: PageDecoder.Decoded) -> String {
        let text = String(decoding: decoded.utf8, as: UTF8.self)
        guard let start = text.firstRange(of: "<p>"), let end = text.firstRange(of: "</p>") else { return text }
        return String(text[start.upperBound..<end.lowerBound])
    }

    /// The bytes of a text in an encoding, found by decoding all that there are; nil where it has one of the letters
    /// not.
    private func encode(_ text: String, _ encoding: TextEncoding) -> [UInt8]? {
        guard let decoder = LegacyDecoder(encoding) else { return nil }
        let seconds: [UInt8?] = encoding.isSingleByte ? [nil] : (0x40...0xFE).map { $0 }
        var bytes: [Unicode.Scalar: [UInt8]] = [:]
        for first in UInt8(0x80)...0xFE {
            for second in seconds {
                let character = [first] + (second.map { [$0] } ?? [])
                let decoded = decoder.decode(character)
                let scalars = String(decoding: decoded.utf8, as: UTF8.self).unicodeScalars
                guard decoded.broken == 0, scalars.count == 1, let scalar = scalars.first else { continue }
                if bytes[scalar] == nil { bytes[scalar] = character }
            }
        }
        var encoded: [UInt8] = []
        for scalar in text.unicodeScalars {
            guard let character = scalar.isASCII ? [UInt8(scalar.value)] : bytes[scalar] else { return nil }
            encoded += character
        }
        return encoded
    }
}
