/// Changes that conversions make to a text without changing its words.
struct Spoiling: Sendable, CustomStringConvertible {
    private(set) var kinds: [Kind]

    enum Kind: String, CaseIterable, Sendable {
        case noBreakSpaces, zeroWidthSpaces, softHyphens, controlApostrophes, trailingSpaces, blankLinesFirst
    }

    /// Two thirds of the texts are clean; the others have one or two spoilings.
    init(from random: inout SplitMix) {
        let count = random.pick(0, [0, 0, 0, 1, 2])
        kinds = Array(Kind.allCases.shuffled(using: &random).prefix(count))
    }

    var description: String {
        kinds.isEmpty ? "clean" : kinds.map(\.rawValue).sorted().joined(separator: " and ")
    }

    func spoil(_ lines: [String], with random: inout SplitMix) -> [String] {
        var lines = lines
        for kind in kinds {
            if kind == .blankLinesFirst {
                lines = ["", ""] + lines
            } else {
                lines = lines.map { spoil($0, kind, with: &random) }
            }
        }
        return lines
    }

    private func spoil(_ line: String, _ kind: Kind, with random: inout SplitMix) -> String {
        guard !line.isEmpty else { return line }
        switch kind {
        case .noBreakSpaces:
            return String(line.map { $0 == " " && random.oneIn(6) ? "\u{A0}" : $0 })
        case .zeroWidthSpaces:
            return random.oneIn(3) ? "\u{200B}" + line : line.replacing(". ", with: ".\u{200B} ")
        case .softHyphens:
            let words = line.split(separator: " ", omittingEmptySubsequences: false)
            return words.map { softened($0, with: &random) }.joined(separator: " ")
        case .controlApostrophes: return withControlApostrophes(line)
        case .trailingSpaces: return random.oneIn(2) ? line + "  " : line
        case .blankLinesFirst: return line
        }
    }

    private func softened(_ word: Substring, with random: inout SplitMix) -> String {
        guard word.count > 8, word.allSatisfy(\.isLetter), random.oneIn(2) else { return String(word) }
        let middle = word.index(word.startIndex, offsetBy: 4)
        return word[..<middle] + "\u{AD}" + word[middle...]
    }

    private func withControlApostrophes(_ line: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in line.unicodeScalars {
            switch scalar {
            case "’": result.append("\u{92}")
            case "“": result.append("\u{93}")
            case "”": result.append("\u{94}")
            default: result.append(scalar)
            }
        }
        return String(result)
    }
}
