import Articles
import GRDB

/// Tells which article of an archive has a text already, however its bytes differ.
///
/// It asks the index, and then the record that the index names. It is made once for many additions: it is told of each
/// article that they add.
public final class KnownTexts {
    /// An article that has a text: its id, and its record's file.
    struct Place: Hashable {
        var id: ArticleID
        var path: String
    }

    /// Whether an article whose text is there in other bytes is not to be kept.
    let areSkipped: Bool
    /// Nil where the archive had no article when this was made, or where the index cannot be used.
    private let index: DatabaseQueue?
    /// The texts that were added since.
    private var noted: [String: Place] = [:]

    /// - Throws: only where whoever watches wished the end.
    init(
        of root: Folder, skipping: Bool, watch: @escaping IndexProgress.Watch, say: (String) -> Void
    ) throws(ArchiveError) {
        areSkipped = skipping
        do throws(ArchiveError) {
            let hasIndex = root.has(ArchiveLayout.index)
            let isNeeded = hasIndex ? true : try !RecordList(of: root).files.isEmpty
            index = isNeeded ? try IndexKeeper(root: root, watch: watch, say: { _ in }).index() : nil
        } catch .interrupted {
            throw .interrupted
        } catch {
            index = nil
            say("\(error); a text that is there in other bytes is not told")
        }
    }

    /// An article that has this text.
    ///
    /// - Parameter id: The article that asks, which is no other.
    func place(ofText digest: String, otherThan id: ArticleID, in root: Folder) -> Place? {
        if let place = noted[digest], place.id != id { return place }
        return indexed(digest).first { place in
            let path = ArchivePath(place.path)
            // The index is a file that anybody may have written: it leads to records of the archive and nowhere else.
            guard place.id != id, path.names.first == ArchiveLayout.articles, !path.names.contains("..") else {
                return false
            }
            let file = RecordFile(path: path, id: place.id)
            guard case .article(let stored) = RecordReader.read(file, in: root) else { return false }
            return stored.article.id == place.id && stored.article.source.textSHA256 == digest
        }
    }

    func note(_ article: Article, at path: String) {
        guard let digest = article.source.textSHA256, noted[digest] == nil else { return }
        noted[digest] = Place(id: article.id, path: path)
    }

    /// The places that the index knows. None where it fails meanwhile: no stored article depends on the answer.
    private func indexed(_ digest: String) -> [Place] {
        guard let index, let key = TextKey.number(digest) else { return [] }
        let rows = try? index.read { db in
            try Row.fetchAll(
                db,
                sql: """
                    SELECT article.digits, folder.path || '/' || file.name FROM article INDEXED BY article_text
                    JOIN file ON file.id = article.id JOIN folder ON folder.id = file.folder
                    WHERE article.textKey = ? ORDER BY article.id
                    """, arguments: [key])
        }
        return (rows ?? []).compactMap { row in
            guard let digits = String.fromDatabaseValue(row[0]), let id = ArticleID(digits),
                let path = String.fromDatabaseValue(row[1])
            else { return nil }
            return Place(id: id, path: path)
        }
    }
}

/// The number by which the index finds the digest of a text: its first sixty bits.
enum TextKey {
    /// Nil where the text is no digest.
    static func number(_ digest: String) -> Int? { digest.utf8.count == 64 ? Int(digest.prefix(15), radix: 16) : nil }
}
