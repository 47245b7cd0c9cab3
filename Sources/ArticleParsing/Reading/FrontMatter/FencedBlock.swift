/// A block between two lines of the same three marks: YAML between `---`, TOML between `+++`.
enum FencedBlock {
    enum Notation: String {
        case yaml = "YAML"
        case toml = "TOML"

        /// The sign between a key and its value.
        var separator: UInt8 { self == .yaml ? UInt8(ascii: ":") : UInt8(ascii: "=") }

        fileprivate var fences: [[UInt8]] {
            (self == .yaml ? ["---", "..."] : ["+++"]).map { Array($0.utf8) }
        }
    }

    /// The block that a text's first line opens; nil where that is a rule over a text, or what it opens is no list of
    /// keys and values.
    static func read(_ lines: SourceLines, at first: Int, _ notation: Notation) -> FrontMatter? {
        guard isFence(lines, first, [notation.fences[0]]) else { return nil }
        guard let end = end(lines, first, notation) else {
            let next = lines.shown(from: first + 1).flatMap { KeyLines.key(lines, lines.range($0), notation.separator) }
            guard let key = next?.key, FrontMatterKeys.meaning(of: key) != nil else { return nil }
            return .unread(first, "has no end within \(FrontMatterReader.largest >> 10) KB")
        }
        let inside = first + 1..<end
        let plain = KeyLines(lines, inside, notation.separator)
        guard plain.isDeclaration else { return nil }
        var block = FrontMatter(lines: [first..<end + 1])
        let isWhole: Bool
        switch notation {
        case .yaml:
            if let refusal = YAMLScan.refusal(lines, inside) { return .unread(first, refusal) }
            let entries = YAMLEntries.read(lines, inside)
            isWhole = entries != nil
            block.entries = entries ?? plain.entries
        case .toml:
            let toml = TOMLEntries(lines, inside)
            if toml.isTooDeep { return .unread(first, "is nested too deep") }
            isWhole = toml.isWhole
            block.entries = toml.entries
        }
        guard block.entries.count <= FrontMatter.most else {
            return .unread(first, "has more than \(FrontMatter.most) values")
        }
        if !isWhole {
            block.findings = [
                FindingCode.frontMatterFlawed.at(
                    first + 1, "the front matter that begins here is no \(notation.rawValue); it is read line by line")
            ]
        }
        return block
    }

    /// The line that closes a block.
    private static func end(_ lines: SourceLines, _ first: Int, _ notation: Notation) -> Int? {
        let limit = lines.ranges[first].full.lowerBound + FrontMatterReader.largest
        var index = first + 1
        while index < lines.count, lines.ranges[index].content.lowerBound < limit {
            if isFence(lines, index, notation.fences) {
                return lines.ranges[index].content.upperBound <= limit ? index : nil
            }
            index += 1
        }
        return nil
    }

    /// Whether a line is one of the marks, and not set in.
    private static func isFence(_ lines: SourceLines, _ index: Int, _ fences: [[UInt8]]) -> Bool {
        let content = lines.ranges[index].content
        guard content.count >= 3, !lines.utf8[content.lowerBound].isBlank else { return false }
        let bytes = lines.bytes(index)
        return fences.contains { bytes.elementsEqual($0) }
    }
}
