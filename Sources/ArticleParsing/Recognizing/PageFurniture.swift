import Articles

/// Takes out of a text what print sets on each of its pages: numbers, running heads, the address and the day that a browser
/// adds.
///
/// A number alone may belong to the text, to a list, a table, a section; and a line that repeats may be a refrain. Either
/// is taken out only where something tells that a page ends there: it stands between two halves of a sentence, beside a
/// form feed or beside what is print for certain; and with it go those that count on from it, and the same head elsewhere.
struct PageFurniture {
    private struct Mark {
        let index: Int
        let form: FurnitureForm
        var isTaken = false
    }

    /// The signs that a page ends at a run of lines.
    private struct Surroundings {
        /// Whether they stand between two halves of a sentence.
        let isCut: Bool
        /// Whether they do by the words alone, however the text is wrapped, and none of the words belongs to a number.
        let isPlainlyCut: Bool
        let hasFormFeed: Bool
        /// Whether no text follows.
        let isLast: Bool
        /// Whether blank lines part them from the text, or they are too short for a line of a wrapped paragraph.
        let isSetOff: Bool
    }

    /// A shorter title is said by other lines too.
    private static let shortestTitle = 12
    /// A shorter line without the title is no head: "Figure 1".
    private static let shortestHead = 8
    /// A head has so many letters besides the title: the outlet's name, a month.
    private static let mostLettersBesideTitle = 40

    private let draft: Draft
    private let title: [UInt8]
    private let outlets: [[UInt8]]
    /// The authors' names and family names: "Roe 3" is the head of a manuscript.
    private let names: Set<[UInt8]>
    /// The first line of the notes, whose marks stand on lines of their own in some texts.
    private let notes: Int

    static func claim(in draft: inout Draft, from start: Int) {
        guard draft.page.web == nil else { return }
        for index in PageFurniture(draft).lines(from: start) { draft.claim(index, as: .pageFurniture) }
    }

    /// Whether a header is that of the first lines, printed once more at the head of a page: every line of it repeats, and a
    /// page's number stands beside it or the text over it stops in the midst of a sentence. Another day or name under the
    /// title is another article's, of a column.
    static func isRunningHead(_ draft: Draft, _ header: Range<Int>) -> Bool {
        let index = header.lowerBound
        guard letters(of: draft.line(index).bytes.prefix(Draft.tokenizedBytes)).count >= shortestTitle else {
            return false
        }
        let first = Set((0..<min(index, firstLines)).map { letters(of: draft.line($0).bytes) })
        guard
            header.allSatisfy({ line in
                let said = letters(of: draft.line(line).bytes)
                return draft.isBlank(line) || first.contains { $0.holds(said) }
                    || FurnitureForm.number(draft.tokens(line)) != nil
            })
        else { return false }
        if let above = (0..<index).last(where: { !draft.isBlank($0) }), draft.line(above).width > 40,
            !draft.line(above).endsSentence
        {
            return true
        }
        return (max(0, index - 2)..<min(draft.count, index + 6)).contains {
            draft.line($0).width <= 20 && FurnitureForm.number(draft.tokens($0)) != nil
        }
    }

    /// The title stands within so many lines.
    private static let firstLines = 30

    private init(_ draft: Draft) {
        self.draft = draft
        var title: String?
        var outlets: [[UInt8]] = []
        var names: Set<[UInt8]> = []
        for found in draft.founds {
            switch found.value {
            case .title(let text), .unreadTitle(let text, _): title = title ?? text
            case .outlet(let name, _): outlets.append(PageFurniture.head(name))
            case .author(let author):
                names.insert(PageFurniture.head(author.name))
                names.insert(PageFurniture.head(String(author.name.split(separator: " ").last ?? "")))
            default: break
            }
        }
        self.title = PageFurniture.head(title ?? draft.declaredTitle ?? "")
        self.outlets = outlets.filter { $0.count >= 4 }
        self.names = names
        notes = draft.lines.indices.first { draft.isFree($0) && NotesFinder.isHeading(draft.line($0)) } ?? draft.count
    }

    private static func head(_ text: String) -> [UInt8] { letters(of: text).filter { $0 &- 0x30 >= 10 } }

    private func lines(from start: Int) -> [Int] {
        var marks = marks(from: start)
        guard !marks.isEmpty else { return [] }
        let runs = runs(of: marks)
        for run in runs { takeHeads(run, surroundings(run, marks), &marks) }
        takeSameHeads(&marks, runs)
        for run in runs { takeNumbers(run, surroundings(run, marks), &marks) }
        takeCounts(&marks)
        return marks.filter(\.isTaken).map(\.index)
    }

    // MARK: Lines that may be furniture

    private func marks(from start: Int) -> [Mark] {
        var marks: [Mark] = []
        var counts: [[UInt8]: Int] = [:]
        let header = header(over: start)
        // The days of a diary differ; one that print sets on each page is the same.
        var days: Set<[UInt8]> = []
        for index in start..<max(start, draft.count) where draft.isFree(index) {
            let line = draft.line(index)
            if header[line.width]?.contains(ArticleParsing.letters(of: line.bytes)) == true
                || isDay(index) && repeats(ArticleParsing.letters(of: line.bytes), header, &days)
            {
                marks.append(Mark(index: index, form: .ofHeader))
                continue
            }
            guard let form = FurnitureForm.of(draft, at: index, isSetOff: isSetOff(index...index)) else { continue }
            if case .head(let head) = form { counts[head.letters, default: 0] += 1 }
            marks.append(Mark(index: index, form: form))
        }
        return marks.filter { mark in
            guard case .head(let head) = mark.form else { return true }
            return isTitled(head) || isNamed(head) || outlets.contains(head.letters)
                || head.letters.count >= PageFurniture.shortestHead && counts[head.letters, default: 0] > 1
        }
    }

    /// The letters of the header's bylines, dates and outlets, which some print on every page, by the widths of the lines.
    private func header(over start: Int) -> [Int: Set<[UInt8]>] {
        var header: [Int: Set<[UInt8]>] = [:]
        for index in 0..<min(start, draft.count) where [.byline, .date, .outlet].contains(draft.lines[index].part) {
            let line = draft.line(index)
            header[line.width, default: []].insert(ArticleParsing.letters(of: line.bytes))
        }
        return header
    }

    /// Whether a day is the header's own, or stood alone on a line before.
    private func repeats(_ day: [UInt8], _ header: [Int: Set<[UInt8]>], _ days: inout Set<[UInt8]>) -> Bool {
        header.values.contains { $0.contains { $0.holds(day) } } || !days.insert(day).inserted
    }

    private func isSetOff(_ lines: ClosedRange<Int>) -> Bool {
        lines.lowerBound == 0 || draft.isBlank(lines.lowerBound - 1) || draft.isBlank(lines.upperBound + 1)
            || draft.line(lines.upperBound).endsPage || draft.line(lines.lowerBound - 1).endsPage
    }

    /// "June 3, 2014", all of a line.
    private func isDay(_ index: Int) -> Bool {
        let line = draft.line(index)
        guard line.width <= 40, PrintedDate.mayStand(in: line.bytes) else { return false }
        let tokens = draft.tokens(index)
        return PrintedDate.match(tokens, at: 0)?.tokens == tokens.indices
    }

    private func isTitled(_ head: FurnitureForm.RunningHead) -> Bool {
        title.count >= PageFurniture.shortestTitle
            && (0...PageFurniture.mostLettersBesideTitle).contains(head.letters.count - title.count)
            && head.letters.holds(title)
    }

    private func isNamed(_ head: FurnitureForm.RunningHead) -> Bool {
        head.hasNumber && names.contains(head.letters)
    }

    private func namesOutlet(_ head: FurnitureForm.RunningHead) -> Bool {
        outlets.contains { $0.count * 2 >= head.letters.count && head.letters.holds($0) }
    }

    /// Marks with nothing but blank lines between them.
    private func runs(of marks: [Mark]) -> [Range<Int>] {
        var runs: [Range<Int>] = []
        for position in marks.indices {
            if let last = runs.last, draft.shown(from: marks[position - 1].index + 1) == marks[position].index {
                runs[runs.count - 1] = last.lowerBound..<position + 1
            } else {
                runs.append(position..<position + 1)
            }
        }
        return runs
    }

    private func surroundings(_ run: Range<Int>, _ marks: [Mark]) -> Surroundings {
        let first = marks[run.lowerBound].index
        let last = marks[run.upperBound - 1].index
        var above = first - 1
        while above >= 0, draft.isBlank(above) { above -= 1 }
        let below = draft.shown(from: last + 1)
        var isCut = false
        var isPlainlyCut = false
        if above >= 0, draft.isFree(above), let below, draft.isFree(below) {
            let (last, next) = (draft.line(above), draft.line(below))
            isCut = last.isCut(before: next, wrapColumn: draft.page.wrapColumn)
            isPlainlyCut = last.isCut(before: next, wrapColumn: nil) && !belongToNumber(last, next)
        }
        return Surroundings(
            isCut: isCut, isPlainlyCut: isPlainlyCut,
            hasFormFeed: (max(0, above)..<(below ?? draft.count)).contains { draft.line($0).endsPage },
            isLast: draft.free(from: last + 1) == nil,
            isSetOff: draft.page.wrapColumn != nil || isSetOff(first...last))
    }

    // MARK: Taking

    private func takeHeads(_ run: Range<Int>, _ place: Surroundings, _ marks: inout [Mark]) {
        let isPrint = run.contains { isSure(marks[$0].form) }
        let isNumbered = run.contains { if case .number = marks[$0].form { true } else { false } }
        let endsPage = place.isCut && place.isSetOff || place.hasFormFeed || isPrint
        for position in run {
            switch marks[position].form {
            case .sure: marks[position].isTaken = true
            case .address: marks[position].isTaken = (endsPage || place.isLast) && (run.count > 1 || place.hasFormFeed)
            case .head(let head):
                // A paper's name alone between two halves may be a link's.
                let isOutlet = namesOutlet(head) && (run.count > 1 || !outlets.contains(head.letters))
                let isHead = isTitled(head) || isOutlet || head.hasNumber || isNumbered
                marks[position].isTaken = isHead && endsPage || isTitled(head) && head.beginsWithDay
            case .number, .ofHeader: break
            }
        }
    }

    private func isSure(_ form: FurnitureForm) -> Bool {
        switch form {
        case .sure: true
        case .number(let number): number.isNamedOfAll
        case .head, .address, .ofHeader: false
        }
    }

    /// A running head on one page is one on the others. A title with a number or a name beside it that repeats is one
    /// wherever it stands.
    private func takeSameHeads(_ marks: inout [Mark], _ runs: [Range<Int>]) {
        var taken: Set<[UInt8]> = []
        var counts: [[UInt8]: Int] = [:]
        for mark in marks {
            guard case .head(let head) = mark.form else { continue }
            if mark.isTaken { taken.insert(head.letters) }
            counts[head.letters, default: 0] += 1
        }
        for run in runs {
            let isMore = run.contains {
                switch marks[$0].form {
                case .number, .ofHeader: true
                case .head, .address, .sure: false
                }
            }
            for position in run {
                guard case .head(let head) = marks[position].form else { continue }
                let isMore = isMore || head.hasNumber || head.letters.count > title.count
                let repeats = isTitled(head) && isMore && counts[head.letters, default: 0] > 1
                if taken.contains(head.letters) || repeats { marks[position].isTaken = true }
            }
        }
    }

    private func takeNumbers(_ run: Range<Int>, _ place: Surroundings, _ marks: inout [Mark]) {
        let isBesidePrint = run.contains { marks[$0].isTaken || isSure(marks[$0].form) }
        for position in run {
            if case .ofHeader = marks[position].form { marks[position].isTaken = isBesidePrint }
            guard case .number(let number) = marks[position].form else { continue }
            let isMarked = number.isNamed || number.style == .dashed
            let isEnd = place.isLast && (isMarked || number.isLastOfAll)
            let isInSentence =
                number.isPlain || number.style == .named ? place.isPlainlyCut : place.isCut
            let isEvident = isInSentence && (place.isSetOff || isMarked) || isBesidePrint || isEnd
            switch number.style {
            // The mark of a note stands on a line of its own in some texts.
            case .bracketed: marks[position].isTaken = isInSentence && isParted(marks[position].index)
            case .bare where marks[position].index > notes: break
            default: marks[position].isTaken = isEvident || place.hasFormFeed
            }
        }
    }

    /// Whether a blank line stands before a line and after it.
    private func isParted(_ index: Int) -> Bool { draft.isBlank(index - 1) && draft.isBlank(index + 1) }

    /// Whether a number under the last paragraph and the one before it, which it counts on from, both stand alone: text
    /// would follow the number of a section.
    private func isLastOfText(_ mark: Mark, after before: Mark) -> Bool {
        isParted(mark.index) && isParted(before.index) && draft.free(from: mark.index + 1) == nil && mark.index < notes
    }

    /// Whether the words before or after a number ask for one: "under article 12 of the charter", "at least 14 people".
    private func belongToNumber(_ last: Line, _ next: Line) -> Bool {
        guard let before = last.lastToken, let behind = next.firstWord else { return false }
        return NumberNeighbours.before.contains(before.folded) || PrintedDate.isMonth(before.folded)
            || NumberNeighbours.behind.contains(behind) || PrintedDate.isMonth(behind)
            || behind == "of"
    }

    /// Numbers that count on from one that is a page's, before it and after it; "Page 1" and "Page 2", "1/2" and "2/2" tell
    /// it of each other.
    private func takeCounts(_ marks: inout [Mark]) {
        var last: [FurnitureForm.PageNumber.Style: (position: Int, number: Int)] = [:]
        var chains: [Int: Int] = [:]
        for position in marks.indices {
            guard case .number(let number) = marks[position].form else { continue }
            if let before = last[number.style], before.number + 1 == number.number {
                chains[position] = before.position
                let isEnd = number.style == .bare && isLastOfText(marks[position], after: marks[before.position])
                let tellEachOther = !number.isPlain && number.style != .dashed || isEnd
                if isEnd { marks[before.position].isTaken = true }
                if tellEachOther || marks[before.position].isTaken { marks[position].isTaken = true }
            }
            last[number.style] = (position, number.number)
        }
        for position in marks.indices.reversed() where marks[position].isTaken {
            if let before = chains[position] { marks[before].isTaken = true }
        }
    }
}
