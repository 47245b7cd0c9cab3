import Articles

/// Tells what an extra's value looks like.
enum ExtraKind {
    static func kind(of value: String) -> Extra.Kind {
        if value.looksLikeAddress { return .url }
        let tokens = Tokenizer.tokens(of: value, line: 0)
        if let date = PrintedDate.match(tokens, at: 0), date.tokens.upperBound == tokens.count { return .date }
        if !value.utf8.contains(0x20), value.utf8.count(where: { $0 == UInt8(ascii: "@") }) == 1, value.contains(".") {
            return .email
        }
        let isNumber =
            tokens.contains { $0.kind == .number }
            && tokens.allSatisfy { $0.kind == .number || [",", ".", "'", "-", "+", "%"].contains($0.folded) }
        return isNumber ? .number : .text
    }
}
