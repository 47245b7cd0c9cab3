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

    /// What tells whether a page ends at a run of lines.
    private struct Surroundings {
        /// Whether they stand between two halves of a sentence.
        let isCut: Bool
        let hasFormFeed: Bool
        /// Whether no text follows.
        let isLast: Bool
        /// Whether blank lines part them from the text, or they are too short for a line of a wrapped paragraph.
        let isSetOff: Bool
    }

    /// A shorter title is said by other lines too.
    private static let shortestTitle = 12
    /// A head has so many letters besides the title: the outlet's name, a month.
    private static let mostLettersBesideTitle = 40

    private let draft: Draft
    private let title: [UInt8]
    private let outlets: [[UInt8]]

    static func claim(in draft: inout Draft, from start: Int) {
        guard draft.page.web == nil else { return }
        for index in PageFurniture(draft).lines(from: start) { draft.claim(index, as: .pageFurniture) }
    }

    private init(_ draft: Draft) {
        self.draft = draft
        var title: String?
        var outlets: [[UInt8]] = []
        for found in draft.founds {
            switch found.value {
            case .title(let text), .unreadTitle(let text, _): title = title ?? text
            case .outlet(let name, _): outlets.append(PageFurniture.head(name))
            default: break
            }
        }
        self.title = PageFurniture.head(title ?? draft.declaredTitle ?? "")
        self.outlets = outlets.filter { $0.count >= 4 }
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
        for index in start..<max(start, draft.count) where draft.isFree(index) {
            guard let form = FurnitureForm(draft, at: index, isSetOff: isSetOff(index...index)) else { continue }
            if case .head(let head) = form { counts[head.letters, default: 0] += 1 }
            marks.append(Mark(index: index, form: form))
        }
        return marks.filter { mark in
            guard case .head(let head) = mark.form else { return true }
            return isTitled(head) || counts[head.letters, default: 0] > 1
        }
    }

    private func isSetOff(_ lines: ClosedRange<Int>) -> Bool {
        lines.lowerBound == 0 || draft.isBlank(lines.lowerBound - 1) || draft.isBlank(lines.upperBound + 1)
            || draft.line(lines.upperBound).endsPage || draft.line(lines.lowerBound - 1).endsPage
    }

    private func isTitled(_ head: FurnitureForm.RunningHead) -> Bool {
        title.count >= PageFurniture.shortestTitle
            && (0...PageFurniture.mostLettersBesideTitle).contains(head.letters.count - title.count)
            && head.letters.contains(title)
    }

    private func namesOutlet(_ head: FurnitureForm.RunningHead) -> Bool {
        outlets.contains { $0.count * 2 >= head.letters.count && head.letters.contains($0) }
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
        let isBetween = above >= 0 && draft.isFree(above) && below.map { draft.isFree($0) } ?? false
        return Surroundings(
            isCut: isBetween
                && draft.line(above).isCut(before: draft.line(below ?? above), wrapColumn: draft.page.wrapColumn),
            hasFormFeed: (max(0, above)..<(below ?? draft.count)).contains { draft.line($0).endsPage },
            isLast: draft.free(from: last + 1) == nil,
            isSetOff: draft.page.wrapColumn != nil || isSetOff(first...last))
    }

    // MARK: Taking

    private func takeHeads(_ run: Range<Int>, _ place: Surroundings, _ marks: inout [Mark]) {
        let isPrint = run.contains { isSure(marks[$0].form) }
        let hasNumber = run.contains { if case .number = marks[$0].form { true } else { false } }
        let endsPage = place.isCut && place.isSetOff || place.hasFormFeed || isPrint
        for position in run {
            switch marks[position].form {
            case .sure: marks[position].isTaken = true
            case .address: marks[position].isTaken = endsPage || place.isLast && hasNumber
            case .head(let head):
                let isHead = isTitled(head) || namesOutlet(head) || head.hasNumber || hasNumber
                marks[position].isTaken = isHead && endsPage || isTitled(head) && head.beginsWithDay
            case .number: break
            }
        }
    }

    private func isSure(_ form: FurnitureForm) -> Bool {
        switch form {
        case .sure: true
        case .number(let number): number.isNamedOfAll
        case .head, .address: false
        }
    }

    /// What is a running head on one page is one on the others. A title with a number or a name beside it that repeats is one
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
            let hasNumber = run.contains { if case .number = marks[$0].form { true } else { false } }
            for position in run {
                guard case .head(let head) = marks[position].form else { continue }
                let isMore = head.hasNumber || hasNumber || head.letters.count > title.count
                let repeats = isTitled(head) && isMore && counts[head.letters, default: 0] > 1
                if taken.contains(head.letters) || repeats { marks[position].isTaken = true }
            }
        }
    }

    private func takeNumbers(_ run: Range<Int>, _ place: Surroundings, _ marks: inout [Mark]) {
        let isBesidePrint = run.contains { marks[$0].isTaken || isSure(marks[$0].form) }
        for position in run {
            guard case .number(let number) = marks[position].form else { continue }
            let isMarked = number.isNamed || number.style == .dashed
            let isEnd = place.isLast && (isMarked || number.isLastOfAll)
            marks[position].isTaken =
                place.isCut && (place.isSetOff || isMarked) || place.hasFormFeed || isBesidePrint || isEnd
        }
    }

    /// Numbers that count on from one that is a page's, before it and behind it; "Page 1" and "Page 2", "1/2" and "2/2" tell
    /// it of each other.
    private func takeCounts(_ marks: inout [Mark]) {
        var last: [FurnitureForm.PageNumber.Style: (position: Int, number: Int)] = [:]
        var chains: [Int: Int] = [:]
        for position in marks.indices {
            guard case .number(let number) = marks[position].form else { continue }
            if let before = last[number.style], before.number + 1 == number.number {
                chains[position] = before.position
                let tellEachOther = number.style != .bare && number.style != .dashed
                if tellEachOther || marks[before.position].isTaken { marks[position].isTaken = true }
            }
            last[number.style] = (position, number.number)
        }
        for position in marks.indices.reversed() where marks[position].isTaken {
            if let before = chains[position] { marks[before].isTaken = true }
        }
    }
}
