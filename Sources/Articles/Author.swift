/// Someone, or an organisation, whom the article credits.
public struct Author: Codable, Hashable, Sendable {
    /// The person's part in the article. Only `author` counts as an author.
    public enum Role: String, Codable, Hashable, Sendable, CaseIterable {
        case author, translator, editor, introduction
    }

    /// The name as printed, without its honorific.
    public var name: String
    public var role: Role
    /// A title printed before the name: "Prof.", "Dr.".
    public var honorific: String?

    public init(_ name: String, role: Role = .author, honorific: String? = nil) {
        self.name = name
        self.role = role
        self.honorific = honorific
    }
}
