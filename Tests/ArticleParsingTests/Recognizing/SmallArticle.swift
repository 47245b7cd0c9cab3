import ArticleParsing
import Articles
import Testing

/// A small invented article around the lines that a test is about.
enum SmallArticle {
    static let paragraphs = [
        """
        The committee met on Tuesday in a hall that was far too small for the crowd that had come to listen, and the \
        chairman said that nothing would be decided before the summer.
        """,
        """
        Those who had waited outside since the early morning were told that the report would be printed in full, and \
        that the figures in it had been checked twice by the auditors.
        """,
        """
        It is not the first time that the town has heard such a promise, and the shopkeepers along the river have \
        learned to wait until the last page has been signed and sealed.
        """,
    ]

    static let body = paragraphs.joined(separator: "\n\n")

    static let header = "The Town Waits for a Report\n\nBy Jane Roe\n\nThe Gazette, June 3, 2014"

    /// A text with this between its title and its body.
    static func text(under title: String = "The Town Waits for a Report", _ lines: String) -> String {
        "\(title)\n\n\(lines)\n\n\(body)\n"
    }

    /// A text with this among its paragraphs; at 0 it is the body's first line, at 3 its last.
    static func text(with line: String, at position: Int) -> String {
        var paragraphs = paragraphs
        paragraphs.insert(line, at: position)
        return header + "\n\n" + paragraphs.joined(separator: "\n\n") + "\n"
    }

    static func parse(_ text: String) throws -> [ParsedArticle] {
        try ArticleParser().parse(Input(bytes: Array(text.utf8)))
    }

    /// The first article of a text.
    static func parsed(_ text: String) throws -> ParsedArticle {
        let all = try parse(text)
        return try #require(all.first)
    }

    static func record(_ text: String) throws -> Article { try parsed(text).article }

    /// The part of a line in the midst of a body.
    static func part(of line: String, at position: Int = 1) throws -> Part {
        let lines = try parsed(text(with: line, at: position)).lines
        let found = lines.first { line.hasPrefix($0.text) && !$0.text.isEmpty && $0.number > 5 }
        return try #require(found?.part)
    }
}

/// A line and the part of an article that it is.
struct LineCase: Sendable, CustomTestStringConvertible {
    let line: String
    let part: Part

    init(_ line: String, _ part: Part) {
        self.line = line
        self.part = part
    }

    var testDescription: String { line }
}

extension Author {
    /// "Prof. John Roe (editor)".
    var shown: String { (honorific.map { $0 + " | " } ?? "") + name + (role == .author ? "" : " (\(role.rawValue))") }
}
