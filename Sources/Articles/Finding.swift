/// Something odd in a source, or a repair that was made, said in a sentence.
public struct Finding: Codable, Hashable, Sendable {
    /// The kind of finding: "page-break-joined".
    public var code: String
    /// The source's line that it is about, counted from 1.
    public var line: Int?
    public var message: String

    public init(code: String, line: Int? = nil, message: String) {
        self.code = code
        self.line = line
        self.message = message
    }
}
