/// Tells JSON by its grammar: a file that is JSON from its first sign to its last is no article, whoever wrote it.
struct JSONFormats {
    /// The values one after the other, as in JSON Lines.
    private var values = 0
    /// The elements of the last array that stands at the top.
    private var elements = 0
    /// The objects of the longest array that is a member of the object at the top, or of one in it.
    private var mostMembers = 0
    private var names = 0

    private var members = 0
    /// The brackets that are open: true for an object.
    private var open: [Bool] = []
    /// How many lists are open.
    private var openLists = 0
    private static let deepest = 10_000

    /// How far the names are looked for that tell whose JSON it is.
    private static let reach = 1 << 16

    /// - Parameter head: Where what tells whose JSON it is begins, before the first value perhaps.
    static func sighting(in text: Span<UInt8>, from start: Int, head: Int? = nil) -> FormatSighting? {
        var json = JSONFormats()
        let isWhole = json.read(text, from: start)
        // Every record has names, every list two elements: a number in brackets is a foot note.
        guard json.names > 0 || json.elements > 1 else { return nil }
        // A broken line among JSON lines, or a file that ends too early, is JSON all the same.
        guard isWhole || json.values >= 3 && json.names >= 3 else { return nil }
        let head = (head ?? start)..<min(text.count, start + reach)
        guard let format = formats.first(where: { $0.words.allSatisfy { text.count(ofBytes: $0, in: head) > 0 } })
        else {
            return nil
        }
        return FormatSighting(format.format, count: json.documentCount)
    }

    private static let formats: [(format: DocumentFormat, words: [[UInt8]])] = DocumentFormat.all.compactMap {
        guard case .json(let words) = $0.marks else { return nil }
        return ($0, words.map { Array($0.utf8) })
    }

    private var documentCount: Int {
        if values > 1 { return values }
        return elements > 0 ? elements : max(mostMembers, 1)
    }

    /// Reads values to the end; false where something else stands between them.
    private mutating func read(_ text: Span<UInt8>, from start: Int) -> Bool {
        var offset = start
        while true {
            offset = JSONFormats.passSpace(text, offset)
            guard offset < text.count else { return true }
            let first = text[offset]
            guard first == UInt8(ascii: "{") || first == UInt8(ascii: "[") else { return false }
            guard let end = readValue(text, offset) else { return false }
            // A file that ends within a value is cut off.
            if end > text.count {
                values += 1
                return names > 1
            }
            offset = end
            values += 1
        }
    }

    private static func passSpace(_ text: Span<UInt8>, _ start: Int) -> Int {
        var offset = start
        // U+001E stands before each value of a JSON sequence (RFC 7464).
        while offset < text.count, text[offset] == 0x20 || text[offset] &- 0x09 < 5 || text[offset] == 0x1E {
            offset += 1
        }
        return offset
    }

    /// The end of an object or a list; beyond the text's where the text ends within it, nil where it is none.
    private mutating func readValue(_ text: Span<UInt8>, _ start: Int) -> Int? {
        var offset = start
        var expectsValue = true
        open.removeAll(keepingCapacity: true)
        openLists = 0
        elements = 0
        repeat {
            offset = JSONFormats.passSpace(text, offset)
            guard offset < text.count else { return text.count + 1 }
            let byte = text[offset]
            if expectsValue {
                let isClosed = byte == UInt8(ascii: "]") || byte == UInt8(ascii: "}")
                if isClosed {
                    guard close(byte) else { return nil }
                    offset += 1
                    expectsValue = false
                    continue
                }
                if open.last == true {
                    guard let colon = JSONFormats.passName(text, offset) else { return nil }
                    guard colon < text.count else { return text.count + 1 }
                    names += 1
                    offset = JSONFormats.passSpace(text, colon)
                    guard offset < text.count else { return text.count + 1 }
                }
                guard let next = begin(text, offset) else { return nil }
                guard next <= text.count else { return next }
                expectsValue =
                    open.count > 0 && (text[offset] == UInt8(ascii: "{") || text[offset] == UInt8(ascii: "["))
                offset = next
            } else if byte == UInt8(ascii: ",") {
                offset += 1
                expectsValue = true
            } else {
                guard byte == UInt8(ascii: "]") || byte == UInt8(ascii: "}"), close(byte) else { return nil }
                offset += 1
            }
        } while !open.isEmpty
        return offset
    }

    /// Opens an object or a list, or passes over a text, a number or a word.
    private mutating func begin(_ text: Span<UInt8>, _ start: Int) -> Int? {
        let byte = text[start]
        if open.count == 1, open[0] == false { elements += 1 }
        switch byte {
        case UInt8(ascii: "{"), UInt8(ascii: "["):
            guard open.count < JSONFormats.deepest else { return nil }
            let isObject = byte == UInt8(ascii: "{")
            if isObject, openLists == 1, open.last == false { members += 1 }
            if !isObject {
                if openLists == 0 { members = 0 }
                openLists += 1
            }
            open.append(isObject)
            return start + 1
        case UInt8(ascii: "\""): return JSONFormats.passString(text, start)
        default:
            var offset = start
            while offset < text.count, JSONFormats.isOfWord(text[offset]) { offset += 1 }
            return offset > start ? offset : nil
        }
    }

    /// False where something else is open.
    private mutating func close(_ byte: UInt8) -> Bool {
        guard let last = open.popLast(), last == (byte == UInt8(ascii: "}")) else { return false }
        if !last {
            openLists -= 1
            if openLists == 0 { mostMembers = max(mostMembers, members) }
        }
        return true
    }

    private static func isOfWord(_ byte: UInt8) -> Bool {
        byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 || byte == 0x2B || byte == 0x2D || byte == 0x2E
    }

    /// Where the value after a name begins.
    private static func passName(_ text: Span<UInt8>, _ start: Int) -> Int? {
        guard text[start] == UInt8(ascii: "\""), let end = passString(text, start) else { return nil }
        guard end <= text.count else { return end }
        let colon = passSpace(text, end)
        guard colon < text.count else { return text.count }
        return text[colon] == UInt8(ascii: ":") ? colon + 1 : nil
    }

    /// The end of a text in quotation marks; beyond the end where nothing closes it, nil where it holds a line's end.
    private static func passString(_ text: Span<UInt8>, _ start: Int) -> Int? {
        var offset = start + 1
        while offset < text.count {
            switch text[offset] {
            case UInt8(ascii: "\""): return offset + 1
            case UInt8(ascii: "\\"): offset += 2
            case 0x0A, 0x0D: return nil
            default: offset += 1
            }
        }
        return text.count + 1
    }
}
