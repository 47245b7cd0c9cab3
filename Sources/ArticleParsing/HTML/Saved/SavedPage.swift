import Articles

/// A saved web page, unpacked and decoded: valid UTF-8, and the decisions on the way.
///
/// ```swift
/// guard let page = try SavedPage(input.bytes) else { /* a pasted text */ }
/// let tree = try page.tree()
/// ```
///
/// The kind is told by the bytes, never by a file's name: HTML, gzip of it, MHTML. SingleFile and browsers save
/// ordinary HTML.
struct SavedPage: Sendable {
    /// The page's text without a byte order mark; NULs and line endings as they came.
    let utf8: [UInt8]
    let encoding: TextEncoding
    let address: SavedAddress?
    let findings: [Finding]

    /// Nil where the bytes are no web page; then they may be a text.
    ///
    /// - Throws: ``ParsingError`` where they are one that cannot be read.
    init?(_ bytes: [UInt8]) throws(ParsingError) {
        try self.init(SavedPage.unpack(bytes))
    }

    /// The bytes of a file without the gzip around them, where there is one.
    ///
    /// - Throws: ``ParsingError`` where they are too many, or damaged.
    static func unpack(_ bytes: [UInt8]) throws(ParsingError) -> Gunzip.Unpacked {
        guard bytes.count <= ArticleParser.largestInput else { throw .tooLarge(byteCount: bytes.count) }
        return Gunzip.isGzip(bytes) ? try Gunzip.unpack(bytes) : Gunzip.Unpacked(bytes: bytes)
    }

    /// Nil where what was unpacked is no web page.
    ///
    /// - Parameter asked: The encoding that a person says it is in.
    /// - Throws: ``ParsingError`` where it is not in that one.
    init?(_ unpacked: Gunzip.Unpacked, asked: TextEncoding? = nil) throws(ParsingError) {
        var content = unpacked.bytes
        let mhtml = MHTML.isMHTML(content) ? MHTML(content) : nil
        if let mhtml {
            content = mhtml.page
        } else {
            guard SavedPage.mayBePage(content) || WebPageSigns.areTorn(content) else { return nil }
        }
        let decoded: PageDecoder.Decoded
        do throws(DecodingError) {
            decoded = try PageDecoder.decode(content, declaredOutside: mhtml?.charset, asked: asked)
        } catch {
            throw ParsingError(error)
        }
        guard mhtml != nil || WebPageSigns.areFound(in: decoded.utf8) else { return nil }
        utf8 = decoded.utf8
        encoding = decoded.encoding
        address = mhtml?.address ?? SavedAddress(inCommentsOf: decoded.utf8.span)
        findings = unpacked.findings + decoded.notes.map(\.finding)
    }

    /// - Throws: ``ParsingError`` where the page is beyond a bound of ``HTMLTree``.
    func tree() throws(ParsingError) -> HTMLTree { try HTMLTreeBuilder.tree(of: utf8) }

    /// Whether the first sign, after a byte order mark and white space, opens a tag.
    private static func mayBePage(_ bytes: [UInt8]) -> Bool {
        for byte in bytes where byte != 0 && !WebPageSigns.isSpace(byte) {
            if byte == 0xEF || byte == 0xBB || byte == 0xBF || byte == 0xFE || byte == 0xFF { continue }
            return byte == 0x3C
        }
        return false
    }
}
