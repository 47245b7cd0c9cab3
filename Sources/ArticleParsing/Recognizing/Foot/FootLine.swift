import Articles

/// A line of a foot that stands for itself, and what it is.
struct FootLine {
    let part: Part
    var founds: [Found] = []
    /// Whether it says who posted the text.
    var isByline = false
    /// Whether it is the author's name and nothing else.
    var isSignature = false

    init(part: Part, founds: [Found] = [], isByline: Bool = false, isSignature: Bool = false) {
        self.part = part
        self.founds = founds
        self.isByline = isByline
        self.isSignature = isSignature
    }

    init?(_ draft: Draft, at index: Int, _ signature: FootSignature) {
        let tokens = draft.tokens(index)
        guard let first = tokens.firstIndex(where: { $0.kind != .mark }) else {
            guard tokens.count <= 3, tokens.allSatisfy({ FootLine.dots.contains($0.folded) }) else { return nil }
            self.init(part: .separator)
            return
        }
        if let line = FootLine.plain(draft, index, tokens, first) ?? FootLine.notice(draft, index, tokens, first)
            ?? FootDate.line(draft, index, tokens, first) ?? FootLine.tags(draft, index, tokens, first)
            ?? FootLine.byline(draft, index, tokens)
            ?? signature.line(draft, index, tokens)
        {
            self = line
            return
        }
        let isLast = draft.shown(from: index + 1).map { !draft.isFree($0) } ?? true
        guard
            FootLine.isLeadingOn(draft.line(index), tokens, first, isLast: isLast)
                || FootLine.isArrow(draft.line(index), isAmong: FootLine.isAmongFoot(draft, index))
        else { return nil }
        self.init(part: .navigation)
    }

    /// Between buttons.
    private static let dots: Set<String> = ["·", "∙", "•", "|", "*", "›", "←", "→"]

    /// "← The stairs", "The rings →": another page's title.
    /// Guillemets quote a speech of several lines as well: they are arrows beside other lines of a foot.
    private static func isArrow(_ line: Line, isAmong: Bool) -> Bool {
        guard line.width <= 100, !line.endsSentence else { return false }
        let text = line.text
        if text.hasPrefix("← ") || text.hasSuffix(" →") { return true }
        return isAmong
            && (text.hasPrefix("« ") && !text.contains("»") || text.hasSuffix(" »") && !text.contains("«"))
    }

    /// Marks of programs, buttons, counts and ends: lines that say nothing of the text.
    private static func plain(_ draft: Draft, _ index: Int, _ tokens: [Token], _ first: Int) -> FootLine? {
        if isMailMark(tokens, first) || isListMark(draft, index, tokens) { return FootLine(part: .wrapper) }
        let isAmong = isAmongFoot(draft, index)
        if isButtons(tokens, isAmong: isAmong) || isCount(tokens) || isAmong && isNumber(tokens) {
            return FootLine(part: .promotion)
        }
        return isEndMark(tokens) ? FootLine(part: .separator) : nil
    }

    /// Whether the line below is the foot's.
    static func isAmongFoot(_ draft: Draft, _ index: Int) -> Bool {
        guard let below = draft.shown(from: index + 1), !draft.isFree(below) else { return false }
        return [.promotion, .navigation, .copyright, .wrapper, .contact, .extra].contains(draft.lines[below].part)
    }

    // MARK: Mail programs

    /// "Sent from my iPhone", "Von meinem iPhone gesendet", "Get Outlook for iOS".
    static func isMailMark(_ tokens: [Token], _ first: Int) -> Bool {
        guard FootPhrases.sending.match(tokens, at: first) != nil else { return false }
        let words = tokens.filter { $0.kind == .word }
        return words.count <= 16 && !tokens.contains { $0.folded == "," }
            && words.contains { FootPhrases.devices.contains($0.folded) }
    }

    /// "bridges-l mailing list", its address and its page, one under the other.
    private static func isListMark(_ draft: Draft, _ index: Int, _ tokens: [Token]) -> Bool {
        guard tokens.count <= 24 else { return false }
        if tokens.contains(where: { $0.folded == "listinfo" || $0.folded == "mailman" }) {
            return tokens.contains { $0.folded == "http" || $0.folded == "https" }
        }
        guard let below = draft.shown(from: index + 1), draft.lines[below].part == .wrapper else { return false }
        return tokens.suffix(2).map(\.folded) == ["mailing", "list"]
            || tokens.contains { $0.folded == "@" } && !draft.line(index).text.contains(" ")
    }

    // MARK: Buttons and counts

    /// "Like · Comment · Share", "Email This BlogThis! Share to Twitter", "Privacy Policy | Terms of Use": words to click on
    /// and nothing else. "Home" alone may be a text's last word.
    static func isButtons(_ tokens: [Token], isAmong: Bool) -> Bool {
        var index = 0
        var count = 0
        var links = 0
        var isSure = isAmong
        while index < tokens.count {
            guard tokens[index].kind == .word else {
                index += 1
                continue
            }
            let button = FootPhrases.buttons.match(tokens, at: index)
            let link = FootPhrases.siteLinks.match(tokens, at: index)
            guard let longest = [button, link].compactMap({ $0 }).max(by: { $0.end < $1.end }) else { return false }
            if button?.end != longest.end { links += 1 }
            isSure = isSure || !longest.meaning
            index = longest.end
            count += 1
        }
        guard count > 0, isSure || (links == 0 ? count > 1 : count > 2) else { return false }
        let isEllipsis = tokens.count > 3 && tokens.suffix(3).allSatisfy { $0.folded == "." }
        return !isSpoken(tokens) || isEllipsis
    }

    /// Whether words are said, with the stop of a sentence: no button and no count has one.
    private static func isSpoken(_ tokens: [Token]) -> Bool {
        let stop = tokens.indices.last { [".", "!", "?"].contains(tokens[$0].folded) }
        guard let stop, tokens[(stop + 1)...].allSatisfy({ $0.kind == .mark }) else { return false }
        // "Email This BlogThis!"
        return tokens[stop].folded != "!" || tokens[..<stop].last?.folded != "blogthis"
    }

    /// "124 shares", "1.2K Shares", "Comments (12)", "12 Kommentare", "Ein Kommentar".
    private static func isCount(_ tokens: [Token]) -> Bool {
        guard tokens.count <= 12, !isSpoken(tokens) else { return false }
        let words = tokens.filter { $0.kind == .word }
        return words.contains { FootPhrases.counted.contains($0.folded) }
            && words.allSatisfy {
                FootPhrases.counted.contains($0.folded) || FootPhrases.besideCounts.contains($0.folded)
            }
            && (tokens.contains { $0.kind == .number } || words.contains { FootPhrases.nothing.contains($0.folded) })
    }

    /// "412", "1.2K": a count over the buttons.
    private static func isNumber(_ tokens: [Token]) -> Bool {
        tokens.count <= 4 && tokens[0].kind == .number
            && tokens.allSatisfy { $0.kind == .number || [".", ",", "k", "m"].contains($0.folded) }
            && tokens.last?.kind != .mark
    }

    /// "-30-", "ENDS".
    private static func isEndMark(_ tokens: [Token]) -> Bool {
        let words = tokens.filter { $0.kind != .mark }
        guard words.count == 1, tokens.count <= 7 else { return false }
        return words[0].folded == "ends" || words[0].folded == "30" && tokens.contains { $0.folded == "-" }
    }

    // MARK: Notices

    /// Who owns the text, how it may be used, whom to ask.
    private static func notice(_ draft: Draft, _ index: Int, _ tokens: [Token], _ first: Int) -> FootLine? {
        let text = draft.line(index).text
        if FootPhrases.mailNotices.match(tokens, at: first) != nil { return FootLine(part: .wrapper) }
        if CopyrightRecognizer.isFootNotice(tokens) || isSigned(tokens, text) {
            return notice(draft, index, .copyright, .copyright(text))
        }
        if isLicence(tokens) { return notice(draft, index, .copyright, .copyright(text)) }
        if isLabelOfContact(draft, index, tokens, first) { return notice(draft, index, .contact, .contact(text)) }
        guard let heading = FootPhrases.headings.match(tokens, at: first), heading.meaning == .contact,
            tokens[safe: heading.end].map({ [":", "(", "-"].contains($0.folded) }) == true
                || heading.end - first > 1 && tokens.contains(where: { $0.folded == "@" }),
            FootHeading.isAddress(draft.line(index))
        else { return nil }
        return notice(draft, index, .contact, .contact(text))
    }

    /// "For more information:", "Notes to editors:" over a contact that has a heading of its own.
    private static func isLabelOfContact(_ draft: Draft, _ index: Int, _ tokens: [Token], _ first: Int) -> Bool {
        guard let below = draft.shown(from: index + 1), draft.lines[below].part == .contact,
            draft.line(index).width <= 80
        else { return false }
        if let heading = FootPhrases.headings.match(tokens, at: first), heading.meaning == .contact {
            return tokens[heading.end...].allSatisfy { $0.kind == .mark }
        }
        guard let section = FootPhrases.sections.match(tokens, at: first), section.meaning else { return false }
        return tokens[section.end...].allSatisfy { $0.kind == .mark } || tokens[safe: section.end]?.folded == "("
    }

    private static func notice(_ draft: Draft, _ index: Int, _ part: Part, _ value: Found.Value) -> FootLine {
        FootLine(
            part: part, founds: [Found(value: value, place: draft.place(index), rule: .notice, certainty: .medium)])
    }

    /// "RIPRODUZIONE RISERVATA © Copyright ANSA", "Copyright The Gazette", and no sentence.
    private static func isSigned(_ tokens: [Token], _ text: String) -> Bool {
        guard tokens.count <= 16, !text.endsSentence else { return false }
        if tokens.contains(where: { $0.folded == "©" }) { return true }
        return tokens[0].folded == "copyright" && tokens.count > 1
            && tokens.dropFirst().allSatisfy { $0.isCapitalized || $0.kind != .word || $0.folded.utf8.count <= 3 }
    }

    /// "Our work is licensed under Creative Commons (CC BY-NC-ND 3.0)."
    private static func isLicence(_ tokens: [Token]) -> Bool {
        let isNamed = tokens.indices.contains { index in
            tokens[index].folded == "creative" && tokens[safe: index + 1]?.folded == "commons"
                || tokens[index].folded == "cc" && tokens[safe: index + 1]?.folded == "by"
        }
        return isNamed && tokens.contains { FootPhrases.licence.contains($0.folded) }
            && tokens.contains { FootPhrases.thisWork.contains($0.folded) }
    }

    // MARK: Tags

    /// "Filed under: Harbour, Council", "Tags: harbour", "Posted in Harbour | 3 Comments": a list of names after words that
    /// announce it.
    private static func tags(_ draft: Draft, _ index: Int, _ tokens: [Token], _ first: Int) -> FootLine? {
        let line = draft.line(index)
        if FootPhrases.entries.match(tokens, at: first) != nil { return FootLine(part: .navigation) }
        if FootPhrases.inPrint.match(tokens, at: first) != nil { return extra(draft, index, "print", tokens[first]) }
        if let source = FootPhrases.sourceLabels.match(tokens, at: first),
            let value = tokens[safe: source.end + 1],
            tokens[source.end].folded == ":" || first == 0 && isCapitals(line),
            tokens.count <= 20, !line.endsSentence
        {
            let name = tokens[source.end].folded == ":" ? value : tokens[source.end]
            return extra(
                draft, index,
                line.text.utf8Slice(tokens[first].range.lowerBound..<tokens[source.end - 1].range.upperBound), name)
        }
        if isCredits(draft, index, tokens, first) { return extra(draft, index, "credits", tokens[first]) }
        if isHashtags(line) { return extra(draft, index, "tags", tokens[0]) }
        guard let label = FootPhrases.tags.match(tokens, at: first), let next = tokens[safe: label.end],
            !line.endsSentence || tokens.count(where: { $0.folded == "," }) > 1
        else { return nil }
        let hasColon = next.folded == ":"
        let start = hasColon ? label.end + 1 : label.end
        // "Posted in" is followed by names; "Tags" alone may be a word of a sentence.
        let isAmong = isAmongFoot(draft, index) && tokens.contains { $0.folded == "," }
        guard hasColon || label.meaning || isAmong, let value = tokens[safe: start],
            tokens[start...].contains(where: { $0.kind != .mark })
        else { return nil }
        let items = tokens[start...].split { [",", "|", "/", ";", "·", "•", "#"].contains($0.folded) }
        guard items.allSatisfy({ $0.count <= (hasColon ? 5 : 4) }), hasColon || value.isCapitalized || isAmong else {
            return nil
        }
        guard !line.endsSentence || hasColon && items.allSatisfy({ $0.count <= 3 }) else { return nil }
        let words = tokens[first..<label.end]
        guard let end = words.last?.range.upperBound else { return nil }
        return extra(draft, index, line.text.utf8Slice(tokens[first].range.lowerBound..<end), value)
    }

    /// "Reporting by Ann Roe in Milltown; Editing by Max Moe", and no sentence.
    private static func isCredits(_ draft: Draft, _ index: Int, _ tokens: [Token], _ first: Int) -> Bool {
        guard let credits = FootPhrases.credits.match(tokens, at: first), tokens.count <= 50,
            let next = tokens[safe: credits.end]
        else { return false }
        let words = tokens[credits.end...].filter { $0.kind == .word && $0.folded.utf8.count > 3 }
        let small = words.count { !$0.isCapitalized }
        return (next.isCapitalized || next.folded == ":") && words.count > 1 && small * 4 <= words.count
            && !PromotionRecognizer.saying.contains(words[0].folded)
    }

    /// "SOURCE Harbour Media Ltd"
    private static func isCapitals(_ line: Line) -> Bool {
        let word = line.bytes.prefix { $0 != 0x20 }
        return word.count >= 4 && word.allSatisfy { $0 &- 0x41 < 26 }
    }

    /// "#Harbour #Council"
    private static func isHashtags(_ line: Line) -> Bool {
        guard line.bytes.first == UInt8(ascii: "#"), line.width <= 120 else { return false }
        return line.text.split(separator: " ").allSatisfy { word in
            word.count > 2 && word.first == "#" && word.dropFirst().first?.isLetter == true
        }
    }

    static func extra(_ draft: Draft, _ index: Int, _ label: String, _ value: Token) -> FootLine {
        let place = draft.place(index, from: value.range.lowerBound)
        let found = Found(
            value: .extra(label: label, value: draft.text(place)), place: place, rule: .label, certainty: .medium)
        return FootLine(part: .extra, founds: [found])
    }

    // MARK: Who posted it

    /// "Posted by Ann Roe at 10:45 AM": the author, where nobody is named over the text.
    private static func byline(_ draft: Draft, _ index: Int, _ tokens: [Token]) -> FootLine? {
        guard let phrase = FootPhrases.posted.match(tokens) else { return nil }
        let text = draft.line(index).text
        let start = tokens[safe: phrase.end]?.folded == ":" ? phrase.end + 1 : phrase.end
        let read = NameReader(tokens: tokens) { _ in text }.names(from: start)
        guard !read.names.isEmpty, read.end == tokens.count || isTime(tokens[read.end...]) else { return nil }
        let hasAuthor = draft.founds.contains {
            if case .author(let author) = $0.value { author.role == .author } else { false }
        }
        guard !hasAuthor else {
            var line = extra(draft, index, "posted", tokens[start])
            line.isByline = true
            return line
        }
        var founds = read.names.map { name in
            let end = tokens[name.tokens.upperBound - 1].range.upperBound
            let place = Place(line: index, tokens[name.tokens.lowerBound].range.lowerBound..<end)
            return Found(value: .author(name.author), place: place, rule: .byline, certainty: .medium)
        }
        founds.append(Found(value: .byline(text), place: draft.place(index), rule: .byline, certainty: .medium))
        return FootLine(part: .byline, founds: founds, isByline: true)
    }

    /// "at 10:45 AM", "on May 5, 2014 at 10:45 am | 3 comments": a time of day or a day, and little else.
    private static func isTime(_ tokens: ArraySlice<Token>) -> Bool {
        guard tokens.contains(where: { $0.kind == .number }), tokens.count <= 24 else { return false }
        return tokens.allSatisfy {
            $0.kind != .word || FootPhrases.besideTimes.contains($0.folded) || PrintedDate.isMonth($0.folded)
                || FootPhrases.counted.contains($0.folded) || Weekdays.kind(of: $0.folded) != nil
        }
    }

    // MARK: What to read next

    /// "Read more: The Lighthouse", "Lesen Sie auch: Die Treppe", "Read more at The Gazette". Those with the article's own
    /// address are ``AddressLine``'s.
    private static func isLeadingOn(_ line: Line, _ tokens: [Token], _ first: Int, isLast: Bool) -> Bool {
        if let more = FootPhrases.more.match(tokens, at: first) {
            return !line.endsSentence && tokens[more.end...].count { $0.kind == .word } <= 8
        }
        guard let phrase = FootPhrases.leading.match(tokens, at: first) else { return false }
        let rest = tokens[phrase.end...]
        // A heading that the copy cut off from what stood under it; one word may be the text's last.
        guard let next = rest.first else { return phrase.meaning || isLast && phrase.end - first > 1 }
        let capitals = rest.count { $0.kind == .word && $0.isCapitalized }
        // A title, and no sentence: in German and French most words of one have no capitals.
        if next.folded == ":" {
            let hasComma = rest.contains { $0.folded == "," }
            return rest.count == 1
                || rest.count <= 16 && rest.last?.folded != "." && (!hasComma || capitals * 2 >= rest.count)
        }
        if rest.contains(where: { $0.folded == "http" || $0.folded == "https" || $0.folded == "www" }) { return true }
        let words = rest.filter { $0.kind == .word }
        // "gazette.example"
        if words.count <= 4, rest.contains(where: { $0.folded == "." && !$0.followsSpace }), !line.endsSentence {
            return true
        }
        return phrase.meaning && !line.endsSentence && words.count <= 8
            && words.count { $0.isCapitalized } * 2 >= words.count
    }
}
