import Testing

@testable import clipfile

struct CommandNamesTests {
    @Test(arguments: [
        ("ad", "add"), ("lsit", "list"), ("expotr", "export"), ("inspekt", "inspect"), ("remvoe", "remove"),
    ])
    func guessesAMisspeltName(_ typed: String, _ meant: String) {
        #expect(CommandNames.nearest(to: typed) == meant)
    }

    @Test func guessesNothingFromFarAway() {
        #expect(CommandNames.nearest(to: "xylophone") == nil)
    }
}
