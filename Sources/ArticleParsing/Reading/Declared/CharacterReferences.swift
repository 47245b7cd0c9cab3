/// Resolves character references in values that were escaped once too often, as JSON-LD and meta tags of many systems
/// are: "Tom &amp; Jerry", "it&#8217;s". Only references that end with a semicolon.
enum CharacterReferences {
    static func resolve(_ text: String) -> String {
        guard text.utf8.contains(0x26), text.utf8.contains(0x3B) else { return text }
        let bytes = Array(text.utf8)
        var resolved: [UInt8] = []
        resolved.reserveCapacity(bytes.count)
        var offset = 0
        while offset < bytes.count {
            if bytes[offset] == 0x26,
                let end = bytes[offset...].prefix(12).firstIndex(of: 0x3B),
                let scalar = scalar(bytes[(offset + 1)..<end])
            {
                resolved.append(scalar: scalar)
                offset = end + 1
            } else {
                resolved.append(bytes[offset])
                offset += 1
            }
        }
        return String(decoding: resolved, as: UTF8.self)
    }

    private static func scalar(_ name: ArraySlice<UInt8>) -> UInt32? {
        guard name.first == 0x23 else { return named[String(decoding: name, as: UTF8.self)] }
        let digits = name.dropFirst()
        let isHex = digits.first == 0x78 || digits.first == 0x58
        let text = String(decoding: isHex ? digits.dropFirst() : digits, as: UTF8.self)
        guard let value = UInt32(text, radix: isHex ? 16 : 10), value > 0 else { return nil }
        return value < 0x100 ? Windows1252.scalar(UInt8(value)) : value
    }

    /// The names that are met in values; HTML has 253 more, which libxml2 resolves where they stand in markup.
    private static let named: [String: UInt32] = [
        "amp": 0x26, "apos": 0x27, "bull": 0x2022, "copy": 0xA9, "eacute": 0xE9, "euro": 0x20AC, "gt": 0x3E,
        "hellip": 0x2026, "laquo": 0xAB, "ldquo": 0x201C, "lsquo": 0x2018, "lt": 0x3C, "mdash": 0x2014,
        "middot": 0xB7, "nbsp": 0xA0, "ndash": 0x2013, "pound": 0xA3, "quot": 0x22, "raquo": 0xBB, "rdquo": 0x201D,
        "reg": 0xAE, "rsquo": 0x2019, "trade": 0x2122,
    ]
}
