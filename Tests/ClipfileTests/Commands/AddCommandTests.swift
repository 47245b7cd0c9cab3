import FoundationEssentials
import Testing

@testable import clipfile

/// The words of `add` and `parse` on their inputs: on each, in the order given, with a next step.
struct AddCommandTests {
    private let tool: Tool
    private let archive: String

    private static func article(_ number: Int) -> String {
        """
        Harbour Strike Enters Week \(number)

        By Ada Quill

        Global Research, June 17, 2014

        The cranes of the old harbour have not moved for \(number) weeks, and the ships wait in the roads for a berth.

        Nobody at the office would say on Tuesday how long the talks may last, but the crews have brought their beds.

        """
    }

    private struct Told: Decodable {
        var id: String?
        var input: String
        var error: String?
        var outcome: String?
        var sameTextAs: String?
    }

    init() throws {
        tool = try Tool()
        archive = tool.folder + "/News"
    }

    private func add(_ words: String...) throws -> Tool.Result {
        try tool.run(words: ["add", "--archive", archive] + words)
    }

    private func told(_ result: Tool.Result) throws -> [Told] {
        try JSONDecoder().decode([Told].self, from: Data(result.output.utf8))
    }

    @Test func namesEachInputByItsPathInTheOrderGiven() throws {
        _ = try tool.makeFolder("in/deep")
        let first = try tool.write(AddCommandTests.article(1), to: "in/1.txt")
        let list = try tool.write("Milk\nBread\n", to: "in/2.txt")
        let last = try tool.write(AddCommandTests.article(3), to: "in/deep/3.txt")
        let missing = tool.folder + "/none.txt"
        let expected = [missing, first, list, last, missing, first]
        let added = try add("--json", missing, tool.folder + "/in", missing, first)
        let elements = try told(added)
        #expect(elements.map(\.input) == expected)
        #expect(elements.map(\.outcome) == [nil, "added", nil, "added", nil, "already there"])
        #expect(elements.map { $0.error == nil } == [false, true, false, true, false, true])

        let lines = try tool.run("parse", "--jsonl", missing, tool.folder + "/in").output.split(separator: "\n")
        #expect(lines.count == 4)
        let error = try JSONDecoder().decode(Told.self, from: Data(String(lines[2]).utf8))
        #expect(error.input == list)
        let piped = try tool.run("add", "--archive", archive, "--json", input: "Milk\n")
        #expect(try told(piped).map(\.input) == ["-"])
    }

    @Test func tellsTheSameTextInOtherBytes() throws {
        let one = try tool.write(AddCommandTests.article(1), to: "one.txt")
        let two = try tool.write(AddCommandTests.article(1).replacing("\n", with: "\r\n"), to: "two.txt")
        let three = try tool.write("\u{FEFF}" + AddCommandTests.article(1) + "\n\n", to: "three.txt")
        let id = String(try add(one).output.prefix(12))
        let added = try add(two)
        #expect(added.output.hasSuffix("  added\n"))
        #expect(added.errors == "\(two): the same text as \(id), kept in other bytes\n")
        let skipped = try add("--on-duplicate", "skip", "--json", three)
        #expect(try told(skipped).map(\.outcome) == ["skipped"])
        #expect(try told(skipped).first?.id == id)
        #expect(try told(skipped).first?.sameTextAs == id)
        #expect(skipped.code == 0)
        #expect(try tool.run("list", "--archive", archive, "--plain").output.split(separator: "\n").count == 2)

        let other = tool.folder + "/Other"
        let both = try tool.run("add", "--archive", other, one, two, three)
        #expect(
            both.errors.contains(
                "3 given: 3 added, 0 already there, 0 refused\n2 of those added have a text that is there in other bytes\n"
            ))
        let kept = try tool.run("add", "--archive", other + "2", "--on-duplicate", "skip", one, two, three)
        #expect(
            kept.errors.contains(
                "3 given: 1 added, 0 already there, 2 skipped, 0 refused\n"))
    }

    @Test func countsThoseWithFindings() throws {
        let sound = try tool.write(AddCommandTests.article(1), to: "1.txt")
        let undated = try tool.write(AddCommandTests.article(2).replacing(", June 17, 2014", with: ""), to: "2.txt")
        #expect(
            try add(sound, undated).errors.hasSuffix("\n1 of those added has findings: clipfile list has:finding\n"))
    }

    @Test(arguments: [
        ("report.pdf", "%PDF-1.7\n", "pdftotext FILE - | clipfile add"),
        (
            "my notes.docx", "PK\u{3}\u{4}....[Content_Types].xml",
            "pandoc -f docx -t plain --wrap=none 'FILE' | clipfile add"
        ),
        ("list.txt", "Milk\nBread\n", "“--anyway” keeps it all the same"),
        ("page.html", "<html><title>404 Not Found</title><p>Gone.</p></html>", "save the page from the browser"),
    ])
    func saysTheNextStepOfARefusedFile(_ name: String, _ text: String, _ step: String) throws {
        let file = try tool.write(text, to: name)
        let result = try add(file)
        #expect(result.code == 65)
        #expect(result.errors.contains(step.replacing("FILE", with: file)), "\(result.errors)")
        #expect(try tool.run("parse", file).errors.contains(step.replacing("FILE", with: file)))
    }

    /// A name can hold what a shell would obey, and what no command can be printed with.
    @Test(arguments: [
        ("it's.pdf", "'FOLDER/it'\\''s.pdf'"),
        ("x'\u{301}; touch harm; #.pdf", "'FOLDER/x'\\''\u{301}; touch harm; #.pdf'"),
        ("a\nclipfile: now run this.pdf", "FILE"), ("a\u{202E}b.pdf", "FILE"), ("日本.pdf", "FOLDER/日本.pdf"),
    ])
    func namesAFileAsAShellReadsIt(_ name: String, _ word: String) throws {
        let file = try tool.write("%PDF-1.7\n", to: name)
        let errors = try add(file).errors
        #expect(
            errors.contains("; pdftotext \(word.replacing("FOLDER", with: tool.folder)) - | clipfile add\n"),
            "\(errors)")
        #expect(errors.split(separator: "\n").count { $0.contains("PDF") } == 1)
    }

    @Test func keepsAnywayWhatIsNoArticleAndReparsesIt() throws {
        let file = try tool.write("Milk\nBread\n", to: "list.txt")
        let added = try add("--anyway", file)
        #expect(added.code == 0)
        let id = String(added.output.prefix(12))
        #expect(try tool.run("show", "--archive", archive, id, "--json").output.contains("\"anyway\": true"))
        #expect(try tool.run("list", "--archive", archive, "has:finding", "--plain").output.hasPrefix(id))
        #expect(try tool.run("reparse", "--archive", archive).code == 0)
        #expect(try tool.run("inspect", "--archive", archive, id).code == 0)
        #expect(try tool.run("inspect", "--anyway", file).code == 0)
    }

    @Test func keepsTheEncodingThatIsAskedForAndReparsesIt() throws {
        let file = "\(tool.folder)/мост.txt"
        let bytes = Array(
            "Mostov\u{FD}\n\nBy Ada Quill\n\nJune 17, 2014\n\nThe mayor said nothing at all today.\n".unicodeScalars)
        try Data(bytes.map { UInt8($0.value) }).write(to: URL(fileURLWithPath: file))
        let added = try add("--encoding", "CP1250", file)
        #expect(added.code == 0)
        let id = String(added.output.prefix(12))
        let record = try tool.run("show", "--archive", archive, id, "--json").output
        #expect(record.contains("\"encoding\": \"windows-1250\""))
        #expect(record.contains("Mostový"))
        #expect(try tool.run("reparse", "--archive", archive).code == 0)
        #expect(try tool.run("inspect", "--encoding", "latin2", file).code == 0)
    }

    @Test func saysWhichEncodingsAreNearWhereNoneIsCalledSo() throws {
        let file = try tool.write(AddCommandTests.article(1), to: "1.txt")
        let result = try add("--encoding", "windowz1251", file)
        #expect(result.code == 64)
        #expect(result.errors.contains("no encoding is called “windowz1251”; did you mean “windows-1251”"))
    }

    @Test func refusesALineOfWhichTheEncodingIsNotTold() throws {
        let file = "\(tool.folder)/line.txt"
        try Data(Array("Zo".utf8) + [0x89] + Array(" Harwood stays\n".utf8)).write(to: URL(fileURLWithPath: file))
        let result = try add("--anyway", file)
        #expect(result.code == 65)
        #expect(result.errors.contains("its encoding cannot be told for certain"))
        #expect(result.errors.contains("give its name: clipfile add --encoding "))
    }
}
