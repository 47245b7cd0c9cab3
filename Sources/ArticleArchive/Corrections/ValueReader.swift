import Articles

/// Reads what a person typed as the value of a field, and says what is wrong with it and where.
struct ValueReader {
    /// Everything that was typed, of which values are slices.
    let text: String
    let scalars: [Unicode.Scalar]

    init(_ text: String) {
        self.text = text
        scalars = Array(text.unicodeScalars)
    }

    /// A value from a place on; nil where there is nothing but spaces, which clears a field.
    func value(of kind: CorrectableField.Kind, from start: Int = 0) throws(CorrectionError) -> Correction.Value? {
        let place = trimmed(start..<scalars.count)
        guard !place.isEmpty else { return nil }
        try check(place, mayHaveLines: kind == .text)
        switch kind {
        case .line, .text: return .text(string(place))
        case .date: return .date(try date(place))
        case .language: return .language(try language(place))
        case .address: return .text(try address(place))
        case .list:
            let names = pieces(of: place).map(string)
            return names.isEmpty ? nil : .list(names)
        case .authors:
            var authors: [Author] = []
            for piece in pieces(of: place) { authors.append(try author(piece)) }
            return authors.isEmpty ? nil : .authors(authors)
        }
    }

    /// One element of a list that stands by itself, whatever signs are in it.
    func element(of kind: CorrectableField.Kind) throws(CorrectionError) -> Correction.Value? {
        let place = trimmed(0..<scalars.count)
        guard !place.isEmpty else { return nil }
        try check(place, mayHaveLines: false)
        return kind == .authors ? .authors([try author(place)]) : .list([string(place)])
    }

    /// Refuses characters that must not be in any text that a person gives.
    func check(_ place: Range<Int>, mayHaveLines: Bool) throws(CorrectionError) {
        for index in place {
            let value = scalars[index].value
            switch value {
            case 0x0A where mayHaveLines, 0x09 where mayHaveLines: continue
            case 0x0A, 0x0D, 0x85, 0x2028, 0x2029: throw error(.lineEnd, index..<index + 1)
            case 0..<0x20, 0x7F...0x9F: throw error(.controlCharacter(value), index..<index + 1)
            case 0xFFFD: throw error(.unreadable, index..<index + 1)
            default: continue
            }
        }
    }

    // MARK: Kinds

    private func date(_ place: Range<Int>) throws(CorrectionError) -> PartialDate {
        let typed = string(place)
        if let date = PartialDate(typed) { return date }
        let ends = typed.split(separator: "/", omittingEmptySubsequences: false)
        guard (1...2).contains(ends.count), ends.allSatisfy(ValueReader.looksLikeDate) else {
            throw error(.badDate(typed), place)
        }
        var start = place.lowerBound
        for end in ends {
            guard PartialDate(String(end)) != nil else {
                throw error(.impossibleDate(String(end)), start..<start + end.unicodeScalars.count)
            }
            start += end.unicodeScalars.count + 1
        }
        throw error(.backwardRange(typed), place)
    }

    private static func looksLikeDate(_ text: Substring) -> Bool {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        return (1...3).contains(parts.count) && parts[0].utf8.count == 4
            && parts.dropFirst().allSatisfy { $0.utf8.count == 2 }
            && parts.allSatisfy { $0.utf8.allSatisfy(FileName.isDigit) }
    }

    private func language(_ place: Range<Int>) throws(CorrectionError) -> LanguageTag {
        let typed = string(place)
        guard let tag = LanguageTag(typed: typed) else { throw error(.badLanguage(typed), place) }
        return tag
    }

    private func address(_ place: Range<Int>) throws(CorrectionError) -> String {
        let typed = string(place)
        let scheme = ["https://", "http://"].first { typed.lowercased().hasPrefix($0) }
        let hasSpace = scalars[place].contains { $0.properties.isWhitespace }
        guard let scheme, !hasSpace, typed.dropFirst(scheme.count).first.map({ $0 != "/" }) == true else {
            throw error(.badAddress(typed), place)
        }
        return typed
    }

    /// "[Prof.] Ann Roe (translator)". Parentheses that hold no role belong to the name.
    private func author(_ place: Range<Int>) throws(CorrectionError) -> Author {
        var rest = place
        var honorific: String?
        if scalars[place.lowerBound] == "[" {
            guard let close = scalars[place].firstIndex(of: "]") else { throw error(.openBracket, place) }
            let inside = trimmed(place.lowerBound + 1..<close)
            honorific = inside.isEmpty ? nil : string(inside)
            rest = trimmed(close + 1..<place.upperBound)
        }
        var role = Author.Role.author
        if scalars[rest].last == ")", let open = scalars[rest].lastIndex(of: "(") {
            let inside = trimmed(open + 1..<rest.upperBound - 1)
            let word = string(inside)
            let roles = Author.Role.allCases.map(\.rawValue)
            if let known = Author.Role(rawValue: word.lowercased()) {
                role = known
                rest = trimmed(rest.lowerBound..<open)
            } else if let nearest = NearestName.of(word, among: roles) {
                throw error(.unknownRole(word, nearest: nearest), inside)
            }
        }
        guard !rest.isEmpty else { throw error(.noName, place) }
        return Author(string(rest), role: role, honorific: honorific)
    }

    // MARK: Places

    /// The places between semicolons that hold something.
    private func pieces(of place: Range<Int>) -> [Range<Int>] {
        var pieces: [Range<Int>] = []
        var start = place.lowerBound
        for index in place.lowerBound...place.upperBound where index == place.upperBound || scalars[index] == ";" {
            let piece = trimmed(start..<index)
            if !piece.isEmpty { pieces.append(piece) }
            start = index + 1
        }
        return pieces
    }

    private func trimmed(_ place: Range<Int>) -> Range<Int> {
        var (start, end) = (place.lowerBound, place.upperBound)
        while start < end, scalars[start].properties.isWhitespace { start += 1 }
        while end > start, scalars[end - 1].properties.isWhitespace { end -= 1 }
        return start..<end
    }

    private func string(_ place: Range<Int>) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars[place])
        return String(view)
    }

    private func error(_ reason: CorrectionError.Reason, _ place: Range<Int>) -> CorrectionError {
        CorrectionError(reason, in: text, at: place)
    }
}
