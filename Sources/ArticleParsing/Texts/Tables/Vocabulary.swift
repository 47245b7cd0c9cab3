/// A table of folded words or phrases, one a line and sorted, with a remark on each after " = ".
///
/// ```swift
/// let titles = Vocabulary(
///     """
///     dr = sure
///     general
///     """)
/// titles.contains("general")      // true
/// titles["dr"]                    // "sure"
/// ```
struct Vocabulary: Sendable {
    /// Entries, each with the number of its remark.
    private let entries: ByteTable<UInt8>
    private let remarks: [String]

    init(_ lines: String) {
        var remarks = [""]
        entries = ByteTable(lines: lines, sign: " = ") { remark in
            let text = String(utf8: remark)
            if let number = remarks.firstIndex(of: text) { return UInt8(number) }
            remarks.append(text)
            return UInt8(remarks.count - 1)
        }
        self.remarks = remarks
    }

    func contains(_ entry: String) -> Bool { entries[entry.utf8Span.span] != nil }

    /// The remark on an entry, empty where it is only listed; nil where it is not.
    subscript(_ entry: String) -> String? { entries[entry.utf8Span.span].map { remarks[Int($0)] } }
}
