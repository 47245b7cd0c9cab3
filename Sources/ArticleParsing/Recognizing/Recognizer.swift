import Articles

/// The third stage: tells of every line what it is.
///
/// The order matters. What stands for itself is claimed first; the header is read from the title down; the lead and the
/// tail need the header's names. What nobody claims is the body.
struct Recognizer {
    func recognize(_ page: Page) -> [RecognizedLine] {
        var draft = Draft(page)
        PageMenu.claim(in: &draft)
        LineRecognizers.claim(in: &draft)
        let bodyStart = HeaderReader.read(&draft)
        RepetitionFinder.claim(in: &draft)
        LeadReader.read(&draft, from: bodyStart)
        TailReader.read(&draft, from: bodyStart)
        claimLead(&draft)
        return draft.lines
    }

    /// What a web page prints as a lead in its head, where no other deck stands.
    private func claimLead(_ draft: inout Draft) {
        guard let lead = draft.page.web?.lead, draft.isFree(lead),
            !draft.founds.contains(where: { if case .deck = $0.value { true } else { false } })
        else { return }
        let found = Found(
            value: .deck(draft.line(lead).text), place: draft.place(lead), rule: .linesUnderTitle, certainty: .low)
        draft.claim(lead, as: .deck, [found])
    }
}
