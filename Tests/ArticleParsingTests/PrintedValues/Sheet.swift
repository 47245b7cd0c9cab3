import FoundationEssentials
import Testing

/// A table of lines: cells parted by tabs, remarks after "#".
struct Sheet {
    let rows: [[String]]

    init(_ file: URL) throws {
        let text = String(decoding: try Data(contentsOf: file), as: UTF8.self)
        rows = text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map { line in
            line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        }
    }

    init(named name: String) throws { try self.init(Sheet.folder.appending(path: name)) }

    /// `fixtures/printed-values`.
    static let folder = Fixture.root.deletingLastPathComponent().appending(path: "printed-values")

    /// A row that has not the cells that it should have.
    struct BadRow: Error {
        let cells: [String]
    }
}

/// A list of lines that are not read as they should be yet: one a line, sorted. It may only shrink.
struct KnownLines {
    let name: String

    init(_ name: String) { self.name = name }

    private var file: URL { Sheet.folder.appending(path: name) }
    private var isThere: Bool { FileManager.default.fileExists(atPath: file.path) }

    /// Records an issue for each line that is amiss and not in the list, and for each in the list that is amiss no
    /// more.
    ///
    /// - Parameter complaint: What is amiss with a case, if anything.
    func check(_ cases: [ReadCase], asking complaint: (ReadCase) -> String?) throws {
        var amiss: [String: String] = [:]
        for example in cases {
            if let words = complaint(example) { amiss[example.line] = words }
        }
        if GoldenFile.isRecording { try record(Set(amiss.keys)) }
        try #require(isThere, "\(name) is missing; RECORD=1 swift test makes it")
        let listed = try lines()
        #expect(listed == listed.sorted(), "\(name) is not sorted")
        for (line, words) in amiss.sorted(by: { $0.key < $1.key }) where !listed.contains(line) {
            Issue.record("\(line)\n\(words)")
        }
        for line in listed where amiss[line] == nil {
            Issue.record("\(line)\n  is read as it should be; take it out of \(name)")
        }
    }

    private func lines() throws -> [String] {
        String(decoding: try Data(contentsOf: file), as: UTF8.self).split(separator: "\n").map(String.init)
    }

    /// Nothing is added to a list that is there.
    private func record(_ amiss: Set<String>) throws {
        let kept = isThere ? amiss.intersection(try lines()) : amiss
        try Data(kept.sorted().map { $0 + "\n" }.joined().utf8).write(to: file)
    }
}
