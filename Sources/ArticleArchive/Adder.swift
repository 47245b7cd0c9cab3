import Articles
import Glibc

/// Adds one batch: decides for each article what is to happen, writes what is new, and commits all of it together.
struct Adder {
    /// Originals are on the disk before the records that speak of them.
    private enum Stage {
        static let originals = 0
        static let records = 1
        static let count = 2
    }

    private let root: Folder
    private let originals: Originals
    private let kept: [ArticleID: [RecordFile]]
    private let trashed: [ArticleID: [RecordFile]]
    private var writer: DurableWriter
    private let texts: KnownTexts?
    /// The outcomes of this batch so far, each with the digest of the bytes that it is for.
    private var decided: [ArticleID: (sha256: String, outcome: Archive.AddOutcome)] = [:]
    /// The articles that this batch is going to write, by the digests of their texts.
    private var inBatch: [String: KnownTexts.Place] = [:]

    static func add(
        _ batch: [Archive.Addition], to root: Folder, knowing texts: KnownTexts? = nil
    ) throws(ArchiveError) -> [Archive.AddOutcome] {
        var adder = try Adder(batch, root: root, texts)
        var outcomes: [Archive.AddOutcome] = []
        do throws(ArchiveError) {
            for addition in batch {
                outcomes.append(try adder.add(addition))
            }
            try adder.writer.commit()
        } catch {
            adder.writer.rollBack()
            throw error
        }
        for (addition, outcome) in zip(batch, outcomes) {
            if case .added(let path, _) = outcome { texts?.note(addition.article, at: path) }
        }
        return outcomes
    }

    private init(_ batch: [Archive.Addition], root: Folder, _ texts: KnownTexts?) throws(ArchiveError) {
        for addition in batch {
            try Adder.check(addition)
        }
        let ids = Set(batch.map(\.article.id))
        self.root = root
        self.texts = texts
        originals = Originals(root: root)
        kept = Adder.index(try RecordList(of: root), only: ids)
        trashed = Adder.index(try RecordList(of: root, inTrash: true), only: ids)
        writer = DurableWriter(root: root, stages: Stage.count, flushesEachFile: batch.count == 1)
    }

    private mutating func add(_ addition: Archive.Addition) throws(ArchiveError) -> Archive.AddOutcome {
        let source = addition.article.source
        if let earlier = decided[addition.article.id] {
            return earlier.sha256 == source.sha256 ? again(earlier.outcome) : Adder.sameID(earlier.outcome.path)
        }
        let outcome = try decide(addition)
        decided[addition.article.id] = (source.sha256, outcome)
        return outcome
    }

    private mutating func decide(_ addition: Archive.Addition) throws(ArchiveError) -> Archive.AddOutcome {
        if let outcome = try standing(addition) { return outcome }
        if let outcome = try restored(addition) { return outcome }
        let twin = twin(of: addition.article)
        if let twin, texts?.areSkipped == true { return .skipped(path: twin.path, sameTextAs: twin.id) }
        return try written(addition, sameTextAs: twin?.id)
    }

    /// An article that has the same text in other bytes; also one that this batch is going to write.
    private func twin(of article: Article) -> KnownTexts.Place? {
        guard let texts, let digest = article.source.textSHA256 else { return nil }
        return inBatch[digest] ?? texts.place(ofText: digest, otherThan: article.id, in: root)
    }

    /// The answer where the archive has a record of this id; nil where it has none.
    private mutating func standing(_ addition: Archive.Addition) throws(ArchiveError) -> Archive.AddOutcome? {
        var obstacle: Archive.AddOutcome?
        for file in kept[addition.article.id] ?? [] {
            switch RecordReader.read(file, in: root) {
            case .article(let stored) where stored.article.source.sha256 == addition.article.source.sha256:
                if let damaged = try complete(stored, with: addition.original) { return damaged }
                // Its writer may have been killed before the folder was flushed.
                writer.touched.insert(file.path.folder)
                return .alreadyThere(path: stored.path)
            case .article(let stored): obstacle = Adder.sameID(stored.path)
            case .damaged(let record): obstacle = .refused(path: record.path, reason: record.reason)
            case .gone: continue
            }
        }
        return obstacle
    }

    /// Puts the original of a record in its place where it is missing. The answer where other bytes are in its place:
    /// an original is never written over.
    private mutating func complete(
        _ stored: StoredArticle, with original: [UInt8]
    ) throws(ArchiveError) -> Archive.AddOutcome? {
        guard let path = ArchiveLayout.original(of: stored.article.source) else { return nil }
        switch try originals.compare(path, with: original) {
        case .missing: try writer.write(original, to: path, stage: Stage.originals)
        case .same: writer.touched.insert(path.folder)
        case .other:
            let reason = "is damaged: its bytes are not those of its name; move it away and add the article again"
            return .refused(path: path.description, reason: reason)
        }
        return nil
    }

    private mutating func restored(_ addition: Archive.Addition) throws(ArchiveError) -> Archive.AddOutcome? {
        for file in trashed[addition.article.id] ?? [] {
            guard case .article(let stored) = RecordReader.read(file, in: root),
                stored.article.source.sha256 == addition.article.source.sha256
            else { continue }
            var mover = Mover(root: root, touched: writer.touched)
            defer { writer.touched = mover.touched }
            let back = try mover.giveBack(stored)
            if let damaged = try complete(back, with: addition.original) { return damaged }
            return .restored(path: back.path)
        }
        return nil
    }

    private mutating func written(
        _ addition: Archive.Addition, sameTextAs twin: ArticleID?
    ) throws(ArchiveError) -> Archive.AddOutcome {
        guard let original = ArchiveLayout.original(of: addition.article.source) else {
            throw .misfit(id: addition.article.id.digits, reason: "source.sha256 is not 64 hex digits")
        }
        switch try originals.compare(original, with: addition.original) {
        case .missing: try writer.write(addition.original, to: original, stage: Stage.originals)
        case .same: writer.touched.insert(original.folder)
        case .other:
            return .refused(path: original.description, reason: "holds other bytes than this original of the same name")
        }
        let record = ArchiveLayout.record(of: addition.article)
        try writer.write(Array(addition.article.json()), to: record, stage: Stage.records)
        if let digest = addition.article.source.textSHA256, inBatch[digest] == nil {
            inBatch[digest] = KnownTexts.Place(id: addition.article.id, path: record.description)
        }
        return .added(path: record.description, sameTextAs: twin)
    }

    /// The answer for an article that the same batch has met before.
    private func again(_ outcome: Archive.AddOutcome) -> Archive.AddOutcome {
        switch outcome {
        case .added(let path, _), .alreadyThere(let path), .restored(let path): .alreadyThere(path: path)
        case .skipped, .refused: outcome
        }
    }

    private static func sameID(_ path: String) -> Archive.AddOutcome {
        .refused(path: path, reason: "another article, whose bytes happen to give the same id")
    }

    private static func index(_ list: RecordList, only ids: Set<ArticleID>) -> [ArticleID: [RecordFile]] {
        var index: [ArticleID: [RecordFile]] = [:]
        for file in list.files {
            if let id = file.id, ids.contains(id) { index[id, default: []].append(file) }
        }
        return index
    }

    /// The digest is the parser's word; its form, which can be seen without computing it again, is checked here.
    private static func check(_ addition: Archive.Addition) throws(ArchiveError) {
        let article = addition.article
        if let reason = RecordReader.contradiction(in: article) {
            throw .misfit(id: article.id.digits, reason: reason)
        }
        guard article.source.byteCount == addition.original.count else {
            let reason = "source.byteCount is \(article.source.byteCount), the original has \(addition.original.count)"
            throw .misfit(id: article.id.digits, reason: reason)
        }
    }
}

extension Archive.AddOutcome {
    /// The file that it speaks of, relative to the archive.
    public var path: String {
        switch self {
        case .added(let path, _), .skipped(let path, _), .alreadyThere(let path), .restored(let path),
            .refused(let path, _):
            path
        }
    }
}
