import Articles
import Testing

@testable import ArticleParsing

struct TextDecoderTests {
    // MARK: - Encodings

    private static let encodings: [TextEncoding] = [.utf8, .utf16LittleEndian, .utf16BigEndian, .windows1252]

    private static let sample = "A “title” – café\nBy José, 10 €\r\nŠkoda\r"

    @Test(arguments: TextDecoderTests.encodings)
    func decodesWhatWasEncoded(_ encoding: TextEncoding) throws {
        let text = try decode(encode(Self.sample, as: encoding))
        #expect(String(decoding: text.utf8, as: UTF8.self) == Self.sample)
        #expect(text.encoding == encoding)
        #expect(text.notes.isEmpty)
    }

    @Test(arguments: TextDecoderTests.encodings)
    func leavesTheByteOrderMarkOutAndInTheFirstLine(_ encoding: TextEncoding) throws {
        guard encoding != .windows1252 else { return }
        let bytes = encode("\u{FEFF}Title 😀\nline", as: encoding)
        let text = try decode(bytes)
        #expect(String(decoding: text.utf8, as: UTF8.self) == "Title 😀\nline")
        #expect(text.encoding == encoding)
        let lines = originalLines(text)
        #expect(lines.count == 2 && lines[0].lowerBound == 0 && lines[1].upperBound == bytes.count)
        #expect(Array(bytes[lines[1]]) == encode("line", as: encoding))
    }

    @Test func shortSequencesOfLatin1AreWindows1252() throws {
        let text = try decode(Array("caf".utf8) + [0xE9, 0x20, 0x93, 0x61, 0x94, 0x2E])
        #expect(String(decoding: text.utf8, as: UTF8.self) == "café “a”.")
        #expect(text.encoding == .windows1252)
    }

    @Test func brokenUTF8IsMendedByMaximalSubparts() throws {
        let bytes = Array("“a” é\nb".utf8) + [0xFF, 0xE2, 0x80] + Array("c”".utf8) + [0xF0, 0x9F]
        let text = try decode(bytes)
        #expect(String(decoding: text.utf8, as: UTF8.self) == "“a” é\nb\u{FFFD}\u{FFFD}c”\u{FFFD}")
        #expect(text.encoding == .utf8)
        #expect(text.notes.map(\.kind) == [.undecodableBytes])
        #expect(text.notes.first?.line == 2)
        #expect(text.notes.first?.message == "3 places not valid utf-8, shown as U+FFFD")
    }

    @Test func aLostSurrogateAndAnOddByteAreMarked() throws {
        let bytes = encode("\u{FEFF}abcdef", as: .utf16LittleEndian) + [0x00, 0xD8, 0x61, 0x00, 0x62]
        let text = try decode(bytes)
        #expect(String(decoding: text.utf8, as: UTF8.self) == "abcdef\u{FFFD}a\u{FFFD}")
        #expect(text.notes.map(\.kind) == [.undecodableBytes])
        #expect(text.originalOffset(text.utf8.count) == bytes.count)
    }

    @Test func cyrillicInALegacyEncodingIsInferred() throws {
        let text = try decode([0xCF, 0xF0, 0xE8, 0xE2, 0xE5, 0xF2, 0x20, 0xEC, 0xE8, 0xF0])
        #expect(String(decoding: text.utf8, as: UTF8.self) == "Привет мир")
        #expect(text.notes.map(\.kind) == [.encodingGuessed])
    }

    @Test func readsUTF32WithAMark() throws {
        let text = try decode([0xFF, 0xFE, 0, 0, 0x61, 0, 0, 0, 0x00, 0xF6, 0x01, 0, 0x0A, 0, 0, 0, 0x62, 0, 0, 0])
        #expect(String(decoding: text.utf8, as: UTF8.self) == "a😀\nb")
        #expect(text.encoding == .utf32LittleEndian)
        #expect(originalLines(text) == [0..<16, 16..<20])
    }

    // MARK: - Refusals

    @Test(arguments: [
        [], [0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0x20, 0x0A, 0x0D, 0x09], [0xC2, 0xA0, 0xE2, 0x80, 0x8B],
    ])
    func refusesWhatIsEmpty(_ bytes: [UInt8]) {
        #expect(throws: DecodingError.empty) { try decode(bytes) }
    }

    @Test(arguments: [
        ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], "a PNG image"),
        ([0xFF, 0xD8, 0xFF, 0xE0], "a JPEG image"),
        (Array("GIF89a".utf8), "a GIF image"),
        (Array("%PDF-1.7\n".utf8), "a PDF document"),
        ([0x1F, 0x8B, 0x08], "a gzip archive"),
        (Array("PK\u{3}\u{4}".utf8), "a ZIP archive"),
        (Array("PK\u{3}\u{4}....[Content_Types].xml".utf8), "an Office document"),
        (Array("\0\0\0 ftypisom".utf8), "an MP4 video"),
        (Array("SQLite format 3\0".utf8), "an SQLite database"),
        ([0x7F, 0x45, 0x4C, 0x46, 2, 1], "a program"),
    ])
    func refusesKnownFiles(_ bytes: [UInt8], _ kind: String) {
        #expect(throws: DecodingError.notText(looksLike: FileKind(rawValue: kind))) { try decode(bytes) }
    }

    @Test func refusesDataWithoutAName() {
        #expect(throws: DecodingError.notText(looksLike: nil)) { try decode(Array(0...255)).utf8.count }
        var random = SplitMix(seed: 2)
        let noise = (0..<4_096).map { _ in random.byte() }
        #expect(throws: DecodingError.notText(looksLike: nil)) { try decode(noise).utf8.count }
        #expect(throws: DecodingError.notText(looksLike: nil)) { try decode([0xFF, 0xFE] + noise).utf8.count }
        #expect(throws: DecodingError.notText(looksLike: nil)) { try decode([UInt8](repeating: 0, count: 64)) }
    }

    @Test(arguments: [
        "<!DOCTYPE html><p>", "\u{FEFF}\n <!doctype HTML PUBLIC>", "<!-- saved --><html lang=en>", "<HEAD><title>",
        "<meta charset=utf-8>", "<title>News</title>",
        "<?xml version=\"1.0\"?>\n<!DOCTYPE html>", "<p>a</p><p>b</p><p>c</p><p>d</p><p>e</p>",
    ])
    func leavesWebPagesToOthers(_ text: String) throws {
        #expect(try SavedPage(Array(text.utf8)) != nil)
    }

    @Test(arguments: [
        "<Title of the page>", "<https://news.example/>\nBy Jane", "A text about <html> tags", "<p>One tag</p> of old",
        "<hr", "<!-- a comment without an end", "MZ and BM are letters", "PK is a name",
    ])
    func takesTextsThatOnlyResembleThem(_ text: String) throws {
        #expect(try decode(Array(text.utf8)).utf8 == Array(text.utf8))
    }

    @Test func refusesWhatIsTooLarge() {
        let bytes = [UInt8](repeating: 0x61, count: TextDecoder.largestText + 1)
        #expect(throws: DecodingError.tooLarge(byteCount: bytes.count)) { try decode(bytes) }
    }

    // MARK: - Clean-ups

    struct Cleaning: Sendable, CustomTestStringConvertible {
        let text: String
        let clean: String
        let codes: [String]

        init(_ text: String, _ clean: String, _ codes: String...) {
            self.text = text
            self.clean = clean
            self.codes = codes
        }

        var testDescription: String { text }
    }

    @Test(arguments: [
        Cleaning("Iran\u{92}s \u{93}no\u{94}\u{85}", "Iran’s “no”…", "c1-repaired"),
        Cleaning("a\u{81}b", "a\u{81}b"),
        Cleaning("a\u{1B}[31mb", "a\u{1B}[31mb", "control-characters"),
        Cleaning("teh\u{7F}\u{7F}\u{3}", "teh\u{7F}\u{7F}\u{3}", "control-characters"),
        Cleaning("one\ttwo\u{B}three\u{C}", "one\ttwo\u{B}three\u{C}"),
        Cleaning("10\u{A0}000\u{202F}€", "10 000 €", "no-break-spaces"),
        Cleaning("a\u{2003}b\u{3000}c\u{2009}d", "a b c d"),
        Cleaning("a\u{200B}b\u{2060}c\u{FEFF}d", "abcd", "zero-width-removed"),
        Cleaning("co\u{AD}op\u{AD}er", "cooper", "soft-hyphens-removed"),
        Cleaning("a\u{200D}b \u{200C}c", "ab c", "zero-width-removed"),
        Cleaning("\u{645}\u{6CC}\u{200C}\u{62E} 👨\u{200D}👩", "\u{645}\u{6CC}\u{200C}\u{62E} 👨\u{200D}👩"),
        Cleaning(
            "a\u{202E}b\u{FE0F}\u{E0041}\u{E000}\u{1B}[0m", "a\u{202E}b\u{FE0F}\u{E0041}\u{E000}\u{1B}[0m",
            "control-characters"),
        Cleaning("He\u{0}ad", "He\u{FFFD}ad", "nul-replaced"),
        Cleaning("JosÃ© â€œ", "JosÃ© â€œ", "looks-double-encoded"),
        Cleaning("GarcÃ\u{AD}a", "GarcÃ\u{AD}a", "looks-double-encoded"),
        Cleaning("Âge, São, château, naïve “quotes” – 12…", "Âge, São, château, naïve “quotes” – 12…"),
        Cleaning("a\u{2028}b\u{2029}c\u{C}d", "a\u{2028}b\u{2029}c\u{C}d"),
    ])
    func cleans(_ example: Cleaning) throws {
        let text = try decode(Array(example.text.utf8))
        #expect(String(decoding: text.utf8, as: UTF8.self).unicodeScalars.elementsEqual(example.clean.unicodeScalars))
        #expect(text.notes.map(\.finding.code) == example.codes)
    }

    @Test func tellsEachKindOnceWithItsFirstLine() throws {
        let text = try decode(Array("one\r\ntwo\u{A0}\rthree\u{A0}\u{A0}\n\u{AD}x".utf8))
        #expect(
            text.notes == [
                DecodingNote(.noBreakSpaces, 2, "3 no-break spaces read as plain"),
                DecodingNote(.softHyphensRemoved, 4, "1 soft hyphen left out"),
            ])
    }

    @Test func cleansWhatWindows1252Brings() throws {
        let text = try decode(Array("Iran".utf8) + [0x92, 0x73, 0xA0, 0x62])
        #expect(String(decoding: text.utf8, as: UTF8.self) == "Iran’s b")
        #expect((0...text.utf8.count).map(text.originalOffset) == [0, 1, 2, 3, 4, 5, 5, 5, 6, 7, 8])
    }

    // MARK: - Offsets

    @Test func offsetsReachOverWhatWasRemoved() throws {
        let text = try decode(Array("\u{FEFF}a\u{200B}\nb\u{A0}c\u{AD}".utf8))
        #expect(String(decoding: text.utf8, as: UTF8.self) == "a\nb c")
        #expect((0...5).map(text.originalOffset) == [0, 7, 8, 9, 11, 14])
    }

    @Test func randomInputNeverTrapsAndItsMapTiles() {
        var random = SplitMix(seed: 11)
        let pieces: [[UInt8]] = [
            [0x61], [0x20], [0x0A], [0x0D], [0x0D, 0x0A], [0xC2, 0xA0], [0xC2, 0x92], [0xC2, 0xAD], [0xE2, 0x80, 0x8B],
            [0xE2, 0x80, 0x8D], [0xE2, 0x80, 0xA8], [0xEF, 0xBB, 0xBF], [0xC3, 0xA9], [0xF0, 0x9F, 0x98, 0x80],
            [0xE2, 0x80], [0xFF], [0x00], [0x92], [0xD8, 0x00], [0x61, 0x62, 0x63, 0x20, 0x64, 0x65], [0xFF, 0xFE],
        ]
        for round in 0..<6_000 {
            var bytes: [UInt8] = []
            for _ in 0..<(round % 24) {
                bytes += round % 5 == 0 ? [random.byte()] : pieces[Int(random.next() % UInt64(pieces.count))]
            }
            guard let text = try? decode(bytes) else { continue }
            checkTiling(text, of: bytes)
        }
    }

    private func checkTiling(_ text: DecodedText, of bytes: [UInt8]) {
        #expect(String(validating: text.utf8, as: UTF8.self) != nil)
        let offsets = (0...text.utf8.count).map(text.originalOffset)
        #expect(offsets.first == 0 && offsets.last == bytes.count)
        #expect(zip(offsets, offsets.dropFirst()).allSatisfy { $0 <= $1 }, "\(bytes)")
        var end = 0
        for line in (text.lineRanges() ?? []) {
            #expect(line.full.lowerBound == end && !line.full.isEmpty)
            #expect(line.content.lowerBound == end && line.content.upperBound <= line.full.upperBound)
            end = line.full.upperBound
        }
        #expect(end == text.utf8.count)
    }

    @Test func linesEndAtEveryKindOfLineEnd() throws {
        let text = try decode(Array("a\nb\r\nc\rd\u{C}e\u{B}f\u{2028}g\u{2029}\n\nh".utf8))
        let lines = (text.lineRanges() ?? []).map { String(decoding: text.utf8[$0.content], as: UTF8.self) }
        #expect(lines == ["a", "b", "c", "d", "e", "f", "g", "", "", "h"])
    }

    // MARK: - Setup

    private func decode(_ bytes: [UInt8]) throws(DecodingError) -> DecodedText { try TextDecoder().decode(bytes) }

    private func originalLines(_ text: DecodedText) -> [Range<Int>] {
        (text.lineRanges() ?? []).map {
            text.originalOffset($0.full.lowerBound)..<text.originalOffset($0.full.upperBound)
        }
    }

    private func encode(_ text: String, as encoding: TextEncoding) -> [UInt8] {
        switch encoding {
        case .utf8: Array(text.utf8)
        case .utf16LittleEndian: text.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
        case .utf16BigEndian: text.utf16.flatMap { [UInt8($0 >> 8), UInt8(truncatingIfNeeded: $0)] }
        case .windows1252:
            text.unicodeScalars.map { scalar in
                (0...255).first { Windows1252.scalar($0) == scalar.value } ?? 0x3F
            }
        default: []
        }
    }

    /// A declared encoding is believed: signs that stand in no word speak neither for nor against one.
    @Test func believesADeclaredEncodingOfPricesAndBullets() throws {
        let prices = (1...30).map { "<li>\($0 * 15)€ a berth · half a day</li>" }.joined()
        let bytes =
            Array("<html><head><meta charset=windows-1252></head><body><ul>".utf8)
            + prices.unicodeScalars.map { $0 == "€" ? 0x80 : UInt8(truncatingIfNeeded: $0.value) } + Array("</ul>".utf8)
        #expect(EncodingChoice(of: bytes, .page).encoding == .windows1252)
    }

    @Test func saysWhereAnAskedEncodingContradictsTheBytes() {
        let utf8 = Array("Řeka je široká, a přívoz jede každou hodinu.".utf8)
        #expect(EncodingChoice(of: utf8, .text, asked: .windows1250).notes.count == 1)
        #expect(EncodingChoice(of: utf8, .text, asked: .utf8).notes.isEmpty)
        #expect(EncodingChoice(of: [0xFF, 0xFE] + [0x41, 0x00], .text, asked: .utf16BigEndian).notes.count == 1)
        #expect(EncodingChoice(of: [0x41, 0xE9, 0x42], .text, asked: .windows1252).notes.isEmpty)
    }
}
