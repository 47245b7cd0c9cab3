/// Takes the markup of links out of declared values: `[[Jane Doe]]`, `[[people/Jane Doe|Jane]]`, `[Jane](https://…)`,
/// `<https://…>`.
enum LinkMarkup {
    /// The text with its links replaced by their names.
    static func text(_ value: String) -> String { pieces(value).map(\.name).joined() }

    /// The address that a value gives, in a link or bare.
    static func address(_ value: String) -> String? {
        let found = pieces(value).first { $0.target != nil }?.target ?? value
        let bare = found.hasPrefix("<") && found.hasSuffix(">") ? String(found.dropFirst().dropLast()) : found
        return bare.looksLikeAddress ? bare : nil
    }

    private static func pieces(_ value: String) -> [(name: String, target: String?)] {
        guard value.utf8.contains(UInt8(ascii: "[")) else { return [(value, nil)] }
        let bytes = Array(value.utf8)
        var pieces: [(name: String, target: String?)] = []
        var copied = 0
        var index = 0
        func copy(to end: Int) {
            if copied < end { pieces.append((String(decoding: bytes[copied..<end], as: UTF8.self), nil)) }
        }
        /// After the last bracket there is none to look for.
        let last = bytes.lastIndex(of: UInt8(ascii: "]")) ?? 0
        while index < last {
            guard bytes[index] == UInt8(ascii: "["), let link = link(bytes, index) else {
                index += 1
                continue
            }
            copy(to: index)
            pieces.append((link.name, link.target))
            index = link.end
            copied = index
        }
        copy(to: bytes.count)
        return pieces
    }

    /// Longer labels and targets are no link's; so a value of nothing but brackets costs no more than its length.
    private static let longest = 500

    private static func link(_ bytes: [UInt8], _ start: Int) -> (name: String, target: String?, end: Int)? {
        let isWiki = start + 1 < bytes.count && bytes[start + 1] == UInt8(ascii: "[")
        let content = start + (isWiki ? 2 : 1)
        let limit = min(bytes.count, content + longest)
        guard content < limit, let close = bytes[content..<limit].firstIndex(of: UInt8(ascii: "]")),
            close + 1 < bytes.count
        else { return nil }
        let label = bytes[content..<close]
        if isWiki {
            guard bytes[close + 1] == UInt8(ascii: "]") else { return nil }
            return (name(ofNote: label), nil, close + 2)
        }
        guard bytes[close + 1] == UInt8(ascii: "("),
            let end = bytes[close..<min(bytes.count, close + longest)].firstIndex(of: UInt8(ascii: ")"))
        else { return nil }
        let target = bytes[close + 2..<end].prefix { $0 != 0x20 }
        return (String(decoding: label, as: UTF8.self), String(decoding: target, as: UTF8.self), end + 1)
    }

    /// Of "people/Jane Doe|Jane" the note's name, of "jane-doe|Jane Doe" what the link is called.
    private static func name(ofNote link: ArraySlice<UInt8>) -> String {
        let sides = link.split(separator: UInt8(ascii: "|"), maxSplits: 1)
        guard let target = sides.first else { return "" }
        let note = target.split(separator: UInt8(ascii: "/")).last ?? target
        guard sides.count == 2, let alias = sides.last else { return String(decoding: note, as: UTF8.self) }
        let isFuller = note.contains(0x20) && !alias.contains(0x20)
        return String(decoding: isFuller ? note : alias, as: UTF8.self)
    }
}
