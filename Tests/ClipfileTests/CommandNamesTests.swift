import Testing

@testable import clipfile

struct CommandNamesTests {
    @Test(arguments: [
        ("ad", "add"), ("lsit", "list"), ("expotr", "export"), ("inspekt", "inspect"), ("remvoe", "remove"),
    ])
    func guessesAMisspeltName(_ typed: String, _ meant: String) {
        let sentence = "no command “\(typed)”; did you mean “\(meant)”?"
        #expect(throws: CommandFailure(.usage, sentence)) { try CommandNames.check([typed]) }
    }

    @Test func namesAllWhereNoneIsNear() {
        let failure = #expect(throws: CommandFailure.self) { try CommandNames.check(["xylophone"]) }
        #expect(failure?.sentence?.contains("the commands are add, ") == true)
    }
}
