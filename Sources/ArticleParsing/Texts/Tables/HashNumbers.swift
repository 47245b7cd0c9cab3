/// Small numbers for hashes, in the order in which they come: the same one for the same hash.
///
/// Values that come often in a page are counted in plain arrays by these numbers. The order of the table depends on a
/// number that each run draws anew, so that no page can be written to make it slow.
struct HashNumbers: Sendable {
    private var hashes: [UInt64]
    /// The number of the hash in the same place, -1 where none is.
    private var numbers: [Int32]
    private var shift: UInt64
    private(set) var count = 0

    /// A table for so many hashes, if they are as many as a page has; beyond that it grows with what is in it, since a
    /// long page may say the same all over.
    init(capacity: Int) { self.init(places: min(capacity, HashNumbers.capacityAtFirst) * 2) }

    private static let capacityAtFirst = 16_384

    private init(places: Int) {
        var size = 16
        while size < places { size *= 2 }
        hashes = [UInt64](repeating: 0, count: size)
        numbers = [Int32](repeating: -1, count: size)
        shift = UInt64(64 - size.trailingZeroBitCount)
    }

    init(_ hashes: some Collection<UInt64>) {
        self.init(capacity: hashes.count)
        for hash in hashes { _ = number(hash) }
    }

    /// The number of a hash, a new one where it has none.
    mutating func number(_ hash: UInt64) -> Int {
        let place = place(of: hash)
        if numbers[place] >= 0 { return Int(numbers[place]) }
        if count * 2 >= numbers.count {
            grow()
            return number(hash)
        }
        hashes[place] = hash
        numbers[place] = Int32(truncatingIfNeeded: count)
        count += 1
        return count - 1
    }

    func contains(_ hash: UInt64) -> Bool { numbers[place(of: hash)] >= 0 }

    @inline(__always)
    private func place(of hash: UInt64) -> Int {
        let mask = numbers.count - 1
        var place = Int(truncatingIfNeeded: ((hash ^ HashNumbers.secret) &* 0x9E37_79B9_7F4A_7C15) &>> shift)
        while numbers[place] >= 0, hashes[place] != hash { place = (place + 1) & mask }
        return place
    }

    private mutating func grow() {
        var larger = HashNumbers(places: numbers.count * 2)
        for place in numbers.indices where numbers[place] >= 0 {
            let new = larger.place(of: hashes[place])
            larger.hashes[new] = hashes[place]
            larger.numbers[new] = numbers[place]
        }
        larger.count = count
        self = larger
    }

    private static let secret = UInt64.random(in: .min ... .max)
}
