import FoundationEssentials
import Testing

@testable import clipfile

/// Whatever stands in an archive, no command hands a terminal what could attack it or hide.
struct SafeOutputTests {
    /// Controls, directions, fillers, selectors and tags, each between letters that show where it was.
    private static let hostile =
        [0x07, 0x08, 0x1B, 0x7F, 0x85, 0x90, 0x9B, 0x9D, 0xAD, 0x34F, 0x61C, 0x115F, 0x1160, 0x17B4, 0x180E]
        + Array(0x200B...0x200F) + Array(0x2028...0x202E) + Array(0x2060...0x206F)
        + [0x2800, 0x3164, 0xFE00, 0xFE0F, 0xFEFF, 0xFFA0, 0xFFF9, 0xFFFB, 0x1D159, 0xE0001, 0xE0041, 0xE007F, 0xE0100]
    private static let text =
        hostile.compactMap { Unicode.Scalar(UInt32($0)) }.map { "a\(Character($0))b" }.joined()
        + "\u{1B}[31mred\u{1B}]0;title\u{07}"

    private static let article = """
        Harbour \(text) Strike

        By Ada \(text) Quill

        Global Research, June 17, 2014
        Region: \(text) Europe
        Mood\(text): \(text)

        The cranes \(text) have not moved for three weeks, and the ships wait in the roads for a berth and for a word.

        """

    private static let commands: [[String]] = [
        ["list"], ["list", "--plain"], ["list", "--json"], ["list", "--jsonl"], ["list", "--sort", "author"],
        ["search", "cranes"], ["search", "cranes", "--json"], ["search", "cranes", "--jsonl"], ["search", text],
        ["list", "\"" + text], ["list", text + ":x"], ["list", "title:(" + text], [text], ["show", text],
        ["show", "ID"], ["show", "ID", "--json"], ["show", "ID", "--history"], ["show", "ID", "--original"],
        ["inspect", "ID"], ["inspect", "ID", "--full"], ["inspect", "FILE"], ["parse", "FILE"],
        ["parse", "--jsonl", "FILE", "none" + text], ["add", "none" + text], ["add", "FILE"],
        ["add", "--json", "FILE"],
        ["export", "--format", "json"], ["export", "--format", "jsonl"], ["export", "--format", text],
        ["stats", "--by", "author"], ["stats", "--by", "tag"], ["stats", "--by", "region", "--csv"],
        ["stats", "--by", "author", "--csv"], ["stats", "--by", "author", "--json"],
        ["stats", "--by", "author", "--svg", "-"], ["stats", "--by", "month"],
        ["set", "ID", "deck=" + text, "--reason", text], ["set", "ID", "no" + text + "=1"],
        ["set", "ID", "date=" + text],
        ["set", "ID", "--undo"], ["tag", "ID", "--add", "x" + text], ["tag", "ID", "--remove", "x" + text],
        ["note", "ID", text], ["note", "ID", "--clear"], ["reparse", "ID"], ["reparse"], ["reparse", "--diff"],
        ["remove", "ID"], ["restore", "ID"], ["help", text],
    ]

    @Test func hidesNothingAndAttacksNoTerminal() throws {
        let tool = try Tool()
        tool.environment = ["PAGER=cat"]
        let archive = tool.folder + "/News"
        let file = try tool.write(SafeOutputTests.article, to: "a\u{202E}\u{3164}.txt")
        let added = try tool.run("add", "--archive", archive, file)
        let id = String(added.output.prefix(12))
        // A record that somebody else wrote: no command of ours takes such values.
        for words in [["set", "title=XX", "authors=XX; YY", "regions=XX"], ["tag", "--add", "XX"], ["note", "XX"]] {
            #expect(try tool.run(words: [words[0], "--archive", archive, id] + words.dropFirst()).code == 0)
        }
        let json = String(decoding: try JSONEncoder().encode(SafeOutputTests.text), as: UTF8.self).dropFirst()
            .dropLast()
        let record = try #require(try tool.files(below: "News/articles").first)
        let text = try String(contentsOfFile: record, encoding: .utf8)
        try text.replacing("XX", with: json).write(toFile: record, atomically: true, encoding: .utf8)

        for words in SafeOutputTests.commands {
            let words = words.map { $0 == "ID" ? id : $0 == "FILE" ? file : $0 }
            let takesArchive = !["parse", "help"].contains(words[0]) && words[0] != SafeOutputTests.text
            let terminal = try tool.terminal(words + (takesArchive ? ["--archive", archive] : []))
            _ = try terminal.end()
            #expect(!terminal.shown.isEmpty || words.contains("--remove"))
            #expect(SafeOutputTests.raw(in: terminal.text) == [], "\(words.joined(separator: " "))")
        }
    }

    /// The parts of a terminal's output that are not our own: not the sequences for colours and for a line's end, nor
    /// the marks around a text from right to left.
    private static func raw(in output: String) -> [String] {
        var text = output
        for sequence in ["\u{1B}[K", "\u{1B}[?2004h", "\u{1B}[?2004l", "\u{2068}", "\u{2069}", "\r\n", "\r"] {
            text = text.replacing(sequence, with: "\n")
        }
        let styles = #/\u{1B}\[[0-9;]*m/#
        text = text.replacing(styles, with: "")
        let ours: Set<UInt32> = [0x09, 0x0A]
        return text.unicodeScalars.filter { scalar in
            let value = scalar.value
            let isControl = value < 0x20 || (0x7F...0x9F).contains(value)
            return !ours.contains(value) && (isControl || hostile.contains(Int(value)))
        }.map { "U+" + String($0.value, radix: 16) }
    }
}
