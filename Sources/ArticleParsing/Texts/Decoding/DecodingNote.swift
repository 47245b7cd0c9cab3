/// A decision or a repair while a text was decoded: told once for each kind, with the first line that it is about.
struct DecodingNote: Hashable, Sendable {
    enum Kind: String, Sendable, CaseIterable {
        case undecodableBytes, encodingUncertain, encodingUnknown, encodingMisdeclared, encodingGuessed
        case controlCharacters, nulReplaced, c1Repaired, noBreakSpaces, zeroWidthRemoved, softHyphensRemoved
        case looksDoubleEncoded, referencesRead, escapesRead, transferEncodingRead
    }

    let kind: Kind
    /// Counted from 1.
    let line: Int?
    /// A sentence without its stop.
    let message: String

    init(_ kind: Kind, _ line: Int?, _ message: String) {
        (self.kind, self.line, self.message) = (kind, line, message)
    }
}
