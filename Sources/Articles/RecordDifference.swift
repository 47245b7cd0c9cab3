/// The changes that a newer reading of an article's source would make in its record.
public struct RecordDifference: Hashable, Sendable {
    /// A part of a record that a parser makes.
    public enum Part: Hashable, Sendable {
        case field(CorrectableField)
        case body, extras, source, evidence, findings

        /// The record's name for it.
        public var name: String {
            switch self {
            case .field(let field): field.name
            case .body: "body"
            case .extras: "extras"
            case .source: "source"
            case .evidence: "evidence"
            case .findings: "findings"
            }
        }
    }

    public let before: Article
    /// The source as it is read now.
    public let reading: Article
    /// The record that the reading would make of it.
    public let after: Article
    /// The parts that would change, in the order in which a record is read.
    public let changed: [Part]
    /// Corrected fields in which the reading extracts something else than before; the correction stays.
    public let held: [CorrectableField]
    /// Corrected fields in which the reading extracts what the correction says.
    public let agreeing: [CorrectableField]

    public init(_ before: Article, read reading: Article) {
        self.before = before
        self.reading = reading
        let after = before.reparsed(as: reading)
        self.after = after
        let fields = CorrectableField.allCases.filter { before[$0] != after[$0] }.map(Part.field)
        let others: [(Part, Bool)] = [
            (.body, before.body != after.body), (.extras, before.extras != after.extras),
            (.source, before.source != after.source), (.evidence, before.evidence != after.evidence),
            (.findings, before.findings != after.findings),
        ]
        changed = fields + others.filter(\.1).map(\.0)
        let corrected = before.correctedFields
        held = corrected.filter { before.extracted($0) != after.extracted($0) }
        agreeing = corrected.filter { after.extracted($0) == after[$0] }
    }

    /// Whether the reading makes no difference: the version that a record bears is none by itself.
    public var isEmpty: Bool { changed.isEmpty && held.isEmpty }

    /// Whether the very version that made the record reads its source in another way: then somebody changed the file
    /// by hand, or it was made by a version on its way.
    public var isOfSameVersion: Bool { !isEmpty && before.parser == after.parser }
}
