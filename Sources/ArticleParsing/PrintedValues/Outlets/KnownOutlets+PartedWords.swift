extension KnownOutlets {
    /// "VoltaireNetwork" as "Voltaire Network": sites print their names without spaces.
    static func partedWords(_ text: String) -> String {
        guard !text.contains(" "), !text.contains(".") else { return text }
        let scalars = Array(text.unicodeScalars)
        var result = String.UnicodeScalarView()
        var capitals = 0
        for (index, scalar) in scalars.enumerated() {
            let startsWord = index > 0 && scalar.properties.isUppercase && scalars[index - 1].properties.isLowercase
            let endsAcronym =
                index > 1 && index + 1 < scalars.count && scalar.properties.isUppercase
                && scalars[index - 1].properties.isUppercase && scalars[index + 1].properties.isLowercase
                && capitals > 1
            if startsWord || endsAcronym { result.append(" ") }
            result.append(scalar)
            if scalar.properties.isUppercase { capitals += 1 }
        }
        return String(result)
    }
}
