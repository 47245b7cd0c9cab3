import Articles

/// The findings on lines that are no value: remarks, unread names, empty labels, repetitions, columns.
extension ArticleAssembler {
    mutating func noteOddities() {
        for found in founds {
            guard case .remark(let words) = found.value else { continue }
            article.findings.append(
                FindingCode.remarkOverTitle.at(
                    lineNumber(found),
                    "“\(words.prefixWords(8))” over the title is taken for a remark on the article, and kept as one"))
        }
        for found in founds {
            guard case .unread(let words) = found.value else { continue }
            article.findings.append(
                FindingCode.unreadLine.at(
                    lineNumber(found), "“\(words)” stands in the header, and nothing says whether it is a name"))
        }
        for found in founds where found.rule == .nameAlone {
            guard case .byline(let names) = found.value else { continue }
            article.findings.append(
                FindingCode.authorFromNameAlone.at(
                    lineNumber(found), "“\(names)” is taken for the author, though no word says so"))
        }
        for index in lines.indices {
            let line = lines[index].line
            switch lines[index].part {
            case .emptyLabel:
                article.findings.append(
                    FindingCode.emptyLabel.at(line.number, "nothing stands behind “\(line.text)”"))
            case .repetition:
                article.findings.append(
                    FindingCode.printedTwice.at(
                        line.number, "the line says once more what stands beside it; it is kept once"))
            default: break
            }
        }
        if page.web == nil { article.findings += PrintOddities.findings(lines) }
    }
}
