/// Reads TOML: its keys, strings, lists and tables. Figures, days and truth values stay as written.
///
/// A reader of our own, since the library at hand ends the program at a line such as `= "x"`, and keeps neither the
/// order of the keys nor where they stand.
struct TOMLEntries {
    private static let deepest = 16
    private static let mostKeys = 8

    private(set) var entries: [FrontMatter.Entry] = []
    /// Whether all of the block is TOML; where some is not, the rest of the line is left out.
    private(set) var isWhole = true
    private(set) var isTooDeep = false

    private let lines: SourceLines
    private let end: Int
    private var at: Int
    private var table: [String] = []

    init(_ lines: SourceLines, _ inside: Range<Int>) {
        self.lines = lines
        at = inside.isEmpty ? 0 : lines.ranges[inside.lowerBound].full.lowerBound
        end = inside.isEmpty ? 0 : lines.ranges[inside.upperBound - 1].content.upperBound
        while !isTooDeep, entries.count <= FrontMatter.most {
            skipSpace()
            guard at < end else { return }
            if lines.utf8[at] == UInt8(ascii: "[") { readTable() } else { readPair(table, 0) }
            skipBlanks()
            if at < end, !lines.utf8[at].endsLine, lines.utf8[at] != UInt8(ascii: "#") {
                isWhole = false
                at = endOfLine(at)
            }
        }
    }

    // MARK: - Keys

    /// "[params]" or "[[params]]"
    private mutating func readTable() {
        while at < end, lines.utf8[at] == UInt8(ascii: "[") { at += 1 }
        table = keys()
        while at < end, lines.utf8[at] == UInt8(ascii: "]") { at += 1 }
    }

    private mutating func readPair(_ path: [String], _ depth: Int) {
        let names = keys()
        guard !names.isEmpty, at < end, lines.utf8[at] == UInt8(ascii: "=") else {
            isWhole = false
            at = endOfLine(at)
            return
        }
        at += 1
        readValue(path + names, depth)
    }

    /// "params.author": the keys between the points, and "" for none where one should be.
    private mutating func keys() -> [String] {
        var keys: [String] = []
        while keys.count <= TOMLEntries.mostKeys {
            skipBlanks()
            guard at < end else { return keys }
            let start = at
            if lines.utf8[at] == 0x22 || lines.utf8[at] == 0x27 {
                keys.append(string().value)
            } else {
                while at < end,
                    lines.utf8[at].isLetterOrDigit || lines.utf8[at] >= 0x80 || "_-".utf8.contains(lines.utf8[at])
                {
                    at += 1
                }
                guard at > start else { return keys }
                keys.append(lines.text(start..<at))
            }
            skipBlanks()
            guard at < end, lines.utf8[at] == UInt8(ascii: ".") else { return keys }
            at += 1
        }
        isTooDeep = true
        return keys
    }

    // MARK: - Values

    private mutating func readValue(_ path: [String], _ depth: Int, isListed: Bool = false) {
        skipBlanks()
        guard depth <= TOMLEntries.deepest, path.count <= 2 * TOMLEntries.mostKeys else {
            isTooDeep = true
            return
        }
        guard at < end, entries.count <= FrontMatter.most else { return }
        let start = at
        switch lines.utf8[at] {
        case 0x22, 0x27:
            let text = string()
            if !text.isClosed { isWhole = false }
            add(path, text.value, start..<at, isListed)
        case UInt8(ascii: "["): readList(path, depth)
        case UInt8(ascii: "{"): readInlineTable(path, depth)
        default:
            while at < end, !lines.utf8[at].endsLine, !",]}#".utf8.contains(lines.utf8[at]) { at += 1 }
            let range = lines.trimmed(start..<at)
            let text = lines.text(range)
            if !TOMLEntries.isBare(text) { isWhole = false }
            add(path, text, range, isListed)
        }
    }

    private mutating func readList(_ path: [String], _ depth: Int) {
        at += 1
        while !isTooDeep, entries.count <= FrontMatter.most {
            skipSpace()
            guard at < end else {
                isWhole = false
                return
            }
            switch lines.utf8[at] {
            case UInt8(ascii: "]"):
                at += 1
                return
            case UInt8(ascii: ","): at += 1
            case UInt8(ascii: "}"):
                isWhole = false
                at += 1
            default: readValue(path, depth + 1, isListed: true)
            }
        }
    }

    private mutating func readInlineTable(_ path: [String], _ depth: Int) {
        at += 1
        while !isTooDeep, entries.count <= FrontMatter.most {
            skipBlanks()
            guard at < end, !lines.utf8[at].endsLine else {
                isWhole = false
                return
            }
            switch lines.utf8[at] {
            case UInt8(ascii: "}"):
                at += 1
                return
            case UInt8(ascii: ","): at += 1
            default: readPair(path, depth + 1)
            }
        }
    }

    private mutating func add(_ path: [String], _ text: String, _ range: Range<Int>, _ isListed: Bool) {
        let value = text.split { $0.isWhitespace }.joined(separator: " ")
        guard !value.isEmpty else { return }
        entries.append(FrontMatter.Entry(path: path, value: value, range: range, isListed: isListed))
    }

    /// A figure, a day, a truth value: values that stand without quotes.
    private static func isBare(_ text: String) -> Bool {
        guard let first = text.utf8.first else { return false }
        return ["true", "false", "inf", "nan"].contains(text)
            || (first &- 0x30 < 10 || first == UInt8(ascii: "-") || first == UInt8(ascii: "+"))
                && text.utf8.allSatisfy { $0.isLetterOrDigit || "+-_.: ".utf8.contains($0) }
    }

    // MARK: - Strings

    /// The string that begins here, without its quotes; one that nothing closes ends with its line.
    private mutating func string() -> (value: String, isClosed: Bool) {
        let quote = lines.utf8[at]
        let isLong = at + 2 < end && lines.utf8[at + 1] == quote && lines.utf8[at + 2] == quote
        at += isLong ? 3 : 1
        var text: [UInt8] = []
        while at < end {
            let byte = lines.utf8[at]
            if byte == quote, !isLong || lines.utf8[at..<end].starts(with: [quote, quote, quote]) {
                at += isLong ? 3 : 1
                return (String(decoding: text, as: UTF8.self), true)
            }
            if byte.endsLine, !isLong { break }
            at += 1
            if byte == UInt8(ascii: "\\"), quote == 0x22 {
                readEscape(into: &text)
            } else {
                text.append(byte)
            }
        }
        return (String(decoding: text, as: UTF8.self), false)
    }

    private mutating func readEscape(into text: inout [UInt8]) {
        guard at < end else { return }
        let sign = lines.utf8[at]
        at += 1
        switch sign {
        case UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"), UInt8(ascii: "b"), UInt8(ascii: "f"):
            text.append(0x20)
        case UInt8(ascii: "u"), UInt8(ascii: "U"):
            let digits = lines.utf8[at..<min(end, at + (sign == UInt8(ascii: "u") ? 4 : 8))]
            let code = UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
            if code == nil { isWhole = false }
            at = digits.endIndex
            text += Array(String(code.flatMap(Unicode.Scalar.init) ?? "\u{FFFD}").utf8)
        default: text.append(sign)
        }
    }

    // MARK: - Space

    private mutating func skipBlanks() { while at < end, lines.utf8[at].isBlank { at += 1 } }

    /// Spaces, line ends and comments.
    private mutating func skipSpace() {
        while at < end, lines.utf8[at] <= 0x20 || lines.utf8[at] == UInt8(ascii: "#") {
            at = lines.utf8[at] == UInt8(ascii: "#") ? endOfLine(at) : at + 1
        }
    }

    private func endOfLine(_ start: Int) -> Int {
        var at = start
        while at < end, !lines.utf8[at].endsLine { at += 1 }
        return at
    }
}

extension UInt8 {
    fileprivate var endsLine: Bool { self == 0x0A || self == 0x0D }
}
