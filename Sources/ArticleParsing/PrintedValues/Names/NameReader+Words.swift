import Articles

/// Which words a name may have, and before which it ends.
extension NameReader {
    /// Whether a name that has begun ends before this word: a date, a site, another author's "and", a role, a button.
    func endsName(at index: Int, _ body: Body) -> Bool {
        let token = tokens[index]
        let words = body.words
        if let date = PrintedDate.match(tokens, at: index), tokens[date.tokens.upperBound - 1].line == token.line {
            return true
        }
        // "Jane Doe MP"
        if words >= 2, isAcronym(token), !isCaseless(token), NameSuffixes.all[token.folded] == "", endsPiece(index + 1)
        {
            return true
        }
        if words >= 2 && isGluedJoint(index) || partsHanNames(index) { return true }
        // "سامر الحداد من كييف"
        if isCaseless(token), NeverInside.all.contains(token.folded) { return true }
        // "Jane Doe By John Roe": a second byline run into the first.
        if token.folded == "by" { return true }
        if isJoint(at: index) { return !isInsideSurname(index, words) && !isInsideOrganisation(index, body) }
        // "王小明 来源：": a word with a colon after it is a label.
        if tokens[safe: index + 1]?.folded == ":" { return true }
        if Craft.match(tokens, at: index) != nil, words >= 2 || !token.isCapitalized { return true }
        if words >= 2 || isCaseless(token), isRole(token), !isDesk(from: index) { return true }
        // "Jane Doe For The Gazette", "Jane Doe Opinion", "Jane Posted"
        if token.isCapitalized, let remark = NameTrailers.all[token.folded], words >= 2 || remark == "first",
            !isDesk(from: index)
        {
            return true
        }
        // "Jane Doe December"
        if words >= 2, token.isCapitalized, isMonth(token) { return true }
        // "Jane Doe Globe Staff"
        if words >= 2, OutletWords.contains(token.folded), isDesk(from: index + 1) { return true }
        guard let outlet = KnownOutlets.match(tokens, at: index) else { return false }
        let isClear = words >= 2 || outlet.end - index >= 2
        return isClear && !Desks.all.contains(tokens[safe: outlet.end]?.folded ?? "")
    }

    /// Whether a space between Chinese names stands before a word: "林晚秋 周雨" are two, "大川 美里" is one.
    func partsHanNames(_ index: Int) -> Bool {
        guard index > 0, tokens[safe: index]?.followsSpace == true, tokens[index].line == tokens[index - 1].line else {
            return false
        }
        guard tokens[index].folded.isBeyondASCII else { return false }
        if FamilyNames.isKorean(tokens[index].folded), FamilyNames.isKorean(tokens[index - 1].folded) { return true }
        let lengths = [tokens[index - 1], tokens[index]].map { token in
            let scalars = token.folded.unicodeScalars
            return scalars.allSatisfy { (0x3400...0x9FFF).contains($0.value) } ? scalars.count : 0
        }
        return lengths.allSatisfy { (2...4).contains($0) } && lengths.contains { $0 > 2 }
    }

    private func isMonth(_ token: Token) -> Bool {
        guard let month = Months.name(token.folded), month.kind == .full else { return false }
        return !["april", "august", "julio", "june", "may"].contains(token.folded)
    }

    /// Whether a word tells what someone is.
    func isRole(_ token: Token) -> Bool {
        if AuthorRoles.all.contains(token.folded) { return true }
        if isCaseless(token), Self.isGluedToRole(token.folded) { return true }
        if isCaseless(token) { return RoleEndings.ofPlaces.contains { token.folded.endsInLetters(of: $0) } }
        return token.range.count > 9 && RoleEndings.ofWords.contains { token.folded.endsInLetters(of: $0) }
    }

    /// Whether all words from a token to a mark or the line's end are a desk's: "Editorial Team".
    private func isDesk(from index: Int) -> Bool {
        var last = index
        while let token = tokens[safe: last], token.line == tokens[index].line, token.kind == .word,
            Desks.all.contains(token.folded) || isRole(token)
        { last += 1 }
        return last > index && endsPiece(last) && Desks.all.contains(tokens[last - 1].folded)
    }

    /// Whether a word joins two names: in lower case, or in capitals among capitals.
    func isJoint(at index: Int) -> Bool {
        let token = tokens[index]
        guard let remark = NameJoints.all[token.folded] else { return false }
        if token.folded == "und", index > 0, tokens[index - 1].folded == "von" { return false }
        if remark == "full", !token.isCapitalized {
            return [index + 1, index + 2].allSatisfy {
                tokens[safe: $0].map { $0.kind == .word && $0.isCapitalized && $0.line == token.line } ?? false
            }
        }
        guard token.isCapitalized else { return true }
        let slice = text(token.line).utf8Slice(token.range)
        return (slice.utf8.count > 1 || token.folded == "y") && isAcronym(token) && index > 0
            && isAcronym(tokens[index - 1])
            && tokens[index - 1].range.count > 1
    }

    /// "Ortega y Gasset": a "y" before the last word of a name that has two already.
    func isInsideSurname(_ index: Int, _ words: Int) -> Bool {
        guard NameJoints.all[tokens[index].folded] == "surname", !tokens[index].isCapitalized, words >= 2,
            let next = tokens[safe: index + 1], isCapital(next), next.line == tokens[index].line
        else { return false }
        guard let behind = tokens[safe: index + 2], behind.line == next.line else { return true }
        return [",", ")", ";"].contains(behind.folded) || isJoint(at: index + 2)
    }

    /// "Union of Ropemakers and Sailors": one word after the "and" of an organisation, and no more.
    private func isInsideOrganisation(_ index: Int, _ body: Body) -> Bool {
        guard body.hasOrganisationWord, body.words > 2, OrganisationJoints.all.contains(tokens[index].folded),
            !tokens[index].isCapitalized, let next = tokens[safe: index + 1], next.kind == .word, isCapital(next),
            next.line == tokens[index].line
        else { return false }
        return endsPiece(index + 2) && !isOutlet(at: index + 1, behindJoint: true) && !isRole(next)
    }

    func isJoiningWord(at index: Int, _ body: Body) -> Bool {
        let word = tokens[index].folded
        guard let next = tokens[safe: index + 1], next.line == tokens[index].line else { return false }
        if isInsideSurname(index, body.words) { return true }
        if word == "und", index > 0, tokens[index - 1].folded == "von" { return true }
        if NameParticles.all.contains(word) { return next.kind != .number && next.folded != "," }
        guard OrganisationJoints.all.contains(word) else { return false }
        let rest = tokens[index...].prefix { $0.line == tokens[index].line }
        // "Jane Doe in Market Research" is she, and her section.
        let mayBeSection = word == "in" && body.words > 1
        if body.hasOrganisationWord
            || !mayBeSection && rest.contains(where: { OrganisationWords.all.contains($0.folded) })
        {
            return true
        }
        // "Moon of Alabama": one word, and one after the "of" that ends the line.
        return word == "of" && body.words == 1 && next.isCapitalized && rest.count == 2
    }

    /// A name that the text prints in lower case, or whose capital a conversion lost: only the first word may.
    func isLowercaseName(at index: Int) -> Bool {
        guard let next = tokens[safe: index + 1], next.line == tokens[index].line else { return false }
        let word = tokens[index].folded
        return next.kind == .word && next.isCapitalized && word.utf8.count > 3 && !LowercaseWords.all.contains(word)
            && !OrganisationJoints.all.contains(word) && !NameJoints.all.contains(word)
            && !AuthorRoles.all.contains(word) && !PrintedDate.isMonth(next.folded)
    }

    /// "bell hooks" after other names, where the line ends with it; after "by" where it begins with a given name.
    func lowercaseName(at index: Int, _ names: [Name], introduced: Bool) -> Name? {
        let isFirst = introduced && names.isEmpty && GivenNames.all.contains(tokens[index].folded)
        guard isFirst || names.contains(where: { $0.kind == .person && $0.wordCount > 1 }), index + 2 <= tokens.count
        else { return nil }
        let words = tokens[index..<index + 2]
        guard
            words.allSatisfy({
                $0.kind == .word && $0.line == tokens[index].line && $0.range.count >= (isFirst ? 3 : 4)
                    && !$0.isCapitalized && !isCaseless($0)
                    && !LowercaseWords.all.contains($0.folded) && !AuthorRoles.all.contains($0.folded)
                    && !OrganisationWords.all.contains($0.folded) && !Desks.all.contains($0.folded)
                    && !NameJoints.all.contains($0.folded)
            }), tokens[safe: index + 2].map({ $0.line != tokens[index].line }) ?? true
        else { return nil }
        return Name(
            author: Author(slice(index..<index + 2)), tokens: index..<index + 2, kind: .person, wordCount: 2)
    }

    /// The index after words that name a desk and nobody, and end their piece: "die Redaktion", "our own
    /// correspondent".
    ///
    /// - Parameter alone: Whether nothing stands before them that says so; then what someone is is no desk.
    func endOfDesk(_ start: Int, alone: Bool = false) -> Int? {
        guard let first = tokens[safe: start], first.kind == .word else { return nil }
        let words = tokens[start...].prefix(NameReader.mostDeskWords).prefix {
            $0.line == first.line && $0.kind == .word
        }
        for end in (start + 1..<start + 1 + words.count).reversed() where endsDesk(end) {
            let phrase = tokens[start..<end].map(\.folded)
            if Desks.all.contains(phrase.joined(separator: " ")) { return end }
            guard
                phrase.allSatisfy({ word in
                    Desks.all.contains(word) || AuthorRoles.all.contains(word) || DeskJoints.all.contains(word)
                })
            else { continue }
            if phrase.contains(where: { Desks.all.contains($0) || !alone && AuthorRoles.all.contains($0) }) {
                return end
            }
        }
        return nil
    }

    static let mostDeskWords = 6

    private func endsDesk(_ end: Int) -> Bool {
        // "Editorial-Arroyo"
        if let mark = tokens[safe: end], ["-", "'"].contains(mark.folded), !mark.followsSpace { return false }
        if endsPiece(end) || isJoint(at: end) { return true }
        // "editor on Mon, 2014-05-12"
        if tokens[end].isCapitalized { return false }
        let isBeforeDate = !endsPiece(end + 1) && PrintedDate.match(tokens, at: end + 1) != nil
        return isBeforeDate || NameReader.isBeforePlace(tokens[end])
    }
}

extension Token {
    /// Whether it is a word of a script that puts no spaces between words, or of Korean, whose names are one word.
    var isOfUnspacedScript: Bool {
        guard kind == .word, let scalar = folded.unicodeScalars.first else { return false }
        return scalar.value >= 0x1100 && !scalar.properties.isLowercase || (0xE00..<0xF00).contains(scalar.value)
    }
}
