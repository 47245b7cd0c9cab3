/// "---cut---", "***** BEGIN *****", "-- snip here --": the marks by which people part a text from their own words.
enum CutMark {
    private static let longest = 60

    static func covers(_ draft: Draft, _ index: Int) -> Bool {
        let line = draft.line(index)
        guard line.width <= longest, let first = line.bytes.first, marks.contains(first),
            let last = line.bytes.last, marks.contains(last)
        else { return false }
        let tokens = draft.tokens(index)
        let words = tokens.filter { $0.kind != .mark }
        return (1...3).contains(words.count) && tokens.count >= words.count + 2
            && words.allSatisfy { cutting.contains($0.folded) }
    }

    private static let marks = Set("-=*_~#<>[]+".utf8)

    private static let cutting: Set<String> = [
        "anfang", "article", "begin", "clip", "coupe", "cut", "debut", "end", "ende", "fin", "fine", "forwarded",
        "here",
        "hier", "ici", "inicio", "inizio", "paste", "quote", "schnipp", "schnapp", "snip", "snipped", "start", "text",
    ]
}
