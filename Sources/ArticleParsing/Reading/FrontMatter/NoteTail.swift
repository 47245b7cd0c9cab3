/// The lines that Joplin writes after a note that it exports as it is: `id`, times, `source_url`, and at last `type_`.
enum NoteTail {
    private static let mostLines = 60

    static func read(_ lines: SourceLines) -> FrontMatter? {
        guard let last = (max(0, lines.count - 20)..<lines.count).last(where: { !lines.isBlank($0) }),
            lines.bytes(last).starts(with: "type_:".utf8)
        else { return nil }
        var first = last
        while first > 0, last - first < mostLines, key(lines, first - 1) != nil { first -= 1 }
        let keys = Set((first...last).compactMap { key(lines, $0)?.key })
        guard first > 0, lines.isBlank(first - 1), keys.isSuperset(of: ["id", "created_time", "updated_time"]) else {
            return nil
        }
        let entries = (first...last).compactMap { index in
            key(lines, index).flatMap { lines.entry([$0.key], $0.value) }
        }
        return FrontMatter(lines: [first..<last + 1], entries: entries)
    }

    private static func key(_ lines: SourceLines, _ index: Int) -> (key: String, value: Range<Int>)? {
        guard !lines.isBlank(index), lines.indent(index) == 0,
            let found = KeyLines.key(lines, lines.range(index), UInt8(ascii: ":")),
            found.key.utf8.allSatisfy({ $0 == 0x5F || $0 &- 0x61 < 26 })
        else { return nil }
        return found
    }
}
