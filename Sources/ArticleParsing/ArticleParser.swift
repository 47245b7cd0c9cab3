public import Articles

/// Turns pasted texts and saved web pages into records: the first half of an article's path.
///
/// ```swift
/// let parsed = try ArticleParser().parse(Input(bytes: bytes, name: "article.txt"))
/// print(parsed[0].article.title ?? "no title")
/// ```
///
/// The same bytes give the same records, on any machine and in any locale. A parser has no state and can be used
/// from many tasks at once.
public struct ArticleParser: Sendable {
    /// The version that records bear; a new one where the same bytes may give another record.
    public static let version = ParserVersion("0.1.0")

    /// The most bytes that one input may have. However a page is made, parsing it takes no more memory than 400 MB and
    /// ten times its size, and time that grows with its size and no faster.
    public static let largestInput = TextDecoder.largestText

    /// The most lines that one input may have: each line's values take memory.
    public static let mostLines = 200_000

    public init() {}

    /// The articles in an input, in their order; mostly one.
    ///
    /// - Parameter options: The options that a person gave; they are kept in the records.
    /// - Throws: ``ParsingError`` where the input is no text or holds no article.
    public func parse(
        _ input: Input, options: ReadingOptions = ReadingOptions()
    ) throws(ParsingError) -> [ParsedArticle] {
        let reading = try Reading(input, options, refusesFormats: !options.asText)
        guard let text = reading.dividedText else { return [try conclude(reading)] }
        let division = ArticleSplitter.division(of: reading.page, text)
        let doubts = division.doubtsWhenWhole
        guard division.slices.count > 1 else { return [try conclude(reading, doubts: doubts, division.headed)] }
        // A slice that is no article by itself, a list between two texts say, belongs to the others.
        do {
            return try parse(division, of: reading)
        } catch {
            return [try conclude(reading, doubts: doubts, division.headed)]
        }
    }

    /// Reads an article that was kept once more. Its own bytes are one article, however a file that begins with them
    /// would be divided or refused today; the options of its first reading, and its place in a file of several, stay.
    ///
    /// - Throws: ``ParsingError`` where this version finds no article in them.
    public func parse(_ bytes: [UInt8], keptAs kept: Article) throws(ParsingError) -> ParsedArticle {
        let options = kept.source.options ?? ReadingOptions()
        // A part is read in the encoding of the whole, which its own bytes may be too few to tell.
        let whole = kept.source.partOf == nil ? nil : TextEncoding(label: kept.source.encoding.utf8)
        let reading = try Reading(Input(bytes: bytes, name: kept.source.name), options, whole: whole)
        let division = reading.dividedText.map { ArticleSplitter.division(of: reading.page, $0) }
        let parsed = try conclude(reading, doubts: division?.doubtsWhenWhole ?? [], division?.headed)
        guard kept.source.partOf != nil else { return parsed }
        var article = parsed.article
        article.source.partOf = kept.source.partOf
        article.findings.insert(
            contentsOf: kept.findings.filter { $0.code == FindingCode.oneOfSeveral.rawValue }, at: 0)
        return ParsedArticle(
            article: article, bytes: parsed.bytes, lines: parsed.lines, candidates: parsed.candidates,
            arrangement: parsed.arrangement)
    }

    /// - Parameters:
    ///   - doubts: The numbers of the lines at which another article may begin.
    ///   - headed: The page with its header, where it was read before.
    private func conclude(
        _ reading: Reading, doubts: [Int] = [], _ headed: Arranger.Headed? = nil
    ) throws(ParsingError) -> ParsedArticle {
        let (source, text, page) = (reading.source, reading.text, reading.page)
        guard let id = ArticleID(sha256: source.sha256) else { preconditionFailure("a SHA-256 has 64 hex digits") }
        var empty = Article(id: id, source: source, parser: ArticleParser.version)
        empty.findings = doubts.map {
            FindingCode.mayHoldAnotherArticle.at($0, "another article may begin here; it is kept with this one")
        }
        let concluded = ArticleAssembler.assemble(text, page, Arranger.lines(of: page, headed), empty)
        let article = try judged(concluded.article, concluded.lines, reading)
        return ParsedArticle(
            article: article, bytes: reading.input.bytes.indices,
            lines: Inspection.lines(concluded.lines, article, text, page.web),
            candidates: concluded.candidates(), arrangement: HeaderArrangement(of: page))
    }

    /// The article with the grounds for doubt, where it is one or shall be kept anyway. A file of many articles that is
    /// read as one text is not judged.
    private func judged(
        _ article: Article, _ lines: [RecognizedLine], _ reading: Reading
    ) throws(ParsingError) -> Article {
        var findings = [reading.formatFinding].compactMap { $0 }
        if reading.unreadFormat == nil {
            let judge = reading.page.web.map { PageJudge(article, $0, lines) }
            findings += judge?.findings ?? []
            if let objection = judge.map(\.objection) ?? ArticleJudge.objection(article, lines) {
                guard reading.options.anyway else { throw .notAnArticle(objection, isPage: judge != nil) }
                findings.append(
                    FindingCode.keptAnyway.at(nil, "kept because it was asked for, although \(objection)"))
            }
        }
        var article = article
        article.findings = findings + article.findings
        return article
    }

    /// Each slice is an article of its own, parsed as if it had come alone.
    private func parse(
        _ division: ArticleSplitter.Division, of whole: Reading
    ) throws(ParsingError) -> [ParsedArticle] {
        // A part that is no article is no slice, even where it would be kept if it came alone.
        var options = whole.options
        options.anyway = false
        var parsed: [ParsedArticle] = []
        for (slice, doubts) in zip(division.slices, division.doubts) {
            let part = Input(bytes: Array(whole.input.bytes[slice]), name: whole.input.name)
            // Nobody asked to keep a slice of another format as one text.
            let one = try conclude(
                try Reading(part, options, refusesFormats: true, whole: whole.encoding), doubts: doubts)
            var article = one.article
            article.source.partOf = SourceFile.Whole(sha256: whole.source.sha256, bytes: ByteRange(slice))
            article.findings.insert(
                FindingCode.oneOfSeveral.at(
                    nil, "the file holds \(division.slices.count) articles; this is number \(parsed.count + 1)"), at: 0)
            parsed.append(
                ParsedArticle(
                    article: article, bytes: slice, lines: one.lines, candidates: one.candidates,
                    arrangement: one.arrangement))
        }
        return parsed
    }
}

/// An input that is decoded and read, and its source.
private struct Reading {
    let input: Input
    let options: ReadingOptions
    /// The lines' text: a pasted text as decoded, or what a page shows.
    let text: DecodedText
    let page: Page
    let source: SourceFile
    private let decoded: DecodedInput

    /// - Parameters:
    ///   - refusesFormats: Whether a file that holds no single article is refused, before it is read.
    ///   - whole: The encoding of the file that this is a part of.
    init(
        _ input: Input, _ options: ReadingOptions, refusesFormats: Bool = false, whole: TextEncoding? = nil
    ) throws(ParsingError) {
        guard input.bytes.count <= ArticleParser.largestInput else { throw .tooLarge(byteCount: input.bytes.count) }
        self.input = input
        self.options = options
        let asked = options.encoding.flatMap { TextEncoding(label: $0.utf8) }
        if let name = options.encoding, asked == nil { throw .noSuchEncoding(name) }
        decoded = try DecodedInput(input.bytes, asked: asked, whole: whole)
        if refusesFormats, decoded.isUnread, let sighting = decoded.sighting { throw .unreadFormat(sighting) }
        (text, page) = try decoded.read()
        let digest = HexDigest.sha256(of: input.bytes)
        source = SourceFile(
            sha256: digest, textSHA256: TextDigest.sha256(of: decoded.utf8, decodedFrom: input.bytes, sha256: digest),
            mediaType: page.form.rawValue, encoding: decoded.encoding.rawValue, byteCount: input.bytes.count,
            name: input.name,
            options: options.isUsual ? nil : options)
    }

    var encoding: TextEncoding { decoded.encoding }

    /// The format of a file that is no single article.
    var unreadFormat: FormatSighting? { decoded.isUnread ? decoded.sighting : nil }

    var formatFinding: Finding? { decoded.finding }

    /// The text where several articles may be in it; nil of a web page, and of a file that is kept as one text.
    var dividedText: DecodedText? { page.web == nil && !decoded.isUnread ? text : nil }
}
