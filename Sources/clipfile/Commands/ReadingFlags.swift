import ArgumentParser
import Articles

/// What a person can ask for where a source would be refused; kept in the record, so that `reparse` heeds it too.
struct ReadingFlags: ParsableArguments {
    @Flag(help: "Keep a file of a format that is not read yet, such as a database’s export, as one text.")
    var asText = false

    @Flag(help: "Keep a text that seems to be no article: a leaflet, a single paragraph.")
    var anyway = false

    var options: ReadingOptions { ReadingOptions(asText: asText, anyway: anyway) }
}
