import ArticleArchive
import ArticleParsing
import Articles
import Dispatch
import Synchronization

/// Reads the originals of articles with today's parser, several at once, and tells what that would change.
struct Reparsing {
    /// Why an article's original gives no record of it.
    struct Failure: Error {
        var reason: String
        var exitCode: ExitCode
    }

    typealias Outcome = Result<RecordDifference, Failure>

    let archive: Archive
    let jobs: Int
    /// The encoding in which the originals are to be read; "auto" for the one that their bytes tell, nil for that in
    /// which they were read before.
    var encoding: String?

    /// The outcome for each article, in their order.
    func differences(_ articles: [StoredArticle]) -> [Outcome] {
        let next = Atomic(0)
        let outcomes = Mutex([Outcome?](repeating: nil, count: articles.count))
        DispatchQueue.concurrentPerform(iterations: min(jobs, max(1, articles.count))) { _ in
            while true {
                let index = next.add(1, ordering: .relaxed).oldValue
                guard index < articles.count else { return }
                let outcome = difference(articles[index])
                outcomes.withLock { $0[index] = outcome }
            }
        }
        return outcomes.withLock { $0 }.map { outcome in
            guard let outcome else { preconditionFailure("each article is read") }
            return outcome
        }
    }

    private func difference(_ stored: StoredArticle) -> Outcome {
        Result { () throws(Failure) in
            let reading = try reading(of: stored)
            guard reading.source.sha256 == stored.article.source.sha256 else {
                throw Failure(
                    reason: "its original has been changed; its bytes are not those of its name", exitCode: .badData)
            }
            return RecordDifference(stored.article, read: reading)
        }
    }

    /// The record, with the options that are given now in place of those that were given when it was kept.
    private func asked(of kept: Article) -> Article {
        guard let encoding else { return kept }
        var article = kept
        var options = kept.source.options ?? ReadingOptions()
        options.encoding = encoding == "auto" ? nil : encoding
        article.source.options = options.isUsual ? nil : options
        return article
    }

    private func reading(of stored: StoredArticle) throws(Failure) -> Article {
        let bytes: [UInt8]
        do throws(ArchiveError) {
            bytes = try archive.original(of: stored)
        } catch .noOriginal(let path, _) {
            throw Failure(reason: "its original is missing: \(path)", exitCode: .noInput)
        } catch {
            throw Failure(reason: error.description, exitCode: error.exitCode)
        }
        do throws(ParsingError) {
            return try ArticleParser().parse(bytes, keptAs: asked(of: stored.article)).article
        } catch {
            throw Failure(reason: "its original is now refused: \(error)", exitCode: .badData)
        }
    }
}
