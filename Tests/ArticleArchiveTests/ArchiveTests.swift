import Articles
import Testing

@testable import ArticleArchive

@Suite struct ArchiveTests {
    let scratch: Scratch
    let archive: Archive

    init() throws {
        scratch = try Scratch()
        archive = try scratch.archive()
    }

    @Test func keepsTheOriginalByteForByteBesideTheRecord() throws {
        let addition = try sample(1, title: "Washington seeks “Collaboration” with Tehran as Civil War Intensifies")
        let id = addition.article.id.digits
        let path = "articles/2014/2014-06-17-washington-seeks-collaboration-with-tehran-\(id).json"

        #expect(try archive.add([addition]) == [.added(path: path)])
        let digest = addition.article.source.sha256
        #expect(try scratch.files() == [path, "originals/\(digest.prefix(2))/\(digest).txt"])
        #expect(try archive.kept() == [StoredArticle(article: addition.article, path: path)])
        #expect(try archive.original(of: archive.kept()[0]) == addition.original)
        #expect(try scratch.text("News/" + path) == String(decoding: addition.article.json(), as: UTF8.self))
    }

    @Test func sameBytesAgainAreAlreadyThereAndNothingIsRewritten() throws {
        var addition = try sample(1)
        addition.article.archived = "2024-01-01T00:00:00Z"
        let path = try archive.add([addition])[0].path
        let before = try scratch.text("News/" + path)

        addition.article.archived = "2025-01-01T00:00:00Z"
        addition.article.title = "Another Title"
        #expect(try archive.add([addition]) == [.alreadyThere(path: path)])
        #expect(try scratch.text("News/" + path) == before)
        #expect(try scratch.files().count == 2)
    }

    @Test func twiceInOneBatchIsOnceInTheArchive() throws {
        let outcomes = try archive.add([sample(1), sample(2), sample(1)])
        #expect(outcomes[2] == .alreadyThere(path: outcomes[0].path))
        #expect(try archive.kept().count == 2)
    }

    @Test func renamedAndMovedRecordsAreRecognized() throws {
        let added = try archive.add([sample(1), sample(2)])
        let id = try sample(1).article.id
        try scratch.write(try scratch.text("News/" + added[0].path), to: "News/articles/a/b/c/mine-\(id).json")
        try scratch.write(try scratch.text("News/" + added[1].path), to: "News/articles/harbour.json")
        try scratch.move("News/" + added[0].path, to: "gone.json")
        try scratch.move("News/" + added[1].path, to: "gone-too.json")

        let again = try archive.add([sample(1), sample(2)])
        #expect(again[0] == .alreadyThere(path: "articles/a/b/c/mine-\(id).json"))
        #expect(again[1] == .alreadyThere(path: "articles/harbour.json"))
        #expect(try archive.find(sample(2).article.id.digits).path == "articles/harbour.json")
    }

    @Test func aBatchOfFiveHundredIsThereInTheOrderOfDatesAndIDs() throws {
        let batch = try (0..<500).map { number in
            let date = number % 10 == 0 ? nil : "20\(10 + number % 7)-0\(1 + number % 9)"
            return try sample(number, date: date)
        }
        let outcomes = try archive.add(batch)
        #expect(zip(outcomes, batch).allSatisfy { $0.path.contains($1.article.id.digits) })

        let kept = try archive.kept()
        let expected = batch.map(\.article).sorted { left, right in
            (left.date?.description ?? "9999", left.id) < (right.date?.description ?? "9999", right.id)
        }
        #expect(kept.map(\.article) == expected)
        #expect(try archive.add(batch).allSatisfy { if case .alreadyThere = $0 { true } else { false } })
    }

    @Test func aMissingOriginalIsPutBackByTheNextAdd() throws {
        let addition = try sample(1)
        try archive.add([addition])
        let original =
            "News/originals/\(addition.article.source.sha256.prefix(2))/\(addition.article.source.sha256).txt"
        try scratch.move(original, to: "lost")
        #expect(throws: ArchiveError.self) { try archive.original(of: archive.kept()[0]) }

        let outcome = try archive.add([addition])
        #expect(outcome == [.alreadyThere(path: try archive.kept()[0].path)])
        #expect(try archive.original(of: archive.kept()[0]) == addition.original)
    }

    @Test func anOriginalWithOtherBytesIsNeverWrittenOver() throws {
        let addition = try sample(1)
        let original = "originals/\(addition.article.source.sha256.prefix(2))/\(addition.article.source.sha256).txt"
        try scratch.write("something else", to: "News/" + original)

        let outcomes = try archive.add([addition, sample(2)])
        guard case .refused(original, _) = outcomes[0] else {
            Issue.record("\(outcomes[0])")
            return
        }
        #expect(try scratch.text("News/" + original) == "something else")
        #expect(try archive.kept().count == 1)
    }

    @Test func twoArticlesWithOneIDAreNotTakenForOne() throws {
        let digest = digestOf(1)
        let other = String(digest.prefix(12) + digestOf(2).dropFirst(12))
        let outcomes = try archive.add([sample(1), sample(2, digest: other)])
        guard case .refused(outcomes[0].path, _) = outcomes[1] else {
            Issue.record("\(outcomes[1])")
            return
        }
        guard case .refused = try archive.add([sample(2, digest: other)])[0] else {
            Issue.record("taken for the other")
            return
        }
    }

    @Test func aDamagedRecordStandsInTheWayAndIsNamed() throws {
        let path = try archive.add([sample(1)])[0].path
        try scratch.write("{ \"format\": \"clipfile/1\", }", to: "News/" + path)
        #expect(try archive.add([sample(1)]) == [.refused(path: path, reason: "line 1: a comma too many")])
        #expect(try archive.damaged() == [DamagedRecord(path: path, reason: "line 1: a comma too many")])
        #expect(try scratch.text("News/" + path) == "{ \"format\": \"clipfile/1\", }")
    }

    @Test func articlesThatContradictThemselvesAreNotAdded() throws {
        var wrong = try sample(1)
        wrong.article.source.sha256 = "../../../tmp/x"
        #expect(throws: ArchiveError.self) { try archive.add([wrong]) }
        wrong = try sample(1)
        wrong.article.source.byteCount += 1
        #expect(throws: ArchiveError.self) { try archive.add([sample(2), wrong]) }
        #expect(try scratch.files().isEmpty)
    }

    @Test func strangersInTheFoldersAreLeftAlone() throws {
        let path = try archive.add([sample(1)])[0].path
        let text = try scratch.text("News/" + path)
        let strangers = [
            "articles/.stfolder/x.json", "articles/2014/.nfs000012", "articles/2014/notes.txt",
            "articles/2014/x.json~", "articles/2014/x.sync-conflict-20240101-120000-ABCDEFG.json",
            "articles/2014/.hidden.json",
        ]
        for stranger in strangers { try scratch.write(text, to: "News/" + stranger) }
        try scratch.write("[]", to: "News/articles/2014/list.json")

        #expect(try archive.kept().map(\.path) == [path])
        #expect(try archive.damaged().map(\.path) == ["articles/2014/list.json"])
        try archive.add([sample(2)])
        #expect(strangers.allSatisfy { scratch.has("News/" + $0) })
    }

    @Test func opensOnlyWhatIsAnArchive() throws {
        #expect(throws: ArchiveError.noArchive(path: scratch.path)) { try Archive.open(scratch.path) }
        let nowhere = scratch.path + "/nowhere"
        #expect(throws: ArchiveError.noArchive(path: nowhere)) { try Archive.open(nowhere) }
        #expect(!Archive.exists(at: nowhere))
        #expect(Archive.exists(at: archive.path))
        #expect(try Archive.open(archive.path) == archive)
        #expect(try Archive.create(archive.path) == archive)
        #expect(try scratch.text("News/clipfile.json") == "{ \"format\": 1 }\n")

        try scratch.write("{ \"format\": 2 }\n", to: "News/clipfile.json")
        #expect(throws: ArchiveError.laterFormat(path: archive.path, found: 2)) { try Archive.open(archive.path) }
        try scratch.write("", to: "News/clipfile.json")
        #expect(throws: ArchiveError.self) { try Archive.open(archive.path) }
    }

    @Test func makesTheFoldersThatLeadToIt() throws {
        let path = scratch.path + "/a/b/c/News"
        #expect(try Archive.create(path).path == path)
        #expect(Archive.exists(at: path))
        try scratch.write("", to: "file")
        #expect(throws: ArchiveError.self) { try Archive.create(scratch.path + "/file/News") }
    }

    @Test func anEmptyArchiveHasNoArticles() throws {
        #expect(try archive.kept().isEmpty)
        #expect(try archive.add([]).isEmpty)
        #expect(Array(try archive.trash()).isEmpty)
    }
}
