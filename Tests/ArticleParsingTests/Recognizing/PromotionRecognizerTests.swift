import ArticleParsing
import Articles
import Testing

struct PromotionRecognizerTests {
    @Test(arguments: [
        "Follow us on Twitter", "Follow us on Instagram and Facebook, and feel free to repost.", "Share this article",
        "Share", "Print", "Email", "Facebook", "PDF", "Donate",
        "Note to readers: please click the share buttons above.", "Note to readers: Follow us on Twitter.",
        "Help us stay afloat!",
        "To receive Global Research’s Daily Newsletter (selected articles), click here.", "Teilen", "Partager",
        "Click the share button above to email this article to your friends.", "Related Articles",
        "Comment on this article", "Suivez-nous sur Telegram", "Síguenos en Twitter",
        "Русский, 中文, Hebrew, عربي, Farsi, Español, Português and 40 more languages",
        "Read more", "Read more »", "Continue reading →", "Advertisement", "ADVERTISEMENT", "Lire la suite",
        "Leer más…",
        "Join our newsletter!",
    ])
    func claims(_ line: String) throws {
        #expect(try SmallArticle.part(of: line) == .promotion)
    }

    @Test(arguments: [
        "Follow us, said the guide", "Follow us on this long road, said the guide.", "Share prices fell again.",
        "Print journalism is dying.", "Facebook said on Tuesday that it had removed the pages.", "Emails were found.",
        "Donate what you can, the mayor said.", "Subscribers were told on Monday.", "Noted readers came to the hall.",
        "English, French, Spanish, Italian and German", "Help us stay afloat, wrote the captain.",
        "Help us stay afloat, the captain begged.", "“Share this article,” wrote the editor on a slip of paper.",
        "Read more books", "Read more than 10 books", "Advertisement was all they lived on.",
        "Continue reading, said the judge",
        "Note to readers: This is the second part of a series on the river.",
    ])
    func leaves(_ line: String) throws {
        #expect(try SmallArticle.part(of: line) != .promotion)
    }

    @Test(arguments: [
        "We ask you to believe that the river will rise again, and that the town will be ready for it.",
        "Our thanks to all who came to the hall that night, the mayor said, and sat down.",
        "To become a member of the guild one had to serve for seven years.",
        "Arabic, Chinese, Russian, Spanish, and French are the languages of the council.",
    ])
    func leavesSentencesThatOnlyBeginAlike(_ line: String) throws {
        let part = try SmallArticle.part(of: line)
        #expect(part == .paragraph)
    }
}
