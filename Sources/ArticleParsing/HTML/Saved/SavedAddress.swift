/// The address that a page was saved from, as the program that saved it wrote it down.
struct SavedAddress: Hashable, Sendable {
    let value: String
    /// Where it stands: "Snapshot-Content-Location", "comment of SingleFile".
    let place: String

    /// The parts of a saved file in which such comments stand.
    private static let mostBytes = 2_048

    /// The comment that SingleFile, or a browser, puts at a page's beginning; nil where there is none.
    ///
    /// SingleFile writes "Page saved with SingleFile", then a line "url: …"; Internet Explorer, and Chrome and Edge
    /// after it, write "saved from url=(0031)…", the number being the address's length.
    init?(inCommentsOf utf8: borrowing Span<UInt8>) {
        let start = utf8.extracting(first: SavedAddress.mostBytes)
        var offset = 0
        while let open = start.firstOffset(of: 0x3C, from: offset) {
            offset = open + 1
            guard start.hasWord("<!--", at: open) else { continue }
            let comment = start.extracting(droppingFirst: open + 4)
            let words = comment.extracting(droppingFirst: comment.indices.first { !comment[$0].isHTMLSpace } ?? 0)
            if words.hasWord("saved from url=(", at: 0), let number = words.firstOffset(of: 0x29) {
                self.init(at: number + 1, of: words, "comment “saved from url”")
                return
            }
            if words.hasWord("page saved with singlefile", at: 0), let url = words.firstOffset(ofWord: "url: ") {
                self.init(at: url + 5, of: words, "comment of SingleFile")
                return
            }
        }
        return nil
    }

    /// The address that begins at an offset and ends with the word.
    private init?(at offset: Int, of utf8: Span<UInt8>, _ place: String) {
        var end = offset
        while end < utf8.count, !utf8[end].isHTMLSpace { end += 1 }
        let bytes = utf8.extracting(offset..<end)
        self.init(String(decoding: bytes.indices.map { bytes[$0] }, as: UTF8.self), place)
    }

    /// Nil for a value that is no address in the web: a file, say.
    init?(_ value: String, _ place: String) {
        guard value.hasPrefix("http://") || value.hasPrefix("https://") else { return nil }
        self.value = value
        self.place = place
    }
}
