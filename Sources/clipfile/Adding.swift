import ArticleArchive
import ArticleParsing
import Articles
import FoundationEssentials

/// Adds inputs to an archive in batches, so that many share one wait for the disk, and tells what became of each, in
/// the order in which they were given.
final class Adding {
    private let location: ArchiveLocation
    private let skipsSameTexts: Bool
    private let report: AddReport
    private let messages: Messages
    private var archive: Archive?
    private var texts: KnownTexts?
    /// Inputs that are not told yet: articles that wait for their batch, and refusals among them.
    private var waiting: [Waiting] = []
    private var waitingArticles = 0
    private var waitingBytes = 0
    private var refusals = Refusals()
    private var tally = AddTally()

    private enum Waiting {
        case article(Archive.Addition, InputName)
        case refusal(InputProblem, InputName)
    }

    private static let batchCount = 100
    private static let batchSize = 16 << 20

    /// - Parameter skipsSameTexts: Whether an article whose text is there in other bytes is not kept.
    init(location: ArchiveLocation, skipsSameTexts: Bool = false, report: AddReport, messages: Messages) {
        self.location = location
        self.skipsSameTexts = skipsSameTexts
        self.report = report
        self.messages = messages
    }

    /// Nil where every input was added, is there already, or was skipped as was asked for.
    var exitCode: ExitCode? { Signals.wasInterrupted ? .interrupted : refusals.exitCode }

    /// - Throws: errors that make going on senseless: an archive that cannot be written, an output that cannot.
    func add(_ inputs: InputFiles, by parsing: InputParsing) throws {
        do {
            try addAll(inputs, by: parsing)
            try report.finish()
        } catch {
            summarize()
            throw error
        }
        summarize()
    }

    private func addAll(_ inputs: InputFiles, by parsing: InputParsing) throws {
        if !inputs.isSingle { messages.showProgress("reading …") }
        do {
            try parsing.forEach(inputs, notes: messages.say, watch: showProgress) { outcome in
                if Signals.wasInterrupted { throw Interrupted() }
                take(outcome)
                if isBatchFull || waitingArticles == 0 { try store() }
            }
            try store()
        } catch  where error is Interrupted || error as? ArchiveError == .interrupted {
            // Articles that are not stored yet are not acknowledged either; those that are stored stay.
            waiting.removeAll { if case .article = $0 { true } else { false } }
            waitingArticles = 0
            try store()
        }
    }

    private struct Interrupted: Error {}

    private var isBatchFull: Bool {
        waiting.count >= Adding.batchCount || waitingBytes >= Adding.batchSize
    }

    private func showProgress(read: Int) {
        guard read > 1 else { return }
        messages.showProgress("\(Count.text(read)) read, \(Count.text(tally.added)) added")
    }

    private func take(_ outcome: InputParsing.Outcome) {
        refusals.count(outcome.articles)
        switch (outcome.input, outcome.articles) {
        case (.success(let input), .success(let articles)):
            for article in articles { prepare(article, from: input, outcome.name) }
        case (_, .failure(let problem)), (.failure(let problem), _):
            waiting.append(.refusal(problem, outcome.name))
        }
    }

    private func prepare(_ parsed: ParsedArticle, from input: Input, _ name: InputName) {
        var article = parsed.article
        article.archived = Date.now.formatted(.iso8601)
        let isWhole = parsed.bytes == input.bytes.indices
        let original = isWhole ? input.bytes : Array(input.bytes[parsed.bytes])
        waiting.append(.article(Archive.Addition(article: article, original: original), name))
        waitingArticles += 1
        waitingBytes += original.count
    }

    /// Stores the articles that wait, and tells of all that waits.
    private func store() throws {
        guard !waiting.isEmpty else { return }
        let waiting = waiting
        self.waiting.removeAll(keepingCapacity: true)
        (waitingArticles, waitingBytes) = (0, 0)
        let additions = waiting.compactMap { if case .article(let addition, _) = $0 { addition } else { nil } }
        let outcomes: [Archive.AddOutcome]
        do {
            outcomes = additions.isEmpty ? [] : try openArchive().add(additions, knowing: texts)
        } catch {
            // Refusals that came before are told all the same.
            for case .refusal(let problem, let name) in waiting { try refuse(problem, name) }
            throw error
        }
        messages.clearProgress()
        var told = outcomes.makeIterator()
        for one in waiting {
            switch one {
            case .refusal(let problem, let name): try refuse(problem, name)
            case .article(let addition, let name):
                if let outcome = told.next() { try tell(addition.article, outcome, name) }
            }
        }
        try report.flush()
    }

    private func tell(_ article: Article, _ outcome: Archive.AddOutcome, _ name: InputName) throws {
        tally.count(article, outcome)
        if case .refused(let path, let reason) = outcome {
            // A file that stands in an article's way: nothing is ever written over.
            let problem = InputProblem.notStored("\(path): \(reason)")
            refusals.add(problem)
            return try refuse(problem, name)
        }
        try report.tell(article, outcome, name)
        if let remark = outcome.remark ?? remarkOnEncoding(article, outcome) {
            messages.say("\(name.shown): \(remark)")
        }
    }

    /// A stored article is not read anew because its bytes are given again in another encoding.
    private func remarkOnEncoding(_ article: Article, _ outcome: Archive.AddOutcome) -> String? {
        guard case .alreadyThere = outcome, let encoding = article.source.options?.encoding else { return nil }
        let command = "clipfile reparse \(article.id) --encoding \(encoding) --apply"
        return "its record stays as it is; “\(command)” reads it in this encoding"
    }

    private func refuse(_ problem: InputProblem, _ name: InputName) throws {
        messages.say(problem.sentence(about: name))
        try report.refuse(problem, name)
    }

    private func openArchive() throws -> Archive {
        if let archive { return archive }
        let isNew = !Archive.exists(at: location.path)
        let opened = isNew ? try Archive.create(location.path) : try Archive.open(location.path)
        if isNew { messages.say("new archive in \(location.path) (\(location.rule.words))") }
        texts = try knownTexts(of: opened)
        archive = opened
        return opened
    }

    private func knownTexts(of archive: Archive) throws -> KnownTexts {
        defer { messages.clearProgress() }
        let watch: IndexProgress.Watch = { [messages] progress in
            messages.showProgress(IndexWatch.text(progress))
            return !Signals.wasInterrupted
        }
        return try archive.knownTexts(skipping: skipsSameTexts, watch: watch) { [messages] in messages.say($0) }
    }

    private func summarize() {
        messages.clearProgress()
        if Signals.wasInterrupted, tally.count == 0, refusals.given <= 1 {
            return messages.say("interrupted; nothing is kept")
        }
        if refusals.given == 1, refusals.refused == 0, let article = tally.only, !Signals.wasInterrupted {
            return messages.sayOnTerminal(ArticleSummary(article, on: messages.terminal).text())
        }
        guard refusals.given > 1 || refusals.refused > 0 || tally.count > 1 || Signals.wasInterrupted else { return }
        let words = tally.summary(given: refusals.given, refused: refusals.refused)
        messages.say(Signals.wasInterrupted ? "interrupted; \(words)" : words)
    }
}

extension Archive.AddOutcome {
    /// A remark besides the outcome itself.
    fileprivate var remark: String? {
        switch self {
        case .added(_, let twin?): "the same text as \(twin), kept in other bytes"
        case .skipped(_, let twin): "the same text as \(twin) in other bytes; skipped"
        case .added, .alreadyThere, .restored, .refused: nil
        }
    }
}

extension ArchiveLocation.Rule {
    /// Why the archive is where it is.
    fileprivate var words: String {
        switch self {
        case .option: "named by --archive"
        case .environment: "named by CLIPFILE_ARCHIVE"
        case .folderAbove: "the nearest above"
        case .dataHome: "the usual place; --archive or CLIPFILE_ARCHIVE name another"
        }
    }
}
