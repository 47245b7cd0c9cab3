/// Reads what a page's JSON-LD says of its article, by the vocabulary of schema.org.
///
/// Objects are looked for at the top, in arrays, in `@graph`, and as the main entity of a page; an article that a list,
/// a crumb trail or a comment describes is not this page's. References by `@id` are followed within the page.
struct JSONLDReader {
    struct Value {
        let name: DeclaredField.Name
        let value: String
        /// "NewsArticle.headline".
        let detail: String
        let group: Int
        let entity: DeclaredField.Entity?
    }

    /// How many objects of a page are looked at.
    private static let mostObjects = 2_000

    private(set) var values: [Value] = []
    private var groups = 0
    private var objectsByID: [String: JSONValue] = [:]

    /// All scripts of a page together, since one may refer to another.
    init(_ scripts: [[JSONValue]], firstGroup: Int) {
        groups = firstGroup
        for value in scripts.joined() { index(value) }
    }

    /// The fields of one script's objects.
    mutating func read(_ script: [JSONValue]) -> [Value] {
        values = []
        for object in JSONLDReader.objects(in: script) { read(object) }
        return values
    }

    var groupCount: Int { groups }

    // MARK: - Objects

    private mutating func index(_ value: JSONValue) {
        for object in JSONLDReader.objects(in: [value]) {
            guard case .string(let id)? = object["@id"], case .object(let members) = object, members.count > 1 else {
                continue
            }
            if objectsByID[id] == nil { objectsByID[id] = object }
        }
    }

    /// All objects that may describe the page or its article, in their order.
    private static func objects(in values: [JSONValue]) -> [JSONValue] {
        var found: [JSONValue] = []
        var waiting: [JSONValue] = values.reversed()
        while let value = waiting.popLast(), found.count < mostObjects {
            switch value {
            case .array(let elements): waiting += elements.reversed()
            case .object(let members):
                found.append(value)
                for member in members.reversed() where leads(member.key) { waiting.append(member.value) }
            case .string, .number, .bool, .null: break
            }
        }
        return found
    }

    private static func leads(_ key: String) -> Bool {
        key == "@graph" || key == "mainEntity" || key == "mainEntityOfPage" || key == "@reverse" || key == "author"
            || key == "publisher"
    }

    private mutating func read(_ object: JSONValue) {
        guard case .object(let members) = object, let type = JSONLDReader.type(of: object) else { return }
        let role = JSONLDReader.roles[type.utf8Span.span]
        guard let role else { return }
        let group = groups
        groups += 1
        for member in members { read(member, type, role, group) }
    }

    private mutating func read(_ member: JSONValue.Member, _ type: String, _ role: Role, _ group: Int) {
        let detail = "\(type).\(member.key)"
        if role == .site {
            if member.key == "name" { add(.siteName, member.value, detail, group) }
            return
        }
        guard let name = MetaNames.properties[member.key.utf8Span.span] ?? JSONLDReader.more[member.key] else { return }
        switch name {
        case .author, .publisher: addEntities(name, member.value, detail, group)
        case .url: addAddress(member.value, detail, group)
        case .body where role == .page: break
        default: for value in member.value.elements.prefix(200) { add(name, value, detail, group) }
        }
    }

    // MARK: - Values

    private mutating func add(_ name: DeclaredField.Name, _ value: JSONValue, _ detail: String, _ group: Int) {
        switch value {
        case .string(let text): add(name, text, detail, group)
        case .number(let text): add(name, text, detail, group)
        case .bool(let flag): add(name, flag ? "true" : "false", detail, group)
        case .object:
            if case .string(let text)? = value["@value"] ?? value["name"] { add(name, text, detail, group) }
        case .array, .null: break
        }
    }

    private mutating func add(
        _ name: DeclaredField.Name, _ text: String, _ detail: String, _ group: Int,
        _ entity: DeclaredField.Entity? = nil
    ) {
        values.append(Value(name: name, value: text, detail: detail, group: group, entity: entity))
    }

    private mutating func addAddress(_ value: JSONValue, _ detail: String, _ group: Int) {
        for element in value.elements.prefix(10) {
            switch element {
            case .string(let text): add(.url, text, detail, group)
            case .object:
                if case .string(let text)? = element["@id"] ?? element["url"] { add(.url, text, detail, group) }
            case .number, .bool, .array, .null: break
            }
        }
    }

    private mutating func addEntities(
        _ name: DeclaredField.Name, _ value: JSONValue, _ detail: String, _ group: Int
    ) {
        for element in value.elements.prefix(200) where values.count < DeclaredFields.most {
            let object = resolved(element)
            switch object {
            case .string(let text): add(name, text, detail, group)
            case .object:
                let type = JSONLDReader.type(of: object) ?? ""
                let entity = JSONLDReader.entity(of: type)
                let printed = (object["name"] ?? .null).elements.prefix(50).compactMap(JSONLDReader.text)
                    .filter { !$0.utf8.allSatisfy(\.isHTMLSpace) }
                for text in printed { add(name, text, detail + ".name", group, entity) }
                if printed.isEmpty, let whole = JSONLDReader.nameInParts(object) {
                    add(name, whole, detail + ".familyName", group, entity)
                }
            case .number, .bool, .array, .null: break
            }
        }
    }

    private static func text(_ value: JSONValue) -> String? {
        if case .string(let text) = value["@value"] ?? value { text } else { nil }
    }

    /// "Jane" and "Doe" of a person without a name as a whole.
    private static func nameInParts(_ person: JSONValue) -> String? {
        let parts = ["givenName", "familyName"].compactMap { key in person[key].flatMap(text) }
        return parts.count == 2 && parts.allSatisfy { !$0.isEmpty } ? parts.joined(separator: " ") : nil
    }

    /// The object that a reference points to: `{"@id": "#jane"}`, or the address itself.
    private func resolved(_ value: JSONValue) -> JSONValue {
        switch value {
        case .string(let text): objectsByID[text] ?? value
        case .object:
            if value["name"] == nil, case .string(let id)? = value["@id"], let object = objectsByID[id] {
                object
            } else {
                value
            }
        case .number, .bool, .array, .null: value
        }
    }

    // MARK: - Types

    private enum Role: Sendable {
        case article, page, site
    }

    /// The type without its prefix; of several, the first that is known.
    private static func type(of object: JSONValue) -> String? {
        var first: String?
        for element in (object["@type"] ?? .null).elements {
            guard case .string(let text) = element, text.utf8.count <= 200 else { continue }
            let type = text.split(whereSeparator: { "/:#".contains($0) }).last.map(String.init) ?? text
            if roles[type.utf8Span.span] != nil { return type }
            first = first ?? type
        }
        return first
    }

    static func entity(of type: String) -> DeclaredField.Entity? {
        if type == "Person" { return .person }
        return type.hasSuffix("Organization") || type == "Corporation" || type == "Brand" ? .organization : nil
    }

    static func isArticle(_ type: String) -> Bool { roles[type.utf8Span.span] == .article }

    private static let roles = ByteTable<Role>(
        [
            "Article", "NewsArticle", "BlogPosting", "ReportageNewsArticle", "AnalysisNewsArticle",
            "OpinionNewsArticle", "BackgroundNewsArticle", "AskPublicNewsArticle", "ReviewNewsArticle",
            "AdvertiserContentArticle", "SatiricalArticle", "ScholarlyArticle", "MedicalScholarlyArticle",
            "TechArticle", "APIReference", "Report", "LiveBlogPosting", "SocialMediaPosting",
            "DiscussionForumPosting", "Review", "CriticReview", "Recipe", "HowTo", "CreativeWork", "PressRelease",
            "Interview", "Book", "Chapter", "PodcastEpisode", "VideoObject", "QAPage", "Blog",
        ].map { ($0, Role.article) }
            + ["WebPage", "ItemPage", "AboutPage", "CollectionPage", "ProfilePage", "FAQPage", "MedicalWebPage"]
            .map { ($0, .page) } + [("WebSite", .site), ("NewsMediaOrganization", .site)])

    private static let more: [String: DeclaredField.Name] = [
        "abstract": .description, "provider": .publisher, "text": .body, "uploadDate": .date,
    ]
}
