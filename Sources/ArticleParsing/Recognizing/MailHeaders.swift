/// The names of a mail's headers as programs print them over a mail that they hand on, folded, with their meanings. Of
/// the senders none is the article's author, of the days none is its date.
enum MailHeaders {
    enum Meaning: String, Sendable {
        case sender, receiver, day, subject, other
    }

    static let all = PhraseTable<Meaning>(
        rows:
            """
            a = receiver
            aan = receiver
            absender = sender
            aihe = subject
            amne = subject
            an = receiver
            antwort an = receiver
            assunto = subject
            asunto = subject
            bcc = receiver
            betreff = subject
            cc = receiver
            content transfer encoding = other
            content type = other
            copia = receiver
            copie a = receiver
            da = sender
            data = day
            date = day
            dato = day
            datum = day
            de = sender
            delivered to = receiver
            emne = subject
            enviada em = day
            enviado = day
            enviado el = day
            enviado em = day
            envoye = day
            expediteur = sender
            fecha = day
            forwarded by = other
            fra = sender
            fran = sender
            from = sender
            gesendet = day
            importance = other
            inviato = day
            list id = other
            message id = other
            mime version = other
            objet = subject
            oggetto = subject
            onderwerp = subject
            organization = other
            para = receiver
            posted at = day
            pour = receiver
            received = other
            reply to = receiver
            repondre a = receiver
            responder a = receiver
            return path = sender
            rispondi a = receiver
            sender = sender
            sent = day
            skickat = day
            subject = subject
            sujet = subject
            temat = subject
            til = receiver
            till = receiver
            to = receiver
            user agent = other
            van = sender
            verzonden = day
            von = sender
            x mailer = other
            дата = day
            кому = receiver
            от = sender
            от кого = sender
            тема = subject
            """)

    /// Lines that a program sets over a mail that it hands on, folded, without their dashes.
    static let forwarding = PhraseTable<Void>(
        rows:
            """
            anfang der weitergeleiteten nachricht
            begin forwarded message
            begin forwarded text
            begin original message
            debut du message reexpedie
            debut du message transfere
            doorgestuurd bericht
            edelleenlahetetty viesti
            forwarded by
            forwarded from
            forwarded message
            forwarded message from
            inicio da mensagem reencaminhada
            inicio del mensaje reenviado
            inizio messaggio inoltrato
            mensagem encaminhada
            mensagem original
            mensagem reencaminhada
            mensaje original
            mensaje reenviado
            message d'origine
            message original
            message reexpedie
            message transfere
            messaggio inoltrato
            messaggio originale
            oorspronkelijk bericht
            oprindelig meddelelse
            original message
            original nachricht
            originalmeddelande
            oryginalna wiadomosc
            przekazana wiadomosc
            ursprungliche nachricht
            ursprungligt meddelande
            vidarebefordrat meddelande
            videresendt meddelelse
            videresendt melding
            weitergeleitete nachricht
            wiadomosc oryginalna
            исходное сообщение
            начало переадресованного сообщения
            пересланное сообщение
            пересылаемое сообщение
            """)
}
