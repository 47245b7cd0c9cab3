/// Bytes as they were received, and the name that they came under.
public struct Input: Sendable {
    public let bytes: [UInt8]
    /// The file's name without its folders; nil for standard input.
    public let name: String?

    public init(bytes: [UInt8], name: String? = nil) {
        self.bytes = bytes
        self.name = name
    }
}
