/// A newspaper, site or agency that publishes articles.
public struct Outlet: Codable, Hashable, Sendable {
    public var name: String

    public init(_ name: String) { self.name = name }
}

/// The outlet that an article was printed in first.
public struct OriginalSource: Codable, Hashable, Sendable {
    public var name: String?
    public var url: String?
    public var date: PartialDate?
    public var dateAsPrinted: String?

    public init(name: String? = nil, url: String? = nil, date: PartialDate? = nil, dateAsPrinted: String? = nil) {
        self.name = name
        self.url = url
        self.date = date
        self.dateAsPrinted = dateAsPrinted
    }
}

/// When and where a text says that it was published first.
public struct FirstPublication: Codable, Hashable, Sendable {
    public var date: PartialDate?
    public var dateAsPrinted: String?
    /// The outlet, where the sentence names one.
    public var name: String?

    public init(date: PartialDate? = nil, dateAsPrinted: String? = nil, name: String? = nil) {
        self.date = date
        self.dateAsPrinted = dateAsPrinted
        self.name = name
    }
}
