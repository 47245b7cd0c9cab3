import Yams

/// Reads YAML that ``YAMLScan`` lets pass. Its scalars are texts: no type is guessed.
struct YAMLEntries {
    /// The values of a block; nil where it is no YAML.
    static func read(_ lines: SourceLines, _ inside: Range<Int>) -> [FrontMatter.Entry]? {
        guard let first = inside.first, let last = inside.last else { return [] }
        let block = lines.ranges[first].full.lowerBound..<lines.ranges[last].full.upperBound
        guard !hasOtherLineEnds(lines.utf8[block]) else { return nil }
        let root: Node?
        do {
            // Its default encoding is looked up in the environment, which says nothing of a text.
            root = try Yams.compose(yaml: lines.text(block), .basic, .default, .utf8)
        } catch {
            // Whatever is wrong with it, the lines are read one by one.
            return nil
        }
        guard let root, root.mapping != nil else { return nil }
        var reader = YAMLEntries(lines, inside)
        reader.add(root, [])
        return reader.entries
    }

    private let lines: SourceLines
    private let inside: Range<Int>
    private var scalars: [(path: [String], scalar: Node.Scalar, isListed: Bool)] = []
    /// The lines on which keys and values begin, in their order.
    private var starts: [Int] = []

    private init(_ lines: SourceLines, _ inside: Range<Int>) {
        self.lines = lines
        self.inside = inside
    }

    /// The library ends lines at U+0085, which no text does, and not at form feeds.
    private static func hasOtherLineEnds(_ bytes: ArraySlice<UInt8>) -> Bool {
        bytes.contains(0x0B) || bytes.contains(0x0C)
            || zip(bytes, bytes.dropFirst()).contains { $0 == 0xC2 && $1 == 0x85 }
    }

    /// Depth is bounded by ``YAMLScan``.
    private mutating func add(_ node: Node, _ path: [String], isListed: Bool = false) {
        // One more than are read tells that there are too many.
        guard scalars.count <= FrontMatter.most else { return }
        if let mark = node.mark { starts.append(mark.line) }
        switch node {
        case .scalar(let scalar): scalars.append((path, scalar, isListed))
        case .sequence(let sequence):
            for element in sequence {
                // [[Jane Doe]] is a list in a list, and meant for a link.
                if let link = YAMLEntries.link(element)
                    ?? (sequence.count == 1 ? YAMLEntries.link(inside: element) : nil)
                {
                    scalars.append((path, link, true))
                } else {
                    add(element, path, isListed: true)
                }
            }
        case .mapping(let mapping):
            for (key, value) in mapping {
                if let mark = key.mark { starts.append(mark.line) }
                add(value, path + [key.scalar?.string ?? ""])
            }
        case .alias: break
        }
    }

    private static func link(_ node: Node) -> Node.Scalar? {
        guard case .sequence(let outer) = node, outer.count == 1 else { return nil }
        return link(inside: outer[0])
    }

    private static func link(inside node: Node) -> Node.Scalar? {
        guard case .sequence(let inner) = node, inner.allSatisfy({ $0.scalar != nil }) else {
            return nil
        }
        let name = inner.compactMap { $0.scalar?.string }.joined(separator: ", ")
        return Node.Scalar("[[\(name)]]", .implicit, .plain, node.mark)
    }

    private var entries: [FrontMatter.Entry] {
        scalars.compactMap { path, scalar, isListed in
            let value = YAMLEntries.text(of: scalar)
            guard !value.isEmpty, let range = range(of: scalar) else { return nil }
            return FrontMatter.Entry(path: path, value: value, range: range, isListed: isListed)
        }
    }

    /// As written, in one line; "~" and "null" say that there is none.
    private static func text(of scalar: Node.Scalar) -> String {
        let text = scalar.string
        if scalar.style == .plain, text == "~" || text == "null" { return "" }
        return isInOneLine(text.utf8) ? text : text.split { $0.isWhitespace }.joined(separator: " ")
    }

    /// Whether there are but single spaces of ASCII between the words of a text, so that it is in one line already.
    private static func isInOneLine(_ text: String.UTF8View) -> Bool {
        var isSpaced = true
        for byte in text {
            guard byte < 0x80, byte > 0x20 || byte == 0x20 && !isSpaced else { return false }
            isSpaced = byte == 0x20
        }
        return !isSpaced || text.isEmpty
    }

    /// A value's bytes: those on its line, or all of its lines.
    private func range(of scalar: Node.Scalar) -> Range<Int>? {
        guard let mark = scalar.mark, let line = lines.ranges[safe: inside.lowerBound + mark.line - 1] else {
            return nil
        }
        let content = line.content
        var start = content.lowerBound
        for _ in 1..<max(1, mark.column) where start < content.upperBound {
            start += 1
            while start < content.upperBound, lines.utf8[start] & 0xC0 == 0x80 { start += 1 }
        }
        let text = scalar.string.utf8
        let quotes = scalar.style == .doubleQuoted || scalar.style == .singleQuoted ? 1 : 0
        if lines.utf8[start..<content.upperBound].dropFirst(quotes).starts(with: text) {
            return start..<min(content.upperBound, start + text.count + 2 * quotes)
        }
        let first = inside.lowerBound + mark.line - 1
        let next = starts.first { $0 > mark.line }.map { inside.lowerBound + $0 - 1 }
        var last = max(first, (next ?? inside.upperBound) - 1)
        while last > first, lines.isBlank(last) { last -= 1 }
        return start..<max(start, lines.range(last).upperBound)
    }
}
