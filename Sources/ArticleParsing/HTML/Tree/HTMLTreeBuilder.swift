import Articles
import CLibXML2

/// Makes a tree of a page's text: libxml2 reads the markup and calls back for each tag and text, and nothing of it
/// is kept. Its own tree would stop in silence at 256 levels and at texts of 10 MB; this one does not.
///
/// Many tasks can build trees at once: each call has a parser of its own.
enum HTMLTreeBuilder {
    /// - Throws: ``ParsingError`` where the page is beyond a bound of ``HTMLTree``.
    static func tree(of text: [UInt8]) throws(ParsingError) -> HTMLTree {
        guard text.count <= ArticleParser.largestInput else { throw .tooLarge(byteCount: text.count) }
        return try tree(of: text, MarkupScan(of: text.span))
    }

    /// The same, after the scan: the parts that libxml2 does not get make no difference to the tree.
    static func tree(of text: [UInt8], _ scan: MarkupScan) throws(ParsingError) -> HTMLTree {
        _ = isPrepared
        let lines = HTMLTree.LineNumbers(of: text)
        let findings = findings(scan, lines, text.count)
        let read = scan.hasNul || !scan.excess.isEmpty ? mended(text, scan) : text
        var parser = parse(read, without: scan.unread)
        if parser.hasMissedText, parser.exceeded == nil {
            // Amid broken tags libxml2 may see no text where the scan saw one: then it reads the texts itself.
            parser = parse(read, without: scan.unread.filter { $0.use != .text })
        }
        if let bound = parser.exceeded { throw .tooComplex(bound) }
        return HTMLTree(parser.finishedParts(), findings, lines)
    }

    private static func parse(_ text: [UInt8], without unread: [MarkupScan.Unread]) -> SAXParser {
        var parser = SAXParser(text, without: unread)
        if unread.isEmpty {
            text.withUnsafeBufferPointer { parser.run($0) }
        } else {
            without(unread, text).withUnsafeBufferPointer { parser.run($0) }
        }
        return parser
    }

    /// The text with blanks over the stretches that libxml2 must not see.
    private static func mended(_ text: [UInt8], _ scan: MarkupScan) -> [UInt8] {
        var mended = text
        for range in scan.excess {
            for index in range where mended[index] != 0x0A { mended[index] = 0x20 }
        }
        if scan.hasNul {
            for index in mended.indices where mended[index] == 0 { mended[index] = 0x20 }
        }
        return mended
    }

    private static func without(_ unread: [MarkupScan.Unread], _ text: [UInt8]) -> [UInt8] {
        var rest: [UInt8] = []
        rest.reserveCapacity(text.count - unread.reduce(0) { $0 + $1.count })
        var start = 0
        for part in unread {
            rest.append(contentsOf: text[start..<part.range.lowerBound])
            start = part.range.upperBound
        }
        rest.append(contentsOf: text[start...])
        return rest
    }

    /// libxml2 wants to be prepared once, before the first task uses it.
    private static let isPrepared: Bool = {
        xmlInitParser()
        return true
    }()

    private static func findings(_ scan: MarkupScan, _ lines: HTMLTree.LineNumbers, _ size: Int) -> [Finding] {
        var findings: [Finding] = []
        if let first = scan.firstTrimmed {
            findings.append(
                FindingCode.attributesDropped.at(
                    lines.line(of: first),
                    "a tag with too many attributes; those behind the first ones are left out"
                        + (scan.excess.count > 1 ? " (so in \(scan.excess.count) tags)" : "")))
        }
        return findings + HiddenStretch.findings(scan.hidden, sizeOfPage: size, lineOf: lines.line)
    }
}
