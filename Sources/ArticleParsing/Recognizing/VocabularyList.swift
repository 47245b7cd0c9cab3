/// Splits the value of a Region or Theme line: "Culture, Society & History, Global Economy".
///
/// The separator is the comma; "&" and "and" stand inside names. A known name is taken whole first, since one of them
/// has a comma. An unknown name is kept as printed.
struct VocabularyList {
    /// The names in the list, each with its UTF-8 range in the text.
    let names: [(name: String, range: Range<Int>)]

    init(_ text: String, known: [String]) {
        let tokens = Tokenizer.tokens(of: text, line: 0)
        var names: [(name: String, range: Range<Int>)] = []
        var index = 0
        while index < tokens.count {
            let first = index
            if let end = VocabularyList.known(tokens, at: index, known) {
                index = end
            } else {
                while index < tokens.count, tokens[index].folded != "," { index += 1 }
            }
            if index > first {
                let range = tokens[first].range.lowerBound..<tokens[index - 1].range.upperBound
                names.append((VocabularyList.cleaned(text.utf8Slice(range)), range))
            }
            while index < tokens.count, tokens[index].folded == "," { index += 1 }
        }
        self.names = names
    }

    /// The end of the longest known name that begins here and is followed by a comma or by nothing.
    private static func known(_ tokens: [Token], at start: Int, _ known: [String]) -> Int? {
        known.compactMap { name -> Int? in
            let words = Tokenizer.tokens(of: name, line: 0).filter { $0.kind != .mark }
            guard words.count > 1 else { return nil }
            var index = start
            for word in words {
                while index < tokens.count, tokens[index].kind == .mark || isEntity(tokens, index) { index += 1 }
                guard index < tokens.count, tokens[index].folded == word.folded else { return nil }
                index += 1
            }
            while index < tokens.count, tokens[index].kind == .mark, tokens[index].folded != "," { index += 1 }
            return index == tokens.count || tokens[index].folded == "," ? index : nil
        }.max()
    }

    /// The "amp" of "&amp;".
    private static func isEntity(_ tokens: [Token], _ index: Int) -> Bool {
        tokens[index].folded == "amp" && index > 0 && tokens[index - 1].folded == "&"
    }

    /// The site's own glitches: "Middle East &. North Africa", "&amp;".
    private static func cleaned(_ name: String) -> String {
        guard name.utf8.contains(UInt8(ascii: "&")) else { return name }
        return name.split(separator: " ").map { $0 == "&." || $0 == "&amp;" ? "&" : $0 }.joined(separator: " ")
    }
}
