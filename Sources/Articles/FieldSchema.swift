/// The schema of a field: the members of its object, each as JSON.
struct FieldSchema: Sendable {
    private let members: [String]

    /// - Parameter meaning: What the field says, in a sentence without quotation marks of ASCII.
    private init(_ meaning: String, _ members: [String]) {
        self.members = ["\"description\": \"\(meaning)\""] + members
    }

    static func text(_ meaning: String) -> FieldSchema {
        FieldSchema(meaning, [#""type": "string""#, #""minLength": 1"#])
    }

    static func pattern(_ pattern: String, _ meaning: String) -> FieldSchema {
        FieldSchema(meaning, [#""type": "string""#, "\"pattern\": \"\(pattern)\""])
    }

    static func constant(_ value: String, _ meaning: String) -> FieldSchema {
        FieldSchema(meaning, ["\"const\": \"\(value)\""])
    }

    /// A value of a kind that the schema defines.
    static func reference(_ name: String, _ meaning: String) -> FieldSchema {
        FieldSchema(meaning, ["\"$ref\": \"#/$defs/\(name)\""])
    }

    /// A list of such values.
    static func references(_ name: String, _ meaning: String) -> FieldSchema {
        array("{\"$ref\": \"#/$defs/\(name)\"}", meaning)
    }

    /// A list of texts.
    static func list(of element: String, _ meaning: String) -> FieldSchema {
        array("{\"description\": \"\(element)\", \"type\": \"string\", \"minLength\": 1}", meaning)
    }

    /// A shape that only this field has, as the members that follow its description.
    static func object(_ members: String, _ meaning: String) -> FieldSchema { FieldSchema(meaning, [members]) }

    private static func array(_ items: String, _ meaning: String) -> FieldSchema {
        FieldSchema(meaning, [#""type": "array""#, "\"items\": \(items)", #""minItems": 1"#])
    }

    /// The object under its key, set in by four columns: on one line where it fits.
    func property(_ key: String) -> String {
        let line = "    \"\(key)\": {\(members.joined(separator: ", "))}"
        if line.count < FieldSchema.width, !line.contains("\n") { return line }
        let lines = members.joined(separator: ",\n").split(separator: "\n").map { "      \($0)" }
        return "    \"\(key)\": {\n\(lines.joined(separator: "\n"))\n    }"
    }

    private static let width = 104
}
