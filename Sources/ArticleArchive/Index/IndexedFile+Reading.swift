import Dispatch
import Synchronization

extension IndexedFile {
    /// Reads files, in the order in which the index takes them. Those that are gone meanwhile are left out.
    static func read(_ files: some Sequence<RecordFile>, in root: Folder) throws(ArchiveError) -> [IndexedFile] {
        var words = WordFolder()
        var folders: [ArchivePath: Folder] = [:]
        var read: [IndexedFile] = []
        for file in files {
            let path = file.path.folder
            var folder = folders[path]
            if folder == nil { folder = try root.folder(at: path) }
            guard let folder else { continue }
            folders[path] = folder
            if let indexed = IndexedFile(file, in: folder, folding: &words) { read.append(indexed) }
        }
        return read.sorted { $0.day < $1.day }
    }

    /// Reads files piece by piece, the next piece while the caller is busy with the last.
    static func readAhead(
        _ files: [RecordFile], in root: Folder, watch: IndexProgress.Watch, _ body: ([IndexedFile]) throws -> Void
    ) throws {
        let pieces = stride(from: 0, to: files.count, by: pieceSize).map {
            files[$0..<min($0 + pieceSize, files.count)]
        }
        var next = pieces.first.map { piece in Ahead { try IndexedFile.read(piece, in: root) } }
        for index in pieces.indices {
            guard let current = next else { break }
            let read = try current.value()
            let following = index + 1
            next = following < pieces.count ? Ahead { try IndexedFile.read(pieces[following], in: root) } : nil
            try body(read)
            let progress = IndexProgress(done: pieces[index].endIndex, total: files.count)
            if !watch(progress) { throw ArchiveError.interrupted }
        }
    }

    /// Files in about the order of the index, by what their names say.
    static func ordered(_ files: [RecordFile]) -> [RecordFile] {
        let sorted = files.sorted(by: RecordFile.isBefore)
        let dated = sorted.prefix { !$0.date.isEmpty }
        return Array(sorted[dated.endIndex...] + dated)
    }

    private static let pieceSize = 250
}

/// A value that another thread computes while this one goes on.
private final class Ahead<Value: Sendable>: Sendable {
    private let result = Mutex<Result<Value, any Error>?>(nil)
    private let isDone = DispatchSemaphore(value: 0)

    init(_ work: @escaping @Sendable () throws -> Value) {
        DispatchQueue.global().async {
            let result = Result(catching: work)
            self.result.withLock { $0 = result }
            self.isDone.signal()
        }
    }

    /// Waits for it. To be called once.
    func value() throws -> Value {
        isDone.wait()
        guard let result = result.withLock({ $0 }) else { throw CancellationError() }
        return try result.get()
    }
}
