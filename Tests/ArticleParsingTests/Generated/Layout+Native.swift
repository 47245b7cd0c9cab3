/// One publisher's own pages: the archives of 2001, the scripts of 2005, the print form of 2012 and later.
extension InventedArticle {
    func printForm(links: Bool, with random: inout SplitMix) -> Printed {
        let link = { (text: String) in links ? "[\(text)](#)" : text }
        let hasSource = !random.oneIn(3)
        let report = random.oneIn(2) ? tongue.labels.report : nil
        var truth = filed()
        var header = [title, "\(tongue.by) \(link(names(and: tongue.and)))", "\(tongue.outlet), \(longDate)"]
        if hasSource {
            header.append(link(source))
            truth.source = source
        }
        header.append("\(tongue.labels.region) \(link(regions.joined(separator: ", ")))")
        header.append("\(tongue.labels.theme) \(link(themes.joined(separator: ", ")))")
        if let report {
            header.append("\(report) \(link(self.report))")
            truth.reports = [self.report]
        }
        let tail = footer(source: hasSource ? source : tongue.outlet, link)
        if !hasSource, tongue.sourceSentence("") != nil { truth.source = tongue.outlet }
        truth.noise += ["Copyright ©"]
        return Printed(lines: (header + paragraphs + tail).flatMap { [$0, ""] }, truth: truth)
    }

    func archives2001(with random: inout SplitMix) -> Printed {
        var truth = dated()
        truth.publisher = "Global Research"
        var lines = [
            "www.globalresearch.ca", "Centre for Research on Globalisation",
            "Centre de recherche sur la mondialisation", "", title, "by \(names(and: "and"))",
        ]
        if random.oneIn(2) {
            lines.append("\(source) , \(tongue.month(month)) \(day)  \(year)")
            truth.source = source
            truth.sourceDate = date
        }
        lines.append("www.globalresearch.ca \(day)  \(tongue.month(month)) \(year)")
        lines.append(
            "The URL of this article is: http://globalresearch.ca/articles/ABC\(year % 10)0\(month % 10)A.html")
        lines.append("")
        truth.noise = ["The URL of this", "For fair use only"]
        let tail = ["© Copyright \(names(and: "and")) \(year) For fair use only/ pour usage équitable seulement ."]
        return Printed(lines: lines + spaced + tail, truth: truth)
    }

    func script2009() -> Printed {
        var truth = dated()
        truth.publisher = "Global Research"
        truth.source = source
        truth.sourceDate = date
        truth.noise = ["Email this article", "Polygraphx", "The url address"]
        let header = [
            title, "", "by \(names(and: "and"))", "", "Global Research, \(longDate)", "", "\(source) - \(date)", "",
            "Email this article to a friend", "Print this article", "",
        ]
        let tail = [
            "© Copyright \(names(and: "and")), \(source), \(year)", "",
            "The url address of this article is: www.globalresearch.ca/index.php?context=va&aid=1\(day)\(month)", "",
            "To become a Member of Global Research", "",
            "For media inquiries: crgeditor@yahoo.com", "",
            "© Copyright 2005-2007 GlobalResearch.ca", "Web site engine by Polygraphx Multimedia",
        ]
        return Printed(lines: header + spaced + tail, truth: truth)
    }

    func printView2016() -> Printed {
        var truth = dated()
        truth.publisher = "Global Research"
        truth.noise = ["Url of this article"]
        let header = [title, "By \(names(and: "and"))", "Global Research, \(longDate)", "", "Url of this article:", ""]
        return Printed(lines: header + spaced, truth: truth)
    }

    func emptyLabels(with random: inout SplitMix) -> Printed {
        let labels = [tongue.labels.region, tongue.labels.theme, tongue.labels.report].compactMap(\.self)
        let shown = labels.filter { _ in !random.oneIn(3) }
        var truth = Truth(self)
        truth.noise = shown
        return Printed(lines: [title, ""] + shown + (shown.isEmpty ? [] : [""]) + spaced, truth: truth)
    }

    func stripped() -> Printed { Printed(lines: [title, ""] + spaced, truth: Truth(self)) }

    func homeLoop() -> Printed {
        var truth = dated()
        // A desk, which is credited by nobody.
        truth.authors = []
        let line = "\(tongue.month(month)) \(day)\(ordinal), \(year) by Global Research News"
        return Printed(lines: [title, line, ""] + spaced, truth: truth)
    }

    func promoted(_ promotion: Promotion) -> Printed {
        var truth = filed()
        truth.source = source
        truth.noise = promotion.noise
        let header = [
            title, "", "By \(names(and: "and"))", "Global Research, \(longDate)", source, "",
            "Region: \(regions.joined(separator: ", "))", "Theme: \(themes.joined(separator: ", "))", "",
        ]
        let tail = [
            "The original source of this article is \(source)",
            "Copyright © \(names(and: "and")), \(source), \(year)",
        ]
        return Printed(
            lines: header + promotion.before + ["***", ""] + spaced + ["*", ""] + promotion.after + tail, truth: truth)
    }

    private func footer(source: String, _ link: (String) -> String) -> [String] {
        var lines: [String] = []
        if let sentence = tongue.sourceSentence(link(source)) { lines.append(sentence) }
        lines.append("Copyright © \(link(names(and: tongue.and))), \(link(source)), \(year)")
        if let articlesBy = tongue.articlesBy { lines.append("\(articlesBy) \(link(names(and: tongue.and)))") }
        guard tongue == .english else { return lines }
        lines.append(
            "Disclaimer: The contents of this article are of sole responsibility of the author(s). The Centre for "
                + "Research on Globalization will not be responsible for any inaccurate or incorrect statement in "
                + "this article.")
        lines.append("For media inquiries: publications@globalresearch.ca")
        return lines
    }
}

/// Pieces that the layouts share.
extension InventedArticle {
    /// The paragraphs, each with an empty line after it.
    var spaced: [String] { paragraphs.flatMap { [$0, ""] } }

    /// The truth of a print that names the authors and the date.
    func dated() -> Truth {
        var truth = Truth(self)
        truth.authors = authors
        truth.date = date
        return truth
    }

    /// The truth of a native print with its labels.
    func filed() -> Truth {
        var truth = dated()
        truth.publisher = tongue.outlet
        truth.regions = regions
        truth.themes = themes
        return truth
    }

    /// The date in words, as the language's own pages print it: "June 7, 2014".
    var longDate: String {
        let month = tongue.month(month)
        return switch tongue {
        case .english: "\(month) \(year % 2 == 0 ? padded(day) : String(day)), \(year)"
        case .french, .italian: "\(day) \(month) \(year)"
        case .spanish, .portuguese: "\(day) de \(month) de \(year)"
        case .german: "\(day). \(month) \(year)"
        }
    }

    var ordinal: String {
        switch day {
        case 1, 21: "st"
        case 2, 22: "nd"
        case 3, 23: "rd"
        default: "th"
        }
    }
}
