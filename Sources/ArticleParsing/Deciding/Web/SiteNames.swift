/// The names of a page's site: those that the page gives, and those in its address.
struct SiteNames {
    /// The letters of its names.
    private var names: Set<[UInt8]> = []
    /// The part of the address that a publisher chose: "kestrelpost" of "www.kestrelpost.example".
    private let label: [UInt8]

    init(_ fields: [DeclaredField]) {
        var host = ""
        for field in fields {
            switch (field.name, field.source.kind) {
            case (.siteName, _), (.publisher, _): SiteNames.add(field.value, to: &names)
            case (.url, .relLink) where field.source.detail == "canonical" && host.isEmpty,
                (.url, .openGraph) where host.isEmpty, (.url, .saved) where host.isEmpty:
                host = SiteNames.host(of: PrintedAddress.behindArchive(field.value) ?? "")
            default: break
            }
        }
        label = SiteNames.label(of: host)
        if !label.isEmpty { names.formUnion([label, letters(of: host)]) }
    }

    private static func add(_ name: String, to names: inout Set<[UInt8]>) {
        guard name.utf8.count <= longestName, !name.hasPrefix("http") else { return }
        let key = letters(of: name)
        guard key.count >= 2 else { return }
        names.insert(key)
        if key.starts(with: the), key.count > 6 { names.insert(Array(key.dropFirst(3))) }
    }

    private static let longestName = 80
    private static let the = Array("the".utf8)

    /// Whether a text is the site's name.
    func isName(_ text: String) -> Bool { isName(letters: letters(of: text)) }

    private func isName(letters key: [UInt8]) -> Bool {
        guard !key.isEmpty else { return false }
        return names.contains(key)
            || key.starts(with: SiteNames.the) && key.count > 6 && names.contains(Array(key.dropFirst(3)))
    }

    /// Whether a text is the site's name or made of it: "Kestrel Post Staff", "KP" at kp.example.
    func isLikeName(_ text: String) -> Bool {
        let key = letters(of: text)
        if isName(letters: key) { return true }
        if label.count >= 3, Tokenizer.tokens(of: text, atMost: 20).initials == label { return true }
        if label.count >= 4, key.holds(label) || key.count >= 4 && label.holds(key) { return true }
        return names.contains { name in
            name.count >= 5
                && (key.starts(with: name) || key.hasSuffix(name) || key.count >= 5 && name.starts(with: key))
        }
    }

    // MARK: Addresses

    private static func host(of address: String) -> String {
        guard let start = address.utf8.firstIndex(of: UInt8(ascii: "/")) else { return "" }
        let rest = address[start...].drop { $0 == "/" }
        let host = rest.prefix { !"/?#:".contains($0) }.lowercased()
        return host.hasPrefix("www.") ? String(host.dropFirst(4)) : host
    }

    private static func label(of host: String) -> [UInt8] {
        let parts = host.split(separator: ".")
        guard parts.count >= 2 else { return [] }
        let isSecondLevel =
            parts.count >= 3 && parts[parts.count - 1].utf8.count == 2
            && secondLevels.contains(String(parts[parts.count - 2]))
        return letters(of: String(parts[parts.count - (isSecondLevel ? 3 : 2)]))
    }

    /// The parts before a country's ending: "co" of "kestrel.co.uk".
    private static let secondLevels: Set = ["ac", "co", "com", "edu", "gov", "net", "org"]
}

extension [Token] {
    /// The first letters of the words.
    fileprivate var initials: [UInt8] { filter { $0.kind == .word }.compactMap(\.folded.utf8.first) }
}

extension [UInt8] {
    fileprivate func hasSuffix(_ other: [UInt8]) -> Bool {
        count >= other.count && suffix(other.count).elementsEqual(other)
    }
}
