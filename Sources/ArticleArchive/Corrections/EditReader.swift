import Articles

/// Reads an edited text: its lines as fields, and their values.
struct EditReader {
    struct Line: Equatable {
        var number: Int
        var text: String
    }

    /// A field and the lines of its value, without what is only form.
    struct Section {
        var field: EditField
        var number: Int
        var lines: [Line]
    }

    private(set) var problems: [EditErrors.Problem] = []
    private let lines: [Line]

    init(_ text: String) {
        // Some editors put a byte order mark at the beginning.
        let marked = text.unicodeScalars.first == "\u{FEFF}"
        let text = marked ? String(text.unicodeScalars.dropFirst()) : text
        lines = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
            .enumerated().map { Line(number: $0 + 1, text: String($1)) }
    }

    /// The fields of the text, each with its lines.
    mutating func sections() -> [Section] {
        var sections: [Section] = []
        var isInUnknown = false
        for line in lines where !line.text.hasPrefix("#") {
            if line.text.allSatisfy(\.isWhitespace) {
                if !sections.isEmpty { sections[sections.count - 1].lines.append(Line(number: line.number, text: "")) }
            } else if line.text.first == " " || line.text.first == "\t" {
                if isInUnknown { continue }
                guard !sections.isEmpty else {
                    report(line.number, "a line that belongs to no field")
                    continue
                }
                sections[sections.count - 1].lines.append(Line(number: line.number, text: indented(line.text)))
            } else if let section = heading(line, after: sections) {
                sections.append(section)
                isInUnknown = false
            } else {
                isInUnknown = true
            }
        }
        return sections.map(tidied)
    }

    /// Reads the value of a field.
    mutating func take(_ section: Section, into edit: inout RecordEdit) {
        let value: Correction.Value?
        switch read(section) {
        case .failure(let problem): return problems.append(problem)
        case .success(let read): value = read
        }
        switch section.field {
        case .reason: edit.reason = value?.line
        case .correctable(let field): edit.corrections.append(Article.Change(field, value))
        case .tags:
            var tags: [String] = []
            TagChange(adding: value?.lines ?? []).apply(to: &tags)
            edit.tags = tags
        case .note: edit.note = value.map { .text($0.lines.joined(separator: "\n")) } ?? .none
        }
    }

    private mutating func heading(_ line: Line, after sections: [Section]) -> Section? {
        guard let colon = line.text.firstIndex(of: ":"), !line.text[..<colon].contains(where: \.isWhitespace) else {
            report(line.number, "no field; a field begins with its name and a colon, its further lines with two spaces")
            return nil
        }
        do throws(CorrectionError) {
            let field = try EditField(name: String(line.text[..<colon]))
            if sections.contains(where: { $0.field == field }) {
                report(line.number, "“\(field.name)” is there twice")
                return nil
            }
            let rest = line.text[line.text.index(after: colon)...].drop { $0 == " " || $0 == "\t" }
            return Section(
                field: field, number: line.number, lines: [Line(number: line.number, text: String(rest))])
        } catch {
            report(line.number, error.description)
            return nil
        }
    }

    /// A line without the spaces that make it belong to a field; those of a text beyond them are its own.
    private func indented(_ line: String) -> String {
        if line.hasPrefix("  ") { return String(line.dropFirst(2)) }
        return String(line.dropFirst())
    }

    /// Without empty lines at the ends, and spaces at the end of each line; of a list, without marks and empty lines.
    private func tidied(_ section: Section) -> Section {
        var section = section
        for index in section.lines.indices {
            while section.lines[index].text.last?.isWhitespace == true { section.lines[index].text.removeLast() }
            guard section.field.kind != .text else { continue }
            var text = section.lines[index].text.drop { $0.isWhitespace }
            if section.field.isList, text.hasPrefix("- ") || text == "-" { text = text.dropFirst().drop { $0 == " " } }
            section.lines[index].text = String(text)
        }
        if section.field.kind != .text { section.lines.removeAll { $0.text.isEmpty } }
        while section.lines.first?.text.isEmpty == true { section.lines.removeFirst() }
        while section.lines.last?.text.isEmpty == true { section.lines.removeLast() }
        return section
    }

    private func read(_ section: Section) -> Result<Correction.Value?, EditErrors.Problem> {
        var value: Correction.Value?
        var number = section.number
        do throws(CorrectionError) {
            switch section.field.kind {
            case .list, .authors:
                for line in section.lines {
                    number = line.number
                    let reader = ValueReader(line.text)
                    let isInline = number == section.number
                    let read =
                        isInline
                        ? try reader.value(of: section.field.kind) : try reader.element(of: section.field.kind)
                    value = Assignments.joined(value, read)
                }
            case .text:
                for line in section.lines {
                    number = line.number
                    let reader = ValueReader(line.text)
                    try reader.check(0..<reader.scalars.count, mayHaveLines: true)
                }
                value = try ValueReader(section.lines.map(\.text).joined(separator: "\n")).value(of: .text)
            case .line, .address, .date, .language:
                // A long line that an editor broke is one again.
                number = section.lines.first?.number ?? number
                value = try ValueReader(section.lines.map(\.text).joined(separator: " "))
                    .value(of: section.field.kind)
            }
            return .success(value)
        } catch {
            return .failure(EditErrors.Problem(line: number, sentence: "\(section.field.name): \(error)"))
        }
    }

    private mutating func report(_ line: Int, _ sentence: String) {
        problems.append(EditErrors.Problem(line: line, sentence: sentence))
    }
}
