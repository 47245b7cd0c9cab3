import ArticleArchive
import Articles
import FoundationEssentials

/// Tells what happened to each article: a line, or an element of a JSON array.
///
/// A reader that has gone is no reason to stop adding: the rest is added without telling.
final class AddReport {
    /// An element of the array; programs read this shape.
    struct Element: Encodable {
        var id: String
        var date: String?
        var title: String?
        var outcome: String
        /// The record's file, relative to the archive; of a text that was skipped that of the article that has it.
        var path: String
        /// The input that it came from: the path as given, "-" for standard input.
        var input: String
        /// The article that has the same text in other bytes.
        var sameTextAs: String?
    }

    private let output: Output
    private let isJSON: Bool
    private var count = 0
    private var readerHasGone = false

    init(output: Output, isJSON: Bool) {
        self.output = output
        self.isJSON = isJSON
    }

    /// Tells of an article that was not refused.
    func tell(_ article: Article, _ outcome: Archive.AddOutcome, _ name: InputName) throws {
        guard isJSON else {
            let width = output.terminal.isTerminal ? output.terminal.width : nil
            let line = ArticleLine.text(article, named: outcome.keptID, outcome: outcome.words, width: width)
            return try write { () throws(Output.Failure) in try self.output.writeLine(line) }
        }
        try element(
            Element(
                id: (outcome.keptID ?? article.id).digits, date: article.date?.description, title: article.title,
                outcome: outcome.words,
                path: outcome.path, input: name.given, sameTextAs: outcome.twin?.digits))
    }

    func refuse(_ problem: InputProblem, _ name: InputName) throws {
        if isJSON { try element(RefusedInput(problem, name)) }
    }

    func flush() throws { try write { () throws(Output.Failure) in try self.output.flush() } }

    func finish() throws {
        if isJSON {
            let end = count == 0 ? "[]\n" : "\n]\n"
            try write { () throws(Output.Failure) in try self.output.write(end) }
        }
        try flush()
    }

    private func element(_ value: some Encodable) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let json = try encoder.encode(value)
        let separator = count == 0 ? "[\n  " : ",\n  "
        count += 1
        try write { () throws(Output.Failure) in
            try self.output.write(separator)
            try self.output.write(json: json)
        }
    }

    private func write(_ body: () throws(Output.Failure) -> Void) throws {
        guard !readerHasGone else { return }
        do throws(Output.Failure) {
            try body()
        } catch .closedPipe {
            readerHasGone = true
        }
    }
}

extension Archive.AddOutcome {
    fileprivate var words: String {
        switch self {
        case .added: "added"
        case .skipped: "skipped"
        case .alreadyThere: "already there"
        case .restored: "restored"
        case .refused: "refused"
        }
    }

    /// The id under which the article is kept, where that is another one's.
    fileprivate var keptID: ArticleID? {
        if case .skipped(_, let twin) = self { twin } else { nil }
    }

    fileprivate var twin: ArticleID? {
        switch self {
        case .added(_, let twin): twin
        case .skipped(_, let twin): twin
        case .alreadyThere, .restored, .refused: nil
        }
    }
}
