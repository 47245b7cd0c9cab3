import Articles

/// The fourth stage: tells of every line what it is.
///
/// The order matters. What stands for itself is claimed first; the header is arranged as a whole; the lead and the tail
/// need the header's names. What nobody claims is the body.
enum Arranger {
    /// A page whose header is arranged: its lines claimed as far as the text.
    struct Headed {
        var draft: Draft
        /// The first line after the header.
        let bodyStart: Int
    }

    /// - Parameter headed: The page with its header, where it was read before.
    static func lines(of page: Page, _ headed: Headed? = nil) -> [RecognizedLine] {
        var headed = headed ?? self.headed(page)
        let bodyStart = headed.bodyStart
        PageFurniture.claim(in: &headed.draft, from: bodyStart)
        RepetitionFinder.claim(in: &headed.draft)
        LeadReader.read(&headed.draft, from: bodyStart)
        TailReader.read(&headed.draft, from: bodyStart)
        PageDeck.settle(&headed.draft)
        return headed.draft.lines
    }

    static func headed(_ page: Page) -> Headed {
        var draft = draftBeforeHeader(page)
        let bodyStart = HeaderClaimer.claim(in: &draft)
        return Headed(draft: draft, bodyStart: bodyStart)
    }

    /// The lines that stand for themselves claimed, the header's not yet.
    static func draftBeforeHeader(_ page: Page) -> Draft {
        var draft = Draft(page)
        FrontMatterLines.claim(in: &draft)
        PageMenu.claim(in: &draft)
        LineRecognizers.claim(in: &draft)
        return draft
    }
}
