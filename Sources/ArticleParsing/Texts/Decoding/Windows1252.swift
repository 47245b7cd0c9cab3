/// The characters of Windows-1252, after the WHATWG Encoding Standard. Latin-1 is read as Windows-1252 too.
enum Windows1252 {
    /// The scalar of a byte from 0x80 to 0x9F; the five that have no character stand for themselves.
    static func scalar(_ byte: UInt8) -> UInt32 {
        byte & 0xE0 == 0x80 ? fromHex80[Int(byte) - 0x80] : UInt32(byte)
    }

    private static let fromHex80: [UInt32] = [
        0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
        0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008D, 0x017D, 0x008F,
        0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
        0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178,
    ]
}

extension [UInt8] {
    /// Appends a scalar's UTF-8; U+FFFD for a value that is no scalar.
    mutating func append(scalar value: UInt32) {
        switch value {
        case 0..<0x80: append(UInt8(truncatingIfNeeded: value))
        case 0x80..<0x800:
            append(UInt8(truncatingIfNeeded: 0xC0 | value >> 6))
            append(UInt8(truncatingIfNeeded: 0x80 | value & 0x3F))
        case 0xD800..<0xE000: append(scalar: 0xFFFD)
        case 0x800..<0x10000:
            append(UInt8(truncatingIfNeeded: 0xE0 | value >> 12))
            append(UInt8(truncatingIfNeeded: 0x80 | value >> 6 & 0x3F))
            append(UInt8(truncatingIfNeeded: 0x80 | value & 0x3F))
        case 0x10000..<0x110000:
            append(UInt8(truncatingIfNeeded: 0xF0 | value >> 18))
            append(UInt8(truncatingIfNeeded: 0x80 | value >> 12 & 0x3F))
            append(UInt8(truncatingIfNeeded: 0x80 | value >> 6 & 0x3F))
            append(UInt8(truncatingIfNeeded: 0x80 | value & 0x3F))
        default: append(scalar: 0xFFFD)
        }
    }
}
