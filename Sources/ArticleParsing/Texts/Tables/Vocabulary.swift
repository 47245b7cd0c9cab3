/// A table of folded words or phrases, one a line and sorted, with what is said of each behind " = ".
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
    private let remarks: [String: String]

    init(_ lines: String) {
        var remarks: [String: String] = [:]
        for line in lines.split(separator: "\n") {
            let (entry, remark) = Vocabulary.parts(line)
            remarks[entry] = remark ?? ""
        }
        self.remarks = remarks
    }

    func contains(_ entry: String) -> Bool { remarks[entry] != nil }

    /// What is said of an entry, empty where it is only listed; nil where it is not.
    subscript(_ entry: String) -> String? { remarks[entry] }

    /// A line's entry, and what is said of it.
    static func parts(_ line: Substring) -> (entry: String, remark: String?) {
        guard let sign = line.firstRange(of: " = ") else { return (String(line), nil) }
        return (String(line[..<sign.lowerBound]), String(line[sign.upperBound...]))
    }
}
