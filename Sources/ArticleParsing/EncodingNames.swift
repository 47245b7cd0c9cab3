import Articles

/// The names of encodings, as a person may give them.
public enum EncodingNames {
    /// The name by which records call the encoding that a label means: "windows-1251" for "cp1251". Case does not count.
    ///
    /// Nil for a label that means none.
    public static func name(of label: String) -> String? {
        if let encoding = TextEncoding(label: label.utf8) { return encoding.rawValue }
        // "Shift JIS", "windows 1251": people part names otherwise than tables do.
        let wanted = label.utf8.prefix(40).map(\.lowercasedASCII).filter(isSaid)
        guard !wanted.isEmpty else { return nil }
        let same = labels.first { $0.utf8.map(\.lowercasedASCII).filter(isSaid) == wanted }
        return same.flatMap { TextEncoding(label: $0.utf8)?.rawValue }
    }

    /// The names of all encodings that are read, sorted.
    public static let all: [String] = TextEncoding.allCases.map(\.rawValue).sorted()

    /// All labels that are understood, the names among them.
    public static let labels: [String] =
        all + EncodingLabels.rows.flatMap { $0.labels.split(separator: " ").map(String.init) }
}

extension EncodingNames {
    /// The names of the encodings whose labels are most like a word that is none: for "windows1251" "windows-1251". At most
    /// three.
    public static func nearest(to word: String) -> [String] {
        let wanted = word.utf8.prefix(40).map(\.lowercasedASCII).filter(isSaid)
        let number = wanted.filter { $0 &- 0x30 < 10 }
        let ranked = labels.map { label -> (label: String, distance: Int) in
            let said = label.utf8.map(\.lowercasedASCII).filter(isSaid)
            // Numbers tell encodings apart more than words do.
            let isOtherNumber = said.filter { $0 &- 0x30 < 10 } != number
            return (label, EditDistance.between(wanted, said) * 2 + (isOtherNumber ? 3 : 0))
        }
        var names: [String] = []
        for entry in ranked.sorted(by: { ($0.distance, $0.label) < ($1.distance, $1.label) }) {
            guard names.count < 3, entry.distance <= max(2, wanted.count) else { break }
            if let name = name(of: entry.label), !names.contains(name) { names.append(name) }
        }
        return names
    }

    private static func isSaid(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 }
}
