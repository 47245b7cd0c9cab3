import Articles
import Testing

@testable import ArticleArchive

@Suite struct TrashTests {
    let scratch: Scratch
    let archive: Archive

    init() throws {
        scratch = try Scratch()
        archive = try scratch.archive()
    }

    @Test func removeAndRestoreLeaveEverythingAsItWas() throws {
        try archive.add([sample(1), sample(2)])
        let before = try scratch.files()
        let id = try sample(1).article.id.digits

        let removed = try archive.remove([id])
        #expect(removed.map(\.article) == [try sample(1).article])
        #expect(try archive.kept().map(\.article) == [try sample(2).article])
        #expect(try scratch.files().filter { $0.hasPrefix("trash/") }.count == 2)
        #expect(Array(try archive.trash()) == removed.map { .article($0) })
        #expect(try archive.original(of: removed[0]) == sample(1).original)

        let restored = try archive.restore([id])
        #expect(restored.map(\.path) == [before.first { $0.contains(id) }])
        #expect(try scratch.files() == before)
    }

    @Test func nothingMovesWhereOneIDIsUnknown() throws {
        try archive.add([sample(1)])
        let before = try scratch.files()
        let id = try sample(1).article.id.digits
        #expect(throws: ArchiveError.notFound(prefix: "ffff00001111", place: .archive)) {
            try archive.remove([id, "ffff00001111"])
        }
        #expect(try scratch.files() == before)
    }

    @Test func theSameArticleTwiceIsRemovedOnce() throws {
        try archive.add([sample(1)])
        let id = try sample(1).article.id.digits
        #expect(try archive.remove([id, String(id.prefix(6))]).count == 1)
    }

    @Test func addingWhatIsInTheTrashBringsItBackWithItsNotes() throws {
        var addition = try sample(1)
        addition.article.tags = ["harbour"]
        let path = try archive.add([addition])[0].path
        try archive.remove([addition.article.id.digits])

        #expect(try archive.add([sample(1)]) == [.restored(path: path)])
        #expect(try archive.kept() == [StoredArticle(article: addition.article, path: path)])
        #expect(try archive.original(of: archive.kept()[0]) == addition.original)
        #expect(Array(try archive.trash()).isEmpty)
    }

    @Test func aTakenPlaceInTheTrashLosesNothing() throws {
        var addition = try sample(1)
        let path = try archive.add([addition])[0].path
        let id = addition.article.id.digits
        try archive.remove([id])
        addition.article.note = "written by hand"
        try scratch.write(String(decoding: addition.article.json(), as: UTF8.self), to: "News/" + path)
        let removed = try archive.remove([id])

        #expect(removed[0].path.hasSuffix("-2-\(id).json"))
        #expect(Array(try archive.trash()).count == 2)
        #expect(try archive.restore([id]).count == 2)
        #expect(Set(try archive.kept().map(\.article.note)) == [nil, "written by hand"])
    }

    @Test func copiesOfOneArticleGoTogetherAndTheOriginalWithTheLast() throws {
        let path = try archive.add([sample(1)])[0].path
        let id = try sample(1).article.id.digits
        try scratch.write(try scratch.text("News/" + path), to: "News/articles/copy.json")
        #expect(try archive.remove([id]).count == 2)
        #expect(try scratch.files().allSatisfy { $0.hasPrefix("trash/") })
    }

    @Test func aDamagedCopyKeepsItsOriginal() throws {
        try archive.add([sample(1)])
        let id = try sample(1).article.id.digits
        try scratch.write("half a rec", to: "News/articles/copy-\(id).json")
        try archive.remove([id])
        #expect(try scratch.files().contains { $0.hasPrefix("originals/") })
        #expect(try archive.original(of: archive.restore([id])[0]) == sample(1).original)
    }

    @Test func saysThatAnArticleIsInTheTrash() throws {
        try archive.add([sample(1)])
        let id = try sample(1).article.id.digits
        try archive.remove([id])
        #expect(throws: ArchiveError.notFound(prefix: id, place: .archiveButInTrash)) { try archive.find(id) }
        try archive.restore([id])
        #expect(throws: ArchiveError.notFound(prefix: id, place: .trash)) { try archive.restore([id]) }
    }
}
