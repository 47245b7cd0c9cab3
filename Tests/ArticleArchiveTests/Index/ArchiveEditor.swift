import Articles
import FoundationEssentials
import Testing

@testable import ArticleArchive

/// Does to an archive what people, editors, git and rsync do, one random deed at a time.
struct ArchiveEditor {
    let archive: Archive
    let scratch: Scratch
    private(set) var log: [String] = []
    private var next = 0

    init(archive: Archive, scratch: Scratch) {
        self.archive = archive
        self.scratch = scratch
    }

    mutating func edit(using random: inout SplitMix) throws {
        let records = try scratch.files().filter { $0.hasPrefix("articles/") }
        let trashed = try archive.trash().compactMap { if case .article(let stored) = $0 { stored } else { nil } }
        switch records.isEmpty ? 0 : Int.random(in: 0..<12, using: &random) {
        case 0, 1: try add(using: &random)
        case 2: try remove(random.pick(records))
        case 3: if !trashed.isEmpty { try restore(random.pick(trashed)) }
        case 4: try rewrite(random.pick(records), inPlace: true, using: &random)
        case 5: try rewrite(random.pick(records), inPlace: false, using: &random)
        case 6: try move(random.pick(records), using: &random)
        case 7: try delete(random.pick(records))
        case 8...10: try revise(random.pick(records), using: &random)
        default: try copyOrSpoil(random.pick(records), using: &random)
        }
    }

    private mutating func add(using random: inout SplitMix) throws {
        let count = Int.random(in: 1...4, using: &random)
        log.append("add \(count)")
        let batch = try (next..<next + count).map { try RandomArticles.article($0, using: &random) }
        next += count
        try archive.add(batch)
    }

    private mutating func remove(_ path: String) throws {
        guard let id = FileName.id(in: path) else { return }
        log.append("remove \(path)")
        do {
            try archive.remove([id.digits])
        } catch ArchiveError.damaged, ArchiveError.notFound {
            log.append("which is damaged")
        }
    }

    private mutating func restore(_ stored: StoredArticle) throws {
        log.append("restore \(stored.path)")
        try archive.restore([stored.article.id.digits])
    }

    /// Most editors replace the file that they write; some write into it.
    private mutating func rewrite(_ path: String, inPlace: Bool, using random: inout SplitMix) throws {
        guard var article = try? Article(json: Data(scratch.text("News/" + path).utf8)) else { return }
        log.append("edit \(path), in place: \(inPlace)")
        RandomArticles.change(&article, using: &random)
        try scratch.write(String(decoding: article.json(), as: UTF8.self), to: "News/" + path, inPlace: inPlace)
    }

    /// Corrects, takes a correction back, or changes the tags.
    private mutating func revise(_ path: String, using random: inout SplitMix) throws {
        guard let article = try? Article(json: Data(scratch.text("News/" + path).utf8)) else { return }
        log.append("correct \(path)")
        let deed = Int.random(in: 0..<4, using: &random)
        let changes = try RandomArticles.changes(using: &random)
        _ = try archive.revise([StoredArticle(article: article, path: path)]) { article in
            switch deed {
            case 0: article.takeBackCorrections()
            case 1: article.tags = article.tags.isEmpty ? ["read"] : []
            default: article.correct(changes, at: Date(timeIntervalSince1970: 1_780_000_000))
            }
        }
    }

    private mutating func move(_ path: String, using random: inout SplitMix) throws {
        let name = path.split(separator: "/").last.map(String.init) ?? ""
        let folder = "articles/" + random.pick(["by hand/deeper", "2014", "undated", ""])
        guard !scratch.has("News/" + folder + "/" + name) else { return }
        log.append("move \(path) to \(folder)")
        try FileManager.default.createDirectory(
            atPath: scratch.path + "/News/" + folder, withIntermediateDirectories: true)
        try scratch.move("News/" + path, to: "News/" + folder + "/" + name)
    }

    private mutating func delete(_ path: String) throws {
        log.append("delete \(path)")
        try scratch.remove("News/" + path)
    }

    private mutating func copyOrSpoil(_ path: String, using random: inout SplitMix) throws {
        if random.chance(50) {
            log.append("copy \(path)")
            try scratch.write(try scratch.text("News/" + path), to: "News/articles/copy-\(log.count).json")
        } else {
            log.append("spoil \(path)")
            try scratch.write("{", to: "News/" + path, inPlace: true)
        }
    }
}
