/// The attributes that a page's nodes keep, each of them read by somebody. libxml2 gets no others: no event handlers,
/// no sizes, nothing that scripts keep for themselves.
enum HTMLAttribute: String, Sendable, CaseIterable {
    case children, `class`, content, datetime, hidden, href
    case httpEquiv = "http-equiv"
    case id, itemprop, itemscope, itemtype, lang, name, pubdate, property, rel, reversed, role, start, style, title,
        type
    case value
    case ariaHidden = "aria-hidden"
    case dataComponent = "data-component"
    case dataQA = "data-qa"
    case dataTestID = "data-testid"
    case dataType = "data-type"
    case xmlLang = "xml:lang"

    /// Which of them were met.
    struct Names {
        private var bits: UInt32 = 0

        /// - Returns: whether it was not among them.
        @inline(__always)
        mutating func insert(_ name: HTMLAttribute) -> Bool {
            let bit: UInt32 = 1 << UInt32(unsafeBitCast(name, to: UInt8.self))
            defer { bits |= bit }
            return bits & bit == 0
        }
    }

    static let byName = ByteTable<HTMLAttribute>(allCases.map { ($0.rawValue, $0) })
}
