import ArgumentParser
import ArticleArchive
import ArticleParsing
import Articles

struct InspectCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "inspect",
        abstract: "Draws a parse: each line’s part, each value’s evidence, the findings.",
        discussion: """
            An article of the archive is parsed anew from its original.

              clipfile inspect article.txt
              clipfile inspect 8226 --full
              pbpaste | clipfile inspect -
            """
    )

    @Argument(help: ArgumentHelp("A file, “-” for standard input, or an article’s id.", valueName: "file or id"))
    var subject: String

    @OptionGroup var archive: ArchiveOption

    @OptionGroup var reading: ReadingFlags

    @Flag(help: "Show long lines whole, and each line of a menu.")
    var full = false

    @Flag(help: "Show how the header was arranged: each line’s role, what it shows, and the next best title.")
    var arrangement = false

    func run() throws {
        let output = Output.standard()
        let articles = try parse()
        let pictures = articles.enumerated().map { index, parsed in
            heading(index, of: articles.count, parsed.article) + picture(parsed, on: output.terminal).text()
        }
        try Pager.page(pictures.joined(separator: "\n"), to: output)
        try output.flush()
    }

    private func parse() throws -> [ParsedArticle] {
        let path = FilePath(argument: subject)
        let parsing = InputParsing(jobs: 1, options: reading.options)
        let isID = ArticleID.mayName(subject) && FileStatus(of: path).isMissing
        let parsed =
            isID
            ? try ArchiveSubject.parse(subject, in: archive, reading.options)
            : parsing.parse(InputFiles([subject]).first(notes: Messages().say))
        switch parsed {
        case .success(let articles): return articles
        case .failure(.missing):
            throw CommandFailure(
                .noInput,
                "“\(SafeText.row(subject))”: no such file, and no article’s id: those have four hex digits or more")
        case .failure(let problem):
            let name = isID ? InputName.path(path) : InputFiles.name(of: subject)
            throw CommandFailure(problem.exitCode, problem.sentence(about: name))
        }
    }

    private func heading(_ index: Int, of count: Int, _ article: Article) -> String {
        count == 1 ? "" : "Article \(index + 1) of \(count): \(article.id)\n\n"
    }

    private func picture(_ parsed: ParsedArticle, on terminal: Terminal) -> InspectionPicture {
        InspectionPicture(
            parsed: parsed, isFull: full, showsArrangement: arrangement,
            width: terminal.isTerminal ? terminal.width : InspectionPicture.plainWidth, usesColor: terminal.usesColor)
    }
}

/// An article of the archive as something to parse.
private enum ArchiveSubject {
    /// - Parameter options: How to read it for this once, where flags say so; else as it was when it was kept.
    static func parse(
        _ id: String, in option: ArchiveOption, _ options: ReadingOptions
    ) throws -> Result<[ParsedArticle], InputProblem> {
        let archive = try option.open()
        let stored = try archive.find(id)
        let bytes = try archive.original(of: stored)
        let corrected = stored.article.correctedFields.map(\.name).joined(separator: ", ")
        if !corrected.isEmpty {
            Messages().say("what was extracted is shown; corrected since: \(corrected)")
        }
        return Result { () throws(ParsingError) in
            var kept = stored.article
            if options != ReadingOptions() { kept.source.options = options }
            return [try ArticleParser().parse(bytes, keptAs: kept)]
        }
        .mapError(InputProblem.parsing)
    }
}
