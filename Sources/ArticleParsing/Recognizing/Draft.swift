/// The lines of a page while they are being claimed, one recognizer after the other.
struct Draft {
    let page: Page
    private(set) var lines: [RecognizedLine]
    /// Whether a line was claimed; an unclaimed line is body.
    private var claimed: [Bool]

    /// Longer lines are paragraphs; of them only the beginning is looked at.
    static let tokenizedBytes = 600

    init(_ page: Page) {
        self.page = page
        lines = page.lines.map { line in
            RecognizedLine(
                line: line, part: line.isBlank ? .blank : line.standing == .content ? .paragraph : .navigation)
        }
        claimed = page.lines.map { $0.isBlank || $0.standing == .outside }
        cache = TokenCache(lines: page.lines.count)
    }

    /// Hands the draft over to a reader that works on it: two owners of the lines would mean a copy of them all.
    mutating func taken() -> Draft {
        let draft = self
        self = Draft(Page(lines: [], form: .plainText, wrapColumn: nil))
        return draft
    }

    /// The values found so far, in the order of the lines.
    var founds: [Found] {
        var founds: [Found] = []
        for index in lines.indices where !lines[index].values.isEmpty { founds += lines[index].values }
        return founds
    }

    var count: Int { lines.count }

    func line(_ index: Int) -> Line { lines[index].line }

    /// Whether a line shows nothing; there is nothing after the last one either.
    func isBlank(_ index: Int) -> Bool { !lines.indices.contains(index) || lines[index].line.isBlank }

    /// Whether a line is there to be claimed: neither blank nor another recognizer's.
    func isFree(_ index: Int) -> Bool { claimed.indices.contains(index) && !claimed[index] }

    mutating func claim(_ index: Int, as part: Part, _ values: [Found] = []) {
        lines[index].part = part
        lines[index].values += values
        claimed[index] = true
    }

    /// Takes a claim back, with the values that it found.
    mutating func release(_ index: Int, as part: Part) {
        lines[index].part = part
        lines[index].values = []
        claimed[index] = false
    }

    /// Adds a value without claiming the line: "The original source is …" inside a longer paragraph.
    mutating func add(_ value: Found, to index: Int) { lines[index].values.append(value) }

    /// The tokens of a line's beginning; a header's lines are asked for theirs again and again.
    func tokens(_ index: Int) -> [Token] {
        if let tokens = cache.tokens[index] { return tokens }
        let tokens = Tokenizer.tokens(of: lines[index].line, within: Draft.tokenizedBytes, at: index)
        cache.tokens[index] = tokens
        return tokens
    }

    let cache: TokenCache

    final class TokenCache {
        /// The tokens of each line; nil where nobody has asked for them.
        var tokens: [[Token]?]
        /// The years that tell a date's century.
        var years: Set<Int>?

        init(lines: Int) { tokens = Array(repeating: nil, count: lines) }
    }

    /// The first line from `index` on that shows something.
    func shown(from index: Int) -> Int? {
        var index = index
        while index < count {
            if !isBlank(index) { return index }
            index += 1
        }
        return nil
    }

    /// The first line from `index` on that nobody has claimed.
    func free(from index: Int) -> Int? {
        var index = index
        while index < count {
            if isFree(index) { return index }
            index += 1
        }
        return nil
    }

    /// Whether a hard wrap, and not the writer, ended this line: the next line's first word would not have fitted.
    func isWrapped(_ index: Int) -> Bool {
        guard let column = page.wrapColumn, index + 1 < count, !isBlank(index + 1), !line(index).endsPage else {
            return false
        }
        return line(index).sourceWidth + 1 + line(index + 1).firstWordWidth > column
    }

    /// The last line of the paragraph that begins at `index`, as far as line lengths tell; it goes no further than the
    /// next blank or claimed line.
    func endOfParagraph(_ index: Int) -> Int {
        var last = index
        while isWrapped(last), isFree(last + 1) { last += 1 }
        return last
    }

    /// The text from a place in one line to the end of a later line, line ends as spaces.
    func text(_ place: Place) -> String {
        guard place.line < place.lastLine else { return line(place.line).text.utf8Slice(place.start..<place.end) }
        var pieces = [line(place.line).text.utf8Slice(place.start..<line(place.line).utf8Count)]
        for index in (place.line + 1)..<place.lastLine where !isBlank(index) { pieces.append(line(index).text) }
        pieces.append(line(place.lastLine).text.utf8Slice(0..<place.end))
        return pieces.joined(separator: " ")
    }

    /// From a place in a line to the end of a later line.
    func place(_ index: Int, from start: Int = 0, through last: Int? = nil) -> Place {
        let last = last ?? index
        return Place(line: index, start: start, lastLine: last, end: line(last).utf8Count)
    }
}
