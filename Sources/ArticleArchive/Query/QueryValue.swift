import Articles

/// The text after a field's colon, and the condition that it means.
struct QueryValue {
    let field: QueryField
    let text: String
    let range: Range<Int>
    let query: String

    func condition(folder: inout WordFolder, wordCount: inout Int) throws(QueryError) -> Condition {
        switch field {
        case .text(let field): return .phrase(try words(folder: &folder, &wordCount), in: field)
        case .tag: return .tag(try words(folder: &folder, &wordCount))
        case .lang: return .language(try language())
        case .id: return try id()
        case .date: return .date(try days())
        case .added: return .added(try days())
        case .is: return try trait(kinds: true)
        case .has: return try trait(kinds: false)
        }
    }

    private func words(folder: inout WordFolder, _ count: inout Int) throws(QueryError) -> [String] {
        let words = folder.words(of: text)
        count += words.count
        if words.isEmpty { throw error(.noWords) }
        return words
    }

    private func language() throws(QueryError) -> String {
        guard let tag = LanguageTag(typed: text) else { throw error(.badLanguage(text)) }
        return tag.rawValue.lowercased()
    }

    private func id() throws(QueryError) -> Condition {
        let digits = text.lowercased()
        let isHex = digits.utf8.allSatisfy { FileName.isHexDigit($0) }
        guard isHex, (1...64).contains(digits.utf8.count) else { throw error(.badID(text)) }
        return .id(String(digits.prefix(ArticleID.length)))
    }

    private func days() throws(QueryError) -> DayRange {
        do throws(DayRange.Flaw) {
            return try DayRange(text)
        } catch {
            switch error {
            case .noDate(let end): throw self.error(.badDate(String(end)))
            case .backward: throw self.error(.backwardRange(text))
            }
        }
    }

    private func trait(kinds: Bool) throws(QueryError) -> Condition {
        guard let trait = ArticleTrait.named(text, kinds: kinds) else {
            throw error(.unknownTrait(text, field: field.name, known: ArticleTrait.names(kinds: kinds)))
        }
        return .trait(trait)
    }

    private func error(_ reason: QueryError.Reason) -> QueryError { QueryError(reason, in: query, at: range) }
}
