import Articles

/// A fixture's article as a person reads it. A key that is not there is not checked; `fixtures/README.md` explains
/// them.
struct ExpectedArticle: Decodable {
    var title: String?
    var deck: String?
    var authors: [Author]?
    var byline: String?
    var date: String?
    var dateAsPrinted: String?
    var publisher: String?
    var originalSource: Source?
    var firstPublished: Source?
    var url: String?
    var regions: [String]?
    var themes: [String]?
    var inDepthReports: [String]?
    var language: String?
    var encoding: String?
    var extras: [LabelAndValue]?

    var bodyBlocks: Int?
    var notes: Int?
    var kinds: [Block.Kind]?
    var bodyStarts: String?
    var bodyEnds: String?
    var contains: [String]?
    var lacks: [String]?
    var once: [String]?

    var notices: [String]?
    var noticeTexts: [String: String]?
    var biographyContains: String?
    var editorsNoteContains: String?
    var findings: [String]?
    var absent: [String]?
    /// The beginnings of differences that the parser is known to make.
    var amiss: [String]?

    struct Source: Decodable {
        var name: String?
        var url: String?
        var date: String?
    }

    struct LabelAndValue: Decodable {
        var label: String
        var value: String
    }
}
