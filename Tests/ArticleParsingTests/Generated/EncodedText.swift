import Glibc
import Testing

@testable import ArticleParsing

/// Which languages come in which encodings, and their texts in them.
struct EncodedText: CustomTestStringConvertible {
    enum Length: String, CaseIterable { case headline, article, long }

    let encoding: TextEncoding
    let language: String
    let length: Length
    let bytes: [UInt8]
    /// The text of the bytes, without the signs that the encoding has no letter for.
    let text: String

    var testDescription: String { "\(encoding.rawValue) \(language) \(length.rawValue)" }

    /// Nil where the text is ASCII in that encoding, so that nothing is to be told.
    init?(_ encoding: TextEncoding, _ language: String, _ length: Length, mark: [UInt8] = []) {
        guard let sentences = InventedSentences.all[language] else { return nil }
        let article = sentences.headline + "\n\n" + sentences.body + "\n"
        let text =
            switch length {
            case .headline: sentences.headline
            case .article: article
            case .long: sentences.headline + "\n\n" + String(repeating: sentences.body + "\n\n", count: 24)
            }
        guard let encoded = EncodedText.encode(text, encoding), mark.isEmpty == false || !encoded.bytes.isASCII else {
            return nil
        }
        (self.encoding, self.language, self.length) = (encoding, language, length)
        bytes = mark + encoded.bytes
        self.text = encoded.text
    }

    /// The signs that are written where an encoding lacks a mark of print.
    private static let plainer: [Unicode.Scalar: String] = [
        "“": "\"", "”": "\"", "„": "\"", "«": "\"", "»": "\"", "’": "'", "‘": "'", "—": "-", "–": "-", "£": "GBP ",
    ]

    private static func encode(_ text: String, _ encoding: TextEncoding) -> (bytes: [UInt8], text: String)? {
        guard let encoder = Encoder(encoding) else { return nil }
        var bytes: [UInt8] = []
        var written = ""
        for scalar in text.unicodeScalars {
            if let encoded = encoder.encode(String(scalar)) {
                bytes += encoded
                written.unicodeScalars.append(scalar)
            } else if let plain = plainer[scalar], let encoded = encoder.encode(plain) {
                bytes += encoded
                written += plain
            } else {
                return nil
            }
        }
        // Escapes are set line by line, not letter by letter.
        if encoding == .iso2022JP { return encoder.encode(written).map { ($0, written) } }
        return (bytes, written)
    }
}

/// Encodes by the C library.
private struct Encoder: ~Copyable {
    private let descriptor: iconv_t

    init?(_ encoding: TextEncoding) {
        let descriptor = iconv_open(encoding.iconvName, "UTF-8")
        guard let descriptor, Int(bitPattern: descriptor) != -1 else { return nil }
        self.descriptor = descriptor
    }

    deinit { iconv_close(descriptor) }

    func encode(_ text: String) -> [UInt8]? {
        iconv(descriptor, nil, nil, nil, nil)
        var source = text.utf8.map { CChar(bitPattern: $0) }
        let capacity = source.count * 6 + 16
        return source.withUnsafeMutableBufferPointer { source in
            var input = source.baseAddress
            var inputLeft = source.count
            var isWhole = false
            let bytes = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
                var output = buffer.baseAddress.map { UnsafeMutableRawPointer($0).assumingMemoryBound(to: CChar.self) }
                var outputLeft = capacity
                isWhole = iconv(descriptor, &input, &inputLeft, &output, &outputLeft) == 0
                isWhole = iconv(descriptor, nil, nil, &output, &outputLeft) == 0 && isWhole
                count = capacity - outputLeft
            }
            return isWhole ? bytes : nil
        }
    }
}

extension [UInt8] {
    fileprivate var isASCII: Bool { allSatisfy { $0 < 0x80 && $0 != 0x1B } }
}

extension EncodedText {
    /// The encodings with the languages that come in them.
    static let rows: [(encoding: TextEncoding, languages: [String], mark: [UInt8])] = [
        (.utf8, ["en", "ru", "ja"], []),
        (.utf8, ["en", "ru", "ja"], [0xEF, 0xBB, 0xBF]),
        (.utf16LittleEndian, ["en", "pl", "ru", "el", "he", "ar", "ja", "zh-Hans", "ko"], [0xFF, 0xFE]),
        (.utf16BigEndian, ["en", "pl", "ru", "el", "he", "ar", "ja", "zh-Hans", "ko"], [0xFE, 0xFF]),
        (.utf16LittleEndian, ["en", "pl", "ru", "el", "he", "ar", "ja", "zh-Hans", "zh-Hant", "ko", "th"], []),
        (.utf16BigEndian, ["en", "pl", "ru", "el", "he", "ar", "ja", "zh-Hans", "zh-Hant", "ko", "th"], []),
        (.utf32LittleEndian, ["en", "ru", "ja"], [0xFF, 0xFE, 0x00, 0x00]),
        (.utf32BigEndian, ["en", "ru", "ja"], [0x00, 0x00, 0xFE, 0xFF]),
        (.windows1250, ["pl", "cs", "hu", "ro", "de"], []),
        (.windows1251, ["ru", "uk", "bg"], []),
        (.windows1252, ["en", "fr", "de", "es", "it", "pt", "sv"], []),
        (.windows1253, ["el"], []),
        (.windows1254, ["tr"], []),
        (.windows1255, ["he"], []),
        (.windows1256, ["ar"], []),
        (.windows1257, ["lt", "lv"], []),
        (.windows874, ["th"], []),
        (.iso88592, ["pl", "cs", "hu", "ro"], []),
        (.iso88594, ["lt", "lv"], []),
        (.iso88595, ["ru", "uk", "bg"], []),
        (.iso88596, ["ar"], []),
        (.iso88597, ["el"], []),
        (.iso88598, ["he"], []),
        (.iso885913, ["lt", "lv"], []),
        (.iso885915, ["fr", "de", "es", "it", "pt", "sv"], []),
        (.koi8r, ["ru", "bg"], []),
        (.koi8u, ["uk", "ru"], []),
        (.macintosh, ["en", "fr", "de", "es", "it", "pt", "sv"], []),
        (.macCyrillic, ["ru", "uk", "bg"], []),
        (.ibm437, ["en", "fr", "de", "es", "it"], []),
        (.ibm737, ["el"], []),
        (.ibm850, ["en", "fr", "de", "es", "it", "pt", "sv"], []),
        (.ibm852, ["pl", "cs", "hu", "ro"], []),
        (.ibm857, ["tr"], []),
        (.ibm862, ["he"], []),
        (.ibm866, ["ru", "bg"], []),
        (.gb18030, ["zh-Hans", "zh-Hant"], []),
        (.big5, ["zh-Hant"], []),
        (.shiftJIS, ["ja"], []),
        (.eucJP, ["ja"], []),
        (.iso2022JP, ["ja"], []),
        (.eucKR, ["ko"], []),
    ]

    static let all: [EncodedText] = rows.flatMap { row in
        row.languages.flatMap { language in
            Length.allCases.compactMap { EncodedText(row.encoding, language, $0, mark: row.mark) }
        }
    }
}
