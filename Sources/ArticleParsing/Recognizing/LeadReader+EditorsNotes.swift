import Articles

/// The editor's words on the text: under a heading of their own, or up to the editor's signature.
extension LeadReader {
    mutating func editorsNote(_ index: Int) -> Int? {
        let tokens = draft.tokens(index)
        let first = tokens.firstIndex { $0.kind != .mark } ?? 0
        if let phrase = EditorsNotes.headings.match(tokens, at: first) {
            let isWhole = tokens[phrase.end...].allSatisfy { $0.kind == .mark }
            let hasColon = tokens[safe: phrase.end].map { [":", ".", "-", ")"].contains($0.folded) } ?? true
            guard hasColon || isWhole else { return nil }
            let last = isWhole ? endOfNote(index + 1) : draft.endOfParagraph(index)
            note(index, through: last)
            return last + 1
        }
        return draft.page.web == nil ? signedNote(index) : nil
    }

    /// A note under a heading of its own goes on to a signature, a heading in capitals, or its first blank line.
    private func endOfNote(_ start: Int) -> Int {
        guard start < draft.count else { return start - 1 }
        var last = start
        var index = start
        while index < draft.count, index - start < LeadReader.mostLines {
            if draft.isBlank(index) {
                if index > start { return last }
            } else if !draft.isFree(index) || isCapitals(draft.line(index).text) {
                return max(start - 1, last)
            } else {
                last = index
                if isSignature(draft.line(index).text) { return last }
            }
            index += 1
        }
        return draft.endOfParagraph(start)
    }

    /// Lines up to "(GR ed. M. Ch.)" are the editor's.
    private mutating func signedNote(_ index: Int) -> Int? {
        for line in index..<min(draft.count, index + 14) where draft.isFree(line) {
            guard mayBeSignature(draft.line(line)), isSignature(draft.line(line).text) else { continue }
            note(index, through: line)
            return line + 1
        }
        return nil
    }

    /// A bracket, a hyphen, or the first byte of a dash.
    private func mayBeSignature(_ line: Line) -> Bool {
        switch line.bytes.first {
        case UInt8(ascii: "("), UInt8(ascii: "-"), 0xE2: line.utf8Count <= 60
        default: false
        }
    }

    /// "(GR ed. M. Ch.)", "– The Editor".
    private func isSignature(_ text: String) -> Bool {
        guard text.utf8.count <= 60,
            text.hasPrefix("(") || text.hasPrefix("-") || text.hasPrefix("–") || text.hasPrefix("—")
        else { return false }
        let tokens = Tokenizer.tokens(of: text, line: 0)
        let isAbbreviated = tokens.indices.contains { index in
            ["ed", "eds", "ndlr", "ndt"].contains(tokens[index].folded)
                && (tokens[safe: index + 1]?.folded == "." || tokens[index].folded.hasPrefix("nd"))
        }
        let last = tokens.last { $0.kind == .word }?.folded
        return isAbbreviated || last == "editor" || last == "editors"
    }

    private func isCapitals(_ text: String) -> Bool {
        text.utf8.count <= 40 && text.unicodeScalars.allSatisfy { !$0.properties.isLowercase }
            && text.unicodeScalars.contains { $0.properties.isUppercase }
    }

    mutating func note(_ first: Int, through last: Int) {
        let place = draft.place(first, through: last)
        let text = draft.text(place)
        for line in first...last where draft.isFree(line) { draft.claim(line, as: .editorsNote) }
        draft.add(Found(value: .editorsNote(text), place: place, rule: .editorsNote, certainty: .medium), to: first)
        if let publication = FirstPublishedRecognizer.sentence(in: text) {
            draft.add(
                Found(value: .firstPublished(publication), place: place, rule: .firstPublished, certainty: .medium),
                to: first)
        }
    }

    func beginsEditorsNote(_ index: Int) -> Bool {
        let tokens = draft.tokens(index)
        return EditorsNotes.headings.match(tokens, at: tokens.firstIndex { $0.kind != .mark } ?? 0) != nil
    }
}
