import FoundationEssentials
import Glibc
import Testing

@testable import clipfile

/// A paste into a terminal is kept byte for byte, or not at all; and the terminal is left as it was.
struct PasteTests {
    /// The bytes that a window sends, and those of them that are to be kept.
    struct Case: Sendable, CustomTestStringConvertible {
        let testDescription: String
        /// Bytes that are sent at once; between the pieces nothing is sent for a moment.
        let pieces: [[UInt8]]
        let kept: [UInt8]

        init(_ name: String, _ pieces: [String], keeps kept: String) {
            testDescription = name
            self.pieces = pieces.map { Array($0.utf8) }
            self.kept = Array(kept.utf8)
        }

        /// Cut after every so many bytes, in the midst of characters and marks.
        func cut(every size: Int) -> Case {
            let bytes = Array(pieces.joined())
            let pieces = stride(from: 0, to: bytes.count, by: size).map {
                Array(bytes[$0..<min(bytes.count, $0 + size)])
            }
            return Case(testDescription: "\(testDescription), slowly", pieces: pieces, kept: kept)
        }

        private init(testDescription: String, pieces: [[UInt8]], kept: [UInt8]) {
            self.testDescription = testDescription
            self.pieces = pieces
            self.kept = kept
        }
    }

    /// How the process ends by a signal: of itself with a code, or by the signal.
    struct SignalCase: Sendable {
        let signal: Int32
        let code: Int32

        init(_ signal: Int32, _ code: Int32? = nil) {
            self.signal = signal
            self.code = code ?? -signal
        }
    }

    private static let opening = "\u{1B}[200~"
    private static let closing = "\u{1B}[201~"
    private static let endKey = "\u{4}"
    private static let article = """
        The Harbour Waits

        By Jane Doe

        Global Research, June 17, 2014

        The council met on Tuesday, and it talked for two hours about the bridge.

        """
    private static let chinese = "市議會星期二開會，就這座橋談了兩個小時。"
    private static let cyrillic = "Совет собрался во вторник и два часа говорил о мосте. "
    private static let controls = "\u{1}\u{3}\u{4}\u{8}\u{11}\u{13}\u{15}\u{17}\u{1A}\u{1C}\u{1B}[31m\u{7F}"

    /// An article with keys in it, and not so many of them that it would be taken for data.
    private static let damaged = "\(article)\(line(500))\(controls)\(line(500))"

    /// A line of so many bytes, its end not counted.
    private static func line(_ count: Int, of words: String = "The bridge is closed. ") -> String {
        let bytes = Array(words.utf8)
        let line = Array(repeating: bytes, count: count / bytes.count).flatMap { $0 }
        return String(decoding: line, as: UTF8.self) + String(repeating: "x", count: count % bytes.count)
    }

    private static func pasted(_ text: String) -> String { opening + text.replacing("\n", with: "\r") + closing }

    private static let lines = [4_094, 4_095, 4_096, 6_660, 100_000].flatMap { count in
        let text = "\(article)\n\(line(count))\n"
        return [
            Case("a line of \(count) bytes", [pasted(text)], keeps: text),
            Case("a line of \(count) bytes, no brackets", [text.replacing("\n", with: "\r")], keeps: text),
        ]
    }

    private static let others = [
        Case(
            "Chinese", [pasted("\(article)\n\(line(60_000, of: chinese))\n")],
            keeps: "\(article)\n\(line(60_000, of: chinese))\n"),
        Case(
            "Cyrillic", [pasted("\(article)\n\(line(9_300, of: cyrillic))\n")],
            keeps: "\(article)\n\(line(9_300, of: cyrillic))\n"),
        Case("control characters", [pasted("\(damaged)\n")], keeps: "\(damaged)\n"),
        Case("control characters, no brackets", ["\(damaged)\n"], keeps: "\(damaged)\n"),
        Case(
            "CR LF", [opening + article.replacing("\n", with: "\r\n") + closing],
            keeps: article.replacing("\n", with: "\r\n")),
        Case("LF", [opening + article + closing], keeps: article),
        Case("no last line end", [pasted(article + "It"), endKey], keeps: article + "It"),
        Case("Return behind it", [pasted(article + "It"), "\r"], keeps: article + "It\n"),
        Case("two pastes", [pasted(article), pasted("It waited.\n")], keeps: article + "It waited.\n"),
    ]

    private static let slow = [
        Case(
            "brackets and Chinese", [pasted("\(article)\(chinese)\u{3}\n")], keeps: "\(article)\(chinese)\u{3}\n"
        ).cut(every: 5)
    ]

    @Test(arguments: lines + others + slow)
    func isKeptByteForByte(_ example: Case) throws {
        let tool = try Tool()
        let terminal = try PasteTests.add(with: tool)
        for piece in example.pieces + [Array(PasteTests.endKey.utf8)] {
            try terminal.send(piece)
            terminal.pause(milliseconds: 40)
        }
        #expect(try terminal.end() == 0, "\(terminal.text)")
        #expect(try PasteTests.originals(of: tool) == [example.kept])
        #expect(terminal.modes == terminal.modesBefore)
    }

    // MARK: Keys

    @Test func lastLineCanBeEdited() throws {
        let tool = try Tool()
        let terminal = try PasteTests.add(with: tool)
        try terminal.send(PasteTests.pasted(PasteTests.article))
        let steps = [
            ("It wsa", "It wsa"), ("\u{7F}", "It ws\u{1B}"), ("\u{8}", "It w\u{1B}"), ("as bad", "It was bad"),
            ("\u{17}", "It was \u{1B}"), ("\u{15}", "· Ctrl-D ends\u{1B}"), ("\u{7F}", "· Ctrl-D ends\u{1B}"),
            ("So", "So\u{1B}"), ("\r", "· Ctrl-D ends\u{1B}"),
        ]
        for (typed, shown) in steps {
            try terminal.send(typed)
            try terminal.wait(for: shown)
        }
        try terminal.send(PasteTests.endKey)
        #expect(try terminal.end() == 0, "\(terminal.text)")
        #expect(try PasteTests.originals(of: tool) == [Array("\(PasteTests.article)So\n".utf8)])
    }

    @Test func aBracketThatDoesNotEndTrapsNobody() throws {
        let tool = try Tool()
        let terminal = try PasteTests.add(with: tool)
        try terminal.send(PasteTests.opening + PasteTests.article)
        try terminal.wait(for: "25 words")
        terminal.pause(milliseconds: 600)
        try terminal.send(PasteTests.endKey)
        #expect(try terminal.end() == 0, "\(terminal.text)")
        #expect(try PasteTests.originals(of: tool) == [Array(PasteTests.article.utf8)])
    }

    @Test(arguments: [opening + article + closing, article])
    func controlCKeepsNothing(_ pasted: String) throws {
        let tool = try Tool()
        let terminal = try PasteTests.add(with: tool)
        try terminal.send(pasted)
        try terminal.wait(for: "words")
        try terminal.send("\u{3}")
        #expect(try terminal.end() == 130)
        #expect(try PasteTests.originals(of: tool) == [])
        #expect(terminal.screen.dropFirst() == ["interrupted; nothing is kept", ""])
        #expect(terminal.modes == terminal.modesBefore)
    }

    @Test(arguments: [["parse"], ["inspect", "-"]])
    func controlCEndsOtherCommandsToo(_ words: [String]) throws {
        let terminal = try Tool().terminal(words)
        try terminal.wait(for: "0 words")
        try terminal.send("\u{3}")
        #expect(try terminal.end() == 130)
        #expect(terminal.screen.dropFirst().joined().contains("interrupted; nothing is kept"))
        #expect(terminal.modes == terminal.modesBefore)
    }

    @Test func whatFollowsControlDAtOnceLeavesTheEndInDoubt() throws {
        let tool = try Tool()
        let terminal = try PasteTests.add(with: tool)
        try terminal.send(PasteTests.article + PasteTests.endKey + PasteTests.article)
        #expect(try terminal.end() == 74)
        #expect(terminal.text.contains("a Ctrl-D stood after \(PasteTests.article.utf8.count) bytes"))
        #expect(try PasteTests.originals(of: tool) == [])
    }

    // MARK: Before and after

    /// A script may write before anybody reads; the terminal then keeps Ctrl-D in its own way.
    @Test func textThatCameEarlyIsKept() throws {
        let tool = try Tool()
        let early = Array((PasteTests.article + PasteTests.endKey).utf8)
        let terminal = try tool.terminal(["add", "--archive", "\(tool.folder)/archive"], early: early)
        #expect(try terminal.end() == 0, "\(terminal.text)")
        #expect(try PasteTests.originals(of: tool) == [Array(PasteTests.article.utf8)])
    }

    @Test(arguments: [4_095, 6_660])
    func aLongLineThatCameEarlyIsRefused(count: Int) throws {
        let tool = try Tool()
        let early = Array((PasteTests.line(count) + "\n").utf8)
        let terminal = try tool.terminal(["add", "--archive", "\(tool.folder)/archive"], early: early)
        #expect(try terminal.end() == 74)
        #expect(terminal.text.contains("paste it again"))
        #expect(try PasteTests.originals(of: tool) == [])
    }

    /// Sent at once after the start, it may come early or not: either all of it is kept or none.
    @Test(arguments: 0..<8)
    func aFastPasteIsKeptWholeOrNotAtAll(milliseconds: Int) throws {
        let tool = try Tool()
        let text = "\(PasteTests.line(9_000))\n\(PasteTests.article)"
        let terminal = try tool.terminal(["add", "--archive", "\(tool.folder)/archive"])
        usleep(UInt32(milliseconds) * 4_000)
        try terminal.send(text)
        terminal.pause(milliseconds: 60)
        try terminal.send(PasteTests.endKey)
        let code = try terminal.end()
        #expect([0, 74].contains(code), "\(terminal.text)")
        #expect(try PasteTests.originals(of: tool) == (code == 0 ? [Array(text.utf8)] : []))
    }

    @Test func aClosedTerminalKeepsNothing() throws {
        let tool = try Tool()
        let terminal = try PasteTests.add(with: tool)
        try terminal.send(PasteTests.pasted(PasteTests.article))
        try terminal.wait(for: "words")
        terminal.hangUp()
        // The end of the terminal is seen by the reading, or its signal comes first.
        #expect([-SIGHUP, 74].contains(try terminal.end()))
        #expect(try PasteTests.originals(of: tool) == [])
    }

    @Test func aClosedTerminalIsSaidWhereNoSignalSaysIt() throws {
        let tool = try Tool()
        let errors = open("\(tool.folder)/errors", O_WRONLY | O_CREAT | O_CLOEXEC, 0o600)
        defer { close(errors) }
        let command = "trap '' HUP; exec \"$0\" add --archive \"$1\""
        let words = ["/bin/sh", "-c", command, try Tool.executable(), "\(tool.folder)/archive"]
        let terminal = try PseudoTerminal(words, environment: tool.settings + ["TERM=xterm"], errors: errors)
        try terminal.wait(for: "0 words")
        try terminal.send(PasteTests.pasted(PasteTests.article))
        try terminal.wait(for: "words")
        terminal.hangUp()
        #expect(try terminal.end() == 74)
        let said = try String(contentsOfFile: "\(tool.folder)/errors", encoding: .utf8)
        #expect(said.contains("the terminal was closed before Ctrl-D; nothing is kept"))
        #expect(try PasteTests.originals(of: tool) == [])
    }

    @Test(arguments: [
        SignalCase(SIGTERM, 130), SignalCase(SIGINT, 130), SignalCase(SIGHUP), SignalCase(SIGQUIT),
        SignalCase(SIGSEGV), SignalCase(SIGABRT), SignalCase(SIGTRAP), SignalCase(SIGUSR1), SignalCase(SIGUSR2),
        SignalCase(SIGALRM), SignalCase(SIGVTALRM), SignalCase(SIGPROF), SignalCase(SIGXCPU), SignalCase(SIGIO),
        SignalCase(SIGPWR), SignalCase(34), SignalCase(64),
    ])
    func aSignalLeavesTheTerminalAsItWas(_ example: SignalCase) throws {
        let tool = try Tool()
        // Swift's runtime would print where it crashed, which takes seconds.
        tool.environment = ["SWIFT_BACKTRACE=enable=no"]
        let terminal = try tool.terminal(["add", "--archive", "\(tool.folder)/archive"])
        try terminal.wait(for: "words")
        #expect(!terminal.readsLines)
        kill(terminal.process, example.signal)
        #expect(try terminal.end() == example.code)
        #expect(terminal.modes == terminal.modesBefore)
        #expect(terminal.text.contains("\u{1B}[?2004l"))
    }

    // MARK: Suspension

    @Test func goesOnAfterControlZ() throws {
        let tool = try Tool()
        let settings = tool.settings + ["TERM=xterm", "PS1=READY> "]
        let shell = try PseudoTerminal(["/bin/bash", "--norc", "--noediting", "-i"], environment: settings)
        try shell.wait(for: "READY> ")
        try shell.send("\(try Tool.executable()) add --archive \(tool.folder)/archive\n")
        try shell.wait(for: "0 words")
        try shell.send(PasteTests.pasted(PasteTests.article + "The first"))
        try shell.wait(for: "The first")
        try shell.send("\u{1A}")
        try shell.wait(for: "\u{1B}[?2004l")
        try shell.wait(for: "READY> ")
        #expect(shell.readsLines)
        try shell.send("fg\n")
        try shell.wait(for: "The first\u{1B}[K")
        #expect(!shell.readsLines)
        try shell.send(PasteTests.pasted(" and the second.\n"))
        try shell.wait(for: "· Ctrl-D ends")
        try shell.send(PasteTests.endKey)
        try shell.wait(for: "READY> ")
        try shell.send("exit\n")
        #expect(try shell.end() == 0, "\(shell.text)")
        #expect(
            try PasteTests.originals(of: tool) == [Array("\(PasteTests.article)The first and the second.\n".utf8)])
        #expect(shell.text.contains("added"))
    }

    @Test func isRawAgainWhenItGoesOn() throws {
        let tool = try Tool()
        let terminal = try PasteTests.add(with: tool)
        try terminal.wait(for: "0 words")
        kill(terminal.process, SIGSTOP)
        terminal.pause(milliseconds: 50)
        // As a shell does that takes its terminal back.
        terminal.makeReadLines()
        kill(terminal.process, SIGCONT)
        try terminal.wait(for: "0 words")
        #expect(!terminal.readsLines)
        try terminal.send(PasteTests.pasted(PasteTests.article) + PasteTests.endKey)
        #expect(try terminal.end() == 0)
        #expect(terminal.modes == terminal.modesBefore)
        #expect(try PasteTests.originals(of: tool) == [Array(PasteTests.article.utf8)])
    }

    // MARK: The status line and the screen

    @Test(arguments: [20, 60, 80, 200])
    func leavesNothingOnTheScreen(columns: UInt16) throws {
        let tool = try Tool()
        let nowhere = open("/dev/null", O_WRONLY | O_CLOEXEC)
        defer { close(nowhere) }
        let terminal = try tool.terminal(["parse", "-"], columns: columns, output: nowhere)
        try terminal.wait(for: "0 ")
        try terminal.send(PasteTests.pasted("\(PasteTests.article)\n\(PasteTests.line(900, of: PasteTests.chinese))"))
        try terminal.wait(for: "。\u{1B}")
        try terminal.send("\r")
        try terminal.wait(for: "Ctrl-D ends\u{1B}")
        try terminal.send(PasteTests.endKey)
        #expect(try terminal.end() == 0)
        #expect(terminal.screen == ["\(StandardInput.hint("the article"))", ""])
    }

    @Test func sendsNoEscapeSequencesWhereTheTerminalKnowsNone() throws {
        let tool = try Tool()
        let terminal = try tool.terminal(["add", "--archive", "\(tool.folder)/archive"], term: "dumb")
        try terminal.wait(for: "Ctrl-D")
        try terminal.send(PasteTests.article)
        terminal.pause(milliseconds: 60)
        try terminal.send(PasteTests.endKey)
        #expect(try terminal.end() == 0)
        #expect(!terminal.text.contains("\u{1B}"))
        #expect(try PasteTests.originals(of: tool) == [Array(PasteTests.article.utf8)])
    }

    @Test func showsAPlainTerminalWhatHasComeAndNothingRaw() throws {
        let tool = try Tool()
        let terminal = try tool.terminal(["parse", "-"], term: "dumb")
        try terminal.wait(for: "Ctrl-D")
        try terminal.send(PasteTests.article + "hidden \u{9B}31m \u{202E}back")
        try terminal.wait(for: "words · Return, Ctrl-D ends")
        try terminal.send("\u{3}")
        #expect(try terminal.end() == 130)
        #expect(!terminal.text.unicodeScalars.contains { $0 == "\u{9B}" || $0 == "\u{202E}" })
    }

    /// Bytes after it would be the shell's to obey.
    @Test func takesNoEndAmidASlowPaste() throws {
        let tool = try Tool()
        let terminal = try PasteTests.add(with: tool)
        try terminal.send(PasteTests.article)
        terminal.pause(milliseconds: 40)
        try terminal.send(PasteTests.endKey)
        terminal.pause(milliseconds: 60)
        try terminal.send("touch harm\n")
        #expect(try terminal.end() == 74)
        #expect(try PasteTests.originals(of: tool) == [])
    }

    @Test func showsOnTheTerminalWhatHasComeWhereMessagesGoElsewhere() throws {
        let tool = try Tool()
        let errors = open("\(tool.folder)/errors", O_WRONLY | O_CREAT | O_CLOEXEC, 0o600)
        defer { close(errors) }
        let terminal = try tool.terminal(["add", "--archive", "\(tool.folder)/archive"], errors: errors)
        try terminal.wait(for: "0 words · Ctrl-D ends")
        try terminal.send(PasteTests.pasted(PasteTests.article) + PasteTests.endKey)
        #expect(try terminal.end() == 0)
        let said = try String(contentsOfFile: "\(tool.folder)/errors", encoding: .utf8)
        #expect(said.contains("Ctrl-D") && !said.contains("\u{1B}"))
    }

    // MARK: Other commands

    @Test func inspectSaysHowToEnd() throws {
        let tool = try Tool()
        tool.environment = ["PAGER=cat"]
        let terminal = try tool.terminal(["inspect", "-"])
        try terminal.wait(for: "Ctrl-D on an empty line")
        try terminal.send(PasteTests.pasted("\(PasteTests.article)\n\(PasteTests.line(5_000))\n") + PasteTests.endKey)
        #expect(try terminal.end() == 0)
        try terminal.wait(for: "The Harbour Waits")
    }

    @Test func aNoteIsReadFromTheTerminal() throws {
        let tool = try Tool()
        let archive = "\(tool.folder)/archive"
        let added = try tool.run("add", "--archive", archive, input: PasteTests.article)
        let id = String(added.output.prefix(12))
        let terminal = try tool.terminal(["note", "--archive", archive, id, "-"])
        try terminal.wait(for: "paste the note")
        let note = PasteTests.line(6_000)
        try terminal.send(PasteTests.pasted(note + "\n") + PasteTests.endKey)
        #expect(try terminal.end() == 0)
        let record = try tool.run("show", "--archive", archive, id, "--json").output
        #expect(record.contains("\"note\": \"\(note)\""))
    }

    // MARK: Much

    /// No work may grow with the square of a line's length: that would take minutes.
    @Test func fiveMegabytesInALineAreReadInSeconds() throws {
        let tool = try Tool()
        let text = "\(PasteTests.article)\n\(PasteTests.line(5 << 20))\n"
        let terminal = try PasteTests.add(with: tool)
        let start = ContinuousClock.now
        try terminal.send(PasteTests.pasted(text) + PasteTests.endKey)
        try terminal.wait(for: "\u{1B}[?2004l")
        #expect(ContinuousClock.now - start < .seconds(15))
        #expect(try terminal.end() == 0, "\(terminal.text.suffix(500))")
        // Not shown where they differ: that would be megabytes.
        let isKept = try PasteTests.originals(of: tool) == [Array(text.utf8)]
        #expect(isKept)
    }

    private static func add(with tool: Tool) throws -> PseudoTerminal {
        let terminal = try tool.terminal(["add", "--archive", "\(tool.folder)/archive"])
        try terminal.wait(for: "Ctrl-D")
        return terminal
    }

    private static func originals(of tool: Tool) throws -> [[UInt8]] {
        let folder = "\(tool.folder)/archive/originals"
        guard FileManager.default.fileExists(atPath: folder) else { return [] }
        let names = try FileManager.default.subpathsOfDirectory(atPath: folder)
        return try names.filter { $0.contains(".") }.sorted().map {
            [UInt8](try Data(contentsOf: URL(filePath: "\(folder)/\($0)")))
        }
    }
}
