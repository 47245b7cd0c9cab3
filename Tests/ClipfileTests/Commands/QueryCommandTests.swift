import FoundationEssentials
import Glibc
import Testing

/// The output that a person sees who asks an archive something.
struct QueryCommandTests {
    private let tool: Tool
    private let archive: String

    init() throws {
        tool = try Tool()
        archive = tool.folder + "/News"
        for (number, title) in ["Harbour Strike Goes On", "Café Closes at the Harbour", "Census Taker Lost"]
            .enumerated()
        {
            let text = """
                \(title)

                By Ada Quill

                Global Research, June \(number + 1), 201\(number)

                The cranes of the old town have not moved for three weeks, and the ships wait in the roads for a berth.

                Nobody at the office would say on Tuesday how long “the talks” may last, but the crews brought their beds.

                """
            _ = try tool.run("add", "--archive", archive, input: text)
        }
    }

    private func run(_ words: String...) throws -> Tool.Result { try tool.run(words: words + ["--archive", archive]) }

    @Test func searchesWithPassages() throws {
        let found = try run("search", "harbour \"the talks\"")
        #expect(found.code == 0 && found.errors.isEmpty)
        let lines = found.output.split(separator: "\n")
        #expect(lines.count == 4)
        #expect(lines[0].contains("  2010-06-01  Harbour Strike Goes On") || lines[0].contains("  2011-06-02  Café"))
        #expect(lines[1].hasPrefix("    Nobody at the office would say on Tuesday how long “the talks” may last"))
    }

    @Test func saysHowManyHitsAreNotShown() throws {
        let found = try run("search", "nobody", "--limit", "1")
        #expect(found.code == 0 && found.output.split(separator: "\n").count == 2)
        #expect(found.errors == "1 of 3; “--limit 3” shows all\n")
        #expect(try run("search", "nobody", "--limit", "3").errors.isEmpty)
        #expect(try run("search", "nobody", "--limit", "2", "--jsonl").errors.hasPrefix("2 of 3;"))
    }

    /// Twenty are enough for a person; a program gets them all.
    @Test func handsProgramsAllHits() throws {
        for number in 1...22 {
            let text =
                "Dredgers\n\nBy Ada Quill\n\nJune \(number), 2015\n\nThe \(number) dredgers lie at the quay again today.\n"
            try tool.write(text, to: "in-\(number).txt")
        }
        let files = (1...22).map { tool.folder + "/in-\($0).txt" }
        #expect(try tool.run(words: ["add", "--archive", archive] + files).code == 0)
        let shown = try run("search", "dredgers")
        #expect(shown.output.split(separator: "\n").count == 40 && shown.errors == "20 of 22; “--limit 22” shows all\n")
        let lines = try run("search", "dredgers", "--jsonl")
        #expect(lines.output.split(separator: "\n").count == 22 && lines.errors.isEmpty)
    }

    @Test func leavesAFileAsItIsWhereTheAnswerIsEmpty() throws {
        let file = try tool.write("yesterday", to: "out")
        let commands = [
            ["export", "zebra", "--format", "json", "-o", file], ["stats", "zebra", "--by", "year", "--svg", file],
            ["stats", "zebra", "--by", "year", "--csv", "--svg", file],
        ]
        for words in commands {
            let result = try tool.run(words: words + ["--archive", archive])
            #expect(result.code == 1 && result.errors == "clipfile: nothing found; \(file) is left as it is\n")
            #expect(try String(contentsOfFile: file, encoding: .utf8) == "yesterday")
        }
        let empty = tool.folder + "/Empty"
        _ = try tool.run("add", "--archive", empty, tool.folder + "/none")
        _ = try tool.makeFolder("Empty")
        try tool.write("{ \"format\": 1 }\n", to: "Empty/clipfile.json")
        let all = try tool.run("export", "--archive", empty, "--format", "json", "-o", file)
        #expect(all.code == 1 && all.errors.contains("the archive is empty; \(file) is left as it is"))
        #expect(try String(contentsOfFile: file, encoding: .utf8) == "yesterday")
    }

    @Test func inspectsEveryFormOfIDThatShowTakes() throws {
        let json = try run("list", "--jsonl", "title:census").output
        let digest = try #require(json.firstRange(of: "\"sha256\":\"")).upperBound
        let whole = String(json[digest...].prefix(64))
        for id in [whole, whole.uppercased(), String(whole.prefix(4)), String(whole.prefix(20))] {
            #expect(try run("show", id).code == 0)
            #expect(try run("inspect", id).output.contains("Census Taker Lost"))
        }
        for name in ["abc", whole + "0", "dead"] {
            #expect(try run("inspect", name).code != 0)
        }
    }

    @Test func searchesForPrograms() throws {
        struct Hit: Decodable {
            struct Passage: Decodable {
                var text: String
                var hits: [[Int]]
            }

            var title: String
            var date: String
            var snippet: Passage
        }
        let found = try run("search", "CAFE", "--json")
        let hits = try JSONDecoder().decode([Hit].self, from: Data(found.output.utf8))
        #expect(hits.map(\.title) == ["Café Closes at the Harbour"])
        #expect(try run("search", "nobody", "--jsonl").output.split(separator: "\n").count == 3)
        #expect(try run("search", "zebra", "--json").output == "[]\n")
    }

    @Test(arguments: [
        ["tag", "cafe", "--add", "x"], ["remove", "cafe"], ["reparse", "cafe"],
        ["export", "cafe", "--format", "jsonl"],
    ])
    func saysHowAWordIsWrittenThatLooksLikeAnID(_ words: [String]) throws {
        let taken = try tool.run(words: words + ["--archive", archive])
        #expect(taken.code == 1 && taken.errors == "clipfile: no article cafe; a query for the word is '\"cafe\"'\n")
        #expect(try run("remove", "\"cafe\"").output.contains("Café"))
        #expect(try run("remove", "abcdef0123").errors == "clipfile: no article abcdef0123\n")
    }

    @Test func saysThatNothingWasFound() throws {
        for command in ["search", "list"] {
            let found = try run(command, "zebra")
            #expect(found.code == 1 && found.output.isEmpty && found.errors == "clipfile: nothing found\n")
        }
        #expect(try run("list", "harb*").errors.hasSuffix("words are found whole, and “*” stands for no letters\n"))
        #expect(try run("list", "--limit", "0").code == 0)
        #expect(try run("list", "--limit", "0").errors.isEmpty)
        #expect(try run("stats", "--by", "year", "zebra").code == 1)
        #expect(try run("search").code == 64)
    }

    @Test func marksThePlaceInAQueryThatCannotBeRead() throws {
        let found = try run("list", "大阪 autor:quill")
        #expect(found.code == 64 && found.output.isEmpty)
        #expect(
            found.errors == """
                clipfile: no field “autor”; did you mean “author”?
                  大阪 autor:quill
                       ^~~~~

                """)
        let long = String(repeating: "word ", count: 100) + "\u{1B}[31m (a"
        let shown = try run("list", long)
        #expect(shown.code == 64 && shown.errors.split(separator: "\n").allSatisfy { $0.count < 100 })
        #expect(!shown.errors.contains("\u{1B}"))
    }

    @Test func listsExportsAndRemovesWhatAQueryFinds() throws {
        #expect(try run("list", "title:harbour", "--plain").output.split(separator: "\n").count == 2)
        #expect(try run("list", "date:2011", "--plain").output.split(separator: "\n").count == 1)
        #expect(try run("export", "date:2011..", "--format", "jsonl").output.split(separator: "\n").count == 2)
        #expect(try run("remove", "census").output.hasSuffix("  removed\n"))
        #expect(try run("list", "--plain").output.split(separator: "\n").count == 2)
        #expect(try run("remove", "census").code == 1)
        #expect(try run("remove", " ").code == 64)
    }

    @Test func reindexes() throws {
        let made = try run("reindex")
        #expect(made.code == 0 && made.errors == "3 articles in the index\n")
    }

    @Test func answersFromTheRecordsWhereTheIndexCannotBe() throws {
        try FileManager.default.removeItem(atPath: archive + "/index.sqlite")
        try FileManager.default.createDirectory(atPath: archive + "/index.sqlite", withIntermediateDirectories: true)
        let found = try run("list", "title:harbour", "--plain")
        #expect(found.code == 0 && found.output.split(separator: "\n").count == 2)
        #expect(found.errors.contains("answering from the records"))
    }

    /// Queries that trip up those who hand them to SQL or to FTS5.
    private static let hostile = [
        "\"", "\"\"", "\"unclosed", "hello AND", "AND", "OR x", "NOT", "NOT x", "x NOT", "NEAR(", "NEAR(a b",
        "NEAR(a b, x)", "*", "^", "hello -world", "nosuch:hello", "title:", "{title nosuch}:x", "a.b", "C++", "don't",
        "U.S.A.", "(hello", "hello)", "()", "hello,world", "a AND OR b", "+", "http://x.y/z", "50%", "", "   ",
        String(repeating: "a", count: 10_000), String(repeating: "(", count: 300),
        Array(repeating: "a", count: 500).joined(separator: " OR "), "x'; DROP TABLE a;--", "a/b", "@x", "#tag", "~",
        "\\", "\u{202E}", "%", "_", "100%", "a*b", "**", "\"a\" \"b", "col:\"x", "İ", "\u{FEFF}", "'", "`", "/*",
        "; select 1", "is:", "date:..", "id:'", "tag:\"\"", "lang:%", "words MATCH 'a'", "rank:1", "title : x",
        String(repeating: "(a OR NOT (", count: 7) + "b" + String(repeating: "))", count: 7),
        String(repeating: "a NOT (b OR ", count: 15) + "c" + String(repeating: ")", count: 15),
        String(repeating: "author:(", count: 3), String(repeating: "NOT ", count: 40) + "a",
    ]

    @Test(arguments: hostile)
    func noQueryIsSQL(_ query: String) throws {
        for command in ["search", "list"] {
            let result = try tool.run(words: [command, "--archive", archive, "--", query])
            #expect([0, 1, 64].contains(result.code), "\(result.code) \(result.errors)")
            for word in ["SQL", "fts5", "syntax error", "MATCH", "rror 1 "] {
                #expect(!result.errors.split(separator: "\n").prefix(1).joined().contains(word), "\(result.errors)")
            }
        }
    }
}
