/// How the pieces of a repost's header are spread over lines.
enum RepostForm: Sendable {
    case oneLine, twoLines, threeLines, fiveLines, singleWords, translated
}

/// Articles as other sites print them again.
extension InventedArticle {
    func repost(_ form: RepostForm, with random: inout SplitMix) -> Printed {
        let outlet = form == .translated ? OutletName("GlobalResearch", "Global Research") : self.outlet
        var truth = dated()
        truth.publisher = outlet.name
        truth.noise = [tongue.returnTo, "example.org"]
        let by = tongue.by.lowercased() + " " + names(and: tongue.and)
        let date = repostDate(with: &random)
        var lines = ["# \(title)", "", "> Source: https://www.example.org/library/page_\(day).htm", ""]
        switch form {
        case .oneLine: lines.append("\(by) \(date) \(from(outlet).joined(separator: " "))")
        case .twoLines: lines += [by, "\(date) \(from(outlet).joined(separator: " "))"]
        case .threeLines: lines += [by, date, from(outlet).joined(separator: " ")]
        case .fiveLines: lines += [by, date] + from(outlet)
        case .singleWords:
            lines += [tongue.by.lowercased(), names(and: tongue.and)] + date.brokenBeforeYear
            lines += from(outlet).flatMap {
                $0.split(separator: " ").count == 2 && tongue == .english ? $0.words : [$0]
            }
        case .translated:
            lines += [by, date] + from(outlet) + translation
            truth.translator = translator
        }
        lines += paragraphs
        for index in 0..<random.below(3) { lines.append("\(tongue.returnTo) \(["The Rivers", "Europa"][index])") }
        return Printed(lines: lines, truth: truth)
    }

    func sgtReport() -> Printed {
        var truth = dated()
        truth.date = nil
        truth.publisher = "Global Research"
        truth.noise = ["TRUTH LIVES"]
        let noise = ["TRUTH LIVES on at https://sgtreport.tv/", ""]
        let body = Array(spaced.prefix(2)) + noise + Array(spaced.dropFirst(2))
        return Printed(
            lines: ["\(title) ", "", " by \(names(and: "and")), Global Research:", ""] + body, truth: truth)
    }

    func blogOneLine() -> Printed {
        var truth = dated()
        truth.publisher = "Global Research"
        return Printed(
            lines: [title, "", "by \(names(and: "and")), Global Research, \(longDate)", ""] + spaced, truth: truth)
    }

    func blogDash() -> Printed {
        var truth = dated()
        truth.publisher = "Global Research"
        let line = "\(day) \(tongue.month(month)), \(year) — Global Research"
        return Printed(lines: [title, "", "By \(names(and: "and"))", "", line, ""] + spaced, truth: truth)
    }

    func transcend() -> Printed {
        var truth = dated()
        truth.authors = Array(authors.prefix(1))
        truth.publisher = "Global Research"
        let name = truth.authors.first?.printed ?? ""
        let line = "\(name) – Global Research, \(day) \(tongue.month(month).prefix(3)) \(year)"
        return Printed(lines: [title, "", line, ""] + spaced, truth: truth)
    }

    func germanPosted() -> Printed {
        var truth = dated()
        truth.translator = "Ute Falkner"
        truth.noise = ["Gepostet", "Montréal"]
        let header = [
            title, "", "von \(names(and: "und"))", "Center for Research on Globalisation (CRG), Montréal",
            "Gepostet \(day).\(month).\(year)", "Übersetzung: Ute Falkner", "",
        ]
        return Printed(lines: header + spaced, truth: truth)
    }

    private var translator: String { tongue == .italian ? "Bianca Morosini" : "Rosario Luján" }

    private var translation: [String] {
        tongue == .italian
            ? ["traduzione di \(translator)", "Versione originale in inglese"]
            : ["traducción de \(translator)", "Versión original en ingles"]
    }

    private func from(_ outlet: OutletName) -> [String] {
        guard let from = tongue.from else { return [outlet.printed] }
        return from.beforeOutlet ? [from.words, outlet.printed] : [from.words, "\(outlet.printed) Website"]
    }

    private func repostDate(with random: inout SplitMix) -> String {
        let month = tongue.month(month)
        let capitalized = month.prefix(1).uppercased() + month.dropFirst()
        let forms: [String] =
            switch tongue {
            case .english:
                [
                    "\(month) \(padded(day)), \(year)", "\(padded(day)) \(month) \(year)",
                    "\(month)-\(padded(day))-\(year)",
                ]
            default: ["\(padded(day)) \(capitalized) \(year)", "\(capitalized) \(padded(day)), \(year)"]
            }
        return random.pick("\(day) \(capitalized) \(year)", forms)
    }
}

extension String {
    fileprivate var words: [String] { split(separator: " ").map(String.init) }

    /// "18 Aprile", "2013"; a date without spaces stays whole.
    fileprivate var brokenBeforeYear: [String] {
        guard let space = lastIndex(of: " ") else { return [self] }
        return [String(self[..<space]), String(self[index(after: space)...])]
    }
}
