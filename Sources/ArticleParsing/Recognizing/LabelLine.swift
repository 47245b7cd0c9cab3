import Articles

/// A header line with a label that the parser knows: "Region: USA", "The URL of this article is:".
struct LabelLine {
    let meaning: Labels.Meaning
    /// The lines that label and value take.
    let lines: Range<Int>
    /// The label as printed, without its colon.
    let label: String
    /// The value's place; empty where nothing stands after the label.
    let value: Value
    /// Where in the value its second line begins, for a list that was wrapped.
    private let wrap: Int?
    /// The years of the text, which tell a date's century.
    private let years: () -> Set<Int>

    struct Value {
        let place: Place
        let text: String
        var isEmpty: Bool { text.isEmpty }
    }

    var end: Int { lines.upperBound }

    /// Nil where the line has no colon after a label. A next line is never taken for the value, except that an
    /// address may stand under its label and that labels themselves are wrapped by reposts.
    init?(_ draft: Draft, at index: Int) {
        var tokens = draft.tokens(index)
        var last = index
        guard let first = tokens.first,
            Labels.table.canBegin(with: first.folded) || BylineWords.all.canBegin(with: first.folded)
        else { return nil }
        var match = Labels.table.match(tokens) ?? LabelLine.authorLabel(tokens, draft)
        if LabelLine.colon(tokens, behind: match?.end ?? 0) == nil, tokens.count <= 8 {
            // "The URL of this / article is:"
            while last + 1 < draft.count, last - index < 2, draft.isFree(last + 1), draft.line(last + 1).width <= 40 {
                last += 1
                tokens += draft.tokens(last)
                match = Labels.table.match(tokens)
                if let match, match.meaning == .url, LabelLine.colon(tokens, behind: match.end) != nil { break }
            }
            guard match?.meaning == .url else { return nil }
        }
        guard let match, let colon = LabelLine.colon(tokens, behind: match.end),
            !LabelLine.isOneOfSeveral(match.meaning, tokens, behind: colon)
        else { return nil }
        meaning = match.meaning
        let labelLine = tokens[colon].line
        let start = tokens[colon].range.upperBound
        var place = draft.place(labelLine, from: LabelLine.skipSpaces(draft.line(labelLine).text, start))
        var text = draft.text(place)
        if text.isEmpty, meaning == .url, let address = LabelLine.address(draft, below: labelLine) {
            place = draft.place(address)
            text = draft.line(address).text
            last = address
        }
        if text.isEmpty, meaning == .region || meaning == .theme,
            let below = LabelLine.knownNames(
                draft, below: labelLine, meaning == .region ? Labels.regions : Labels.themes)
        {
            place = draft.place(below)
            text = draft.line(below).text
            last = below
        }
        if !text.isEmpty, let next = LabelLine.nextLine(draft, of: text, below: max(last, labelLine), meaning) {
            wrap = text.utf8.count
            place = Place(line: place.line, start: place.start, lastLine: next, end: draft.line(next).utf8Count)
            text += " " + draft.line(next).text
            last = next
        } else {
            wrap = nil
        }
        if meaning == .url, !text.isEmpty, PrintedAddress.range(in: text) == nil { return nil }
        years = { draft.years }
        label = draft.line(index).text.utf8Slice(0..<(labelLine == index ? start - 1 : draft.line(index).utf8Count))
        lines = index..<(max(last, labelLine) + 1)
        value = Value(place: place, text: text)
    }

    /// Whether another label stands after the value on the same line, as in "来源：海港公报  作者：李文舟": ``HeaderPieces``
    /// reads such lines a piece at a time.
    private static func isOneOfSeveral(_ meaning: Labels.Meaning, _ tokens: [Token], behind colon: Int) -> Bool {
        guard [.author, .date, .publisher, .source, .sourceOrURL].contains(meaning) else { return false }
        let line = tokens[colon].line
        return tokens.indices.contains { index in
            guard index > colon + 1, tokens[index].folded == ":", tokens[index].line == line,
                tokens[index - 1].kind == .word
            else { return false }
            return (max(colon + 2, index - 3)..<index).contains { start in
                Labels.table.match(tokens, at: start).map {
                    $0.end == index && [.source, .sourceOrURL, .publisher, .date].contains($0.meaning)
                } == true
                    || BylineWords.all.match(tokens, at: start).map { $0.end == index && $0.meaning != .marked } == true
                    || start == index - 1 && DateLabel.of(tokens[start].folded) != nil
            }
        }
    }

    /// Words that introduce an author, with a colon after them; where they may introduce other things too, only before
    /// names.
    private static func authorLabel(_ tokens: [Token], _ draft: Draft) -> (meaning: Labels.Meaning, end: Int)? {
        guard let found = BylineWords.all.match(tokens), let colon = colon(tokens, behind: found.end) else {
            return nil
        }
        switch found.meaning {
        case .colon, .label: return (.author, found.end)
        case .line, .sure, .credit:
            let reader = NameReader(tokens: tokens) { draft.line($0).text }
            return reader.areNames(from: colon + 1) ? (.author, found.end) : nil
        case .marked, .titled, .full: return nil
        }
    }

    private static func colon(_ tokens: [Token], behind end: Int) -> Int? {
        // "Author(s):"
        var index = end
        while let token = tokens[safe: index], token.folded == ")" || token.folded == "(" { index += 1 }
        return tokens[safe: index]?.folded == ":" ? index : nil
    }

    private static func skipSpaces(_ text: String, _ start: Int) -> Int {
        var start = start
        let bytes = Array(text.utf8)
        while start < bytes.count, bytes[start].isBlank { start += 1 }
        return start
    }

    /// A line under an empty label that holds nothing but names of the site's own list: "Europe" under "Region:".
    private static func knownNames(_ draft: Draft, below index: Int, _ known: [String]) -> Int? {
        guard let next = draft.shown(from: index + 1), next - index <= 2, draft.isFree(next),
            draft.line(next).width <= 160
        else { return nil }
        let names = VocabularyList(draft.line(next).text, known: known).names
        let folded = Set(known.map { letters(of: $0) })
        return !names.isEmpty && names.allSatisfy { folded.contains(letters(of: $0.name)) } ? next : nil
    }

    /// The next line of a list that goes on after a comma, or before one, with names of the site's own list.
    private static func nextLine(_ draft: Draft, of text: String, below index: Int, _ meaning: Labels.Meaning) -> Int? {
        guard meaning == .region || meaning == .theme, index + 1 < draft.count, draft.isFree(index + 1) else {
            return nil
        }
        let next = draft.line(index + 1)
        guard next.width <= 160, text.hasSuffix(",") || next.bytes.first == UInt8(ascii: ",") else { return nil }
        let known = meaning == .region ? Labels.regions : Labels.themes
        let names = VocabularyList(next.text, known: known).names
        let folded = Set(known.map { letters(of: $0) })
        return !names.isEmpty && names.allSatisfy { folded.contains(letters(of: $0.name)) } ? index + 1 : nil
    }

    /// A bare address on one of the next lines, where "FROM:" or nothing stands between.
    private static func address(_ draft: Draft, below index: Int) -> Int? {
        var next = index + 1
        for _ in 0..<3 {
            guard next < draft.count else { return nil }
            let text = draft.line(next).text
            if text.hasPrefix("http") || text.hasPrefix("www."), text.looksLikeAddress { return next }
            guard draft.isBlank(next) || text.utf8.count <= 6 else { return nil }
            next += 1
        }
        return nil
    }

    var part: Part {
        switch meaning {
        case .title: .title
        case .deck: .deck
        case .author: .byline
        case .date: .date
        case .publisher: .outlet
        case .source: .originalSource
        case .sourceOrURL: PrintedAddress.range(in: value.text) != nil ? .url : isMail ? .extra : .originalSource
        case .region: .region
        case .theme: .theme
        case .inDepthReport: .inDepthReport
        case .url: .url
        case .mail: .extra
        }
    }

    /// The line as an extra, where its value is not what the label announces.
    var extra: Found { found(.extra(label: label, value: value.text), .medium) }

    /// The values that the line gives.
    var founds: [Found] {
        guard !value.isEmpty else { return [] }
        switch meaning {
        case .title: return [found(.title(value.text))]
        case .deck: return [found(.deck(value.text))]
        case .author: return authors
        case .date: return dates
        case .publisher: return publisher
        case .source: return source(.high)
        case .sourceOrURL:
            if isMail, PrintedAddress.range(in: value.text) == nil {
                return [found(.extra(label: label, value: value.text))]
            }
            return source(.medium)
        case .region: return list(Labels.regions).map { found(.region($0.name), .high, $0.range) }
        case .theme: return list(Labels.themes).map { found(.theme($0.name), .high, $0.range) }
        case .inDepthReport: return list([]).map { found(.inDepthReport($0.name), .high, $0.range) }
        case .url: return PrintedAddress(value.text).map { [found(.url($0.value), .high, $0.range)] } ?? []
        case .mail: return [found(.extra(label: label, value: value.text))]
        }
    }

    /// "Publication: The Gazette", with its date where it has one.
    private var publisher: [Found] {
        guard let mention = OutletMention(value.text), mention.isWhole, let name = mention.name,
            let (date, printed) = mention.date
        else { return [found(.outlet(KnownOutlets.name(of: value.text), .copiedFrom))] }
        return [found(.outlet(name, .copiedFrom)), found(.date(date, printed: printed))]
    }

    /// "Source: The Gazette, 3 May 2014", "Source: https://example.org/a".
    private func source(_ certainty: Citation.Certainty) -> [Found] {
        if PrintedAddress.range(in: value.text) != nil {
            return PrintedAddress(value.text).map { [found(.url($0.value), .medium, $0.range)] } ?? []
        }
        guard let mention = OutletMention(value.text), mention.isWhole, let name = mention.name else {
            return [found(.outlet(KnownOutlets.name(of: value.text.withoutFinalStop), .namedAsOriginal), certainty)]
        }
        let place: Found.OutletPlace =
            mention.date.map { .namedWithDate($0.date, printed: $0.printed) } ?? .namedAsOriginal
        let outlet = found(.outlet(name, place), certainty)
        guard let address = mention.address else { return [outlet] }
        return [
            outlet,
            Found(
                value: .url(address.value), place: value.place, rule: .sourceSentence, certainty: .medium),
        ]
    }

    /// "From: John Doe <john@example.org>": a mail's sender.
    private var isMail: Bool { value.text.utf8.contains(UInt8(ascii: "@")) }

    private var authors: [Found] {
        let tokens = Tokenizer.tokens(of: value.text, line: 0)
        let first = BylineWords.all.match(tokens).flatMap { $0.meaning == .line ? $0.end : nil } ?? 0
        let text = value.text
        let reader = NameReader(tokens: tokens) { _ in text }
        let inverted = reader.invertedNames()
        let read = inverted.map { ($0, tokens.count) } ?? reader.names(from: first, introduced: true)
        guard !read.0.isEmpty else { return [] }
        return NameReader.credited(read.0).map { found(.author($0.author), .high, bytes(of: $0.tokens, tokens)) }
            + [found(.byline(value.text))] + behindNames(read.1, reader)
    }

    /// A translator and a date after the names of a label: "作者：林晚秋 译者：周雨", "Autor: Jan Wilczak, 12 maja 2014".
    private func behindNames(_ start: Int, _ reader: NameReader) -> [Found] {
        let tokens = reader.tokens
        var founds: [Found] = []
        var index = start
        while index < tokens.count {
            guard let phrase = Craft.match(tokens, at: index) else {
                index += 1
                continue
            }
            var next = phrase.end
            while let mark = tokens[safe: next], mark.kind == .mark { next += 1 }
            let named = reader.names(from: next, introduced: true)
            if let role = phrase.craft.role, role != .author {
                founds += named.names.map { name in
                    var author = name.author
                    author.role = role
                    return found(.author(author), .high, bytes(of: name.tokens, tokens))
                }
            }
            index = max(next, named.end)
        }
        return founds + date(behind: start, tokens)
    }

    /// A date that stands right after the names and ends the line.
    private func date(behind end: Int, _ tokens: [Token]) -> [Found] {
        guard let start = tokens.indices.first(where: { $0 >= end && tokens[$0].kind != .mark }),
            let statement = DateStatement.match(tokens, at: start, years: years), statement.label != .changed,
            let printed = statement.printed, tokens[statement.end...].allSatisfy({ $0.kind == .mark })
        else { return [] }
        let range = bytes(of: printed.tokens, tokens)
        return [found(.date(printed.date, printed: value.text.utf8Slice(range)), .medium, range)]
    }

    private var dates: [Found] {
        let tokens = Tokenizer.tokens(of: value.text, line: 0)
        guard let statement = DateStatement.match(tokens, at: 0, years: years) ?? DateStatement.year(tokens),
            statement.label != .changed
        else { return [] }
        switch statement.said {
        case .date(let printed):
            let range = bytes(of: printed.tokens, tokens)
            let date = found(.date(printed.date, printed: value.text.utf8Slice(range)), .high, range)
            return [date] + outlet(behind: printed, tokens, value.text.utf8Slice(range))
        case .unread(let printed):
            let range = bytes(of: printed, tokens)
            return [found(.unreadDate(value.text.utf8Slice(range)), .low, range)]
        case .nothing: return []
        }
    }

    /// "Published: May 12, 2014 in The Harbour Gazette"
    private func outlet(behind printed: PrintedDate, _ tokens: [Token], _ date: String) -> [Found] {
        guard let joint = tokens[safe: printed.tokens.upperBound],
            OutletPhrases.betweenDateAndOutlet.contains(joint.folded), !joint.isCapitalized,
            let first = tokens[safe: printed.tokens.upperBound + 1]
        else { return [] }
        let behind = first.range.lowerBound..<value.text.utf8.count
        guard let mention = OutletMention(value.text.utf8Slice(behind)), mention.isWhole, mention.isSure,
            let name = mention.name
        else { return [] }
        return [found(.outlet(name, .withDate(printed.date, printed: date)), .high, behind)]
    }

    private func bytes(of range: Range<Int>, _ tokens: [Token]) -> Range<Int> {
        tokens[range.lowerBound].range.lowerBound..<tokens[range.upperBound - 1].range.upperBound
    }

    private func list(_ known: [String]) -> [(name: String, range: Range<Int>)] {
        VocabularyList(value.text, known: known).names
    }

    /// Where in the source's lines a byte of the value stands.
    private func position(_ offset: Int) -> (line: Int, offset: Int) {
        guard let wrap, offset > wrap else { return (value.place.line, value.place.start + offset) }
        return (value.place.lastLine, offset - wrap - 1)
    }

    private func found(
        _ value: Found.Value, _ certainty: Citation.Certainty = .high, _ range: Range<Int>? = nil
    ) -> Found {
        guard let range else { return Found(value: value, place: self.value.place, rule: .label, certainty: certainty) }
        let first = position(range.lowerBound)
        let last = position(range.upperBound - 1)
        let place = Place(line: first.line, start: first.offset, lastLine: last.line, end: last.offset + 1)
        return Found(value: value, place: place, rule: .label, certainty: certainty)
    }
}
