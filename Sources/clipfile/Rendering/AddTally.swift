import ArticleArchive

/// What became of the articles of an add, counted.
struct AddTally: Equatable {
    private(set) var added = 0
    private(set) var alreadyThere = 0
    private(set) var restored = 0

    mutating func count(_ outcome: Archive.AddOutcome) {
        switch outcome {
        case .added: added += 1
        case .alreadyThere: alreadyThere += 1
        case .restored: restored += 1
        // Counted among the inputs that were refused.
        case .refused: break
        }
    }

    /// "12 given: 9 added, 2 already there, 1 refused".
    func summary(given: Int, refused: Int) -> String {
        var words = ["\(added) added", "\(alreadyThere) already there"]
        if restored > 0 { words.append("\(restored) restored") }
        words.append("\(refused) refused")
        return "\(given) given: " + words.joined(separator: ", ")
    }
}
