/// The encoding that a page's own first bytes declare: `<meta charset>`, `<meta http-equiv content>`, `<?xml
/// encoding?>`; and those of a text: the last of these, a mail's `Content-Type`, an editor's `coding: koi8-r`.
struct DeclaredCharset {
    /// How far a declaration is looked for. Browsers look at 1,024 bytes; saved pages put notes in front.
    static let reach = 4_096

    /// As the page spells it.
    let label: String
    /// The label's meaning; nil for a label that nobody knows.
    let encoding: TextEncoding?

    init(label: String) {
        self.label = label
        switch TextEncoding(label: label.utf8) {
        // The standard: a page whose ASCII could be read up to here is not in UTF-16, whatever it says.
        case .utf16BigEndian, .utf16LittleEndian: encoding = .utf8
        case let known: encoding = known
        }
    }

    init?(in page: [UInt8]) {
        let head = Array(page.prefix(DeclaredCharset.reach))
        guard let label = DeclaredCharset.metaLabel(head) ?? DeclaredCharset.xmlLabel(head) else { return nil }
        self.init(label: label)
    }

    /// The declaration of a text that is no page.
    init?(inText text: [UInt8]) {
        let head = Array(text.prefix(1_024))
        guard let label = DeclaredCharset.xmlLabel(head) ?? DeclaredCharset.lineLabel(head) else { return nil }
        self.init(label: label)
    }

    /// From a line of the head: `Content-Type: text/plain; charset=koi8-r`, `-*- coding: koi8-r -*-`,
    /// `vim: set fileencoding=koi8-r`.
    private static func lineLabel(_ head: [UInt8]) -> String? {
        for line in head.split(maxSplits: 40, whereSeparator: { $0 == 0x0A || $0 == 0x0D }) {
            let line = Array(line)
            let span = line.span
            let word: StaticString? =
                if span.hasWord("content-type:", at: 0) || line[0].isHTMLSpace {
                    "charset="
                } else if span.firstOffset(ofWord: "-*-") != nil {
                    "coding:"
                } else if span.firstOffset(ofWord: "vim:") != nil {
                    "encoding="
                } else {
                    nil
                }
            guard let word, let start = span.firstOffset(ofWord: word) else { continue }
            let value = line[(start + word.utf8CodeUnitCount)...].drop { $0.isHTMLSpace || $0 == 0x22 }
            let label = value.prefix {
                ($0 | 0x20) &- 0x61 < 26 || $0 &- 0x30 < 10 || [0x2D, 0x5F, 0x2E, 0x3A].contains($0)
            }
            // A word that is no label is prose.
            if TextEncoding(label: label) != nil { return String(decoding: label, as: UTF8.self) }
        }
        return nil
    }

    private static func metaLabel(_ head: [UInt8]) -> String? {
        let span = head.span
        var offset = 0
        while let tag = span.firstOffset(of: 0x3C, from: offset) {
            offset = tag + 1
            if span.hasWord("<!--", at: tag) {
                guard let end = span.firstOffset(ofWord: "-->", from: tag + 4) else { return nil }
                offset = end
            } else if span.hasWord("<meta", at: tag), tag + 5 < head.count,
                head[tag + 5].isHTMLSpace || head[tag + 5] == 0x2F
            {
                if let label = label(of: Attributes(head, from: tag + 5)) { return label }
            }
        }
        return nil
    }

    private static func label(of attributes: Attributes) -> String? {
        if let charset = attributes["charset"] { return charset }
        guard attributes["http-equiv"]?.lowercased() == "content-type", let content = attributes["content"] else {
            return nil
        }
        let bytes = Array(content.utf8)
        guard var offset = bytes.span.firstOffset(ofWord: "charset") else { return nil }
        offset += 7
        while offset < bytes.count, bytes[offset].isHTMLSpace { offset += 1 }
        guard offset < bytes.count, bytes[offset] == 0x3D else { return nil }
        let value = bytes[(offset + 1)...].drop { $0.isHTMLSpace || $0 == 0x22 || $0 == 0x27 }
        let label = value.prefix { !$0.isHTMLSpace && $0 != 0x3B && $0 != 0x22 && $0 != 0x27 }
        return label.isEmpty ? nil : String(decoding: label, as: UTF8.self)
    }

    private static func xmlLabel(_ head: [UInt8]) -> String? {
        let start = head.firstIndex { !$0.isHTMLSpace } ?? 0
        guard head.span.hasWord("<?xml", at: start), head.span.firstOffset(of: 0x3F, from: start + 5) != nil else {
            return nil
        }
        return Attributes(head, from: start + 5)["encoding"]
    }

    /// The attributes of a tag, read from its name on.
    struct Attributes {
        private var values: [(name: String, value: String)] = []

        init(_ bytes: [UInt8], from start: Int) {
            var offset = start
            while offset < bytes.count, values.count < 100 {
                while offset < bytes.count, bytes[offset].isHTMLSpace || bytes[offset] == 0x2F { offset += 1 }
                let name = bytes[offset...].prefix { !$0.isHTMLSpace && $0 != 0x3D && $0 != 0x3E && $0 != 0x2F }
                offset = name.endIndex
                guard !name.isEmpty else { return }
                while offset < bytes.count, bytes[offset].isHTMLSpace { offset += 1 }
                var value: ArraySlice<UInt8> = []
                if offset < bytes.count, bytes[offset] == 0x3D {
                    offset += 1
                    while offset < bytes.count, bytes[offset].isHTMLSpace { offset += 1 }
                    if offset < bytes.count, bytes[offset] == 0x22 || bytes[offset] == 0x27 {
                        let quote = bytes[offset]
                        value = bytes[(offset + 1)...].prefix { $0 != quote }
                        offset = value.endIndex + 1
                    } else {
                        value = bytes[offset...].prefix { !$0.isHTMLSpace && $0 != 0x3E }
                        offset = value.endIndex
                    }
                }
                values.append(
                    (String(decoding: name, as: UTF8.self).lowercased(), String(decoding: value, as: UTF8.self)))
            }
        }

        subscript(_ name: String) -> String? { values.first { $0.name == name }?.value }
    }
}
