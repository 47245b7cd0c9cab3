import Articles

/// A part of a page that no browser shows because its markup is flawed: nothing ends what begins before it.
struct HiddenStretch: Sendable, Hashable {
    enum Kind: Sendable, Hashable, CaseIterable {
        case comment, script, style, tag, quotation
    }

    let kind: Kind
    /// The place in the page's text, the hiding markup included.
    let range: Range<Int>
}

extension HiddenStretch {
    /// A finding for each kind: where the first one is, and how much all of them hide.
    static func findings(
        _ stretches: [HiddenStretch], sizeOfPage: Int, lineOf: (Int) -> Int
    ) -> [Finding] {
        guard !stretches.isEmpty else { return [] }
        return Kind.allCases.compactMap { kind in
            let ofKind = stretches.filter { $0.kind == kind }
            guard let first = ofKind.first else { return nil }
            let bytes = ofKind.reduce(0) { $0 + $1.range.count }
            let isRest = ofKind.count == 1 && first.range.upperBound == sizeOfPage
            return kind.code.at(
                lineOf(first.range.lowerBound),
                "\(isRest ? kind.openToTheEnd : kind.openForLong) hides "
                    + (isRest ? "the last \(bytes) bytes of the page" : "\(bytes) bytes of the page")
                    + (ofKind.count > 1 ? " (so in \(ofKind.count) places)" : ""))
        }
    }
}

extension HiddenStretch.Kind {
    fileprivate var code: FindingCode {
        switch self {
        case .comment: .unclosedComment
        case .script, .style: .unclosedElement
        case .tag: .unclosedTag
        case .quotation: .unclosedQuotation
        }
    }

    /// Of one that nothing ends.
    fileprivate var openToTheEnd: String {
        switch self {
        case .comment: "a comment that nothing closes"
        case .script: "a script that nothing closes"
        case .style: "a style sheet that nothing closes"
        case .tag, .quotation: "a tag that does not end"
        }
    }

    /// Of one that something ends which ought to end another one.
    fileprivate var openForLong: String {
        switch self {
        case .comment, .tag: openToTheEnd
        case .script: "a script that is not closed before the next one"
        case .style: "a style sheet that is not closed before the next one"
        case .quotation: "a quotation mark that nothing closes in its tag"
        }
    }
}
