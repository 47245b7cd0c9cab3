import Articles

/// An input's bytes, decoded and not yet read: a text or a web page, and the format that it was recognized as.
struct DecodedInput: Sendable {
    enum Content: Sendable {
        case text(DecodedText)
        case page(SavedPage)
    }

    let content: Content
    let sighting: FormatSighting?

    /// - Throws: ``ParsingError`` where the bytes are no text, and of a file that is packed or binary what format it
    ///   is.
    ///
    /// - Parameters:
    ///   - asked: The encoding that a person says it is in.
    ///   - whole: That of the whole file that this is a part of.
    init(_ bytes: [UInt8], asked: TextEncoding? = nil, whole: TextEncoding? = nil) throws(ParsingError) {
        let unpacked = try DecodedInput.unpack(bytes)
        if let archive = FormatRecognizer.archive(in: unpacked.bytes) {
            // Of an archive of texts alone a text can be made.
            do {
                content = .text(try DecodedInput.decode(bytes, asked, whole))
                sighting = archive
            } catch {
                throw .unreadFormat(archive)
            }
        } else if let page = try SavedPage(unpacked, asked: asked) {
            content = .page(page)
            sighting = FormatRecognizer.page(in: page.utf8)
        } else {
            if Gunzip.isGzip(bytes), let text = try? DecodedInput.decode(unpacked.bytes, asked, whole),
                let packed = FormatRecognizer.text(in: text.utf8)
            {
                throw .unreadFormat(packed.packed)
            }
            let text = try DecodedInput.decode(bytes, asked, whole)
            content = .text(text)
            sighting = FormatRecognizer.text(in: text.utf8)
        }
    }

    /// Whether no single article is in it, so that it is kept only where that is asked for.
    var isUnread: Bool { sighting.map { !$0.isOneArticle } ?? false }

    /// The finding by which the record tells the format.
    var finding: Finding? {
        guard let sighting else { return nil }
        if isUnread { return FindingCode.keptAsText.at(nil, "\(sighting), kept as one text") }
        switch sighting.kind {
        case .database: return FindingCode.databaseExport.at(nil, "\(sighting); read as one article")
        case .mailbox: return FindingCode.mailbox.at(nil, "\(sighting); read as one article")
        case .container: return nil
        }
    }

    /// The decoded text, or the page's decoded source.
    var utf8: [UInt8] {
        switch content {
        case .text(let text): text.utf8
        case .page(let page): page.utf8
        }
    }

    var encoding: TextEncoding {
        switch content {
        case .text(let text): text.encoding ?? .utf8
        case .page(let page): page.encoding
        }
    }

    /// Of a page with many articles all that it shows is read, since no model tells which of them is wanted.
    ///
    /// - Throws: ``ParsingError`` where a text or a page is beyond a bound.
    func read() throws(ParsingError) -> (text: DecodedText, page: Page) {
        switch content {
        case .text(let text): (text, try TextReader().read(text))
        case .page(let saved): try WebPageReader.read(saved, isWhole: isUnread)
        }
    }

    private static func decode(
        _ bytes: [UInt8], _ asked: TextEncoding?, _ whole: TextEncoding?
    ) throws(ParsingError) -> DecodedText {
        do throws(DecodingError) {
            return try TextDecoder(asked: asked, whole: whole).decode(bytes)
        } catch {
            throw ParsingError(error)
        }
    }

    /// The beginning of an archive that is too large when unpacked still tells its kind.
    private static func unpack(_ bytes: [UInt8]) throws(ParsingError) -> Gunzip.Unpacked {
        do {
            return try SavedPage.unpack(bytes)
        } catch {
            if case .tooLarge = error, bytes.count <= ArticleParser.largestInput,
                let archive = FormatRecognizer.archive(in: Gunzip.beginning(of: bytes, atMost: 1 << 16))
            {
                throw .unreadFormat(archive.withoutCount)
            }
            throw error
        }
    }
}
