import Articles

/// The names of an archive's files: lower-case ASCII letters, digits, hyphens and one dot, safe on every file system.
///
/// A record's name ends in its id, and the id is what counts; date and words are there for people. So no title can
/// make two names collide, and none can make a name that a system reserves, such as "con.json".
enum FileName {
    /// "2014-06-17-washington-seeks-collaboration-with-tehran-8226553e2182.json", or as much of it as is known.
    static func record(of article: Article) -> String {
        let date = article.date.map(date)
        let words = article.title.map(Slug.make) ?? ""
        var name = date ?? ""
        if !words.isEmpty {
            // "2014--06-monkeys" is of the year 2014, and not of its June.
            let looksLikeMore = article.date?.start.day == nil && words.utf8.first.map(isDigit) == true
            name += date == nil ? "" : looksLikeMore ? "--" : "-"
            name += words
        }
        name += name.isEmpty ? "" : "-"
        return name + article.id.digits + ArchiveLayout.recordSuffix
    }

    /// Another name for a record whose own is taken, with a number before the id: "…-2-8226553e2182.json".
    static func alternative(to name: String, number: Int) -> String {
        guard let id = id(in: name) else {
            return name.dropLast(ArchiveLayout.recordSuffix.utf8.count) + "-\(number)" + ArchiveLayout.recordSuffix
        }
        let stem = name.dropLast(suffixLength)
        let separator = stem.isEmpty || stem.hasSuffix("-") ? "" : "-"
        return stem + separator + "\(number)-" + id.digits + ArchiveLayout.recordSuffix
    }

    /// "8226553e….md"
    static func original(of source: SourceFile) -> String { source.sha256 + "." + ending(of: source.mediaType) }

    /// The year's folder: "2014".
    static func year(of date: PartialDate) -> String { String(self.date(date).prefix(4)) }

    /// A date as a name bears it, which is the beginning of a range.
    static func date(_ date: PartialDate) -> String { PartialDate(date.start).description }

    /// The id that a record's name ends in; nil for a name that somebody else gave.
    static func id(in name: String) -> ArticleID? {
        let bytes = name.utf8
        guard bytes.count >= suffixLength, name.hasSuffix(ArchiveLayout.recordSuffix) else { return nil }
        let start = bytes.index(bytes.endIndex, offsetBy: -suffixLength)
        guard start == bytes.startIndex || bytes[bytes.index(before: start)] == UInt8(ascii: "-") else { return nil }
        return ArticleID(name[start...].prefix(ArticleID.length))
    }

    /// The date that a record's name begins with: "2014-06-17"; empty where there is none.
    static func date(in name: String) -> Substring {
        let bytes = Array(name.utf8.prefix(11))
        func isShape(_ shape: StaticString) -> Bool {
            shape.withUTF8Buffer { shape in
                bytes.count >= shape.count
                    && zip(bytes, shape).allSatisfy { byte, sign in sign == 0x30 ? isDigit(byte) : byte == sign }
            }
        }
        if isShape("0000-00-00-") { return name.prefix(10) }
        if isShape("0000-00-") { return name.prefix(7) }
        return isShape("0000-") ? name.prefix(4) : ""
    }

    /// Whether this is a SHA-256 as we write it: 64 lower-case hex digits.
    static func isDigest(_ text: String) -> Bool {
        text.utf8.count == 64 && text.utf8.allSatisfy { isHexDigit($0) }
    }

    static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    static func isHexDigit(_ byte: UInt8) -> Bool { isDigit(byte) || (0x61...0x66).contains(byte) }

    private static func ending(of mediaType: String) -> String {
        switch mediaType {
        case "text/markdown": "md"
        case "text/plain": "txt"
        case "text/html": "html"
        default: "bin"
        }
    }

    /// How many bytes an id and the ending of a record take.
    private static let suffixLength = ArticleID.length + ArchiveLayout.recordSuffix.utf8.count
}
