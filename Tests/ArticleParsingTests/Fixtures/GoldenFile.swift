import FoundationEssentials

/// A file that holds what a program must print, whole; renewed with `RECORD=1 swift test`.
struct GoldenFile {
    let url: URL

    static var isRecording: Bool { ProcessInfo.processInfo.environment["RECORD"] == "1" }

    /// Nil where the text is the file's; else what differs first. While recording, writes the text and says nothing.
    func difference(to text: String) throws -> String? {
        if GoldenFile.isRecording {
            try Data(text.utf8).write(to: url)
            return nil
        }
        guard let data = try? Data(contentsOf: url) else {
            return "\(url.lastPathComponent) is missing; RECORD=1 swift test makes it"
        }
        let recorded = String(decoding: data, as: UTF8.self)
        return recorded.utf8.elementsEqual(text.utf8) ? nil : firstDifference(from: recorded, to: text)
    }

    /// Removes a golden file that nothing corresponds to any more while recording; says whether it is there otherwise.
    func isStale() throws -> Bool {
        guard FileManager.default.fileExists(atPath: url.path) else { return false }
        guard GoldenFile.isRecording else { return true }
        try FileManager.default.removeItem(at: url)
        return false
    }

    private func firstDifference(from recorded: String, to text: String) -> String {
        let old = recorded.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
        let new = text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
        let index = zip(old, new).enumerated().first { !$1.0.elementsEqual($1.1) }?.offset ?? min(old.count, new.count)
        let before = index < old.count ? String(decoding: old[index], as: UTF8.self) : "(end)"
        let after = index < new.count ? String(decoding: new[index], as: UTF8.self) : "(end)"
        return "\(url.lastPathComponent), line \(index + 1):\n  recorded: \(before)\n  now:      \(after)"
    }
}
