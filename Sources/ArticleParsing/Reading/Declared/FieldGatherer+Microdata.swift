/// Declarations in microdata, by the types of the items that hold them.
extension FieldGatherer {
    mutating func readProperties(_ range: Range<Int>, _ node: Int) {
        let buffer = buffer
        guard range.count <= FieldGatherer.longestName,
            words(in: range).prefix(5).contains(where: { MetaNames.properties[buffer.span.extracting($0)] != nil })
        else { return }
        let scope = tree.ancestor(of: node) { tree.has(.itemscope, $0) }
        let type = scope.map(type) ?? ""
        for word in words(in: range).prefix(5) {
            let span = buffer.span.extracting(word)
            guard let name = MetaNames.properties[span] else { continue }
            if let scope, let entity = entityProperty(of: scope) {
                // A name within an author is the author's name; all else in there is about the author.
                guard span.hasWord("name", at: 0), span.count == 4 else { continue }
                let outer = tree.ancestor(of: scope) { tree.has(.itemscope, $0) }
                let detail = detail(of: outer, entity == .author ? "author.name" : "publisher.name")
                addProperty(
                    entity, propertyValue(node), .microdata, detail, node, outer, JSONLDReader.entity(of: type))
                continue
            }
            if tree.has(.itemscope, node) {
                guard name == .author || name == .publisher, !hasName(within: node) else { continue }
            }
            // A name of a picture, a rating or a crumb is not the article's.
            if scope != nil, !type.isEmpty, !JSONLDReader.isArticle(type), !type.hasSuffix("Page") { continue }
            let value = name == .body ? "" : propertyValue(node)
            addProperty(name, value, .microdata, detail(of: scope, tree.string(word)), node, scope, nil)
        }
    }

    mutating func addProperty(
        _ name: DeclaredField.Name, _ value: String, _ kind: DeclaredField.Source.Kind, _ detail: String, _ node: Int,
        _ scope: Int?, _ entity: DeclaredField.Entity?
    ) {
        var group: Int?
        if let scope {
            group = groupsByScope[scope] ?? groups
            if groupsByScope[scope] == nil {
                groupsByScope[scope] = groups
                groups += 1
            }
        }
        if name == .body {
            guard !isFull else { return }
            fields.append(
                DeclaredField(
                    name: .body, value: "", source: DeclaredField.Source(kind: kind, detail: detail), node: node,
                    line: tree.line(of: node), group: group))
        } else {
            add(name, value, kind, detail, node, group: group, entity: entity)
        }
    }

    /// The last part of an item's type: "Article" of "https://schema.org/Article".
    private func type(of scope: Int) -> String {
        guard let range = tree.range(of: .itemtype, in: scope), range.count <= FieldGatherer.longestName else {
            return ""
        }
        let text = tree.string(trimmed(range))
        return text.split(whereSeparator: { $0 == "/" || $0 == " " }).last.map(String.init) ?? ""
    }

    private func detail(of scope: Int?, _ property: String) -> String {
        guard let scope else { return property }
        let type = type(of: scope)
        return type.isEmpty ? property : "\(type).\(property)"
    }

    /// Whether an item is somebody's author or publisher, by its own `itemprop`.
    private func entityProperty(of scope: Int) -> DeclaredField.Name? {
        let buffer = buffer
        guard let range = tree.range(of: .itemprop, in: scope), range.count <= FieldGatherer.longestName else {
            return nil
        }
        for word in words(in: range).prefix(5) {
            let name = MetaNames.properties[buffer.span.extracting(word)]
            if name == .author || name == .publisher { return name }
        }
        return nil
    }

    private func hasName(within node: Int) -> Bool {
        tree.descendants(of: node).prefix(200).contains { inner in
            tree.range(of: .itemprop, in: inner).map { hasWord("name", in: $0) } ?? false
        }
    }

    /// The value of a property by the microdata standard, but of an address's element the text.
    func propertyValue(_ node: Int) -> String {
        if let content = tree.value(of: .content, in: node) { return content }
        if let datetime = tree.value(of: .datetime, in: node) { return datetime }
        if tree[node].tag == .link { return tree.value(of: .href, in: node) ?? "" }
        return text(node)
    }
}
