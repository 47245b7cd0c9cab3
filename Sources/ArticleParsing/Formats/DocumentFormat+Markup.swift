/// Formats in tags: feeds, exports of notes, references and archives' formats in XML, and lists of links in HTML.
extension DocumentFormat {
    static let markup: [DocumentFormat] = [
        xml("a WordPress export", "item", ElementMarks("rss", sign: "wordpress.org/export", items: ["item"])),
        xml("an RSS feed", "item", ElementMarks("rss", items: ["item"]), next: .savePages),
        xml(
            "an RSS 1.0 feed", "item", ElementMarks("rdf", sign: "purl.org/rss/1.0", items: ["item"]),
            next: .savePages),
        xml("an Atom feed", "entry|entries", ElementMarks("feed", items: ["entry"]), next: .savePages),
        xml(
            "a piece of an RSS feed", "item",
            ElementMarks("channel", "item", sign: "<description", "<guid", "<link", "<pubdate", items: ["item"]),
            next: .savePages),
        xml("a piece of an Atom feed", "entry|entries", ElementMarks("entry", sign: "<updated", items: ["entry"])),
        xml("an RDF document", "description", ElementMarks("rdf", items: ["description", "article", "journal"])),
        xml(
            "an Evernote export", "note", ElementMarks("en-export", items: ["note"]),
            next: .other("export the notes as HTML")),
        xml("an OPML outline", "outline", ElementMarks("opml", items: ["outline"]), next: .savePages),
        xml(
            "a sitemap", "address|addresses", ElementMarks("urlset", "sitemapindex", items: ["url", "sitemap"]),
            next: .savePages),
        xml("a MediaWiki dump", "page", ElementMarks("mediawiki", items: ["page"]), next: .savePages),
        xml(
            "a PubMed export in XML", "reference",
            ElementMarks("pubmedarticleset", items: ["pubmedarticle", "pubmedbookarticle"])),
        xml("an EndNote export in XML", "reference", ElementMarks("xml", sign: "<records", items: ["record"])),
        xml("references in MODS", "reference", ElementMarks("modscollection", "mods", items: ["mods"])),
        xml(
            "records in MARCXML", "record",
            ElementMarks("collection", "record", sign: "loc.gov/marc", items: ["record"])),
        xml("an OAI-PMH answer", "record", ElementMarks("oai-pmh", items: ["record", "header"])),
        xml(
            "a JATS document", "article",
            ElementMarks("article", "articles", "pmc-articleset", sign: "article-type", items: ["article"])),
        xml("a TEI document", "text", ElementMarks("tei", "tei.2", "teicorpus", items: ["text"])),
        xml(
            "a DocBook document", "document",
            ElementMarks("article", "book", "chapter", "section", "set", sign: "docbook", items: [])),
        xml(
            "a DITA document", "topic",
            ElementMarks(
                "topic", "concept", "task", "reference", "dita", "map", "bookmap", sign: "dita", "ditaarch",
                items: ["topic", "concept", "task"])),
        xml("a NITF document", "document", ElementMarks("nitf")),
        xml(
            "a NewsML document", "item",
            ElementMarks("newsml", "newsitem", "newsmessage", "packageitem", items: ["newsitem"])),
        xml(
            "a Factiva answer in XML", "article", ElementMarks("ppsresponse", "ppsarticleresponse", items: ["article"])),
        xml("a Reuters collection in SGML", "article", ElementMarks("reuters", sign: "newid", items: ["reuters"])),
        xml("a TREC collection", "document", ElementMarks("doc", "docs", sign: "<docno>", items: ["doc"])),
        xml("subtitles in TTML", "cue", ElementMarks("tt", sign: "ttml", "ttaf", items: ["p"])),
        xml("a GPX track", "point", ElementMarks("gpx", items: ["trkpt", "wpt", "rtept"])),
        xml("a KML map", "place", ElementMarks("kml", items: ["placemark"])),
        xml("an OpenStreetMap extract", "node", ElementMarks("osm", items: ["node"])),
        xml("an SVG drawing", "drawing", ElementMarks("svg")),
        xml("a property list", "entry|entries", ElementMarks("plist", items: ["dict"])),
        xml("an XBEL bookmarks file", "bookmark", ElementMarks("xbel", items: ["bookmark"]), next: .savePages),
        xml("an XSPF playlist", "track", ElementMarks("playlist", items: ["track"])),
        xml("a FictionBook", "section", ElementMarks("fictionbook", items: ["section"])),
        xml("scanned text in ALTO", "page", ElementMarks("alto", items: ["page"])),
        xml("scanned text in PAGE", "page", ElementMarks("pcgts", items: ["page"])),
        xml("translations in XLIFF", "text", ElementMarks("xliff", items: ["trans-unit", "unit"])),
        xml("translations in TMX", "text", ElementMarks("tmx", items: ["tu"])),
        xml("an EAD finding aid", "component", ElementMarks("ead", items: ["c", "c01", "c02", "c03"])),
        xml("a METS document", "file", ElementMarks("mets", items: ["file"])),
        xml("an ONIX message", "product", ElementMarks("onixmessage", items: ["product"])),
        xml("an Excel table in XML", "row", ElementMarks("workbook", sign: "spreadsheet", items: ["row"])),
        xml(
            "a Word document in XML", "document",
            ElementMarks("worddocument", "package", sign: "officedocument", "word", "xmlpackage"),
            next: .other("save it as text")),
        xml(
            "an OpenDocument file in XML", "document", ElementMarks("document", sign: "opendocument"),
            next: .other("save it as text")),
        xml("a Stack Exchange dump", "row", ElementMarks("posts", "comments", items: ["row"])),
        xml("a Disqus export", "comment", ElementMarks("disqus", items: ["post"])),
        xml("an XML document", "document", ElementMarks()),
        DocumentFormat(
            "a file of web pages", .container, of: "page", .webPages,
            next: .other("save each page in a file of its own")),
        DocumentFormat(
            "bookmarks of a browser", .container, of: "bookmark",
            .page(["NETSCAPE-Bookmark-file", "HREF=", "<DT><A HREF="]), next: .savePages),
        DocumentFormat(
            "a Pocket export in HTML", .container, of: "link", .page(["Pocket Export", "<ul", "time_added="]),
            next: .savePages),
        DocumentFormat(
            "an Instapaper export in HTML", .container, of: "link",
            .page(["Instapaper: Export", "<ol", "<li><a href"]),
            next: .savePages),
        DocumentFormat(
            "a Kindle notebook", .container, of: "note", .page(["bookTitle", "noteText", "class=\"noteHeading"])),
        DocumentFormat(
            "a Zotero report", .container, of: "reference", .page(["Zotero Report", "class=\"report", "<li id=\"item"])),
    ]

    private static func xml(
        _ name: String, _ documents: DocumentNoun, _ marks: ElementMarks, next: FormatAdvice = .keepAsText
    ) -> DocumentFormat {
        DocumentFormat(name, .container, of: documents, .element(marks), next: next)
    }
}
