/// One article: the values that its source gives, each with its evidence.
///
/// This is the stored record. Its JSON form is the contract of the format ``format`` names: this shape must not
/// change without a new format number. Nil and empty mean that the source does not say; both are left out of the JSON.
public struct Article: Hashable, Sendable {
    /// The format that every record of this version is written in.
    public static let currentFormat = "clipfile/1"

    /// The format of the record: "clipfile/1".
    public var format: String
    /// The first twelve hex digits of the SHA-256 of the article's own bytes.
    public var id: ArticleID
    public var title: String?
    /// The lines under the title that introduce the article, as newspapers call them.
    public var deck: String?
    /// A quotation set before the body, with its attribution.
    public var epigraph: String?
    /// Who is credited, in the printed order: authors, and translators, editors or writers of an introduction by role.
    public var authors: [Author]
    /// The byline as printed: "By Chris Marsden".
    public var byline: String?
    /// When this copy was published.
    public var date: PartialDate?
    public var dateAsPrinted: String?
    /// When and where the text says that it was published first.
    public var firstPublished: FirstPublication?
    /// The outlet that this copy comes from.
    public var publisher: Outlet?
    /// The outlet that the article was printed in first, where the text says so.
    public var originalSource: OriginalSource?
    /// The address that the text gives for itself.
    public var url: String?
    public var regions: [String]
    public var themes: [String]
    public var inDepthReports: [String]
    /// The language of the body, detected from its words.
    public var language: LanguageTag?
    public var body: [Block]
    public var authorBiography: String?
    public var editorsNote: String?
    public var notices: Notices
    /// Header lines of the form "Label: value" whose label no recognizer knows.
    public var extras: [Extra]
    /// Where in the source each value stands, by the record's own field names ("date", "notices.copyright").
    public var evidence: [String: Evidence]
    /// Oddities of the source, and repairs.
    public var findings: [Finding]
    public var source: SourceFile
    public var parser: ParserVersion

    /// When the article was added to the archive (RFC 3339, UTC).
    public var archived: String?
    public var tags: [String]
    public var note: String?
    /// A person's corrections, the latest last.
    public var corrections: [Correction]

    public init(id: ArticleID, source: SourceFile, parser: ParserVersion) {
        format = Article.currentFormat
        self.id = id
        authors = []
        regions = []
        themes = []
        inDepthReports = []
        body = []
        notices = Notices()
        extras = []
        evidence = [:]
        findings = []
        self.source = source
        self.parser = parser
        tags = []
        corrections = []
    }
}
