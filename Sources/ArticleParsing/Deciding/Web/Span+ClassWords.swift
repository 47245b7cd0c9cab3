extension Span<UInt8> {
    /// The next run of letters in the names of a class or an id; "relatedPosts" is related · posts.
    func wordOfClass(from start: Int) -> Range<Int>? {
        var start = start
        while start < count, (self[start] | 0x20) &- 0x61 >= 26 { start += 1 }
        guard start < count else { return nil }
        var end = start + 1
        while end < count, (self[end] | 0x20) &- 0x61 < 26 {
            if self[end] &- 0x41 < 26, self[end - 1] &- 0x61 < 26 { break }
            end += 1
        }
        return start..<end
    }
}
