public import Articles

/// Reads corrections as a person types them: `title=The Harbour Reopens`, `regions=USA; Europe`, `date=`.
public enum Assignments {
    /// The changes, in the order in which their fields were named. A list may be given in several pieces; any other
    /// field once.
    public static func changes(_ arguments: [String]) throws(CorrectionError) -> [Article.Change] {
        var changes: [Article.Change] = []
        for argument in arguments {
            let reader = ValueReader(argument)
            let (field, start) = try field(of: reader)
            let value = try reader.value(of: field.kind, from: start)
            guard let index = changes.firstIndex(where: { $0.field == field }) else {
                changes.append(Article.Change(field, value))
                continue
            }
            guard field.kind == .list || field.kind == .authors else {
                throw CorrectionError(.givenTwice(field.name), in: argument, at: 0..<start - 1)
            }
            changes[index].value = joined(changes[index].value, value)
        }
        return changes
    }

    /// A text on one line, such as the reason of a correction; nil where it is empty.
    public static func line(_ typed: String) throws(CorrectionError) -> String? {
        try ValueReader(typed).value(of: .line)?.line
    }

    /// A text of any number of lines; nil where it is empty.
    public static func text(_ typed: String) throws(CorrectionError) -> String? {
        let lines = typed.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
        return try ValueReader(lines.joined(separator: "\n")).value(of: .text)?.lines.joined(separator: "\n")
    }

    /// The field before the first “=”, and where its value begins.
    private static func field(of reader: ValueReader) throws(CorrectionError) -> (CorrectableField, start: Int) {
        guard let sign = reader.scalars.firstIndex(of: "=") else {
            throw CorrectionError(.noValue, in: reader.text, at: 0..<max(1, reader.scalars.count))
        }
        var name = String.UnicodeScalarView()
        name.append(contentsOf: reader.scalars[..<sign])
        do throws(CorrectionError) {
            return (try FieldNames.field(String(name)), sign + 1)
        } catch {
            throw CorrectionError(error.reason, in: reader.text, at: 0..<max(1, sign))
        }
    }

    static func joined(_ left: Correction.Value?, _ right: Correction.Value?) -> Correction.Value? {
        switch (left, right) {
        case (.list(let first), .list(let second)): .list(first + second)
        case (.authors(let first), .authors(let second)): .authors(first + second)
        default: right ?? left
        }
    }
}
