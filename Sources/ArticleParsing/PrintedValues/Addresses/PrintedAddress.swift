/// A web address as texts print it: `https://example.org/a`, `<https://example.org/a>`, `example.org/2014/05/a.html`.
///
/// An address that an archive or a reader wraps is unwrapped: `https://web.archive.org/web/2014/http://example.org/a`
/// is `http://example.org/a`.
struct PrintedAddress: Hashable, Sendable {
    /// The address, as printed but for its brackets and wrapper.
    let value: String
    /// Where in the text it stands; the wrapper included.
    let range: Range<Int>
    /// The archive or reader that it was wrapped in.
    let wrapper: String?

    /// A longer text is no address.
    private static let longest = 2_000

    /// The address where a text is one and nothing else, but for brackets around it. Nil too where it is an archive's
    /// or a reader's own and wraps nothing.
    init?(_ text: String) {
        guard let range = PrintedAddress.range(in: text) else { return nil }
        let printed = text.utf8Slice(range)
        guard let own = PrintedAddress.unwrapped(printed) else { return nil }
        value = own
        self.range = range
        wrapper = own == printed ? nil : WebHost.host(of: printed)
    }

    /// Where the address stands in a text that is nothing else, whoever's it is.
    static func range(in text: String) -> Range<Int>? {
        guard text.utf8.count <= longest, text.utf8.contains(UInt8(ascii: ".")) else { return nil }
        let bytes = Array(text.utf8)
        var start = bytes.firstIndex { $0 != 0x20 && $0 != 0x09 } ?? bytes.count
        var end = (bytes.lastIndex { $0 != 0x20 && $0 != 0x09 } ?? -1) + 1
        while start + 1 < end, let close = closing[bytes[start]], bytes[end - 1] == close {
            start += 1
            end -= 1
        }
        guard start < end, text.utf8Slice(start..<end).looksLikeAddress else { return nil }
        return start..<end
    }

    private static let closing: [UInt8: UInt8] = [
        UInt8(ascii: "("): UInt8(ascii: ")"), UInt8(ascii: "<"): UInt8(ascii: ">"),
        UInt8(ascii: "["): UInt8(ascii: "]"),
    ]

    var host: String? { WebHost.host(of: value) }

    /// Whether it has a scheme, or a host that ends like one and a path.
    var isSure: Bool {
        if value.hasPrefix("http://") || value.hasPrefix("https://") || value.hasPrefix("www.") { return true }
        guard let host, let ending = host.split(separator: ".").last else { return false }
        return WebHost.endings.contains(String(ending)) && !value.utf8.contains(UInt8(ascii: "@"))
    }

    /// Whether it leads to a page of its host, and to no film or picture: an article's own address is such a one.
    var mayBeOfArticle: Bool {
        guard let host, AddressHosts.kind(of: host) == nil, let path = PrintedAddress.afterHost(value) else {
            return false
        }
        let ending = String(path.suffix(5)).lowercased()
        return path.utf8.count > 1 && !PrintedAddress.pictures.contains { ending.hasSuffix($0) }
    }

    private static let pictures = [".gif", ".jpeg", ".jpg", ".mp3", ".mp4", ".png", ".webp"]

    // MARK: Wrapped addresses

    /// The address that archives and readers wrap, at most three deep; the address itself where none does, nil where
    /// they wrap none that can be read.
    static func unwrapped(_ address: String) -> String? {
        var address = address
        for _ in 0..<3 {
            guard let host = WebHost.host(of: address), let kind = AddressHosts.kind(of: host), kind != .media else {
                return address
            }
            guard let inner = inside(address, host) else {
                // A page that an archive or a search site has of its own.
                return nil
            }
            address = inner
        }
        let isWrapped = WebHost.host(of: address).flatMap(AddressHosts.kind).map { $0 != .media } ?? false
        return isWrapped ? nil : address
    }

    /// The address itself, or what an archive or reader wraps; nil for an archive's own.
    static func behindArchive(_ address: String) -> String? {
        if let inner = unwrapped(address) { return inner }
        return WebHost.host(of: address).flatMap(AddressHosts.kind) == .archive ? nil : address
    }

    /// The address within another one.
    private static func inside(_ address: String, _ host: String) -> String? {
        guard let path = afterHost(address) else { return nil }
        if host.hasSuffix("googleusercontent.com"), let cache = path.firstRange(of: "cache:") {
            // "search?q=cache:AbC1:www.example.org/a+words"
            let parts = path[cache.upperBound...].prefix { $0 != "+" && $0 != "&" }.split(
                separator: ":", maxSplits: 1)
            return parts.last.flatMap { whole(String($0)) }
        }
        if let scheme = firstScheme(in: path) {
            let isValue = path[..<scheme].last == "="
            return whole(String(path[scheme...].prefix { $0 != " " && !(isValue && $0 == "&") }))
        }
        for key in ["url=", "u=", "q="] {
            if let value = path.firstRange(of: key) {
                return decoded(path[value.upperBound...].prefix { $0 != "&" }).flatMap { whole($0) }
            }
        }
        // "cdn.ampproject.org/c/s/example.org/a", "google.com/amp/s/example.org/a"
        if let amp = path.firstRange(of: "/s/") { return whole("https://" + path[amp.upperBound...]) }
        if let web = path.firstRange(of: "/web/") {
            // "web.archive.org/web/2014/example.org/a"
            let rest = path[web.upperBound...].drop { $0 != "/" }.dropFirst()
            return whole(String(rest))
        }
        return nil
    }

    private static func afterHost(_ address: String) -> Substring? {
        var rest = Substring(address)
        if let scheme = rest.firstRange(of: "://") { rest = rest[scheme.upperBound...] }
        guard let slash = rest.firstIndex(where: { $0 == "/" || $0 == "?" }) else { return nil }
        return rest[slash...]
    }

    /// Where "http://" begins in a path; archives lose one of its slashes.
    private static func firstScheme(in path: Substring) -> Substring.Index? {
        guard let start = path.firstRange(of: "http")?.lowerBound else { return nil }
        let rest = path[start...]
        return ["https://", "http://", "https:/", "http:/"].contains { rest.hasPrefix($0) } ? start : nil
    }

    private static func whole(_ text: String) -> String? {
        // "http:/example.org": archives lose a slash.
        if let scheme = ["https:/", "http:/"].first(where: { text.hasPrefix($0) && !text.hasPrefix($0 + "/") }) {
            return whole(scheme + "/" + text.dropFirst(scheme.utf8.count))
        }
        guard let host = WebHost.host(of: text), host.utf8.count >= 4, text.looksLikeAddress || !text.contains("/"),
            let ending = host.split(separator: ".").last, ending.allSatisfy(\.isLetter)
        else { return nil }
        return text
    }

    /// Percent signs read; nil where that is no UTF-8.
    private static func decoded(_ text: Substring) -> String? {
        var bytes: [UInt8] = []
        var rest = text.utf8[...]
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "%"), let code = UInt8(String(rest.prefix(2)) ?? "", radix: 16) {
                bytes.append(code)
                rest = rest.dropFirst(2)
            } else {
                bytes.append(byte)
            }
        }
        return String(validating: bytes, as: UTF8.self)
    }
}

extension String {
    /// Whether the text is one web address and nothing else.
    var looksLikeAddress: Bool {
        guard !utf8.contains(0x20), utf8.contains(UInt8(ascii: ".")) else { return false }
        let lower = utf8Prefix(12).lowercased()
        if lower.hasPrefix("http://") || lower.hasPrefix("https://") || lower.hasPrefix("www.") { return true }
        guard let dot = utf8.lastIndex(of: UInt8(ascii: ".")) else { return false }
        return utf8.contains(UInt8(ascii: "/")) && utf8.distance(from: utf8.startIndex, to: dot) > 1
    }

    /// The text without the full stop at its end.
    var withoutFinalStop: String { hasSuffix(".") ? String(dropLast()) : self }
}
