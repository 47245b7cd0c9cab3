/// What a web page has beside its lines: what it declares, and the elements that show the lines.
struct WebPage: Sendable {
    let tree: HTMLTree
    let declared: DeclaredFields
    /// The node that shows each line of ``Page/lines``: mostly a text.
    let nodes: [Int]
    /// The line of the page's heading over the article; nil where the article stands without one.
    let heading: Int?

    /// The element that shows a line.
    func path(ofLine line: Int) -> String {
        let node = nodes[line]
        return tree.path(of: tree[node].isElement ? node : tree.parent(of: node) ?? node)
    }
}
