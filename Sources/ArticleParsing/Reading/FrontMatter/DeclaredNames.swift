import Articles

/// The people that a declared value names.
enum DeclaredNames {
    /// Empty for what is no name: an address, a handle, "admin", an outlet.
    static func authors(_ value: String) -> [Author] {
        let text = LinkMarkup.text(withoutAddress(value))
        guard text.utf8.count <= 300, !text.contains("://"), !text.looksLikeAddress else { return [] }
        return people(text).filter { mayBeAuthor($0) }.map { NameReader.author($0) }
    }

    private static func people(_ text: String) -> [String] {
        // "Doe, Jane; Roe, John", as catalogues write names.
        let pieces = text.split(separator: ";").map { $0.trimmingSpaces }
        if pieces.count > 1 { return pieces.flatMap { inOrder($0).map { [$0] } ?? WrittenNames(declared: $0).names } }
        return inOrder(text).map { [$0] } ?? WrittenNames(declared: text).names
    }

    /// "Doe, Jane" as "Jane Doe"; nil for what is no such name. One word before the comma may be all of a name only
    /// where one or two stand behind it, and no other comma.
    private static func inOrder(_ name: String) -> String? {
        let parts = name.split(separator: ",").map { $0.trimmingSpaces }
        guard parts.count == 2, !parts[0].contains(" "), parts[1].split(separator: " ").count <= 2,
            parts.allSatisfy({ $0.unicodeScalars.first?.properties.isUppercase == true }), !isSuffix(parts[1])
        else { return nil }
        return "\(parts[1]) \(parts[0])"
    }

    private static func isSuffix(_ text: String) -> Bool {
        AuthorWords.suffixes.contains(String(decoding: letters(of: text), as: UTF8.self))
    }

    private static func mayBeAuthor(_ name: String) -> Bool {
        let tokens = Tokenizer.tokens(of: name, atMost: 40)
        return NameJudge.objection(toForm: name) == nil && KnownOutlets.match(tokens, at: 0)?.end != tokens.count
    }

    /// "Jane Doe <jane@gazette.example>": the address is none of the name.
    private static func withoutAddress(_ value: String) -> String {
        guard let open = value.firstIndex(of: "<"), value.hasSuffix(">"), value[open...].contains("@") else {
            return value
        }
        return String(value[..<open]).trimmingSpaces
    }
}

extension StringProtocol {
    fileprivate var trimmingSpaces: String { split(separator: " ").joined(separator: " ") }
}
