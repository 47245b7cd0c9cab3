/// The eras by which East Asian dates count their years: "令和3年5月1日".
enum CalendarEras {
    struct Era: Sendable {
        /// The year before the era's first.
        let offset: Int
        let lastYear: Int
    }

    static func era(_ word: String) -> Era? { word.utf8.count == 6 ? eras[word.utf8Span.span] : nil }

    private static let eras = DateTable.read(table) { remark in
        remark.number.map { Era(offset: $0, lastYear: Int(remark.last) ?? 0) }
    }

    /// The era, the year before its first, and how many years it has (had).
    private static let table = """
        令和 2018 81
        大正 1911 15
        平成 1988 31
        明治 1867 45
        昭和 1925 64
        民国 1911 188
        民國 1911 188
        """
}
