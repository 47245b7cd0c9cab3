import FoundationEssentials
import Testing

@testable import Articles

struct EvidenceTests {
    private let first = Citation(bytes: ByteRange(3..<7), rule: "byline", certainty: .high)
    private let second = Citation(bytes: ByteRange(9..<9), rule: "label", certainty: .low)

    private func survives(_ evidence: Evidence) throws -> Bool {
        try JSONDecoder().decode(Evidence.self, from: JSONEncoder().encode(evidence)) == evidence
    }

    @Test func survivesItsJSON() throws {
        #expect(try survives(.one(first)))
        #expect(try survives(.each([first, second])))
        #expect(try survives(.each([first])))
        #expect(try survives(.each([])))
    }

    @Test func isAnObjectOrAListOfThem() throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        let one = #"{"bytes":[3,7],"certainty":"high","rule":"byline"}"#
        #expect(String(decoding: try encoder.encode(Evidence.one(first)), as: UTF8.self) == one)
        #expect(String(decoding: try encoder.encode(Evidence.each([first])), as: UTF8.self) == "[\(one)]")
    }

    @Test func tellsItsCitations() {
        #expect(Evidence.one(first).citations == [first])
        #expect(Evidence.each([first, second]).citations == [first, second])
    }

    @Test(arguments: ["[7,3]", "[-1,3]", "[3]", "[3,7,9]", "[]", "3", "[3.5,7]", #"["3","7"]"#])
    func readsNoImpossibleRange(_ json: String) {
        #expect(throws: DecodingError.self) { try JSONDecoder().decode(ByteRange.self, from: Data(json.utf8)) }
    }

    @Test(arguments: [
        #"{"bytes":[3,7],"certainty":"sure","rule":"byline"}"#, #"{"bytes":[3,7],"rule":"byline"}"#, "{}", "7",
        #"[{"bytes":[7,3],"certainty":"high","rule":"byline"}]"#,
    ])
    func readsNothingElse(_ json: String) {
        #expect(throws: DecodingError.self) { try JSONDecoder().decode(Evidence.self, from: Data(json.utf8)) }
    }
}
