import ArticleParsing
import Articles
import Testing

struct FootInvitationTests {
    private func parse(_ tail: String) throws -> ParsedArticle {
        try SmallArticle.parsed("\(SmallArticle.header)\n\n\(SmallArticle.body)\n\n\(tail)\n")
    }

    @Test(arguments: [
        "Thanks for reading The Quay! Subscribe for free to receive new posts and support my work.",
        "Sign up here for our morning newsletter.", "Follow us on Telegram",
        "Danke fürs Lesen! Abonniere kostenlos, um neue Beiträge zu erhalten.",
        "Melden Sie sich für unseren Newsletter an.",
        "Merci d'avoir lu ! Abonnez-vous gratuitement.", "Gracias por leer. Suscríbete gratis.",
        "Scarica la nostra app", "Receba as notícias no WhatsApp", "Schrijf je in voor onze nieuwsbrief",
        "Подписывайтесь на наш Telegram-канал", "Спасибо, что читаете нас! Подпишитесь на рассылку.",
        "Spotted an error? Tell us.", "Fehler gefunden? Schreiben Sie uns.", "Нашли ошибку? Выделите её.",
    ])
    func knowsWordsToTheReaders(_ line: String) throws {
        let parsed = try parse(line)
        #expect(parsed.article.body.map(\.text) == SmallArticle.paragraphs)
        #expect(parsed.lines.last { !$0.text.isEmpty }?.part == .promotion)
    }

    /// Words that may end a speech as well: a line of the foot under them tells that they do not.
    @Test(arguments: ["Thank you for reading.", "Comments are closed.", "Спасибо за внимание."])
    func knowsThemBesideOthers(_ line: String) throws {
        #expect(try parse(line).article.body.last?.text == line)
        let parsed = try parse("\(line)\n\nShare this")
        #expect(parsed.article.body.map(\.text) == SmallArticle.paragraphs)
        #expect(parsed.lines.first { $0.text == line }?.part == .promotion)
    }

    @Test(arguments: [
        "Thanks for reading him the letter, she said, and closed the door.",
        "“Subscribe to our newsletter,” the sign read.", "Follow the wall to its end and you will find the stairs.",
        "Subscribe to nothing, my grandfather used to say.", "Danke für das Lesen der Akten, sagte der Richter.",
        "Found an error in the ledger that nobody had seen since the old master left the harbour office.",
        "Follow the canal as far as the old lock, and you will find the quay.",
        "Today our standards are those of another century, and nobody minds.",
        "Have a story to tell? Then tell it now, before the last of us is gone.", "Entra no canal um barco por dia.",
        "This message was sent to the king in 1914, and nobody answered it.",
        "Pensez à l'environnement, pas aux actionnaires.",
        "Dieser Eintrag wurde veröffentlicht, und am nächsten Tag war der Hafen leer.",
        "Siga el muro hasta el final y encontrará la escalera.", "Будьте осторожны, сказал лоцман.",
    ])
    func leavesSentencesOfTheText(_ line: String) throws {
        #expect(try parse(line).article.body.last?.text == line)
    }
}
