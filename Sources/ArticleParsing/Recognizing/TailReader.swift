import Articles

/// Reads what stands after the body: links back to other pages, and the author's biography.
struct TailReader {
    /// A biography stands within this many lines of the notices or of the end.
    private static let tailLines = 14

    /// "About the author" stands within this many.
    private static let labelLines = 60

    static func read(_ draft: inout Draft, from start: Int) {
        claimAddresses(&draft, from: start)
        FootReader.claim(in: &draft, from: start)
        claimRoles(&draft, from: start)
        claimNavigation(&draft, from: start)
        claimDate(&draft, from: start)
        claimBiography(&draft, from: start)
        SignatureReader.claim(in: &draft, from: start)
    }

    /// "The url address of this article is: …" under the text.
    private static func claimAddresses(_ draft: inout Draft, from start: Int) {
        for index in start..<draft.count where draft.isFree(index) && draft.line(index).width <= 200 {
            let start = draft.line(index).bytes.prefix(60)
            guard start.span.contains(UInt8(ascii: ":")) else { continue }
            let beginning = Tokenizer.tokens(of: draft.line(index), atMost: 12, at: index)
            guard
                beginning.contains(where: {
                    $0.folded.hasSuffix("url") || $0.folded == "indirizzo" || $0.folded == "adresse"
                }),
                let label = LabelLine(draft, at: index), label.meaning == .url, beginning.count > 3
            else { continue }
            for line in label.lines.dropFirst() { draft.claim(line, as: .url) }
            draft.claim(index, as: label.value.isEmpty ? .emptyLabel : .url, label.founds)
        }
        claimAddressLines(&draft, from: start)
    }

    /// "Retrieved from https://…", `<https://…>` near the end, where nothing else says the address. A bare address is
    /// the text's last word.
    private static func claimAddressLines(_ draft: inout Draft, from start: Int) {
        let isDeclared = draft.page.web?.declared.fields.contains { $0.name == .url } ?? false
        guard !isDeclared,
            !draft.founds.contains(where: { if case .url = $0.value { $0.rule != .sourceSentence } else { false } })
        else { return }
        for index in max(start + 1, draft.count - tailLines)..<max(start + 1, draft.count) where draft.isFree(index) {
            guard let address = AddressLine(draft, at: index), address.isAnnounced else { continue }
            draft.claim(index, as: address.address == nil ? .navigation : .url, address.founds)
            return
        }
    }

    /// "Translated from the French by Ida Moreau." under the text.
    private static func claimRoles(_ draft: inout Draft, from start: Int) {
        for index in max(start + 1, draft.count - labelLines)..<max(start + 1, draft.count) where draft.isFree(index) {
            guard draft.line(index).width <= 120, Crafts.all.canBegin(draft.line(index)) else { continue }
            let tokens = draft.tokens(index)
            let text = draft.line(index).text
            guard let phrase = Craft.match(tokens, at: 0), let role = phrase.craft.role,
                tokens[phrase.end...].first?.kind == .word
                    || tokens[phrase.end...].first?.folded == ":"
            else { continue }
            let names = NameReader(tokens: tokens) { _ in text }
                .names(from: tokens[phrase.end].folded == ":" ? phrase.end + 1 : phrase.end)
            let rest = tokens[names.end...]
            guard !names.names.isEmpty, rest.isEmpty || rest.count == 1 && rest.first?.folded == "." else { continue }
            let founds = names.names.map { name in
                var author = name.author
                author.role = role
                let end = tokens[name.tokens.upperBound - 1].range.upperBound
                let place = Place(line: index, tokens[name.tokens.lowerBound].range.lowerBound..<end)
                return Found(value: .author(author), place: place, rule: .roleLine, certainty: .high)
            }
            draft.claim(index, as: .byline, founds)
        }
    }

    /// "Return to …" lines at the very end.
    private static func claimNavigation(_ draft: inout Draft, from start: Int) {
        var index = draft.count - 1
        while index >= start {
            if draft.isBlank(index) || draft.lines[index].part == .navigation || !draft.isFree(index) {
                index -= 1
                continue
            }
            guard draft.line(index).width <= 200, links.match(draft.tokens(index)) != nil,
                !draft.line(index).text.hasSuffix("."),
                isTitle(draft.tokens(index))
            else { break }
            draft.claim(index, as: .navigation)
            index -= 1
        }
    }

    /// A page's name, most words of which have capitals: "Return to Kabul was impossible" is a sentence.
    private static func isTitle(_ tokens: [Token]) -> Bool {
        let words = tokens.dropFirst(2).filter { $0.kind == .word && !JoiningWords.all.contains($0.folded) }
        return words.count < 4 || words.count { $0.isCapitalized } * 2 >= words.count
    }

    /// A day alone in the last line, where the header has none.
    private static func claimDate(_ draft: inout Draft, from start: Int) {
        guard let last = (start..<draft.count).last(where: { draft.isFree($0) && !draft.isBlank($0) }), last > start,
            draft.line(last).width <= 60,
            !draft.founds.contains(where: { if case .date = $0.value { true } else { false } })
        else { return }
        let tokens = draft.tokens(last)
        guard let date = PrintedDate.match(tokens, at: 0), date.tokens == tokens.indices, date.date.start.day != nil
        else { return }
        let found = Found(
            value: .date(date.date, printed: draft.line(last).text), place: draft.place(last), rule: .date,
            certainty: .medium)
        draft.claim(last, as: .date, [found])
    }

    private static func claimBiography(_ draft: inout Draft, from start: Int) {
        var authors: [Biographies.Person] = []
        for found in draft.founds {
            switch found.value {
            case .author(let author), .articlesBy(let author): authors.append(Biographies.Person(author.name))
            default: break
            }
        }
        let labelled = (max(start, draft.count - labelLines)..<max(start, draft.count)).first { index in
            draft.isFree(index) && isLabel(draft, index)
        }
        if let labelled {
            var last = draft.endOfParagraph(labelled)
            let isAlone =
                Biographies.about.match(draft.tokens(labelled)).map { $0.end + 1 } ?? 0
                >= draft.tokens(labelled).count
            while let next = draft.shown(from: last + 1), draft.isFree(next), next - labelled < 12,
                isAlone && last == labelled || Biographies.goesOn(draft.line(next).text)
            { last = draft.endOfParagraph(next) }
            // A label in the midst of the text is a heading of its.
            let isMidst = draft.free(from: last + 1).map { hasProse(draft, from: $0) } ?? false
            if !isMidst || draft.count - last <= tailLines { Biographies.claim(&draft, labelled...last) }
            return
        }
        var free: [Int] = []
        var candidate = draft.count - 1
        while candidate > start, free.count < tailLines {
            if draft.isFree(candidate) { free.insert(candidate, at: 0) }
            candidate -= 1
        }
        guard free.count > 2 else { return }
        for index in free where draft.isFree(index) {
            guard
                Biographies.begins(draft.line(index), authors: authors)
                    || Biographies.closes(draft.line(index), authors: authors), startsParagraph(draft, index)
            else { continue }
            var last = draft.endOfParagraph(index)
            while let next = draft.shown(from: last + 1), draft.isFree(next), Biographies.goesOn(draft.line(next).text)
            {
                last = draft.endOfParagraph(next)
            }
            // A text that goes on after a biography is body after all.
            guard draft.free(from: last + 1).map({ !hasProse(draft, from: $0) }) ?? true,
                draft.free(from: start).map({ $0 < index }) ?? false
            else { continue }
            Biographies.claim(&draft, index...last)
        }
    }

    private static func isLabel(_ draft: Draft, _ index: Int) -> Bool {
        guard Biographies.about.canBegin(draft.line(index)) else { return false }
        return Biographies.isLabel(draft.tokens(index))
    }

    private static func startsParagraph(_ draft: Draft, _ index: Int) -> Bool {
        index == 0 || draft.isBlank(index - 1) || !draft.isWrapped(index - 1)
    }

    private static func hasProse(_ draft: Draft, from index: Int) -> Bool {
        (index..<draft.count).contains { draft.isFree($0) && draft.line($0).width > 100 }
    }

    private static let links = PhraseTable<Void>(
        rows:
            """
            back to
            go back to
            regresar a
            regresar al
            retornar a
            retour a
            retour au
            retour aux
            return to
            ritorna a
            ritorna al
            see more at
            torna a
            torna al
            voltar a
            voltar para
            volver a
            zuruck zu
            zuruck zum
            zuruck zur
            """)
}
