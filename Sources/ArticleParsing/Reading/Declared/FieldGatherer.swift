import Articles

/// One walk over a page's nodes, for ``DeclaredFields``.
struct FieldGatherer {
    let tree: HTMLTree
    let buffer: [UInt8]
    var fields: [DeclaredField] = []
    var findings: [Finding] = []
    /// Fields of one item have one group.
    var groups = 0
    var groupsByScope: [Int: Int] = [:]
    /// The scripts of JSON-LD, and how many fields were there before each.
    var scripts: [(node: Int, values: [JSONValue], place: Int)] = []
    /// The label in `twitter:label1`, which says what the value in `twitter:data1` is.
    var twitterLabel: String?
    /// Whether the words of a class say what the element is.
    var classes = ValueMemo<Bool>()
    // Counts, since a hostile page could have these without end.
    var classFields = 0
    var dateTexts = 0
    var authorLinks = 0
    var isFull: Bool { fields.count >= DeclaredFields.most }

    init(_ tree: HTMLTree) {
        self.tree = tree
        buffer = tree.buffer
    }

    mutating func gather() {
        let nodes = tree.nodes
        for node in nodes.indices {
            guard !isFull else { break }
            switch nodes[node].tag {
            case .document: continue
            case .text:
                readText(node)
                continue
            case .meta: readMeta(node)
            case .title: if !isInPicture(node) { add(.title, text(node), .titleElement, "title", node) }
            case .html: readLanguage(node)
            case .link: readLink(node)
            case .script: readScript(node)
            case .time: readTime(node)
            case .h1: add(.title, text(node), .heading, "h1", node)
            case .a: readAnchor(node)
            case .address where tree.subtree(node).count <= 10: add(.author, text(node), .className, "address", node)
            default: break
            }
            if nodes[node].attributeCount > 0 { readAttributes(node) }
        }
        insertJSONLD()
        if isFull {
            findings.append(
                FindingCode.declaredFieldsDropped.at(
                    nil, "the page declares more than \(DeclaredFields.most) things of itself; the rest is left out"
                ))
        }
    }

    func text(_ node: Int) -> String {
        tree.text(in: node, mostNodes: 200, mostBytes: DeclaredFields.longestValue)
    }

    private func isInPicture(_ node: Int) -> Bool {
        tree.ancestor(of: node, within: 4) { tree[$0].tag == .svg } != nil
    }

    mutating func add(
        _ name: DeclaredField.Name, _ value: String, _ kind: DeclaredField.Source.Kind, _ detail: String, _ node: Int,
        group: Int? = nil, entity: DeclaredField.Entity? = nil
    ) {
        guard !isFull else { return }
        let clean = FieldGatherer.clean(value, isAddress: name == .url)
        guard !clean.isEmpty else { return }
        fields.append(
            DeclaredField(
                name: name, value: clean, source: DeclaredField.Source(kind: kind, detail: detail), node: node,
                line: tree.line(of: node), group: group, entity: entity))
    }

    /// White space collapsed, references resolved, cut to a bound.
    static func clean(_ value: String, isAddress: Bool) -> String {
        let bytes = Array(value.utf8.prefix(DeclaredFields.longestValue))
        var clean: [UInt8] = []
        clean.reserveCapacity(bytes.count)
        var isSpaced = false
        for (index, byte) in bytes.enumerated() {
            // A no-break space has two bytes.
            let isNoBreak =
                byte == 0xC2 && bytes[safe: index + 1] == 0xA0 || byte == 0xA0 && bytes[safe: index - 1] == 0xC2
            if byte <= 0x20 || isNoBreak {
                isSpaced = true
            } else {
                if isSpaced, !clean.isEmpty { clean.append(0x20) }
                isSpaced = false
                clean.append(byte)
            }
        }
        let text = String(decoding: clean, as: UTF8.self)
        return isAddress ? text : CharacterReferences.resolve(text)
    }
}
