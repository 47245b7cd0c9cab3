import Foundation

/// A character as a search takes it: whether it separates words, and the letters that it counts as.
///
/// Case and accents do not matter, nor which of several forms of a letter was typed: "É" counts as "e", "ﬁ" as "fi",
/// "Ａ" as "a", "ى" as "ي". An index made with these rules answers only queries folded with the same ones, so a change
/// here needs another ``IndexSchema/version``.
enum LetterFolding: Equatable {
    case separator
    /// Counts for nothing, and does not end a word: an accent that stands by itself, a soft hyphen.
    case nothing
    /// The letters or digits that it counts as, in UTF-8.
    case letters([UInt8])
    /// A word by itself, since its script is written without spaces.
    case word([UInt8])

    init(_ scalar: Unicode.Scalar) {
        if LetterFolding.isSpaceless(scalar.value) {
            self = .word(Array(String(scalar).utf8))
        } else if LetterFolding.isIgnored(scalar) {
            self = .nothing
        } else {
            self.init(plain: LetterFolding.plainForm(of: scalar))
        }
    }

    /// Characters without case or accents: a word where one of them is written without spaces.
    private init(plain scalars: String.UnicodeScalarView) {
        var letters: [UInt8] = []
        var isSpaceless = false
        for scalar in scalars where LetterFolding.isPartOfWord(scalar) {
            letters.append(contentsOf: String(scalar).utf8)
            isSpaceless = isSpaceless || LetterFolding.isSpaceless(scalar.value)
        }
        self = letters.isEmpty ? .separator : isSpaceless ? .word(letters) : .letters(letters)
    }

    private static func plainForm(of scalar: Unicode.Scalar) -> String.UnicodeScalarView {
        if let letters = table[scalar] { return letters.unicodeScalars }
        var plain = String.UnicodeScalarView()
        for part in String(scalar).decomposedStringWithCompatibilityMapping.unicodeScalars where !isIgnored(part) {
            let lower = table[part] ?? part.properties.lowercaseMapping
            plain.append(contentsOf: lower.unicodeScalars.filter { !isIgnored($0) })
        }
        return plain
    }

    private static func isPartOfWord(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: true
        case .decimalNumber, .letterNumber, .otherNumber: true
        // The vowels of the scripts of India are marks; without them words could not be told apart.
        case .nonspacingMark, .spacingMark, .enclosingMark: true
        default: false
        }
    }

    /// Accents of Latin, Greek, Cyrillic, Hebrew and Arabic letters, and signs that are not seen in a word.
    private static func isIgnored(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x300...0x36F, 0x483...0x489, 0x591...0x5BD, 0x5BF, 0x5C1...0x5C2, 0x5C4...0x5C5, 0x5C7: true
        case 0x610...0x61A, 0x640, 0x64B...0x65F, 0x670, 0x6D6...0x6DC, 0x6DF...0x6E4, 0x6E7...0x6E8, 0x6EA...0x6ED:
            true
        case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0x1AB0...0x1AFF, 0x1DC0...0x1DFF: true
        case 0xFE00...0xFE0F, 0xFEFF: true
        default: false
        }
    }

    /// Chinese, Japanese, Korean, Thai, Lao, Burmese and Khmer: each character is found by itself, and several in a
    /// row as a phrase.
    private static func isSpaceless(_ value: UInt32) -> Bool {
        switch value {
        case 0xE01...0xE3A, 0xE40...0xE4E, 0xE81...0xEBD, 0xEC0...0xECD, 0x1000...0x103F, 0x1780...0x17D3: true
        case 0x3005...0x3007, 0x3041...0x3096, 0x309D...0x309F, 0x30A1...0x30FA, 0x30FC...0x30FF: true
        case 0x3105...0x312F, 0x31A0...0x31BF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xAC00...0xD7A3: true
        case 0xF900...0xFAFF: false
        case 0x20000...0x3FFFF: true
        default: false
        }
    }

    /// Letters that do not decompose, and Arabic letters that many keyboards and texts interchange.
    private static let table: [Unicode.Scalar: String] = [
        "ß": "ss", "ẞ": "ss", "æ": "ae", "Æ": "ae", "œ": "oe", "Œ": "oe", "ø": "o", "Ø": "o", "đ": "d", "Đ": "d",
        "ð": "d", "Ð": "d", "þ": "th", "Þ": "th", "ł": "l", "Ł": "l", "ħ": "h", "Ħ": "h", "ŧ": "t", "Ŧ": "t",
        "ı": "i", "ŋ": "ng", "Ŋ": "ng", "ĸ": "k", "ς": "σ",
        "ى": "ي", "ی": "ي", "ک": "ك", "ة": "ه", "ۀ": "ه",
    ]
}
