/// The kinds of blocks, by the tags around them.
extension PageBlocks {
    /// The kind of a block by the elements around it, and the level of a heading.
    func kind(ofBlockIn element: Int) -> (Kind, level: Int) {
        var kind = Kind.division
        for (hops, element) in way(from: element).prefix(6).enumerated() {
            let tag = elements[element].tag
            if let level = tag.headingLevel, hops <= 1 { return (.heading, level) }
            if let kind = Kind(tag) { return (kind, 0) }
            if tag == .p, hops == 0 { kind = .paragraph }
            switch tag {
            case .article, .section, .main, .body, .aside: return (kind, 0)
            case .p, .div: break
            default: if tag.isBlock { return (kind, 0) }
            }
        }
        return (kind, 0)
    }
}

extension PageBlocks.Kind {
    /// The kind of a text in an element, where its tag says it.
    fileprivate init?(_ tag: HTMLTag) {
        switch tag {
        case .li: self = .listItem
        case .blockquote: self = .quotation
        case .figcaption, .caption: self = .caption
        case .td, .th, .tr: self = .table
        case .pre: self = .preformatted
        case .dt, .dd: self = .term
        case .button, .summary: self = .button
        default: return nil
        }
    }
}
