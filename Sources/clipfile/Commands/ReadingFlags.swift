import ArgumentParser
import ArticleParsing
import Articles

/// Options for a source that would be refused or misread; kept in the record, so that `reparse` heeds them too.
struct ReadingFlags: ParsableArguments {
    @Flag(help: "Keep a file of a format that is not read yet, such as a database’s export, as one text.")
    var asText = false

    @Flag(help: "Keep a text that seems to be no article: a leaflet, a single paragraph.")
    var anyway = false

    @Option(
        help: ArgumentHelp(
            "Read the bytes in this encoding, such as windows-1251, whatever they declare.", valueName: "name"),
        transform: ReadingFlags.encodingName)
    var encoding: String?

    var options: ReadingOptions { ReadingOptions(asText: asText, anyway: anyway, encoding: encoding) }

    /// The name of an encoding that is read, for any of its labels.
    ///
    /// - Throws: `ValidationError` with the nearest names.
    static func encodingName(_ label: String) throws -> String {
        if let name = EncodingNames.name(of: label) { return name }
        let nearest = EncodingNames.nearest(to: label)
        let hint =
            nearest.isEmpty
            ? "the encodings are \(EncodingNames.all.joined(separator: ", "))"
            : "did you mean \(nearest.map { "“\($0)”" }.joined(separator: ", "))?"
        throw ValidationError("no encoding is called “\(SafeText.row(label))”; \(hint)")
    }
}
