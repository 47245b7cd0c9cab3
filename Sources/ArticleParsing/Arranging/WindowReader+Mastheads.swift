import Articles

/// A site's name over the title, that no table knows: told by what else the text shows of the site.
extension WindowReader {
    /// A name stands within so many lines of the top.
    private static let topLines = 8
    private static let longestMasthead = 70
    private static let mostWords = 9
    private static let mostMottoLines = 1
    /// Shorter names stand in other words by chance.
    private static let fewestLetters = 6
    /// At a text's foot a site prints its name again within so many lines.
    private static let footLines = 40

    private static let noMasthead: Atoms = [
        .byline, .bylinePart, .bareByline, .date, .dateBesideWords, .outletAndDate, .copiedFrom, .label, .titleLabel,
        .carrier, .heading, .fullStop, .address, .sentence, .noise, .section, .rule, .knownOutlet, .remark,
        .textOpening,
        .subject, .bareName, .bylineUnread,
    ]

    /// "Casserole & Cie" over "Menu" or over sections' names, or that stands again in "© 2020 Casserole & Cie" or in an
    /// address: of 160 copies of pages 30 begin with a name that is not in the table of outlets, and the title stands
    /// under it.
    mutating func readMastheads() {
        for position in lines.indices.prefix(WindowReader.topLines) {
            let line = lines[position]
            guard !line.isTold, line.width <= WindowReader.longestMasthead, line.words <= WindowReader.mostWords,
                !line.atoms.containsAny(of: WindowReader.noMasthead)
            else { continue }
            if isOverMenu(position) || isOverIssue(position) || isOrganisation(position) || isNewsName(position)
                || isNamedBelow(position)
            {
                lines[position].atoms.insert(.masthead)
            }
        }
    }

    /// Whether a menu follows, the path to the article, or two sections' names; a motto may stand between.
    private func isOverMenu(_ position: Int) -> Bool {
        for (distance, next) in lines[(position + 1)...].prefix(WindowReader.mostMottoLines + 1).enumerated() {
            if PageButtons.place(draft.tokens(next.index)) == .head || isPath(next) { return true }
            if distance == 0, next.atoms.contains(.section), let second = lines[safe: position + 2],
                second.atoms.contains(.section) || PageButtons.place(draft.tokens(second.index)) == .head
            {
                return true
            }
            guard next.width <= WindowReader.longestMasthead,
                !next.atoms.containsAny(of: WindowReader.noMasthead.subtracting([.section]))
            else { return false }
        }
        return false
    }

    private func isPath(_ line: WindowLine) -> Bool {
        line.atoms.contains(.noise) && HeaderNoise.hasArrow(draft.line(line.index).bytes)
    }

    /// A journal's name over "Volume 44, Issue 3".
    private func isOverIssue(_ position: Int) -> Bool {
        readings[safe: position + 1]?.issue.map { $0.outlet == nil } ?? false
    }

    /// "Comune di Poggio Laurano" at the very top: who issues the text. In languages whose titles have small letters only:
    /// "Bank of England Cuts Rates" is a title.
    private func isOrganisation(_ position: Int) -> Bool {
        let line = lines[position]
        guard position <= 1, (2...7).contains(line.words) else { return false }
        let tokens = draft.tokens(line.index)
        let word = tokens.prefix(2).firstIndex {
            OrganisationWords.all.contains($0.folded) || WindowReader.authorities.contains($0.folded)
        }
        guard let word else { return false }
        // "Câmara Municipal de …"
        let joint = tokens.indices.dropFirst(word + 1).prefix(2).first { !tokens[$0].isCapitalized }
        return joint.map { isJoint(tokens[$0]) } == true
            && tokens.allSatisfy { $0.kind != .word || $0.isCapitalized || isJoint($0) }
    }

    /// "RTNE Noticias", "NOS Nieuws" at the top.
    private func isNewsName(_ position: Int) -> Bool {
        let tokens = draft.tokens(lines[position].index)
        guard position <= 1, (2...3).contains(tokens.count), let last = tokens.last else { return false }
        // "Good News" is a title.
        return WindowReader.news.contains(last.folded) && tokens.allSatisfy(\.isCapitalized)
            && draft.line(lines[position].index).bytes.prefix(tokens[0].range.count).allSatisfy { $0 &- 0x41 < 26 }
    }

    private static let news: Set<String> = [
        "nachrichten", "news", "newsroom", "nieuws", "nieuwsblad", "noticias", "notizie", "nouvelles", "nyheter",
        "wiadomosci", "новости",
    ]

    private func isJoint(_ token: Token) -> Bool {
        !WindowReader.english.contains(token.folded)
            && (OrganisationJoints.all.contains(token.folded) || NameParticles.all.contains(token.folded))
    }

    /// Authorities that issue press releases.
    private static let authorities: Set<String> = [
        "ayuntamiento", "bundesamt", "camara", "comuna", "comune", "conseil", "diputacion", "gemeente", "gemeinde",
        "gobierno",
        "governo", "junta", "kommun", "kommune", "landesamt", "landkreis", "landratsamt", "mairie", "municipio",
        "musee", "museo", "museu", "museum", "polizei", "prefecture", "prefeitura", "provincia", "provincie", "stadt",
        "urzad",
        "ville",
    ]

    private static let english: Set<String> = ["a", "and", "for", "in", "of", "on", "the"]

    /// Whether the text's foot says the name as a site says its own: with a © or as the host of an address. The name alone may
    /// be a refrain.
    private func isNamedBelow(_ position: Int) -> Bool {
        let index = lines[position].index
        let name = letters(of: MastheadName.of(draft.line(index).text))
        guard name.count >= WindowReader.fewestLetters else { return false }
        return foot(under: index + 3).contains { below in
            let line = draft.line(below)
            // An address has the title in its path, and the site's name in its host.
            if !line.bytes.contains(0x20), line.bytes.contains(UInt8(ascii: ".")) {
                return PrintedAddress(line.text)?.host.map { letters(of: $0).holds(name) } ?? false
            }
            let said = letters(of: line.bytes)
            guard said.count >= name.count, said.holds(name) else { return false }
            return said != name && isOfSite(line, below)
        }
    }

    /// The lines under the text's last paragraph; above it, heads of printed pages say the title again and again.
    private func foot(under top: Int) -> [Int] {
        var foot: [Int] = []
        var index = draft.count - 1
        while index > top, foot.count < WindowReader.footLines {
            let line = draft.line(index)
            let isOfParagraph =
                draft.page.wrapColumn == nil ? line.width >= 100 && line.endsSentence : line.width >= 40
            if isOfParagraph { break }
            if !line.isBlank, line.width <= 200 { foot.append(index) }
            index -= 1
        }
        return foot
    }

    /// "© 2020 …", "… All rights reserved". A share line and a citation have the title.
    private func isOfSite(_ line: Line, _ index: Int) -> Bool {
        let tokens = Tokenizer.tokens(of: line, atMost: 40, at: index)
        return tokens.count <= WindowReader.mostTokensOfOwner
            && (line.text.contains("©") || tokens.contains { WindowReader.ofOwners.contains($0.folded) })
    }

    private static let mostTokensOfOwner = 24
    private static let ofOwners: Set<String> = [
        "copyright", "diritti", "droits", "rechte", "reserved", "reservados", "riservata", "riservati", "voorbehouden",
        "vorbehalten",
    ]
}
