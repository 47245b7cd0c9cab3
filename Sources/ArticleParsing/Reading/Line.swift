/// One line of a source, as a reader sees it: without markup and without white space around it.
struct Line: Sendable {
    /// The source's mark for the whole line.
    enum Markup: Hashable, Sendable {
        case none
        case heading(level: Int)
        case quotation
        /// A bullet; the text follows on this line or, where a conversion split them, on the next.
        case bullet
        /// A picture, given by its description.
        case image
    }

    /// A part of the text that the source set apart, in UTF-8 offsets of the text.
    struct Emphasis: Hashable, Sendable {
        let kind: Kind
        let range: Range<Int>

        enum Kind: Hashable, Sendable {
            case emphasis, strong
            case link(href: String)
        }
    }

    /// A line's relation to the line before it.
    enum Joint: Hashable, Sendable {
        /// The source does not say; lengths, letters and blank lines tell.
        case untold
        /// The same paragraph goes on: a line break of a web page.
        case goesOn
        /// The same block goes on below: a line of a preformatted text.
        case goesOnBelow
        case parted
    }

    /// Where a line of a web page stands; all lines of a text are its content.
    enum Standing: Hashable, Sendable {
        case content
        /// Beside the article: a byline and a notice may stand here, and all other lines are the page's.
        case around
        /// Menus, teasers, comments: no part of the article.
        case outside
    }

    /// Counted from 1.
    let number: Int
    /// The line in the decoded text, with its line ending.
    let full: Range<Int>
    /// The text in UTF-8: a piece of the decoded text itself, where no markup was taken out.
    let bytes: ArraySlice<UInt8>
    var markup: Markup
    /// Nil for most lines.
    let inline: Inline?
    /// How many columns the text takes, a scalar one column.
    let width: Int
    /// How many columns the line takes in the source, markup included: hard wraps are told by it.
    let sourceWidth: Int
    /// How many columns the line's first word takes in the source.
    let firstWordWidth: Int
    /// Whether the line is ended by a form feed: a page ends here.
    let endsPage: Bool
    var joint = Joint.untold
    var standing = Standing.content
    /// By how many spaces a line of a preformatted text is set in; nil for other lines.
    var indent: UInt8?
    /// In how many lists an item of a web page stands; 0 for other lines.
    var depth: UInt8 = 0

    /// The markup that was taken out of a line; a class, since lines are handed from stage to stage.
    final class Inline: Sendable {
        let emphases: [Emphasis]
        /// Where pieces of the text begin in the decoded text.
        let origins: [Origin]

        init(emphases: [Emphasis], origins: [Origin]) {
            self.emphases = emphases
            self.origins = origins
        }
    }

    struct Origin: Hashable, Sendable {
        /// UTF-8 offset in the line's text.
        let text: Int
        /// UTF-8 offset in the decoded text.
        let source: Int
    }

    var isBlank: Bool { bytes.isEmpty }
    var utf8Count: Int { bytes.count }
    var text: String { String(decoding: bytes, as: UTF8.self) }

    /// The first word or number, folded; marks before it do not count, but a copyright sign is one.
    var firstWord: String? { Tokenizer.firstWord(of: bytes) }

    /// The word or number after the first one, folded.
    var secondWord: String? {
        let rest = bytes.drop { ($0 | 0x20) &- 0x61 < 26 }
        // The common case: a first word of plain letters, and a space.
        if let next = rest.first, rest.startIndex > bytes.startIndex, next.isBlank {
            return Tokenizer.firstWord(of: rest.drop(while: \.isBlank))
        }
        return Tokenizer.tokens(of: bytes.prefix(120), atMost: 8).filter { $0.kind != .mark }.dropFirst().first?.folded
    }

    /// Whether the whole text is one link, as values of the 2014 print form are.
    var isLink: Bool {
        guard let emphases = inline?.emphases else { return false }
        return emphases.count == 1 && emphases[0].range == 0..<utf8Count && emphases[0].isLink
    }

    /// The decoded text's offset for an offset of this line's text.
    func sourceOffset(_ offset: Int) -> Int {
        guard let origin = inline?.origins.last(where: { $0.text <= offset }) else { return bytes.startIndex + offset }
        return origin.source + (offset - origin.text)
    }
}

extension Line.Emphasis {
    var isLink: Bool {
        switch kind {
        case .link: true
        case .emphasis, .strong: false
        }
    }
}
