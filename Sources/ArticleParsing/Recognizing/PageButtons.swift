/// Buttons about a page's head, folded: its menu, its search, its account, an encyclopedia's tabs, and those that stand beside
/// a title. A line of such words, or of them and sections' names, is no title.
enum PageButtons {
    /// Where the buttons of a line stand.
    enum Place {
        /// Over the title, under the site's name: "Menu", "Sign in", "News Sport Culture".
        case head
        /// Beside a title and a text: "Share", "Save", "Print".
        case beside
    }

    /// A longer line is a text.
    private static let mostTokens = 24

    /// "Menu Search", "Leer Editar Ver historial", "News Opinion Sport Culture Lifestyle": nothing but buttons and the names
    /// of sections, or of five words with capitals and more, half of them.
    static func place(_ tokens: [Token]) -> Place? {
        guard tokens.count <= mostTokens, tokens.first?.kind == .word else { return nil }
        if isRow(tokens) { return .head }
        var (head, beside, sections, others) = (0, 0, 0, 0)
        var index = 0
        while index < tokens.count {
            let token = tokens[index]
            if let button = table.match(tokens, at: index) {
                if button.meaning { beside += 1 } else { head += 1 }
                index = button.end
                continue
            }
            // Those under a text stand beside its title, too.
            if token.isCapitalized, let button = FootPhrases.buttons.match(tokens, at: index) {
                beside += 1
                index = button.end
                continue
            }
            switch token.kind {
            case .number: return nil
            case .mark: if !marks.contains(token.folded) { return nil }
            case .word:
                // "World and sports" is a section's name.
                guard token.isCapitalized || token.isOfUnspacedScript, !JoiningWords.all.contains(token.folded) else {
                    return nil
                }
                if SectionWords.all.contains(token.folded) { sections += 1 } else { others += 1 }
            }
            index += 1
        }
        let known = head + beside + sections
        // "Print Culture" is a title.
        let isOfKnown = sections == 0 || known >= 3
        let isMenu = others == 0 ? isOfKnown : known + others >= 5 && known * 2 >= known + others
        guard isMenu else { return nil }
        return beside > 0 && head + sections == 0 ? .beside : .head
    }

    /// Whether an item of a menu is a button of a site's head.
    static func isOfHead(_ item: ArraySlice<Token>) -> Bool {
        if item.count == 1, let word = item.first, sectionsOfMenus.contains(word.folded) { return true }
        return table.match(item, at: item.startIndex).map { !$0.meaning && $0.end == item.endIndex } ?? false
    }

    /// Sections that are in most menus, and over titles seldom.
    private static let sectionsOfMenus: Set<String> = ["archives", "books", "home", "news", "videos"]

    /// "O mnie | Trasy | Kontakt": three short items and more between marks, one of which is a button or a section.
    private static func isRow(_ tokens: [Token]) -> Bool {
        let items = tokens.split { ["|", "·", "•", "/", ">"].contains($0.folded) }
        return items.count >= 3
            && items.allSatisfy { $0.count <= 3 && $0.allSatisfy { $0.kind == .word } }
            && items.contains { isOfHead($0) || SectionWords.areAll($0) }
    }

    private static let marks: Set<String> = ["|", "·", "•", "/", "-", ">", "…"]
}
