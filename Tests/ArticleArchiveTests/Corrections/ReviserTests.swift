import Articles
import FoundationEssentials
import Glibc
import Testing

@testable import ArticleArchive

struct ReviserTests {
    private let scratch: Scratch
    private let archive: Archive
    private let noon = Date(timeIntervalSince1970: 1_780_000_000)

    init() throws {
        scratch = try Scratch()
        archive = try scratch.archive()
        try archive.add([try sample(1), try sample(2), try sample(3)])
    }

    private func record(_ number: Int) throws -> StoredArticle {
        try archive.find(sample(number).article.id.digits)
    }

    private func retitle(_ records: [StoredArticle], asRead: Bool = false) throws -> [Revision] {
        try archive.revise(records, asRead: asRead) { article in
            article.correct([Article.Change(.title, .text("Another Title")), Article.Change(.date, nil)], at: noon)
        }
    }

    @Test func changesARecordInItsPlaceAndUnderItsName() throws {
        let before = try record(1)
        let files = try scratch.files()
        let text = try scratch.text("News/" + before.path)
        chmod(archive.path + "/" + before.path, 0o640)
        let revisions = try retitle([before])
        #expect(try scratch.files() == files)
        let after = try record(1)
        #expect(revisions == [.changed(after, before: before.article)])
        #expect(after.path == before.path && after.article.title == "Another Title" && after.article.date == nil)
        let attributes = try FileManager.default.attributesOfItem(atPath: archive.path + "/" + before.path)
        #expect(attributes[.posixPermissions] as? Int == 0o640)

        // And back, to the byte.
        let back = try archive.revise([after]) { $0.takeBackCorrections() }
        #expect(back.count == 1)
        #expect(try scratch.text("News/" + before.path) == text)
        #expect(try scratch.files() == files)
    }

    @Test func doesNotTouchAFileThatSaysItAlready() throws {
        let before = try record(1)
        let mark = FileMark.of(ArchivePath(before.path).name, in: try folder(of: before))
        #expect(try archive.revise([before]) { $0.tags = [] } == [.unchanged(before)])
        #expect(FileMark.of(ArchivePath(before.path).name, in: try folder(of: before)) == mark)
    }

    @Test func changesWhatTheRecordSaysByThen() throws {
        let stale = try record(1)
        _ = try archive.revise([stale]) { $0.tags = ["first"] }
        _ = try archive.revise([stale]) { $0.tags.append("second") }
        #expect(try record(1).article.tags == ["first", "second"])
    }

    @Test func tellsThatARecordChangedSinceItWasRead() throws {
        let stale = try record(1)
        _ = try archive.revise([stale]) { $0.tags = ["first"] }
        let text = try scratch.text("News/" + stale.path)
        #expect(throws: ArchiveError.changedMeanwhile(path: stale.path)) {
            try retitle([record(2), stale], asRead: true)
        }
        #expect(try scratch.text("News/" + stale.path) == text)
        #expect(try record(2).article.title == "The Harbour Reopens")
        try scratch.remove("News/" + stale.path)
        #expect(throws: ArchiveError.changedMeanwhile(path: stale.path)) { try retitle([stale], asRead: true) }
    }

    @Test func findsARecordThatWasMoved() throws {
        let before = try record(1)
        try scratch.move("News/" + before.path, to: "News/articles/moved.json")
        #expect(try retitle([before]).map(\.stored.path) == ["articles/moved.json"])
        #expect(try record(1).article.title == "Another Title")
        try scratch.remove("News/articles/moved.json")
        #expect(try retitle([before]) == [.refused(before, reason: "gone meanwhile")])
    }

    @Test(arguments: [
        (#""title""#, #""colour": "red","#, "colour"), (#""text""#, #""size": {"a": 0},"#, "body.0.size"),
        (#""version""#, #""extra": ["x", null],"#, "parser.extra"),
    ])
    func refusesToLoseFieldsThatSomebodyPutThere(_ place: String, _ addition: String, _ name: String) throws {
        let before = try record(1)
        let text = try scratch.text("News/" + before.path).replacing(place, with: addition + place)
        try scratch.write(text, to: "News/" + before.path)
        guard case .refused(_, let reason) = try retitle([before, record(2)])[0] else {
            Issue.record("not refused")
            return
        }
        #expect(reason == "has “\(name)”, which this version does not know and would lose; not changed")
        #expect(try scratch.text("News/" + before.path) == text)
        #expect(try record(2).article.title == "Another Title")
    }

    @Test func takesARecordThatSomebodyFormattedOtherwise() throws {
        let before = try record(1)
        var text = try scratch.text("News/" + before.path).replacing("\n", with: " ")
        text = text.replacing(#""title""#, with: #""regions": [], "notices": {}, "note": null, "title""#)
        try scratch.write(text, to: "News/" + before.path)
        _ = try retitle([before])
        #expect(try record(1).article.title == "Another Title")
    }

    @Test func refusesADamagedRecordAndChangesTheOthers() throws {
        let (one, two) = (try record(1), try record(2))
        try scratch.write("{", to: "News/" + one.path)
        let revisions = try retitle([one, two])
        #expect(revisions[0] == .refused(one, reason: "line 1: ends too early"))
        #expect(try record(2).article.title == "Another Title")
        #expect(try scratch.text("News/" + one.path) == "{")
    }

    @Test func givesBackEveryFileWhereOneCannotBeWritten() throws {
        let records = try [record(1), record(2), record(3)]
        let texts = try records.map { try scratch.text("News/" + $0.path) }
        // As if an editor wrote to the last one between our reading and our writing.
        let root = try #require(try Folder.open(archive.path))
        for flushesEachFile in [true, false] {
            var writer = DurableWriter(root: root, stages: 1, flushesEachFile: flushesEachFile)
            for (record, text) in zip(records, texts) {
                let expected = record == records[2] ? "other" : text
                try writer.replace(Array(expected.utf8), with: [1], at: ArchivePath(record.path), stage: 0)
            }
            #expect(throws: ArchiveError.changedMeanwhile(path: records[2].path)) { try writer.commit() }
            writer.rollBack()
            #expect(try records.map { try scratch.text("News/" + $0.path) } == texts)
            #expect(try scratch.files().allSatisfy { !$0.hasSuffix(".tmp") })
        }
    }

    @Test func aRollBackLeavesAloneWhatSomebodyPutThereSince() throws {
        let (one, two) = (try record(1), try record(2))
        let root = try #require(try Folder.open(archive.path))
        var writer = DurableWriter(root: root, stages: 1, flushesEachFile: true)
        let text = try scratch.text("News/" + one.path)
        try writer.replace(Array(text.utf8), with: [1], at: ArchivePath(one.path), stage: 0)
        try writer.replace([2], with: [3], at: ArchivePath(two.path), stage: 0)
        #expect(throws: ArchiveError.changedMeanwhile(path: two.path)) { try writer.commit() }
        try scratch.write("newer", to: "News/" + one.path, inPlace: false)
        writer.rollBack()
        #expect(try scratch.text("News/" + one.path) == "newer")
        #expect(try scratch.files().allSatisfy { !$0.hasSuffix(".tmp") })
    }

    @Test func takesAwayWhatADeadWriterLeft() throws {
        let before = try record(1)
        try scratch.write("half", to: "News/articles/2014/.clipfile-99-1.tmp")
        _ = try retitle([before])
        #expect(try scratch.files().allSatisfy { !$0.hasSuffix(".tmp") })
    }

    @Test func neverWritesThroughALink() throws {
        let before = try record(1)
        try scratch.move("News/" + before.path, to: "outside.json")
        symlink(scratch.path + "/outside.json", archive.path + "/" + before.path)
        let text = try scratch.text("outside.json")
        #expect(throws: ArchiveError.link(path: archive.path + "/" + before.path)) { try retitle([before]) }
        #expect(try scratch.text("outside.json") == text)
    }

    @Test func changesAllCopiesOfAnArticle() throws {
        let before = try record(1)
        try scratch.write(try scratch.text("News/" + before.path), to: "News/articles/copy.json")
        let copies = try archive.copies(of: before.article.id.digits)
        #expect(copies.count == 2)
        _ = try retitle(copies)
        #expect(try archive.copies(of: before.article.id.digits).allSatisfy { $0.article.title == "Another Title" })
    }

    @Test func theIndexTakesItIn() throws {
        let catalogue = try archive.catalogue { Issue.record("\($0)") }
        #expect(try catalogue.list(Query("another")).isEmpty)
        _ = try retitle([record(2)])
        let changed = try archive.catalogue { Issue.record("\($0)") }
        #expect(try changed.list(Query("title:another")).map(\.id) == [record(2).article.id])
        #expect(try changed.list(Query("date:2014")).count == 2)
    }

    @Test(arguments: 0..<5 as Range<UInt64>)
    func everySequenceComesBackToTheByte(seed: UInt64) throws {
        var random = SplitMix(seed: seed)
        let before = try record(1)
        var texts = [try scratch.text("News/" + before.path)]
        for _ in 0..<20 {
            if random.chance(30), texts.count > 1 {
                _ = try archive.revise([before]) { $0.takeBackCorrections() }
                texts.removeLast()
                #expect(try scratch.text("News/" + before.path) == texts.last)
            } else {
                let changes = try RandomArticles.changes(using: &random)
                guard case .changed = try archive.revise([before], by: { $0.correct(changes, at: noon) })[0] else {
                    continue
                }
                texts.append(try scratch.text("News/" + before.path))
            }
            #expect(try record(1).article.extracted(.title) == .text("The Harbour Reopens"))
        }
    }

    private func folder(of stored: StoredArticle) throws -> Folder {
        let root = try #require(try Folder.open(archive.path))
        return try #require(try root.folder(at: ArchivePath(stored.path).folder))
    }
}
