import CLibXML2

/// One run of libxml2 over a page.
struct SAXParser {
    private var parts: HTMLTree.Parts
    /// The bound that the page is beyond, to follow "not an article: ".
    private(set) var exceeded: String?

    private var context: htmlParserCtxtPtr?
    private var open: [Int32] = [0]
    /// Where in the source the last tag, text or comment ended.
    private var position = 0
    /// Where the last end tag began, or what implied it.
    private var endTag = 0
    private var flaws = 0
    /// The cost of errors so far: libxml2 looks through all open elements for each.
    private var searched = 0
    private var isKeptScript = false
    /// Whether the body was begun here, before libxml2 began it.
    private var hasEndedHead = false
    /// The page, the stretches of it that libxml2 does not get, and how many of them, with how many bytes, are passed.
    private let text: [UInt8]
    private let unread: [MarkupScan.Unread]
    private var passed = 0
    private var passedBytes = 0
    /// Whether libxml2 made no text of one that it was given the beginning of.
    private(set) var hasMissedText = false
    private var tags = NameCache<HTMLTag>()
    private var attributes = NameCache<HTMLAttribute?>()

    init(_ text: [UInt8], without unread: [MarkupScan.Unread]) {
        parts = HTMLTree.Parts(sizeOfSource: text.count)
        self.text = text
        self.unread = unread
    }

    /// The text is valid UTF-8 without NUL.
    mutating func run(_ text: UnsafeBufferPointer<UInt8>) {
        defer { finish() }
        guard !text.isEmpty,
            let context = text.withMemoryRebound(
                to: CChar.self, { htmlCreateMemoryParserCtxt($0.baseAddress, Int32($0.count)) })
        else { return }
        defer { htmlFreeParserCtxt(context) }
        self.context = context
        // IGNORE_ENC: the page's own word on its encoding was heard before it was decoded.
        let options =
            HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
            | HTML_PARSE_NONET.rawValue | HTML_PARSE_IGNORE_ENC.rawValue
        _ = htmlCtxtUseOptions(context, Int32(options) | Int32(XML_PARSE_HUGE.rawValue))
        context.pointee.charset = Int32(XML_CHAR_ENCODING_UTF8.rawValue)
        context.pointee.sax.pointee = SAXParser.handler
        withUnsafeMutablePointer(to: &self) { parser in
            context.pointee.userData = UnsafeMutableRawPointer(parser)
            _ = htmlParseDocument(context)
        }
        if let document = context.pointee.myDoc {
            xmlFreeDoc(document)
            context.pointee.myDoc = nil
        }
        self.context = nil
    }

    /// The tree's parts, with their places in the whole text.
    consuming func finishedParts() -> HTMLTree.Parts {
        parts.insertOffsets(of: unread)
        return parts
    }

    private mutating func finish() {
        while let node = open.popLast() { parts.close(node) }
        _ = unreadPart(behind: .max)
    }

    // MARK: - What libxml2 calls

    private static var handler: htmlSAXHandler {
        var handler = htmlSAXHandler()
        handler.startElement = { parser, name, attributes in
            guard let parser, let name else { return }
            parser.assumingMemoryBound(to: SAXParser.self).pointee.start(name, attributes)
        }
        handler.endElement = { parser, name in
            guard let parser, let name else { return }
            parser.assumingMemoryBound(to: SAXParser.self).pointee.end(name)
        }
        handler.characters = { parser, text, count in
            guard let parser, let text else { return }
            parser.assumingMemoryBound(to: SAXParser.self).pointee.read(text, Int(count))
        }
        handler.ignorableWhitespace = handler.characters
        handler.cdataBlock = { parser, text, count in
            guard let parser, let text else { return }
            parser.assumingMemoryBound(to: SAXParser.self).pointee.script(text, Int(count))
        }
        handler.comment = { parser, _ in
            parser?.assumingMemoryBound(to: SAXParser.self).pointee.comment()
        }
        // Called for each error of markup, which here is only counted.
        handler.initialized = UInt32(XML_SAX2_MAGIC)
        handler.serror = { parser, _ in
            parser?.assumingMemoryBound(to: SAXParser.self).pointee.flaw()
        }
        return handler
    }

    private var sourceOffset: Int {
        guard let input = context?.pointee.input, let base = input.pointee.base, let cur = input.pointee.cur else {
            return position
        }
        return Int(input.pointee.consumed) + (cur - base)
    }

    private mutating func start(
        _ name: UnsafePointer<xmlChar>, _ values: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
    ) {
        guard exceeded == nil else { return }
        let end = sourceOffset
        let tag = tags.value(of: name) { HTMLTag.byName[$0] ?? .other }
        let place = startOfTag(name, before: end)
        // An implied element is reported amid the tag that implies it, which is still to come.
        if !place.isImplied { position = end }
        if tag == .body, hasEndedHead { return }
        if let last = open.last { endHead(before: tag, in: last, at: place.start) }
        let node = parts.appendElement(tag, in: open.last ?? 0, at: place.start)
        if tag == .other { parts.setName(name.bytes, of: node) }
        // An implied element has no attributes, and those of the tag that implies it are still to come.
        if let values {
            let first = unreadPart(behind: place.start)
            keep(values, first..<unreadPart(behind: end), of: node)
        }
        isKeptScript = tag == .script && parts.isJSON(node)
        open.append(node)
        if isKeptScript, let range = unreadRange(behindTagAt: end) {
            text.withUnsafeBufferPointer { text in
                parts.appendText(UnsafeBufferPointer(rebasing: text[range]), in: node, at: end)
            }
        }
        if open.count > HTMLTree.deepest { stop("its elements are nested over \(HTMLTree.deepest) deep") }
        if parts.nodes.count > HTMLTree.mostNodes { stop("it has over \(HTMLTree.mostNodes) elements and texts") }
    }

    /// libxml2 knows HTML 4, where a `<main>` ends no head: the text would stand in the head up to the first `<p>`,
    /// which then begins the body a second time. Nor does a `<body>` end what is left open in the head.
    @inline(__always)
    private mutating func endHead(before tag: HTMLTag, in last: Int32, at place: Int) {
        if tag == .body {
            guard let head = open.lastIndex(where: { parts.tag(of: $0) == .head }) else { return }
            while open.count > head, let node = open.popLast() { parts.close(node) }
            hasEndedHead = true
        } else if parts.tag(of: last) == .head, !tag.standsInHead {
            parts.close(last)
            hasEndedHead = true
            open.removeLast()
            open.append(parts.appendElement(.body, in: open.last ?? 0, at: place))
        }
    }

    /// The contents of a script, which libxml2 does not read, begin after the ">" at which a start tag is reported.
    private mutating func unreadRange(behindTagAt end: Int) -> Range<Int>? {
        let part = unreadPart(behind: end)
        guard part < unread.count, unread[part].range.lowerBound - passedBytes == end + 1 else { return nil }
        return unread[part].range
    }

    /// The number of the first unread part after a place, which is not before any asked for earlier.
    @inline(__always)
    private mutating func unreadPart(behind place: Int) -> Int {
        while passed < unread.count, unread[passed].range.lowerBound - passedBytes <= place {
            if unread[passed].use == .text { hasMissedText = true }
            passedBytes += unread[passed].count
            passed += 1
        }
        return passed
    }

    /// Keeps a tag's attributes, the values that libxml2 did not get from the page itself. Among the last of those are
    /// its own; a tag that libxml2 dropped may stand before it.
    @inline(__always)
    private mutating func keep(
        _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>, _ unread: Range<Int>, of node: Int32
    ) {
        var index = 0
        var kept = 0
        while let name = attributes[index] {
            if let known = self.attributes.value(of: name, or: { HTMLAttribute.byName[$0] }), kept < 200 {
                let value = attributes[index + 1]?.bytes ?? UnsafeBufferPointer(start: nil, count: 0)
                if value.isEmpty, let part = unread.last(where: { self.unread[$0].use == .value(known) }) {
                    text.withUnsafeBufferPointer { text in
                        parts.appendAttribute(
                            known, UnsafeBufferPointer(rebasing: text[self.unread[part].range]), to: node)
                    }
                } else {
                    parts.appendAttribute(known, value, to: node)
                }
                kept += 1
            }
            index += 2
        }
    }

    /// The tag's "<", after all that came before and after tags that libxml2 passes over, a second `<body>` say; where
    /// no tag has the name, the element is implied by the first one there.
    @inline(__always)
    private func startOfTag(_ name: UnsafePointer<xmlChar>, before end: Int) -> (start: Int, isImplied: Bool) {
        guard let input = context?.pointee.input, let base = input.pointee.base else { return (position, true) }
        let consumed = Int(input.pointee.consumed)
        guard position >= consumed, end > position else { return (position, true) }
        let stretch = UnsafeBufferPointer(start: base + (position - consumed), count: end - position)
        var first: Int?
        var tag = stretch.span.firstOffset(of: 0x3C)
        while let start = tag {
            if stretch.hasName(name, at: start + 1) { return (position + start, false) }
            first = first ?? start
            tag = stretch.span.firstOffset(of: 0x3C, from: start + 1)
        }
        return (position + (first ?? 0), true)
    }

    private mutating func end(_ name: UnsafePointer<xmlChar>) {
        guard exceeded == nil else { return }
        let offset = sourceOffset
        if offset > position {
            endTag = position
            position = offset
        }
        isKeptScript = false
        let tag = tags.value(of: name) { HTMLTag.byName[$0] ?? .other }
        // libxml2 balances its calls; should it ever not, an end without its start is passed over.
        guard open.count > 1, let node = open.last, parts.tag(of: node) == tag else { return }
        open.removeLast()
        parts.close(node)
        if tag.isNeverShown, !tag.isEmptyOrImplied, !takeEndTag(name) { parts.setUnclosed(node) }
    }

    /// Whether what ends an element is its own end tag, and not that of one around it or the page's end. One end tag
    /// may end several elements, but only one of its name.
    private mutating func takeEndTag(_ name: UnsafePointer<xmlChar>) -> Bool {
        guard let input = context?.pointee.input, let base = input.pointee.base else { return true }
        let consumed = Int(input.pointee.consumed)
        guard endTag >= consumed, position > endTag else { return false }
        let stretch = UnsafeBufferPointer(start: base + (endTag - consumed), count: position - endTag)
        guard let start = stretch.span.firstOffset(of: 0x3C), start + 1 < stretch.count, stretch[start + 1] == 0x2F
        else { return false }
        guard stretch.hasName(name, at: start + 2) else { return false }
        endTag = position
        return true
    }

    @inline(__always)
    private mutating func read(_ text: UnsafePointer<xmlChar>, _ count: Int) {
        guard exceeded == nil else { return }
        let end = sourceOffset
        let start = startOfText(text, count, before: end)
        parts.appendText(UnsafeBufferPointer(start: text, count: count), in: open.last ?? 0, at: start)
        appendUnreadText(behind: end, at: start)
        position = max(position, end)
    }

    /// The rest of a text that libxml2 got the beginning of.
    @inline(__always)
    private mutating func appendUnreadText(behind end: Int, at start: Int) {
        let part = unreadPart(behind: end - 1)
        guard part < unread.count, unread[part].use == .text,
            unread[part].range.lowerBound - passedBytes == end
        else { return }
        text.withUnsafeBufferPointer { text in
            parts.appendText(UnsafeBufferPointer(rebasing: text[unread[part].range]), in: open.last ?? 0, at: start)
        }
        passedBytes += unread[part].count
        passed += 1
    }

    /// A text stands in the source as it is, right before the place; a character reference stands where the last thing
    /// ended, and a start tag is reported before its ">".
    @inline(__always)
    private func startOfText(_ text: UnsafePointer<xmlChar>, _ count: Int, before end: Int) -> Int {
        guard let input = context?.pointee.input, let base = input.pointee.base else { return position }
        let consumed = Int(input.pointee.consumed)
        guard position >= consumed, end > position, count > 0 else { return position }
        if end - count >= position, base[end - count - consumed] == text[0] { return end - count }
        return base[position - consumed] == 0x3E ? position + 1 : position
    }

    private mutating func script(_ text: UnsafePointer<xmlChar>, _ count: Int) {
        if isKeptScript { read(text, count) } else { position = max(position, sourceOffset) }
    }

    private mutating func comment() { position = max(position, sourceOffset) }

    private mutating func flaw() {
        flaws += 1
        searched += open.count
        if flaws > HTMLTree.mostFlaws || searched > 400_000_000 {
            stop("its markup has too many errors (\(flaws))")
        }
    }

    private mutating func stop(_ bound: String) {
        guard exceeded == nil else { return }
        exceeded = bound
        if let context { xmlStopParser(context) }
    }
}

extension HTMLTree.Parts {
    /// Whether a script is data: JSON-LD, or the JSON that a page is built from.
    fileprivate func isJSON(_ node: Int32) -> Bool {
        let node = nodes[Int(node)]
        let attributes = attributes.suffix(Int(node.attributeCount))
        guard let type = attributes.first(where: { $0.name == .type }) else { return false }
        return buffer.span.extracting(type.value).firstOffset(ofWord: "json") != nil
    }
}

extension HTMLTag {
    /// Whether an element that is never shown needs no end tag, or was looked at before libxml2 saw the page.
    fileprivate var isEmptyOrImplied: Bool {
        switch self {
        case .script, .style, .head, .meta, .link, .input, .frame, .option, .optgroup: true
        default: false
        }
    }

    /// Whether an element may stand in a page's head; all others end it.
    fileprivate var standsInHead: Bool {
        switch self {
        case .base, .basefont, .bgsound, .link, .meta, .noframes, .noscript, .script, .style, .template, .title: true
        default: false
        }
    }
}

/// Values for names by their address: libxml2 has each name of a page in memory once.
private struct NameCache<Value> {
    private var names: [UnsafePointer<xmlChar>?] = Array(repeating: nil, count: 256)
    private var values: [Value?] = Array(repeating: nil, count: 256)

    @inline(__always)
    mutating func value(of name: UnsafePointer<xmlChar>, or lookUp: (Span<UInt8>) -> Value) -> Value {
        let address = UInt(bitPattern: name)
        let slot = Int((address >> 2 ^ address >> 10) & 255)
        if names[slot] == name, let value = values[slot] { return value }
        let value = lookUp(name.bytes.span)
        names[slot] = name
        values[slot] = value
        return value
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// Whether a name, in lower case, stands at an offset, and no longer one.
    @inline(__always)
    fileprivate func hasName(_ name: UnsafePointer<xmlChar>, at start: Int) -> Bool {
        var index = 0
        while name[index] != 0 {
            guard start + index < count, self[start + index].lowercasedASCII == name[index] else { return false }
            index += 1
        }
        guard start + index < count else { return true }
        let next = self[start + index]
        return !next.isLetterOrDigit && next != 0x2D && next != 0x2E && next != 0x3A && next != 0x5F
    }
}

extension UnsafePointer<xmlChar> {
    /// The bytes up to the NUL.
    fileprivate var bytes: UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(start: self, count: Int(xmlStrlen(self)))
    }
}
