/// One thing that a page says of itself, with its evidence. Gathered, not judged: a page may declare three titles.
struct DeclaredField: Hashable, Sendable {
    /// The value that a field declares.
    enum Name: String, Hashable, Sendable, CaseIterable {
        case title, author, publisher, siteName
        /// `date` is one of which the page does not say what happened then.
        case datePublished, dateModified, date
        case url, language, description
        /// "false" or "true", where the page says whether one must pay.
        case isAccessibleForFree
        /// The text itself; empty where ``node`` is the element that holds it.
        case body
        /// The lists that pages of Global Research link to.
        case region, theme, inDepthReport
    }

    /// Whether a person or an organisation is credited, where the page says so.
    enum Entity: Hashable, Sendable {
        case person, organization
    }

    let name: Name
    /// As declared: white space collapsed, character references resolved; never empty but for ``Name/body``.
    let value: String
    let source: Source
    /// The element that says it.
    let node: Int
    /// The element's line in the page's source, counted from 1.
    let line: Int
    /// Which of several described things it is said of: fields of one JSON-LD or microdata object share a number.
    var group: Int?
    var entity: Entity?
}

extension DeclaredField {
    /// Where a page says it.
    struct Source: Hashable, Sendable, CustomStringConvertible {
        enum Kind: Hashable, Sendable, CaseIterable {
            case jsonLD, microdata, rdfa, citation, openGraph, articleTag, dublinCore, parsely, sailthru, twitter
            case meta, relLink, htmlLang, timeElement, relAuthor, linkPath, className, classPart, titleElement, heading
            /// A text that looks like a date and little else; its detail is the element around it.
            case dateText
            /// A statement of the program that saved the page.
            case saved
        }

        let kind: Kind
        /// The name in its place: "NewsArticle.headline", "og:title", "canonical", "entry-date".
        let detail: String

        /// As `inspect` and a record's evidence show it: "json-ld NewsArticle.headline", "meta og:title".
        var description: String {
            switch kind {
            case .jsonLD: "json-ld \(detail)"
            case .microdata: "itemprop \(detail)"
            case .rdfa: "property \(detail)"
            case .citation, .openGraph, .articleTag, .dublinCore, .parsely, .sailthru, .twitter, .meta: "meta \(detail)"
            case .relLink: "link rel=\(detail)"
            case .htmlLang: "html lang"
            case .timeElement: detail.isEmpty ? "time" : "time \(detail)"
            case .relAuthor: "a rel=\(detail)"
            case .linkPath: "a href \(detail)"
            case .className, .classPart: "class \(detail)"
            case .titleElement: "title"
            case .heading, .saved: detail
            case .dateText: "text of \(detail)"
            }
        }
    }
}
