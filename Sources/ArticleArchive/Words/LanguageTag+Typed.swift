import Articles

extension LanguageTag {
    /// A BCP 47 tag as a person types it, with its letters in the usual case: "pt-BR". Nil for anything else, such as a
    /// language's name.
    init?(typed: String) {
        let parts = typed.split(separator: "-", omittingEmptySubsequences: false)
        let areLetters = parts.allSatisfy { part in
            part.utf8.allSatisfy { FileName.isDigit($0) || (0x61...0x7A).contains($0 | 0x20) }
        }
        guard areLetters, let first = parts.first, (2...3).contains(first.utf8.count),
            first.utf8.allSatisfy({ !FileName.isDigit($0) }),
            parts.dropFirst().allSatisfy({ (2...8).contains($0.utf8.count) })
        else { return nil }
        let rest = parts.dropFirst().map { part in
            switch part.utf8.count {
            case 2: part.uppercased()
            case 4: part.prefix(1).uppercased() + part.dropFirst().lowercased()
            default: part.lowercased()
            }
        }
        self.init(([first.lowercased()] + rest).joined(separator: "-"))
    }
}
