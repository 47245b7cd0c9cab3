import Articles

/// Tells the sentences by which a page turns to its readers: "Thanks for reading Slow Water! Subscribe for free to receive
/// new posts.", "Spotted an error? Write to desk@gazette.example".
enum FootInvitation {
    /// So many words after what is asked stands what is offered.
    private static let nearest = 10
    private static let shortest = 12

    static func isInvitation(_ draft: Draft, _ index: Int) -> Bool {
        let tokens = draft.tokens(index)
        guard let first = tokens.firstIndex(where: { $0.kind != .mark }), !isSpoken(tokens) else { return false }
        if asks(tokens, first) { return true }
        // "The Gazette is committed to publishing …"
        if tokens.indices.dropFirst(first).prefix(6).contains(where: {
            FootPhrases.faults.match(tokens, at: $0)?.meaning == true
        }) {
            return true
        }
        if let fault = FootPhrases.faults.match(tokens, at: first) {
            return fault.meaning || tokens.count <= shortest || tokens.contains { ["?", "@"].contains($0.folded) }
        }
        guard let thanks = FootPhrases.thanks.match(tokens, at: first) else { return false }
        let words = tokens[thanks.end...].count { $0.kind == .word }
        if words <= 3 { return true }
        return tokens.indices.contains { place in
            place >= thanks.end && [".", "!", "?", ":", ","].contains(tokens[place].folded)
                && (FootPhrases.asking.match(tokens, at: place + 1) != nil
                    || FootPhrases.thanks.match(tokens, at: place + 1) != nil)
        }
    }

    /// Whether only a page says so, whatever stands about it: thanks and what is asked, a newsletter, an address.
    static func isSure(_ draft: Draft, _ index: Int) -> Bool {
        let tokens = draft.tokens(index)
        guard let first = tokens.firstIndex(where: { $0.kind != .mark }) else { return false }
        if tokens.contains(where: { $0.folded == "@" || ofPages.contains($0.folded) }) { return true }
        // "Spotted an error? Tell us."
        if let fault = FootPhrases.faults.match(tokens, at: first),
            let mark = tokens[fault.end...].prefix(3).firstIndex(where: { $0.folded == "?" }),
            (1...mostWordsOfAnswer).contains(tokens[(mark + 1)...].count { $0.kind == .word })
        {
            return true
        }
        // "Sent from my iPhone."
        if FootPhrases.sending.match(tokens, at: first) != nil,
            tokens.contains(where: { FootPhrases.devices.contains($0.folded) })
        {
            return true
        }
        guard let thanks = FootPhrases.thanks.match(tokens, at: first) else { return false }
        return tokens.indices.contains { place in
            place >= thanks.end && [".", "!", "?", ":", ","].contains(tokens[place].folded)
                && FootPhrases.asking.match(tokens, at: place + 1) != nil
        }
    }

    private static let mostWordsOfAnswer = 4

    /// What pages offer, and texts speak of seldom at their end.
    private static let ofPages: Set<String> = [
        "facebook", "http", "https", "infolettre", "instagram", "newsletter", "newsletters", "nieuwsbrief", "patreon",
        "paypal", "permalink", "podcast", "rss", "substack", "telegram", "twitter", "whatsapp", "www", "youtube",
        "рассылка",
        "рассылку",
    ]

    /// "Subscribe to our newsletter": what is asked, and within a few words what is offered.
    private static func asks(_ tokens: [Token], _ first: Int) -> Bool {
        guard let asking = FootPhrases.asking.match(tokens, at: first) else { return false }
        return tokens[asking.end...].prefix(nearest).contains { FootPhrases.offered.contains($0.folded) }
            || asking.end - first > 0 && FootPhrases.offered.contains(tokens[asking.end - 1].folded)
    }

    /// A sentence in quotes, or one that somebody says.
    private static func isSpoken(_ tokens: [Token]) -> Bool {
        guard let first = tokens.first, !["\"", "“", "„", "«"].contains(first.folded) else { return true }
        return tokens.contains {
            PromotionRecognizer.saying.contains($0.folded) || FootPhrases.commenting.contains($0.folded)
        }
    }
}
