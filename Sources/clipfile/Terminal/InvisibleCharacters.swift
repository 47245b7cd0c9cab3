/// Characters that no terminal draws: a text with them is not what it looks like.
///
/// Some change how a neighbour is drawn. Where they do, they are part of the writing; everywhere else they hide. Tags
/// are always shown: they spell whole sentences that nobody sees, and are of use in the flags of England, Scotland and
/// Wales alone.
enum InvisibleCharacters {
    /// Whether a character is drawn as nothing: controls of direction, fillers, variation selectors, tags, and the few
    /// that Unicode lets fonts draw and that are blank in all of them.
    static func contain(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0xAD: false
        // An empty Braille cell, marks of annotation, a musical head without a note, blanks of hieroglyphs and Khitan.
        case 0x2800, 0xFFF9...0xFFFB, 0x1D159, 0x13430...0x1345F, 0x16FE4: true
        case 0x2028, 0x2029: true
        // For machines only, and code points that Unicode will never give a meaning.
        case 0xFDD0...0xFDEF: true
        case _ where scalar.value & 0xFFFE == 0xFFFE: true
        default: scalar.properties.isDefaultIgnorableCodePoint
        }
    }

    /// Whether it acts on the character before it, so that one sees what it does.
    static func affectsItsNeighbour(
        _ scalar: Unicode.Scalar, between before: Unicode.Scalar?, and after: Unicode.Scalar?
    ) -> Bool {
        guard let before else { return false }
        switch scalar.value {
        // Persian, the scripts of India and composed emoji are written with joiners; between other letters they hide.
        case 0x200C, 0x200D: return joins(before) && after.map(joins) == true
        // The coloured or the plain form of a sign. Of a digit only in a keycap.
        case 0xFE0E...0xFE0F:
            return before.properties.isEmoji && (before.value > 0x7F || after?.value == 0x20E3)
        // Forms that Unicode lists: of Chinese characters, of mathematical signs, in Myanmar.
        case 0xFE00...0xFE0D:
            return isIdeograph(before) || (0x2200...0x22FF).contains(before.value)
                || (0x2A00...0x2AFF).contains(before.value) || (0x1000...0x109F).contains(before.value)
        case 0xE0100...0xE01EF: return isIdeograph(before)
        case 0x180B...0x180F: return (0x1820...0x18AA).contains(before.value)
        default: return false
        }
    }

    /// Whether a character takes other forms beside a joiner: letters and vowels of Arabic, of the scripts of India and
    /// their neighbours, of Mongolian; emoji, and the selector of their coloured form.
    private static func joins(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x600...0x8FF, 0x900...0xDFF, 0xE00...0x109F, 0x1780...0x18AF, 0x1900...0x1CFF, 0xA840...0xA87F: true
        case 0xA8E0...0xA8FF, 0xA980...0xAADF, 0xFB50...0xFDFF, 0xFE70...0xFEFC, 0x10A00...0x11FFF: true
        case 0xFE0F, 0x1F3FB...0x1F3FF: true
        default: scalar.value > 0xFF && scalar.properties.isEmoji
        }
    }

    private static func isIdeograph(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF: true
        default: false
        }
    }
}
