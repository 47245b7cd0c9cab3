import Articles
import FoundationEssentials
import Glibc
import Testing

/// The output that a person sees who corrects an article.
struct CorrectionCommandTests {
    private let tool: Tool
    private let archive: String
    private let id: String
    private let path: String

    init() throws {
        tool = try Tool()
        archive = tool.folder + "/News"
        let added = try tool.run(
            "add", "--archive", archive, "--json",
            input: """
                Harbor Strike Enters Its Third Week

                By Ada Quill

                Global Research, June 17, 2014

                Region: Europe

                The cranes of the old town have not moved for three weeks, and the ships wait in the roads for a berth.

                Nobody at the office would say on Tuesday how long the talks may last, but the crews brought their beds.

                """)
        struct Element: Decodable {
            var id: String
            var path: String
        }
        let element = try #require(try JSONDecoder().decode([Element].self, from: Data(added.output.utf8)).first)
        id = element.id
        path = archive + "/" + element.path
    }

    private func run(_ words: String..., input: String = "", output: Int32? = nil) throws -> Tool.Result {
        try tool.run(words: words + ["--archive", archive], input: input, output: output)
    }

    private func record() throws -> String {
        String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self)
    }

    private func article() throws -> Article { try Article(json: Data(record().utf8)) }

    /// Makes an editor of a sed program.
    private func useEditor(_ program: String, ending: String = "") throws {
        let script = try tool.write("sed -i '\(program)' \"$1\"\n\(ending)\n", to: "editor.sh")
        tool.environment = ["EDITOR=sh \(script)"]
    }

    private func keptTexts() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: tool.folder).filter { $0.hasPrefix("clipfile-") }
    }

    // MARK: set

    @Test func setsFieldsAndEveryCommandSeesThem() throws {
        let before = try record()
        let set = try run(
            "set", String(id.prefix(4)), "title=Harbour Strike Enters Its Third Week", "date=2014-06",
            "regions=USA; Asia",
            "--reason", "misprinted")
        #expect(set.code == 0 && set.errors.isEmpty)
        #expect(
            set.output == """
                \(id)  2014-06     Harbour Strike Enters Its Third Week  corrected
                  title    Harbor Strike Enters Its Third Week → Harbour Strike Enters Its Third Week
                  date     2014-06-17 → 2014-06
                  regions  Europe → USA; Asia

                """)
        #expect(try run("list", "title:harbour", "--plain").output.contains("\t2014-06\t"))
        #expect(try run("list", "title:harbor").code == 1)
        #expect(try run("search", "region:asia").output.contains("Harbour Strike"))
        #expect(try run("list", "has:correction", "--plain").output.hasPrefix(id))
        #expect(try run("export", "--format", "jsonl").output.contains(#""replaced":"2014-06-17""#))
        let shown = try run("show", id)
        #expect(shown.output.hasPrefix("Harbour Strike") && shown.output.contains("corrected: title, date, regions"))
        let history = try run("show", id, "--history").output
        #expect(history.contains(" UTC · corrected: misprinted\n  title      Harbor Strike"))
        #expect(history.contains("\n  date     2014-06-17 → 2014-06\n"))
        #expect(FileManager.default.fileExists(atPath: path))

        let undone = try run("set", id, "--undo")
        #expect(undone.output.contains("taken back\n  title    Harbour Strike"))
        #expect(try record() == before)
        let again = try run("set", id, "--undo")
        #expect(again.code == 1 && again.errors == "clipfile: \(id) has no correction to take back\n")
        #expect(try run("show", id, "--history").output.hasSuffix("\n\nNothing was corrected.\n"))
    }

    @Test func leavesAFileAloneThatSaysItAlready() throws {
        let set = try run("set", id, "date=2014-06-17", "regions=Europe")
        #expect(set.code == 0 && set.output.hasSuffix("  unchanged\n"))
        #expect(try article().corrections.isEmpty)
    }

    @Test func saysWhatCannotBeSetAndWhere() throws {
        let before = try record()
        let set = try run("set", id, "title=A", "date=17.6.2014")
        #expect(set.code == 64 && set.output.isEmpty)
        #expect(
            set.errors == """
                clipfile: “17.6.2014” is no date; a date is 2014-06-17, 2014-06 or 2014, a range 2014-06-17/2014-06-19
                  date=17.6.2014
                       ^~~~~~~~~

                """)
        for (words, sentence) in [
            ([id, "titel=A"], "did you mean “title”?"),
            ([id, "title=The", "Harbour"], #"title="The Harbour Reopens""#),
            ([id], "Nothing to set"), (["title=A"], "The article’s id comes first"),
            ([id, "--undo", "title=A"], "it sets no fields at the same time"),
            ([id, "title=A", "--reason", "a\nb"], "a line end"),
        ] {
            let result = try tool.run(words: ["set"] + words + ["--archive", archive])
            #expect(result.code == 64 && result.errors.contains(sentence), "\(result.errors)")
        }
        #expect(try run("set", "ffff", "title=A").code == 1)
        #expect(try record() == before)
    }

    @Test func asksWhetherAListWasMeant() throws {
        let set = try run("set", id, "regions=USA, Asia")
        #expect(set.code == 0 && set.errors == "regions: “USA, Asia” is one value; “;” would make it several\n")
    }

    @Test func losesNoFieldThatSomebodyPutIntoTheFile() throws {
        let text = try record().replacing(#""format""#, with: #""colour": "red", "format""#)
        try tool.write(text, to: "News/" + path.dropFirst(archive.count + 1))
        for words in [["set", id, "title=A"], ["tag", id, "--add", "a"], ["note", id, "a"]] {
            let refused = try tool.run(words: words + ["--archive", archive])
            #expect(refused.code == 65 && refused.output.isEmpty)
            #expect(
                refused.errors.contains("has “colour”, which this version does not know and would lose; not changed"))
        }
        #expect(try record() == text)
    }

    @Test func correctsEvenWhenItsReaderHasGone() throws {
        var ends: [Int32] = [0, 0]
        try #require(pipe(&ends) == 0)
        close(ends[0])
        let set = try run("set", id, "title=A", output: ends[1])
        #expect(set.code == 0 && set.errors.isEmpty)
        #expect(try article().title == "A")
    }

    @Test func showsNoControlCharacter() throws {
        _ = try run("set", id, "title=A \u{202E}B")
        #expect(try run("set", id, "title=C").output.contains("A ‹U+202E›B → C"))
        #expect(try run("show", id, "--history").output.contains("A ‹U+202E›B"))
    }

    @Test func refusesAnEditedTextThatIsTooLargeByItsOwnLimit() throws {
        tool.environment = ["EDITOR=head -c 17000000 /dev/zero >"]
        let edit = try run("edit", id)
        #expect(edit.code == 65 && edit.errors.contains("too large: more than 16 MB; nothing was changed"))
    }

    @Test func saysWhatItIsWhereAFileIsCutShortUnderIt() throws {
        // The system's own sign of it.
        tool.environment = ["EDITOR=kill -BUS $PPID; :"]
        let edit = try run("edit", id)
        #expect(edit.code == 74 && edit.errors == "clipfile: the index was cut short while it was read; ask again\n")
    }

    // MARK: tag, note

    @Test func tagsWhatIdsOrAQueryName() throws {
        #expect(
            try run("tag", id, "--add", "port", "-a", "to read").output.hasSuffix(
                "tagged\n  tags  (none) → port; to read\n"))
        #expect(try run("list", "tag:\"to read\"", "--plain").code == 0)
        #expect(try run("tag", "harbor", "--remove", "PORT", "--add", "x").output.hasSuffix("Week  tagged\n"))
        #expect(try article().tags == ["to read", "x"])
        #expect(try run("tag", id, "-r", "x", "-r", "to read").output.contains("no tags\n"))
        #expect(try run("tag", id, "-r", "x").output.hasSuffix("unchanged\n"))
        #expect(try article().corrections.isEmpty)
        let none = try run("tag", "zebra", "--add", "x")
        #expect(none.code == 1 && none.errors == "clipfile: nothing found\n")
        #expect(try run("tag", id).code == 64)
        #expect(try run("tag", " ", "--add", "x").code == 64)
        #expect(try run("tag", id, "--add", "a\nb").errors.contains("a line end"))
    }

    @Test func takesANoteFromTheLineAPipeOrTheEditor() throws {
        #expect(try run("note", id, "see", "also").output.hasSuffix("  noted\n"))
        #expect(try article().note == "see also")
        #expect(try run("note", id, "--append", input: "from a pipe\r\n\r\nand more\n\n").code == 0)
        #expect(try article().note == "see also\n\nfrom a pipe\n\nand more")
        let replaced = try run("note", id, "-", input: "new")
        #expect(replaced.errors == "the note before was: see also\n\nfrom a pipe\n\nand more\n")
        #expect(try run("list", "note:new").code == 0)
        let empty = try run("note", id)
        #expect(empty.code == 64 && empty.errors.contains("--clear” takes the note away"))
        #expect(try run("note", id, "--clear").output.hasSuffix("  no note\n"))
        #expect(try article().note == nil)
        #expect(try run("note", id, "--clear", "x").code == 64)
    }

    // MARK: edit

    @Test func editsInTheEditorThatTheEnvironmentNames() throws {
        try useEditor("s/^title:.*/title: Harbour Strike/; s/^tags:/tags:\\n  port/; s/^reason:/& checked/")
        let edited = try run("edit", id)
        #expect(edited.code == 0 && edited.errors.isEmpty)
        #expect(
            edited.output.contains("corrected\n  title  Harbor Strike Enters Its Third Week → Harbour Strike\n  tags"))
        let article = try article()
        #expect(article.title == "Harbour Strike" && article.tags == ["port"])
        #expect(article.corrections.map(\.reason) == ["checked"])
        #expect(try keptTexts().isEmpty)

        tool.environment = ["EDITOR=false", "VISUAL=sh -c 'sed -i \"s/^date:.*/date:/\" \"$0\"'"]
        #expect(try run("edit", id, "--reason", "no date").code == 0)
        #expect(try self.article().date == nil && self.article().corrections.last?.reason == "no date")
    }

    @Test func changesNothingWhereNothingIsChanged() throws {
        let before = try record()
        for (program, ending, code, sentence) in [
            ("", "", 0, "nothing changed\n"), ("d", "", 1, "clipfile: an empty text; nothing was changed\n"),
            ("", "exit 3", 1, "ended with code 3; nothing was changed\n"), ("", "rm \"$1\"", 1, "an empty text"),
            ("/^title/d", "", 0, "nothing changed\n"),
        ] as [(String, String, Int32, String)] {
            try useEditor(program, ending: ending)
            let edited = try run("edit", id)
            #expect(
                edited.code == code && edited.errors.contains(sentence) && edited.output.isEmpty, "\(edited.errors)")
            #expect(try record() == before)
            #expect(try keptTexts().isEmpty)
        }
    }

    @Test func keepsATextThatCannotBeReadAndGoesOnWithIt() throws {
        let before = try record()
        try useEditor("s/^date:.*/date: June/; s/^url:/urls:/")
        let edited = try run("edit", id)
        #expect(edited.code == 65 && edited.output.isEmpty)
        #expect(edited.errors.contains(": no field “urls”; did you mean “url”?\n"))
        #expect(edited.errors.contains("date: “June” is no date"))
        let kept = tool.folder + "/" + (try #require(try keptTexts().first))
        #expect(edited.errors.contains("your text is kept in \(kept); “clipfile edit \(id) --from \(kept)” goes on"))
        #expect(try record() == before)

        try useEditor("s/^date:.*/date: 2014-06-18/; s/^urls:/url:/")
        #expect(try run("edit", id, "--from", kept).output.contains("  date  2014-06-17 → 2014-06-18\n"))
        #expect(try run("edit", id, "--from", kept).errors.contains("made of an earlier state of the record"))
        #expect(try run("edit", id, "--from", "/none").code == 66)
    }

    @Test func keepsTheTextWhereTheRecordChangedMeanwhile() throws {
        let text = try record().replacing("Ada Quill", with: "Ada Quilt")
        let other = try tool.write(text, to: "other.json")
        try useEditor("s/^title:.*/title: Mine/", ending: "cp \(other) \(path)")
        let edited = try run("edit", id)
        #expect(edited.code == 75)
        #expect(edited.errors.contains("changed meanwhile, by another command or an editor; nothing was written"))
        #expect(edited.errors.contains("your text is kept in "))
        #expect(try record() == text)
        #expect(try keptTexts().count == 1)
    }

    @Test func saysWhichEditorIsMissing() throws {
        let none = try run("edit", id)
        #expect(none.code == 78)
        #expect(none.errors == "clipfile: no editor; VISUAL or EDITOR names one: export EDITOR=nano\n")
        tool.environment = ["EDITOR=/no/such/editor"]
        let missing = try run("edit", id)
        #expect(missing.code == 78 && missing.errors.contains("“/no/such/editor” cannot be started"))
        #expect(try keptTexts().isEmpty)
    }

    // MARK: A read-only archive

    @Test func asksNobodyToWriteWhereItCannotBeKept() throws {
        try #require(geteuid() == 0 || chmod(archive + "/clipfile.json", 0o400) == 0)
        // Root may write everywhere; a lock that cannot be had is the same for it.
        if geteuid() == 0 {
            try FileManager.default.removeItem(atPath: archive + "/clipfile.json")
            symlink("/dev/null", archive + "/clipfile.json")
        }
        try useEditor("s/^title:.*/title: Mine/", ending: "touch \(tool.folder)/was-here")
        for words in [["set", id, "title=A"], ["edit", id], ["tag", id, "--add", "a"], ["note", id, "a"]] {
            let refused = try tool.run(words: words + ["--archive", archive])
            #expect(refused.code != 0 && !refused.errors.isEmpty && refused.output.isEmpty)
        }
        #expect(!FileManager.default.fileExists(atPath: tool.folder + "/was-here"))
    }
}
