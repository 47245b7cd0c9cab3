import Articles

/// Tells an article from a text that is none: a shopping list, a log, a program.
///
/// It refuses only what is certain; a byline, a date or a notice is proof enough of an article.
enum ArticleJudge {
    /// Why a text is no article; nil where it may be one. ``PageJudge`` judges web pages.
    static func objection(_ article: Article, _ lines: [RecognizedLine]) -> String? {
        let hasHeader =
            !article.authors.isEmpty || article.date != nil || article.publisher != nil || !article.regions.isEmpty
            || !article.themes.isEmpty || !article.notices.isEmpty
        if article.date != nil, !article.body.isEmpty, article.publisher != nil || !article.authors.isEmpty {
            return nil
        }
        let shown = lines.filter { !$0.line.isBlank && $0.line.standing == .content && $0.part != .frontMatter }
        if isJSON(shown) { return "it looks like JSON" }
        let code = shown.count { isCode($0.line) }
        if code * 10 > shown.count * 3, shown.count >= 4, !(hasHeader && code * 2 < shown.count) {
            return "it looks like a program"
        }
        let stamped = shown.filter { isLogLine($0.line) }
        let spoken = stamped.count { isProse($0.line) }
        // The minutes of a hearing and a diary have hours too, but sentences after them.
        let log = spoken * 4 >= stamped.count || spoken > 0 && !article.authors.isEmpty ? 0 : stamped.count - spoken
        if log * 2 > shown.count, shown.count >= 3 { return "it looks like a log" }
        if article.body.isEmpty { return "there is no text under its first line" }
        if hasHeader { return nil }
        return hasProse(article) ? nil : "it has no byline, no date and no paragraph of prose"
    }

    /// A text in braces or brackets whose first lines hold quoted names.
    private static func isJSON(_ shown: [RecognizedLine]) -> Bool {
        guard let first = shown.first?.line.text, let last = shown.last?.line.text else { return false }
        let isBraced =
            first.hasPrefix("{") && last.hasSuffix("}")
            || first.hasPrefix("[") && last.hasSuffix("]") && shown.count > 2
        return isBraced
            && shown.prefix(3).contains {
                $0.line.text.contains("\":") || $0.line.text.contains("\" :") || $0.line.text.hasPrefix("\"")
            }
    }

    /// Sentences: runs of at least six words up to a full stop.
    private static func hasProse(_ article: Article) -> Bool {
        var sentences = 0
        var words = 0
        for block in article.body where block.kind != .listItem {
            var run = 0
            for token in Tokenizer.tokens(of: block.text.utf8Prefix(4_000), line: 0) {
                if token.kind == .word { run += 1; words += 1 }
                guard token.kind == .mark, [".", "!", "?", "…", "。"].contains(token.folded) else { continue }
                if run >= 6 { sentences += 1 }
                run = 0
            }
            if sentences >= 2, words >= 25 { return true }
        }
        return sentences >= 1 && words >= 12 && article.title != nil || hasProseWithoutSpaces(article)
    }

    /// Scripts that part no words: forty of their characters are a paragraph.
    private static func hasProseWithoutSpaces(_ article: Article) -> Bool {
        var count = 0
        for block in article.body {
            for scalar in block.text.unicodeScalars.prefix(2_000) {
                switch scalar.value {
                case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF, 0x3040...0x30FF, 0x3400...0x9FFF,
                    0xAC00...0xD7AF:
                    count += 1
                default: break
                }
            }
        }
        return count >= 40
    }

    private static func isCode(_ line: Line) -> Bool {
        guard let last = line.bytes.last, line.utf8Count < 400 else { return false }
        if "{};".utf8.contains(last) { return true }
        if line.utf8Count < 100 {
            if codeStarts.contains(where: { line.bytes.starts(with: $0) }), !line.endsSentence {
                return !line.bytes.starts(with: "from ".utf8) || line.text.contains(" import ")
            }
            if line.bytes.span.contains(UInt8(ascii: "=")), line.text.contains(" = ") { return true }
        }
        let ending = line.bytes.suffix(2)
        return ending.elementsEqual("):".utf8) || ending.elementsEqual("()".utf8)
    }

    private static let codeStarts = [
        "#include", "import ", "def ", "func ", "class ", "return ", "if (", "for (", "while (", "#!/", "//", "/*",
        "let ", "var ", "const ", "public ", "private ", "</", "<?", "print(", "from ",
    ].map { Array($0.utf8) }

    /// Many words up to a sentence's end.
    private static func isProse(_ line: Line) -> Bool {
        line.endsSentence && line.bytes.count { $0 == 0x20 } >= 10
    }

    /// A line that begins with a time stamp or a level.
    private static func isLogLine(_ line: Line) -> Bool {
        let text = line.bytes.span
        guard text.count > 8 else { return false }
        var digits = 0
        var colons = 0
        for index in 0..<min(24, text.count) {
            if text[index] == UInt8(ascii: ":") { colons += 1 }
            if index < 20, text[index] &- 0x30 < 10 { digits += 1 }
        }
        let isBracketed = text[0] == UInt8(ascii: "[")
        if digits >= 8, colons >= 1, isBracketed || text[0] &- 0x30 < 10 { return true }
        if colons >= 2, digits >= 6, text.count > 16 { return true }
        let level = isBracketed ? line.bytes.dropFirst() : line.bytes
        return levels.contains { level.starts(with: $0.utf8) }
    }

    private static let levels = ["INFO", "DEBUG", "WARN", "ERROR"]
}
