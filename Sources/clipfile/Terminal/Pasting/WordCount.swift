/// How much a text holds, as a person counts: words, where its script parts them by spaces, else characters. Of a text
/// of both kinds it is the sum, named after the larger part.
///
/// It is told of pieces of UTF-8 bytes one after the other, and never looks back.
struct WordCount: Equatable {
    private var words = 0
    /// Those of scripts that do not part words: Chinese, Japanese, Thai, Lao, Khmer, Burmese, Tibetan.
    private var characters = 0
    private var isInWord = false
    /// The scalar that is being read, and how many of its bytes are to come.
    private var scalar: UInt32 = 0
    private var missing = 0

    /// "1,204 words", "1 word", "860 characters".
    var description: String {
        let isUnparted = characters > words
        let count = words + characters
        return Count.text(count, isUnparted ? "character" : "word")
    }

    mutating func add(_ bytes: ArraySlice<UInt8>) {
        // A pointer, since this may go over megabytes while a person waits.
        bytes.withUnsafeBufferPointer { bytes in
            for byte in bytes { add(byte) }
        }
    }

    private mutating func add(_ byte: UInt8) {
        if byte < 0x80 {
            missing = 0
            count(isSpace: byte <= 0x20)
        } else if byte < 0xC0 {
            guard missing > 0 else { return }
            scalar = scalar << 6 | UInt32(byte & 0x3F)
            missing -= 1
            if missing == 0 { countScalar() }
        } else {
            missing = byte < 0xE0 ? 1 : byte < 0xF0 ? 2 : 3
            scalar = UInt32(byte) & (missing == 1 ? 0x1F : missing == 2 ? 0x0F : 0x07)
        }
    }

    private mutating func countScalar() {
        guard WordCount.isUnparted(scalar) else { return count(isSpace: WordCount.isSpace(scalar)) }
        isInWord = false
        if !WordCount.isMark(scalar) { characters += 1 }
    }

    private mutating func count(isSpace: Bool) {
        if !isSpace, !isInWord { words += 1 }
        isInWord = !isSpace
    }

    private static func isSpace(_ value: UInt32) -> Bool {
        switch value {
        case 0x85, 0xA0, 0x1680, 0x2000...0x200B, 0x2028, 0x2029, 0x202F, 0x205F: true
        // The signs of East Asian texts, which part what stands between them.
        case 0x3000...0x3004, 0x3008...0x3020, 0xFF01...0xFF0F, 0xFF1A...0xFF20: true
        default: false
        }
    }

    private static func isUnparted(_ value: UInt32) -> Bool {
        switch value {
        case 0xE00...0xFFF, 0x1000...0x109F, 0x1780...0x17FF, 0x3005...0x3007, 0x3021...0x30FF: true
        case 0x31F0...0x31FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF: true
        default: false
        }
    }

    /// A vowel or tone that stands over or under a letter, and is none by itself.
    private static func isMark(_ value: UInt32) -> Bool {
        guard value < 0x1800, let scalar = Unicode.Scalar(value) else { return false }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .spacingMark, .enclosingMark: return true
        default: return false
        }
    }
}
