import ArticleParsing
import Articles
import Testing

struct FootInvitationTests {
    private func parse(_ tail: String) throws -> ParsedArticle {
        try SmallArticle.parsed("\(SmallArticle.header)\n\n\(SmallArticle.body)\n\n\(tail)\n")
    }

    @Test(arguments: [
        "Thanks for reading The Quay! Subscribe for free to receive new posts and support my work.",
        "Thank you for reading.", "Sign up here for our morning newsletter.", "Follow us on Telegram",
        "Danke fürs Lesen! Abonniere kostenlos, um neue Beiträge zu erhalten.",
        "Melden Sie sich für unseren Newsletter an.",
        "Merci d'avoir lu ! Abonnez-vous gratuitement.", "Gracias por leer. Suscríbete gratis.",
        "Scarica la nostra app", "Receba as notícias no WhatsApp", "Schrijf je in voor onze nieuwsbrief",
        "Подписывайтесь на наш Telegram-канал", "Спасибо, что читаете нас! Подпишитесь на рассылку.",
        "Spotted an error? Tell us.", "Fehler gefunden? Schreiben Sie uns.", "Нашли ошибку? Выделите её.",
        "Comments are closed.",
    ])
    func knowsWordsToTheReaders(_ line: String) throws {
        let parsed = try parse(line)
        #expect(parsed.article.body.map(\.text) == SmallArticle.paragraphs)
        #expect(parsed.lines.last { !$0.text.isEmpty }?.part == .promotion)
    }

    @Test(arguments: [
        "Thanks for reading him the letter, she said, and closed the door.",
        "“Subscribe to our newsletter,” the sign read.", "Follow the wall to its end and you will find the stairs.",
        "Subscribe to nothing, my grandfather used to say.", "Danke für das Lesen der Akten, sagte der Richter.",
        "Found an error in the ledger that nobody had seen since the old master left the harbour office.",
        "Siga el muro hasta el final y encontrará la escalera.", "Будьте осторожны, сказал лоцман.",
    ])
    func leavesSentencesOfTheText(_ line: String) throws {
        #expect(try parse(line).article.body.last?.text == line)
    }
}
