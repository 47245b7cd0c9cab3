import Articles

/// Gathers the names that a page declares and marks as its authors'.
struct AuthorGatherer {
    static let mostMarks = 60
    static let longestByline = 200

    private(set) var test: NameJudge
    private(set) var authors: [AuthorChoice.Names] = []
    /// Names of organisations.
    private(set) var organisations: Set<String> = []
    /// Names before which "by" or a word like it stands.
    var introduced: Set<String> = []

    /// Whether a line of the header credits a desk and nobody else: "Author: the editors".
    let printsDesk: Bool

    /// Whether what the page marks by the headline is a desk and nobody else.
    var marksDesk = false

    init(_ test: NameJudge, _ founds: [Found] = []) {
        self.test = test
        printsDesk = AuthorGatherer.printsDesk(founds)
    }

    private static func printsDesk(_ founds: [Found]) -> Bool {
        var credits: [String] = []
        for found in founds {
            if case .byline(let text) = found.value { credits.append(text) }
            if case .author(let author) = found.value, author.role == .author { return false }
        }
        return !credits.isEmpty
            && credits.allSatisfy { NameJudge.isDesk(Tokenizer.tokens(of: $0, atMost: 20).filter { $0.kind == .word }) }
    }

    /// Whether a desk or an agency is credited, so that names elsewhere on the page are others'.
    var creditsDesk: Bool {
        printsDesk || marksDesk
            || authors.contains { author in
                author.kind == .articleObject
                    && (author.outcome == .noAuthor(.desk) || author.value.allSatisfy(NameJudge.isAgency))
            }
    }

    /// Whether somebody was found who is no outlet or organisation.
    var hasAny: Bool { authors.contains { $0.isStanding && !$0.value.allSatisfy(organisations.contains) } }

    /// Adds the names that may be authors; where none may, the first with the reason why it may not.
    mutating func add(
        _ names: [String], _ kind: EvidenceKind, _ origin: WebOrigin,
        isOrganization: Bool = false,
        position: Int? = nil, distance: Int = 0
    ) {
        var good: [String] = []
        var bad: (name: String, reason: NameObjection)?
        for name in names.prefix(50) {
            let name = name.trimmed
            if let reason = test.objection(to: name, kind, isOrganization: isOrganization) {
                bad = (name, reason)
            } else if !good.contains(name) {
                good.append(name)
            }
        }
        for name in good
        where isOrganization || test.site.isName(name) || AuthorGatherer.isFirm(name)
            || KnownOutlets.usualName(of: name) != nil
        {
            organisations.insert(name)
        }
        // Whom they write for is no author beside them.
        if kind != .citationTag, kind != .articleObject,
            good.contains(where: { !organisations.contains($0) && PersonName.isFull($0) })
        {
            good.removeAll(where: organisations.contains)
        }
        guard !good.isEmpty || bad != nil else { return }
        var contender = AuthorChoice.Names(
            value: good, kind: kind, origin: origin, position: position, distance: distance)
        if good.isEmpty, let bad {
            contender.value = [bad.name]
            contender.outcome = .noAuthor(bad.reason)
        }
        authors.append(contender)
    }

    // MARK: Declared

    mutating func gatherDeclared(_ fields: [DeclaredField], _ lines: ShownLines) {
        var objects: [(kind: EvidenceKind, field: DeclaredField, names: [String], isOrganization: Bool)] = []
        for field in fields where field.name == .author {
            guard let kind = AuthorGatherer.kind(of: field), objects.count < AuthorGatherer.mostMarks else {
                continue
            }
            let names = self.names(field, kind)
            if field.entity == .organization { organisations.formUnion(names) }
            // All that one object or one kind of tag names stands together.
            if let last = objects.lastIndex(where: {
                $0.field.source == field.source && $0.field.group == field.group && $0.kind == kind
            }) {
                objects[last].names += names
            } else {
                objects.append((kind, field, names, field.entity == .organization))
            }
        }
        for object in objects {
            for name in Set(object.names.map { letters(of: $0) }) { test.noteDeclared(name, object.kind) }
        }
        for object in objects {
            add(object.names, object.kind, .init(object.field), isOrganization: object.isOrganization)
        }
    }

    private func names(_ field: DeclaredField, _ kind: EvidenceKind) -> [String] {
        let value = AuthorGatherer.withoutMarkup(field.value)
        if test.site.isName(value) || field.entity == .organization { return [value] }
        // "kestrel.example, Berlin, Germany"
        if value.contains(","), let first = value.split(separator: ",").first.map(String.init),
            test.site.isName(first) || NameJudge.objection(toForm: first) == .address,
            !value.split(separator: ",").contains(where: { PersonName.isFull(String($0)) })
        {
            return [first]
        }
        guard value.utf8.count <= 300, !value.contains("://"), !value.contains("@"), !value.hasPrefix("www."),
            !value.hasPrefix("/")
        else { return [] }
        if AuthorGatherer.isDate(value) { return [value] }
        if let name = CatalogueName(value), kind == .citationTag || field.source.kind == .dublinCore && name.isOneWord {
            return [name.inOrder]
        }
        return AuthorGatherer.isFirm(value) && (!value.contains(",") || kind == .citationTag)
            ? [value] : MarkedNames(declared: value).names
    }

    /// "By <a href=…>Jane Doe</a>": some programs declare what they show.
    private static func withoutMarkup(_ value: String) -> String {
        guard value.utf8.contains(where: { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "[") }),
            value.utf8.count <= 4_000
        else { return value }
        var text = ""
        var tag: String?
        var isAddress = false
        var last: Unicode.Scalar = " "
        for scalar in value.unicodeScalars {
            switch scalar {
            case "<": tag = ""
            case ">" where tag != nil:
                // Each line that it shows holds a name of its own.
                if ["br", "br/", "br /", "/p", "/li", "/div"].contains(tag?.lowercased()) { text += ", " }
                tag = nil
            // "[Jane Doe](https://…)"
            case "(" where last == "]": isAddress = true
            case ")" where isAddress: isAddress = false
            case "[", "]": break
            default:
                if tag != nil {
                    tag?.unicodeScalars.append(scalar)
                } else if !isAddress {
                    text.unicodeScalars.append(scalar)
                }
            }
            last = scalar
        }
        return text.withSingleSpaces.trimmed
    }

    /// "May 14, 2024" is neither "May 14" nor anybody else.
    private static func isDate(_ value: String) -> Bool {
        guard value.utf8.count <= 40 else { return false }
        let tokens = Tokenizer.tokens(of: value, atMost: 20)
        return PrintedDate.match(tokens, at: 0)?.tokens == tokens.indices
    }

    /// "Center for Drug Evaluation and Research" is one.
    private static func isFirm(_ value: String) -> Bool {
        Tokenizer.tokens(of: value, atMost: 20).contains { OrganisationWords.all.contains($0.folded) }
    }

    private static func kind(of field: DeclaredField) -> EvidenceKind? {
        switch field.source.kind {
        case .citation: .citationTag
        case .jsonLD: field.isOfArticle ? .articleObject : field.isOfPage ? .pageObject : nil
        case .meta, .parsely, .sailthru, .dublinCore: .metaTag
        case .articleTag, .openGraph: .articleTag
        case .twitter: field.source.detail.hasPrefix("twitter:data") ? .twitterCard : nil
        case .microdata, .rdfa, .relLink, .htmlLang, .timeElement, .relAuthor, .linkPath, .className, .classPart,
            .titleElement, .heading, .dateText, .saved:
            nil
        }
    }
}

extension String {
    /// Without spaces and marks around it.
    fileprivate var trimmed: String {
        let isMark: (Character) -> Bool = { " ,;:|".contains($0) }
        guard first.map(isMark) ?? false || last.map(isMark) ?? false else { return self }
        return String(drop(while: isMark).reversed().drop(while: isMark).reversed())
    }
}
