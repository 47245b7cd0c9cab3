/// One look over a page's markup before libxml2 sees it, by libxml2's own rules of where a tag ends.
///
/// Most of a page is left out of what libxml2 gets, since it would read it character by character: the contents of
/// scripts, styles and drawings, attributes that the tree does not keep, the values of those that it keeps, texts but
/// for their first letters, and the indentation of tags.
///
/// libxml2 compares each attribute with those before it in its tag: 40,000 of them take 5 seconds, 160,000 minutes. All
/// after the first ``mostAttributes`` of a tag are therefore blanked out, with a finding. Real tags have fewer than 60.
/// Text that a browser hides because nothing closes a comment, a script or a quotation mark is a finding too. Where a
/// browser shows text that libxml2 would pass over, libxml2 does not get the markup that misleads it.
struct MarkupScan {
    /// How many attributes a tag keeps.
    static let mostAttributes = 256
    /// How many a tag keeps in a page that has already had many tags with very many.
    static let mostAttributesLater = 32
    /// The sum of squares of attributes, in tags with over 64, after which a page has had many.
    static let attributeBudget = 40_000_000

    /// A part of the page that libxml2 need not read.
    struct Unread: Sendable {
        let range: Range<Int>
        var use = Use.markup

        var count: Int { range.count }

        /// The use of a part in the tree.
        enum Use: Sendable, Equatable {
            /// For nothing, but for the data of a script.
            case markup
            case value(HTMLAttribute)
            /// For the rest of a text whose first letter libxml2 got.
            case text
        }
    }

    /// The parts of the page that libxml2 need not read, in order.
    var unread: [Unread] = []
    /// The stretches to be blanked out, in order.
    private(set) var excess: [Range<Int>] = []
    /// The tag of the first.
    private(set) var firstTrimmed: Int?
    /// The stretches that flawed markup hides, in order.
    private(set) var hidden: [HiddenStretch] = []
    private(set) var hasNul = false

    /// Values of so many bytes cost less than leaving them out.
    private static let shortValue = 4
    private static let shortKeptValue = 12
    private static let shortText = 24
    private static let fewBlanks = 12
    private static let longestName = 100

    private var spent = 0
    private var isInPreformatted = false
    /// Whether an element of a kind was met that nothing closes; then no other one is looked through to its end.
    var hasOpenDrawing = false
    var hasOpenTitle = false
    var hasOpenField = false
    var hasOpenFrame = false

    init(of utf8: Span<UInt8>) {
        hasNul = utf8.firstOffset(of: 0) != nil
        var offset = 0
        // Whether a tag or a comment ends at the offset, and no stray sign.
        var isBehindTag = true
        while let tag = utf8.firstOffset(of: 0x3C, from: offset) {
            if isBehindTag, tag - offset > MarkupScan.shortText { scanText(utf8, offset..<tag) }
            isBehindTag = true
            guard tag + 1 < utf8.count else { break }
            let next = utf8[tag + 1]
            // "<_a" is text to libxml2, as it is to browsers.
            if next.isASCIILetter {
                let end = scanTag(utf8, tag)
                // Of "<br/>" the sign of its end is left.
                let isOpen = end < utf8.count && utf8[end] == 0x3E && utf8[end - 1] == 0x2F
                offset = scanBlanks(utf8, isOpen ? end + 1 : end)
            } else if next == 0x2F, tag + 2 < utf8.count, utf8[tag + 2].isNameStart {
                if isInPreformatted, utf8.hasWord("</pre", at: tag) { isInPreformatted = false }
                offset = scanBlanks(utf8, endOfSimpleTag(utf8, tag))
            } else if next == 0x21, utf8.hasWord("<!--", at: tag) {
                offset = scanComment(utf8, tag)
            } else if next == 0x3F || next == 0x21 {
                // "<?php … >" and "<!doctype …>" end as libxml2 ends them.
                offset = endOfSimpleTag(utf8, tag)
            } else {
                offset = tag + 1
                isBehindTag = false
            }
        }
    }

    /// Of a text libxml2 gets all before its second letter, and all from the first character reference on.
    private mutating func scanText(_ utf8: Span<UInt8>, _ range: Range<Int>) {
        guard let first = range.first(where: { utf8[$0] > 0x20 }), utf8[first] < 0x80, utf8[first] != 0x26 else {
            return
        }
        let end = utf8.extracting(..<range.upperBound).firstOffset(of: 0x26, from: first) ?? range.upperBound
        guard end - first > MarkupScan.shortText else { return }
        unread.append(Unread(range: first + 1..<end, use: .text))
    }

    /// Of many blanks after a tag the last is kept, in whose line the next text stands; white space in a page is
    /// collapsed anyhow, but in preformatted texts.
    private mutating func scanBlanks(_ utf8: Span<UInt8>, _ start: Int) -> Int {
        var offset = start
        while offset < utf8.count, utf8[offset] == 0x20 || utf8[offset] == 0x0A || utf8[offset] == 0x09 { offset += 1 }
        if offset - start > MarkupScan.fewBlanks, !isInPreformatted {
            unread.append(Unread(range: start..<offset - 1))
        }
        return offset
    }

    /// An end tag, a declaration or an instruction ends at the first ">".
    private mutating func endOfSimpleTag(_ utf8: Span<UInt8>, _ start: Int) -> Int {
        if let end = utf8.firstOffset(of: 0x3E, from: start) { return end + 1 }
        hide(.tag, start..<utf8.count)
        return utf8.count
    }

    mutating func hide(_ kind: HiddenStretch.Kind, _ range: Range<Int>) {
        hidden.append(HiddenStretch(kind: kind, range: range))
    }

    private mutating func scanComment(_ utf8: Span<UInt8>, _ start: Int) -> Int {
        var offset = start + 4
        // "<!-->" and "<!--->" are whole comments, but not to libxml2.
        let dashes = offset < utf8.count && utf8[offset] == 0x2D ? 1 : 0
        if offset + dashes < utf8.count, utf8[offset + dashes] == 0x3E {
            offset += dashes + 1
            unread.append(Unread(range: start..<offset))
            return offset
        }
        while let dash = utf8.firstOffset(of: 0x2D, from: offset) {
            if utf8.hasWord("-->", at: dash) { return dash + 3 }
            if utf8.hasWord("--!>", at: dash) { return dash + 4 }
            offset = dash + 1
        }
        hide(.comment, start..<utf8.count)
        return utf8.count
    }

    /// Where the tag ends, and for an element that holds no markup what it holds.
    private mutating func scanTag(_ utf8: Span<UInt8>, _ start: Int) -> Int {
        var offset = start + 1
        while offset < utf8.count, utf8[offset].isNamePart { offset += 1 }
        let nameEnd = offset
        offset = scanAttributes(utf8, start, from: offset)
        // "<script/>" holds nothing.
        guard offset < utf8.count, utf8[offset - 1] == 0x3E else { return offset }
        switch nameEnd - start - 1 {
        case 3 where utf8.hasWord("svg", at: start + 1): return scanDrawing(utf8, start, from: offset)
        case 3 where utf8.hasWord("pre", at: start + 1):
            isInPreformatted = true
            return offset
        case 5 where utf8.hasWord("style", at: start + 1): return scanScript(utf8, .style, start, from: offset)
        case 5 where utf8.hasWord("title", at: start + 1): return scanTitle(utf8, from: offset)
        case 6 where utf8.hasWord("script", at: start + 1): return scanScript(utf8, .script, start, from: offset)
        case 6 where utf8.hasWord("iframe", at: start + 1):
            return scanUnshown(utf8, ("<iframe", "</iframe"), \.hasOpenFrame, from: offset)
        case 8 where utf8.hasWord("textarea", at: start + 1):
            return scanUnshown(utf8, ("<textarea", "</textarea"), \.hasOpenField, from: offset)
        default: return offset
        }
    }

    private mutating func scanAttributes(_ utf8: Span<UInt8>, _ tag: Int, from start: Int) -> Int {
        var offset = start
        var count = 0
        var cut: Int?
        var seen = HTMLAttribute.Names()
        var swallowed: Int?
        count += (start - tag) / MarkupScan.longestName
        let most = spent > MarkupScan.attributeBudget ? MarkupScan.mostAttributesLater : MarkupScan.mostAttributes
        if count > most { cut = tag + 1 + most * MarkupScan.longestName }
        while offset < utf8.count {
            let byte = utf8[offset]
            if byte == 0x3E { break }
            if byte == 0x2F, offset + 1 < utf8.count, utf8[offset + 1] == 0x3E { break }
            if byte <= 0x20 {
                offset += 1
                continue
            }
            if count == most { cut = cut ?? offset }
            count += 1
            guard byte.isNameStart else {
                offset = endOfJunk(utf8, offset)
                continue
            }
            let attribute = attribute(utf8, offset)
            // libxml2 takes the rest of a long name for another one.
            count += attribute.name.count / MarkupScan.longestName
            if count > most { cut = cut ?? offset }
            leaveOut(attribute, utf8, &seen)
            offset = attribute.end
            if offset < utf8.count, utf8[offset] > 0x20, utf8[offset] != 0x3E, utf8[offset] != 0x2F, swallowed == nil {
                swallowed = textSwallowed(utf8, attribute.name.upperBound..<offset)
            }
        }
        if offset >= utf8.count {
            hide(.tag, tag..<utf8.count)
        } else if let swallowed, swallowed < offset {
            hide(.quotation, swallowed..<offset)
        }
        let kept = min(count, most)
        if kept > 64 { spent += kept * kept }
        if let cut {
            excess.append(cut..<offset)
            firstTrimmed = firstTrimmed ?? tag
        }
        return min(offset + 1, utf8.count)
    }

    /// Where text begins in a value that letters follow without a space: then the quotation mark that ends it was meant
    /// to begin another one, and the one before is missing.
    private func textSwallowed(_ utf8: Span<UInt8>, _ value: Range<Int>) -> Int? {
        guard let end = utf8.extracting(value).firstOffset(of: 0x3E) else { return nil }
        return value.lowerBound + end + 1
    }

    /// Leaves out an attribute that the tree does not keep, and the value of one that it keeps where that means what it
    /// says: no character reference is in it. Of two with one name the first counts.
    @inline(__always)
    private mutating func leaveOut(_ attribute: Attribute, _ utf8: Span<UInt8>, _ seen: inout HTMLAttribute.Names) {
        guard attribute.end < utf8.count else { return }
        guard let known = HTMLAttribute.byName[utf8.extracting(attribute.name)] else {
            if attribute.end - attribute.name.upperBound > MarkupScan.shortValue,
                !isFollowedByEqualsSign(attribute.end, utf8)
            {
                unread.append(Unread(range: attribute.name.lowerBound..<attribute.end))
            }
            return
        }
        guard seen.insert(known), let value = attribute.quoted, value.count > MarkupScan.shortKeptValue,
            utf8.extracting(value).firstOffset(of: 0x26) == nil
        else { return }
        unread.append(Unread(range: value, use: .value(known)))
    }

    /// Such a sign would give its value to the attribute before, were the one between left out.
    @inline(__always)
    private func isFollowedByEqualsSign(_ end: Int, _ utf8: Span<UInt8>) -> Bool {
        var offset = end
        while offset < utf8.count, utf8[offset].isBlankOfLibxml2 { offset += 1 }
        return offset < utf8.count && utf8[offset] == 0x3D
    }

    private struct Attribute {
        let name: Range<Int>
        /// The text between the quotation marks.
        var quoted: Range<Int>?
        let end: Int
    }

    @inline(__always)
    private func attribute(_ utf8: Span<UInt8>, _ start: Int) -> Attribute {
        var offset = start
        while offset < utf8.count, utf8[offset].isNamePart { offset += 1 }
        let name = start..<offset
        while offset < utf8.count, utf8[offset].isBlankOfLibxml2 { offset += 1 }
        guard offset < utf8.count, utf8[offset] == 0x3D else { return Attribute(name: name, end: name.upperBound) }
        offset += 1
        while offset < utf8.count, utf8[offset].isBlankOfLibxml2 { offset += 1 }
        guard offset < utf8.count else { return Attribute(name: name, end: offset) }
        let quote = utf8[offset]
        if quote == 0x22 || quote == 0x27 {
            guard let end = utf8.firstOffset(of: quote, from: offset + 1) else {
                return Attribute(name: name, end: utf8.count)
            }
            return Attribute(name: name, quoted: offset + 1..<end, end: end + 1)
        }
        while offset < utf8.count, utf8[offset] > 0x20, utf8[offset] != 0x3E { offset += 1 }
        return Attribute(name: name, end: offset)
    }

    /// A sign that begins no attribute runs to the next white space or the tag's end; quotes do not count in it.
    private func endOfJunk(_ utf8: Span<UInt8>, _ start: Int) -> Int {
        var offset = start
        while offset < utf8.count, utf8[offset] > 0x20, utf8[offset] != 0x3E {
            if utf8[offset] == 0x2F, offset + 1 < utf8.count, utf8[offset + 1] == 0x3E { break }
            offset += 1
        }
        return max(offset, start + 1)
    }
}

extension UInt8 {
    fileprivate var isASCIILetter: Bool { (self | 0x20) &- 0x61 < 26 }

    var isNameStart: Bool { isASCIILetter || self == 0x5F || self == 0x3A || self == 0x2E }

    /// Tab, line feed, carriage return, space; a form feed is not among them.
    fileprivate var isBlankOfLibxml2: Bool { self == 0x20 || self == 0x0A || self == 0x09 || self == 0x0D }

    var isNamePart: Bool { isNameStart || self &- 0x30 < 10 || self == 0x2D }
}
