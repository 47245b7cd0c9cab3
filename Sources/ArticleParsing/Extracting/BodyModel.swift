/// Tells which blocks of a page are the article.
enum BodyModel {
    static func article(in page: PageBlocks, _ declared: DeclaredFields) -> [Bool] {
        var sums = [Int](repeating: 0, count: page.elements.count)
        func isGood(_ block: PageBlocks.Block) -> Bool { block.words >= 10 && block.linkWords * 2 < block.words }
        var total = 0
        for block in page.blocks where isGood(block) {
            total += block.words
            for element in page.way(from: block.element) { sums[element] += block.words }
        }
        let core = page.elements.indices.filter { sums[$0] * 5 >= total * 3 }.max {
            page.elements[$0].depth < page.elements[$1].depth
        }
        return page.blocks.map { block in
            block.words > 2 && block.linkWords * 2 < block.words
                && page.way(from: block.element).contains { $0 == core }
        }
    }
}
