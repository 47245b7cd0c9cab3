/// The endings of hosts' names in the web: "com" of "example.com".
enum WebHost {
    /// Endings of domains that outlets have, sorted; a name that ends otherwise is a host only by its scheme or path.
    static let endings: Set<String> = [
        "ae",
        "ar",
        "at",
        "au",
        "be",
        "bg",
        "br",
        "ca",
        "cat",
        "ch",
        "cl",
        "cn",
        "co",
        "com",
        "cu",
        "cz",
        "de",
        "dk",
        "edu",
        "ee",
        "eg",
        "es",
        "eu",
        "example",
        "fi",
        "fr",
        "gov",
        "gr",
        "hk",
        "hr",
        "hu",
        "id",
        "ie",
        "il",
        "in",
        "info",
        "int",
        "io",
        "ir",
        "is",
        "it",
        "jp",
        "kr",
        "lt",
        "lv",
        "media",
        "mx",
        "my",
        "net",
        "news",
        "ng",
        "nl",
        "no",
        "nz",
        "online",
        "org",
        "pe",
        "ph",
        "pk",
        "pl",
        "press",
        "pt",
        "qa",
        "ro",
        "rs",
        "ru",
        "se",
        "sg",
        "si",
        "sk",
        "su",
        "th",
        "tr",
        "tv",
        "tw",
        "ua",
        "uk",
        "us",
        "ve",
        "vn",
        "za",
    ]

    /// The host of an address, without "www."; nil where it has none.
    static func host(of address: String) -> String? {
        let bytes = address.utf8Span.span
        var start = 0
        var offset = 0
        while let colon = bytes.firstOffset(of: UInt8(ascii: ":"), from: offset) {
            if colon + 2 < bytes.count, bytes[colon + 1] == UInt8(ascii: "/"), bytes[colon + 2] == UInt8(ascii: "/") {
                start = colon + 3
                break
            }
            offset = colon + 1
        }
        var end = start
        var hasDot = false
        scan: while end < bytes.count {
            switch bytes[end] {
            case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"), UInt8(ascii: ":"): break scan
            case UInt8(ascii: "."): hasDot = true
            default: break
            }
            end += 1
        }
        guard hasDot else { return nil }
        let host = address.utf8Slice(start..<end).lowercased()
        return host.utf8.starts(with: "www.".utf8) ? host.utf8Slice(4..<host.utf8.count) : host
    }
}
