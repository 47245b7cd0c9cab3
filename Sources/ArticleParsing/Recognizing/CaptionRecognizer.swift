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

    /// Whether the phrase needs no colon behind it.
    private static let phrases = PhraseTable<Bool>([
        ("featured image is", true), ("the featured image is", true), ("featured image", false), ("image", false),
        ("photo", false),
        ("photo credit", false), ("photo by", true), ("image credit", false), ("image source", false),
        ("source of image", false), ("picture", false),
        ("photograph", false), ("caption", false), ("image a la une", false), ("photo de", false), ("imagen", false),
        ("imagen destacada", false), ("foto", false), ("fotografia", false),
        ("immagine", false), ("immagine in evidenza", false), ("bild", false), ("titelbild", false), ("imagem", false),
        ("imagem em destaque", false),
        ("above image", false), ("image above", false), ("screenshot", false),
    ])
}
