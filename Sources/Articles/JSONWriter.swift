/// Writes JSON text: sorted keys are the caller's business, form and escapes are this writer's.
///
/// A record is written on every `add` and `parse`, and Foundation's `JSONEncoder` spends ten times as long on a
/// record's many small objects as the parser on the whole text. On one line it writes byte for byte as `JSONEncoder`
/// does with sorted keys; a test holds it to that.
struct JSONWriter {
    private(set) var bytes: [UInt8] = []
    private let isIndented: Bool
    private var depth = 0
    /// Whether the object or list under way has no element yet.
    private var isFirst = true

    init(indented isIndented: Bool, capacity: Int) {
        self.isIndented = isIndented
        bytes.reserveCapacity(capacity)
    }

    mutating func object(_ fields: (inout JSONWriter) -> Void) {
        container(UInt8(ascii: "{"), UInt8(ascii: "}"), fields)
    }

    mutating func list<Element>(_ elements: [Element], _ write: (inout JSONWriter, Element) -> Void) {
        container(UInt8(ascii: "["), UInt8(ascii: "]")) { writer in
            for element in elements {
                writer.startElement()
                write(&writer, element)
            }
        }
    }

    // MARK: Fields

    mutating func field(_ key: StaticString, _ value: String?) {
        guard let value else { return }
        self.key(key)
        string(value)
    }

    mutating func field(_ key: StaticString, _ value: Int?) {
        guard let value else { return }
        self.key(key)
        number(value)
    }

    /// A field that is left out where it is false.
    mutating func field(_ key: StaticString, isTrue: Bool) {
        guard isTrue else { return }
        self.key(key)
        bytes.append(contentsOf: "true".utf8)
    }

    mutating func field(_ key: StaticString, _ values: [String]) {
        list(key, values) { $0.string($1) }
    }

    /// A field whose list is left out when it is empty.
    mutating func list<Element>(
        _ key: StaticString, _ elements: [Element], _ write: (inout JSONWriter, Element) -> Void
    ) {
        guard !elements.isEmpty else { return }
        self.key(key)
        list(elements, write)
    }

    mutating func object(_ key: StaticString, _ fields: (inout JSONWriter) -> Void) {
        self.key(key)
        object(fields)
    }

    mutating func key(_ key: StaticString) {
        startElement()
        bytes.append(UInt8(ascii: "\""))
        key.withUTF8Buffer { bytes.append(contentsOf: $0) }
        bytes.append(UInt8(ascii: "\""))
        colon()
    }

    mutating func key(_ key: String) {
        startElement()
        string(key)
        colon()
    }

    // MARK: Values

    mutating func number(_ value: Int) {
        guard value >= 0, value < 10 else {
            if value >= 10 {
                number(value / 10)
                bytes.append(UInt8(ascii: "0") + UInt8(value % 10))
            } else {
                bytes.append(contentsOf: String(value).utf8)
            }
            return
        }
        bytes.append(UInt8(ascii: "0") + UInt8(value))
    }

    mutating func string(_ value: String) {
        bytes.append(UInt8(ascii: "\""))
        var value = value
        value.withUTF8 { text in
            var copied = 0
            var index = 0
            while index < text.count {
                while index + 8 <= text.count, !JSONWriter.mayNeedEscape(text, at: index) { index += 8 }
                guard index < text.count else { break }
                let byte = text[index]
                if byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") {
                    bytes.append(contentsOf: text[copied..<index])
                    escape(byte)
                    copied = index + 1
                }
                index += 1
            }
            bytes.append(contentsOf: copied == 0 ? text : UnsafeBufferPointer(rebasing: text[copied...]))
        }
        bytes.append(UInt8(ascii: "\""))
    }

    /// Whether one of the eight bytes from an offset on may be one that JSON escapes; a look at all of them at once.
    @inline(__always)
    private static func mayNeedEscape(_ text: UnsafeBufferPointer<UInt8>, at offset: Int) -> Bool {
        let each: UInt64 = 0x0101_0101_0101_0101
        let word = UnsafeRawBufferPointer(text).loadUnaligned(fromByteOffset: offset, as: UInt64.self)
        let quote = word ^ (each &* UInt64(UInt8(ascii: "\"")))
        let backslash = word ^ (each &* UInt64(UInt8(ascii: "\\")))
        let controls = (word &- (each &* 0x20)) & ~word
        let marks = ((quote &- each) & ~quote) | ((backslash &- each) & ~backslash)
        return (controls | marks) & (each &* 0x80) != 0
    }

    private mutating func escape(_ byte: UInt8) {
        let short: StaticString? =
            switch byte {
            case UInt8(ascii: "\""): "\\\""
            case UInt8(ascii: "\\"): "\\\\"
            case 0x08: "\\b"
            case 0x09: "\\t"
            case 0x0A: "\\n"
            case 0x0C: "\\f"
            case 0x0D: "\\r"
            default: nil
            }
        if let short {
            short.withUTF8Buffer { bytes.append(contentsOf: $0) }
        } else {
            let digits = Array("0123456789abcdef".utf8)
            bytes.append(contentsOf: "\\u00".utf8)
            bytes.append(digits[Int(byte >> 4)])
            bytes.append(digits[Int(byte & 15)])
        }
    }

    // MARK: Form

    private mutating func container(_ open: UInt8, _ close: UInt8, _ content: (inout JSONWriter) -> Void) {
        let outerIsFirst = isFirst
        bytes.append(open)
        depth += 1
        isFirst = true
        content(&self)
        depth -= 1
        if !isFirst { newLine() }
        bytes.append(close)
        isFirst = outerIsFirst
    }

    private mutating func startElement() {
        if !isFirst { bytes.append(UInt8(ascii: ",")) }
        isFirst = false
        newLine()
    }

    private mutating func colon() {
        bytes.append(UInt8(ascii: ":"))
        if isIndented { bytes.append(0x20) }
    }

    private mutating func newLine() {
        guard isIndented else { return }
        bytes.append(0x0A)
        for _ in 0..<depth * 2 { bytes.append(0x20) }
    }
}
