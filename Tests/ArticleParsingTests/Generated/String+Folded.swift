extension String {
    /// The text without what does not count as a difference: the form of quotes, dashes and spaces.
    var folded: String {
        var result = ""
        for scalar in unicodeScalars {
            switch scalar {
            case "“", "”", "„", "«", "»": result.append("\"")
            case "‘", "’": result.append("'")
            case "–", "—": result.append("-")
            case " ", "\n", "\r", "\t", "\u{A0}", "\u{202F}":
                if !result.isEmpty, !result.hasSuffix(" ") { result.append(" ") }
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result.hasSuffix(" ") ? String(result.dropLast()) : result
    }
}
