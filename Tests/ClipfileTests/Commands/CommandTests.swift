import FoundationEssentials
import Glibc
import Testing

@testable import clipfile

/// The commands as a shell runs them: what is on which stream, and the exit code.
struct CommandTests {
    private let tool: Tool
    private let archive: String

    private static let article = """
        Harbour Strike Enters Its Third Week

        By Ada Quill

        Global Research, June 17, 2014

        The cranes of the old harbour have not moved for three weeks, and the ships wait in the roads for a berth.

        Nobody at the office would say on Tuesday how long the talks may last, but the crews have brought their beds.

        """

    init() throws {
        tool = try Tool()
        archive = tool.folder + "/News"
    }

    @Test func keepsShowsRemovesAndRestoresAnArticle() throws {
        let added = try tool.run("add", "--archive", archive, input: CommandTests.article)
        #expect(added.code == 0)
        #expect(added.output.hasSuffix("  2014-06-17  Harbour Strike Enters Its Third Week  added\n"))
        #expect(added.errors == "new archive in \(archive) (named by --archive)\n")
        let id = String(added.output.prefix(12))

        let again = try tool.run("add", "--archive", archive, input: CommandTests.article)
        #expect(again.output.hasSuffix("  already there\n"))
        #expect(again.errors.isEmpty)

        let list = try tool.run("list", "--archive", archive, "--plain")
        #expect(list.output.hasPrefix("\(id)\t2014-06-17\tAda Quill\tHarbour Strike Enters Its Third Week\t"))
        #expect(try tool.run("show", "--archive", archive, id).output.hasPrefix("Harbour Strike"))
        #expect(try tool.run("show", "--archive", archive, id, "--original").output == CommandTests.article)
        #expect(try tool.run("inspect", "--archive", archive, id).output.contains("title          │ Harbour"))

        #expect(try tool.run("remove", "--archive", archive, id).output.hasSuffix("  removed\n"))
        #expect(try tool.run("list", "--archive", archive).code == 1)
        #expect(try tool.run("restore", "--archive", archive, id).output.hasSuffix("  restored\n"))
        #expect(try tool.run("show", "--archive", archive, id).code == 0)
    }

    @Test func exportsOneDocumentOrLines() throws {
        _ = try tool.run("add", "--archive", archive, input: CommandTests.article)
        let json = try tool.run("export", "--archive", archive, "--format", "json")
        let lines = try tool.run("export", "--archive", archive, "--format", "jsonl", "-o", tool.folder + "/all.jsonl")
        #expect(json.output.hasPrefix("[\n  {\n") && json.output.hasSuffix("\n  }\n]\n"))
        #expect(lines.output.isEmpty && lines.code == 0)
        let written = try Data(contentsOf: URL(filePath: tool.folder + "/all.jsonl"))
        #expect(written.split(separator: UInt8(ascii: "\n")).count == 1)
        #expect(try tool.run("export", "--archive", archive, "--format", "stone").code == 64)
    }

    @Test func answersOneLineAnInput() throws {
        let file = try tool.write(CommandTests.article, to: "a.txt")
        let missing = tool.folder + "/none.txt"
        let parsed = try tool.run("parse", "--jsonl", file, missing, file)
        let lines = parsed.output.split(separator: "\n")
        #expect(lines.count == 3)
        #expect(lines[1] == #"{"error":"no such file","input":"\#(missing)","source":{"name":"none.txt"}}"#)
        #expect(lines[0] == lines[2])
        #expect(parsed.errors == "\(missing): no such file\n")
        #expect(parsed.code == 2)
    }

    @Test func countsABatch() throws {
        let file = try tool.write(CommandTests.article, to: "a.txt")
        let other = try tool.write(CommandTests.article + "And more.\n", to: "b.txt")
        let added = try tool.run("add", "--archive", archive, file, file, other, tool.folder + "/none.txt")
        #expect(added.output.split(separator: "\n").count == 3)
        #expect(added.errors.hasSuffix("4 given: 2 added, 1 already there, 1 refused\n"))
        #expect(added.code == 2)
    }

    @Test func walksFoldersInOrderAndLeavesHiddenFilesAndLinksAlone() throws {
        let folder = try tool.makeFolder("in")
        for name in ["in/b.txt", "in/a.txt", "in/.hidden"] { try tool.write(CommandTests.article, to: name) }
        symlink(folder, folder + "/loop")
        let parsed = try tool.run("parse", "--jsonl", folder)
        #expect(parsed.code == 0)
        #expect(parsed.errors == "\(folder)/loop: a link, not followed\n")
        let names = parsed.output.split(separator: "\n").map { $0.contains(#""name":"a.txt""#) }
        #expect(names == [true, false])
    }

    struct Refusal: Sendable {
        let arguments: [String]
        let code: Int32
        let sentence: String
    }

    @Test(arguments: [
        Refusal(arguments: ["parse"], code: 65, sentence: "standard input: nothing in it but white space"),
        Refusal(arguments: ["parse", "/nonexistent"], code: 66, sentence: "/nonexistent: no such file"),
        Refusal(arguments: ["parse", "/dev/zero"], code: 65, sentence: "/dev/zero: too large: more than 32 MB"),
        Refusal(arguments: ["inspect", "/"], code: 65, sentence: "/: a folder; one file is wanted here"),
        Refusal(arguments: ["lsit"], code: 64, sentence: "did you mean “list”?"),
        Refusal(arguments: ["list", "--frob"], code: 64, sentence: "Unknown option '--frob'"),
        Refusal(arguments: ["list", "--limit", "-1"], code: 64, sentence: "limit"),
        Refusal(arguments: ["list"], code: 66, sentence: "“clipfile add” makes one"),
        Refusal(arguments: ["show", "12"], code: 66, sentence: "no archive in"),
    ])
    func refusesInASentence(_ refusal: Refusal) throws {
        let result = try tool.run(words: refusal.arguments)
        #expect(result.code == refusal.code)
        #expect(result.errors.contains(refusal.sentence), "\(result.errors)")
        #expect(result.output.isEmpty)
    }

    @Test func refusesALargeFileWithoutReadingIt() throws {
        let file = try tool.write("", to: "large.txt")
        truncate(file, 200 << 20)
        let added = try tool.run("add", "--archive", archive, file)
        #expect(added.code == 65)
        #expect(added.errors.contains("too large: 200 MB"))
        #expect(!FileManager.default.fileExists(atPath: archive))
    }

    @Test func saysThatAFolderHoldsNoTexts() throws {
        let added = try tool.run("add", "--archive", archive, try tool.makeFolder("empty"))
        #expect(added.code == 66)
        #expect(added.errors.contains("no texts in this folder"))
    }

    @Test(arguments: [["schema"], ["--help"], ["--version"], ["parse", "-"]])
    func noticesAFullDisk(_ words: [String]) throws {
        let result = try tool.run(words: words, input: CommandTests.article, output: open("/dev/full", O_WRONLY))
        #expect(result.code == 74)
        #expect(result.errors == "clipfile: standard output cannot be written: no space left on device\n")
    }

    @Test func isQuietWhenItsReaderHasGone() throws {
        var ends: [Int32] = [0, 0]
        try #require(pipe(&ends) == 0)
        close(ends[0])
        let result = try tool.run("schema", output: ends[1])
        #expect(result.code == 0)
        #expect(result.errors.isEmpty)
    }

    @Test func addsAllEvenWhenItsReaderHasGone() throws {
        var ends: [Int32] = [0, 0]
        try #require(pipe(&ends) == 0)
        close(ends[0])
        #expect(try tool.run("add", "--archive", archive, input: CommandTests.article, output: ends[1]).code == 0)
        #expect(try tool.run("list", "--archive", archive).output.split(separator: "\n").count == 1)
    }

    @Test func showsHostileFileNamesHarmless() throws {
        let result = try tool.run("parse", "/none\u{1B}[31m\u{202E}.txt")
        #expect(result.errors == "/none^[[31m‹U+202E›.txt: no such file\n")
    }

    @Test func aLimitOfNoneIsNoEmptyArchive() throws {
        _ = try tool.run("add", "--archive", archive, input: CommandTests.article)
        let list = try tool.run("list", "--archive", archive, "--limit", "0")
        #expect(list.code == 0)
        #expect(list.output.isEmpty && list.errors.isEmpty)
    }

    @Test func namesADamagedRecordAndListsTheOthers() throws {
        _ = try tool.run("add", "--archive", archive, input: CommandTests.article)
        try tool.write("{", to: "News/articles/2014/2014-01-01-x-aaaaaaaaaaaa.json")
        let list = try tool.run("list", "--archive", archive)
        #expect(list.output.split(separator: "\n").count == 1)
        #expect(list.errors.contains("2014-01-01-x-aaaaaaaaaaaa.json: "))
        #expect(list.code == 2)
    }

    @Test(arguments: CommandNames.all.filter { $0 != "help" })
    func helpsWithExamples(_ command: String) throws {
        let help = try tool.run(command, "--help")
        #expect(help.code == 0)
        #expect(help.output.contains("  clipfile \(command)") || help.output.contains("| clipfile \(command)"))
    }
}
