import Articles

/// Names that stand in lines or elements of their own, with no words between that a text would join them by.
extension AuthorGatherer {
    /// Names in lines of their own, with their bearers' roles, and pictures that show initials.
    func listedNames(below position: Int, _ lines: ShownLines) -> [String] {
        var persons: [(name: String, hasRole: Bool)] = []
        for next in position + 1..<min(lines.count, position + AuthorGatherer.mostListed) {
            let line = lines[next]
            guard line.utf8Count <= AuthorGatherer.longestListed else { break }
            if isNameAlone(line) {
                persons.append((line.text, false))
            } else if hasRole(line), !persons.isEmpty {
                persons[persons.count - 1].hasRole = true
            } else if line.utf8Count > 3 || !line.bytes.allSatisfy({ $0 &- 0x41 < 26 }) {
                break
            }
        }
        // Where one has a role, a name without is no person.
        return (persons.first?.hasRole == true ? Array(persons.prefix(while: \.hasRole)) : persons).map(\.name)
    }

    private func isNameAlone(_ line: Line) -> Bool {
        !line.isHeading && !hasRole(line) && PersonName.isFull(line.text)
            && MarkedNames(shown: Array(line.bytes)).names == [line.text]
    }

    private static let mostListed = 30
    private static let longestListed = 80

    // MARK: Elements

    /// The other names of a list whose first one an element's text begins with: `<ul class=authors><li>Jane Doe<li>John
    /// Roe`.
    ///
    /// They are read from elements beside the one that holds the first, of the same tag, with nothing between but what
    /// joins names.
    static func siblings(of first: String, in node: Int, _ tree: HTMLTree) -> [String] {
        let key = letters(of: first)
        let inside = tree.descendants(of: node)
        guard
            let text = inside.prefix(mostNodes).first(where: { inner in
                tree[inner].tag == .text && letters(of: tree.string(tree[inner].text.prefix(200))).starts(with: key)
            })
        else { return [] }
        var element = tree.parent(of: text) ?? node
        while element > node, let parent = tree.parent(of: element), parent >= node {
            let names = siblings(behind: element, in: parent, tree)
            if !names.isEmpty { return names }
            element = parent
        }
        return []
    }

    private static func siblings(behind element: Int, in parent: Int, _ tree: HTMLTree) -> [String] {
        let tag = tree[element].tag
        var names: [String] = []
        for next in tree.children(of: parent).lazy.drop(while: { $0 <= element }).prefix(mostNodes) {
            if tree[next].tag == .text || tree[next].tag == .br {
                guard tree[next].tag == .br || isJoining(tree.string(tree[next].text.prefix(40))) else { break }
                continue
            }
            let text = tree.shownText(in: next)
            guard !namesOtherHand(Tokenizer.tokens(of: text.prefix(40), atMost: 6)) else { break }
            guard tree[next].tag == tag, let name = fullName(text) else { continue }
            // A list with a text that may be a name or none is left to those who mark each of its names.
            guard tag == .li || PersonName.isNamed(Tokenizer.tokens(of: name, atMost: 12)[...]) else { return [] }
            names.append(name)
        }
        return names
    }

    /// The full name that begins an element's text, told by its form.
    private static func fullName(_ text: [UInt8]) -> String? {
        let read = MarkedNames(shown: text)
        guard read.names.count == 1, let name = read.names.first, PersonName.isFull(name.withoutDegrees),
            NameJudge.objection(toForm: name) == nil
        else { return nil }
        return name
    }

    private static func isJoining(_ text: String) -> Bool {
        Tokenizer.tokens(of: text, atMost: 8).allSatisfy { token in
            token.kind == .mark ? ![":", "("].contains(token.folded) : NameJoints.all.contains(token.folded)
        }
    }

    /// A byline's text with a semicolon between two names in elements that follow each other:
    /// "By <a>Jane Doe</a><a>John Roe</a>".
    static func parted(_ text: [UInt8], at first: Int, _ tree: HTMLTree) -> [UInt8] {
        guard let block = tree.ancestor(of: first, where: { !tree[$0].tag.isInline }) else { return text }
        var text = text
        var last: (name: [UInt8], node: Int)?
        var next = first
        let end = tree.subtree(block).upperBound
        for _ in 0..<mostNodes where next < end {
            defer { next += 1 }
            if tree[next].tag == .text {
                let isBlank = tree.buffer[tree[next].text].prefix(longestByline).allSatisfy { $0 <= 0x20 }
                if !isBlank, let node = last?.node, next >= tree.subtree(node).upperBound { last = nil }
                continue
            }
            guard [.a, .span, .b, .strong, .em, .i].contains(tree[next].tag),
                last.map({ next >= tree.subtree($0.node).upperBound }) ?? true
            else { continue }
            let name = Array(tree.text(in: next, mostNodes: 20, mostBytes: 60).utf8)
            guard PersonName.isFull(String(decoding: name, as: UTF8.self)) else { continue }
            if let last, last.name != name {
                for joint in [[], [0x20]] as [[UInt8]] {
                    if let start = text.span.firstOffset(of: last.name + joint + name) {
                        let behind = start + last.name.count
                        text.replaceSubrange(behind..<behind + joint.count, with: [0x3B, 0x20])
                        break
                    }
                }
            }
            last = (name, next)
        }
        return text
    }

    /// Whether a marked text is a desk’s name and nothing else: "Kestrel Team".
    static func isDesk(_ text: [UInt8]) -> Bool {
        let tokens = Tokenizer.tokens(of: text[...], atMost: 20)
        let intro = BylineWords.all.match(tokens)?.end ?? 0
        let words = tokens[intro...].filter { $0.kind == .word }
        return words.count <= 6 && NameJudge.isDesk(words)
    }

    private static let mostNodes = 60
}

extension Line {
    fileprivate var isHeading: Bool {
        if case .heading(let level) = markup { level <= 3 } else { false }
    }
}

extension String {
    /// "Jane Doe" of "Jane Doe, PhD".
    fileprivate var withoutDegrees: String { split(separator: ",").first.map(String.init) ?? self }
}
