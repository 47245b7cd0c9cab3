import Testing

@testable import ArticleParsing

struct BlockFeaturesTests {
    /// The places of some features in the model's table.
    private enum Place {
        static let words = 0
        static let linkShare = 1
        static let links = 2
        static let kind = 4
        static let level = 5
        static let copies = 16
        static let copiesBefore = 17
        static let isGood = 20
        /// Behind the kinds of words.
        static let wordsInTitle = 24 + TextWords.Kind.allCases.count
        static let shareInBody = wordsInTitle + 3
        static let depth = shareInBody + 1
        static let order = depth + 1
        static let fromTitle = depth + 6
        static let landmarks = depth + 7
        static let hidden = landmarks + PageBlocks.Landmarks.count
        static let totalWords = BlockFeatures.count - 4
    }

    @Test(arguments: Fixture.pages)
    func eachBlockHasTheFeaturesOfTheModel(_ fixture: Fixture) throws {
        let saved = try #require(try SavedPage(fixture.input().bytes))
        let read = try ReadPage(saved.utf8)
        let rows = read.features()
        #expect(rows.count == read.page.blocks.count { !read.page.isLinkOfSite($0) } && !rows.isEmpty)
        for row in rows {
            #expect(row.count == BlockFeatures.count)
            #expect(row.allSatisfy { $0.isFinite })
        }
    }

    @Test func measuresTextLinksAndKind() throws {
        let rows = try ReadPage(
            "<h2>One two</h2><p>Ten of them <a href=x>and a</a> few more words end as a sentence does, or so.</p>"
        ).features()
        #expect(rows.map { $0[Place.words] } == [2, 15])
        #expect(rows.map { $0[Place.linkShare] } == [0, Float(2.0 / 15)])
        #expect(rows.map { $0[Place.links] } == [0, 1])
        #expect(rows.map { $0[Place.kind] } == [Float(PageBlocks.Kind.heading.rawValue), 0])
        #expect(rows.map { $0[Place.level] } == [2, 0])
        #expect(rows.map { $0[Place.isGood] } == [0, 1])
        #expect(rows.map { $0[Place.totalWords] } == [17, 17])
        #expect(rows.map { $0[Place.order] } == [0, 0.5])
    }

    @Test func countsTheCopiesOfAText() throws {
        let rows = try ReadPage("<p>Read more</p><p>Other</p><p>READ MORE</p><p>read more").features()
        #expect(rows.map { $0[Place.copies] } == [3, 1, 3, 3])
        #expect(rows.map { $0[Place.copiesBefore] } == [0, 0, 1, 2])
    }

    @Test func comparesWithWhatThePageDeclares() throws {
        let rows = try ReadPage("<title>The Town Waits</title><h1>The town waits</h1><p>The ferry waits").features()
        #expect(rows.map { $0[Place.wordsInTitle] } == [1, Float(2.0 / 3)])
        #expect(rows.map { $0[Place.shareInBody] } == [-1, -1])
        #expect(rows.map { $0[Place.fromTitle] } == [0, 1])
    }

    @Test func knowsWhereABlockStands() throws {
        let rows = try ReadPage("<main><p>one</p><aside hidden><div>two</div></aside></main>").features()
        #expect(rows.map { $0[Place.depth] } == [3, 4])
        #expect(rows.map { $0[Place.landmarks + 1] } == [1, 1])
        #expect(rows.map { $0[Place.landmarks + 2] } == [0, 1])
        #expect(rows.map { $0[Place.hidden] } == [0, 1])
    }

    /// The same block among the same others, whatever the run.
    @Test func theSamePageHasTheSameFeatures() throws {
        for seed in 0..<10 as Range<UInt64> {
            let page = InventedPage(seed: seed).utf8
            #expect(try ReadPage(page).features() == ReadPage(page).features())
        }
    }
}
