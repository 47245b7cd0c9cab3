import CZlib
import FoundationEssentials

/// Which words an article has, and how many each field has: what the word index must be told again to forget it.
///
/// A word index without a copy of its texts (`content=''`) takes a row out when it is given the row's texts. It looks
/// at which words stand in them and how many there are in each field, not at their order; so the words, once each, are
/// enough, and take half the room of the texts.
struct WordSet: Hashable, Sendable {
    /// Distinct words, sorted byte by byte.
    let words: [ArraySlice<UInt8>]
    /// How many words each ``TextField`` has.
    let counts: [Int]

    init(_ text: FoldedText) {
        var places: [Place] = []
        var counts: [Int] = []
        let bytes = text.fields.flatMap { $0 } + [WordSet.space]
        var at = 0
        for field in text.fields {
            let before = places.count
            let end = at + field.count
            while at < end {
                let start = at + 1
                at = bytes[start...].firstIndex(of: WordSet.space) ?? end
                places.append(Place(start..<at, in: bytes))
            }
            counts.append(places.count - before)
        }
        self.counts = counts
        places.sort {
            $0.head == $1.head ? bytes[$0.range].lexicographicallyPrecedes(bytes[$1.range]) : $0.head < $1.head
        }
        var words: [ArraySlice<UInt8>] = []
        for place in places where words.last != bytes[place.range] { words.append(bytes[place.range]) }
        self.words = words
    }

    /// Texts with the same words and counts, for FTS5 to forget.
    var fields: [String] {
        var rest = words[...]
        return counts.map { count in
            let taken = rest.prefix(count)
            rest = rest.dropFirst(count)
            let repeated = Array(repeating: words.last ?? [], count: count - taken.count)
            return String(decoding: Array((taken + repeated).joined(separator: [WordSet.space])), as: UTF8.self)
        }
    }

    private static let space = UInt8(ascii: " ")

    /// A word and its first eight bytes as a number, which settle most comparisons.
    private struct Place {
        var range: Range<Int>
        var head: UInt64

        init(_ range: Range<Int>, in bytes: [UInt8]) {
            self.range = range
            head = 0
            for offset in 0..<8 {
                let index = range.lowerBound + offset
                head = head << 8 | (index < range.upperBound ? UInt64(bytes[index]) : 0)
            }
        }
    }
}

/// The form in which the index keeps it: each word as how much of the word before it begins with, and the rest; packed.
extension WordSet {
    func packed() -> Data {
        var bytes: [UInt8] = []
        for count in counts { WordSet.append(count, to: &bytes) }
        var before: ArraySlice<UInt8> = []
        for word in words {
            let shared = zip(word, before).prefix { $0 == $1 }.count
            WordSet.append(shared, to: &bytes)
            WordSet.append(word.count - shared, to: &bytes)
            bytes.append(contentsOf: word.dropFirst(shared))
            before = word
        }
        return WordSet.deflate(bytes)
    }

    /// Nil for bytes that are none.
    init?(packed: Data) {
        guard var bytes = WordSet.inflate(packed)?[...] else { return nil }
        var counts: [Int] = []
        for _ in TextField.allCases {
            guard let count = WordSet.number(from: &bytes) else { return nil }
            counts.append(count)
        }
        var words: [ArraySlice<UInt8>] = []
        var before: [UInt8] = []
        while !bytes.isEmpty {
            guard let shared = WordSet.number(from: &bytes), let length = WordSet.number(from: &bytes),
                shared <= before.count, length <= bytes.count
            else { return nil }
            before = Array(before.prefix(shared) + bytes.prefix(length))
            bytes = bytes.dropFirst(length)
            words.append(before[...])
        }
        self.words = words
        self.counts = counts
    }

    /// Seven bits a byte, the lowest first.
    private static func append(_ number: Int, to bytes: inout [UInt8]) {
        var rest = number
        while rest > 0x7F {
            bytes.append(UInt8(rest & 0x7F) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(rest))
    }

    private static func number(from bytes: inout ArraySlice<UInt8>) -> Int? {
        var number = 0
        for shift in stride(from: 0, to: 42, by: 7) {
            guard let byte = bytes.popFirst() else { return nil }
            number |= Int(byte & 0x7F) << shift
            if byte < 0x80 { return number }
        }
        return nil
    }

    /// The length, then the bytes as zlib packs them, at its quickest: others save little of so few.
    private static func deflate(_ bytes: [UInt8]) -> Data {
        var length = compressBound(UInt(bytes.count))
        var packed = [UInt8](repeating: 0, count: Int(length))
        compress2(&packed, &length, bytes, UInt(bytes.count), 1)
        var whole: [UInt8] = []
        append(bytes.count, to: &whole)
        return Data(whole + packed.prefix(Int(length)))
    }

    private static func inflate(_ packed: Data) -> [UInt8]? {
        var source = Array(packed)[...]
        guard let count = number(from: &source), count <= RecordReader.largest else { return nil }
        var bytes = [UInt8](repeating: 0, count: count)
        var length = UInt(count)
        let result = uncompress(&bytes, &length, Array(source), UInt(source.count))
        return result == Z_OK && length == UInt(count) ? bytes : nil
    }
}
