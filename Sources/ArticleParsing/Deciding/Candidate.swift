public import Articles

/// A value that a source offers for a field of its record, and the outcome.
public struct Candidate: Hashable, Sendable {
    public let field: DecidedField
    public let value: String
    /// The evidence on which the value rests.
    public let kind: EvidenceKind
    /// Where the source says it, and how certain that kind of place is.
    public let place: Citation
    public let outcome: Outcome

    public init(field: DecidedField, value: String, kind: EvidenceKind, place: Citation, outcome: Outcome) {
        self.field = field
        self.value = value
        self.kind = kind
        self.place = place
        self.outcome = outcome
    }
}
