import Articles

/// The words and signs between two names, and after the last one.
extension NameReader {
    /// The index of the next name, if what follows a name says that one more comes.
    func nextName(behind end: Int, line: Int, _ names: [Name], introduced: Bool) -> Int? {
        let index = endOfDegrees(end)
        // ", as told to John Roe"
        let behindComma = tokens[safe: index]?.folded == "," ? index + 1 : index
        if let told = Craft.match(tokens, at: behindComma), told.craft.role == .author,
            tokens[safe: told.end]?.line == line
        {
            return told.end
        }
        if isGluedJoint(index) || partsHanNames(index) && tokens[safe: index + 1]?.folded != ":" { return index }
        if let next = separated(at: index, line: line, names, introduced: introduced) { return next }
        // "Nora Whitfield in Kyiv and Klaus Richter in Berlin", "Jane Doe, editor, and John Roe"
        guard let behind = endOfAside(index, line: line), behind > index else { return nil }
        return nameBehindAside(behind, line: line) ?? nameBehindComma(behind, line: line)
    }

    /// After marks and words that stand between two names.
    private func separated(at index: Int, line: Int, _ names: [Name], introduced: Bool) -> Int? {
        guard let token = tokens[safe: index], token.line == line else { return nil }
        var next = index
        var isComma = false
        var isSure = false
        var isDash = false
        if token.kind == .mark {
            switch token.folded {
            case ",":
                isComma = true
                // "Jane Doe, CNN and John Roe"
                if tokens[safe: index + 1]?.line != line { return nil }
            case ";", "&", "+": isSure = true
            case "/": isSure = !token.followsSpace || !isOutlet(at: index + 1)
            case "-" where token.followsSpace && tokens[safe: index + 1]?.followsSpace == true && context == .line:
                isDash = true
            case "|", "·", "•", "・":
                // A page that marks its authors has its section or a button there.
                if context == .marked { return nil }
            default: return nil
            }
            next += 1
        }
        let hasJoint = tokens[safe: next].map { $0.line == line && isJoint(at: next) } ?? false
        if hasJoint { next += 1 }
        guard next > index, let first = tokens[safe: next], first.line == line,
            !isOutlet(at: next, behindJoint: hasJoint), !(isCaseless(first) && isRole(first)),
            PrintedDate.match(tokens, at: next) == nil, Craft.match(tokens, at: next) == nil
        else { return nil }
        guard let following = name(at: next, introduced: introduced) else {
            return lowercaseFollows(next, hasJoint, names)
        }
        // "| 日期：": a label stands there.
        if tokens[safe: following.tokens.upperBound]?.folded == ":" { return nil }
        let isPlace = isPlace(following)
        // "By John Helmer, Moscow": one word after a comma is a place, not a second author. More authors may follow it.
        if isComma, !hasJoint, following.wordCount < 2 || isPlace {
            return nameBehindAside(following.tokens.upperBound, line: line)
        }
        if isComma, !hasJoint, following.kind != .person, names.count == 1 { return nil }
        // ", Novi Sad", ", Climate Activist": words that nothing tells to be a name are none after a comma.
        if isComma, !hasJoint, names.count == 1, !mayBeSecond(following) {
            return nameBehindAside(following.tokens.upperBound, line: line)
        }
        // ", Harbour Gazette"
        if isComma, !hasJoint, following.kind == .person,
            tokens[following.tokens].contains(where: { OutletWords.contains($0.folded) })
        {
            return nil
        }
        if !hasJoint, isOutletInCapitals(following, behind: names) { return nil }
        // ", Foreign Affairs Correspondent"
        if isComma, !hasJoint, !first.isOfUnspacedScript {
            let piece = tokens[next...].prefix { $0.line == line && $0.folded != "," && $0.folded != ";" }
            if let role = piece.firstIndex(where: isRole) {
                let joint = piece[role...].indices.first { isJoint(at: $0) && !tokens[$0].isCapitalized }
                return nameBehindAside(joint ?? piece.endIndex, line: line)
            }
        }
        if AuthorRoles.all.contains(tokens[next].folded), following.author.honorific == nil,
            following.kind != .person || following.wordCount < 3
        {
            return nil
        }
        // "Ana Ruiz en Madrid"
        if hasJoint, NameJoints.all[tokens[next - 1].folded] == "place", following.wordCount < 2 { return nil }
        // A stroke or a dot stands before a section or an outlet as well.
        if !isComma, !hasJoint, !isSure {
            guard following.kind == .person, following.wordCount > 1,
                PersonName.mayBe(tokens[endOfHonorifics(next)..<following.tokens.upperBound]),
                !isDash || PersonName.isKnown(tokens[endOfHonorifics(next)..<following.tokens.upperBound])
            else { return nil }
        }
        return isPlace ? nil : next
    }

    /// Whether a name after a comma is one more author's: by a given name, an initial or a title, or in a list that
    /// goes on.
    private func mayBeSecond(_ name: Name) -> Bool {
        let words = tokens[name.tokens].filter { $0.kind == .word }
        if name.author.honorific != nil
            || words.contains(where: { isCaseless($0) || GivenNames.all.contains($0.folded) })
        {
            return true
        }
        if PersonName.isKnown(tokens[endOfHonorifics(name.tokens.lowerBound)..<name.tokens.upperBound]) { return true }
        let end = name.tokens.upperBound
        guard let next = tokens[safe: end], next.line == tokens[end - 1].line else { return false }
        let joint = next.folded == "," ? end + 1 : end
        return tokens[safe: joint].map { $0.line == next.line && isJoint(at: joint) } ?? false || next.folded == "&"
    }

    /// "(photos)" after a name.
    func isOfOtherCraft(_ name: Name) -> Bool {
        let open = name.tokens.upperBound
        guard tokens[safe: open]?.folded == "(", tokens[safe: open + 2]?.folded == ")" else { return false }
        return Crafts.all.match(tokens, at: open + 1).map { $0.meaning.role == nil } ?? false
    }

    /// After what someone is, before the name: "Von unserem Korrespondenten Hans Weidlich", "By Staff Writer Ann Wick".
    func behindOurs(_ start: Int) -> Int {
        guard let first = tokens[safe: start] else { return start }
        var index = start
        if !first.isCapitalized, DeskJoints.all[first.folded] == "ours" {
            index += 1
            while let token = tokens[safe: index], token.line == first.line, token.kind == .word, index - start <= 3,
                isRole(token) || !token.isCapitalized || token.folded.hasSuffix("en") && isRole(token, stem: 2)
            { index += 1 }
            return tokens[safe: index]?.line == first.line ? index : start
        }
        let hasArticle = NeverFirst.isArticle(first.folded) && !first.isCapitalized
        if hasArticle { index += 1 }
        let role = index
        while let token = tokens[safe: index], token.line == first.line, isRole(token), !isCaseless(token),
            !Honorifics.all.contains(token.folded), index - start < 3
        { index += 1 }
        guard index > role, index + 2 <= tokens.count else { return start }
        let isName = tokens[index..<index + 2].allSatisfy { word in
            word.kind == .word && word.isCapitalized && word.line == first.line && !isRole(word)
                && !OrganisationWords.all.contains(word.folded) && !Desks.all.contains(word.folded)
        }
        return isName && GivenNames.all.contains(tokens[index].folded) ? index : start
    }

    private func isRole(_ token: Token, stem ending: Int) -> Bool {
        AuthorRoles.all.contains(String(token.folded.dropLast(ending)))
    }

    private func lowercaseFollows(_ index: Int, _ hasJoint: Bool, _ names: [Name]) -> Int? {
        hasJoint && tokens[index].kind == .word && !tokens[index].isCapitalized ? index : nil
    }

    /// The index after agencies and the signs between them, where nothing else stands on the line: "(dpa/AFP)".
    func endOfAgencies(_ start: Int) -> Int? {
        guard let line = tokens[safe: start]?.line else { return nil }
        var index = start
        var count = 0
        while let token = tokens[safe: index], token.line == line, index - start < 20 {
            if token.kind == .mark || count > 0 && isJoint(at: index) {
                index += 1
            } else if let known = KnownOutlets.match(tokens, at: index, announced: .before), known.isAgency {
                index = known.end
                count += 1
            } else {
                return nil
            }
        }
        return count > 0 ? index : nil
    }

    func isOutlet(at index: Int, behindJoint: Bool = false) -> Bool {
        guard let token = tokens[safe: index], token.kind == .word else { return false }
        if KnownOutlets.match(tokens, at: index) != nil { return true }
        return behindJoint && KnownOutlets.match(tokens, at: index, announced: .before).map { $0.isAgency } ?? false
    }

    /// "SRN OSTSORN" after "David Seil": letters in capitals are an outlet's where the names have small ones.
    private func isOutletInCapitals(_ name: Name, behind names: [Name]) -> Bool {
        func isInCapitals(_ name: Name) -> Bool {
            tokens[name.tokens].allSatisfy { $0.kind != .word || isAcronym($0) && !isCaseless($0) }
        }
        return isInCapitals(name) && names.contains { !isInCapitals($0) }
    }

    private func isPlace(_ name: Name) -> Bool { PlaceNames.all.contains(folded(name.author.name)) }

    /// "Klaus Richter" in "Nora Whitfield, Moscow and Klaus Richter, Paris": after the joint word.
    private func nameBehindAside(_ index: Int, line: Int) -> Int? {
        var next = index
        if tokens[safe: next]?.folded == "," || tokens[safe: next]?.folded == ";" { next += 1 }
        let hasJoint = tokens[safe: next].map { $0.line == line && !$0.isCapitalized && isJoint(at: next) } ?? false
        if hasJoint { next += 1 }
        guard hasJoint || tokens[safe: next - 1]?.folded == ";", next > index, let first = tokens[safe: next],
            first.line == line, !isOutlet(at: next), let name = name(at: next), name.wordCount > 1,
            name.kind == .person
        else { return nil }
        return next
    }

    /// "John Roe" in "Jane Doe in Moscow, John Roe in Paris and Ann Wick": a known name after an aside on another one,
    /// which has an aside itself or ends the list.
    private func nameBehindComma(_ comma: Int, line: Int) -> Int? {
        let start = comma + 1
        guard tokens[safe: comma]?.folded == ",", tokens[comma].line == line, let first = tokens[safe: start],
            first.line == line, !isOutlet(at: start), Craft.match(tokens, at: start) == nil,
            let name = name(at: start), name.kind == .person, name.wordCount > 1, !isPlace(name),
            name.author.honorific != nil
                || PersonName.isNamed(tokens[start..<name.tokens.upperBound])
                    && PersonName.mayBe(tokens[start..<name.tokens.upperBound])
        else { return nil }
        let end = endOfDegrees(name.tokens.upperBound)
        guard let next = tokens[safe: end], next.line == line else { return start }
        let isListed =
            [",", ";", "(", "&"].contains(next.folded) || isJoint(at: end) || endOfAside(end, line: line) != nil
        return isListed || PrintedDate.match(tokens, at: end) != nil ? start : nil
    }

    /// After what is said of one name and is none: a place, a role, an outlet, an address.
    private func endOfAside(_ start: Int, line: Int) -> Int? {
        var index = start
        if tokens[safe: index]?.folded == "," { index += 1 }
        guard let token = tokens[safe: index], token.line == line else { return nil }
        if token.folded == "(" {
            let close = tokens[index...].prefix(8).firstIndex { $0.folded == ")" }
            return close.map { $0 + 1 }
        }
        if token.folded == "@" { return endOfGlued(index) }
        let isBeforeAside = NamePrepositions.areBeforePlaces(token.folded) || token.folded == "at"
        if isBeforeAside, !token.isCapitalized, let next = tokens[safe: skipArticle(index + 1)], next.line == line,
            isCapital(next)
        {
            return endOfCapitals(skipArticle(index + 1))
        }
        if let outlet = KnownOutlets.match(tokens, at: index) { return outlet.end }
        guard isRole(token) else { return nil }
        let rest = tokens[index...].prefix { $0.line == line }
        return rest.indices.dropFirst().first { index in
            [",", ";"].contains(tokens[index].folded)
                || isJoint(at: index) && !tokens[index].isCapitalized
                    && tokens[safe: index + 1].map { isCapital($0) } ?? false
        }
    }

    /// The joints of two who bear one surname; prepositions join none: "Entrevista a Ana Ruiz".
    private static let ands: Set<String> = ["and", "e", "en", "et", "i", "og", "och", "und", "y", "и"]

    static func isBeforePlace(_ token: Token) -> Bool {
        NamePrepositions.all.contains(token.folded)
    }

    /// The "De" of "De Madrid", of which nothing says that it begins a name.
    static func isParticle(_ token: Token, before words: Int) -> Bool {
        words < 3 && NameParticles.all.contains(token.folded)
    }

    private func endOfGlued(_ start: Int) -> Int {
        var index = start + 1
        while let token = tokens[safe: index], !token.followsSpace, token.line == tokens[start].line { index += 1 }
        return index
    }

    private func endOfCapitals(_ start: Int) -> Int {
        var index = start
        while let token = tokens[safe: index], token.line == tokens[start].line, index - start < 4,
            isCapital(token) || token.folded == "-" && !token.followsSpace
        { index += 1 }
        return index
    }

    /// "Bill and Kathy Christison" are Bill Christison and Kathy Christison.
    func withSharedSurnames(_ names: [Name]) -> [Name] {
        guard names.count == 2, names[0].wordCount == 1, names[1].wordCount == 2,
            !isCaseless(tokens[names[0].tokens.lowerBound]),
            names.allSatisfy({ $0.kind == .person }),
            tokens[names[0].tokens.upperBound..<names[1].tokens.lowerBound].contains(where: {
                $0.folded == "&" || NameReader.ands.contains($0.folded)
            }),
            let surname = names[1].author.name.split(separator: " ").last
        else { return names }
        var author = names[0].author
        author.name += " " + surname
        return [Name(author: author, tokens: names[0].tokens, kind: .person, wordCount: 2), names[1]]
    }

    /// "Doe, Jane; Roe, John" and "Doe, Jane", as catalogues and labels write names: the names in their usual order.
    /// Nil where the text is not so written.
    func invertedNames() -> [Name]? {
        guard let line = tokens.first?.line else { return nil }
        let parts = tokens.indices.split { tokens[$0].folded == ";" }
        var names: [Name] = []
        for part in parts {
            let commas = part.filter { tokens[$0].folded == "," }
            guard let comma = commas.first, commas.count == 1, comma > part.startIndex, comma + 1 < part.endIndex,
                let family = name(at: part.startIndex, introduced: true), family.tokens == part.startIndex..<comma,
                let given = name(at: comma + 1), given.tokens.upperBound == part.endIndex,
                family.kind == .person, given.kind == .person, given.author.honorific == nil,
                family.wordCount <= (parts.count > 1 ? 3 : 1), given.wordCount <= 3,
                !isPlace(given), !AuthorRoles.all.contains(tokens[comma + 1].folded),
                !NameSuffixes.all.contains(folded(given.author.name).filter { $0 != " " && $0 != "." }),
                parts.count > 1 || !isOutlet(at: comma + 1)
            else { return nil }
            var author = family.author
            author.name = given.author.name + " " + author.name
            names.append(
                Name(
                    author: author, tokens: part.startIndex..<part.endIndex, kind: .person,
                    wordCount: family.wordCount + given.wordCount))
        }
        return names.isEmpty || tokens.contains { $0.line != line } ? nil : names
    }
}
