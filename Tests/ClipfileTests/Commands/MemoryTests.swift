import ArticleParsing
import FoundationEssentials
import Testing

/// The memory that a page takes is bounded by its length, however it is made: 400 MB and 10 times its size.
@Suite(.serialized)
struct MemoryTests {
    struct Shape: Sendable, CustomTestStringConvertible {
        let piece: String
        var before = ""
        var after = ""

        init(_ piece: String, before: String = "", after: String = "") {
            self.piece = piece
            self.before = before
            self.after = after
        }

        var testDescription: String { before + piece + after }

        /// A page of so many bytes; each "#" of a piece is another number.
        func page(size: Int) -> [UInt8] {
            var page = Array("<html><body><h1>The Town Waits</h1><p>It waited long.</p>\(before)".utf8)
            page.reserveCapacity(size + 1_000)
            let parts = piece.split(separator: "#", omittingEmptySubsequences: false).map { Array($0.utf8) }
            var number = 0
            while page.count < size {
                for (index, part) in parts.enumerated() {
                    if index > 0 { page += Array(String(number).utf8) }
                    page += part
                }
                number += 1
            }
            return page + Array(after.utf8)
        }
    }

    private static let bound = (constant: 400 << 20, factor: 10)
    /// The size of the smaller page; the larger one has four times as many bytes.
    private static let size =
        60_000 * (ProcessInfo.processInfo.environment["HOSTILE_SCALE"].flatMap(Int.init) ?? 1)

    private static let shapes = [
        Shape("<p>"), Shape("<p>x"), Shape("<b>x</b>"), Shape("<br>x"), Shape("<td>x", before: "<table><tr>"),
        Shape("x "), Shape("# "), Shape("<p>It was the # text as it had been, and nobody knew. "),
        Shape("<li>By Jane Doe #"), Shape("<p id=a# class=b#>"), Shape("<p itemprop=author>Jane Doe#"),
        Shape("A", before: "<p title='", after: "'>x"), Shape("&amp;"), Shape("<meta name=author content='Jane #'>"),
        Shape("<script type=application/ld+json>{\"@type\":\"Article\",\"author\":\"Jane Doe #\"}</script>"),
        Shape("{\"@id\":\"#\"},", before: "<script type=application/ld+json>[", after: "]</script>"),
        Shape("It waited for # to come, and nobody knew when, & what for.\n", before: "<pre>&amp;"),
        Shape("It waited for # to come.\\n", before: declaredBody, after: "\"}</script>"),
    ]

    private static let declaredBody = "<script type=application/ld+json>{\"@type\":\"Article\",\"articleBody\":\""

    @Test(arguments: shapes)
    func fourTimesThePageTakesNotMuchMoreThanFourTimesTheMemory(_ shape: Shape) throws {
        let least = try peak("<p>It waited long.".utf8.map { $0 })
        let pages = [shape.page(size: MemoryTests.size), shape.page(size: 4 * MemoryTests.size)]
        let peaks = try pages.map(peak)
        for (page, peak) in zip(pages, peaks) {
            #expect(peak < MemoryTests.bound.constant + MemoryTests.bound.factor * page.count)
        }
        // A square would be 16.
        #expect(peaks[1] - least < 6 * (peaks[0] - least) + 16 << 20, "\(peaks), where an empty page takes \(least)")
    }

    private static let article = (0..<6).map {
        "<p>The council met on day \($0), and it talked for two hours about the bridge, which nobody had repaired.</p>"
    }
    .joined()

    @Test func whatIsDeepOrManyIsReadWithinTheBound() throws {
        let deep = String(repeating: "<div>", count: 20_000) + MemoryTests.article
        let many = String(repeating: "<br>", count: 1_000_000) + MemoryTests.article
        for text in [deep, many] {
            let page = Array("<html><body><h1>The Town Waits</h1>\(text)".utf8)
            let result = try parse(page)
            #expect(result.code == 0)
            #expect(result.output.contains("met on day 5"))
            #expect(result.peakMemory < MemoryTests.bound.constant + MemoryTests.bound.factor * page.count)
        }
    }

    @Test func whatIsTooLargeIsRefusedBeforeItIsRead() throws {
        let value = [UInt8](repeating: 0x41, count: 100 << 20)
        let result = try parse(Array("<html><body><p title='".utf8) + value + Array("'>It waited long.".utf8))
        #expect(result.code != 0)
        #expect(result.errors.contains("too large"))
        #expect(result.peakMemory < MemoryTests.bound.constant)
    }

    private func peak(_ page: [UInt8]) throws -> Int { try parse(page).peakMemory }

    private func parse(_ page: [UInt8]) throws -> Tool.Result {
        let tool = try Tool()
        tool.measuresMemory = true
        try Data(page).write(to: URL(filePath: tool.folder + "/page.html"))
        let result = try tool.run("parse", tool.folder + "/page.html")
        try #require(result.peakMemory > 0)
        return result
    }
}
