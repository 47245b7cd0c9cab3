import Articles

/// The number of an article in the index: by date, so that the newest can be asked for without sorting.
///
/// Within a day the number says only who came first; nothing may depend on that, or a rebuilt index would answer
/// differently. Undated articles, before all others, are spread by their ids.
enum IndexKey {
    private static let bits = 24

    /// The day that an article belongs to.
    static func day(of article: Article) -> Int {
        guard let start = article.date?.start else {
            return Int(article.id.digits.prefix(3), radix: 16) ?? 0
        }
        return 0x1000 + start.year * 372 + ((start.month ?? 1) - 1) * 31 + (start.day ?? 1) - 1
    }

    /// The day behind all others, for files that are no records.
    static let damaged = 0x1000 + 10_000 * 372

    /// The numbers of a day.
    static func range(ofDay day: Int) -> Range<Int> { day << bits..<(day + 1) << bits }

    static func day(ofKey key: Int) -> Int { key >> bits }

    /// The first number of the dated articles.
    static let firstDated = 0x1000 << bits
}
