/// The pages of the neighbouring outlets.
extension InventedArticle {
    func socialistSite() -> Printed {
        var truth = dated()
        truth.publisher = "World Socialist Web Site"
        let header = [
            title, "", "By \(names(and: "and"))", "\(day) \(tongue.month(month)) \(year)", "World Socialist Web Site",
            "",
        ]
        return Printed(lines: header + spaced, truth: truth)
    }

    func voltaireNative() -> Printed {
        var truth = Truth(self)
        truth.date = date
        truth.publisher = "Voltaire Network"
        let line = "Voltaire Network | Port Ansel (Velmora) | \(day) \(tongue.month(month)) \(year)"
        return Printed(lines: [title, "", line, ""] + spaced, truth: truth)
    }

    /// A weekend edition's date, and two people who share a surname.
    func weekendCouple() -> Printed {
        var truth = Truth(self)
        truth.authors = [Person(name: "Bill Ostrander"), Person(name: "Kathy Ostrander")]
        // No 29 February in years that have none.
        let first = min(day, 27)
        let last = first + 1
        truth.date = "\(year)-\(padded(month))-\(padded(first))/\(year)-\(padded(month))-\(padded(last))"
        truth.publisher = "CounterPunch"
        truth.noise = ["example.org"]
        let header = [
            "# \(title)", "", "> Source: https://www.example.org/library/page.htm", "",
            "by Bill and Kathy Ostrander", "\(tongue.month(month)) \(first)-\(last), \(year)", "from",
            "CounterPunch Website",
        ]
        return Printed(lines: header + paragraphs, truth: truth)
    }

    func strayCommas(with random: inout SplitMix) -> Printed {
        var truth = dated()
        truth.publisher = "Countercurrents"
        let month = tongue.month(month)
        let printed = random.pick(
            "\(day) \(month), \(year)",
            ["\(day) \(month) , \(year)", "\(day) \(month) ,\(year)", "\(day) \(month),\(year)"])
        let header = [title, "", "By \(names(and: "and"))", "", printed, "Countercurrents.org", ""]
        return Printed(lines: header + spaced, truth: truth)
    }

    func strategicCulture() -> Printed {
        var truth = dated()
        truth.publisher = "Strategic Culture Foundation"
        truth.noise = ["example.org"]
        let header = [
            "# \(title)", "", "> Source: https://www.example.org/library/page.htm", "", "by \(names(and: "and"))",
            "\(padded(day)) \(tongue.month(month)) \(year)", "from", "StrategicCultureFoundation Website",
        ]
        return Printed(lines: header + paragraphs, truth: truth)
    }

    func consortiumDeck() -> Printed {
        var truth = dated()
        truth.authors = Array(authors.prefix(1))
        truth.publisher = "Consortium News"
        let name = truth.authors.first
        truth.noise = ["Exclusive:"]
        let header = [
            title, "", "Exclusive: The envoy’s letters were never opened, writes \(name?.name ?? "").", "",
            "By \(name?.printed ?? "")", "", "\(tongue.month(month)) \(day), \(year)", "Consortium News", "",
        ]
        return Printed(lines: header + spaced, truth: truth)
    }
}
