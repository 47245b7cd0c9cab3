import Articles
import FoundationEssentials
import Testing

/// The output that a person sees who has the originals read anew.
struct ReparseCommandTests {
    private let tool: Tool
    private let archive: String
    private var paths: [String] = []

    private static let body = """
        The cranes of the old town have not moved for three weeks, and the ships wait in the roads for a berth, says Jo.

        Nobody at the office would say on Tuesday how long the talks may last, but the crews brought their beds to it.
        """

    init() throws {
        tool = try Tool()
        archive = tool.folder + "/News"
        struct Element: Decodable { var path: String }
        for title in ["Harbour Strike Goes On", "Census Taker Lost"] {
            let added = try tool.run(
                "add", "--archive", archive, "--json",
                input: "\(title)\n\nBy Ada Quill\n\nGlobal Research, June 17, 2014\n\n\(ReparseCommandTests.body)\n")
            paths += try JSONDecoder().decode([Element].self, from: Data(added.output.utf8)).map {
                archive + "/" + $0.path
            }
        }
    }

    private func run(_ words: String...) throws -> Tool.Result { try tool.run(words: words + ["--archive", archive]) }

    private func article(_ number: Int) throws -> Article {
        try Article(json: Data(contentsOf: URL(filePath: paths[number])))
    }

    /// Makes a record look as an earlier parser would have made it.
    private func age(_ number: Int, _ change: (inout Article) -> Void) throws {
        var article = try article(number)
        article.parser = ParserVersion("0.0.1")
        change(&article)
        try article.json().write(to: URL(filePath: paths[number]))
    }

    @Test func findsNothingToChangeInWhatItReadItself() throws {
        let reparsed = try run("reparse")
        #expect(reparsed.code == 0 && reparsed.output.isEmpty)
        #expect(reparsed.errors == "2 articles: nothing would change\n")
        #expect(try run("reparse", "zebra").code == 1)
    }

    @Test func tellsWhatWouldChangeAndChangesItOnDemand() throws {
        let fresh = try article(0)
        try age(0) { article in
            article.title = "Harbor"
            article.body[0].text = "An old reading."
            article.tags = ["mine"]
        }
        let table = try run("reparse")
        #expect(table.code == 1)
        #expect(table.output == "\(fresh.id)  2014-06-17  Harbor  title, body\n")
        #expect(table.errors == "2 articles: 1 would change, 1 would stay as they are; “--apply” makes the changes\n")
        let diff = try run("reparse", fresh.id.digits)
        #expect(diff.code == 1)
        #expect(diff.output.contains("\n  title  Harbor → Harbour Strike Goes On\n"))
        #expect(diff.output.contains("\n  body\n    - An old reading.\n    + The cranes of the old town"))
        #expect(diff.output.contains("\n    1 block the same\n"))
        #expect(try article(0).title == "Harbor")

        let applied = try run("reparse", "--apply")
        #expect(applied.code == 0 && applied.errors == "2 articles: 1 changed, 1 stayed as they were\n")
        var expected = fresh
        expected.tags = ["mine"]
        #expect(try article(0) == expected)
        #expect(try run("list", "title:goes").code == 0)
    }

    @Test func neverOverwritesACorrection() throws {
        let fresh = try article(0)
        try age(0) { article in
            article.title = "Harbor"
            article.date = PartialDate("2014-06-16")
        }
        _ = try run("set", fresh.id.digits, "title=Harbour Strike Goes On", "date=2014-06-20", "publisher=The Courier")
        let table = try run("reparse")
        #expect(table.output.hasSuffix("  date (yours stays), title (agrees with yours)\n"))
        #expect(table.errors.hasSuffix("\n3 corrected fields stay; 1 of them the source is now read as, too\n"))
        let diff = try run("reparse", fresh.id.digits).output
        #expect(diff.contains("  date: corrected to “2014-06-20”, which stays; the source is now read as"))
        #expect(
            diff.contains("  title: corrected to “Harbour Strike Goes On”, and the source is now read so,\n  too\n"))

        #expect(try run("reparse", "--apply").code == 0)
        let after = try article(0)
        #expect(after.title == "Harbour Strike Goes On" && after.date == PartialDate("2014-06-20"))
        #expect(after.publisher == Outlet("The Courier") && after.parser == fresh.parser)
        #expect(after.extracted(.date) == fresh[.date] && after.extracted(.title) == fresh[.title])
        #expect(try run("show", fresh.id.digits, "--history").output.contains("Now as the source is read, too: title."))
        #expect(try run("reparse").code == 0)
        #expect(try run("set", fresh.id.digits, "--undo").code == 0)
        #expect(try article(0) == fresh)
    }

    @Test func readsTheSlicesOfAFileOfSeveralArticles() throws {
        let text = try String(
            decoding: Data(contentsOf: URL(filePath: ReparseCommandTests.fixture("two-articles/source.txt"))),
            as: UTF8.self)
        let added = try tool.run("add", "--archive", archive, input: text)
        #expect(added.output.split(separator: "\n").count == 2)
        let reparsed = try run("reparse")
        #expect(reparsed.code == 0 && reparsed.errors == "4 articles: nothing would change\n", "\(reparsed.output)")
    }

    @Test func namesWhatCannotBeReadAnewAndGoesOn() throws {
        try age(1) { $0.title = "Old" }
        let source = try article(0).source
        let original = archive + "/originals/\(source.sha256.prefix(2))/\(source.sha256).txt"
        try FileManager.default.removeItem(atPath: original)
        let missing = try run("reparse", "--apply")
        #expect(missing.code == 2)
        #expect(missing.errors.contains(": its original is missing: \(original)\n"))
        #expect(missing.errors.hasSuffix("2 articles: 1 changed, 1 refused\n"))
        #expect(try article(1).title == "Census Taker Lost")
        try Data(repeating: 0x41, count: source.byteCount).write(to: URL(filePath: original))
        #expect(try run("reparse", source.sha256).code == 65)
        #expect(try run("reparse", source.sha256).errors.contains("its original is now refused: not an article"))
    }

    @Test func warnsOfValuesThatWereChangedInTheFile() throws {
        var article = try article(0)
        article.title = "By Hand"
        try article.json().write(to: URL(filePath: paths[0]))
        #expect(try run("reparse").errors.contains("\n1 bears this very version of the parser: edited by hand"))
    }

    /// An encoding that was given wrongly when the text was kept can be put right.
    @Test func readsArticlesOfIDsInAnotherEncoding() throws {
        let text =
            "Порт останавливает краны\n\nИван Савельев\n\n12 мая 2014\n\n"
            + "Краны старого города стоят три недели, и суда ждут на рейде, пока освободится причал у набережной.\n"
        let bytes = text.unicodeScalars.map { scalar -> UInt8 in
            scalar.value < 0x80 ? UInt8(scalar.value) : UInt8(truncatingIfNeeded: scalar.value - 0x410 + 0xC0)
        }
        let file = tool.folder + "/port.txt"
        try Data(bytes).write(to: URL(filePath: file))
        let added = try run("add", "--encoding", "ibm866", file)
        try #require(added.code == 0, "\(added.errors)")
        let id = String(added.output.prefix(12))
        #expect(try !run("show", id).output.contains("Порт"))
        #expect(try run("add", "--encoding", "windows-1251", file).errors.contains("clipfile reparse \(id) --encoding"))
        let tried = try run("reparse", id, "--encoding", "auto")
        #expect(tried.output.contains("Порт останавливает краны"))
        #expect(!tried.errors.contains("edited by hand"))
        #expect(try run("reparse", id, "--encoding", "auto", "--apply").errors.hasSuffix("1 article: 1 changed\n"))
        #expect(try run("show", id).output.contains("Порт останавливает краны"))
        #expect(try run("reparse", id).errors == "1 article: nothing would change\n")
        #expect(try run("reparse", "--encoding", "auto").code == 64)
    }

    private static func fixture(_ name: String) -> String {
        let tests = #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
        return "/\(tests)/fixtures/articles/\(name)"
    }
}
