/// The bytes that a record was made from.
public struct SourceFile: Codable, Hashable, Sendable {
    /// The SHA-256 of the article's own bytes, 64 lower-case hex digits.
    public var sha256: String
    /// The SHA-256 of the text that the bytes are decoded to, of a web page of its decoded markup, in a form that is
    /// the same for the same text however it is kept: UTF-8 without a byte order mark; lines end in LF, none in blanks;
    /// no blank line first, one LF last; letters composed (NFC); no-break and other odd spaces as spaces, zero-width
    /// characters and soft hyphens left out of a pasted text. Nil in records that older versions made.
    public var textSHA256: String?
    /// The type of the bytes: "text/plain", "text/markdown". Told from the bytes, not from the file's name.
    public var mediaType: String
    /// How the bytes were decoded, by the WHATWG's name of the encoding, of those that it leaves out by IANA's:
    /// "utf-8", "windows-1252", "shift_jis", "ibm850".
    public var encoding: String
    public var byteCount: Int
    /// The name of the file that was given, without its folders.
    public var name: String?
    /// The file that the article is a slice of, where one file holds several articles.
    public var partOf: Whole?
    /// The options of the reading; nil where none were given.
    public var options: ReadingOptions?

    /// A file that holds several articles.
    public struct Whole: Codable, Hashable, Sendable {
        /// The SHA-256 of the whole file.
        public var sha256: String
        /// The article's bytes in it.
        public var bytes: ByteRange

        public init(sha256: String, bytes: ByteRange) {
            self.sha256 = sha256
            self.bytes = bytes
        }
    }

    public init(
        sha256: String, textSHA256: String? = nil, mediaType: String, encoding: String, byteCount: Int,
        name: String? = nil, partOf: Whole? = nil, options: ReadingOptions? = nil
    ) {
        self.sha256 = sha256
        self.textSHA256 = textSHA256
        self.mediaType = mediaType
        self.encoding = encoding
        self.byteCount = byteCount
        self.name = name
        self.partOf = partOf
        self.options = options
    }
}

/// The parser that made a record.
public struct ParserVersion: Codable, Hashable, Sendable {
    public var version: String

    public init(_ version: String) { self.version = version }
}
