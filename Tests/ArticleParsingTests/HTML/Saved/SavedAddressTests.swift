import Testing

@testable import ArticleParsing

struct SavedAddressTests {
    private func address(_ page: String) -> SavedAddress? { SavedAddress(inCommentsOf: page.utf8Span.span) }

    @Test func readsWhatBrowsersWrite() {
        let page = "<!DOCTYPE html>\n<!-- saved from url=(0031)https://paper.example/a/1?b=c#d -->\n<html>"
        #expect(address(page)?.value == "https://paper.example/a/1?b=c#d")
        #expect(address(page)?.place == "comment “saved from url”")
    }

    @Test func readsWhatSingleFileWrites() {
        let page =
            "<!DOCTYPE html> <html><!--\n Page saved with SingleFile \n url: https://paper.example/é \n saved date: x -->"
        #expect(address(page)?.value == "https://paper.example/é")
        #expect(address(page)?.place == "comment of SingleFile")
    }

    @Test(arguments: [
        "", "<!--", "<!-- -->", "<!-- saved from url=(0014)about:internet -->", "<!-- saved from url=(",
        "<!-- a comment -->",
        "<!-- saved from url=(0020)file:///home/jane/a.html -->", "<!-- Page saved with SingleFile -->",
        "<p>saved from url=(0010)https://paper.example", "<!-- not saved from url=(0010)https://paper.example -->",
        String(repeating: " ", count: 3_000) + "<!-- saved from url=(0010)https://paper.example -->",
    ])
    func elseThereIsNone(_ page: String) {
        #expect(address(page) == nil)
    }
}
