/// The text's statements about its own use, and where to write to.
public struct Notices: Codable, Hashable, Sendable {
    public var copyright: String?
    public var disclaimer: String?
    public var fairUse: String?
    public var contact: String?

    public init(
        copyright: String? = nil, disclaimer: String? = nil, fairUse: String? = nil, contact: String? = nil
    ) {
        self.copyright = copyright
        self.disclaimer = disclaimer
        self.fairUse = fairUse
        self.contact = contact
    }

    public var isEmpty: Bool { self == Notices() }
}
