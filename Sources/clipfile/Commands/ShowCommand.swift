import ArgumentParser
import ArticleArchive
import Articles
import FoundationEssentials

struct ShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Shows an article to read.",
        discussion: """
            The text is wrapped, and paged on a terminal ($PAGER, else less).

              clipfile show 8226553e
              clipfile show 8226 --json
              clipfile show 8226 --original > article.txt
              clipfile show 8226 --history
            """
    )

    enum Form: String, EnumerableFlag {
        case json, original, history

        static func help(for form: Form) -> ArgumentHelp? {
            switch form {
            case .json: "The record as JSON."
            case .original: "The original, byte for byte."
            case .history: "What was corrected, when, and what stood there before."
            }
        }
    }

    @Argument(help: ArgumentHelp("The article: its id, or four or more of its first digits.", valueName: "id"))
    var id: String

    @OptionGroup var archive: ArchiveOption

    @Flag(exclusivity: .exclusive)
    var form: Form?

    func run() throws {
        let archive = try archive.open()
        let stored = try archive.find(id)
        let output = Output.standard()
        switch form {
        case .json: try output.write(json: stored.article.json())
        case .original: try write(original: archive.original(of: stored), to: output)
        case .history: try Pager.page(history(stored.article, on: output.terminal), to: output)
        case nil: try Pager.page(page(stored.article, on: output.terminal), to: output)
        }
        try output.flush()
    }

    private func write(original: [UInt8], to output: Output) throws {
        guard output.terminal.isTerminal else { return try output.write(bytes: original) }
        let text = String(decoding: original, as: UTF8.self).replacing("\r\n", with: "\n")
        try Pager.page(SafeText.lines(text), to: output)
    }

    private func page(_ article: Article, on terminal: Terminal) -> String {
        ArticlePage(article, width: terminal.width, usesColor: terminal.usesColor).text()
    }

    private func history(_ article: Article, on terminal: Terminal) -> String {
        HistoryPage(article, width: terminal.width, usesColor: terminal.usesColor).text()
    }
}
