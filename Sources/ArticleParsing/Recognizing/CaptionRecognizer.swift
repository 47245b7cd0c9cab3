import Articles

/// "Featured image: …", "(Reuters / Larry Downing)", "Sputnik/ Vladimir Fedorenko": captions and credits of pictures.
struct CaptionRecognizer: LineRecognizer {
    var openings: [Opening] { Self.phrases.openings + Self.agencies.map { Opening(first: $0) } }

    func recognize(_ line: Line, _ tokens: [Token]) -> Recognition? {
        guard line.utf8Count <= 300 else { return nil }
        let first = tokens.firstIndex { $0.kind != .mark } ?? 0
        if let phrase = Self.phrases.match(tokens, at: first) {
            if tokens[safe: phrase.end - 1]?.folded == "by", tokens[safe: phrase.end]?.isCapitalized != true {
                return nil
            }
            guard phrase.meaning || [":", "credit"].contains(tokens[safe: phrase.end]?.folded ?? "") else { return nil }
            return Recognition(part: .caption)
        }
        return isCredit(tokens, first) ? Recognition(part: .caption) : nil
    }

    /// An agency, a slash, a name, and nothing else.
    private func isCredit(_ tokens: [Token], _ first: Int) -> Bool {
        guard let agency = tokens[safe: first], Self.agencies.contains(agency.folded), tokens.count <= 12 else {
            return false
        }
        let slash = tokens[first...].prefix(4).contains { $0.folded == "/" }
        return slash && tokens[first...].allSatisfy { $0.kind == .mark || $0.isCapitalized || $0.kind == .number }
    }

    private static let agencies: Set<String> = [
        "afp", "ap", "dpa", "epa", "getty", "reuters", "ria", "ruptly", "shutterstock", "sputnik", "tass", "xinhua",
        "upi", "anadolu",
    ]

    /// Those marked "alone" need no colon after them.
    private static let phrases = PhraseTable<Bool>(
        marked: "alone",
        rows:
            """
            above image
            bild
            caption
            featured image
            featured image is = alone
            foto
            fotografia
            image
            image a la une
            image above
            image credit
            image source
            imagem
            imagem em destaque
            imagen
            imagen destacada
            immagine
            immagine in evidenza
            photo
            photo by = alone
            photo credit
            photo de
            photograph
            picture
            screenshot
            source of image
            the featured image is = alone
            titelbild
            """)
}
