/// Where in a record a value is that a person can correct, by what it looks like.
enum ValuePlace: Sendable {
    case line(any WritableKeyPath<Article, String?> & Sendable)
    case text(any WritableKeyPath<Article, String?> & Sendable)
    case address(any WritableKeyPath<Article, String?> & Sendable)
    case date(any WritableKeyPath<Article, PartialDate?> & Sendable)
    case language(any WritableKeyPath<Article, LanguageTag?> & Sendable)
    /// With what the schema says of one of its elements.
    case list(any WritableKeyPath<Article, [String]> & Sendable, of: String)
    case authors(any WritableKeyPath<Article, [Author]> & Sendable)

    var kind: CorrectableField.Kind {
        switch self {
        case .line: .line
        case .text: .text
        case .address: .address
        case .date: .date
        case .language: .language
        case .list: .list
        case .authors: .authors
        }
    }

    /// The value; nil where the record has none.
    func value(in article: Article) -> Correction.Value? {
        switch self {
        case .line(let path), .text(let path), .address(let path): article[keyPath: path].map(Correction.Value.text)
        case .date(let path): article[keyPath: path].map(Correction.Value.date)
        case .language(let path): article[keyPath: path].map(Correction.Value.language)
        case .list(let path, _): article[keyPath: path].written.map(Correction.Value.list)
        case .authors(let path): article[keyPath: path].written.map(Correction.Value.authors)
        }
    }

    func set(_ value: Correction.Value?, in article: inout Article) {
        switch self {
        case .line(let path), .text(let path), .address(let path): article[keyPath: path] = value?.text
        case .date(let path): article[keyPath: path] = value?.date
        case .language(let path): article[keyPath: path] = value?.language
        case .list(let path, _): article[keyPath: path] = value?.list ?? []
        case .authors(let path): article[keyPath: path] = value?.authors ?? []
        }
    }

    /// How the record has it where it has a key of its own.
    var encoding: FieldEncoding {
        switch self {
        case .line(let path), .text(let path), .address(let path): .unlessEmpty(path)
        case .date(let path): .unlessEmpty(path)
        case .language(let path): .unlessEmpty(path)
        case .list(let path, _): .unlessEmpty(path)
        case .authors(let path): .unlessEmpty(path)
        }
    }

    func schema(_ meaning: String) -> FieldSchema {
        switch self {
        case .line, .text, .address: .text(meaning)
        case .date: .reference("date", meaning)
        case .language: .pattern("^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$", meaning)
        case .list(_, let element): .list(of: element, meaning)
        case .authors: .references("author", meaning)
        }
    }
}
