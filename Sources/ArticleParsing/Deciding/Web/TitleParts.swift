/// The parts of a title that separators set apart: "A headline | Kestrel Post".
enum TitleParts {
    /// A declared title without the site's name before or after it.
    ///
    /// - Parameter others: the letters of the titles that the page declares elsewhere; the longest head or tail that is
    ///   one of them is the title.
    static func withoutSite(_ title: String, _ site: SiteNames, _ others: Set<[UInt8]>) -> String {
        var title = title
        for _ in 0..<3 {
            let parts = parts(of: title)
            guard parts.count >= 2 else { return withoutSiteBeforeColon(title, site) }
            if others.contains(letters(of: title)) { return title }
            for cut in (1..<parts.count).reversed() {
                let head = title.utf8Slice(0..<parts[cut - 1].upperBound)
                if others.contains(letters(of: head)) { return head }
                let tail = title.utf8Slice(parts[parts.count - cut].lowerBound..<title.utf8.count)
                if others.contains(letters(of: tail)) { return tail }
            }
            let last = title.utf8Slice(parts[parts.count - 1])
            let first = title.utf8Slice(parts[0])
            if last.utf8.count(where: { $0 == 0x20 }) < 7, site.isLikeName(last) || isAddress(last) {
                title = title.utf8Slice(0..<parts[parts.count - 2].upperBound)
            } else if site.isName(first) {
                title = title.utf8Slice(parts[1].lowerBound..<title.utf8.count)
            } else {
                return title
            }
        }
        return title
    }

    private static func withoutSiteBeforeColon(_ title: String, _ site: SiteNames) -> String {
        guard let colon = title.utf8.firstIndex(of: UInt8(ascii: ":")), colon > title.startIndex,
            title[title.utf8.index(after: colon)...].hasPrefix(" "), site.isName(String(title[..<colon]))
        else { return title }
        return String(title[colon...].dropFirst(2))
    }

    private static func isAddress(_ text: String) -> Bool {
        !text.contains(" ") && [".com", ".org", ".net"].contains { text.lowercased().hasSuffix($0) }
    }

    /// The parts' UTF-8 offsets.
    private static func parts(of title: String) -> [Range<Int>] {
        let bytes = Array(title.utf8.prefix(2_000))
        var parts: [Range<Int>] = []
        var start = 0
        var offset = 0
        // The lead bytes of Chinese and Japanese.
        let separators = bytes.contains { (0xE3...0xE9).contains($0) } ? separators + unspaced : separators
        while offset < bytes.count, parts.count < 20 {
            let length = separator(in: bytes, at: offset, of: separators)
            if length > 0 {
                if bytes[start..<offset].contains(where: { $0 > 0x20 }) { parts.append(start..<offset) }
                start = offset + length
                offset = start
            } else {
                offset += 1
            }
        }
        if bytes[min(start, bytes.count)...].contains(where: { $0 > 0x20 }) { parts.append(start..<bytes.count) }
        return parts
    }

    private static func separator(in bytes: [UInt8], at offset: Int, of separators: [[UInt8]]) -> Int {
        guard bytes[offset] < 0x41 || bytes[offset] > 0x7A || bytes[offset] == 0x5F else { return 0 }
        for separator in separators where bytes[offset...].starts(with: separator) { return separator.count }
        return 0
    }

    private static let separators = [
        " | ", " - ", " – ", " — ", " · ", " • ", " :: ", " » ", " « ", " ‹ ", " › ", " ~ ", " / ", " < ", " > ", "|",
    ].map { Array($0.utf8) }

    /// Between texts that put no spaces between words.
    private static let unspaced = ["_", "-", "—", "－", "｜"].map { Array($0.utf8) }
}
