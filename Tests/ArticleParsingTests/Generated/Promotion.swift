/// The lines that a publisher prints around its articles to be read, shared and paid, by its date.
struct Promotion: Sendable {
    let before: [String]
    let after: [String]
    /// Words of it that must not be in a body.
    let noise: [String]

    static let year2021 = Promotion(
        before: [
            "All Global Research articles can be read in 51 languages by activating the “Translate Website” drop down "
                + "menu on the top banner of our home page (Desktop version).", "",
            "Visit and follow us on Instagram at @crg_globalresearch.", "",
        ],
        after: [
            "Note to readers: Please click the share buttons above or below. Follow us on Instagram, "
                + "@crg_globalresearch. Forward this article to your email lists.", "",
        ],
        noise: ["51 languages", "Instagram", "email lists"])

    static let march2022 = Promotion(
        before: [
            "All Global Research articles can be read in 27 languages by activating the “Translate Website” drop down "
                + "menu on the top banner of our home page (Desktop version).", "",
            "To receive Global Research’s Daily Newsletter (selected articles), click here.", "",
            "Visit and follow us on Instagram at @globalresearch_crg and Twitter at @crglobalization. Feel free to "
                + "repost and share widely Global Research articles.", "",
        ],
        after: [],
        noise: ["27 languages", "Daily Newsletter", "share widely"])

    static let november2022 = Promotion(
        before: [
            "All Global Research articles can be read in 51 languages by activating the Translate Website button "
                + "below the author’s name.", "",
            "Follow us on Instagram and Twitter and subscribe to our Telegram Channel. Feel free to repost and share "
                + "widely Global Research articles.", "",
        ],
        after: [
            "Note to readers: Please click the share button above. Follow us on Instagram and Twitter and subscribe "
                + "to our Telegram Channel. Feel free to repost and share widely Global Research articles.", "",
        ],
        noise: ["51 languages", "Telegram"])

    static let year2025 = Promotion(
        before: [
            "To read this article in the following languages, click the Translate Website button below the author’s "
                + "name.", "",
            "Русский, 中文, Hebrew, عربي, Farsi, Español, Português, Français, Deutsch, Italiano, 日本語, 한국어, Türkçe, "
                + "Српски. And 40 more languages.", "",
            "Click the share button below to email/forward this article to your friends and colleagues. Follow us on "
                + "Instagram and X and subscribe to our Telegram Channel. Feel free to repost Global Research "
                + "articles with proper attribution.", "",
            "Global Research is a reader-funded media. Help us stay afloat.", "",
        ],
        after: [
            "Click the share button below to email/forward this article. Follow us on Instagram and X and subscribe "
                + "to our Telegram Channel.", "",
        ],
        noise: ["Translate Website", "Türkçe", "Telegram", "stay afloat"])
}
