import Articles

/// Finds where one file holds several articles: a second title with its own byline and date.
///
/// It is strict, since an article cut in two is worse than two articles kept together. What stands under a title is
/// read as any article's header is, so that it knows a second article in every layout that it knows a first one in.
struct ArticleSplitter {
    /// How a file is divided.
    struct Division {
        /// The articles' bytes in the original, which tile it; one range where there is one article.
        let slices: [Range<Int>]
        /// The numbers, in each slice, of the lines at which one more article may begin.
        let doubts: [[Int]]
        /// The number of the file's line at which each slice begins.
        let firstLines: [Int]
        /// The whole file with its first header, where that was read to tell where others begin.
        let headed: Arranger.Headed?
        /// The doubts where the file is kept together after all.
        var doubtsWhenWhole: [Int] {
            (zip(firstLines, doubts).flatMap { first, doubts in doubts.map { $0 + first - 1 } } + firstLines.dropFirst())
                .sorted()
        }
    }

    /// An article has at least this many bytes of text under its header.
    private static let shortestBody = 200
    /// A second header stands at least this many lines under the first.
    private static let firstLine = 6
    /// So many headers are read at most: each costs as much as an article's own.
    private static let mostHeaders = 500
    /// A header ends within this many lines of its title.
    private static let headerLines = 40
    /// A title, an address, a byline: what stands between title and byline takes no more lines than these.
    private static let mostLinesOverByline = 8

    private let page: Page
    private let draft: Draft
    /// How many bytes of text stand before each line.
    private let bytes: [Int]

    static func division(of page: Page, _ text: DecodedText) -> Division {
        let end = text.originalOffset(text.utf8.count)
        let found = starts(of: page)
        let starts = [0] + found.sure
        let bounds = [0] + found.sure.map { text.originalOffset(page.lines[$0].full.lowerBound) } + [end]
        let slices = zip(bounds, bounds.dropFirst()).map { $0..<$1 }
        let doubts = starts.indices.map { index in
            let next = index + 1 < starts.count ? starts[index + 1] : Int.max
            return found.doubtful.filter { (starts[index]..<next).contains($0) }.map { $0 - starts[index] + 1 }
        }
        return Division(slices: slices, doubts: doubts, firstLines: starts.map { $0 + 1 }, headed: found.headed)
    }

    /// The lines at which a second and further article begin, and those at which one may.
    private static func starts(of page: Page) -> (sure: [Int], doubtful: [Int], headed: Arranger.Headed?) {
        let candidates = candidates(of: page)
        guard !candidates.isEmpty else { return ([], [], nil) }
        let splitter = ArticleSplitter(page)
        var sure: [Int] = []
        var doubtful: [Int] = []
        // The lines over the first article's header, and that header itself, begin no second one.
        let head = page.frontMatter?.lines.first.flatMap { $0.lowerBound < firstLine ? $0.upperBound : nil } ?? 0
        var firstHeader: (headed: Arranger.Headed, found: Contents)?
        var behind = head
        var tried = 0
        for candidate in candidates where candidate.title >= behind && tried < mostHeaders {
            guard splitter.textLength((sure.last ?? head)..<candidate.title) >= shortestBody,
                splitter.beginsHeader(candidate.anchor)
            else { continue }
            tried += 1
            guard let header = splitter.header(candidate.title),
                !PageFurniture.isRunningHead(splitter.draft, candidate.title..<header.end)
            else { continue }
            // Told only now: few texts have such a line.
            let first = firstHeader ?? splitter.readFirstHeader()
            firstHeader = first
            guard candidate.title >= first.headed.bodyStart else { continue }
            let text = (sure.last ?? first.headed.bodyStart)..<candidate.title
            guard splitter.textLength(text) >= shortestBody else { continue }
            switch header.likelihood {
            case .sure: sure.append(candidate.title)
            case .dated where first.found.isDated && splitter.isSetApart(text): sure.append(candidate.title)
            case .dated: continue
            case .doubtful: doubtful.append(candidate.title)
            }
            behind = header.end
        }
        return (sure, doubtful, firstHeader?.headed)
    }

    private init(_ page: Page) {
        self.page = page
        draft = Draft(page)
        var bytes = [0]
        bytes.reserveCapacity(page.lines.count + 1)
        for line in page.lines { bytes.append(bytes[bytes.count - 1] + line.utf8Count) }
        self.bytes = bytes
    }

    /// The first article's header, after all that carried it here, and what it says.
    private func readFirstHeader() -> (headed: Arranger.Headed, found: Contents) {
        let headed = Arranger.headed(page)
        return (headed, Contents(headed.draft.founds.filter { $0.place.line < headed.bodyStart }))
    }

    /// Whether a text ends with two blank lines or a rule and has none of these before: what follows is set apart from it
    /// as its own paragraphs are not.
    private func isSetApart(_ text: Range<Int>) -> Bool {
        let first = text.first { index in
            isRule(index) || page.lines[index].isBlank && index > text.lowerBound && page.lines[index - 1].isBlank
        }
        return first.map { ($0..<text.upperBound).allSatisfy { page.lines[$0].isBlank || isRule($0) } } ?? false
    }

    private func isRule(_ index: Int) -> Bool { LineRecognizers.isSeparator(page.lines[index].text) }

    private func textLength(_ range: Range<Int>) -> Int { bytes[range.upperBound] - bytes[range.lowerBound] }

    // MARK: Candidates

    /// A line that may be a byline's or a date's, and the title over it. Told from the lines' forms alone, since every
    /// text is looked through.
    private static func candidates(of page: Page) -> [(title: Int, anchor: Int)] {
        var candidates: [(title: Int, anchor: Int)] = []
        var lastBlank = -1
        for index in page.lines.indices {
            let line = page.lines[index]
            if line.isBlank {
                lastBlank = index
                continue
            }
            guard index >= firstLine, line.width <= 160, index - lastBlank <= mostLinesOverByline,
                beginsLikeByline(line) || line.width <= 90 && hasYear(line),
                let title = titleAbove(page.lines, index)
            else { continue }
            candidates.append((title, index))
        }
        return candidates
    }

    private static func beginsLikeByline(_ line: Line) -> Bool {
        guard let byte = line.bytes.first else { return false }
        switch byte | 0x20 {
        case UInt8(ascii: "b"), UInt8(ascii: "p"), UInt8(ascii: "d"), UInt8(ascii: "v"): break
        case UInt8(ascii: "a")...UInt8(ascii: "z"): return false
        default: break
        }
        return switch line.firstWord {
        case "by", "par", "por", "di", "von": true
        default: false
        }
    }

    /// Whether a line shows a year: every date has one.
    private static func hasYear(_ line: Line) -> Bool {
        var digits = 0
        for byte in line.bytes {
            if byte &- 0x30 < 10 {
                digits += 1
            } else {
                if digits == 4 { return true }
                digits = 0
            }
        }
        return digits == 4
    }

    /// The first line of the title over a header's line: a heading, or a line or two with nothing or a separator above.
    private static func titleAbove(_ lines: [Line], _ index: Int) -> Int? {
        var last = index - 1
        while last > 0, index - last <= mostLinesOverByline, lines[last].isBlank || isAddress(lines[last]) { last -= 1 }
        guard last > 0, index - last <= mostLinesOverByline else { return nil }
        var first = last
        while first > 0, !lines[first].isHeading, !isBreak(lines[first - 1]), last - first < 4 { first -= 1 }
        if lines[first].isHeading { return isTitle(lines[first]) ? first : nil }
        guard first > 0, isBreak(lines[first - 1]) else { return nil }
        // A deck between a heading and its byline.
        var above = first - 1
        while above > 0, index - above <= mostLinesOverByline, lines[above].isBlank || isAddress(lines[above]) {
            above -= 1
        }
        if lines[above].isHeading, index - above <= mostLinesOverByline, isTitle(lines[above]) { return above }
        guard last - first <= 2, index - last <= 3 || isAddress(lines[index - 2]),
            lines[first...last].allSatisfy({ isTitle($0) && !beginsLikeByline($0) })
        else { return nil }
        return first
    }

    private static func isBreak(_ line: Line) -> Bool { line.isBlank || LineRecognizers.isSeparator(line.text) }

    /// "> Source: http://…": a repost's line between title and byline.
    private static func isAddress(_ line: Line) -> Bool {
        guard line.width <= 250, line.bytes.contains(UInt8(ascii: "/")),
            line.markup == .quotation || line.bytes.contains(UInt8(ascii: ":"))
        else { return false }
        let lastWord = line.bytes.lastIndex(of: 0x20).map { line.bytes[($0 + 1)...] } ?? line.bytes
        return lastWord.contains(UInt8(ascii: ".")) && line.bytes.count { $0 == 0x20 } < 8
            && String(decoding: lastWord, as: UTF8.self).looksLikeAddress
    }

    private static func isTitle(_ line: Line) -> Bool {
        guard line.width <= 200 else { return false }
        if line.isHeading { return true }
        guard !line.text.hasSuffix("."), !line.text.hasSuffix(":"), !line.text.hasSuffix(",") else { return false }
        return line.markup == .none && line.text.unicodeScalars.first.map { !$0.properties.isLowercase } == true
    }

    // MARK: Headers

    /// A cheap look before a whole header is read: whether a line begins with a piece of one.
    private func beginsHeader(_ index: Int) -> Bool {
        guard let reading = HeaderPieces.read(draft, at: index, HeaderPieces.State()) else { return false }
        return reading.hasByline || reading.hasDate
    }

    private enum Likelihood {
        case sure
        /// A title and its date: one where the articles of the file all begin so.
        case dated
        case doubtful
    }

    /// The header under a title that stands within a text: where it ends, and how likely it is one. Nil where none is.
    private func header(_ title: Int) -> (end: Int, likelihood: Likelihood)? {
        let lines = Array(page.lines[title..<min(page.lines.count, title + ArticleSplitter.headerLines)])
        var part = Draft(Page(lines: lines, form: page.form, wrapColumn: page.wrapColumn))
        LineRecognizers.claim(in: &part)
        let end = title + HeaderClaimer.claim(in: &part)
        let found = Contents(part.founds)
        guard found.titleLine == 0, hasBody(end), !isListed(end) else { return nil }
        let isSection = isSection(title)
        let isSure =
            found.hasByline && found.hasAuthor && found.hasDate
            || page.lines[title].isHeading && found.isCopied && found.hasDate
        if isSure { return (end, isSection ? .doubtful : .sure) }
        if found.hasByline && found.hasAuthor || found.hasOutlet && found.hasDate { return (end, .doubtful) }
        return found.isDated && !isSection ? (end, .dated) : nil
    }

    /// Whether a heading is of a lower level than the file's first one: a section of the article, with an author of its
    /// own perhaps.
    private func isSection(_ title: Int) -> Bool {
        guard case .heading(let level) = page.lines[title].markup else { return false }
        for line in page.lines {
            if case .heading(let first) = line.markup { return level > first }
        }
        return false
    }

    /// The values of a header by kind.
    private struct Contents {
        var titleLine: Int?
        var hasAuthor = false
        var hasByline = false
        var hasDate = false
        var hasOutlet = false
        /// Whether it names the site that the text was copied from.
        var isCopied = false

        /// A title and a date, and nobody is credited.
        var isDated: Bool { titleLine != nil && hasDate && !hasByline && !hasAuthor }

        init(_ founds: [Found]) {
            for found in founds {
                switch found.value {
                case .title: titleLine = titleLine ?? found.place.line
                case .author(let author): hasAuthor = hasAuthor || author.role == .author
                case .byline: hasByline = true
                case .date: hasDate = true
                case .outlet(_, .copiedFrom):
                    isCopied = true
                    hasOutlet = true
                case .outlet(_, .withDate): hasOutlet = true
                case .unreadTitle, .rivalTitle, .remark, .outlet, .language, .deck, .epigraph, .unreadDate,
                    .dateOfChange, .unread,
                    .region,
                    .theme,
                    .inDepthReport,
                    .url, .extra,
                    .firstPublished, .biography, .editorsNote, .articlesBy, .copyright, .disclaimer, .fairUse,
                    .contact:
                    break
                }
            }
        }
    }

    private func hasBody(_ start: Int) -> Bool {
        textLength(min(start, page.lines.count)..<min(page.lines.count, start + 60)) >= ArticleSplitter.shortestBody
    }

    /// A list of other articles has a title and a byline an item, and no text.
    private func isListed(_ header: Int) -> Bool {
        var index = header
        var text = 0
        for _ in 0..<6 {
            guard let shown = draft.shown(from: index) else { return false }
            if ArticleSplitter.beginsLikeByline(draft.line(shown)), isBylineWithDate(shown) {
                return text < ArticleSplitter.shortestBody
            }
            text += draft.line(shown).utf8Count
            index = shown + 1
        }
        return false
    }

    private func isBylineWithDate(_ index: Int) -> Bool {
        guard let byline = HeaderPieces.read(draft, at: index, HeaderPieces.State()), byline.hasByline else {
            return false
        }
        if byline.hasDate { return true }
        guard let next = draft.shown(from: byline.end), next - byline.end <= 2 else { return false }
        return HeaderPieces.read(draft, at: next, HeaderPieces.State(hasByline: true))?.hasDate == true
    }
}

extension Line {
    fileprivate var isHeading: Bool {
        if case .heading = markup { true } else { false }
    }
}
