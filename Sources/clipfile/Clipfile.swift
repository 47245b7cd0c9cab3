import ArgumentParser
import ArticleParsing

@main
struct Clipfile: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "clipfile",
        abstract: "Keeps articles: pasted text in, a record with its evidence out.",
        version: "0.1.0 (libxml2 \(LibXML2.version))"
    )
}
