/// A web page of which the place of each paragraph is known, with between them what a parser may leave out: scripts,
/// styles, drawings, long attributes, comments, indentation.
struct InventedPage: Sendable {
    /// A paragraph that the page has, by its id.
    struct Paragraph: Sendable {
        let id: String
        /// Offsets of its tag and of its text in the page.
        let tag: Int
        let text: Int
        let words: String
    }

    private(set) var utf8: [UInt8] = []
    private(set) var paragraphs: [Paragraph] = []
    private var random: SplitMix
    private let lineEnd: String

    init(seed: UInt64) {
        random = SplitMix(seed: seed)
        lineEnd = random.oneIn(4) ? "\r\n" : "\n"
        if random.oneIn(3) { add("<!DOCTYPE html>" + lineEnd) }
        let isWhole = !random.oneIn(4)
        if isWhole { add("<html lang=en><head><title>The Town Waits</title>") }
        if isWhole { addNoise() } else { add("<div>") }
        if isWhole { add("</head>" + lineEnd + "<body class='\(String(repeating: "c ", count: random.below(40)))'>") }
        addElements(depth: 0)
        if isWhole { add("</body></html>") }
        addNoise()
    }

    /// The line on which an offset stands, counted from 1.
    func line(of offset: Int) -> Int { 1 + utf8[..<offset].count { $0 == 0x0A } }

    private mutating func add(_ text: String) { utf8 += Array(text.utf8) }

    private mutating func addElements(depth: Int) {
        for _ in 0..<2 + random.below(6) {
            addNoise()
            if depth < 4, random.oneIn(4) {
                let name = random.pick("div", ["section", "article", "blockquote", "main"])
                add("<\(name)\(attributes())>")
                addElements(depth: depth + 1)
                add("</\(name)>")
            } else {
                addParagraph()
            }
        }
    }

    private mutating func addParagraph() {
        let id = "n\(paragraphs.count)"
        let words = random.pick("Žlutý kůň", ["The council met", "河水上涨", "A word", "“Quoted” words"]) + " \(id)x"
        let tag = utf8.count
        let isFirst = random.oneIn(2)
        add("<p\(isFirst ? " id=\(id)" : "")\(attributes())\(isFirst ? "" : " id=\"\(id)\"")>")
        let begins = random.pick("", ["<b>", "<!-- c -->", "<b\(attributes())>"])
        add(begins)
        let text = utf8.count
        add(words + random.pick("", [" &amp; more", " <i\(attributes())>and</i> more", "<br>more"]))
        if begins.hasPrefix("<b") { add("</b>") }
        add("</p>")
        paragraphs.append(Paragraph(id: id, tag: tag, text: text, words: words))
    }

    private mutating func attributes() -> String {
        (0..<random.below(4)).map { number in
            let long = String(repeating: random.pick("x", ["<p>", "é", "\n", "a=1 "]), count: random.below(60))
            return random.pick(
                " data-a\(number)=\"\(long)\"",
                [
                    " onclick='\(long)'", " style=\"\(long)\"", " class='\(long)'", " hidden\(number)",
                    " data-b\(number)=\(String(repeating: "y", count: 1 + random.below(80)))",
                ])
        }.joined()
    }

    private mutating func addNoise() {
        for _ in 0..<random.below(3) {
            let long = String(repeating: random.pick("x", [" ", "\n", "<p>", "é"]), count: random.below(80))
            add(
                random.pick(
                    lineEnd + String(repeating: " ", count: random.below(40)),
                    [
                        "<script\(attributes())>if (a < b) { c = '<p id=n0>' } \(long)</script>",
                        "<script type='application/ld+json'>{\"@type\": \"Thing\", \"name\": \"\(long.filter { $0 != "\n" })\"}</script>",
                        "<style>p { color: red } \(long)</style>",
                        "<svg\(attributes())><g><path d='M0 0'/><text>no</text></g></svg>",
                        "<svg viewBox='0 0 1 1'/>",
                        "<!-- <p id=n0> \(long) -->", "<br>", "<hr />", "<img alt='\(long)' src=x>",
                        String(repeating: lineEnd, count: random.below(30)), String(repeating: "\t", count: 20),
                    ]))
        }
    }
}
