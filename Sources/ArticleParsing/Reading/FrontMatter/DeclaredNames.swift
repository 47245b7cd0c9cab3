import Articles

/// The people that a declared value names.
enum DeclaredNames {
    /// Empty for a value that is no name: an address, a handle, "admin", an outlet.
    static func authors(_ value: String) -> [Author] {
        let text = LinkMarkup.text(withoutAddress(value))
        guard text.utf8.count <= 300, !text.contains("://"), !text.looksLikeAddress else { return [] }
        return names(text).filter { mayBeAuthor($0) }.map { NameReader.author(NameReader.withoutRole($0)) }
    }

    /// "Doe, Jane; Roe, John", as catalogues write names, are turned round.
    private static func names(_ text: String) -> [String] {
        let reader = NameReader(tokens: Tokenizer.tokens(of: text)) { _ in text }
        return reader.invertedNames()?.map(\.author.name) ?? MarkedNames(declared: text).names
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
        return value[..<open].split(separator: " ").joined(separator: " ")
    }
}
