import Articles

/// The number of an article in the index: by date, so that the newest can be asked for without sorting.
///
/// Within a day the number says only who came first; nothing may depend on that, or a rebuilt index would answer
/// differently. Dates that name no day are spread over their month or year by the articles' ids, and so are undated
/// articles, over days before all others. Days lie close together, since the word index writes the distance from one
/// article to the next for each of their words; one of more than ``perDay`` articles goes on in the next.
enum IndexKey {
    static let perDay = 1 << 12

    /// The day that an article belongs to.
    static func day(of article: Article) -> Int {
        let spread = Int(article.id.digits.prefix(3), radix: 16) ?? 0
        guard let start = article.date?.start else { return spread }
        let month = start.month ?? spread % 12 + 1
        return undated + start.year * 372 + (month - 1) * 31 + (start.day ?? spread / 12 % 28 + 1) - 1
    }

    /// The day after all others, for files that are no records.
    static let damaged = undated + 10_000 * 372

    /// The numbers of a day.
    static func range(ofDay day: Int) -> Range<Int> { day * perDay..<(day + 1) * perDay }

    static func day(ofKey key: Int) -> Int { key / perDay }

    /// How many days undated articles are spread over.
    private static let undated = 0x1000
}
