public import Articles
import FoundationEssentials

/// The part of a record that a person may change, as a text to edit.
///
/// ```
/// title: The Harbour Reopens
/// authors:
///   [Prof.] Ann Roe
///   Jon Hart (translator)
/// note:
///   Compare with the reply.
///
///   It came a week later.
/// ```
///
/// A field begins a line with its name and a colon. A list has one value a line below it, a text of several lines has
/// them below it, each with two spaces before it. Lines that begin with `#` say nothing.
public struct EditText: Sendable {
    public let text: String

    private let article: Article

    /// - Parameter reason: Why, where that was said already.
    public init(_ article: Article, reason: String? = nil) {
        self.article = article
        let fields = EditField.allCases.map { field in
            let lines = field == .reason ? reason.map { [$0] } ?? [] : field.lines(of: article)
            return EditText.written(field, lines)
        }
        text = EditText.head(of: article) + fields.joined()
    }

    /// The changes that the person wants, by the text that came back.
    ///
    /// - Throws: everything in it that cannot be read.
    public func changes(in edited: String) throws(EditErrors) -> RecordEdit {
        var reader = EditReader(edited)
        let sections = reader.sections()
        var edit = RecordEdit()
        for section in sections where isChanged(section) { reader.take(section, into: &edit) }
        for section in sections where section.field == .reason { reader.take(section, into: &edit) }
        guard reader.problems.isEmpty else { throw EditErrors(problems: reader.problems.sorted { $0.line < $1.line }) }
        return edit
    }

    /// Whether a text was made of this very state of the record. One that does not say of which it was made is
    /// believed.
    public func isOfSameState(_ edited: String) -> Bool {
        for line in edited.split(separator: "\n") where line.hasPrefix(EditText.stateMark) {
            return line.dropFirst(EditText.stateMark.count).drop { $0 == " " } == EditText.state(of: article)
        }
        return true
    }

    /// Nothing but white space: whoever leaves that wants nothing to happen.
    public static func isEmpty(_ edited: String) -> Bool { edited.allSatisfy(\.isWhitespace) }

    private func isChanged(_ section: EditReader.Section) -> Bool {
        let unchanged = EditText.written(section.field, section.field.lines(of: article))
        var reader = EditReader(unchanged)
        return reader.sections().first.map { $0.lines.map(\.text) != section.lines.map(\.text) } ?? true
    }

    private static func head(of article: Article) -> String {
        let title = article.title.map { $0.split(whereSeparator: \.isNewline).joined(separator: " ") } ?? "(no title)"
        return """
            # \(article.id)  \(title)
            #
            # Correct what is wrong, save, and leave the editor. Without a change nothing happens.
            # What stood there before is kept beside each correction.
            #
            # A field with nothing behind it is cleared; one that you delete stays as it is.
            # Lists have one value a line. An author is written: [Prof.] Ann Roe (translator)
            # Dates are 2014-06-17, 2014-06, 2014, or a range: 2014-06-17/2014-06-19
            # Further lines of a text begin with two spaces. Lines that begin with # say nothing.
            #
            \(stateMark) \(state(of: article))


            """
    }

    private static let stateMark = "# made of state"

    /// A number that differs where the record does (FNV-1a).
    private static func state(of article: Article) -> String {
        let hash = article.jsonLine().reduce(0xCBF2_9CE4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
        return String(hash, radix: 16)
    }

    private static func written(_ field: EditField, _ lines: [String]) -> String {
        // A name with a line end in it would look like two.
        let lines = lines.map { $0.replacing("\r\n", with: " ").replacing("\n", with: " ") }
        if let only = lines.first, lines.count == 1, !field.isList { return "\(field.name): \(only)\n" }
        return "\(field.name):\n" + lines.map { $0.isEmpty ? "\n" : "  \($0)\n" }.joined()
    }
}
