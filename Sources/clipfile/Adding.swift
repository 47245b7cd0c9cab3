import ArticleArchive
import ArticleParsing
import Articles
import FoundationEssentials

/// Adds inputs to an archive in batches, so that many share one wait for the disk, and tells what became of each.
final class Adding {
    private let location: ArchiveLocation
    private let report: AddReport
    private let messages: Messages
    private var archive: Archive?
    private var batch: [Archive.Addition] = []
    private var batchBytes = 0
    private var refusals = Refusals()
    private var tally = AddTally()

    private static let batchCount = 100
    private static let batchSize = 16 << 20

    init(location: ArchiveLocation, report: AddReport, messages: Messages) {
        self.location = location
        self.report = report
        self.messages = messages
    }

    /// Nil where every input was added or is there already.
    var exitCode: ExitCode? { Signals.wasInterrupted ? .interrupted : refusals.exitCode }

    /// - Throws: what makes going on senseless: an archive that cannot be written, an output that cannot.
    func add(_ inputs: InputFiles, jobs: Int) throws {
        do {
            try addAll(inputs, jobs: jobs)
            try report.finish()
        } catch {
            summarize()
            throw error
        }
        summarize()
    }

    private func addAll(_ inputs: InputFiles, jobs: Int) throws {
        do {
            try InputParsing(jobs: jobs).forEach(inputs, notes: messages.say) { outcome in
                if Signals.wasInterrupted { throw Interrupted() }
                try take(outcome)
            }
            try store()
        } catch is Interrupted {
            // What is not stored yet is not acknowledged either; what is, stays.
        }
    }

    private struct Interrupted: Error {}

    private func take(_ outcome: InputParsing.Outcome) throws {
        refusals.count(outcome.articles)
        switch (outcome.input, outcome.articles) {
        case (.success(let input), .success(let articles)):
            for article in articles { prepare(article, from: input) }
        case (_, .failure(let problem)), (.failure(let problem), _):
            messages.say("\(outcome.name): \(problem)")
            try report.refuse(problem.description, name: InputFiles.recordedName(outcome.name))
        }
        if batch.count >= Adding.batchCount || batchBytes >= Adding.batchSize { try store() }
        showProgress()
    }

    private func showProgress() {
        guard refusals.given > 20, refusals.given % 20 == 0, !report.isOnTerminal else { return }
        messages.showProgress("\(refusals.given) read, \(tally.added) added")
    }

    private func prepare(_ parsed: ParsedArticle, from input: Input) {
        var article = parsed.article
        article.archived = Date.now.formatted(.iso8601)
        let isWhole = parsed.bytes == input.bytes.indices
        let original = isWhole ? input.bytes : Array(input.bytes[parsed.bytes])
        batch.append(Archive.Addition(article: article, original: original))
        batchBytes += original.count
    }

    private func store() throws {
        guard !batch.isEmpty else { return }
        let archive = try openArchive()
        let outcomes = try archive.add(batch)
        messages.clearProgress()
        for (addition, outcome) in zip(batch, outcomes) {
            tally.count(outcome)
            if case .refused(let path, let reason) = outcome {
                refuse(addition.article, "\(path): \(reason)")
            }
            try report.tell(addition.article, outcome)
        }
        try report.flush()
        batch.removeAll(keepingCapacity: true)
        batchBytes = 0
    }

    /// A file that stands in an article's way: nothing is ever written over.
    private func refuse(_ article: Article, _ reason: String) {
        refusals.add(.notStored(reason))
        messages.say("\(article.source.name ?? article.id.digits): \(InputProblem.notStored(reason))")
    }

    private func openArchive() throws -> Archive {
        if let archive { return archive }
        let isNew = !Archive.exists(at: location.path)
        let opened = isNew ? try Archive.create(location.path) : try Archive.open(location.path)
        if isNew { messages.say("new archive in \(location.path) (\(location.rule.words))") }
        archive = opened
        return opened
    }

    private func summarize() {
        messages.clearProgress()
        guard refusals.given > 1 || refusals.refused > 0 || Signals.wasInterrupted else { return }
        let words = tally.summary(given: refusals.given, refused: refusals.refused)
        messages.say(Signals.wasInterrupted ? "interrupted; \(words)" : words)
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
