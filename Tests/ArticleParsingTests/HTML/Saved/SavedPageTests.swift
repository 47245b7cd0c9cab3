import Articles
import Testing

@testable import ArticleParsing

struct SavedPageTests {
    private static let page = "<!DOCTYPE html><html><head><title>A title</title></head><body><p>Café</p></body></html>"

    @Test func ordinaryHTMLIsAPage() throws {
        let page = try #require(try SavedPage(Array(Self.page.utf8)))
        #expect(page.encoding == .utf8)
        #expect(try page.tree().text(in: 0) == "A title Café")
    }

    @Test(arguments: ["class=\"x\">more</a></li></ul></div>", "the last words.</p></div>"])
    func aPieceOfASourceIsAPage(_ head: String) throws {
        let rest = "<h1>A title</h1><p>By <b>Jane Doe</b></p><p>One.</p><p>Two.</p></div>"
        #expect(try SavedPage(Array((head + rest).utf8)) != nil)
    }

    @Test(arguments: [
        "A title\n\nBy Jane Doe\n\nA first paragraph of an article, pasted.\n", "", "<", "Subject: hello\n\nA text.\n",
        "Content-Type: of a thing that was said\nA text.\n", "<3 is a heart\n",
    ])
    func aPastedTextIsNone(_ text: String) throws {
        #expect(try SavedPage(Array(text.utf8)) == nil)
    }

    @Test func gzipIsUnpacked() throws {
        let page = try #require(try SavedPage(gzip(Array(Self.page.utf8))))
        #expect(page.findings.isEmpty)
        #expect(page.utf8 == Array(Self.page.utf8))
    }

    @Test func severalMembersAreOnePage() throws {
        let bytes = Array(Self.page.utf8)
        let packed = gzip(Array(bytes[..<40])) + gzip(Array(bytes[40...])) + [0, 0, 0]
        #expect(try SavedPage(packed)?.utf8 == bytes)
    }

    @Test func gzipCutShortIsReadWithAFinding() throws {
        let packed = gzip(Array(Self.page.utf8))
        let page = try #require(try SavedPage(Array(packed.dropLast(12))))
        #expect(page.findings.map(\.code) == ["gzip-incomplete"])
        var damaged = packed
        damaged[damaged.count - 6] ^= 0xFF
        #expect(try SavedPage(damaged)?.findings.map(\.code) == ["gzip-incomplete"])
    }

    @Test func gzipOfNothingReadableIsRefused() {
        #expect(throws: ParsingError.notText(looksLike: .damagedGzip)) {
            try SavedPage([0x1F, 0x8B, 0x08, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF])
        }
    }

    @Test func whatUnpacksBeyondTheBoundIsRefused() {
        #expect(throws: ParsingError.tooLarge(byteCount: 5_001)) {
            try Gunzip.unpack(gzip(Array(repeating: 0x41, count: 60_000)), most: 5_000)
        }
    }

    // MARK: - MHTML

    private static func mhtml(_ body: String, _ encoding: String, type: String = "text/html; charset=\"windows-1251\"")
        -> String
    {
        """
        From: <Saved by Blink>\r
        Snapshot-Content-Location: https://paper.example/a/1\r
        Subject: A title\r
        MIME-Version: 1.0\r
        Content-Type: multipart/related;\r
        \ttype="text/html";\r
        \tboundary="----Boundary--x1"\r
        \r
        \r
        ------Boundary--x1\r
        Content-Type: image/png\r
        Content-Transfer-Encoding: base64\r
        \r
        iVBORw0K\r
        ------Boundary--x1\r
        Content-Type: \(type)\r
        Content-Transfer-Encoding: \(encoding)\r
        Content-Location: https://paper.example/a/1\r
        \r
        \(body)\r
        ------Boundary--x1--\r\n
        """
    }

    @Test func readsQuotedPrintable() throws {
        let text = Self.mhtml("<html><p class=3D\"x\">=CC=E8=\r\n=F0</p></html>", "quoted-printable")
        let page = try #require(try SavedPage(Array(text.utf8)))
        #expect(page.address?.value == "https://paper.example/a/1")
        #expect(page.address?.place == "Snapshot-Content-Location")
        #expect(page.encoding == .windows1251)
        #expect(String(decoding: page.utf8, as: UTF8.self) == "<html><p class=\"x\">Мир</p></html>\r\n")
    }

    @Test func readsBase64() throws {
        let text = Self.mhtml("PHA+\r\nQ2Fmw6k8L3A+", "base64", type: "text/html; charset=utf-8")
        #expect(try SavedPage(Array(text.utf8))?.utf8 == Array("<p>Café</p>".utf8))
    }

    @Test func aSetOfPartsInAPartIsOpened() throws {
        let text = """
            MIME-Version: 1.0
            Content-Type: multipart/mixed; boundary=out

            --out
            Content-Type: multipart/alternative; boundary=in

            --in
            Content-Type: text/plain

            no
            --in
            Content-Type: text/html

            <p>yes</p>
            --in--
            --out--
            """
        let page = try #require(try SavedPage(Array(text.utf8)))
        #expect(String(decoding: page.utf8, as: UTF8.self) == "<p>yes</p>\n")
    }

    @Test func mhtmlWithoutAPageIsNone() throws {
        #expect(try SavedPage(Array(Self.mhtml("x", "7bit", type: "text/css").utf8)) == nil)
    }

    @Test(arguments: ["a=", "a=\r", "a=4", "=XY", "==", "=E9=\r\n", "é"])
    func whatIsNoEscapeStands(_ text: String) {
        #expect(MIMEDecoding.quotedPrintable(Array(text.utf8)[...]).count <= text.utf8.count)
    }

    /// Gzip with one stored block.
    private func gzip(_ bytes: [UInt8]) -> [UInt8] {
        let count = UInt16(bytes.count)
        func little(_ value: UInt32) -> [UInt8] { (0..<4).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) } }
        var check: UInt32 = 0xFFFF_FFFF
        for byte in bytes {
            check ^= UInt32(byte)
            for _ in 0..<8 { check = check & 1 == 1 ? check >> 1 ^ 0xEDB8_8320 : check >> 1 }
        }
        return [0x1F, 0x8B, 0x08, 0, 0, 0, 0, 0, 0, 3, 1]
            + [UInt8(count & 255), UInt8(count >> 8), UInt8(~count & 255), UInt8(~count >> 8)]
            + bytes + little(~check) + little(UInt32(count))
    }
}
