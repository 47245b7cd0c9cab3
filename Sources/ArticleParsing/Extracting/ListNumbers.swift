/// What a page draws before the items of its ordered lists: "3. ", "c. ", "iii. ".
struct ListNumbers {
    private let tree: HTMLTree
    /// The numbers of the items of the lists that were asked for.
    private var numbers: [Int: Int] = [:]
    private var known: Set<Int> = []

    init(_ tree: HTMLTree) { self.tree = tree }

    /// The label before a block; nil for one that does not begin an item of an ordered list.
    mutating func label(ofBlock index: Int, in page: PageBlocks) -> [UInt8]? {
        guard page.elements[page.blocks[index].element].landmarks.contains(.orderedList),
            let item = page.itemBegun(by: index)?.node,
            let list = tree.parent(of: item), tree[list].tag == .ol, !isUnmarked(list)
        else { return nil }
        if known.insert(list).inserted { count(list) }
        return numbers[item].map { Array("\(ListNumbers.written($0, type(of: item, in: list))). ".utf8) }
    }

    /// Items count up from `start`, or down to 1 in a `reversed` list; `value` sets the number of one.
    private mutating func count(_ list: Int) {
        let items = tree.children(of: list).filter { tree[$0].tag == .li }
        let step = tree.has(.reversed, list) ? -1 : 1
        var number = integer(.start, list) ?? (step > 0 ? 1 : items.count)
        for item in items {
            number = integer(.value, item) ?? number
            numbers[item] = number
            number += step
        }
    }

    private func integer(_ name: HTMLAttribute, _ node: Int) -> Int? {
        guard let number = tree.value(of: name, in: node).flatMap({ Int($0) }), abs(number) < ListNumbers.greatest
        else {
            return nil
        }
        return number
    }

    private static let greatest = 1_000_000

    private func type(of item: Int, in list: Int) -> String? {
        tree.value(of: .type, in: item) ?? tree.value(of: .type, in: list)
    }

    /// Whether the list's own style draws no numbers.
    private func isUnmarked(_ list: Int) -> Bool {
        guard let style = tree.value(of: .style, in: list)?.prefix(500).lowercased() else { return false }
        return style.contains("list-style") && style.contains("none")
    }

    private static func written(_ number: Int, _ type: String?) -> String {
        switch type {
        case "a" where number > 0: letters(number)
        case "A" where number > 0: letters(number).uppercased()
        case "i" where 1..<4_000 ~= number: roman(number)
        case "I" where 1..<4_000 ~= number: roman(number).uppercased()
        default: "\(number)"
        }
    }

    /// a to z, aa, ab.
    private static func letters(_ number: Int) -> String {
        var rest = number
        var letters = ""
        while rest > 0 {
            letters = String(UnicodeScalar(UInt8(0x61 + (rest - 1) % 26))) + letters
            rest = (rest - 1) / 26
        }
        return letters
    }

    private static func roman(_ number: Int) -> String {
        var rest = number
        var text = ""
        for (value, numeral) in numerals {
            while rest >= value {
                text += numeral
                rest -= value
            }
        }
        return text
    }

    private static let numerals = [
        (1_000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"),
        (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
    ]
}
