import FoundationEssentials
import Testing

@testable import ArticleParsing

/// Recognizing a format takes time that grows with a file's size and no faster, whatever is in it.
struct HostileFormatTests {
    /// How many times larger than usual the files are: HOSTILE_SCALE.
    private static let scale = ProcessInfo.processInfo.environment["HOSTILE_SCALE"].flatMap(Int.init) ?? 1

    @Test(arguments: [
        "1 of 2 DOCUMENTS\n", "TY  - NEWS\n", "\n", "a", "{", "[", "{\"a\":", "[1,", "<", "<a>", "<?xml ?>", "<!--",
        "\"", "\",\"",
        "a,b\n", "a\tb\tc\n", "From a@b.c Tue May 3 06:00:00 2011\n", "From: a\n", "id id id id proquest",
        "@article{a,\n",
        "Document TAGON00020170401ed4100001\n", "1\n00:00:01,000 --> 00:00:02,000\n", "WARC/1.0\nWARC-Type: x\n", "\r",
        "%",
        "# ", "- title: a\n", "De Morgen, woensdag 30 november 2011, p. 23, 853w.", "HD \n",
        "<!a>", "<!a[>", "1,2,3\n", "\"a\nb,", "\"\"\"x\n", "Message-ID: a\n", "\u{1}\u{1}\u{1}\u{1}\n",
        "</html><html>",
        "| a |\n|---|\n",
    ])
    func takesTimeByTheSize(_ piece: String) {
        let size = 60_000 * HostileFormatTests.scale
        let small = HostileFormatTests.time(piece, size)
        let large = HostileFormatTests.time(piece, size * 4)
        #expect(large < small * 10 + .milliseconds(50), "\(small), \(large)")
    }

    /// One long line, of which patterns with `*` see only the beginning.
    @Test(arguments: ["),1 ", ") 1", ") ", "1"])
    func looksAtTheBeginningOfALine(_ piece: String) {
        let size = 1 << 18
        let line = " CDX N b a\norg,a" + String(repeating: ",)", count: 80) + String(repeating: piece, count: size)
        let bytes = Array(line.utf8)
        let time = ContinuousClock().measure { _ = FormatRecognizer.text(in: bytes) }
        #expect(time < .seconds(2), "\(time)")
    }

    private static func time(_ piece: String, _ size: Int) -> Duration {
        var bytes: [UInt8] = []
        let repeated = Array(piece.utf8)
        while bytes.count < size { bytes += repeated }
        return (0..<3).map { _ in
            ContinuousClock().measure {
                _ = FormatRecognizer.archive(in: bytes)
                _ = FormatRecognizer.text(in: bytes)
                _ = FormatRecognizer.page(in: bytes)
            }
        }.min() ?? .zero
    }
}
