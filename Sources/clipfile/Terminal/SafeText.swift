/// Makes text of unknown origin safe to show: signs that could attack a terminal, or hide, become visible.
///
/// A control character becomes caret notation (`^[`), a bidirectional control or an invisible character its number
/// in angle quotes (`‹U+202E›`). The stored text is never changed.
enum SafeText {
    /// Text of several lines: line feeds and tabs stay.
    static func lines(_ text: String) -> String {
        escape(text) { $0 == 0x0A || $0 == 0x09 }
    }

    /// Text for one row: every run of white space that a row cannot hold becomes one space.
    static func row(_ text: String) -> String {
        guard text.utf8.contains(where: { $0 < 0x20 || $0 >= 0x7F }) else { return text }
        var spaced = String.UnicodeScalarView()
        var wasBreak = false
        for scalar in text.unicodeScalars {
            let isBreak = (0x09...0x0D).contains(scalar.value) || [0x85, 0x2028, 0x2029].contains(scalar.value)
            if isBreak {
                if !wasBreak { spaced.append(" ") }
            } else {
                spaced.append(scalar)
            }
            wasBreak = isBreak
        }
        return escape(String(spaced)) { _ in false }
    }

    /// A field of a tab-separated row: tabs, line ends and backslashes as `\t`, `\n`, `\r`, `\\`.
    static func field(_ text: String) -> String {
        var escaped = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\t": escaped += "\\t"
            case "\n": escaped += "\\n"
            case "\r": escaped += "\\r"
            case "\\": escaped += "\\\\"
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escape(escaped) { _ in false }
    }

    /// JSON for a terminal: the same value, with signs that could attack it as `\u009b`.
    static func json(_ text: String) -> String {
        guard text.utf8.contains(where: { $0 >= 0x7F }) else { return text }
        var escaped = String.UnicodeScalarView()
        var before: Unicode.Scalar?
        let scalars = Array(text.unicodeScalars)
        for (index, scalar) in scalars.enumerated() {
            let after = index + 1 < scalars.count ? scalars[index + 1] : nil
            if scalar.value >= 0x7F, isUnsafe(scalar, between: before, and: after) {
                for unit in scalar.utf16 { escaped.append(contentsOf: "\\u\(hex(UInt32(unit)))".unicodeScalars) }
            } else {
                escaped.append(scalar)
            }
            before = scalar
        }
        return String(escaped)
    }

    /// The text between marks that keep a right-to-left text from reordering what follows it; other text as it is.
    static func isolated(_ text: String) -> String {
        text.unicodeScalars.contains(where: isRightToLeft) ? "\u{2068}\(text)\u{2069}" : text
    }

    /// Each character of a text, and what is shown for it: the same as of the whole text, whose neighbours tell what
    /// an invisible character does.
    ///
    /// - Parameter isRow: Whether it is for one row, where a tab or a line end is a space.
    static func characters(of text: String, isRow: Bool = false) -> [(character: Character, shown: String)] {
        var before: Unicode.Scalar?
        return text.indices.map { index in
            let character = text[index]
            let next = text.index(after: index)
            defer { before = character.unicodeScalars.last }
            let after = next < text.endIndex ? text[next].unicodeScalars.first : nil
            if isRow, character.isNewline || character == "\t" { return (character, " ") }
            let one = String(character)
            return (character, escape(one, after: before, before: after) { !isRow && ($0 == 0x0A || $0 == 0x09) })
        }
    }

    /// - Parameters:
    ///   - first: The character before the text.
    ///   - last: The character after it.
    private static func escape(
        _ text: String, after first: Unicode.Scalar? = nil, before last: Unicode.Scalar? = nil,
        except isKept: (UInt32) -> Bool
    ) -> String {
        if text.utf8.allSatisfy({ (0x20...0x7E).contains($0) || isKept(UInt32($0)) }) { return text }
        var shown = String.UnicodeScalarView()
        var before = first
        var scalars = text.unicodeScalars.makeIterator()
        var following = scalars.next()
        while let scalar = following {
            following = scalars.next()
            let next = following ?? last
            if !isKept(scalar.value), isUnsafe(scalar, between: before, and: next) {
                shown.append(contentsOf: visible(scalar).unicodeScalars)
            } else {
                shown.append(scalar)
            }
            before = scalar
        }
        return String(shown)
    }

    private static func isUnsafe(
        _ scalar: Unicode.Scalar, between before: Unicode.Scalar?, and after: Unicode.Scalar?
    ) -> Bool {
        switch scalar.value {
        case 0..<0x20, 0x7F...0x9F: true
        case 0..<0xAD: false
        case _ where InvisibleCharacters.contain(scalar):
            !InvisibleCharacters.affectsItsNeighbour(scalar, between: before, and: after)
        default: false
        }
    }

    private static func isRightToLeft(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x590...0x8FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFC, 0x10800...0x10FFF, 0x1E800...0x1EFFF: true
        default: false
        }
    }

    private static func visible(_ scalar: Unicode.Scalar) -> String {
        switch scalar.value {
        case 0..<0x20: "^" + String(UnicodeScalar(UInt8(scalar.value) + 0x40))
        case 0x7F: "^?"
        default: "‹U+\(hex(scalar.value).uppercased())›"
        }
    }

    private static func hex(_ value: UInt32) -> String {
        let digits = String(value, radix: 16)
        return String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
    }
}
