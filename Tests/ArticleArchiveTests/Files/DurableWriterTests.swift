import Articles
import FoundationEssentials
import Glibc
import Testing

@testable import ArticleArchive

@Suite struct DurableWriterTests {
    let scratch: Scratch
    let archive: Archive

    init() throws {
        scratch = try Scratch()
        archive = try scratch.archive()
    }

    @Test func takesAwayWhatDeadWritersLeft() throws {
        let addition = try sample(1)
        let folder = "News/originals/\(addition.article.source.sha256.prefix(2))"
        try scratch.write("half", to: folder + "/.clipfile-99-1.tmp")
        try scratch.write("half", to: "News/articles/2014/.clipfile-\(getpid())-1.tmp")
        try scratch.write("half", to: "News/articles/2014/.clipfile-\(getpid())-2.tmp")
        try archive.add([addition])
        #expect(try scratch.files().count == 2)
    }

    @Test func nothingIsThereBeforeTheCommitNorAfterARollBack() throws {
        let root = try #require(try Folder.open(archive.path))
        var writer = DurableWriter(root: root, stages: 1, flushesEachFile: true)
        try writer.write([1, 2, 3], to: ArchivePath("articles/x"), stage: 0)
        #expect(!scratch.has("News/articles/x"))
        writer.rollBack()
        #expect(try scratch.files().isEmpty)

        try writer.write([1, 2, 3], to: ArchivePath("articles/x"), stage: 0)
        try writer.commit()
        #expect(try scratch.files() == ["articles/x"])
    }

    @Test func neverReplacesAFile() throws {
        let root = try #require(try Folder.open(archive.path))
        try scratch.write("mine", to: "News/articles/x")
        var writer = DurableWriter(root: root, stages: 1, flushesEachFile: false)
        try writer.write([1], to: ArchivePath("articles/w"), stage: 0)
        try writer.write([1], to: ArchivePath("articles/x"), stage: 0)
        #expect(throws: ArchiveError.self) { try writer.commit() }
        writer.rollBack()
        #expect(try scratch.text("News/articles/x") == "mine")
        #expect(try scratch.files() == ["articles/x"])
    }

    @Test(arguments: ["articles", "originals", "trash"])
    func neverWritesThroughAPlantedLink(_ name: String) throws {
        try FileManager.default.createDirectory(atPath: scratch.path + "/elsewhere", withIntermediateDirectories: true)
        symlink(scratch.path + "/elsewhere", scratch.path + "/News/" + name)
        #expect(throws: ArchiveError.link(path: archive.path + "/" + name)) {
            try archive.add([sample(1)])
            try archive.remove([sample(1).article.id.digits])
        }
        #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.path + "/elsewhere").isEmpty)
    }

    @Test func neverReadsOrWritesThroughALinkOfAFile() throws {
        let addition = try sample(1)
        let outside = scratch.path + "/outside.json"
        try scratch.write(String(decoding: addition.article.json(), as: UTF8.self), to: "outside.json")
        let path = ArchiveLayout.record(of: addition.article).description
        try FileManager.default.createDirectory(
            atPath: archive.path + "/articles/2014", withIntermediateDirectories: true)
        symlink(outside, archive.path + "/" + path)
        #expect(try archive.kept().isEmpty)
        #expect(try archive.damaged().map(\.path) == [path])
        guard case .refused(path, _) = try archive.add([addition])[0] else {
            Issue.record("written through a link")
            return
        }
    }

    @Test func doesNotWaitForAPipeThatPassesForARecord() throws {
        try scratch.write("", to: "News/articles/x.json")
        mkfifo(archive.path + "/articles/pipe.json", 0o600)
        #expect(try archive.damaged().map(\.path) == ["articles/pipe.json", "articles/x.json"])
    }
}
