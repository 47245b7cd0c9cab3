public import Articles
import Crypto

/// Turns pasted text into records: the first half of an article's path.
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

    /// The most bytes that one input may have.
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
        let slices = ArticleSplitter.slices(of: page, text)
        guard slices.count > 1 else {
            return [try conclude(input, text, page, encoding: text.encoding?.rawValue)]
        }
        // A slice that is no article by itself, a list between two texts say, belongs to the others.
        do {
            return try parse(slices, of: input)
        } catch {
            return [try conclude(input, text, page, encoding: text.encoding?.rawValue)]
        }
    }

    private func conclude(
        _ input: Input, _ text: DecodedText, _ page: Page, encoding: String?
    ) throws(ParsingError) -> ParsedArticle {
        let lines = Recognizer().recognize(page)
        let source = SourceFile(
            sha256: sha256(input.bytes), mediaType: page.form.rawValue, encoding: encoding ?? "utf-8",
            byteCount: input.bytes.count, name: input.name)
        guard let id = ArticleID(sha256: source.sha256) else { preconditionFailure("a SHA-256 has 64 hex digits") }
        let article = Article(id: id, source: source, parser: ArticleParser.version)
        let concluded = ArticleAssembler.assemble(text, page, lines, article)
        if let objection = ArticleTest.objection(concluded.article, concluded.lines, in: page.form) {
            throw .notAnArticle(objection)
        }
        return ParsedArticle(
            article: concluded.article, bytes: 0..<input.bytes.count,
            lines: Inspection.lines(concluded.lines, concluded.article, text, page.web),
            candidates: concluded.choices?.candidates ?? [])
    }

    /// Each slice is an article of its own, parsed as if it had come alone.
    private func parse(_ slices: [Range<Int>], of input: Input) throws(ParsingError) -> [ParsedArticle] {
        let whole = sha256(input.bytes)
        var parsed: [ParsedArticle] = []
        for slice in slices {
            let part = Input(bytes: Array(input.bytes[slice]), name: input.name)
            let text = try TextDecoder().decode(part.bytes)
            let one = try conclude(part, text, try TextReader().read(text), encoding: text.encoding?.rawValue)
            var article = one.article
            article.source.partOf = SourceFile.Whole(sha256: whole, bytes: ByteRange(slice))
            article.findings.insert(
                FindingCode.oneOfSeveral.at(
                    nil, "the file holds \(slices.count) articles; this is number \(parsed.count + 1)"), at: 0)
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
