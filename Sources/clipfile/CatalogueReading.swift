import ArticleArchive
import Articles

/// Asks an archive. A damaged file is named and passed over, and the exit code remembers it.
final class CatalogueReading {
    let catalogue: Catalogue
    private let messages: Messages
    private(set) var damaged = 0

    init(_ archive: Archive) throws {
        let messages = Messages()
        self.messages = messages
        let watch = IndexWatch(messages: messages)
        defer { watch.end() }
        catalogue = try archive.catalogue(watch: watch.goesOn) { messages.say($0) }
        for record in catalogue.damaged { tell(record) }
    }

    /// The whole records of the articles that were found.
    func articles(_ entries: [CatalogueEntry]) -> some Sequence<StoredArticle> {
        var iterator = catalogue.articles(entries).makeIterator()
        return AnyIterator { [self] in
            while let entry = iterator.next() {
                switch entry {
                case .article(let stored): return stored
                case .damaged(let record): tell(record)
                }
            }
            return nil
        }
    }

    /// Call at the end: damaged records decide the exit code, else whether anything was found.
    ///
    /// - Parameter file: A file that was to be written and is not, since nothing was found.
    func check(found: Bool, query: Query, leaving file: String? = nil) throws {
        if damaged > 0 { throw CommandFailure(.someRefused) }
        guard !found else { return }
        let isEmpty = try query.isEverything || catalogue.isEmpty()
        let hint = query.text.contains("*") ? "; words are found whole, and “*” stands for no letters" : ""
        let left = file.map { "; \($0) is left as it is" } ?? ""
        throw CommandFailure(.no, (isEmpty ? "the archive is empty" : "nothing found" + hint) + left)
    }

    private func tell(_ record: DamagedRecord) {
        damaged += 1
        messages.say("\(record.path): \(record.reason)")
    }
}
