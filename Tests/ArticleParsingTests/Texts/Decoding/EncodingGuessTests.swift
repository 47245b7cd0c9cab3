import Testing

@testable import ArticleParsing

/// Every encoding that texts come in is told or refused; never is a text of other letters made of it in silence.
struct EncodingGuessTests {
    @Test(arguments: EncodedText.all)
    func isReadRightOrRefused(_ example: EncodedText) {
        guard let text = try? TextDecoder().decode(example.bytes) else { return }
        let read = String(decoding: text.utf8, as: UTF8.self)
        #expect(
            read.unicodeScalars.elementsEqual(example.cleaned.unicodeScalars)
                || text.notes.contains { $0.kind == .encodingUncertain },
            "\(text.encoding?.rawValue ?? "none"): \(read.prefix(80))")
    }

    @Test func nearlyAllAreReadRight() {
        var right: [EncodedText.Length: Int] = [:]
        var missed: [String] = []
        for example in EncodedText.all {
            let text = try? TextDecoder().decode(example.bytes)
            if let text, String(decoding: text.utf8, as: UTF8.self) == example.cleaned {
                right[example.length, default: 0] += 1
            } else {
                missed.append(example.testDescription)
            }
        }
        // A headline may hold one letter that tells; an article holds many.
        #expect(missed.filter { !$0.hasSuffix("headline") } == [])
        #expect(missed.count <= 16, "\(missed.joined(separator: ", ")); \(right)")
    }

    @Test(arguments: EncodedText.all.filter { $0.length == .article && !$0.encoding.isUnicode })
    func saysThatItWasInferred(_ example: EncodedText) throws {
        let text = try TextDecoder().decode(example.bytes)
        let isWestern = text.encoding == .windows1252
        #expect(text.notes.filter { $0.kind == .encodingGuessed }.count == (isWestern ? 0 : 1))
    }

    /// The law: the same bytes as a paste and in a page without a declaration give the same text, or both are in doubt.
    @Test(
        arguments: EncodedText.all.filter { !$0.encoding.isUnicode && $0.encoding != .iso2022JP && $0.length != .long })
    func aPasteAndAPageAgree(_ example: EncodedText) throws {
        let page = try PageDecoder.decode(
            Array("<html><body><p>".utf8) + example.bytes + Array("</p></body></html>".utf8))
        let shown = TextCleaner.clean(page.utf8).utf8
        let inPage = String(decoding: shown, as: UTF8.self)
        let isUnsure = page.notes.contains { $0.kind == .encodingUncertain }
        if let text = try? TextDecoder().decode(example.bytes),
            !text.notes.contains(where: { $0.kind == .encodingUncertain })
        {
            #expect(inPage.contains(String(decoding: text.utf8, as: UTF8.self)))
            #expect(!isUnsure)
        } else {
            #expect(isUnsure)
        }
    }

    // MARK: - What must stay

    @Test(arguments: [
        "José went to the café.", "A naïve plan — and a résumé", "“Nobody asked,” said Zoë", "© 2014 The Velmora Post",
        "It costs 10 € or £8", "The coup d’état", "Société Générale and Crédit Agricole", "Señor Núñez", "Bjørn Åse",
        "Straße", "South of the border, 20° west", "The mayor’s men",
    ])
    func fewWesternLettersAreWindows1252(_ text: String) throws {
        let bytes = text.unicodeScalars.map { scalar in
            (UInt8.min...UInt8.max).first { Windows1252.scalar($0) == scalar.value } ?? 0x3F
        }
        let decoded = try TextDecoder().decode(bytes)
        #expect(String(decoding: decoded.utf8, as: UTF8.self) == text)
        #expect(decoded.encoding == .windows1252)
    }

    @Test(arguments: [TextEncoding.windows1252, .macintosh, .ibm850, .windows1250])
    func aHeadlineOfOneOddByteIsInDoubtAtMost(_ encoding: TextEncoding) {
        for byte in UInt8(0x80)...0xFF {
            let bytes = Array("The board of Velm".utf8) + [byte] + Array("ra met on Tuesday".utf8)
            // Never a trap; what is kept is the Western reading, or was told to be inferred.
            guard let text = try? TextDecoder().decode(bytes) else { continue }
            #expect(text.encoding == .windows1252 || text.notes.contains { $0.kind == .encodingGuessed })
        }
    }

    @Test(arguments: [
        ("Content-Type: text/plain; charset=koi8-r\nSubject: x\n\n", TextEncoding.koi8r),
        ("MIME-Version: 1.0\nContent-Type: text/plain;\n charset=\"windows-1251\"\n\n", .windows1251),
        ("-*- coding: ibm866 -*-\n\n", .ibm866), ("// vim: set fileencoding=iso-8859-5 :\n", .iso88595),
        ("<?xml version=\"1.0\" encoding=\"KOI8-U\"?>\n", .koi8u),
    ])
    func aTextMayDeclareIt(_ head: String, _ encoding: TextEncoding) throws {
        let example = try #require(EncodedText(encoding, encoding == .koi8u ? "uk" : "ru", .headline))
        let text = try TextDecoder().decode(Array(head.utf8) + example.bytes)
        #expect(text.encoding == encoding)
        #expect(String(decoding: text.utf8, as: UTF8.self) == head + example.text)
        #expect(text.notes.isEmpty)
    }

    @Test func aDeclarationThatBytesContradictIsNoted() throws {
        let text = try TextDecoder().decode(
            Array("Content-Type: text/plain; charset=utf-8\n\nThe caf".utf8) + [0xE9] + Array(" was closed.".utf8))
        #expect(text.encoding == .windows1252)
        #expect(text.notes.map(\.kind) == [.encodingMisdeclared])
    }

    // MARK: - What a person asks for

    @Test func whatIsAskedForOutweighsAll() throws {
        let example = try #require(EncodedText(.koi8r, "ru", .headline))
        let text = try TextDecoder(asked: .koi8r).decode(example.bytes)
        #expect(String(decoding: text.utf8, as: UTF8.self) == example.text)
        #expect(text.notes.isEmpty)
        let page = Array("<meta charset=utf-8><p>".utf8) + example.bytes
        #expect(try PageDecoder.decode(page, asked: .koi8r).encoding == .koi8r)
    }

    @Test func bytesThatAreNotInItAreSaid() throws {
        let few = Array(String(repeating: "a line of a text\n", count: 20).utf8) + [0x81]
        let text = try TextDecoder(asked: .windows1252).decode(few)
        #expect(text.notes == [DecodingNote(.undecodableBytes, 21, "1 place not valid windows-1252, shown as U+FFFD")])
        let many = Array("one\n".utf8) + [UInt8](repeating: 0x81, count: 40)
        #expect(throws: DecodingError.notIn(.windows1252, places: 40, line: 2)) {
            try TextDecoder(asked: .windows1252).decode(many)
        }
    }

    // MARK: - Bounds

    @Test func timeGrowsWithTheBytesAlone() {
        let clock = ContinuousClock()
        let patterns: [[UInt8]] = [
            [0xFF], [0xE3, 0x81], [0xD0, 0x20], [0xB0, 0xA1], [0x1B, 0x24, 0x42, 0x30, 0x0A],
        ]
        for pattern in patterns {
            let times = [1 << 19, 1 << 21].map { size in
                let bytes = [UInt8]((0..<size).map { pattern[$0 % pattern.count] })
                return clock.measure { _ = try? TextDecoder().decode(bytes) }
            }
            #expect(times[1] < times[0] * 12 + .seconds(1), "\(pattern)")
        }
    }
}

extension EncodedText {
    /// As the cleaner leaves it.
    var cleaned: String {
        String(decoding: TextCleaner.clean(Array(text.utf8)).utf8, as: UTF8.self)
    }
}
