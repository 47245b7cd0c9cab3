import Articles

/// A value that is weighed for a field, with where it comes from: a ``WebOrigin``, or the ``Found`` of a text.
struct Contender<Value: Sendable, Origin: Sendable>: Sendable {
    var value: Value
    let kind: EvidenceKind
    let origin: Origin
    /// The line among a page's shown ones, where it is shown.
    var position: Int?
    /// How far it stands from the headline: among equals the nearest is chosen.
    var distance = 0
    /// Its fate; nil while it may win.
    var outcome: Outcome?

    /// Whether nothing speaks against it.
    var isStanding: Bool { outcome == nil || outcome == .chosen }

    /// The best by its kind, among equals the nearest, among those the first; the others are told why they lost.
    static func choose(
        among contenders: [Contender], by order: EvidenceOrder, isSame: (Value, Value) -> Bool
    ) -> (chosen: Contender?, others: [Contender]) {
        let standing = contenders.indices.filter { contenders[$0].isStanding }
        let best = standing.min {
            (order.rank(of: contenders[$0].kind), contenders[$0].distance, $0) < (
                order.rank(of: contenders[$1].kind), contenders[$1].distance, $1
            )
        }
        guard let best else { return (nil, contenders) }
        var chosen = contenders[best]
        chosen.outcome = .chosen
        var others: [Contender] = []
        for index in contenders.indices where index != best {
            var other = contenders[index]
            if other.isStanding { other.outcome = other.defeat(by: chosen, order, isSame) }
            others.append(other)
        }
        return (chosen, others)
    }

    private func defeat(
        by chosen: Contender, _ order: EvidenceOrder, _ isSame: (Value, Value) -> Bool
    ) -> Outcome {
        if isSame(value, chosen.value) { return .repeated }
        if kind == .dateOfChange, kind != chosen.kind { return .dayOfChange }
        if kind != chosen.kind { return .lowerKind(than: chosen.kind, for: order.field) }
        return distance > chosen.distance ? .farther : .later
    }
}

extension Contender where Origin == WebOrigin {
    func citation(in tree: HTMLTree, _ order: EvidenceOrder) -> Citation {
        let row = order.row(of: kind)?.page
        return Citation(
            declared: origin.source?.description, path: origin.isShown ? tree.path(of: origin.node) : nil,
            line: origin.line(in: tree), rule: (row?.rule ?? .declared).rawValue, certainty: row?.certainty ?? .low)
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
