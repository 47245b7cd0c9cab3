public import ArgumentParser
public import ArticleArchive

struct StatsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "stats",
        abstract: "Counts articles by year, publisher, author and more.",
        discussion: """
            All articles, or those that a query finds (“clipfile help search” tells what it can say). Months are drawn \
            as a timeline. An article with several authors or regions counts for each of them.

              clipfile stats --by month
              clipfile stats --by author harbour date:2014
              clipfile stats --by source --csv > sources.csv
              clipfile stats --by year --svg years.svg
            """
    )

    /// The shapes of a count; without one it is drawn.
    enum Form: String, EnumerableFlag {
        case json, csv

        static func help(for form: Form) -> ArgumentHelp? {
            switch form {
            case .json: "One JSON document: by, total, without, and counts of values."
            case .csv: "Comma-separated values with a header."
            }
        }
    }

    @OptionGroup var query: QueryArguments

    @OptionGroup var archive: ArchiveOption

    @Option(help: "What to count by: \(TallyField.allCases.map(\.rawValue).joined(separator: ", ")).")
    var by: TallyField

    @Flag(exclusivity: .exclusive)
    var form: Form?

    @Option(help: ArgumentHelp("Write a chart for a paper or a page to this file.", valueName: "file"))
    var svg: String?

    @Option(help: ArgumentHelp("No more than this many values, the most frequent.", valueName: "n"))
    var limit: Int?

    func validate() throws {
        if let limit, limit < 0 { throw ValidationError("--limit is a number of values, not \(limit).") }
    }

    func run() throws {
        let query = try query.read()
        let reading = try CatalogueReading(archive.open())
        let tally = try reading.catalogue.tally(query, by: by)
        let chart = TallyChart(tally, limit: limit)
        let output = Output.standard()
        if let svg {
            let text = TallySVG(chart).text()
            if svg == "-" {
                try output.write(untrusted: text)
            } else if !tally.counts.isEmpty {
                try write(text, to: svg)
            } else if tally.total > 0 {
                throw CommandFailure(.no, "no article has a \(by.rawValue); \(svg) is left as it is")
            } else {
                // An empty answer replaces no chart of yesterday.
                try reading.check(found: false, query: query, leaving: svg)
            }
        }
        switch form {
        case .json: try output.write(json: chart.json())
        case .csv: try output.write(untrusted: chart.csv())
        case nil where svg == nil: try draw(chart, on: output)
        case nil: break
        }
        try output.flush()
        try reading.check(found: tally.total > 0, query: query)
    }

    private func write(_ text: String, to file: String) throws {
        try ReplacedFile.write(FilePath(argument: file)) { try $0.write(text) }
    }

    private func draw(_ chart: TallyChart, on output: Output) throws {
        let width = output.terminal.isTerminal ? output.terminal.width : Terminal.readingWidth
        let lines = by == .month ? Timeline(chart, width: width).lines() : BarChart(chart, width: width).lines()
        for line in lines { try output.writeLine(line) }
    }
}

extension TallyField: ExpressibleByArgument {}
