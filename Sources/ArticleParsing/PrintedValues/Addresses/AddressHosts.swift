/// Hosts whose addresses are not an article's own: archives and readers that wrap it, and those that show films and
/// pictures. Sorted, one a line: the host or the domain that it belongs to, and its kind.
///
/// `archive` and `reader` are never an outlet, and their address is never the article's: the one that they wrap is.
/// `media` has the films and pictures that an article shows. A row that begins with `=` is of that host alone.
enum AddressHosts {
    enum Kind: String, Sendable {
        case archive, reader, media
    }

    /// The kind of a host; nil for any that is not in the table.
    static func kind(of host: String) -> Kind? {
        var name = Substring(host.lowercased())
        if name.hasPrefix("www.") { name = name.dropFirst(4) }
        if let kind = kinds[("=" + name).utf8Span.span] { return kind }
        for _ in 0..<4 {
            if let kind = kinds[name.utf8Span.span] { return kind }
            guard let dot = name.firstIndex(of: ".") else { return nil }
            name = name[name.index(after: dot)...]
        }
        return nil
    }

    private static let kinds = ByteTable(lines: rows, sign: " ") { Kind(rawValue: String(utf8: $0)) }

    static let rows = """
        12ft.io reader
        ampproject.org reader
        archive-it.org archive
        archive.fo archive
        archive.is archive
        archive.li archive
        archive.md archive
        =archive.org archive
        archive.ph archive
        archive.today archive
        archive.vn archive
        arquivo.pt archive
        bit.ly reader
        cachedview.nl archive
        facebook.com media
        feedly.com reader
        feedproxy.google.com reader
        freedium.cfd reader
        freezepage.com archive
        getpocket.com reader
        ghostarchive.org archive
        =google.com reader
        googleusercontent.com archive
        imgur.com media
        inoreader.com reader
        instagram.com media
        instapaper.com reader
        l.facebook.com reader
        megalodon.jp archive
        news.google.com reader
        outline.com reader
        perma.cc archive
        reddit.com media
        removepaywall.com reader
        removepaywalls.com reader
        smry.ai reader
        soundcloud.com media
        t.co reader
        tinyurl.com reader
        translate.goog reader
        twitter.com media
        vimeo.com media
        web.archive.org archive
        webarchive.loc.gov archive
        webarchive.nationalarchives.gov.uk archive
        webcache.googleusercontent.com archive
        webcitation.org archive
        x.com media
        youtu.be media
        youtube.com media
        """
}
