/// The meaning of a class: the kinds of its words, and a number by which elements of the same class are told.
struct ClassMeaning: Sendable {
    let words: ElementWords
    let hash: UInt64
}

/// Reads what an element's attributes say of the text in it.
struct ElementReader {
    private let node: Int
    private let tag: HTMLTag
    private let depth: Int
    private let landmarks: PageBlocks.Landmarks
    private var classes: ElementWords = []
    private var hidden: PageBlocks.Hiding
    private var roles: PageBlocks.Roles
    private var signature: UInt64

    init(_ tree: HTMLTree, _ node: Int, _ tag: HTMLTag, within around: PageBlocks.Element?) {
        self.node = node
        self.tag = tag
        depth = around.map { $0.depth + 1 } ?? 0
        landmarks = PageBlocks.Landmarks(tag).union(around?.landmarks ?? [])
        hidden = around?.hidden ?? []
        roles = around?.roles ?? []
        // A tag that the table does not know is told by its name.
        let name = tree.buffer.span.extracting(tree[node].text)
        signature = ElementReader.hash(name, HashedWords.seed &+ UInt64(tag.number))
    }

    func element(_ tree: HTMLTree, _ parent: Int?) -> PageBlocks.Element {
        let isRoot = tag == .body || tag == .html
        return PageBlocks.Element(
            node: node, end: tree.subtree(node).upperBound, tag: tag, parent: parent, depth: depth,
            landmarks: landmarks, classes: isRoot ? [] : classes, hidden: isRoot ? [] : hidden, roles: roles,
            signature: signature)
    }

    mutating func read(_ tree: HTMLTree, _ memo: inout ValueMemo<ClassMeaning>) {
        for attribute in tree.attributes(of: node) {
            let value = tree.buffer.span.extracting(attribute.value)
            switch attribute.name {
            case .class where !value.isEmpty:
                let meaning = memo.meaning(of: value) { value in
                    ClassMeaning(
                        words: ElementWords(in: value),
                        hash: ElementReader.hash(value.extracting(first: 60), HashedWords.seed))
                }
                classes.formUnion(meaning.words)
                signature = (signature &* 0x9E37_79B9_7F4A_7C15) ^ meaning.hash
            case .id, .dataTestID, .dataComponent, .dataType: classes.formUnion(ElementWords(in: value))
            case .style: if ElementReader.hides(value) { hidden.insert(.fromAll) }
            case .hidden: hidden.insert(.fromAll)
            case .ariaHidden: if isEqual(value, "true") { hidden.insert(.fromReaders) }
            case .itemprop: if let role = ElementReader.properties[value] { roles.insert(role) }
            case .role: if let role = ElementReader.ariaRoles[value] { roles.insert(role) }
            default: break
            }
        }
    }

    /// "display: none", "visibility:hidden".
    private static func hides(_ style: borrowing Span<UInt8>) -> Bool {
        let style = style.extracting(first: 2_000)
        for index in style.indices {
            switch style[index].lowercasedASCII {
            case 0x64: if hasWord("display:none", style, at: index) { return true }
            case 0x76: if hasWord("visibility:hidden", style, at: index) { return true }
            default: break
            }
        }
        return false
    }

    /// Whether a word stands in a style, in any case and with any white space in it.
    private static func hasWord(_ word: StaticString, _ style: Span<UInt8>, at start: Int) -> Bool {
        var offset = start
        return word.withUTF8Buffer { word in
            for letter in word {
                while offset < style.count, style[offset] <= 0x20 { offset += 1 }
                guard offset < style.count, style[offset].lowercasedASCII == letter else { return false }
                offset += 1
            }
            return true
        }
    }

    private func isEqual(_ value: borrowing Span<UInt8>, _ text: StaticString) -> Bool {
        guard value.count == text.utf8CodeUnitCount else { return false }
        return text.withUTF8Buffer { text in text.indices.allSatisfy { value[$0] == text[$0] } }
    }

    private static let properties = ByteTable<PageBlocks.Roles>([
        ("articleBody", .body), ("text", .body), ("recipeInstructions", .body), ("reviewBody", .body),
        ("author", .header), ("datePublished", .header), ("headline", .header),
        ("comment", .comment), ("description", .description),
    ])

    private static let ariaRoles = ByteTable<PageBlocks.Roles>([
        ("main", .main), ("article", .main),
        ("navigation", .besides), ("banner", .besides), ("contentinfo", .besides), ("complementary", .besides),
        ("search", .besides), ("dialog", .besides), ("alert", .besides),
    ])

    private static func hash(_ bytes: Span<UInt8>, _ seed: UInt64) -> UInt64 {
        var hash = seed
        for index in bytes.indices { hash = HashedWords.hash(hash, bytes[index]) }
        return hash
    }
}
