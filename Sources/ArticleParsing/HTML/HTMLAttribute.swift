/// The attributes that a page's nodes keep. All others, event handlers and styles of scripts among them, are left out.
enum HTMLAttribute: String, Sendable, CaseIterable {
    case about, alt, charset, cite, `class`, colspan, content, datetime, dir, headers, height, hidden, href, hreflang
    case httpEquiv = "http-equiv"
    case id, itemid, itemprop, itemref, itemscope, itemtype, label, lang, media, name, pubdate, property, rel, resource
    case reversed, role, rowspan, scope, src, srcset, start, style, title, type, typeof, value, vocab, width
    case ariaHidden = "aria-hidden"
    case ariaLabel = "aria-label"
    case ariaLabelledBy = "aria-labelledby"
    case ariaRole = "aria-roledescription"
    case dataAuthor = "data-author"
    case dataComponent = "data-component"
    case dataDate = "data-date"
    case dataDateTime = "data-datetime"
    case dataName = "data-name"
    case dataQA = "data-qa"
    case dataSource = "data-src"
    case dataTestID = "data-testid"
    case dataTimestamp = "data-timestamp"
    case dataTitle = "data-title"
    case dataType = "data-type"
    case dataURL = "data-url"
    case xmlLang = "xml:lang"

    static let byName = ByteTable<HTMLAttribute>(allCases.map { ($0.rawValue, $0) })
}
