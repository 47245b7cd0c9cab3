/// The words of a document, gathered when the first hyphen at a line's end asks for them.
struct DocumentWords {
    private var words: Set<String>?

    mutating func contain(_ word: String, in lines: [RecognizedLine]) -> Bool {
        if words == nil {
            words = Set(lines.flatMap { Tokenizer.tokens(of: $0.line.text, line: 0).map(\.folded) })
        }
        return words?.contains(folded(word)) ?? false
    }
}
