extension PageBlocks {
    /// The places of a row's cells, empty ones too; nil where the block is no row of a table of columns.
    func cells(ofRow index: Int) -> [Range<Int>]? {
        guard blocks[index].cells > 1 else { return nil }
        let cells = cells(of: blocks[index])
        let isFilled = cells.count { !$0.isEmpty } > 1
        return isFilled || isBesideRow(index) ? cells : nil
    }

    /// Whether the row over or under a row has as many cells, more than one of them with a text.
    private func isBesideRow(_ index: Int) -> Bool {
        [index - 1, index + 1].contains { other in
            blocks.indices.contains(other) && blocks[other].cells == blocks[index].cells
                && elements[blocks[other].element].parent == elements[blocks[index].element].parent
                && cells(of: blocks[other]).count { !$0.isEmpty } > 1
        }
    }

    private func cells(of row: Block) -> [Range<Int>] {
        let starts = cells[row.cellStarts]
        return starts.indices.map { cell in
            var start = cell == starts.startIndex ? row.text.lowerBound : min(starts[cell], row.text.upperBound)
            var end = cell + 1 < starts.endIndex ? min(starts[cell + 1], row.text.upperBound) : row.text.upperBound
            while start < end, text[start] == 0x20 { start += 1 }
            while end > start, text[end - 1] == 0x20 { end -= 1 }
            return start..<end
        }
    }

    /// In how many lists of its part of the page an item stands.
    func depthOfItem(_ block: Block) -> Int {
        var depth = 0
        for element in way(from: block.element) {
            switch elements[element].tag {
            case .li: depth += 1
            case .article, .section, .main, .td, .body: return depth
            default: break
            }
        }
        return depth
    }

    /// The item that a block is the beginning of; nil for one that begins none.
    func itemBegun(by index: Int) -> Element? {
        guard let item = way(from: blocks[index].element).prefix(4).first(where: { elements[$0].tag == .li }) else {
            return nil
        }
        let begins = index == 0 || elements[blocks[index - 1].element].node < elements[item].node
        return begins ? elements[item] : nil
    }
}
