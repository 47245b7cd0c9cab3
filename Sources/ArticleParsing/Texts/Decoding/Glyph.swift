import Synchronization

/// The traits of a character that tell how natural it is where it stands.
struct Glyph: Sendable, Hashable {
    enum Kind: UInt8, Sendable {
        case letter
        /// A sign between words: a space, a digit, a mark of ASCII.
        case gap
        /// A mark of print beyond ASCII: a quotation mark, a dash.
        case mark
        /// A sign that hardly stands in an article: a frame's corner, a lone accent.
        case symbol
    }

    enum Script: UInt8, Sendable {
        case none, latin, greek, cyrillic, hebrew, arabic, thai, han, hangul, other
    }

    let scalar: UInt32
    /// The small letter of a capital; else the scalar.
    let small: UInt32
    let kind: Kind
    let script: Script
    /// The cost of the character itself, in fifths: 0 for letters.
    let cost: Int
    var isCapital: Bool { small != scalar }
    /// Whether it is a small letter that has a capital.
    let isSmall: Bool

    /// Nil stands for a byte that is no character.
    init(_ value: UInt32?) {
        guard let value, let scalar = Unicode.Scalar(value), value != 0xFFFD else {
            (self.scalar, small, kind, script, cost, isSmall) = (0xFFFD, 0xFFFD, .symbol, .none, 90, false)
            return
        }
        self.scalar = value
        let script = Glyph.script(of: value)
        if script == .han || script == .hangul {
            (small, kind, self.script, cost, isSmall) = (value, .letter, script, 0, false)
        } else if Glyph.isLetter(scalar) {
            let lower = scalar.properties.lowercaseMapping.unicodeScalars.first?.value ?? value
            (small, kind, self.script, cost) = (lower, .letter, script, 0)
            isSmall = lower == value && scalar.properties.isLowercase
        } else {
            (small, self.script, isSmall) = (value, .none, false)
            (kind, cost) = Glyph.sign(value)
        }
    }

    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x80: (scalar.value | 0x20) &- 0x61 < 26
        case 0xAA, 0xBA: false
        // The marks of tone of Vietnamese, and the vowels of Thai.
        case 0x300, 0x301, 0x303, 0x309, 0x323, 0xE00...0xE7F: true
        default: scalar.properties.isAlphabetic && scalar.properties.numericType == nil
        }
    }

    private static func sign(_ value: UInt32) -> (Kind, Int) {
        switch value {
        case 0x09...0x0D, 0x20...0x7E: (.gap, 0)
        case 0..<0x20, 0x7F: (.gap, 60)
        case 0x80..<0xA0: (.symbol, 80)
        // A soft hyphen stands in words, a copyright sign in most articles.
        case 0xA9, 0xAD: (.mark, 10)
        case 0x2019: (.mark, 22)
        case 0x3001, 0x3002, 0xFF0C: (.mark, 18)
        case 0xA0, 0xAB, 0xBB, 0x2013, 0x2014, 0x2018, 0x201A, 0x201C...0x201E, 0x2026: (.mark, 25)
        case 0x3000, 0x300A...0x300F, 0x30FB, 0x30FC, 0xFF01, 0xFF08, 0xFF09, 0xFF1A, 0xFF1B, 0xFF1F: (.mark, 30)
        case 0xA1, 0xA3, 0xA7, 0xAE, 0xB0, 0xB7, 0xBA, 0xBD, 0xBF, 0xD7, 0x2022, 0x20AC, 0x2116, 0x2122:
            (.mark, 35)
        case 0xE000..<0xF900: (.symbol, 85)
        default: (.symbol, 55)
        }
    }

    private static func script(of value: UInt32) -> Script {
        switch value {
        case 0..<0x250, 0x300..<0x370, 0x1E00..<0x1F00: .latin
        case 0x370..<0x400, 0x1F00..<0x2000: .greek
        case 0x400..<0x530: .cyrillic
        case 0x590..<0x600: .hebrew
        case 0x600..<0x700: .arabic
        case 0xE00..<0xE80: .thai
        case 0x3041..<0x30FB, 0x30FC, 0x3400..<0xA000, 0xF900..<0xFB00: .han
        case 0xAC00..<0xD7A4: .hangul
        default: .other
        }
    }
}

extension Glyph {
    static let ascii = (UInt32(0)..<0x80).map { Glyph($0) }

    /// The glyph of each byte in an encoding of one byte a character; nil where this machine has no table for it. Each
    /// is made when it is first asked for.
    static func table(of encoding: TextEncoding) -> [Glyph]? {
        if let table = tables.withLock({ $0[encoding] }) { return table }
        guard let half = LegacyDecoder(encoding)?.upperHalf() else { return nil }
        let table = ascii + half.map { Glyph($0) }
        tables.withLock { $0[encoding] = table }
        return table
    }

    private static let tables = Mutex<[TextEncoding: [Glyph]]>([:])
}
