import Articles

extension DecodingNote {
    /// The note as a record says it.
    var finding: Finding { FindingCode(kind).at(line, message) }
}

extension FindingCode {
    fileprivate init(_ kind: DecodingNote.Kind) {
        self =
            switch kind {
            case .undecodableBytes: .undecodableBytes
            case .encodingUncertain: .encodingUncertain
            case .encodingUnknown: .encodingUnknown
            case .encodingMisdeclared: .encodingMisdeclared
            case .encodingGuessed: .encodingGuessed
            case .controlCharacters: .controlCharacters
            case .nulReplaced: .nulReplaced
            case .c1Repaired: .c1Repaired
            case .noBreakSpaces: .noBreakSpaces
            case .zeroWidthRemoved: .zeroWidthRemoved
            case .softHyphensRemoved: .softHyphensRemoved
            case .looksDoubleEncoded: .looksDoubleEncoded
            case .referencesRead: .referencesRead
            case .escapesRead: .escapesRead
            case .transferEncodingRead: .transferEncodingRead
            }
    }
}

extension ParsingError {
    /// The decoder's refusal as the parser says it.
    init(_ error: DecodingError) {
        self =
            switch error {
            case .empty: .empty
            case .notText(let kind): .notText(looksLike: kind)
            case .tooLarge(let count): .tooLarge(byteCount: count)
            case .undecided(let likely): .undecided(likely: likely.map(\.rawValue))
            case .notIn(let encoding, let places, let line):
                .notInEncoding(encoding.rawValue, places: places, line: line)
            case .noTable(let encoding): .noTable(ofEncoding: encoding.rawValue)
            }
    }
}
