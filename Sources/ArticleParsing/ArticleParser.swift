public import Articles
import Crypto

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
    public static let largestInput = 32 << 20

    /// The most lines that one input may have: what each line is told takes memory.
    public static let mostLines = 200_000

    public init() {}

    /// The articles in an input, in their order; mostly one.
    ///
    /// - Throws: ``ParsingError`` where the input is no text or holds no article.
    public func parse(_ input: Input) throws(ParsingError) -> [ParsedArticle] {
        guard input.bytes.count <= ArticleParser.largestInput else { throw .tooLarge(byteCount: input.bytes.count) }
        if let saved = try SavedPage(input.bytes) {
            let (text, page) = try WebPageReader.read(saved)
            return [try conclude(input, text, page, encoding: saved.encoding.rawValue)]
        }
        let text = try TextDecoder().decode(input.bytes)
        let page = try TextReader().read(text)
        let division = ArticleSplitter.division(of: page, text)
        let doubts = division.doubtsWhenWhole
        guard division.slices.count > 1 else {
            return [try conclude(input, text, page, encoding: text.encoding?.rawValue, doubts: doubts)]
        }
        // A slice that is no article by itself, a list between two texts say, belongs to the others.
        do {
            return try parse(division, of: input)
        } catch {
            return [try conclude(input, text, page, encoding: text.encoding?.rawValue, doubts: doubts)]
        }
    }

    /// Reads an article that was kept once more. Its own bytes are one article, however a file that begins with them
    /// would be divided today; what a file of several said of its place in it stays.
    ///
    /// - Throws: ``ParsingError`` where this version finds no article in them.
    public func parse(_ bytes: [UInt8], keptAs kept: Article) throws(ParsingError) -> ParsedArticle {
        let input = Input(bytes: bytes, name: kept.source.name)
        guard bytes.count <= ArticleParser.largestInput else { throw .tooLarge(byteCount: bytes.count) }
        if let saved = try SavedPage(bytes) {
            let (text, page) = try WebPageReader.read(saved)
            return try conclude(input, text, page, encoding: saved.encoding.rawValue)
        }
        let text = try TextDecoder().decode(bytes)
        let page = try TextReader().read(text)
        let doubts = ArticleSplitter.division(of: page, text).doubtsWhenWhole
        let parsed = try conclude(input, text, page, encoding: text.encoding?.rawValue, doubts: doubts)
        guard kept.source.partOf != nil else { return parsed }
        var article = parsed.article
        article.source.partOf = kept.source.partOf
        article.findings.insert(
            contentsOf: kept.findings.filter { $0.code == FindingCode.oneOfSeveral.rawValue }, at: 0)
        return ParsedArticle(article: article, bytes: parsed.bytes, lines: parsed.lines)
    }

    /// - Parameter doubts: The numbers of the lines at which another article may begin.
    private func conclude(
        _ input: Input, _ text: DecodedText, _ page: Page, encoding: String?, doubts: [Int] = []
    ) throws(ParsingError) -> ParsedArticle {
        let source = SourceFile(
            sha256: sha256(input.bytes), mediaType: page.form.rawValue, encoding: encoding ?? "utf-8",
            byteCount: input.bytes.count, name: input.name)
        guard let id = ArticleID(sha256: source.sha256) else { preconditionFailure("a SHA-256 has 64 hex digits") }
        var empty = Article(id: id, source: source, parser: ArticleParser.version)
        empty.findings = doubts.map {
            FindingCode.mayHoldAnotherArticle.at($0, "another article may begin here; it is kept with this one")
        }
        let concluded = ArticleAssembler.assemble(text, page, Recognizer().recognize(page), empty)
        let article = try judged(concluded.article, concluded.lines, page)
        return ParsedArticle(
            article: article, bytes: 0..<input.bytes.count,
            lines: Inspection.lines(concluded.lines, article, text, page.web),
            candidates: concluded.choices?.candidates ?? [])
    }

    /// The article with what makes it doubtful, where it is one.
    private func judged(
        _ article: Article, _ lines: [RecognizedLine], _ page: Page
    ) throws(ParsingError) -> Article {
        guard let web = page.web else {
            if let objection = ArticleJudge.objection(article, lines) { throw .notAnArticle(objection) }
            return article
        }
        let judge = PageJudge(article, web, lines)
        if let objection = judge.objection { throw .notAnArticle(objection) }
        var article = article
        article.findings = judge.findings + article.findings
        return article
    }

    /// Each slice is an article of its own, parsed as if it had come alone.
    private func parse(_ division: ArticleSplitter.Division, of input: Input) throws(ParsingError) -> [ParsedArticle] {
        let whole = sha256(input.bytes)
        var parsed: [ParsedArticle] = []
        for (slice, doubts) in zip(division.slices, division.doubts) {
            let part = Input(bytes: Array(input.bytes[slice]), name: input.name)
            let text = try TextDecoder().decode(part.bytes)
            let page = try TextReader().read(text)
            let one = try conclude(part, text, page, encoding: text.encoding?.rawValue, doubts: doubts)
            var article = one.article
            article.source.partOf = SourceFile.Whole(sha256: whole, bytes: ByteRange(slice))
            article.findings.insert(
                FindingCode.oneOfSeveral.at(
                    nil, "the file holds \(division.slices.count) articles; this is number \(parsed.count + 1)"), at: 0)
            parsed.append(ParsedArticle(article: article, bytes: slice, lines: one.lines))
        }
        return parsed
    }

    private func sha256(_ bytes: [UInt8]) -> String {
        let digits = Array("0123456789abcdef".utf8)
        return String(
            decoding: SHA256.hash(data: bytes).flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }
}
