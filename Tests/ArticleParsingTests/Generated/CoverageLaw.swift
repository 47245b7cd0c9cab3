import ArticleParsing
import Articles

/// Nothing of an input may be lost: the articles' slices follow each other from its first byte to its last, and so do
/// the lines of each article.
struct CoverageLaw {
    let input: Input

    /// Where the law is broken, one sentence each.
    func violations(in parsed: [ParsedArticle]) -> [String] {
        tiling(of: parsed.map(\.bytes), 0..<input.bytes.count, "articles")
            + parsed.enumerated().flatMap { index, article in violations(in: article, index + 1) }
    }

    private func violations(in parsed: ParsedArticle, _ number: Int) -> [String] {
        var found = tiling(of: parsed.lines.compactMap(\.bytes), 0..<parsed.bytes.count, "lines of article \(number)")
        for (index, line) in parsed.lines.enumerated() {
            if line.number != index + 1 { found.append("line \(index + 1) says that it is \(line.number)") }
            for value in line.values where value.range.upperBound > line.text.utf8.count {
                found.append("line \(line.number): \(value.field) stands behind its end")
            }
        }
        for (field, evidence) in parsed.article.evidence {
            for place in evidence.citations where (place.bytes?.end ?? .max) > parsed.bytes.count {
                found.append("the evidence for \(field) stands behind the article's end")
            }
        }
        if parsed.article.source.byteCount != parsed.bytes.count {
            found.append("source.byteCount is \(parsed.article.source.byteCount), not \(parsed.bytes.count)")
        }
        return found
    }

    private func tiling(of pieces: [Range<Int>], _ whole: Range<Int>, _ name: String) -> [String] {
        var end = whole.lowerBound
        for (index, piece) in pieces.enumerated() {
            guard piece.lowerBound == end else {
                return ["\(name): number \(index + 1) begins at byte \(piece.lowerBound), not at \(end)"]
            }
            end = piece.upperBound
        }
        return end == whole.upperBound ? [] : ["\(name): they end at byte \(end) of \(whole.upperBound)"]
    }
}
