/// The attributes that a page's nodes keep. All others, event handlers and styles of scripts among them, are left out.
enum HTMLAttribute: String, Sendable, CaseIterable {
    case about, charset, children, cite, `class`, content, datetime, dir, headers, hidden, href
    case httpEquiv = "http-equiv"
    case id, itemprop, itemscope, itemtype, label, lang, name, pubdate, property, rel, resource
    case reversed, role, start, style, title, type, typeof, value, vocab
    case ariaHidden = "aria-hidden"
    case ariaLabel = "aria-label"
    case dataAuthor = "data-author"
    case dataComponent = "data-component"
    case dataDate = "data-date"
    case dataDateTime = "data-datetime"
    case dataQA = "data-qa"
    case dataTestID = "data-testid"
    case dataTimestamp = "data-timestamp"
    case dataType = "data-type"
    case xmlLang = "xml:lang"

    static let byName = ByteTable<HTMLAttribute>(allCases.map { ($0.rawValue, $0) })
}
