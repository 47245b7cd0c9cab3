import Articles

/// The head of a mail that hands a text on: the line by which a program says so, and the mail's own headers.
///
/// Its sender is no author, the day of sending no date and its subject a title only where the text has none of its own.
/// Its headers are kept as extras.
struct MailHead {
    /// Each line that belongs to it, with its value; none for the lines that only part or go on.
    let lines: [(index: Int, found: Found?)]
    /// The subject without "Fwd:" and the names of lists; nil where the head has none.
    let subject: String?
    /// The place of the subject's line.
    let subjectLine: Int?

    /// Heads have some ten headers, those of list servers some thirty.
    private static let mostLines = 48
    private static let longestHeader = 1_000

    /// Nil where a text of another kind begins.
    init?(_ draft: Draft, at index: Int) {
        var lines: [(index: Int, found: Found?)] = []
        var next = index
        let isAnnounced = MailHead.announces(draft, index)
        if isAnnounced {
            lines.append((index, nil))
            next = index + 1
            while next < draft.count, next - index < 5, draft.isBlank(next) || MailHead.isRule(draft, next) {
                if draft.isFree(next) { lines.append((next, nil)) }
                next += 1
            }
        }
        var meanings: [MailHeaders.Meaning: Int] = [:]
        var known = 0
        var hasAddress = false
        var indent = 0
        while next < draft.count, next - index < MailHead.mostLines, !draft.isBlank(next) {
            guard draft.isFree(next), draft.line(next).utf8Count <= MailHead.longestHeader else { return nil }
            if let header = MailHead.header(draft, next) {
                if let meaning = header.meaning {
                    meanings[meaning] = meanings[meaning] ?? next
                    known += 1
                }
                hasAddress = hasAddress || draft.line(next).bytes.contains(UInt8(ascii: "@"))
                lines.append((next, header.found))
                indent = MailHead.indent(draft, next)
            } else if known > 0, MailHead.indent(draft, next) > indent, let last = lines.indices.last {
                // A header goes on in lines that are set in deeper.
                lines[last].found = lines[last].found.map { MailHead.extended($0, through: next, draft) }
                lines.append((next, nil))
            } else if known > 0, MailHead.isRule(draft, next) {
                lines.append((next, nil))
            } else {
                // The text itself, which some programs part from the head by no blank line.
                break
            }
            next += 1
        }
        // Outlook prints names without their addresses.
        let isWhole = meanings[.subject] != nil && meanings[.receiver] != nil
        guard meanings[.sender] != nil, known >= (isAnnounced ? 2 : 3), isAnnounced || hasAddress || isWhole,
            meanings[.day] != nil || meanings[.subject] != nil, draft.shown(from: next) != nil
        else { return nil }
        subjectLine = meanings[.subject]
        subject = meanings[.subject].map { line in
            let goesOn = lines.first { $0.index == line }.flatMap(\.found).map { $0.place.lastLine } ?? line
            return MailHead.withoutMarks(draft.text(draft.place(line, through: goesOn)))
        }
        self.lines = lines
    }

    private static func announces(_ draft: Draft, _ index: Int) -> Bool {
        let line = draft.line(index)
        guard line.utf8Count <= 200 else { return false }
        let tokens = draft.tokens(index)
        guard let first = tokens.firstIndex(where: { $0.kind != .mark }),
            let phrase = MailHeaders.forwarding.match(tokens, at: first)
        else { return false }
        let rest = tokens[phrase.end...]
        // "Forwarded message from A <a@example.org> -----", "Begin forwarded message:", and no sentence.
        return first > 0 || rest.allSatisfy { $0.kind == .mark } || rest.contains { $0.folded == "@" }
    }

    /// By how many bytes a line is set in.
    private static func indent(_ draft: Draft, _ index: Int) -> Int {
        draft.line(index).bytes.startIndex - draft.line(index).full.lowerBound
    }

    /// A header's value with the line by which it goes on.
    private static func extended(_ found: Found, through line: Int, _ draft: Draft) -> Found {
        guard case .extra(let label, _) = found.value else { return found }
        let place = draft.place(found.place.line, from: found.place.start, through: line)
        return Found(
            value: .extra(label: label, value: draft.text(place)), place: place, rule: found.rule,
            certainty: found.certainty)
    }

    private static func isRule(_ draft: Draft, _ index: Int) -> Bool {
        draft.tokens(index).allSatisfy { $0.kind == .mark }
    }

    /// "Subject: …" with what the name means, nil where no table knows it: "X-List-Host: …".
    private static func header(_ draft: Draft, _ index: Int) -> (meaning: MailHeaders.Meaning?, found: Found)? {
        let tokens = draft.tokens(index)
        guard let colon = tokens.prefix(8).firstIndex(where: { $0.folded == ":" }), colon > 0,
            tokens[..<colon].allSatisfy({ $0.kind == .word || $0.folded == "-" })
        else { return nil }
        let match = MailHeaders.all.match(tokens).flatMap { $0.end == colon ? $0.meaning : nil }
        let isOne = tokens[1..<colon].allSatisfy { !$0.followsSpace }
        guard match != nil || isOne && colon > 1 else { return nil }
        let text = draft.line(index).text
        let label = text.utf8Slice(tokens[0].range.lowerBound..<tokens[colon - 1].range.upperBound)
        let start = tokens[safe: colon + 1]?.range.lowerBound ?? text.utf8.count
        let place = draft.place(index, from: start)
        return (
            match,
            Found(
                value: .extra(label: label, value: draft.text(place)), place: place, rule: .label, certainty: .medium)
        )
    }

    /// "A Title" of "Subject: [List] Fwd: Re: A Title".
    private static func withoutMarks(_ header: String) -> String {
        var rest = header.utf8Slice(
            ((Array(header.utf8).firstIndex(of: UInt8(ascii: ":")) ?? -1) + 1)..<header.utf8.count)
        while true {
            let text = rest.drop { $0 == " " }
            if text.first == "[", let close = text.firstIndex(of: "]") {
                rest = String(text[text.index(after: close)...])
            } else if let colon = text.prefix(6).firstIndex(of: ":"), replies.contains(text[..<colon].lowercased()) {
                rest = String(text[text.index(after: colon)...])
            } else {
                return String(text)
            }
        }
    }

    private static let replies: Set<String> = [
        "antw", "aw", "enc", "fw", "fwd", "i", "r", "re", "rif", "rv", "sv", "tr", "vs", "wg",
    ]
}
