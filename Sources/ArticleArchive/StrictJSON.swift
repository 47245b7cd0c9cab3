/// Says whether bytes are JSON to the letter (RFC 8259), since Foundation's decoder is more generous than that: it
/// takes the first of two equal keys and passes over commas too many, and a person who edited a record by hand would
/// not learn that a line of theirs does not count.
///
/// It looks at every byte once, keeps its own stack and never traps, whatever the bytes.
struct StrictJSON {
    /// A flaw, and its line.
    struct Flaw: Error, Hashable {
        var line: Int
        var what: String
    }

    /// How deep objects and arrays may be nested; the decoder has the same limit.
    static let deepest = 512

    /// Throws where the bytes are not one JSON text.
    static func check(_ bytes: [UInt8]) throws(Flaw) {
        var check = StrictJSON(bytes: bytes)
        try check.text()
    }

    private enum Expected {
        case value, valueOrEnd, key, keyOrEnd, commaOrEnd
    }

    private enum Container {
        case array
        /// With the keys that were met in it.
        case object(Set<String>)
    }

    private let bytes: [UInt8]
    private var at = 0
    private var open: [Container] = []

    private init(bytes: [UInt8]) { self.bytes = bytes }

    private mutating func text() throws(Flaw) {
        try checkEncoding()
        skipSpace()
        guard at < bytes.count else { throw flaw("nothing in it") }
        var expected = Expected.value
        repeat {
            expected = try step(expected)
            skipSpace()
        } while !open.isEmpty
        guard at == bytes.count else { throw flaw("something follows the end of the JSON") }
    }

    private func checkEncoding() throws(Flaw) {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { throw Flaw(line: 1, what: "begins with a byte order mark") }
        do throws(UTF8.ValidationError) {
            _ = try UTF8Span(validating: bytes.span)
        } catch {
            throw flaw("not UTF-8", at: error.byteOffsets.lowerBound)
        }
    }

    /// Reads one sign, word, number or key, and returns what must follow.
    private mutating func step(_ expected: Expected) throws(Flaw) -> Expected {
        switch (expected, peek) {
        case (.valueOrEnd, UInt8(ascii: "]")), (.keyOrEnd, UInt8(ascii: "}")): return close()
        case (.value, _), (.valueOrEnd, _): return try value()
        case (.key, _), (.keyOrEnd, _): return try key()
        case (.commaOrEnd, _): return try commaOrEnd()
        }
    }

    private mutating func value() throws(Flaw) -> Expected {
        switch peek {
        case UInt8(ascii: "{"):
            try enter(.object([]))
            return .keyOrEnd
        case UInt8(ascii: "["):
            try enter(.array)
            return .valueOrEnd
        case UInt8(ascii: "\""): _ = try string(isWanted: false)
        case UInt8(ascii: "t"): try word("true")
        case UInt8(ascii: "f"): try word("false")
        case UInt8(ascii: "n"): try word("null")
        case let sign? where sign == UInt8(ascii: "-") || FileName.isDigit(sign): try number()
        case nil: throw flaw("ends too early")
        default: throw flaw("a value is missing")
        }
        return .commaOrEnd
    }

    private mutating func enter(_ container: Container) throws(Flaw) {
        guard open.count < StrictJSON.deepest else { throw flaw("nested more than \(StrictJSON.deepest) deep") }
        open.append(container)
        at += 1
    }

    private mutating func close() -> Expected {
        open.removeLast()
        at += 1
        return .commaOrEnd
    }

    private mutating func key() throws(Flaw) -> Expected {
        guard peek != nil else { throw flaw("ends too early") }
        guard peek == UInt8(ascii: "\"") else { throw flaw("a key in double quotes is missing") }
        let start = at
        let key = try string(isWanted: true)
        guard case .object(var keys) = open.removeLast() else { throw flaw("a key outside of an object", at: start) }
        guard keys.insert(key).inserted else { throw flaw("duplicate key “\(key.prefix(40))”", at: start) }
        open.append(.object(keys))
        skipSpace()
        guard peek == UInt8(ascii: ":") else { throw flaw(peek == nil ? "ends too early" : "a colon is missing") }
        at += 1
        return .value
    }

    private mutating func commaOrEnd() throws(Flaw) -> Expected {
        guard let container = open.last else { throw flaw("something follows the end of the JSON") }
        switch (container, peek) {
        case (.array, UInt8(ascii: "]")), (.object, UInt8(ascii: "}")): return close()
        case (_, nil): throw flaw("ends too early")
        case (_, UInt8(ascii: ",")): break
        default: throw flaw("a comma is missing")
        }
        let comma = at
        at += 1
        skipSpace()
        if peek == UInt8(ascii: "]") || peek == UInt8(ascii: "}") {
            throw flaw("a comma too many", at: comma)
        }
        if case .array = container { return .value }
        return .key
    }

    private mutating func word(_ word: StaticString) throws(Flaw) {
        let matches = word.withUTF8Buffer { bytes[at...].starts(with: $0) }
        guard matches else { throw flaw("a value is missing") }
        at += word.utf8CodeUnitCount
    }

    private mutating func number() throws(Flaw) {
        if peek == UInt8(ascii: "-") { at += 1 }
        let start = at
        let digits = skipDigits()
        guard digits > 0, digits == 1 || bytes[start] != UInt8(ascii: "0") else {
            throw flaw("not a number", at: start)
        }
        if peek == UInt8(ascii: ".") {
            at += 1
            guard skipDigits() > 0 else { throw flaw("not a number", at: start) }
        }
        if peek == UInt8(ascii: "e") || peek == UInt8(ascii: "E") {
            at += 1
            if peek == UInt8(ascii: "+") || peek == UInt8(ascii: "-") { at += 1 }
            guard skipDigits() > 0 else { throw flaw("not a number", at: start) }
        }
    }

    /// Reads a string; gives what it says where somebody wants to know.
    private mutating func string(isWanted: Bool) throws(Flaw) -> String {
        let start = at
        at += 1
        var text: [UInt8] = []
        var plain = at
        while let byte = peek {
            switch byte {
            case UInt8(ascii: "\""):
                if isWanted { text += bytes[plain..<at] }
                at += 1
                return String(decoding: text, as: UTF8.self)
            case UInt8(ascii: "\\"):
                if isWanted { text += bytes[plain..<at] }
                let escaped = try escape()
                if isWanted { text += String(escaped).utf8 }
                plain = at
            case 0..<0x20: throw flaw("a control character in a text; it is written \\u00\(hex(byte))")
            default: at += 1
            }
        }
        throw flaw("a text without an end", at: start)
    }

    private mutating func escape() throws(Flaw) -> Character {
        let start = at
        at += 1
        guard let sign = peek else { throw flaw("ends too early") }
        at += 1
        switch sign {
        case UInt8(ascii: "\""): return "\""
        case UInt8(ascii: "\\"): return "\\"
        case UInt8(ascii: "/"): return "/"
        case UInt8(ascii: "b"): return "\u{8}"
        case UInt8(ascii: "f"): return "\u{C}"
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "u"): return Character(try escapedScalar(from: start))
        default: throw flaw("an unknown escape in a text", at: start)
        }
    }

    /// The digits after "\u", and a second escape where the first is half of a pair.
    private mutating func escapedScalar(from start: Int) throws(Flaw) -> Unicode.Scalar {
        let first = try fourDigits()
        if let scalar = Unicode.Scalar(first) { return scalar }
        guard first < 0xDC00, bytes[at...].starts(with: [UInt8(ascii: "\\"), UInt8(ascii: "u")]) else {
            throw flaw("half of a surrogate pair", at: start)
        }
        at += 2
        let second = try fourDigits()
        guard (0xDC00...0xDFFF).contains(second),
            let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
        else { throw flaw("half of a surrogate pair", at: start) }
        return scalar
    }

    private mutating func fourDigits() throws(Flaw) -> UInt32 {
        var value: UInt32 = 0
        for _ in 0..<4 {
            guard let digit = peek.flatMap({ Character(Unicode.Scalar($0)).hexDigitValue }) else {
                throw flaw("\\u without four hex digits")
            }
            value = value << 4 | UInt32(digit)
            at += 1
        }
        return value
    }

    private var peek: UInt8? { at < bytes.count ? bytes[at] : nil }

    private mutating func skipSpace() {
        while let byte = peek, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { at += 1 }
    }

    private mutating func skipDigits() -> Int {
        let start = at
        while let byte = peek, FileName.isDigit(byte) { at += 1 }
        return at - start
    }

    private func flaw(_ what: String, at place: Int? = nil) -> Flaw {
        Flaw(line: 1 + bytes[..<(place ?? at)].count { $0 == 0x0A }, what: what)
    }

    private func hex(_ byte: UInt8) -> String {
        let digits = String(byte, radix: 16)
        return digits.utf8.count == 1 ? "0" + digits : digits
    }
}
