/// Lines of keys and values, read one by one: for front matter that its own grammar cannot read, as `title: Velmora: A
/// Report`. It tells too whether a block between rules is one at all.
struct KeyLines {
    private let lines: SourceLines
    private let separator: UInt8
    /// The keys that the line under way stands under.
    private var open: [Key] = []
    private var values: [Value] = []
    /// Whether the value of the innermost key goes on in lines that are set in.
    private var isFolded = false
    private var keys: [String] = []
    private var strayLines = 0

    private struct Key {
        let indent: Int
        let name: String
        var hasValue = false
    }

    /// A value, in as many pieces as lines.
    private struct Value {
        let path: [String]
        var pieces: [Range<Int>]
        let isListed: Bool
    }

    /// Longer keys are sentences.
    private static let longestKey = 40

    init(_ lines: SourceLines, _ inside: Range<Int>, _ separator: UInt8) {
        self.lines = lines
        self.separator = separator
        for index in inside where !lines.isBlank(index) { read(index) }
    }

    var entries: [FrontMatter.Entry] {
        values.compactMap { value in
            guard let first = value.pieces.first, let last = value.pieces.last else { return nil }
            if value.pieces.count == 1 { return lines.entry(value.path, first, isListed: value.isListed) }
            let text = value.pieces.map { lines.text(lines.trimmed($0)) }.joined(separator: " ")
            return FrontMatter.Entry(
                path: value.path, value: Quotation.content(text), range: first.lowerBound..<last.upperBound,
                isListed: value.isListed)
        }
    }

    /// Whether the lines are keys and values, and not an article between two rules: a key that is known, none of a
    /// mail's, hardly a line that has none, and not many that sentences begin with.
    var isDeclaration: Bool {
        let known = keys.count { FrontMatterKeys.meaning(of: $0) != nil }
        guard known > 0, strayLines == 0 || known >= 2 && strayLines * 2 <= keys.count else { return false }
        let phrases = keys.count { $0.utf8.contains(0x20) && FrontMatterKeys.meaning(of: $0) == nil }
        return phrases <= known && !isMailHead
    }

    private var isMailHead: Bool {
        let names = Set(keys.map { FrontMatterKeys.name($0) })
        return names.contains("from") && !names.isDisjoint(with: ["to", "sent", "subject", "cc"])
    }

    // MARK: - Lines

    private mutating func read(_ index: Int) {
        let range = lines.range(index)
        let indent = lines.indent(index)
        let first = lines.utf8[range.lowerBound]
        if isFolded, indent > open.last?.indent ?? 0 { return goOn(range) }
        isFolded = false
        if first == UInt8(ascii: "#") {
            let next = range.count > 1 ? lines.utf8[range.lowerBound + 1] : 0x20
            if next.isBlank || next == first { return }
        }
        if first == UInt8(ascii: "["), separator == UInt8(ascii: "="), indent == 0 { return readTable(range) }
        if first == UInt8(ascii: "-"), range.count > 1, lines.utf8[range.lowerBound + 1].isBlank, !open.isEmpty {
            return readItem(index, range, indent)
        }
        if let found = KeyLines.key(lines, lines.range(index), separator), indent == 0 || !open.isEmpty {
            close(to: indent)
            // A key set in under one that has a value goes on with that value.
            if open.last?.hasValue != true {
                if indent == 0 { keys.append(found.key) }
                return readKey(found.key, indent, found.value)
            }
        }
        if indent == 0, !isClosingBracket(range) { strayLines += 1 }
        goOn(range)
    }

    /// "[params]", over the keys of a table.
    private mutating func readTable(_ range: Range<Int>) {
        let name = lines.text(range).filter { $0 != "[" && $0 != "]" && $0 != "\"" && $0 != " " }
        guard range.count <= KeyLines.longestKey + 4, lines.utf8[range.upperBound - 1] == UInt8(ascii: "]") else {
            return goOn(range)
        }
        open = [Key(indent: -1, name: name)]
    }

    private mutating func readItem(_ index: Int, _ range: Range<Int>, _ indent: Int) {
        var start = range.lowerBound + 1
        while start < range.upperBound, lines.utf8[start].isBlank { start += 1 }
        // An item may stand under its key without being set in.
        close(to: indent + 1)
        if let found = KeyLines.key(lines, start..<range.upperBound, separator), separator == UInt8(ascii: ":") {
            return readKey(found.key, indent + start - range.lowerBound, found.value)
        }
        add(start..<range.upperBound, isListed: true)
    }

    /// Leaves the keys that are set in as far as a line, or farther.
    private mutating func close(to indent: Int) {
        while let last = open.last, last.indent >= indent { open.removeLast() }
    }

    private func isClosingBracket(_ range: Range<Int>) -> Bool {
        range.count <= 2 && (lines.utf8[range.lowerBound] == 0x5D || lines.utf8[range.lowerBound] == 0x7D)
    }

    // MARK: - Values

    private mutating func readKey(_ name: String, _ indent: Int, _ value: Range<Int>) {
        let range = lines.trimmed(value)
        open.append(Key(indent: indent, name: name, hasValue: !range.isEmpty))
        guard !range.isEmpty else { return }
        let text = lines.text(range)
        if separator == UInt8(ascii: ":"), text.utf8.count <= 3, text.hasPrefix("|") || text.hasPrefix(">") {
            isFolded = true
            return
        }
        if text.hasPrefix("["), text.hasSuffix("]"), !text.hasPrefix("[["), !text.contains("](") {
            for element in elements(range) { add(element, isListed: true) }
        } else {
            add(range)
        }
    }

    /// The pieces between the commas of a list in brackets.
    private func elements(_ range: Range<Int>) -> [Range<Int>] {
        var pieces: [Range<Int>] = []
        var start = range.lowerBound + 1
        var quote: UInt8?
        for index in start..<range.upperBound - 1 {
            let byte = lines.utf8[index]
            if let open = quote {
                if byte == open { quote = nil }
            } else if byte == 0x22 || byte == 0x27, lines.trimmed(start..<index).isEmpty {
                quote = byte
            } else if byte == UInt8(ascii: ",") {
                pieces.append(start..<index)
                start = index + 1
            }
        }
        return pieces + [start..<range.upperBound - 1]
    }

    private mutating func add(_ range: Range<Int>, isListed: Bool = false) {
        values.append(Value(path: path, pieces: [range], isListed: isListed))
    }

    private var path: [String] { open.map(\.name) }

    /// A line that goes on with the value before it.
    private mutating func goOn(_ range: Range<Int>) {
        guard let key = open.last else { return }
        if let last = values.last, last.path.count == open.count, last.path.last == key.name {
            values[values.count - 1].pieces.append(range)
        } else {
            add(range)
        }
    }

    // MARK: - Keys

    /// The key that a line begins with, and where its value stands.
    static func key(
        _ lines: SourceLines, _ range: Range<Int>, _ separator: UInt8
    ) -> (key: String, value: Range<Int>)? {
        let head = range.lowerBound..<min(range.upperBound, range.lowerBound + longestKey + 3)
        guard let mark = lines.utf8[head].firstIndex(of: separator), mark > range.lowerBound else { return nil }
        // "http://…" and "12:30" have no key.
        guard mark + 1 == range.upperBound || separator != UInt8(ascii: ":") || lines.utf8[mark + 1].isBlank else {
            return nil
        }
        let key = Quotation.content(lines.text(lines.trimmed(range.lowerBound..<mark)))
        if key == "<<" { return (key, mark + 1..<range.upperBound) }
        guard let first = key.unicodeScalars.first, first.properties.isAlphabetic || first == "_",
            key.utf8.count(where: { $0 == 0x20 }) < 4,
            key.utf8.allSatisfy({ $0.isLetterOrDigit || $0 >= 0x80 || keyMarks.contains($0) })
        else { return nil }
        return (key, mark + 1..<range.upperBound)
    }

    private static let keyMarks = Set(" _-./()".utf8)
}
