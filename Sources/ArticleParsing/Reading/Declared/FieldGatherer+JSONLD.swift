import Articles

/// Declarations in scripts of JSON-LD.
extension FieldGatherer {
    mutating func readScript(_ node: Int) {
        let buffer = buffer
        guard let type = tree.range(of: .type, in: node),
            buffer.span.extracting(type).firstOffset(ofWord: "ld+json") != nil
        else { return }
        if let text = tree.range(of: .children, in: node) { readJSONLD(text, node) }
        for child in tree.children(of: node) where tree[child].tag == .text { readJSONLD(tree[child].text, node) }
    }

    mutating func readJSONLD(_ range: Range<Int>, _ node: Int) {
        let result = LenientJSON.read(buffer[range])
        if result.isFlawed, findings.count < 20 {
            findings.append(
                FindingCode.jsonLdFlawed.at(
                    tree.line(of: node),
                    result.values.isEmpty
                        ? "a JSON-LD script is not JSON and is passed over"
                        : "a JSON-LD script is not quite JSON; what could be read of it was"))
        }
        if !result.values.isEmpty { scripts.append((node, result.values, fields.count)) }
    }

    /// References run across scripts, so that all must have been read before one is understood.
    mutating func insertJSONLD() {
        guard !scripts.isEmpty else { return }
        var reader = JSONLDReader(scripts.map(\.values), firstGroup: groups)
        var inserted: [DeclaredField] = []
        var taken = 0
        for script in scripts {
            inserted += fields[taken..<script.place]
            taken = script.place
            let line = tree.line(of: script.node)
            for value in reader.read(script.values) {
                guard inserted.count < DeclaredFields.most else { break }
                let isBody = value.name == .body
                let text =
                    isBody
                    ? CharacterReferences.resolve(value.value)
                    : FieldGatherer.clean(value.value, isAddress: value.name == .url)
                guard !text.isEmpty, inserted.count < DeclaredFields.most else { continue }
                inserted.append(
                    DeclaredField(
                        name: value.name, value: text,
                        source: DeclaredField.Source(kind: .jsonLD, detail: value.detail), node: script.node,
                        line: line, group: value.group, entity: value.entity))
            }
        }
        fields = inserted + fields[taken...]
        groups = reader.groupCount
    }
}
