import ArticleArchive
import Articles

/// The changes that today's parser would make in one article.
struct DifferencePage {
    let difference: RecordDifference
    let width: Int
    let usesColor: Bool

    init(_ difference: RecordDifference, width: Int, usesColor: Bool) {
        self.difference = difference
        self.width = max(20, width)
        self.usesColor = usesColor
    }

    /// The page, with a final newline.
    func text() -> String {
        let parts = [
            [Table.shortened(ArticleLine.text(difference.before), to: width)], fields(), corrections(), body(),
            list("extras", old: difference.before.extras.map(words), new: difference.after.extras.map(words)),
            list("findings", old: difference.before.findings.map(words), new: difference.after.findings.map(words)),
            evidence(),
        ]
        return parts.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
    }

    private func fields() -> [String] {
        let (before, after) = (difference.before, difference.after)
        var changes = CorrectableField.allCases.filter { before[$0] != after[$0] }.map {
            ChangeLines.Change(field: $0.name, before: before[$0]?.line, after: after[$0]?.line)
        }
        let sources = [
            ("source.encoding", before.source.encoding, after.source.encoding),
            ("source.mediaType", before.source.mediaType, after.source.mediaType),
        ]
        changes += sources.filter { $0.1 != $0.2 }.map { ChangeLines.Change(field: $0.0, before: $0.1, after: $0.2) }
        return ChangeLines(width: width, usesColor: usesColor, isWhole: true).lines(changes)
    }

    private func corrections() -> [String] {
        let fields = difference.before.correctedFields.filter {
            difference.held.contains($0) || difference.agreeing.contains($0)
        }
        return fields.flatMap { field in
            let yours = "“\(difference.after[field]?.line ?? "")”"
            let now = difference.after.extracted(field).map { "“\($0.line)”" } ?? "nothing"
            let sentence =
                difference.agreeing.contains(field)
                ? "\(field.name): corrected to \(yours), and the source is now read so, too"
                : "\(field.name): corrected to \(yours), which stays; the source is now read as \(now)"
            return hanging(SafeText.row(sentence), mark: "", style: .yellow)
        }
    }

    // MARK: The body

    private enum Step {
        case same, removed(Block), inserted(Block), marked(Block)
    }

    private func body() -> [String] {
        let steps = steps()
        guard difference.changed.contains(.body) else { return [] }
        var lines = ["  body"]
        var same = 0
        for step in steps + [.same] {
            if case .same = step { same += 1; continue }
            lines += unchanged(same)
            same = 0
            switch step {
            case .same: break
            case .removed(let block): lines += hanging(words(block), mark: "- ", style: .red)
            case .inserted(let block): lines += hanging(words(block), mark: "+ ", style: .green)
            case .marked(let block): lines += hanging(words(block) + " (emphasis or links)", mark: "~ ", style: .yellow)
            }
        }
        return lines + unchanged(same - 1)
    }

    private func unchanged(_ count: Int) -> [String] {
        guard count > 0 else { return [] }
        return [Style.dim.paint(count == 1 ? "    1 block the same" : "    \(count) blocks the same", if: usesColor)]
    }

    private func steps() -> [Step] {
        let (old, new) = (difference.before.body, difference.after.body)
        var removed: Set<Int> = []
        var inserted: Set<Int> = []
        for change in new.difference(from: old) {
            switch change {
            case .remove(let offset, _, _): removed.insert(offset)
            case .insert(let offset, _, _): inserted.insert(offset)
            }
        }
        var steps: [Step] = []
        var (i, j) = (0, 0)
        while i < old.count || j < new.count {
            switch (removed.contains(i), inserted.contains(j)) {
            case (true, true) where old[i].text == new[j].text && old[i].kind == new[j].kind:
                steps.append(.marked(new[j]))
                (i, j) = (i + 1, j + 1)
            case (true, _):
                steps.append(.removed(old[i]))
                i += 1
            case (false, true):
                steps.append(.inserted(new[j]))
                j += 1
            case (false, false):
                steps.append(.same)
                (i, j) = (i + 1, j + 1)
            }
        }
        return steps
    }

    // MARK: Lists

    private func list(_ name: String, old: [String], new: [String]) -> [String] {
        guard old != new else { return [] }
        let gone = old.filter { !new.contains($0) }.flatMap { hanging($0, mark: "- ", style: .red) }
        let come = new.filter { !old.contains($0) }.flatMap { hanging($0, mark: "+ ", style: .green) }
        return ["  " + name] + (gone + come).ifEmpty(["    in another order"])
    }

    private func evidence() -> [String] {
        let (old, new) = (difference.before.evidence, difference.after.evidence)
        let names = Set(old.keys).union(new.keys).filter { old[$0] != new[$0] }.sorted()
        guard !names.isEmpty else { return [] }
        return hanging("evidence of " + names.joined(separator: ", "), mark: "", style: [])
    }

    private func hanging(_ text: String, mark: String, style: Style) -> [String] {
        let indent = mark.isEmpty ? "  " : "    "
        let room = max(2, width - indent.utf8.count - mark.utf8.count)
        return TextWrapping.wrap(text, width: room).enumerated().map { index, line in
            let lead = index == 0 ? mark : String(repeating: " ", count: mark.utf8.count)
            return indent + style.paint(lead + line, if: usesColor)
        }
    }

    private func words(_ block: Block) -> String {
        SafeText.row((block.kind == .paragraph ? "" : "[\(block.kind.rawValue)] ") + block.text)
    }

    private func words(_ extra: Extra) -> String { SafeText.row("\(extra.label): \(extra.value)") }

    private func words(_ finding: Finding) -> String {
        SafeText.row((finding.line.map { "line \($0): " } ?? "") + "\(finding.message) (\(finding.code))")
    }
}

extension Array {
    fileprivate func ifEmpty(_ others: [Element]) -> [Element] { isEmpty ? others : self }
}
