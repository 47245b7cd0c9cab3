/// The contents of elements that hold no markup, or no text: scripts, styles, titles, fields, frames, drawings.
extension MarkupScan {
    // MARK: Scripts and styles

    /// Where a script or a style ends; libxml2 need not read what it holds.
    mutating func scanScript(_ utf8: Span<UInt8>, _ kind: HiddenStretch.Kind, _ tag: Int, from start: Int) -> Int {
        let own: (start: StaticString, end: StaticString) =
            kind == .script ? ("<script", "</script") : ("<style", "</style")
        var offset = start
        var isOpened = utf8.beginsWithTag(at: start)
        var next = utf8.firstOffset(of: 0x3C, from: offset)
        while let found = next, !utf8.hasWord(own.end, at: found) {
            if !isOpened, found > start, utf8.hasWord(own.start, at: found) { isOpened = utf8.followsTagsLine(found) }
            offset = found + 1
            next = utf8.firstOffset(of: 0x3C, from: offset)
        }
        let end = next ?? utf8.count
        if end > start { unread.append(Unread(range: start..<end)) }
        if next == nil ? utf8.hasText(start..<end) : isOpened && utf8.isScript(tag..<start) { hide(kind, start..<end) }
        return end
    }

    // MARK: Titles, fields, frames

    /// A title holds no markup: "<script>" in it is text, and is kept from libxml2, which would take it for a tag. Most
    /// titles have no "<".
    mutating func scanTitle(_ utf8: Span<UInt8>, from start: Int) -> Int {
        guard let first = utf8.firstOffset(of: 0x3C, from: start), !utf8.hasWord("</title", at: first), !hasOpenTitle
        else { return start }
        var signs: [Range<Int>] = []
        var next: Int? = first
        while let tag = next, !utf8.hasWord("</title", at: tag) {
            let name = utf8.tagName(at: tag)
            // A title that nothing closes: these follow on it.
            if name == .meta || name == .link || name == .head || name == .body || tag - start > 1_000 {
                hasOpenTitle = true
                return start
            }
            if name?.isNeverShown ?? false || name?.isBlock ?? false || utf8.hasWord("<!", at: tag) {
                signs.append(tag..<tag + 1)
            }
            next = utf8.firstOffset(of: 0x3C, from: tag + 1)
        }
        guard let end = next else {
            hasOpenTitle = true
            return start
        }
        unread += signs.map { Unread(range: $0) }
        return end
    }

    /// The contents of a field or a frame are not shown, and no markup. One that is not closed before the next is left
    /// to libxml2, which ends it with the element around it.
    mutating func scanUnshown(
        _ utf8: Span<UInt8>, _ own: (start: StaticString, end: StaticString),
        _ isOpen: WritableKeyPath<MarkupScan, Bool>, from start: Int
    ) -> Int {
        guard !self[keyPath: isOpen] else { return start }
        var offset = start
        while let tag = utf8.firstOffset(of: 0x3C, from: offset) {
            if utf8.hasWord(own.end, at: tag) {
                if tag > start { unread.append(Unread(range: start..<tag)) }
                return tag
            }
            if utf8.hasWord(own.start, at: tag) { return start }
            offset = tag + 1
        }
        self[keyPath: isOpen] = true
        return start
    }

    // MARK: Drawings

    /// Where a drawing ends; drawings may stand in drawings. One that holds a paragraph was not closed: a browser ends
    /// it there, and libxml2 does not get to see it.
    mutating func scanDrawing(_ utf8: Span<UInt8>, _ drawing: Int, from start: Int) -> Int {
        guard !hasOpenDrawing else { return start }
        var depth = 1
        var mayHoldMarkup = false
        var offset = start
        while let tag = utf8.firstOffset(of: 0x3C, from: offset) {
            offset = tag + 1
            if utf8.hasWord("</svg", at: tag) {
                depth -= 1
                guard depth == 0 else { continue }
                if tag > start { unread.append(Unread(range: start..<tag)) }
                return tag
            }
            if utf8.hasWord("<svg", at: tag) {
                depth += 1
            } else if utf8.hasWord("<foreignobject", at: tag) || utf8.hasWord("<desc", at: tag) {
                mayHoldMarkup = true
            } else if utf8.hasWord("</foreignobject", at: tag) || utf8.hasWord("</desc", at: tag) {
                mayHoldMarkup = false
            } else if !mayHoldMarkup, utf8.tagName(at: tag)?.endsDrawing ?? false {
                while let last = unread.last, last.range.lowerBound > drawing { unread.removeLast() }
                unread.append(Unread(range: drawing..<tag))
                return tag
            }
        }
        hasOpenDrawing = true
        return start
    }
}

extension Span<UInt8> {
    /// The name of the start tag at an offset; nil where there is none that is known. Of end tags only `</head>` is
    /// told.
    fileprivate func tagName(at tag: Int) -> HTMLTag? {
        if hasWord("</head", at: tag) { return .head }
        var end = tag + 1
        while end < count, end < tag + 12, self[end].isNamePart { end += 1 }
        return end > tag + 1 ? HTMLTag.byName[extracting(tag + 1..<end)] : nil
    }

    /// Whether the first letters after white space open a tag, which no script and no style begins with.
    fileprivate func beginsWithTag(at start: Int) -> Bool {
        var offset = start
        while offset < count, self[offset].isHTMLSpace { offset += 1 }
        return offset + 1 < count && self[offset] == 0x3C && self[offset + 1].isNameStart
    }

    /// Whether a tag begins a line after one that a tag ends, as it may in a page and hardly does in a script.
    fileprivate func followsTagsLine(_ tag: Int) -> Bool {
        var offset = tag - 1
        var isNewLine = false
        while offset > 0, self[offset].isHTMLSpace {
            isNewLine = isNewLine || self[offset] == 0x0A
            offset -= 1
        }
        return isNewLine && self[offset] == 0x3E
    }

    /// Whether the tag of a script or a style does not say that it holds something else, as templates do.
    fileprivate func isScript(_ tag: Range<Int>) -> Bool {
        let tag = extracting(tag)
        guard let type = tag.firstOffset(ofWord: "type") else { return true }
        let rest = tag.extracting(type..<tag.count)
        return rest.firstOffset(ofWord: "javascript") != nil || rest.firstOffset(ofWord: "css") != nil
    }

    fileprivate func hasText(_ range: Range<Int>) -> Bool {
        let range = extracting(range)
        return range.indices.contains { !range[$0].isHTMLSpace }
    }
}

extension HTMLTag {
    /// Whether an element cannot stand in a drawing; by the standard's list for foreign contents.
    fileprivate var endsDrawing: Bool {
        switch self {
        case .b, .big, .blockquote, .body, .br, .center, .code, .dd, .div, .dl, .dt, .em, .embed, .h1, .h2, .h3, .h4,
            .h5, .h6, .head, .hr, .i, .img, .li, .listing, .menu, .meta, .nobr, .ol, .p, .pre, .ruby, .s, .small,
            .span, .strong, .strike, .sub, .sup, .table, .tt, .u, .ul, .var:
            true
        default: false
        }
    }
}
