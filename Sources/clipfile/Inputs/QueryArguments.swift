import ArgumentParser
import ArticleArchive
import Articles

/// A query on the command line, as one argument or several.
struct QueryArguments: ParsableArguments {
    /// The help on queries in every command.
    static let help = """
        Free words are all required: harbour strike. Also "a phrase", -word, OR, parentheses, and field:value, where \
        the field is title, author, publisher, source, region, theme, report, body, notice, tag, note, lang, id or url; \
        date:2014, date:2014-06..2014-08, added:2024; is:reprint, has:disclaimer. Case, accents and curly quotes do \
        not matter. A phrase needs quotation marks that the shell leaves alone: '"third week"'.
        """

    @Argument(help: ArgumentHelp("What to look for; everything without it.", valueName: "query"))
    var query: [String] = []

    func read() throws(QueryError) -> Query { try Query(query.joined(separator: " ")) }
}

/// Articles by their ids, or by a query.
enum Selection {
    case ids([String])
    case query(Query)

    /// Arguments that all look like ids are ids. A word that does can be looked for as a phrase: '"2014"'.
    init(_ arguments: [String]) throws(QueryError) {
        let areIDs = !arguments.isEmpty && arguments.allSatisfy { ArticleID.mayName($0) }
        self = areIDs ? .ids(arguments) : .query(try Query(arguments.joined(separator: " ")))
    }

    var isOfIDs: Bool { if case .ids = self { true } else { false } }

    /// Does what asks for articles by ids. Where an id means none and may have been meant as a word, such as "cafe" or
    /// "2014", the error says how to look for that.
    static func naming<Value>(_ work: () throws -> Value) throws -> Value {
        do {
            return try work()
        } catch ArchiveError.notFound(let id, .archive) where mayBeWord(id) {
            throw CommandFailure(.no, "no article \(id); a query for the word is '\"\(id)\"'")
        }
    }

    private static func mayBeWord(_ id: String) -> Bool {
        id.utf8.count < 12 && (id.allSatisfy(\.isLetter) || id.utf8.count == 4 && id.allSatisfy(\.isNumber))
    }
}
