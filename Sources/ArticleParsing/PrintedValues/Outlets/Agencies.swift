extension KnownOutlets {
    /// Whether an outlet, by its usual name, is a news agency: what bears its name was written for others to print.
    static func isAgency(_ name: String) -> Bool { agencies.contains(name) }

    private static let agencies: Set<String> = [
        "Associated Press", "Bloomberg", "Inter Press Service", "Reuters", "SANA", "TASS", "UPI", "AFP",
    ]
}
