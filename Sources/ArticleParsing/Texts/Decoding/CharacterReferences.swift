/// Resolves references to characters, as they stand in markup: `&amp;`, `&#8217;`, `&#x2019;`. Only those that end with
/// a semicolon.
enum CharacterReferences {
    /// The longest reference has so many bytes after its "&".
    private static let longest = 12

    /// A value that was escaped once too often, as JSON-LD and meta tags of many systems are: "Tom &amp; Jerry".
    static func resolve(_ text: String) -> String {
        guard text.utf8.contains(0x26), text.utf8.contains(0x3B) else { return text }
        let bytes = Array(text.utf8)
        let span = bytes.span
        var resolved: [UInt8] = []
        resolved.reserveCapacity(bytes.count)
        var offset = 0
        while offset < bytes.count {
            if let reference = reference(in: span, at: offset) {
                resolved.append(scalar: reference.scalar)
                offset = reference.end
            } else {
                resolved.append(bytes[offset])
                offset += 1
            }
        }
        return String(decoding: resolved, as: UTF8.self)
    }

    /// The reference that begins at an offset, and where it ends; nil where none does.
    static func reference(in utf8: borrowing Span<UInt8>, at offset: Int) -> (scalar: UInt32, end: Int)? {
        guard utf8[offset] == 0x26 else { return nil }
        var end = offset + 1
        let limit = min(utf8.count, end + longest)
        while end < limit, utf8[end] != 0x3B {
            guard (utf8[end] | 0x20) &- 0x61 < 26 || utf8[end] &- 0x30 < 10 || utf8[end] == 0x23 else { return nil }
            end += 1
        }
        guard end < limit, end > offset + 1 else { return nil }
        let name = (offset + 1..<end).map { utf8[$0] }
        return scalar(name[...]).map { ($0, end + 1) }
    }

    private static func scalar(_ name: ArraySlice<UInt8>) -> UInt32? {
        guard name.first == 0x23 else { return NamedCharacters.scalars[String(decoding: name, as: UTF8.self)] }
        let digits = name.dropFirst()
        let isHex = digits.first == 0x78 || digits.first == 0x58
        let text = String(decoding: isHex ? digits.dropFirst() : digits, as: UTF8.self)
        guard let value = UInt32(text, radix: isHex ? 16 : 10), value > 0 else { return nil }
        return value < 0x100 ? Windows1252.scalar(UInt8(value)) : value
    }
}
