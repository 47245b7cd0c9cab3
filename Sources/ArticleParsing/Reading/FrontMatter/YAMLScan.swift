/// Looks through YAML for the features that are not read, before a library sees it: anchors, aliases, tags, merge keys,
/// further documents, deep nesting. In quotes, in block scalars and amid plain words `&`, `*` and `!` are signs like
/// others.
struct YAMLScan {
    private static let deepest = 16
    /// No key of a list in a list in a list is set in farther.
    private static let widestIndent = 40

    /// Why a block is not read; nil where it may be.
    static func refusal(_ lines: SourceLines, _ inside: Range<Int>) -> String? {
        var scan = YAMLScan(lines)
        for index in inside where !lines.isBlank(index) {
            scan.read(index)
            if let refusal = scan.refusal { return refusal }
        }
        return nil
    }

    private let lines: SourceLines
    private var refusal: String?
    /// The quotes that a value of an earlier line has open.
    private var quote: UInt8?
    /// By how much the key of a block scalar is set in: lines set in farther are text.
    private var blockIndent: Int?
    private var depth = 0

    private init(_ lines: SourceLines) { self.lines = lines }

    private mutating func read(_ index: Int) {
        let range = lines.range(index)
        let indent = lines.indent(index)
        if quote == nil {
            if let block = blockIndent, indent > block { return }
            blockIndent = nil
        }
        if indent == 0, quote == nil {
            if lines.utf8[range].starts(with: "--- ".utf8) { return refuse("holds another document") }
            if lines.utf8[range.lowerBound] == UInt8(ascii: "%") { return refuse("has a directive") }
        }
        var at = range.lowerBound
        /// By how much the innermost key or item of the line is set in.
        var column = indent
        var isNodeStart = quote == nil
        while at < range.upperBound, refusal == nil {
            if let open = quote {
                at = skipQuoted(at, range.upperBound, open)
                continue
            }
            let byte = lines.utf8[at]
            let next = at + 1 < range.upperBound ? lines.utf8[at + 1] : 0x20
            if isNodeStart, !byte.isBlank {
                if depth == 0, byte == UInt8(ascii: "-") || byte == UInt8(ascii: "?"), next.isBlank {
                    column = indent + at - range.lowerBound
                    if column > YAMLScan.widestIndent { return refuse("is nested too deep") }
                    at += 1
                    continue
                }
                if depth == 0, column > YAMLScan.widestIndent { return refuse("is nested too deep") }
                isNodeStart = false
                switch byte {
                case UInt8(ascii: "\""), UInt8(ascii: "'"):
                    quote = byte
                    at += 1
                    continue
                case UInt8(ascii: "&"), UInt8(ascii: "*"), UInt8(ascii: "!"):
                    if let reason = YAMLScan.reason(lines.utf8[at..<range.upperBound]) { return refuse(reason) }
                case UInt8(ascii: "|"), UInt8(ascii: ">"):
                    if depth == 0, isBlockHeader(at + 1, range.upperBound) {
                        blockIndent = column
                        return
                    }
                case UInt8(ascii: "<"):
                    if lines.utf8[at..<range.upperBound].starts(with: "<<:".utf8) { return refuse("has a merge key") }
                case UInt8(ascii: "#"): return
                default: break
                }
            }
            switch byte {
            case UInt8(ascii: "["), UInt8(ascii: "{"):
                if depth > 0 || startsValue(at, range.lowerBound) {
                    depth += 1
                    isNodeStart = true
                    if depth > YAMLScan.deepest { return refuse("is nested too deep") }
                }
            case UInt8(ascii: "]"), UInt8(ascii: "}"): depth = max(0, depth - 1)
            case UInt8(ascii: ","): isNodeStart = depth > 0
            case UInt8(ascii: ":"): isNodeStart = next.isBlank || depth > 0 && (next == 0x22 || next == 0x27)
            case UInt8(ascii: "#"):
                if at > range.lowerBound, lines.utf8[at - 1].isBlank { return }
            default: break
            }
            at += 1
        }
    }

    private mutating func refuse(_ reason: String) { refusal = reason }

    /// After the quote that closes a value, or at the line's end.
    private mutating func skipQuoted(_ start: Int, _ end: Int, _ open: UInt8) -> Int {
        var at = start
        while at < end {
            let byte = lines.utf8[at]
            if byte == UInt8(ascii: "\\"), open == 0x22 {
                at += 2
            } else if byte == open {
                guard open == 0x27, at + 1 < end, lines.utf8[at + 1] == open else {
                    quote = nil
                    return at + 1
                }
                at += 2
            } else {
                at += 1
            }
        }
        return max(at, end)
    }

    /// Whether a bracket opens a list: after a key, an item's mark, or at the line's beginning.
    private func startsValue(_ at: Int, _ start: Int) -> Bool {
        var before = at
        while before > start, lines.utf8[before - 1].isBlank { before -= 1 }
        guard before > start else { return true }
        let byte = lines.utf8[before - 1]
        return before < at && (byte == UInt8(ascii: ":") || byte == UInt8(ascii: "-"))
    }

    /// "|", ">-", "|2+", and perhaps a comment.
    private func isBlockHeader(_ start: Int, _ end: Int) -> Bool {
        for byte in lines.utf8[start..<end] {
            if byte.isBlank { return true }
            guard byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+") || byte &- 0x30 < 10 else { return false }
        }
        return true
    }

    /// The reason why a sign at a value's beginning is refused; nil where it only begins a text: "& dogs", "*emphasis*"
    /// and "*The* report" are words.
    private static func reason(_ value: ArraySlice<UInt8>) -> String? {
        guard let sign = value.first else { return nil }
        let name = value.dropFirst().prefix { byte in
            byte.isLetterOrDigit || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-")
                || sign == UInt8(ascii: "!") && "!<>:/.,%".utf8.contains(byte)
        }
        let rest = value[name.endIndex...]
        guard !name.isEmpty || sign == UInt8(ascii: "!"),
            rest.first?.isBlank != false || ",]}".utf8.contains(rest[rest.startIndex])
        else { return nil }
        switch sign {
        case UInt8(ascii: "&"): return "has an anchor"
        case UInt8(ascii: "!"): return "has a tag"
        default:
            // Words after it are no part of an alias: "*The report".
            let behind = rest.first { !$0.isBlank }
            let isAlone = behind.map { "#,]}:".utf8.contains($0) } ?? true
            return isAlone ? "has an alias" : nil
        }
    }
}
