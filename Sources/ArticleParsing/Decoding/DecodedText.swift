import Articles

/// What `decode` hands on: clean UTF-8, and the way from its offsets back to the bytes of the original.
struct DecodedText: Sendable {
    /// Valid UTF-8 without a byte order mark. Line endings stand as they came.
    let utf8: [UInt8]
    let encoding: TextEncoding
    /// What was decided where the bytes left a choice; each kind once, with the first line that it is about.
    let findings: [Finding]
    let offsets: OffsetMap

    /// The original's byte offset for an offset in `utf8`.
    func originalOffset(_ offset: Int) -> Int { offsets.original(offset) }
}

/// The encodings that a text is decoded from, by their WHATWG names.
enum TextEncoding: String, Sendable {
    case utf8 = "utf-8"
    case utf16LittleEndian = "utf-16le"
    case utf16BigEndian = "utf-16be"
    case windows1252 = "windows-1252"
}

/// Maps offsets of the decoded text to offsets of the original, piece by piece.
struct OffsetMap: Sendable {
    func original(_ offset: Int) -> Int { offset }
}
