import ArticleParsing
import Articles
import Testing

/// Composed articles with something set over them by those who handed them on: each is read as it is without.
struct WrapperTests {
    /// Of a hundred at least so many titles for each wrapper; the rest may be absent, and is told of. None may be
    /// wrong.
    private static let fewest = 95

    fileprivate struct Tally {
        var count = 0
        var titles = 0
        var wrongTitles: [String] = []
        var wrongAuthors: [String] = []
        var wrongDates: [String] = []
    }

    @Test(arguments: Wrapper.allCases)
    func readsWhatIsWrapped(_ wrapper: Wrapper) throws {
        var tally = Tally()
        for layout in Layout.allCases where layout != .stripped && layout != .homeLoop {
            for seed in UInt64(0)..<2 { try tally.add(wrapper, ArticleComposer(layout: layout).compose(seed: seed)) }
        }
        try #require(tally.count > 20)
        #expect(tally.wrongTitles.isEmpty)
        #expect(tally.titles * 100 >= tally.count * WrapperTests.fewest, "titles \(tally.titles) of \(tally.count)")
        #expect(tally.wrongAuthors.isEmpty)
        #expect(tally.wrongDates.isEmpty)
    }
}

extension WrapperTests.Tally {
    fileprivate mutating func add(_ wrapper: Wrapper, _ composed: ComposedArticle) throws {
        var random = SplitMix(seed: composed.seed &+ 99)
        let text = (wrapper.lines(with: &random) + [composed.text]).joined(separator: "\n")
        let bare = try ArticleParser().parse(Input(bytes: Array(composed.text.utf8)))
        guard bare.count == 1, let wanted = bare.first?.article, wanted.title != nil else { return }
        let name = "\(composed.layout.rawValue) \(composed.seed)"
        count += 1
        let parsed = try ArticleParser().parse(Input(bytes: Array(text.utf8)))
        guard parsed.count == 1, let article = parsed.first?.article else {
            wrongTitles.append("\(name): \(parsed.count) articles")
            return
        }
        if article.title == wanted.title {
            titles += 1
        } else if let title = article.title {
            wrongTitles.append("\(name): \(title)")
        }
        let names = article.authors.map(\.name)
        if names != wanted.authors.map(\.name) { wrongAuthors.append("\(name): \(names)") }
        if article.date != wanted.date, !(wrapper.isOfArticle && article.date != nil) {
            wrongDates.append("\(name): \(article.date?.description ?? "none")")
        }
    }
}
