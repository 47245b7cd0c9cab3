import Testing

@testable import ArticleArchive

@Suite struct ArchiveLockTests {
    @Test func oneWriterAtATime() throws {
        let scratch = try Scratch()
        let root = try #require(try Folder.open(try scratch.archive().path))
        let lock = try ArchiveLock.take(in: root)
        #expect(throws: ArchiveError.busy(path: root.path, seconds: 0)) {
            try ArchiveLock.take(in: root, patience: 0)
        }
        withExtendedLifetime(lock) {}
    }

    @Test func readersDoNotWait() throws {
        let scratch = try Scratch()
        let archive = try scratch.archive()
        try archive.add([sample(1)])
        let root = try #require(try Folder.open(archive.path))
        let lock = try ArchiveLock.take(in: root)
        #expect(try archive.kept().count == 1)
        withExtendedLifetime(lock) {}
    }

    @Test func writersTakeTurns() async throws {
        let scratch = try Scratch()
        let archive = try scratch.archive()
        try await withThrowingTaskGroup { group in
            for writer in 0..<4 {
                group.addTask {
                    for number in 0..<10 { _ = try archive.add([sample(number), sample(100 * writer + number)]) }
                }
            }
            try await group.waitForAll()
        }
        #expect(try archive.kept().count == 40)
        #expect(try archive.damaged().isEmpty)
    }
}
