import Articles

/// The day, month or year that a declared value is.
enum DeclaredDay {
    /// Earlier years stand for "none" in templates.
    private static let years = 1600...2100

    /// Nil for a value that is no date, or may be two: "true", "03/04/2014", "0001-01-01".
    static func read(_ value: String) -> PartialDate? {
        let text = value.drop { "[<(\"'".contains($0) }
        guard text.utf8.count <= 80 else { return nil }
        let date = month(text) ?? day(text) ?? printed(String(text))
        return date.flatMap { years.contains($0.year) ? $0 : nil }
    }

    /// "2014-03-12T10:30:00Z", "2014/3/12", "20140312".
    private static func day(_ text: Substring) -> PartialDate? {
        let digits = text.utf8.prefix { $0 &- 0x30 < 10 }
        guard digits.count == 4 || digits.count == 8 && digits.endIndex == text.utf8.endIndex else { return nil }
        return DeclaredDate.iso(String(text))
    }

    /// "2014-03"
    private static func month(_ text: Substring) -> PartialDate? {
        let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        guard parts.count == 2, parts[0].count == 4, parts[1].count == 2,
            let year = Int(Substring(parts[0])), let month = Int(Substring(parts[1]))
        else { return nil }
        return PartialDate(year: year, month: month)
    }

    private static func printed(_ text: String) -> PartialDate? {
        let tokens = Tokenizer.tokens(of: text, atMost: 24)
        guard let printed = PrintedDate.match(tokens, at: 0, allowing: .yearAlone) else { return nil }
        // A year before other figures is a piece of something.
        let isWhole = printed.tokens.upperBound == tokens.count
        return isWhole || printed.date.start.day != nil ? printed.date : nil
    }
}
