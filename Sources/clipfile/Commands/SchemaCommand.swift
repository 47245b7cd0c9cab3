import ArgumentParser
import Articles

struct SchemaCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schema",
        abstract: "Prints the JSON Schema of a record.",
        discussion: """
            The schema is JSON Schema 2020-12, and every record that clipfile writes is valid by it.

              clipfile schema > article.schema.json
              clipfile parse article.txt > article.json && check-jsonschema --schemafile article.schema.json article.json
            """
    )

    func run() throws {
        let output = Output.standard()
        try output.write(RecordSchema.json)
        try output.flush()
    }
}
