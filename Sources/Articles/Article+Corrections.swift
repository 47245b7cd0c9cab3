public import FoundationEssentials

/// Corrections: the value in the field is the person's, the replaced one is kept beside it.
extension Article {
    /// A new value for a field; nil clears it.
    public struct Change: Hashable, Sendable {
        public var field: CorrectableField
        public var value: Correction.Value?

        public init(_ field: CorrectableField, _ value: Correction.Value?) {
            self.field = field
            self.value = value
        }
    }

    /// Corrects fields together. A field that has the value already is left alone.
    ///
    /// - Returns: the corrections, none where all was as wished.
    @discardableResult
    public mutating func correct(_ changes: [Change], at time: Date, reason: String? = nil) -> [Correction] {
        let time = timeOfNextCorrection(at: time)
        var made: [Correction] = []
        for change in changes where self[change.field] != change.value {
            let replaced = self[change.field]
            made.append(
                Correction(
                    field: change.field, value: change.value, replaced: replaced, time: time, reason: reason))
            self[change.field] = change.value
        }
        corrections += made
        return made
    }

    /// Takes back the latest correction, with those that were made together with it.
    ///
    /// - Returns: the corrections that were taken back, in the order in which they were made; nothing where there was
    ///   none.
    @discardableResult
    public mutating func takeBackCorrections() -> [Correction] {
        guard let latest = corrections.last?.time else { return [] }
        let start = corrections.lastIndex { $0.time != latest }.map { $0 + 1 } ?? 0
        let takenBack = Array(corrections[start...])
        corrections.removeLast(takenBack.count)
        for correction in takenBack.reversed() { self[correction.field] = correction.replaced }
        return takenBack
    }

    /// The fields that were corrected, in the order in which they first were.
    public var correctedFields: [CorrectableField] {
        var fields: [CorrectableField] = []
        for correction in corrections where !fields.contains(correction.field) { fields.append(correction.field) }
        return fields
    }

    /// The value that the parser read in a field, whether it was corrected or not.
    public func extracted(_ field: CorrectableField) -> Correction.Value? {
        guard let first = corrections.first(where: { $0.field == field }) else { return self[field] }
        return first.replaced
    }

    /// This record as a newer reading of its source has it, with everything that is a person's: corrections, tags and
    /// note. In a corrected field, the newly extracted value takes its place beside the correction.
    public func reparsed(as reading: Article) -> Article {
        var article = reading
        article.source.name = source.name
        article.source.partOf = source.partOf
        article.archived = archived
        article.tags = tags
        article.note = note
        article.corrections = corrections
        for field in correctedFields {
            guard let first = corrections.firstIndex(where: { $0.field == field }) else { continue }
            article.corrections[first].replaced = reading[field]
            article[field] = self[field]
        }
        return article
    }

    /// Later than every correction so far, so that the time tells which corrections were made together.
    private func timeOfNextCorrection(at time: Date) -> String {
        let form = Date.ISO8601FormatStyle(includingFractionalSeconds: true)
        let wished = time.formatted(form)
        guard let last = corrections.last?.time, wished <= last, let before = try? Date(last, strategy: form) else {
            return wished
        }
        return before.addingTimeInterval(0.0015).formatted(form)
    }
}
