import Testing

@testable import ArticleParsing

struct PartsBesidesTests {
    private static let prose = String(
        repeating: "The council met on Monday, as it does in each month, and said nothing about the river. ", count: 4)

    /// The texts that are left of a page of which all is taken, the prose around them aside.
    private func left(_ markup: String) throws -> [String] {
        let read = try ReadPage("<article><p>\(Self.prose)</p>\(markup)<p>\(Self.prose)</p></article>")
        var isArticle = read.blocks.map { _ in true }
        PartsBesides.leaveOut(&isArticle, of: read.page, read.tree)
        return zip(read.blocks, isArticle).filter(\.1).map(\.0).filter { !$0.hasPrefix("The council") }
    }

    @Test(arguments: [
        "<amp-ad>Buy a boat</amp-ad>", "<amp-consent><p>We use cookies</p></amp-consent>",
        "<ins class='adsbygoogle big'>Buy a boat</ins>", "<div id=disqus_thread><p>Be the first</p></div>",
        "<div role=dialog><p>We use cookies</p></div>", "<dialog>Buy a boat</dialog>",
        "<figure><img><figcaption>The river in May</figcaption></figure>",
        "<div class=wp-caption><img><p class='wp-caption-text big'>The river in May</p></div>",
        "<div><h3>Letters from the river</h3><p>Once a week.</p><form><input type=email><button>Go</button></form></div>",
    ])
    func leavesOutWhatIsNoPartByTheMarkup(_ markup: String) throws {
        #expect(try left(markup) == [])
    }

    @Test(arguments: [
        ("<figure><table><tr><td>1<td>2</table><figcaption>By year</figcaption></figure>", ["1 2", "By year"]),
        ("<figure><blockquote>No.</blockquote><figcaption>The clerk</figcaption></figure>", ["No.", "The clerk"]),
        ("<form><p>It rose.</p><input type=text></form>", ["It rose."]),
        ("<section role=region><p>It rose.</p></section>", ["It rose."]),
        ("<amp-accordion>It rose.</amp-accordion>", ["It rose."]),
        ("<p class=wp-caption-texts>It rose.</p>", ["It rose."]),
    ])
    func keepsWhatMayBeAPart(_ markup: String, _ texts: [String]) throws {
        #expect(try left(markup) == texts)
    }

    @Test func keepsWhatIsMostOfTheArticle() throws {
        let pictures = (1...9).map { "<figure><img><figcaption>Picture \($0). \(Self.prose)</figcaption></figure>" }
        let read = try ReadPage("<article><p>\(Self.prose)</p>\(pictures.joined())</article>")
        var isArticle = read.blocks.map { _ in true }
        PartsBesides.leaveOut(&isArticle, of: read.page, read.tree)
        #expect(!isArticle.contains(false))
        let form = try ReadPage("<form><input type=email><p>\(Self.prose)</p><p>\(Self.prose)</p></form>")
        isArticle = form.blocks.map { _ in true }
        PartsBesides.leaveOut(&isArticle, of: form.page, form.tree)
        #expect(!isArticle.contains(false))
    }
}
