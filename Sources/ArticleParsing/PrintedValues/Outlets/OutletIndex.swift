/// The rows of ``OutletTable`` by the letters of the names: made when the first outlet is sought, asked by
/// ``KnownOutlets``.
extension KnownOutlets {
    /// One of an outlet's names.
    struct Spelling {
        struct Marks: OptionSet {
            let rawValue: UInt8
            static let agency = Marks(rawValue: 1)
            /// A word or a person's name too.
            static let word = Marks(rawValue: 2)
            /// "The Nation": with the article alone.
            static let article = Marks(rawValue: 4)
            static let oneWord = Marks(rawValue: 8)
            static let capital = Marks(rawValue: 16)
        }

        let name: String
        let marks: Marks

        /// Whether its place must tell that an outlet is meant.
        func needsPlace(hasArticle: Bool) -> Bool {
            marks.contains(.word) || !hasArticle && marks.isSuperset(of: [.article, .oneWord])
        }
    }

    /// The table's rows by their spellings, made when the first outlet is sought.
    struct Index {
        var spellings = ByteTable<Spelling>(capacity: 1_500)
        var sites = ByteTable<Spelling>(capacity: 200)
        var agencies: Set<String> = []
        var prefixes = Prefixes()
        var longestKey = 0

        init() {
            for row in Array(OutletTable.rows.utf8).split(separator: 0x0A) {
                let cells = row.split(separator: UInt8(ascii: "|")).map { Cell($0) }
                guard let usual = cells.first else { continue }
                let agency = usual.marks.intersection(.agency)
                if !agency.isEmpty { agencies.insert(usual.text) }
                for cell in cells {
                    let spelling = Spelling(name: usual.text, marks: cell.marks.union(agency))
                    add(cell.key, spelling)
                    if cell.text == usual.text, let bare = cell.keyWithoutDomain { add(bare, spelling) }
                    if let bare = cell.keyWithoutArticle {
                        sites.insert(bare.span, spelling)
                        prefixes.insert(bare)
                    }
                }
            }
        }

        private mutating func add(_ key: [UInt8], _ spelling: Spelling) {
            spellings.insert(key.span, spelling)
            prefixes.insert(key)
            longestKey = max(longestKey, key.count)
        }
    }

    /// A name in the table, with its marks.
    private struct Cell {
        let text: String
        var marks: Spelling.Marks = []
        /// The letters of the name without "The".
        let key: [UInt8]
        /// The name without "The".
        private let name: ArraySlice<UInt8>
        private let firstSpace: Int?

        init(_ cell: ArraySlice<UInt8>) {
            var cell = cell
            if cell.first == 0x20 { cell.removeFirst() }
            if cell.last == 0x20 { cell.removeLast() }
            while cell.last == UInt8(ascii: ")"), let open = cell.lastIndex(of: UInt8(ascii: "(")) {
                marks.insert(cell[open + 1] == UInt8(ascii: "w") ? .word : .agency)
                cell = cell[..<(open - 1)]
            }
            text = String(decoding: cell, as: UTF8.self)
            if cell.starts(with: "The ".utf8) {
                marks.insert(.article)
                cell.removeFirst(4)
            }
            name = cell
            firstSpace = cell.firstIndex(of: 0x20)
            key = letters(of: cell)
            if firstSpace == nil { marks.insert(.oneWord) }
            if cell.first.map({ $0 &- 0x41 < 26 }) == true
                || text.isBeyondASCII && text.unicodeScalars.first?.properties.isUppercase == true
            {
                marks.insert(.capital)
            }
            if key.count <= 3 { marks.insert(.word) }
        }

        var keyWithoutDomain: [UInt8]? {
            guard firstSpace == nil, let dot = name.lastIndex(of: UInt8(ascii: ".")),
                WebHost.endings.contains(String(decoding: name[(dot + 1)...], as: UTF8.self))
            else { return nil }
            return letters(of: name[..<dot])
        }

        var keyWithoutArticle: [UInt8]? {
            guard let firstSpace,
                OutletName.articles.contains(String(decoding: name[..<firstSpace], as: UTF8.self).lowercased())
            else { return nil }
            return letters(of: name[firstSpace...])
        }
    }

    /// The first letters that keys have, up to eight: nearly all words are told by them not to begin a name.
    struct Prefixes {
        /// A bit for each of the hashes that prefixes have.
        private var bits = [UInt64](repeating: 0, count: 1 << 11)

        mutating func insert(_ key: [UInt8]) {
            var hash = Prefixes.seed
            for byte in key.prefix(Prefixes.longest) {
                hash = Prefixes.next(hash, byte)
                bits[Int(hash >> 21)] |= 1 << UInt64(hash >> 15 & 63)
            }
        }

        /// Whether a key may begin with letters; an apostrophe is none.
        func mayBegin(_ letters: String) -> Bool {
            var hash = Prefixes.seed
            var count = 0
            for byte in letters.utf8 where byte != UInt8(ascii: "'") {
                hash = Prefixes.next(hash, byte)
                count += 1
                if count == Prefixes.longest { break }
            }
            return bits[Int(hash >> 21)] & 1 << UInt64(hash >> 15 & 63) != 0
        }

        static let longest = 8

        private static let seed: UInt32 = 0x9E37_79B9
        private static func next(_ hash: UInt32, _ byte: UInt8) -> UInt32 {
            (hash ^ UInt32(byte)) &* 0x85EB_CA6B
        }
    }
}
