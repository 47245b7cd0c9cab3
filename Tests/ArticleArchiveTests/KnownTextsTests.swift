import Articles
import GRDB
import Testing

@testable import ArticleArchive

/// A text that is there in other bytes is told, or skipped; what the index says is believed only where the record says
/// it too.
struct KnownTextsTests {
    private let scratch: Scratch
    private let archive: Archive

    init() throws {
        scratch = try Scratch()
        archive = try scratch.archive()
    }

    private func article(_ number: Int, text: Int?) throws -> Archive.Addition {
        var addition = try sample(number)
        addition.article.source.textSHA256 = text.map { digestOf($0 + 1_000) }
        return addition
    }

    private func texts(skipping: Bool = false) throws -> KnownTexts {
        try archive.knownTexts(skipping: skipping) { Issue.record("\($0)") }
    }

    private func twins(_ outcomes: [Archive.AddOutcome]) -> [String?] {
        outcomes.map { if case .added(_, let twin) = $0 { twin?.digits } else { nil } }
    }

    @Test(arguments: [false, true])
    func tellsATextOfAnEarlierAdd(_ hasIndex: Bool) throws {
        try archive.add([article(1, text: 7)])
        if hasIndex { _ = try archive.reindex() }
        let outcomes = try archive.add(
            [article(2, text: 7), article(3, text: 8), article(4, text: nil)], knowing: texts())
        #expect(twins(outcomes) == [try sample(1).article.id.digits, nil, nil])
        #expect(try archive.kept().count == 4)
    }

    @Test func tellsATextOfTheSameBatchAndOfTheSameRun() throws {
        let texts = try texts()
        let first = try archive.add([article(1, text: 7), article(2, text: 7)], knowing: texts)
        let second = try archive.add([article(3, text: 7)], knowing: texts)
        let id = try sample(1).article.id.digits
        #expect(twins(first) == [nil, id])
        #expect(twins(second) == [id])
    }

    @Test func skipsWhereThatIsAskedFor() throws {
        try archive.add([article(1, text: 7)])
        let outcomes = try archive.add(
            [article(2, text: 7), article(3, text: 9), article(4, text: 9)], knowing: texts(skipping: true))
        guard case .skipped(let path, let twin) = outcomes[0], case .skipped(_, let inBatch) = outcomes[2] else {
            Issue.record("\(outcomes)")
            return
        }
        #expect(path.hasPrefix("articles/2014/"))
        #expect(try twin == sample(1).article.id && inBatch == sample(3).article.id)
        #expect(try archive.kept().count == 2)
        #expect(try scratch.files().count { $0.hasPrefix("originals/") } == 2)
    }

    @Test func takesNoArticleForItsOwnTwin() throws {
        let addition = try article(1, text: 7)
        try archive.add([addition])
        let (texts, root) = (try texts(), try #require(try Folder.open(archive.path)))
        let digest = try #require(addition.article.source.textSHA256)
        #expect(texts.place(ofText: digest, otherThan: addition.article.id, in: root) == nil)
        #expect(try texts.place(ofText: digest, otherThan: sample(2).article.id, in: root)?.id == addition.article.id)
        let again = try archive.add([addition], knowing: self.texts(skipping: true))
        guard case .alreadyThere = again[0] else {
            Issue.record("\(again)")
            return
        }
    }

    @Test func tellsNothingOfWhatIsGone() throws {
        try archive.add([article(1, text: 7)])
        _ = try archive.reindex()
        try archive.remove([sample(1).article.id.digits])
        #expect(twins(try archive.add([article(2, text: 7)], knowing: texts())) == [nil])
    }

    /// A record that bears the right id and text, and is none of the archive's.
    @Test(arguments: ["elsewhere", "articles/2014/../../elsewhere", "articles/2014"])
    func believesNoPathOfTheIndex(_ folder: String) throws {
        let addition = try article(1, text: 7)
        let outcomes = try archive.add([addition])
        let path = try #require(outcomes.first?.path)
        let name = try #require(path.split(separator: "/").last.map(String.init))
        _ = try archive.reindex()
        let texts = try texts()
        let record = try scratch.text("News/" + path)
        try scratch.write(record, to: "News/elsewhere/" + name)
        let isElsewhere = folder != "articles/2014"
        if isElsewhere { try scratch.remove("News/" + path) }
        guard case .open(let queue) = try IndexDatabase.open(in: try #require(try Folder.open(archive.path))) else {
            Issue.record("no index")
            return
        }
        try queue.write { db in
            try db.execute(
                sql: "INSERT OR IGNORE INTO folder(path, changed, inode) VALUES(?, 0, 0)", arguments: [folder])
            try db.execute(
                sql: "UPDATE file SET folder = (SELECT id FROM folder WHERE path = ?)", arguments: [folder])
        }
        let twin = try twins(archive.add([article(2, text: 7)], knowing: texts)).first ?? nil
        #expect(twin == (isElsewhere ? nil : addition.article.id.digits))
    }
}
