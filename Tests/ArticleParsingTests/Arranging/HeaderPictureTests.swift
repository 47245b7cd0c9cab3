import FoundationEssentials
import Testing

@testable import ArticleParsing

/// The arrangement in words, which who mends it reads.
struct HeaderPictureTests {
    private func picture(of text: String) throws -> String {
        let decoded = try TextDecoder().decode(Array(text.utf8))
        return try HeaderPicture(of: TextReader().read(decoded)).description
    }

    @Test func tellsWhatEachLineIsTakenFor() throws {
        let lines = try picture(of: "FYI, see below.\n\n" + SmallArticle.header + "\n\n" + SmallArticle.body)
            .split(separator: "\n")
        #expect(lines[0].hasPrefix("cost "))
        #expect(lines[0].contains("another title"))
        #expect(lines[1].hasPrefix("1 wrapper: FYI, see below. {"))
        #expect(lines[2].hasPrefix("3 title: The Town Waits for a Report {"))
        #expect(lines[3].hasPrefix("5 byline: By Jane Roe {byline"))
        #expect(lines[4].hasPrefix("7 outletAndDate: The Gazette, June 3, 2014 {outletAndDate"))
        #expect(lines[5].hasPrefix("9 text: The committee met on Tuesday"))
    }

    /// `ARRANGED_TEXT=FILE swift test --filter HeaderPictureTests` prints the arrangement of a text.
    @Test(.enabled(if: ProcessInfo.processInfo.environment["ARRANGED_TEXT"] != nil, "ARRANGED_TEXT names no file"))
    func printsTheArrangementOfAText() throws {
        let path = try #require(ProcessInfo.processInfo.environment["ARRANGED_TEXT"])
        let text = try String(contentsOf: URL(filePath: path), encoding: .utf8)
        print(try picture(of: text))
    }
}
