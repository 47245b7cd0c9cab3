import Articles
import Testing

@testable import ArticleParsing

/// Whatever is left out of what libxml2 reads, places are those of the page as it came.
struct PlaceLawTests {
    @Test(arguments: 0..<80)
    func elementsAndTextsStandWhereTheyStand(_ seed: UInt64) throws {
        let page = InventedPage(seed: seed)
        let tree = try HTMLTreeBuilder.tree(of: page.utf8)
        var nodes: [String: Int] = [:]
        for node in tree.subtree(0) where tree[node].tag == .p {
            if let id = tree.value(of: .id, in: node) { nodes[id] = node }
        }
        #expect(nodes.count == page.paragraphs.count)
        for paragraph in page.paragraphs {
            let node = try #require(nodes[paragraph.id])
            #expect(tree.sourceOffset(of: node) == paragraph.tag)
            #expect(tree.line(of: node) == page.line(of: paragraph.tag))
            let text = try #require(tree.descendants(of: node).first { tree[$0].tag == .text })
            #expect(tree.sourceOffset(of: text) == paragraph.text)
            #expect(tree.line(of: text) == page.line(of: paragraph.text))
            #expect(tree.string(tree[text].text).hasPrefix(paragraph.words))
        }
    }

    @Test(arguments: 0..<40)
    func aPathLeadsToItsElementAlone(_ seed: UInt64) throws {
        let tree = try HTMLTreeBuilder.tree(of: InventedPage(seed: seed).utf8)
        for node in tree.subtree(0) where tree[node].isElement {
            #expect(nodes(at: tree.path(of: node), in: tree) == [node])
        }
    }

    @Test(arguments: 0..<40)
    func linesOfARecordKnowTheirElements(_ seed: UInt64) throws {
        let page = InventedPage(seed: seed)
        guard let parsed = try? ArticleParser().parse(Input(bytes: page.utf8)).first else { return }
        let tree = try HTMLTreeBuilder.tree(of: page.utf8)
        let lines = parsed.lines
        for paragraph in page.paragraphs {
            let shown = lines.filter { $0.text.hasPrefix(paragraph.words) }
            #expect(shown.count == 1, "\(paragraph.id)")
            #expect(shown.first?.number == page.line(of: paragraph.text))
            let path = try #require(shown.first?.path)
            let node = try #require(nodes(at: path, in: tree).first)
            #expect(tree.value(of: .id, in: node) == paragraph.id)
        }
        for citation in parsed.article.evidence.values.flatMap(\.citations) {
            let line = try #require(citation.line)
            #expect((1...page.line(of: page.utf8.count)).contains(line))
            if let path = citation.path { #expect(nodes(at: path, in: tree).count == 1) }
        }
    }

    /// The nodes that a path may mean, walked as a reader would: a step is a name, with an id or a place among its
    /// twins.
    private func nodes(at path: String, in tree: HTMLTree) -> [Int] {
        var nodes = [0]
        for step in path.split(separator: " > ") {
            let name = step.prefix { $0 != "#" && $0 != "[" }
            let id = step.contains("#") ? step.drop { $0 != "#" }.dropFirst() : nil
            let place = step.hasSuffix("]") && id == nil ? Int(step.drop { $0 != "[" }.dropFirst().dropLast()) : nil
            nodes = nodes.flatMap { node in
                let twins = tree.children(of: node).filter { tree[$0].isElement && tree.name(of: $0) == name }
                if let id { return twins.filter { tree.value(of: .id, in: $0) ?? "" == id } }
                if let place { return twins.indices.contains(place - 1) ? [twins[place - 1]] : [] }
                return twins
            }
        }
        return nodes
    }
}
