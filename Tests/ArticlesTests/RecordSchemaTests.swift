import FoundationEssentials
import Testing

@testable import Articles

struct RecordSchemaTests {
    private struct Schema: Decodable {
        struct Anything: Decodable {}

        var required: [String]
        var properties: [String: Anything]
    }

    private func schema() throws -> Schema {
        try JSONDecoder().decode(Schema.self, from: Data(RecordSchema.json.utf8))
    }

    @Test func describesEveryFieldOfARecordAndNoOther() throws {
        #expect(try schema().properties.keys.sorted() == RecordField.sorted.map(\.name))
    }

    @Test func requiresWhatEveryRecordHas() throws {
        #expect(try schema().required.sorted() == ["format", "id", "parser", "source"])
    }

    @Test(arguments: [
        Author.Role.allCases.map(\.rawValue), Block.Kind.allCases.map(\.rawValue), Mark.Kind.allCases.map(\.rawValue),
        Citation.Certainty.allCases.map(\.rawValue), Extra.Kind.allCases.map(\.rawValue),
    ])
    func listsEveryKind(_ kinds: [String]) {
        let list = kinds.map { "\"\($0)\"" }.joined(separator: ", ")
        #expect(RecordSchema.json.contains("[\(list)]"))
    }

    @Test func knowsEveryFieldThatCanBeCorrected() throws {
        struct Whole: Decodable {
            struct Definitions: Decodable { var correction: Correction }
            struct Correction: Decodable { var oneOf: [Form] }
            struct Form: Decodable { var properties: Properties }
            struct Properties: Decodable { var field: Field }
            struct Field: Decodable { var `enum`: [String] }

            enum CodingKeys: String, CodingKey { case definitions = "$defs" }

            var definitions: Definitions
        }
        let whole = try JSONDecoder().decode(Whole.self, from: Data(RecordSchema.json.utf8))
        let fields = whole.definitions.correction.oneOf.flatMap(\.properties.field.enum)
        #expect(fields.sorted() == RecordField.all.compactMap(\.correctable?.name).sorted())
    }

    @Test func namesTheFormatOfToday() {
        #expect(RecordSchema.json.contains(#""const": "\#(Article.currentFormat)""#))
    }
}
