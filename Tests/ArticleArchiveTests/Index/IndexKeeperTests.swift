import Articles
import FoundationEssentials
import GRDB
import Glibc
import Testing

@testable import ArticleArchive

struct IndexKeeperTests {
    private let scratch: Scratch
    private let archive: Archive

    init() throws {
        scratch = try Scratch()
        archive = try scratch.archive()
        try archive.add(try (0..<5).map { try sample($0) })
    }

    /// The ids that a query finds, and what was said meanwhile.
    private func find(_ query: String) throws -> (ids: [String], sentences: [String]) {
        let notes = Notes()
        let catalogue = try archive.catalogue { notes.sentences.append($0) }
        return (try catalogue.list(try Query(query)).map(\.id.digits), notes.sentences)
    }

    @Test func anIndexIsMadeInSilenceWhereThereIsNone() throws {
        #expect(!scratch.has("News/index.sqlite"))
        let found = try find("harbour")
        #expect(found.ids.count == 5 && found.sentences.isEmpty)
        #expect(scratch.has("News/index.sqlite"))
    }

    @Test func addRemoveAndRestoreTellTheIndexInTheSameStep() throws {
        _ = try find("")
        func rows() throws -> Int? {
            let queue = try DatabaseQueue(path: archive.path + "/index.sqlite")
            return try queue.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM article") }
        }
        try archive.add([sample(9)])
        #expect(try rows() == 6)
        try archive.remove([sample(9).article.id.digits])
        #expect(try rows() == 5)
        try archive.restore([sample(9).article.id.digits])
        #expect(try rows() == 6)
        #expect(try find("harbour").ids.count == 6)
    }

    @Test func aQuestionDoesNotWaitForWhatIsOnlyToBeRemembered() throws {
        _ = try find("")
        // Until what was just written counts as settled.
        usleep(100_000)
        _ = try find("")
        let other = try DatabaseQueue(path: archive.path + "/index.sqlite")
        try other.writeWithoutTransaction { db in
            try db.execute(sql: "BEGIN IMMEDIATE")
            let clock = ContinuousClock()
            var found = 0
            let taken = try clock.measure { found = try find("harbour").ids.count }
            try db.execute(sql: "ROLLBACK")
            #expect(found == 5)
            #expect(taken < .seconds(3))
        }
    }

    /// The first number is looked at too, and the turn begins anew after the last.
    @Test func filesAreLookedAtInTurnFromTheFirstToTheLast() throws {
        _ = try find("")
        let queue = try DatabaseQueue(path: archive.path + "/index.sqlite")
        try queue.write { db in
            try db.execute(sql: "UPDATE look SET files = ?", arguments: [ChangeFinder.many + 1])
            let look = try FileLook.next(in: db)
            #expect(look.range == 0...Int.max)
            #expect(look.limit == ChangeFinder.inTurn)
            let keys = try Int.fetchAll(db, sql: "SELECT id FROM file ORDER BY id")
            var three = FileLook()
            (three.range, three.limit) = (0...Int.max, 3)
            try three.remember(in: db)
            #expect(try FileLook.next(in: db).range?.lowerBound == keys[2] + 1)
            three.range = keys[2] + 1...Int.max
            try three.remember(in: db)
            #expect(try FileLook.next(in: db).range?.lowerBound == 0)
        }
    }

    @Test func aLongQueryIsRefusedAndTheIndexKept() throws {
        _ = try find("")
        let ids = (0..<500).map { "id:\(1_000 + $0)" }
        #expect(try find(ids.joined(separator: " OR ")).sentences.isEmpty)
        #expect(throws: QueryError.self) { try Query((ids + ["id:9"]).joined(separator: " OR ")) }
        #expect(try find((0..<500).map { "-id:\(1_000 + $0)" }.joined(separator: " ")).sentences.isEmpty)
        #expect(try find("date:1900.. " + ids.dropLast().map { "-" + $0 }.joined(separator: " ")).sentences.isEmpty)
    }

    @Test func aDamagedIndexIsMadeAnewAndThatIsSaid() throws {
        _ = try find("")
        let index = URL(filePath: archive.path + "/index.sqlite")
        var bytes = try Data(contentsOf: index)
        for place in stride(from: 4_096, to: bytes.count, by: 512) {
            bytes.replaceSubrange(place..<min(place + 64, bytes.count), with: Data(repeating: 0xA5, count: 64))
        }
        try bytes.write(to: index)
        let found = try find("harbour")
        #expect(found.ids.count == 5)
        #expect(found.sentences == ["the index was damaged; it has been made anew from the records"])
        #expect(try find("harbour").sentences.isEmpty)
    }

    @Test func damageThatOnlyAQuestionMeetsIsMendedToo() throws {
        _ = try find("")
        let index = URL(filePath: archive.path + "/index.sqlite")
        let queue = try DatabaseQueue(path: index.path)
        // The words alone; what is read when the index takes in changes stays whole.
        try queue.write { try $0.execute(sql: "UPDATE words_data SET block = x'0102' WHERE id > 10") }
        try queue.close()
        let found = try find("harbour")
        #expect(found.ids.count == 5)
        #expect(found.sentences == ["the index was damaged; it has been made anew from the records"])
        #expect(try find("harbour").sentences.isEmpty)
    }

    @Test(arguments: ["", "this is no database at all, and long enough to be taken for one"])
    func aFileThatIsNoIndexIsReplaced(_ text: String) throws {
        try scratch.write(text, to: "News/index.sqlite")
        let found = try find("harbour")
        #expect(found.ids.count == 5 && found.sentences.count == 1)
    }

    @Test func anIndexOfAnotherVersionIsMadeAnewAndThatIsSaid() throws {
        _ = try find("")
        let queue = try DatabaseQueue(path: archive.path + "/index.sqlite")
        try queue.write { try $0.execute(sql: "PRAGMA user_version = 99") }
        try queue.close()
        let found = try find("harbour")
        #expect(found.ids.count == 5)
        #expect(found.sentences.count == 1 && found.sentences[0].contains("another version"))
    }

    /// Makes the index once the marks of files tell any further change.
    private func reindexSettled() throws {
        usleep(100_000)
        _ = try archive.reindex()
    }

    /// The ids that the index has as it is; nil where it is not used so.
    private func findAsItIs(_ query: String) throws -> [String]? {
        let root = try #require(try Folder.open(archive.path))
        let keeper = IndexKeeper(root: root, watch: { _ in true }, say: { Issue.record("\($0)") })
        let source = try IndexSource(asItIs: keeper)
        return try source?.search(try Query(query).condition, limit: 10).hits.map(\.id.digits)
    }

    @Test func whereNothingCanBeWrittenTheIndexAnswersAsItIs() throws {
        #expect(try findAsItIs("harbour") == nil)
        try reindexSettled()
        let kept = try archive.catalogue { _ in }.search(try Query("harbour"), limit: 10).hits.map(\.id.digits)
        let files = try FileManager.default.contentsOfDirectory(atPath: archive.path).sorted()
        #expect(try findAsItIs("harbour") == kept && kept.count == 5)
        #expect(try FileManager.default.contentsOfDirectory(atPath: archive.path).sorted() == files)
    }

    @Test func anIndexThatDoesNotSayWhatTheFilesSayIsNotUsedAsItIs() throws {
        try reindexSettled()
        try FileManager.default.removeItem(atPath: archive.path + "/" + (try archive.kept()[0].path))
        #expect(try findAsItIs("harbour") == nil)
    }

    @Test func anIndexThatChangesWhileItIsReadAsItIsGivesNoAnswer() throws {
        try reindexSettled()
        let root = try #require(try Folder.open(archive.path))
        let keeper = IndexKeeper(root: root, watch: { _ in true }, say: { _ in })
        let source = try #require(try IndexSource(asItIs: keeper))
        _ = try archive.reindex()
        #expect(throws: ArchiveError.self) { try source.isEmpty() }
    }

    @Test func aLinkInItsPlaceIsNotFollowed() throws {
        try scratch.write("precious", to: "elsewhere")
        try FileManager.default.createSymbolicLink(
            atPath: archive.path + "/index.sqlite", withDestinationPath: scratch.path + "/elsewhere")
        let found = try find("harbour")
        #expect(found.ids.count == 5)
        #expect(found.sentences.count == 1 && found.sentences[0].contains("answering from the records"))
        #expect(try scratch.text("elsewhere") == "precious")
    }

    @Test func whileAnotherCommandWritesTheRecordsAnswer() throws {
        let lock = try ArchiveLock.take(in: try #require(try Folder.open(archive.path)))
        defer { withExtendedLifetime(lock) {} }
        let found = try find("harbour")
        #expect(found.ids.count == 5)
        #expect(found.sentences.count == 1 && found.sentences[0].contains("busy"))
    }

    @Test func manyCommandsAtOnceDoNotDisturbEachOther() async throws {
        let archive = archive
        try await withThrowingTaskGroup(of: Int.self) { group in
            for number in 0..<6 {
                group.addTask {
                    try archive.add([try sample(100 + number)])
                    return try archive.catalogue { _ in }.list(try Query("harbour")).count
                }
            }
            for try await count in group { #expect(count >= 6) }
        }
        #expect(try find("harbour").ids.count == 11)
    }

    @Test func theMakingOfAnIndexTellsHowFarItIs() throws {
        var told: [IndexProgress] = []
        let count = try archive.reindex { progress in
            told.append(progress)
            return true
        }
        #expect(count == 5)
        #expect(told == [IndexProgress(done: 5, total: 5)])
    }

    @Test func anInterruptedIndexLeavesTheOldOne() throws {
        _ = try find("")
        try archive.add([sample(9)])
        let files = try FileManager.default.contentsOfDirectory(atPath: archive.path).sorted()
        #expect(throws: ArchiveError.interrupted) { try archive.reindex { _ in false } }
        #expect(try FileManager.default.contentsOfDirectory(atPath: archive.path).sorted() == files)
        #expect(try find("harbour").ids.count == 6)
    }

    @Test func anInterruptedQueryIsNotAnsweredFromTheRecords() throws {
        #expect(throws: ArchiveError.interrupted) {
            try archive.catalogue(watch: { _ in false }, say: { Issue.record("\($0)") })
        }
        #expect(!scratch.has("News/index.sqlite"))
    }

    @Test func aFileEditedInPlaceIsNoticedByTheNextCommand() throws {
        _ = try find("")
        let path = "News/" + (try archive.kept()[0].path)
        for word in ["first", "other", "third"] {
            var article = try archive.kept()[0].article
            article.title = word
            try scratch.write(String(decoding: article.json(), as: UTF8.self), to: path, inPlace: true)
            #expect(try find("title:\(word)").ids == [article.id.digits])
        }
    }
}
