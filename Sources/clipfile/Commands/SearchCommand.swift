import ArgumentParser
import ArticleArchive

struct SearchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "search",
        abstract: "Finds articles by their words, the best first, and shows where.",
        discussion: """
            \(QueryArguments.help)

            Words in titles count most, then those in authors’ names, tags and notes, then the rest. The best 20 are \
            shown, with --json and --jsonl all of them; --limit says how many. Where more than 5,000 articles are found \
            and not all are wanted, the newest of them are ranked.

              clipfile search harbour strike
              clipfile search '"third week" -ferry author:quill'
              clipfile search 'date:2014-06..2014-08 (strike OR lockout)' --json
            """
    )

    /// The shapes of hits; without one they are for people.
    enum Form: String, EnumerableFlag {
        case json, jsonl

        static func help(for form: Form) -> ArgumentHelp? {
            switch form {
            case .json:
                "The hits as one JSON array: id, title, date, authors, publisher, snippet and where it has hits."
            case .jsonl: "The same, one line of JSON each."
            }
        }
    }

    @OptionGroup var query: QueryArguments

    @OptionGroup var archive: ArchiveOption

    @Flag(exclusivity: .exclusive)
    var form: Form?

    @Option(help: ArgumentHelp("No more than this many hits; 20 without it, for programs all.", valueName: "n"))
    var limit: Int?

    /// As many hits are read by a person; a program that asks for none in particular wants them all.
    private static let usualLimit = 20

    func validate() throws {
        if let limit, limit < 0 { throw ValidationError("--limit is a number of articles, not \(limit).") }
    }

    func run() throws {
        let query = try query.read()
        if query.isEverything { throw CommandFailure(.usage, "nothing to look for; “clipfile list” lists everything") }
        let reading = try CatalogueReading(archive.open())
        let result = try reading.catalogue.search(query, limit: limit ?? (form == nil ? SearchCommand.usualLimit : nil))
        let output = Output.standard()
        let printer = HitPrinter(query: query, form: form, output: output)
        for stored in reading.articles(result.hits) { try printer.print(stored) }
        try printer.finish()
        if let remark = SearchCommand.remark(on: result) { Messages().say(remark) }
        try reading.check(found: result.total > 0 || limit == 0, query: query)
    }

    /// The number of hits that are not shown: "20 of 32; “--limit 32” shows all".
    private static func remark(on result: SearchResult) -> String? {
        guard result.hits.count < result.total else { return nil }
        let shown = "\(Count.text(result.hits.count)) of \(Count.text(result.total))"
        let newest = result.rankedNewest.map { ", the best of the newest \(Count.text($0))" } ?? ""
        return shown + newest + "; “--limit \(result.total)” shows all"
    }
}
