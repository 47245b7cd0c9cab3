/// The shape of a record as other programs check it.
public enum RecordSchema {
    /// JSON Schema 2020-12, with a final newline.
    ///
    /// It describes the format ``Article/currentFormat`` names; this shape must not change without a new format number.
    public static let json = #"""
        {
          "$schema": "https://json-schema.org/draft/2020-12/schema",
          "title": "Clipfile record",
          "description": "One article: what its source says of it, each value with its evidence. What the source \#
        does not say is left out.",
          "type": "object",
          "required": ["format", "id", "source", "parser"],
          "additionalProperties": false,
          "properties": {
        \#(properties)
          },
          "$defs": {
        \#(definitions)
          }
        }

        """#

    private static var properties: String {
        RecordField.all.compactMap { $0.schema?.property($0.name) }.joined(separator: ",\n")
    }

    /// A correction of each kind of field: which fields, and what their values look like.
    static var correctionForms: String {
        let kinds: [(Set<CorrectableField.Kind>, value: String)] = [
            ([.line, .text, .address], #"{"type": "string", "minLength": 1}"#),
            ([.date], ##"{"$ref": "#/$defs/date"}"##),
            ([.language], ##"{"$ref": "#/properties/language"}"##),
            ([.list], ##"{"$ref": "#/properties/regions"}"##),
            ([.authors], ##"{"$ref": "#/properties/authors"}"##),
        ]
        let forms = kinds.map { kinds, value in
            let names = CorrectableField.allCases.filter { kinds.contains($0.kind) }.map { "\"\($0.name)\"" }
            return """
                        {
                          "properties": {
                            "field": \(enumeration(names)),
                            "value": \(value),
                            "replaced": \(value)
                          }
                        }
                """
        }
        return forms.joined(separator: ",\n")
    }

    /// The names on one line, or as many a line as fit.
    private static func enumeration(_ names: [String]) -> String {
        let line = "{\"enum\": [\(names.joined(separator: ", "))]}"
        if line.count <= 80 { return line }
        var lines = [""]
        for name in names {
            let last = lines[lines.count - 1]
            if !last.isEmpty, last.count + name.count + 2 > 86 {
                lines.append(name)
            } else {
                lines[lines.count - 1] += last.isEmpty ? name : " " + name
            }
            if name != names.last { lines[lines.count - 1] += "," }
        }
        let indent = String(repeating: " ", count: 16)
        return "{\n              \"enum\": [\n" + lines.map { "\(indent)\($0)\n" }.joined()
            + "              ]\n            }"
    }
}
