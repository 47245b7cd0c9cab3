extension String {
    /// The part of the text between two UTF-8 offsets that lie on scalar boundaries.
    func utf8Slice(_ range: Range<Int>) -> String {
        let bytes = utf8
        let start = bytes.index(bytes.startIndex, offsetBy: range.lowerBound)
        let end = bytes.index(start, offsetBy: range.count)
        return String(decoding: bytes[start..<end], as: UTF8.self)
    }

    /// The text's beginning, at most this many bytes, cut at a scalar boundary.
    func utf8Prefix(_ count: Int) -> String {
        guard utf8.count > count else { return self }
        var end = utf8.index(utf8.startIndex, offsetBy: count)
        while end > utf8.startIndex, utf8[end] & 0xC0 == 0x80 { end = utf8.index(before: end) }
        return String(decoding: utf8[..<end], as: UTF8.self)
    }
}

extension Array {
    /// The element at an index, nil outside of the array.
    subscript(safe index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}

extension String {
    /// Whether the first character is none of ASCII: asked before comparing with words of other scripts, which is slow.
    var isBeyondASCII: Bool { utf8.first.map { $0 >= 0x80 } ?? false }

    /// Whether it ends in the same bytes as another text: quicker than comparing characters.
    func endsInLetters(of ending: String) -> Bool {
        utf8.count >= ending.utf8.count && utf8.suffix(ending.utf8.count).elementsEqual(ending.utf8)
    }
}

extension String {
    /// Runs of spaces made one.
    var withSingleSpaces: String {
        var last: UInt8 = 0x20
        for byte in utf8 {
            if byte == 0x20, last == 0x20 { return split(separator: " ").joined(separator: " ") }
            last = byte
        }
        return last == 0x20 ? String(unicodeScalars.dropLast()) : self
    }
}

extension String {
    /// The first so many words, and a sign that more follow.
    func prefixWords(_ count: Int) -> String {
        let words = split(separator: " ", maxSplits: count, omittingEmptySubsequences: true)
        return words.count > count ? words.prefix(count).joined(separator: " ") + " …" : self
    }
}
