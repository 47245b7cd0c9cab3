import Articles

/// Reads the foot of a text, what a page or a program prints under an article and a copy takes along: tags, buttons and
/// counts, what to read next, whom to ask, who posted it, the mark of a mail program.
///
/// It goes upwards from the last line, and no farther than the first line of text, for most of these words begin sentences
/// as well. Under a heading that only feet have ("Lesen Sie auch") stand lines of which no table knows the words; they are
/// the foot's where nothing else follows, and are kept as extras.
struct FootReader {
    /// A longer line is text, unless it is one of few kinds.
    private static let longestLine = 200
    /// An invitation may be so long.
    private static let longestInvitation = 360
    /// So many lines that nobody knows may stand between those of a foot.
    private static let mostUnknown = 2
    /// So wide a line is text.
    private static let textWidth = 100
    private static let mostLines = 60
    /// The notes that may part a foot in two begin within so many lines.
    private static let mostNotes = 300

    static func claim(in draft: inout Draft, from start: Int) {
        guard draft.page.web == nil else { return }
        _ = FootSections.claim(in: &draft, from: start)
        walk(&draft, from: start, upTo: draft.count)
        if FootSections.claim(in: &draft, from: start) { walk(&draft, from: start, upTo: draft.count) }
        // "See also" may stand over "References".
        let tail = max(start + 1, draft.count - mostNotes)..<max(start + 1, draft.count)
        if let notes = tail.last(where: { draft.isFree($0) && NotesFinder.isHeading(draft.line($0)) }) {
            walk(&draft, from: start, upTo: notes)
        }
    }

    private static func walk(_ draft: inout Draft, from start: Int, upTo last: Int) {
        var reader = FootReader(signature: FootSignature(draft))
        var index = last - 1
        // The first line of text stays: without one there is no article.
        let end = max(draft.free(from: start) ?? last, last - mostLines)
        while index > end, reader.goesOn {
            defer { index -= 1 }
            guard !draft.isBlank(index) else { continue }
            guard reader.read(&draft, index) else { return }
        }
    }

    /// The names that may stand alone.
    private var signature: FootSignature
    /// How many lines nobody knew.
    private var unknown = 0
    /// Those of them that a heading over them may own, the lowest first.
    private var open: [Int] = []

    private var goesOn: Bool { unknown - open.count <= FootReader.mostUnknown && open.count <= FootHeading.mostItems }

    /// Reads one line; returns false where the text begins.
    private mutating func read(_ draft: inout Draft, _ index: Int) -> Bool {
        let line = draft.line(index)
        guard draft.isFree(index) else {
            // "Leggi anche" is known wherever it stands.
            if [.promotion, .navigation].contains(draft.lines[index].part) { takeItems(&draft, under: index) }
            return true
        }
        guard line.utf8Count <= FootReader.longestInvitation * 2 else { return false }
        if NotesFinder.isHeading(line) {
            unknown = 0
            open = []
            return true
        }
        if FootReader.isWhole(draft, index) {
            if line.width <= FootReader.longestLine, takeItems(&draft, under: index) { return true }
            if unknown <= FootReader.mostUnknown, let kind = kind(draft, index), mayBeLeftOut(draft, index, kind) {
                draft.claim(index, as: kind.part, kind.founds + kept(draft, index, kind))
                if kind.part == .byline || kind.part == .outlet { signature = FootSignature(draft) }
                takeAuthorBox(&draft, under: index, kind)
                if kind.part == .promotion { takeButtons(&draft) }
                return true
            }
        }
        if line.width > FootReader.textWidth, !FootReader.isBesides(line) { return false }
        unknown += 1
        if FootHeading.isItem(line) { open.append(index) } else { open = [] }
        return true
    }

    /// Whether a line that no field keeps is surely the foot's: a text's last sentence may begin as an invitation does
    /// ("Follow the canal as far as the old lock"), and a poem may end with a button's word. So a sentence needs a line of
    /// the foot under it, or to be one that only pages say, and words with a small letter need one as well.
    private func mayBeLeftOut(_ draft: Draft, _ index: Int, _ kind: FootLine) -> Bool {
        guard kind.founds.isEmpty, FootReader.leavingOut.contains(kind.part) else { return true }
        if FootLine.isAmongFoot(draft, index) { return true }
        // "Like Loading..." ends as a sentence does.
        if draft.line(index).endsSentence {
            return FootLine.isButtons(draft.tokens(index), isAmong: false) || FootInvitation.isSure(draft, index)
        }
        guard let word = draft.tokens(index).first(where: { $0.kind == .word }) else { return true }
        return word.isCapitalized || word.isOfUnspacedScript || draft.tokens(index).contains { $0.kind == .number }
            || kind.part == .wrapper
    }

    /// A sentence that is left out of the body is kept all the same, as are words alone under a text.
    private func kept(_ draft: Draft, _ index: Int, _ kind: FootLine) -> [Found] {
        guard kind.founds.isEmpty, FootReader.leavingOut.contains(kind.part),
            draft.line(index).endsSentence || !FootLine.isAmongFoot(draft, index),
            draft.tokens(index).count(where: { $0.kind == .word }) >= FootReader.fewestKeptWords,
            !FootLine.isButtons(draft.tokens(index), isAmong: false), !FootLine.isMailMark(draft.tokens(index), 0)
        else { return [] }
        let place = draft.place(index)
        return [
            Found(
                value: .extra(label: "foot", value: draft.text(place)), place: place, rule: .paragraph, certainty: .low)
        ]
    }

    private static let leavingOut: Set<Part> = [.promotion, .navigation, .wrapper]
    /// Fewer are a button.
    private static let fewestKeptWords = 3

    /// Claims a heading with the lines under it.
    @discardableResult
    private mutating func takeItems(_ draft: inout Draft, under index: Int) -> Bool {
        guard !open.isEmpty, unknown == open.count || unknown - open.count <= FootReader.mostUnknown,
            let heading = FootHeading(draft, at: index, over: open.reversed())
        else { return false }
        heading.claim(in: &draft)
        unknown -= open.count
        open = []
        return true
    }

    /// "Contact", "Home": under a sure button words that may be others are buttons, too.
    private mutating func takeButtons(_ draft: inout Draft) {
        for line in open where FootLine.isButtons(draft.tokens(line), isAmong: true) {
            draft.claim(line, as: .promotion)
            unknown -= 1
        }
        open.removeAll { !draft.isFree($0) }
    }

    /// The lines on an author between "Written by Jane Roe" and "Follow".
    private mutating func takeAuthorBox(_ draft: inout Draft, under index: Int, _ kind: FootLine) {
        if kind.isSignature { takeRole(&draft, under: index) }
        guard kind.isByline else { return }
        var lines: [Int] = []
        var hasButton = false
        for line in (index + 1)..<min(draft.count, index + 12) where !draft.isBlank(line) {
            if draft.isFree(line) {
                lines.append(line)
            } else if draft.lines[line].part == .promotion {
                hasButton = true
            } else if draft.lines[line].part != .separator {
                break
            }
        }
        guard hasButton, let first = lines.first, let last = lines.last, lines.count <= 2 else { return }
        Biographies.claim(&draft, first...last)
        unknown = max(0, unknown - lines.count)
        open.removeAll { lines.contains($0) }
    }

    /// "Journalist, author of “The Wall”" under the author's name.
    private mutating func takeRole(_ draft: inout Draft, under index: Int) {
        guard let next = draft.shown(from: index + 1), draft.isFree(next), draft.free(from: next + 1) == nil,
            Biographies.saysWhatSomeoneIs(draft.tokens(next)[...])
        else { return }
        Biographies.claim(&draft, next...next)
        unknown = max(0, unknown - 1)
        open = []
    }

    /// Whether a line is all of its paragraph.
    private static func isWhole(_ draft: Draft, _ index: Int) -> Bool {
        !(draft.isFree(index - 1) && isJoined(draft, index - 1)) && !(draft.isFree(index + 1) && isJoined(draft, index))
    }

    /// An address that stands alone did not fit into any line.
    private static func isJoined(_ draft: Draft, _ index: Int) -> Bool {
        guard draft.isWrapped(index) else { return false }
        let next = draft.line(index + 1)
        return next.firstWordWidth < next.sourceWidth || !next.text.contains("://")
    }

    /// A line on the author may be as wide as text, and stands among the foot's.
    private static func isBesides(_ line: Line) -> Bool { line.bytes.contains(UInt8(ascii: "@")) }

    private func kind(_ draft: Draft, _ index: Int) -> FootLine? {
        let width = draft.line(index).width
        if width <= FootReader.longestLine, let kind = FootLine(draft, at: index, signature) { return kind }
        return width <= FootReader.longestInvitation && FootInvitation.isInvitation(draft, index)
            && !signature.isNamed(draft.tokens(index), at: 1)
            ? FootLine(part: .promotion) : nil
    }
}
