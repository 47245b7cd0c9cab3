/// The language of a text as a BCP 47 tag: "en", "pt".
public struct LanguageTag: RawRepresentable, Hashable, Sendable, Codable, CustomStringConvertible {
    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    public init(_ tag: String) { rawValue = tag }

    public var description: String { rawValue }
}
