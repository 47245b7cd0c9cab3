/// What stands before a date and says what happened on it, folded.
enum DateLabel {
    case published, changed
    /// Neither: the day of an event, of a copyright, of a journal's receipt.
    case other

    /// The label of the date that begins at a token: the last one of the six words before it.
    static func before(_ index: Int, in tokens: [Token]) -> DateLabel? {
        var words = 0
        var label: DateLabel?
        for token in tokens[..<index].reversed() where token.kind == .word {
            words += 1
            // "on", "at", "the", as in "expires on the".
            if words <= 2, others.contains(token.folded) { return .other }
            if let found = of(token.folded) {
                label = found
                break
            }
            if words == mostWords { break }
        }
        return label
    }

    /// The first label from a token on.
    static func behind(_ index: Int, in tokens: [Token], words: Int) -> DateLabel? {
        guard index < tokens.count else { return nil }
        return tokens[index...].lazy.filter { $0.kind == .word }.prefix(words).compactMap { of($0.folded) }.first
    }

    static func of(_ word: String) -> DateLabel? {
        words[word] ?? (word.hasPrefix("publish") ? .published : word.hasPrefix("updat") ? .changed : nil)
    }

    private static let mostWords = 6

    private static let words: [String: DateLabel] = {
        var words: [String: DateLabel] = [:]
        for word in publication { words[word] = .published }
        for word in change { words[word] = .changed }
        return words
    }()

    private static let publication = [
        "created", "date", "erschienen", "issued", "originally", "posted", "pub", "publicado", "publication", "publie",
        "published", "pubblicato", "submitted", "veroffentlicht", "written", "опубликовано", "发布", "发布时间", "发布日期",
        "發布時間", "نشر",
    ]

    /// "jour" is of "mis à jour".
    private static let change = [
        "actualizado", "aggiornato", "aktualisiert", "atualizado", "edited", "jour", "modified", "refreshed",
        "reviewed", "revised", "update", "updated",
    ]

    private static let others: Set = [
        "accepted", "accessed", "after", "before", "born", "copyright", "deadline", "effective", "ends", "event",
        "expires", "joined", "next", "received", "release", "released", "retrieved", "since", "starts", "through",
        "until", "valid", "viewed",
    ]
}
