import Articles

/// Why what a person typed cannot be the value of a field, and where.
public struct CorrectionError: Error, Hashable, Sendable {
    public enum Reason: Hashable, Sendable {
        /// No “=” after a field's name.
        case noValue
        case unknownField(String)
        /// A part of the record that is not corrected, and what is to be done instead.
        case notCorrectable(String, instead: String)
        case givenTwice(String)
        case badDate(String)
        /// A date by its form, which no calendar has.
        case impossibleDate(String)
        case backwardRange(String)
        case badLanguage(String)
        case badAddress(String)
        case unknownRole(String, nearest: String)
        /// An honorific or a role without a name.
        case noName
        case openBracket
        case lineEnd
        case controlCharacter(UInt32)
        /// Bytes that are no UTF-8.
        case unreadable
    }

    public let reason: Reason
    public let text: String
    /// The place of the fault, in Unicode scalars of the text.
    public let range: Range<Int>

    init(_ reason: Reason, in text: String, at range: Range<Int>) {
        self.reason = reason
        self.text = text
        self.range = range
    }
}

extension CorrectionError: CustomStringConvertible {
    /// One sentence; showing the place is the caller's.
    public var description: String {
        switch reason {
        case .noValue: "a field wants its value behind “=”: title=\"The Harbour Reopens\""
        case .unknownField(let name): "no field “\(name)”; " + FieldNames.hint(name)
        case .notCorrectable(let name, let instead): "“\(name)” is not corrected; \(instead)"
        case .givenTwice(let name): "“\(name)” is given twice"
        case .badDate(let text):
            "“\(text)” is no date; a date is 2014-06-17, 2014-06 or 2014, a range 2014-06-17/2014-06-19"
        case .impossibleDate(let text): "“\(text)” is in no calendar"
        case .backwardRange(let text): "“\(text)” ends before it begins, or one end is more exact than the other"
        case .badLanguage(let text): "“\(text)” is no language tag; a tag is en, fr or pt-BR"
        case .badAddress(let text): "“\(text)” is no address; one begins with https:// or http:// and has no spaces"
        case .unknownRole(let role, let nearest): "no role “\(role)”; did you mean “\(nearest)”?"
        case .noName: "a name is missing; an author is written: [Prof.] Ann Roe (translator)"
        case .openBracket: "a bracket that is not closed; an author is written: [Prof.] Ann Roe (translator)"
        case .lineEnd: "a line end, where the field has one line"
        case .controlCharacter(let code): "a control character (U+\(CorrectionError.hex(code)))"
        case .unreadable: "a character that was no UTF-8"
        }
    }

    private static func hex(_ code: UInt32) -> String {
        let digits = String(code, radix: 16, uppercase: true)
        return String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
    }
}
