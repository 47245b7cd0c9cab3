/// Splits text into the words, numbers and marks that recognizers read.
///
/// "By Jane O’Dowd, 22nd May" is by · jane · o'dowd · , · 22 · nd · may.
enum Tokenizer {
    /// The tokens of a text; their offsets are those of its UTF-8.
    static func tokens(of text: String, line: Int = 0, atMost limit: Int = .max) -> [Token] {
        tokens(of: text.utf8Span.span, from: 0, line: line, atMost: limit)
    }

    /// The tokens of a piece of UTF-8; their offsets are the array's.
    static func tokens(of utf8: ArraySlice<UInt8>, line: Int = 0, atMost limit: Int = .max) -> [Token] {
        tokens(of: utf8.span, from: utf8.startIndex, line: line, atMost: limit)
    }

    /// The tokens of a line; their offsets are those of its text.
    static func tokens(of line: Line, atMost limit: Int = .max, within bytes: Int = .max, at index: Int) -> [Token] {
        var text = line.bytes
        if text.count > bytes {
            text = text.prefix(bytes)
            // Not within a scalar.
            while let last = text.last, last & 0xC0 == 0x80 { text.removeLast() }
            if let last = text.last, last >= 0xC0 { text.removeLast() }
        }
        return tokens(of: text.span, from: 0, line: index, atMost: limit)
    }

    /// The first word or number of a text, folded, or a copyright sign; among its first four tokens.
    static func firstWord(of utf8: ArraySlice<UInt8>) -> String? {
        var rest = utf8.prefix(80)
        for _ in 0..<4 {
            if let word = plainWord(at: rest) { return word }
            guard let token = tokens(of: rest, atMost: 1).first else { return nil }
            if token.kind != .mark || token.folded == "©" { return token.folded }
            rest = rest[token.range.upperBound...].drop { $0 == 0x20 }
        }
        return nil
    }

    /// The word of letters with which a text begins, where ASCII that belongs to no word ends it: the common case.
    private static func plainWord(at utf8: ArraySlice<UInt8>) -> String? {
        guard let first = utf8.first, (first | 0x20) &- 0x61 < 26 else { return nil }
        let word = utf8.prefix { ($0 | 0x20) &- 0x61 < 26 }
        let next = word.endIndex < utf8.endIndex ? utf8[word.endIndex] : 0x20
        guard next < 0x80, next != UInt8(ascii: "'"), word.count <= 24 else { return nil }
        return String(unsafeUninitializedCapacity: word.count) { buffer in
            for (index, byte) in word.enumerated() { buffer[index] = byte | 0x20 }
            return word.count
        }
    }

    /// Appends the letters or the figure, folded, of a character beyond ASCII, none where it is a mark or joins no
    /// word; gives its length in bytes.
    static func appendLetters(
        at offset: Int, in utf8: borrowing Span<UInt8>, _ isInWord: inout Bool, to letters: inout [UInt8]
    ) -> Int {
        let (scalar, length) = utf8.scalar(at: offset)
        let kind = ScalarClass(scalar)
        switch kind {
        case .letter: isInWord = true
        case .joining: break
        case .digit, .space, .other: isInWord = false
        }
        guard isInWord || kind == .digit else { return length }
        var folded = ""
        appendFolded(scalar, to: &folded)
        letters.append(contentsOf: folded.utf8)
        return length
    }

    private static func tokens(
        of utf8: borrowing Span<UInt8>, from base: Int, line: Int, atMost limit: Int
    ) -> [Token] {
        var tokens: [Token] = []
        tokens.reserveCapacity(min(utf8.count / 4 + 1, limit))
        var offset = 0
        var followsSpace = true
        while offset < utf8.count, tokens.count < limit {
            let (scalar, length) = firstScalar(utf8, at: offset)
            let kind: Token.Kind
            var end = offset + length
            switch ScalarClass(scalar) {
            case .space:
                offset = end
                followsSpace = true
                continue
            case .letter:
                kind = .word
                end = endOfWord(in: utf8, from: end)
            case .digit:
                kind = .number
                end = endOfNumber(in: utf8, from: end)
            case .joining, .other: kind = .mark
            }
            tokens.append(
                Token(
                    kind: kind, range: base + offset..<base + end, folded: folded(utf8, offset..<end),
                    isCapitalized: kind == .word && isUpperCase(scalar), followsSpace: followsSpace, line: line))
            offset = end
            followsSpace = false
        }
        return tokens
    }

    /// Figures of all scripts make numbers: "٢٠١٤", "２０１４".
    private static func endOfNumber(in utf8: borrowing Span<UInt8>, from start: Int) -> Int {
        var offset = start
        while offset < utf8.count {
            if utf8[offset] < 0x80 {
                guard utf8[offset] &- 0x30 < 10 else { break }
                offset += 1
            } else {
                let (scalar, length) = utf8.scalar(at: offset)
                guard ScalarClass(scalar) == .digit else { break }
                offset += length
            }
        }
        return offset
    }

    private static func endOfWord(in utf8: borrowing Span<UInt8>, from start: Int) -> Int {
        let count = utf8.count
        var offset = start
        while offset < count {
            let byte = utf8[offset]
            if (byte | 0x20) &- 0x61 < 26 {
                offset += 1
                continue
            }
            // A space ends most words.
            if byte < 0x80, byte != UInt8(ascii: "'") { return offset }
            let (scalar, length) = firstScalar(utf8, at: offset)
            switch ScalarClass(scalar) {
            case .letter, .joining: offset += length
            case .other where isApostrophe(scalar) && beginsWithLetter(utf8, at: offset + length): offset += length
            default: return offset
            }
        }
        return offset
    }

    @inline(__always)
    private static func firstScalar(_ utf8: borrowing Span<UInt8>, at offset: Int) -> (scalar: UInt32, length: Int) {
        utf8[offset] < 0x80 ? (UInt32(utf8[offset]), 1) : utf8.scalar(at: offset)
    }

    private static func beginsWithLetter(_ utf8: borrowing Span<UInt8>, at offset: Int) -> Bool {
        offset < utf8.count && ScalarClass(utf8.scalar(at: offset).scalar) == .letter
    }
}

/// A text as tables are looked up by: lower case, without accents, quotes and dashes in ASCII, spaces collapsed.
/// "Région  :" is "region :".
func folded(_ text: String) -> String {
    var result = ""
    for token in Tokenizer.tokens(of: text) {
        if token.followsSpace, !result.isEmpty { result += " " }
        result += token.folded
    }
    return result
}

// MARK: - Scalars

/// The class of a scalar for the tokenizer.
private enum ScalarClass {
    case letter, digit, space
    /// Part of the word that it follows: combining marks and joiners.
    case joining
    case other

    @inline(__always)
    init(_ scalar: UInt32) {
        guard scalar >= 0x80 else {
            self =
                (scalar | 0x20) &- 0x61 < 26
                ? .letter
                : scalar &- 0x30 < 10 ? .digit : scalar == 0x20 || scalar &- 0x09 < 5 ? .space : .other
            return
        }
        self.init(beyondASCII: scalar)
    }

    private init(beyondASCII scalar: UInt32) {
        switch scalar {
        case 0xC0...0x24F: self = scalar == 0xD7 || scalar == 0xF7 ? .other : .letter
        case 0xA0, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: self = .space
        case 0x2BC: self = .other
        case 0x300...0x36F, 0x200C, 0x200D: self = .joining
        case 0x2010...0x2027, 0x2030...0x205E: self = .other
        default: self = ScalarClass(propertiesOf: scalar)
        }
    }

    private init(propertiesOf value: UInt32) {
        guard let scalar = Unicode.Scalar(value) else {
            self = .other
            return
        }
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: self = .letter
        case .nonspacingMark, .spacingMark, .enclosingMark: self = .joining
        case .decimalNumber: self = .digit
        default: self = .other
        }
    }
}

private func isApostrophe(_ scalar: UInt32) -> Bool {
    scalar == 0x27 || scalar == 0x2019 || scalar == 0x2BC
}

private func isUpperCase(_ scalar: UInt32) -> Bool {
    guard scalar >= 0x80 else { return scalar < 0x61 }
    guard let properties = Unicode.Scalar(scalar)?.properties else { return false }
    return properties.isUppercase || properties.generalCategory == .titlecaseLetter
}

// MARK: - Folding

@inline(__always)
private func folded(_ utf8: borrowing Span<UInt8>, _ range: Range<Int>) -> String {
    if range.count == 1, utf8[range.lowerBound] < 0x80 { return asciiCharacters[Int(utf8[range.lowerBound])] }
    var bits: UInt8 = 0
    for index in range { bits |= utf8[index] }
    guard bits < 0x80 else { return foldedBeyondASCII(utf8, range) }
    return String(unsafeUninitializedCapacity: range.count) { buffer in
        for index in 0..<range.count { buffer[index] = lowerCase(utf8[range.lowerBound + index]) }
        return range.count
    }
}

/// The ASCII characters, folded.
private let asciiCharacters = (UInt8(0)..<0x80).map { String(Unicode.Scalar(lowerCase($0))) }

private func foldedBeyondASCII(_ utf8: borrowing Span<UInt8>, _ range: Range<Int>) -> String {
    var result = ""
    var offset = range.lowerBound
    while offset < range.upperBound {
        let (scalar, length) = utf8.scalar(at: offset)
        appendFolded(scalar, to: &result)
        offset += length
    }
    return result
}

private func appendFolded(_ scalar: UInt32, to result: inout String) {
    switch scalar {
    case 0..<0x80: result.unicodeScalars.append(Unicode.Scalar(lowerCase(UInt8(scalar))))
    case 0xAA: result += "a"
    case 0xBA: result += "o"
    case 0xAB, 0xBB, 0x201C...0x201F, 0x2033: result += "\""
    case 0x2BC, 0x2018...0x201B, 0x2032, 0x2039, 0x203A: result += "'"
    case 0x2010...0x2015, 0x2212: result += "-"
    case 0x60C, 0x3001: result += ","
    case 0x61B: result += ";"
    // Full-width marks.
    case 0xFF01...0xFF0F, 0xFF1A...0xFF20, 0xFF3B...0xFF40, 0xFF5B...0xFF5E:
        result.unicodeScalars.append(Unicode.Scalar(UInt8(scalar - 0xFEE0)))
    case 0x300...0x36F, 0x200C, 0x200D: break
    default:
        if let letters = LatinLetters.plain(scalar) {
            result += letters
        } else if let scalar = Unicode.Scalar(scalar) {
            let properties = scalar.properties
            if properties.generalCategory == .decimalNumber, let value = properties.numericValue {
                result += asciiCharacters[0x30 + Int(value)]
            } else {
                result += properties.lowercaseMapping
            }
        }
    }
}

private func lowerCase(_ byte: UInt8) -> UInt8 {
    byte &- 0x41 < 26 ? byte | 0x20 : byte
}
