import Articles

/// The fourth stage: tells of every line what it is.
///
/// The order matters. What stands for itself is claimed first; the header is arranged as a whole; the lead and the tail
/// need the header's names. What nobody claims is the body.
enum Arranger {
    static func lines(of page: Page) -> [RecognizedLine] {
        var draft = draftBeforeHeader(page)
        let bodyStart = HeaderClaimer.claim(in: &draft)
        PageFurniture.claim(in: &draft, from: bodyStart)
        RepetitionFinder.claim(in: &draft)
        LeadReader.read(&draft, from: bodyStart)
        TailReader.read(&draft, from: bodyStart)
        PageDeck.settle(&draft)
        return draft.lines
    }

    /// The lines that stand for themselves claimed, the header's not yet.
    ///
    /// - Parameter end: How many of the first lines are looked at.
    static func draftBeforeHeader(_ page: Page, upTo end: Int = .max) -> Draft {
        var draft = Draft(page)
        FrontMatterLines.claim(in: &draft)
        PageMenu.claim(in: &draft)
        LineRecognizers.claim(in: &draft, upTo: end)
        return draft
    }
}
