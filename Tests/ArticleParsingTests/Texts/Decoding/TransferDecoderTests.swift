import ArticleParsing
import Articles
import FoundationEssentials
import Testing

/// Mails that were pasted or saved with their source.
struct TransferDecoderTests {
    private static let text = """
        The Ferry and the Judge

        By Maud Ellery
        May 3, 2011

        The ferry’s crew said “eleven minutes”. The boat that leaves Port Tallow at six carries bread, letters and, on Fridays, the judge.

        On Friday it was late by a day and a half, and the judge has asked for a timetable. The company answered that there was none.
        """

    /// The text in quoted-printable, its lines broken after 70 columns.
    private static var quotedPrintable: String {
        var output = ""
        var width = 0
        for byte in text.utf8 {
            let piece: String
            switch byte {
            case 0x0A: piece = "\n"
            case 0x20..<0x7F where byte != 0x3D: piece = String(UnicodeScalar(byte))
            default: piece = "=" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
            }
            if piece != "\n", width + piece.utf8.count > 70 {
                output += "=\n"
                width = 0
            }
            output += piece
            width = piece == "\n" ? 0 : width + piece.utf8.count
        }
        return output
    }

    private func check(_ mail: String) throws {
        let parsed = try ArticleParser().parse(Input(bytes: Array(mail.utf8)))
        let article = try #require(parsed.first).article
        #expect(parsed.count == 1)
        #expect(article.title == "The Ferry and the Judge")
        #expect(article.authors.map(\.name) == ["Maud Ellery"])
        #expect(article.date?.description == "2011-05-03")
        #expect(article.body.first?.text.hasPrefix("The ferry’s crew said “eleven minutes”.") == true)
        #expect(article.body.count == 2)
        #expect(article.findings.contains { $0.code == "transfer-encoding-read" })
        let input = Input(bytes: Array(mail.utf8))
        #expect(CoverageLaw(input: input).violations(in: parsed).isEmpty)
    }

    private static let head =
        "From: Tom Reader <tom@reading.example>\nTo: list@reading.example\nSubject: worth a look\n"
        + "Date: Tue, 3 May 2011 09:41:00 +0100\n"

    @Test func readsQuotedPrintableThatAHeaderSays() throws {
        try check(
            TransferDecoderTests.head + "Content-Transfer-Encoding: quoted-printable\n\n"
                + TransferDecoderTests.quotedPrintable)
    }

    @Test func readsQuotedPrintableThatShowsItself() throws { try check(TransferDecoderTests.quotedPrintable) }

    @Test func readsBase64BehindItsHeader() throws {
        let encoded = Data(TransferDecoderTests.text.utf8).base64EncodedString()
        var lines: [String] = []
        var rest = Substring(encoded)
        while !rest.isEmpty {
            lines.append(String(rest.prefix(76)))
            rest = rest.dropFirst(76)
        }
        try check(
            TransferDecoderTests.head + "Content-Transfer-Encoding: base64\n\n" + lines.joined(separator: "\n") + "\n")
    }

    /// A text that has equals signs of its own is left as it is.
    @Test(arguments: [
        "In the notation of the time a=10 and b=20, and the sum was c=30 for a whole year.",
        "See https://www.gazette.example/board?id=20&page=3D for the minutes of the meeting.",
        "=========", "The key = the door =",
    ])
    func leavesEqualsSigns(_ line: String) throws {
        let parsed = try SmallArticle.parsed(SmallArticle.text(with: line, at: 1))
        #expect(!parsed.article.findings.contains { $0.code == "transfer-encoding-read" })
    }
}
