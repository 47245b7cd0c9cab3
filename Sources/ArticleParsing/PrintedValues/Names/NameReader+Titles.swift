/// The words before and after one name: titles, generations, degrees.
extension NameReader {
    /// The index after the honorifics that begin at a token; the token's own where there are none.
    func endOfHonorifics(_ start: Int, where isMeant: (Token) -> Bool = { _ in true }) -> Int {
        var index = start
        while true {
            if let end = endOfPartedHonorific(index) {
                index = end
                continue
            }
            guard isHonorific(index), isMeant(tokens[index]) else { break }
            index += 1
            if let stop = tokens[safe: index]?.folded, stop == "." || stop == "'" { index += 1 }
            // "prof.ssa", "Dr.ª"
            if let rest = tokens[safe: index], rest.kind == .word, !rest.followsSpace, !rest.isCapitalized,
                tokens[index - 1].folded == ".", rest.range.count <= 4, !isCaseless(rest)
            {
                index += 1
            }
            if tokens[safe: index]?.folded == "-", tokens[safe: index]?.followsSpace == false, isHonorific(index + 1) {
                index += 1
            }
            if tokens[safe: index]?.folded == "(", endOfDegrees(index) > index { index = endOfDegrees(index) }
            index = endOfField(index)
        }
        return index
    }

    /// After "г-н", "ד״ר": two pieces of a word, and a mark between.
    private func endOfPartedHonorific(_ index: Int) -> Int? {
        guard let mark = tokens[safe: index + 1], mark.kind == .mark, !mark.followsSpace,
            let rest = tokens[safe: index + 2], rest.kind == .word, !rest.followsSpace,
            let next = tokens[safe: index + 3], next.kind == .word, next.line == tokens[index].line
        else { return nil }
        let word = tokens[index].folded + (mark.folded == "״" ? "\"" : mark.folded) + rest.folded
        return Honorifics.all.contains(word) ? index + 3 : nil
    }

    /// "med." and "rer. nat." after "Dr.".
    private func endOfField(_ start: Int) -> Int {
        var index = start
        while let word = tokens[safe: index], index > start || tokens[safe: index - 1]?.folded == ".",
            word.kind == .word, !word.isCapitalized, word.range.count <= 5, !isCaseless(word),
            tokens[safe: index + 1]?.folded == ".", tokens[safe: index + 2]?.line == word.line
        { index += 2 }
        return index
    }

    private func isHonorific(_ index: Int) -> Bool {
        guard let token = tokens[safe: index], let next = tokens[safe: index + 1], next.line == token.line else {
            return false
        }
        // "أ.د."
        if next.folded == ".", isCaseless(token), token.range.count == 2 {
            return tokens[safe: index + 2]?.line == token.line
        }
        guard let remark = Honorifics.all[token.folded] else { return false }
        if next.folded == ".", !next.followsSpace {
            return tokens[safe: index + 2].map {
                $0.line == token.line && ($0.kind == .word || "-(".contains($0.folded))
            }
                ?? false
        }
        if next.folded == "'", isCaseless(token) { return true }
        if remark == "small", token.isCapitalized { return false }
        return remark != "stop" && next.kind == .word && (isCapital(next) || isHonorific(index + 1))
            && token.range.count > 1
    }

    /// After ", Jr." and "III", which are part of the name that ends at an index.
    func endOfGeneration(_ end: Int) -> Int {
        var index = end
        if tokens[safe: index]?.folded == "," { index += 1 }
        guard index > 0, let token = tokens[safe: index], token.line == tokens[index - 1].line,
            NameSuffixes.all[token.folded] == "generation"
        else { return end }
        let hasStop = tokens[safe: index + 1].map { $0.folded == "." && !$0.followsSpace } ?? false
        return hasStop ? index + 2 : index + 1
    }

    /// After the degrees and orders that follow a name: ", PhD, MPH", ", M.D.", "(ret.)".
    func endOfDegrees(_ end: Int, bracketed: Bool = true) -> Int {
        var index = end
        while let token = tokens[safe: index], index > 0, token.line == tokens[index - 1].line {
            let isOpen = token.folded == "("
            if isOpen, !bracketed { break }
            var next = token.folded == "," || isOpen ? index + 1 : index
            let first = next
            var letters = ""
            while let word = tokens[safe: next], word.line == token.line, next == first || !word.followsSpace,
                word.kind == .word || word.folded == "."
            {
                if word.kind == .word { letters += word.folded }
                next += 1
            }
            // "Ph. D."
            if letters == "ph", tokens[safe: next]?.folded == "d" {
                letters = "phd"
                next += tokens[safe: next + 1]?.folded == "." ? 2 : 1
            }
            guard !letters.isEmpty, NameSuffixes.all.contains(letters) || isUnknownDegree(first..<next, behind: end)
            else {
                break
            }
            if tokens[safe: next]?.folded == "®" || tokens[safe: next]?.folded == "™" { next += 1 }
            if isOpen {
                guard tokens[safe: next]?.folded == ")" else { break }
                next += 1
            }
            index = next
        }
        return index
    }

    /// ", FAND": a word of capitals after a marked name that has small letters, and no outlet.
    private func isUnknownDegree(_ range: Range<Int>, behind name: Int) -> Bool {
        guard takesDegrees, range.count == 1, range.lowerBound > 1, tokens[range.lowerBound - 1].folded == ",",
            (2...6).contains(tokens[range.lowerBound].range.count), isAcronym(tokens[range.lowerBound]),
            !isCaseless(tokens[range.lowerBound]), !isAcronym(tokens[name - 1]),
            KnownOutlets.match(tokens, at: range.lowerBound) == nil
        else { return false }
        return endsPiece(range.upperBound)
    }

    /// "記者曾港深" is 曾港深: scripts without spaces write the role together with the name.
    static func withoutRole(_ name: String) -> String {
        guard let first = name.unicodeScalars.first, first.value >= 0x3000 else { return name }
        let name = name.drop { $0 == " " }
        for role in RoleEndings.ofNames {
            let rest =
                name.hasSuffix(role) ? name.dropLast(role.count) : NameReader.behind(role, in: name).drop { $0 == " " }
            let length = rest.count - (rest.last == " " ? 1 : 0)
            if (2...5).contains(length) { return String(rest.prefix(length)) }
        }
        return String(name)
    }

    /// The text after a role, before which a publisher may stand: "新华社记者林晚秋". Korean parts it by a space.
    private static func behind(_ role: String, in name: Substring) -> Substring {
        guard name.utf8Span.span.firstOffset(of: Array(role.utf8)) != nil, let range = name.firstRange(of: role) else {
            return ""
        }
        let rest = name[range.upperBound...]
        let isKorean = role.unicodeScalars.first.map { $0.value >= 0xAC00 } ?? false
        return isKorean && rest.first != " " ? "" : rest
    }

    /// Whether a word ends with a role, and no name may stand before it: "朝日新聞記者".
    static func isGluedToRole(_ word: String) -> Bool {
        RoleEndings.ofNames.contains { word.endsInLetters(of: $0) && word.count > $0.count + 3 }
    }

    /// After "新华社记者", which a space parts from the name.
    func behindRole(_ index: Int) -> Int {
        guard let token = tokens[safe: index], isCaseless(token), let next = tokens[safe: index + 1], isCaseless(next),
            next.line == token.line, RoleEndings.ofNames.contains(where: { token.folded.endsInLetters(of: $0) })
        else { return index }
        return index + 1
    }
}
