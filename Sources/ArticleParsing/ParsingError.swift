/// Why an input gives no record.
public enum ParsingError: Error, Hashable, Sendable {
    /// There is nothing in it but white space.
    case empty
    /// It is no text; the kind that its first bytes look like, where that is known ("a PNG image").
    case notText(looksLike: FileKind?)
    /// It is a text in an encoding that its bytes do not tell for certain; the names of the likeliest, those first.
    case undecided(likely: [String])
    /// It is not in the encoding that was asked for: so many places are no characters, the first of them in this line.
    case notInEncoding(String, places: Int, line: Int)
    /// No encoding has the name that was asked for.
    case noSuchEncoding(String)
    /// The C library of this machine has no table for the encoding that was asked for.
    case noTable(ofEncoding: String)
    /// It is a text, or a web page, but no article: why not ("no paragraph of prose").
    case notAnArticle(String, isPage: Bool = false)
    /// It has more of something than is read: more lines, or elements nested deeper.
    case tooComplex(String)
    /// It is a file of a format that is recognized and not read yet: many articles in one, or data.
    case unreadFormat(FormatSighting)
    /// It has more bytes than ``ArticleParser/largestInput``.
    case tooLarge(byteCount: Int)
}

extension ParsingError: CustomStringConvertible {
    /// The problem, to follow a file's name and a colon.
    public var description: String {
        switch self {
        case .empty: "nothing in it but white space"
        case .notText(let kind): "not a text" + (kind.map { " (looks like \($0))" } ?? " (binary data)")
        case .undecided(let likely):
            "its encoding cannot be told for certain from its bytes"
                + (likely.isEmpty ? "" : " (perhaps \(likely.joined(separator: " or ")))")
        case .notInEncoding(let name, let places, let line):
            "not in \(name): \(counted(places, "place")) that stand\(places == 1 ? "s" : "") for no character, "
                + "the first in line \(line)"
        case .noSuchEncoding(let name): "no encoding is called “\(name)”"
        case .noTable(let name): "this machine cannot read \(name): its C library has no table for it"
        case .notAnArticle(let reason, _): "not an article: \(reason)"
        case .tooComplex(let reason): "too large: \(reason)"
        case .unreadFormat(let sighting): "\(sighting): not read yet"
        case .tooLarge(let count):
            "too large: \(count >> 20) MB, where an article may have \(ArticleParser.largestInput >> 20) MB"
        }
    }
}
