import Articles

/// A page as a tree, flat in memory: nodes in document order, so that a node's subtree is a range of numbers.
///
/// ```swift
/// for node in tree.subtree(article) where tree[node].tag == .p { … }
/// ```
///
/// It is a value without pointers and can be handed to any task. Walk it by ranges or links, never by recursion: pages
/// may be ``deepest`` levels deep. Text and attribute values are ranges of one buffer of valid UTF-8, character
/// references resolved. Scripts and styles have no text, JSON excepted; comments are left out; the contents of
/// `template` and `noscript` are kept as elements.
struct HTMLTree: Sendable {
    /// The most elements and texts that a page may have; a page of a newspaper has 3,000, the longest 60,000.
    static let mostNodes = 2_500_000
    /// The most elements that may be open at once; pages have up to 50.
    static let deepest = 100_000
    /// The most errors of markup; each stray end tag and each element of HTML5 is one to libxml2.
    static let mostFlaws = 2_000_000

    struct Node: Sendable {
        let tag: HTMLTag
        fileprivate(set) var attributeCount: UInt8 = 0
        /// Whether no end tag ends an element that is never shown: it may hide all that follows.
        fileprivate(set) var isUnclosed = false
        fileprivate let parentNumber: Int32
        /// The number after the subtree's last node.
        fileprivate(set) var endNumber: Int32 = 0
        /// The text of a text; the tag's name of an element that is ``HTMLTag/other``.
        fileprivate var textStart: UInt32
        fileprivate(set) var textEnd: UInt32
        fileprivate(set) var sourceOffset: UInt32
        fileprivate var firstAttribute: UInt32 = 0

        var text: Range<Int> { Int(textStart)..<Int(textEnd) }
        var isElement: Bool { tag != .text && tag != .document }
    }

    struct Attribute: Sendable {
        let name: HTMLAttribute
        fileprivate let start: UInt32
        fileprivate let end: UInt32

        /// The value's bytes in the tree's buffer; empty for an attribute without one.
        var value: Range<Int> { Int(start)..<Int(end) }
    }

    /// All nodes in document order; the first is the document.
    let nodes: [Node]
    let attributes: [Attribute]
    /// Texts and attribute values in UTF-8.
    let buffer: [UInt8]
    /// Oddities of the markup.
    let findings: [Finding]
    private let lines: LineNumbers
    /// The place of each element among its twins, those of the same tag in the same element; 0 for one without.
    private let places: [UInt32]

    init(_ parts: Parts, _ findings: [Finding], _ lines: LineNumbers) {
        nodes = parts.nodes
        attributes = parts.attributes
        buffer = parts.buffer
        self.findings = findings
        self.lines = lines
        places = HTMLTree.places(parts.nodes)
    }

    private static func places(_ nodes: [Node]) -> [UInt32] {
        var places = [UInt32](repeating: 0, count: nodes.count)
        // The last child of each tag, and the element that it is a child of.
        var last = [(child: Int, parent: Int)](repeating: (0, -1), count: 256)
        for parent in nodes.indices where nodes[parent].tag != .text {
            var child = parent + 1
            while child < Int(nodes[parent].endNumber) {
                let tag = nodes[child].tag
                if tag != .text {
                    let twin = last[Int(tag.number)]
                    if twin.parent == parent {
                        if places[twin.child] == 0 { places[twin.child] = 1 }
                        places[child] = places[twin.child] + 1
                    }
                    last[Int(tag.number)] = (child, parent)
                }
                child = Int(nodes[child].endNumber)
            }
        }
        return places
    }

    var count: Int { nodes.count }

    subscript(_ node: Int) -> Node {
        @inline(__always) get { nodes[node] }
    }

    // MARK: - Ways

    /// The element around a node; nil for the document.
    func parent(of node: Int) -> Int? {
        let parent = nodes[node].parentNumber
        return parent < 0 ? nil : Int(parent)
    }

    /// The node and all that it holds.
    func subtree(_ node: Int) -> Range<Int> { node..<Int(nodes[node].endNumber) }

    /// A node's contents at any depth, without the node itself.
    func descendants(of node: Int) -> Range<Int> { node + 1..<Int(nodes[node].endNumber) }

    func children(of node: Int) -> some Sequence<Int> {
        sequence(state: node + 1) { next -> Int? in
            guard next < Int(nodes[node].endNumber) else { return nil }
            defer { next = Int(nodes[next].endNumber) }
            return next
        }
    }

    /// The nearest element around a node that fulfils a condition, among so many.
    func ancestor(of node: Int, within levels: Int = 64, where isWanted: (Int) -> Bool) -> Int? {
        var current = parent(of: node)
        for _ in 0..<levels {
            guard let candidate = current else { return nil }
            if isWanted(candidate) { return candidate }
            current = parent(of: candidate)
        }
        return nil
    }

    // MARK: - Contents

    /// The tag's name: "p", "amp-img".
    func name(of node: Int) -> String {
        nodes[node].tag == .other ? string(nodes[node].text) : nodes[node].tag.rawValue
    }

    @inline(__always)
    func attributes(of node: Int) -> ArraySlice<Attribute> {
        let first = Int(nodes[node].firstAttribute)
        return attributes[first..<first + Int(nodes[node].attributeCount)]
    }

    /// The bytes of an attribute's value; nil where the element does not have it.
    func range(of name: HTMLAttribute, in node: Int) -> Range<Int>? {
        let first = Int(nodes[node].firstAttribute)
        for index in first..<first + Int(nodes[node].attributeCount) where attributes[index].name == name {
            return attributes[index].value
        }
        return nil
    }

    func has(_ name: HTMLAttribute, _ node: Int) -> Bool { range(of: name, in: node) != nil }

    /// An attribute's value as it stands; "" for one without a value, nil where the element does not have it.
    func value(of name: HTMLAttribute, in node: Int) -> String? { range(of: name, in: node).map(string) }

    func string(_ range: Range<Int>) -> String { String(decoding: buffer[range], as: UTF8.self) }

    /// The text in a node, white space collapsed; cut after so many nodes or bytes, so that asking is never slow. A
    /// line break or a block's end is a space.
    func text(in node: Int, mostNodes: Int = 1_000, mostBytes: Int = 10_000) -> String {
        var text: [UInt8] = []
        var isSpaced = false
        var last: Int?
        var looked = 0
        for inner in subtree(node).prefix(mostNodes) {
            guard nodes[inner].tag == .text else {
                isSpaced = isSpaced || !nodes[inner].tag.isInline
                continue
            }
            if let last { isSpaced = isSpaced || leavesBlock(from: last, to: inner) }
            last = inner
            if isSkipped(inner, upTo: node) { continue }
            // White space is no text, and yet it is looked at.
            looked += nodes[inner].text.count
            for byte in buffer[nodes[inner].text].prefix(4 * mostBytes) {
                if byte.isHTMLSpace {
                    isSpaced = true
                } else {
                    if isSpaced, !text.isEmpty { text.append(0x20) }
                    isSpaced = false
                    text.append(byte)
                }
            }
            if text.count > mostBytes || looked > 4 * mostBytes { break }
        }
        return String(decoding: text.prefix(mostBytes + 4), as: UTF8.self)
    }

    /// Whether a block ends between two nodes.
    private func leavesBlock(from first: Int, to second: Int) -> Bool {
        var current = nodes[first].parentNumber
        while current >= 0, nodes[Int(current)].endNumber <= second {
            if !nodes[Int(current)].tag.isInline { return true }
            current = nodes[Int(current)].parentNumber
        }
        return false
    }

    private func isSkipped(_ text: Int, upTo node: Int) -> Bool {
        guard let parent = parent(of: text), parent != node else { return false }
        return nodes[parent].tag == .script || nodes[parent].tag == .style
    }

    // MARK: - Places

    /// The offset in the page's decoded text at which an element's tag or a text begins. An implied element (`html`,
    /// `body`) begins where libxml2 implied it.
    func sourceOffset(of node: Int) -> Int { Int(nodes[node].sourceOffset) }

    var sizeOfSource: Int { lines.byteCount }

    /// The line of the page's source, counted from 1.
    func line(of node: Int) -> Int { lines.line(of: Int(nodes[node].sourceOffset)) }

    /// The way from the root: "html > body > div#main > p[2]". At most its last twelve steps.
    func path(of node: Int, steps: Int = 12) -> String {
        var way: [Int] = []
        var current = node
        while nodes[current].tag != .document, way.count < steps {
            way.append(current)
            guard let parent = parent(of: current) else { break }
            current = parent
        }
        var path: [UInt8] = []
        path.reserveCapacity(way.count * 16)
        for node in way.reversed() { append(node, to: &path) }
        return String(decoding: path, as: UTF8.self)
    }

    /// The same, where the way to the element around the node is known, its last eleven steps.
    func path(of node: Int, within outer: String) -> String {
        var path = Array(outer.utf8)
        append(node, to: &path)
        return String(decoding: path, as: UTF8.self)
    }

    private func append(_ node: Int, to path: inout [UInt8]) {
        if !path.isEmpty { path += " > ".utf8 }
        path += name(of: node).utf8
        if let id = range(of: .id, in: node), !id.isEmpty, id.count <= 40 {
            path.append(0x23)
            path += buffer[id]
        } else if places[node] > 0 {
            path += "[\(places[node])]".utf8
        }
    }
}

extension HTMLTree {
    /// The parts that the builder puts together. Offsets fit 32 bits since a page has at most 32 MB.
    struct Parts {
        private(set) var nodes: [Node] = []
        private(set) var attributes: [Attribute] = []
        private(set) var buffer: [UInt8] = []

        init(sizeOfSource: Int) {
            nodes.reserveCapacity(sizeOfSource / 40 + 16)
            attributes.reserveCapacity(sizeOfSource / 60 + 16)
            buffer.reserveCapacity(sizeOfSource / 2 + 16)
            nodes.append(Node(tag: .document, parentNumber: -1, textStart: 0, textEnd: 0, sourceOffset: 0))
        }

        @inline(__always)
        mutating func appendElement(_ tag: HTMLTag, in parent: Int32, at source: Int) -> Int32 {
            let start = UInt32(truncatingIfNeeded: buffer.count)
            nodes.append(
                Node(
                    tag: tag, parentNumber: parent, textStart: start, textEnd: start,
                    sourceOffset: UInt32(truncatingIfNeeded: source),
                    firstAttribute: UInt32(truncatingIfNeeded: attributes.count)))
            return Int32(truncatingIfNeeded: nodes.count - 1)
        }

        @inline(__always)
        mutating func appendAttribute(_ name: HTMLAttribute, _ value: UnsafeBufferPointer<UInt8>, to node: Int32) {
            let start = buffer.count
            append(value)
            attributes.append(
                Attribute(
                    name: name, start: UInt32(truncatingIfNeeded: start),
                    end: UInt32(truncatingIfNeeded: buffer.count)))
            nodes[Int(node)].attributeCount += 1
        }

        /// Adds to the text that ends at the tree's end, or begins one.
        @inline(__always)
        mutating func appendText(_ text: UnsafeBufferPointer<UInt8>, in parent: Int32, at source: Int) {
            let last = nodes.count - 1
            let start = UInt32(truncatingIfNeeded: buffer.count)
            append(text)
            let end = UInt32(truncatingIfNeeded: buffer.count)
            if nodes[last].tag == .text, nodes[last].parentNumber == parent, nodes[last].textEnd == start {
                nodes[last].textEnd = end
            } else {
                nodes.append(
                    Node(
                        tag: .text, parentNumber: parent, endNumber: Int32(truncatingIfNeeded: last + 2),
                        textStart: start, textEnd: end, sourceOffset: UInt32(truncatingIfNeeded: source)))
            }
        }

        mutating func setName(_ name: UnsafeBufferPointer<UInt8>, of node: Int32) {
            nodes[Int(node)].textStart = UInt32(truncatingIfNeeded: buffer.count)
            append(name)
            nodes[Int(node)].textEnd = UInt32(truncatingIfNeeded: buffer.count)
        }

        @inline(__always)
        mutating func close(_ node: Int32) { nodes[Int(node)].endNumber = Int32(truncatingIfNeeded: nodes.count) }

        mutating func setUnclosed(_ node: Int32) { nodes[Int(node)].isUnclosed = true }

        func tag(of node: Int32) -> HTMLTag { nodes[Int(node)].tag }

        /// Moves the nodes' places by the stretches of the source before them that were not read.
        mutating func insertOffsets(of unread: [MarkupScan.Unread]) {
            guard !unread.isEmpty else { return }
            var next = 0
            var shift = 0
            for index in nodes.indices {
                let offset = Int(nodes[index].sourceOffset)
                // An implied node may stand before the last one.
                while next > 0, offset + shift - unread[next - 1].count < unread[next - 1].range.lowerBound {
                    next -= 1
                    shift -= unread[next].count
                }
                while next < unread.count, offset + shift >= unread[next].range.lowerBound {
                    shift += unread[next].count
                    next += 1
                }
                nodes[index].sourceOffset = UInt32(truncatingIfNeeded: offset + shift)
            }
        }

        /// Appends, reading C1 controls as the Windows-1252 characters that were meant: `&#146;` is an apostrophe.
        @inline(__always)
        private mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
            if bytes.count < 64 ? bytes.contains(0xC2) : bytes.span.firstOffset(of: 0xC2) != nil {
                appendMended(bytes)
            } else {
                buffer.append(contentsOf: bytes)
            }
        }

        private mutating func appendMended(_ bytes: UnsafeBufferPointer<UInt8>) {
            var index = 0
            while index < bytes.count {
                let byte = bytes[index]
                if byte == 0xC2, index + 1 < bytes.count, bytes[index + 1] & 0xE0 == 0x80 {
                    buffer.append(scalar: Windows1252.scalar(bytes[index + 1]))
                    index += 2
                } else {
                    buffer.append(byte)
                    index += 1
                }
            }
        }
    }
}
