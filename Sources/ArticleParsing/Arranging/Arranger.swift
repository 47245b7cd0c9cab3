import Articles

/// The fourth stage: tells of every line what it is.
///
/// The order matters. What stands for itself is claimed first; the header is arranged as a whole; the lead and the tail
/// need the header's names. What nobody claims is the body.
enum Arranger {
    static func lines(of page: Page) -> [RecognizedLine] {
        var draft = Draft(page)
        FrontMatterLines.claim(in: &draft)
        PageMenu.claim(in: &draft)
        LineRecognizers.claim(in: &draft)
        let bodyStart = HeaderClaimer.claim(in: &draft)
        PageFurniture.claim(in: &draft, from: bodyStart)
        RepetitionFinder.claim(in: &draft)
        LeadReader.read(&draft, from: bodyStart)
        TailReader.read(&draft, from: bodyStart)
        PageDeck.settle(&draft)
        return draft.lines
    }
}
