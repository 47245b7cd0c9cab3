/// What a web page has beside its lines: what it declares, and the elements that show the lines.
struct WebPage: Sendable {
    let tree: HTMLTree
    let declared: DeclaredFields
    /// The node that shows each line of ``Page/lines``; the page's own for a blank line.
    let nodes: [Int]
    /// The text with which the block of each line begins; these never fall.
    let firstTexts: [Int]
    /// The line of the page's heading over the article; nil where the article stands without one.
    let heading: Int?
}
