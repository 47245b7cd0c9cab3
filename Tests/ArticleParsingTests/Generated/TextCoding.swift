/// The encodings that texts come in.
enum TextCoding: String, CaseIterable, Sendable {
    case utf8, utf8WithMark, utf16LittleEndian, utf16BigEndian, windows1252

    init(from random: inout SplitMix) {
        self = random.pick(.utf8, [.utf8, .utf8, .utf8] + TextCoding.allCases)
    }

    /// The text's bytes; UTF-8 where Windows-1252 lacks a character.
    func encode(_ text: String) -> [UInt8] {
        switch self {
        case .utf8: [UInt8](text.utf8)
        case .utf8WithMark: [0xEF, 0xBB, 0xBF] + text.utf8
        case .utf16LittleEndian: [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        case .utf16BigEndian: [0xFE, 0xFF] + text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
        case .windows1252: TextCoding.windows1252(text) ?? [UInt8](text.utf8)
        }
    }

    private static func windows1252(_ text: String) -> [UInt8]? {
        var bytes: [UInt8] = []
        for scalar in text.unicodeScalars {
            if let byte = punctuation[scalar] {
                bytes.append(byte)
            } else if scalar.value < 0x100 {
                bytes.append(UInt8(scalar.value))
            } else {
                return nil
            }
        }
        return bytes
    }

    private static let punctuation: [Unicode.Scalar: UInt8] = [
        "€": 0x80, "„": 0x84, "…": 0x85, "‘": 0x91, "’": 0x92, "“": 0x93, "”": 0x94, "–": 0x96, "—": 0x97,
    ]
}
