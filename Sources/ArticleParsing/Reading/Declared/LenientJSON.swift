/// Reads the JSON of pages, which is often not quite JSON: several texts one after another, in a comment or CDATA, with
/// raw line breaks in strings, lone surrogates, commas too many or too few.
///
/// It looks at every byte once, is bounded in depth and number, and gives what it could read.
struct LenientJSON {
    /// How deep objects and arrays may be nested.
    static let deepest = 64
    /// How many values one script may have.
    static let mostValues = 200_000

    struct Result {
        var values: [JSONValue] = []
        /// Whether something in it was passed over.
        var isFlawed = false
    }

    static func read(_ bytes: ArraySlice<UInt8>) -> Result {
        var reader = LenientJSON(bytes)
        var result = Result()
        reader.skipSpace()
        while reader.at < reader.end, reader.count < mostValues {
            // Only objects and arrays matter; the text between them is a wrapper.
            if reader.isAtContainer {
                if let value = reader.value(depth: 0) { result.values.append(value) }
            } else {
                if !reader.isAtSeparator { reader.isFlawed = true }
                reader.at += 1
            }
            reader.skipSpace()
        }
        result.isFlawed = reader.isFlawed || reader.at < reader.end
        return result
    }

    private let bytes: ArraySlice<UInt8>
    private let end: Int
    private var at: Int
    private var count = 0
    private var isFlawed = false

    private init(_ bytes: ArraySlice<UInt8>) {
        self.bytes = bytes
        at = bytes.startIndex
        end = bytes.endIndex
    }

    private var isAtContainer: Bool { bytes[at] == 0x7B || bytes[at] == 0x5B }

    private var isAtSeparator: Bool { bytes[at] == 0x2C || bytes[at] == 0x3B }

    // MARK: - Values

    /// Nil where no value begins; then nothing was read.
    private mutating func value(depth: Int) -> JSONValue? {
        count += 1
        guard at < end, count < LenientJSON.mostValues else { return nil }
        switch bytes[at] {
        case 0x7B: return depth < LenientJSON.deepest ? object(depth) : skipContainer()
        case 0x5B: return depth < LenientJSON.deepest ? array(depth) : skipContainer()
        case 0x22: return .string(string())
        case 0x2D, 0x30...0x39: return .number(word { $0 > 0x20 && $0 != 0x2C && $0 != 0x5D && $0 != 0x7D })
        default: return literal()
        }
    }

    private mutating func object(_ depth: Int) -> JSONValue {
        at += 1
        var members: [JSONValue.Member] = []
        while true {
            skipSpace()
            guard at < end else { return flawed(.object(members)) }
            switch bytes[at] {
            case 0x7D:
                at += 1
                return .object(members)
            case 0x2C: at += 1
            case 0x22:
                let key = string()
                skipSpace()
                if at < end, bytes[at] == 0x3A { at += 1 } else { isFlawed = true }
                skipSpace()
                if let value = value(depth: depth + 1) {
                    members.append(JSONValue.Member(key: key, value: value))
                } else {
                    skipJunk()
                }
            case 0x5D:
                // The end of an array around it: this object was never closed.
                return flawed(.object(members))
            default: skipJunk()
            }
        }
    }

    private mutating func array(_ depth: Int) -> JSONValue {
        at += 1
        var elements: [JSONValue] = []
        while true {
            skipSpace()
            guard at < end else { return flawed(.array(elements)) }
            switch bytes[at] {
            case 0x5D:
                at += 1
                return .array(elements)
            case 0x2C: at += 1
            case 0x7D: return flawed(.array(elements))
            default:
                if let value = value(depth: depth + 1) { elements.append(value) } else { skipJunk() }
            }
        }
    }

    private mutating func literal() -> JSONValue? {
        let start = at
        switch word({ ($0 | 0x20) &- 0x61 < 26 }) {
        case "true": return .bool(true)
        case "false": return .bool(false)
        case "null", "undefined", "NaN": return .null
        default:
            at = start
            return nil
        }
    }

    private mutating func word(_ isPart: (UInt8) -> Bool) -> String {
        let start = at
        while at < end, isPart(bytes[at]) { at += 1 }
        return String(decoding: bytes[start..<at], as: UTF8.self)
    }

    /// A byte that cannot be read is passed over, in favour of the rest.
    private mutating func skipJunk() {
        isFlawed = true
        if at < end { at += 1 }
    }

    /// An object or array that is nested too deep is passed over without a look into it.
    private mutating func skipContainer() -> JSONValue {
        isFlawed = true
        var depth = 0
        while at < end {
            switch bytes[at] {
            case 0x22:
                _ = string()
                continue
            case 0x7B, 0x5B: depth += 1
            case 0x7D, 0x5D: depth -= 1
            default: break
            }
            at += 1
            if depth == 0 { break }
        }
        return .null
    }

    private mutating func flawed(_ value: JSONValue) -> JSONValue {
        isFlawed = true
        return value
    }

    // MARK: - Strings

    private mutating func string() -> String {
        at += 1
        let start = at
        while at < end, bytes[at] != 0x22, bytes[at] != 0x5C { at += 1 }
        guard at < end else {
            isFlawed = true
            return String(decoding: bytes[start..<end], as: UTF8.self)
        }
        if bytes[at] == 0x22 {
            at += 1
            return String(decoding: bytes[start..<at - 1], as: UTF8.self)
        }
        var text = Array(bytes[start..<at])
        while at < end, bytes[at] != 0x22 {
            if bytes[at] == 0x5C {
                escape(into: &text)
            } else {
                text.append(bytes[at])
                at += 1
            }
        }
        if at < end { at += 1 } else { isFlawed = true }
        return String(decoding: text, as: UTF8.self)
    }

    private mutating func escape(into text: inout [UInt8]) {
        at += 1
        guard at < end else { return }
        let sign = bytes[at]
        at += 1
        switch sign {
        case 0x6E: text.append(0x0A)
        case 0x74: text.append(0x09)
        case 0x72: text.append(0x0D)
        case 0x62, 0x66: text.append(0x20)
        case 0x75: unicodeEscape(into: &text)
        // A backslash before anything else stands for that: \" \\ \/ and, against the rules, \'.
        default: text.append(sign)
        }
    }

    private mutating func unicodeEscape(into text: inout [UInt8]) {
        guard let first = hexDigits() else {
            isFlawed = true
            text.append(scalar: 0xFFFD)
            return
        }
        guard first & 0xFC00 == 0xD800 else {
            if first & 0xFC00 == 0xDC00 { isFlawed = true }
            text.append(scalar: first)
            return
        }
        let mark = at
        if at + 1 < end, bytes[at] == 0x5C, bytes[at + 1] == 0x75 {
            at += 2
            if let second = hexDigits(), second & 0xFC00 == 0xDC00 {
                text.append(scalar: 0x10000 + (first & 0x3FF) << 10 + second & 0x3FF)
                return
            }
        }
        at = mark
        isFlawed = true
        text.append(scalar: 0xFFFD)
    }

    private mutating func hexDigits() -> UInt32? {
        guard at + 4 <= end else { return nil }
        var value: UInt32 = 0
        for offset in at..<at + 4 {
            guard let digit = bytes[offset].hexDigit else { return nil }
            value = value << 4 | UInt32(digit)
        }
        at += 4
        return value
    }

    // MARK: - Space

    /// White space, comments, and the wrappers that pages put around scripts.
    private mutating func skipSpace() {
        while at < end {
            let byte = bytes[at]
            if byte <= 0x20 {
                at += 1
            } else if byte == 0x2F || byte == 0x3C || byte == 0x2D || byte == 0x5D || byte == 0xEF || byte == 0xC2 {
                guard skipWrapper() else { return }
            } else {
                return
            }
        }
    }

    private mutating func skipWrapper() -> Bool {
        for wrapper in LenientJSON.wrappers where bytes[at...].starts(with: wrapper) {
            at += wrapper.count
            return true
        }
        guard bytes[at...].starts(with: [0x2F, 0x2A]) else { return false }
        at += 2
        while at < end, !bytes[at...].starts(with: [0x2A, 0x2F]) { at += 1 }
        at = min(at + 2, end)
        return true
    }

    private static let wrappers: [[UInt8]] =
        ["<!--", "-->", "<![CDATA[", "//<![CDATA[", "]]>", "//", "\u{FEFF}", "\u{A0}"].map { Array($0.utf8) }
}
