/// The numbers that a page draws before the items of its ordered lists: "3. ", "c. ", "iii. ".
struct ListNumbers {
    private let tree: HTMLTree
    /// The numbers of the items of the lists that were asked for.
    private var numbers: [Int: Int] = [:]
    /// Whether a list that was asked for draws numbers.
    private var known: [Int: Bool] = [:]

    init(_ tree: HTMLTree) { self.tree = tree }

    /// The label before a block; nil for one that does not begin an item of an ordered list.
    mutating func label(ofBlock index: Int, in page: PageBlocks) -> [UInt8]? {
        guard page.elements[page.blocks[index].element].landmarks.contains(.orderedList),
            let item = page.itemBegun(by: index)?.node,
            let list = tree.parent(of: item), tree[list].tag == .ol
        else { return nil }
        if known[list] == nil {
            known[list] = !isUnmarked(list)
            count(list)
        }
        guard known[list] == true, let number = numbers[item] else { return nil }
        return Array("\(ListNumbers.written(number, type(of: item) ?? type(of: list))). ".utf8)
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
        guard let number = tree.value(of: name, in: node).flatMap({ Int($0) }),
            number.magnitude < ListNumbers.greatest
        else { return nil }
        return number
    }

    private static let greatest = 1_000_000

    /// "a", "A", "i" or "I"; whatever else it says, the numbers are written in digits.
    private func type(of node: Int) -> UInt8? {
        tree.range(of: .type, in: node).map { $0.count == 1 ? tree.buffer[$0.lowerBound] : 0 }
    }

    /// Whether the list's own style draws no numbers.
    private func isUnmarked(_ list: Int) -> Bool {
        guard let style = tree.value(of: .style, in: list)?.prefix(500).lowercased() else { return false }
        return style.contains("list-style") && style.contains("none")
    }

    private static func written(_ number: Int, _ type: UInt8?) -> String {
        switch type {
        case UInt8(ascii: "a") where number > 0: letters(number)
        case UInt8(ascii: "A") where number > 0: letters(number).uppercased()
        case UInt8(ascii: "i") where 1..<4_000 ~= number: roman(number)
        case UInt8(ascii: "I") where 1..<4_000 ~= number: roman(number).uppercased()
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
