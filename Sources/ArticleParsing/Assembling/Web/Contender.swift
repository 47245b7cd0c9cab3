import Articles

/// A value that a page offers for a field, with where it says so.
struct Contender<Value: Sendable, Evidence: WebEvidence>: Sendable {
    var value: Value
    let evidence: Evidence
    let origin: WebOrigin
    /// The line among the shown ones, where it is shown.
    var position: Int?
    /// How far it stands from the headline: among equals the nearest is chosen.
    var distance = 0
    /// Why another one was chosen; nil for the winner.
    var lost: String?

    /// The best by evidence, among equals the nearest, among those the first; the others are told why they lost.
    static func choose(
        among contenders: [Contender], isSame: (Value, Value) -> Bool
    ) -> (chosen: Contender?, others: [Contender]) {
        let standing = contenders.indices.filter { contenders[$0].lost == nil }
        let best = standing.min {
            (contenders[$0].evidence, contenders[$0].distance, $0) < (
                contenders[$1].evidence, contenders[$1].distance, $1
            )
        }
        guard let best else { return (nil, contenders) }
        let chosen = contenders[best]
        var others: [Contender] = []
        for index in contenders.indices where index != best {
            var other = contenders[index]
            other.lost =
                other.lost
                ?? (isSame(other.value, chosen.value)
                    ? Self.saysTheSame
                    : other.evidence != chosen.evidence
                        ? "ranks after \(chosen.evidence.phrase)"
                        : other.distance > chosen.distance
                            ? "stands farther from the headline" : "comes behind another of its kind")
            others.append(other)
        }
        return (chosen, others)
    }

    /// The reason of a value that lost to another that agrees with it.
    static var saysTheSame: String { "says the same" }

    func citation(in tree: HTMLTree) -> Citation {
        Citation(
            declared: origin.source?.description, path: origin.isShown ? tree.path(of: origin.node) : nil,
            line: origin.line(in: tree), rule: evidence.rule.rawValue, certainty: evidence.certainty)
    }
}

/// Where a page says something.
struct WebOrigin: Sendable {
    /// The declared field's source; nil for a line.
    let source: DeclaredField.Source?
    let node: Int
    /// The line of the page's source, where it is not the element's.
    private(set) var sourceLine: Int?
    /// Whether the element shows the value.
    let isShown: Bool

    init(_ field: DeclaredField, isShown: Bool = false) {
        source = field.source
        node = field.node
        self.isShown = isShown
    }

    /// - Parameter offset: where in the line it stands.
    init(line position: Int, of lines: ShownLines, at offset: Int = 0) {
        source = nil
        node = lines.node(position)
        sourceLine = lines.sourceLine(position, at: offset)
        isShown = true
    }

    /// The line of the page's source in which it stands.
    func line(in tree: HTMLTree) -> Int { sourceLine ?? tree.line(of: node) }
}
