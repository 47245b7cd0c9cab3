import ArticleExport
import Articles
import FoundationEssentials

/// Prints the records of one input after the other as JSON, without holding more than one input's.
///
/// These shapes are what programs read; they must not change without a new format number.
final class RecordPrinter {
    enum Form {
        /// One input: a record, or an array where it holds several.
        case document
        /// One array for all inputs.
        case array
        /// One line an input.
        case lines
    }

    private let output: Output
    private let form: Form
    private var count = 0

    init(output: Output, form: Form) {
        self.output = output
        self.form = form
    }

    func print(_ articles: Result<[Article], InputProblem>, name: InputName) throws {
        switch (form, articles) {
        case (.lines, .success(let articles)):
            try output.write(json: RecordPrinter.line(articles))
        case (.lines, .failure(let problem)):
            try output.write(json: RecordPrinter.line(problem, name: name))
        case (.document, .success(let articles)) where articles.count == 1:
            for article in articles { try output.write(json: article.json()) }
        case (_, .success(let articles)):
            for article in articles { try printElement(article) }
        case (_, .failure): break
        }
    }

    /// Ends the document and writes what is left of it.
    func finish() throws {
        if count > 0 { try output.write("\n]\n") } else if form == .array { try output.write("[]\n") }
        try output.flush()
    }

    /// A line for an input's articles: the first, with the others under "following".
    static func line(_ articles: [Article]) throws -> Data {
        guard let first = articles.first else { return Data("{}\n".utf8) }
        var line = first.jsonLine()
        if articles.count > 1 {
            line.removeLast()
            line += Data(#","following":["#.utf8)
            for (index, article) in articles.dropFirst().enumerated() {
                if index > 0 { line.append(UInt8(ascii: ",")) }
                line += article.jsonLine()
            }
            line += Data("]}".utf8)
        }
        line.append(UInt8(ascii: "\n"))
        return line
    }

    /// A line for an input that gives no article.
    static func line(_ problem: InputProblem, name: InputName) throws -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return try encoder.encode(RefusedInput(problem, name)) + Data("\n".utf8)
    }

    private func printElement(_ article: Article) throws {
        try output.write(count == 0 ? "[" : ",")
        try output.write(json: JSONExporter.indented(article.json()))
        count += 1
    }
}

/// The answer in place of a record, for an input that gives none. Programs read this shape; it must not change without
/// a new format number.
struct RefusedInput: Encodable {
    struct Source: Encodable {
        var name: String?
    }

    /// Why.
    var error: String
    /// The path as given, "-" for standard input.
    var input: String
    /// Advice on it; absent where there is none.
    var nextStep: String?
    var source: Source

    init(_ problem: InputProblem, _ name: InputName) {
        error = problem.description
        input = name.given
        nextStep = problem.nextStep(for: name)
        source = Source(name: name.recorded)
    }
}
