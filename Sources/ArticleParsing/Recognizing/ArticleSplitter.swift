/// Finds where one file holds several articles: a second title with its own byline and date.
///
/// It is strict, since an article cut in two is worse than two articles kept together.
enum ArticleSplitter {
    /// An article has at least this many bytes of text under its header.
    private static let shortestBody = 200

    /// The articles' bytes in the original, which tile it; one range where there is one article.
    static func slices(of page: Page, _ text: DecodedText) -> [Range<Int>] {
        let whole = [0..<text.originalOffset(text.utf8.count)]
        let starts = starts(of: page)
        guard !starts.isEmpty else { return whole }
        let bounds = [0] + starts.map { text.originalOffset(page.lines[$0].full.lowerBound) } + [whole[0].upperBound]
        return zip(bounds, bounds.dropFirst()).map { $0..<$1 }
    }

    /// The lines at which a second and further article begin.
    private static func starts(of page: Page) -> [Int] {
        guard page.lines.dropFirst(6).contains(where: { beginsLikeByline($0) && $0.width <= 120 }) else { return [] }
        let draft = Draft(page)
        // How many bytes of text stand before each line.
        var bytes = [0]
        bytes.reserveCapacity(draft.count + 1)
        for index in 0..<draft.count { bytes.append(bytes[index] + draft.line(index).utf8Count) }
        func textLength(_ range: Range<Int>) -> Int { bytes[range.upperBound] - bytes[range.lowerBound] }

        var starts: [Int] = []
        var index = 6
        while index < draft.count {
            defer { index += 1 }
            guard !draft.isBlank(index), draft.line(index).width <= 120, beginsLikeByline(draft.line(index)),
                let header = headerEnd(draft, index), let title = titleAbove(draft, index),
                textLength((starts.last ?? 0)..<title) >= shortestBody,
                textLength(header..<min(draft.count, header + 60)) >= shortestBody, !isListed(draft, header)
            else { continue }
            starts.append(title)
            index = header
        }
        return starts
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

    /// The line behind a byline and a date that stand together; nil where they do not.
    private static func headerEnd(_ draft: Draft, _ index: Int) -> Int? {
        guard let byline = HeaderPieces.read(draft, at: index, HeaderPieces.State()), byline.hasByline else {
            return nil
        }
        if byline.hasDate { return byline.end }
        guard let next = draft.shown(from: byline.end), next - byline.end <= 2,
            let date = HeaderPieces.read(draft, at: next, HeaderPieces.State(hasByline: true)), date.hasDate
        else { return nil }
        return date.end
    }

    /// The title over a byline: one line or two, with nothing or a separator above.
    private static func titleAbove(_ draft: Draft, _ index: Int) -> Int? {
        var title = index - 1
        while title > 0, draft.isBlank(title) { title -= 1 }
        guard title > 0, index - title <= 3, isTitle(draft.line(title)) else { return nil }
        var above = title - 1
        while above >= 0, !draft.isBlank(above), title - above <= 2, isTitle(draft.line(above)),
            !LineRecognizers.isSeparator(draft.line(above).text)
        { above -= 1 }
        guard above < 0 || draft.isBlank(above) || LineRecognizers.isSeparator(draft.line(above).text) else {
            return nil
        }
        return above + 1
    }

    private static func isTitle(_ line: Line) -> Bool {
        guard line.width <= 200, !line.text.hasSuffix("."), !line.text.hasSuffix(":"), !line.text.hasSuffix(",") else {
            return false
        }
        if case .heading = line.markup { return true }
        return line.markup == .none && line.text.unicodeScalars.first.map { !$0.properties.isLowercase } == true
    }

    /// A list of other articles has a title and a byline an item, and no text.
    private static func isListed(_ draft: Draft, _ header: Int) -> Bool {
        var index = header
        var text = 0
        for _ in 0..<6 {
            guard let shown = draft.shown(from: index) else { return false }
            if beginsLikeByline(draft.line(shown)), headerEnd(draft, shown) != nil { return text < shortestBody }
            text += draft.line(shown).utf8Count
            index = shown + 1
        }
        return false
    }
}
