import ArticleParsing
import Articles
import FoundationEssentials
import Testing

/// Printed values are read the same in a pasted text and on a web page, and right.
///
/// Cases in which this is not so yet stand in lists of `fixtures/printed-values`, which may only shrink: `RECORD=1
/// swift test --filter PasteAndPageLawTests` takes those out that have come right, and makes lists that are missing.
struct PasteAndPageLawTests {
    /// The header and tail lines that lie beside the corpus which CLIPFILE_CORPUS names.
    private static let headerLines: URL? = {
        guard let corpus = ProcessInfo.processInfo.environment["CLIPFILE_CORPUS"] else { return nil }
        let file = URL(filePath: corpus).deletingLastPathComponent().appending(path: "cases/header-lines.tsv")
        return FileManager.default.fileExists(atPath: file.path) ? file : nil
    }()

    /// The lines of our own tables, read once for all tests.
    private static let ours = Result<[ReadCase], any Error> { try HeaderCase.ours().map { ReadCase($0) } }

    @Test func readsOurLinesTheSame() throws {
        let cases = try PasteAndPageLawTests.ours.get()
        try KnownLines("not-yet-the-same.txt").check(cases, asking: \.disagreement)
    }

    @Test func readsOurLinesRight() throws {
        let cases = try PasteAndPageLawTests.ours.get()
        try KnownLines("not-yet.txt").check(cases, asking: \.mistake)
    }

    @Test(
        .enabled(
            if: PasteAndPageLawTests.headerLines != nil, "no cases/header-lines.tsv beside what CLIPFILE_CORPUS names"))
    func readsHeaderLinesTheSame() throws {
        let file = try #require(PasteAndPageLawTests.headerLines)
        let cases = try Sheet(file).rows.map { try ReadCase(HeaderCase(headerLine: $0)) }
        try #require(!cases.isEmpty)
        try KnownLines("known-differences.txt").check(cases, asking: \.disagreement)
    }

    /// Half of the lines are of forms that were not read when the tables were written.
    @Test func hasTablesInManyLanguages() throws {
        for (name, fewest) in [("bylines.tsv", 300), ("dates.tsv", 200)] {
            let rows = try Sheet(named: name).rows
            #expect(rows.count >= fewest)
            #expect(Set(rows.compactMap(\.first)).count >= 20)
            #expect(Set(rows.map { $0[1] }).count == rows.count, "a line stands twice in \(name)")
        }
    }
}

// MARK: - Readings

/// A case, and what the parser makes of it in each shape.
struct ReadCase: Sendable {
    let line: String
    private let wanted: HeaderCase.Wanted?
    private let readings: [HeaderReading]

    init(_ example: HeaderCase) {
        line = example.line
        wanted = example.wanted
        readings = HeaderCase.Shape.allCases.map { HeaderReading(example, $0) }
    }

    /// The fields that differ from shape to shape, a line each; nil where none does.
    var disagreement: String? {
        let fields = Set(readings.flatMap { $0.fields.keys }).sorted()
        let differing = fields.filter { field in Set(readings.map { $0.fields[field] }).count > 1 }
        guard !differing.isEmpty else { return nil }
        return differing.map { field in
            let values = readings.map { "\($0.shape.rawValue): \($0.fields[field] ?? "nothing")" }
            return "  \(field), \(values.joined(separator: "; "))"
        }.joined(separator: "\n")
    }

    /// The wanted value and the one that was read instead, a line for each shape; nil where all is right.
    var mistake: String? {
        guard let wanted else { return nil }
        let wrong = readings.compactMap { reading in
            wanted.isMet(by: reading) ? nil : "  \(reading.shape.rawValue): \(wanted.counterpart(in: reading))"
        }
        return wrong.isEmpty ? nil : (["  wanted: \(wanted)"] + wrong).joined(separator: "\n")
    }
}

/// The parser's reading of a case in one shape.
struct HeaderReading: Sendable {
    let shape: HeaderCase.Shape
    /// Names with their roles and honorifics.
    let people: [Author]
    /// The fields of the header and the notices by their names in the record; why not, where there is no record.
    let fields: [String: String]
    /// The codes of the record's findings.
    let findings: Set<String>

    init(_ example: HeaderCase, _ shape: HeaderCase.Shape) {
        self.shape = shape
        let parsed = Result<[ParsedArticle], any Error> { try ArticleParser().parse(example.input(shape)) }
        switch parsed {
        case .success(let articles):
            people = articles.first?.article.authors ?? []
            var found = articles.first.map { HeaderReading.fields(of: $0.article) } ?? [:]
            if articles.count != 1 { found["articles"] = String(articles.count) }
            fields = found
            findings = Set(articles.flatMap(\.article.findings).map(\.code))
        case .failure(let error):
            people = []
            findings = []
            fields = ["refused": "\(error)"]
        }
    }

    private static func fields(of article: Article) -> [String: String] {
        let fields: [String: String?] = [
            "authors": article.authors.isEmpty ? nil : article.authors.map(\.shown).joined(separator: "; "),
            "byline": article.byline,
            "date": article.date?.description,
            "dateAsPrinted": article.dateAsPrinted,
            "deck": article.deck,
            "notices.contact": article.notices.contact,
            "notices.copyright": article.notices.copyright,
            "notices.disclaimer": article.notices.disclaimer,
            "notices.fairUse": article.notices.fairUse,
            "originalSource.date": article.originalSource?.date?.description,
            "originalSource.dateAsPrinted": article.originalSource?.dateAsPrinted,
            "originalSource.name": article.originalSource?.name,
            "originalSource.url": article.originalSource?.url,
            "publisher": article.publisher?.name,
        ]
        return fields.compactMapValues { $0 }
    }
}

extension HeaderCase.Wanted: CustomStringConvertible {
    /// Where no date may be taken, its words may be kept or not.
    func isMet(by reading: HeaderReading) -> Bool {
        guard reading.fields["refused"] == nil else { return false }
        switch self {
        case .people(let authors, let others): return reading.authors == authors && reading.others == others
        case .date(let date, let printed, let isOfChange):
            guard !isOfChange || reading.findings.contains("date-of-change") else { return false }
            return reading.fields["date"] == date && (date == nil || reading.fields["dateAsPrinted"] == printed)
        }
    }

    var description: String {
        switch self {
        case .people(let authors, let others): shown(authors + others)
        case .date(let date, let printed, let isOfChange):
            shown([date, printed, isOfChange ? "with a finding" : nil].compactMap { $0 })
        }
    }

    /// The same fields as a reading has them.
    func counterpart(in reading: HeaderReading) -> String {
        if let refusal = reading.fields["refused"] { return "refused: \(refusal)" }
        switch self {
        case .people: return shown(reading.authors + reading.others)
        case .date: return shown(["date", "dateAsPrinted"].compactMap { reading.fields[$0] })
        }
    }

    private func shown(_ values: [String]) -> String {
        let printed = values.filter { !$0.isEmpty }
        return printed.isEmpty ? "nothing" : printed.joined(separator: "; ")
    }
}

extension HeaderReading {
    fileprivate var authors: [String] { people.filter { $0.role == .author }.map(\.name) }

    fileprivate var others: [String] {
        people.filter { $0.role != .author }.map { "\($0.role.rawValue): \($0.name)" }.sorted()
    }
}
