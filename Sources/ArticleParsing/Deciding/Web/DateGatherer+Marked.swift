import Articles

/// The days that a page's markup marks: `<time>` elements, properties of microdata, classes of theirs.
extension DateGatherer {
    mutating func gatherMarked(_ fields: [DeclaredField], _ lines: inout ShownLines) {
        for field in fields {
            guard dates.count < DateGatherer.mostDates else { return }
            switch (field.source.kind, field.name) {
            case (.microdata, .datePublished), (.microdata, .date), (.rdfa, .datePublished), (.rdfa, .date):
                readProperty(field, &lines)
            case (.timeElement, _), (.microdata, .dateModified), (.rdfa, .dateModified): readMarked(field, &lines)
            case (.className, .datePublished), (.className, .dateModified), (.className, .date),
                (.classPart, .datePublished), (.classPart, .date), (.dateText, .datePublished):
                if PrintedDate.mayStand(in: field.value.utf8) { readMarked(field, &lines) }
            default: continue
            }
        }
    }

    private mutating func readProperty(_ field: DeclaredField, _ lines: inout ShownLines) {
        guard let date = declaredDay(field), DateGatherer.isCredible(date) else { return }
        let zone = lines.zone(of: field.node)
        let position = lines.position(of: field.node)
        let isMeta = lines.web.tree[field.node].tag == .meta
        let isOwn = zone != .related && zone != .comments && (isMeta || position < lines.header.upperBound)
        add(
            date, isOwn ? .microdata : .markedElsewhere, .init(field, isShown: !isMeta), position: position,
            distance: lines.distance(position))
    }

    private mutating func readMarked(_ field: DeclaredField, _ lines: inout ShownLines) {
        switch lines.zone(of: field.node) {
        case .comments, .related, .footer: return
        case nil, .navigation: break
        }
        let position = lines.position(of: field.node)
        let isInHeader = lines.header.contains(position)
        if field.source.kind == .dateText, isInHeader { return }
        let text =
            field.source.kind == .timeElement
            ? lines.web.tree.text(in: field.node, mostNodes: 40, mostBytes: 200) : field.value
        let tokens = Tokenizer.tokens(of: text.utf8Prefix(200), atMost: 40)
        let shown = days(tokens).first
        // "Retrieved May 12, 2014", whatever class it bears.
        if let shown, DateLabel.before(shown.tokens.lowerBound, in: tokens) == .other { return }
        guard let date = shown.map(resolved) ?? DeclaredDate.day(field.value, in: context) else { return }
        var label =
            DateLabel.behind(0, in: tokens, words: 5)
            ?? (field.source.kind == .dateText ? .published : labelInLine(of: text, position, lines))
        if label == .other { return }
        let isPublication = field.source.kind == .timeElement && field.name == .datePublished
        if field.name == .dateModified, label != .published { label = .changed }
        if label == nil, isPublication { label = .published }
        let origin = WebOrigin(field, isShown: true)
        let printed = shown.map { date in
            text.utf8Slice(
                tokens[date.tokens.lowerBound].range.lowerBound..<tokens[date.tokens.upperBound - 1].range.upperBound)
        }
        if isInHeader {
            let far = position - lines.start
            // "3 hours ago", "22:40": the day stands only in the attribute.
            let isNear = shown != nil && far >= -2 && far <= 20
            addShown(
                date, printed: printed, or: shown.flatMap(doubt), label == .published && shown == nil ? nil : label,
                isNear: isNear, origin,
                position, lines)
        } else if label != .changed, date.year >= DateGatherer.firstYear {
            add(
                date, printed: printed, or: shown.flatMap(doubt),
                label == .published ? .publishedElsewhere : .markedElsewhere, origin, position: position,
                distance: lines.distance(position))
        }
    }

    /// The label before a marked text in its line.
    private func labelInLine(of text: String, _ position: Int, _ lines: ShownLines) -> DateLabel? {
        guard position < lines.count else { return nil }
        let line = lines[position]
        guard line.utf8Count <= 400 else { return nil }
        let tokens = Tokenizer.tokens(of: line, atMost: 80, at: 0)
        let offset = line.bytes.span.firstOffset(of: Array(text.utf8.prefix(12))) ?? 0
        let index = tokens.firstIndex { $0.range.lowerBound >= offset } ?? 0
        return label(before: index, in: tokens, position, lines)
    }
}
