extension FootPhrases {
    /// How programs and offices end their mails: whom a mail is for, and why it was sent.
    static let mailNotices = PhraseTable<Void>(
        rows:
            """
            antes de imprimir este
            bitte denken sie an die umwelt
            ce courriel est confidentiel
            ce message est confidentiel
            ce message et ses pieces jointes
            deze e mail is
            diese e mail enthalt
            diese e mail und
            diese nachricht enthalt
            diese nachricht ist vertraulich
            dit bericht is vertrouwelijk
            du erhaltst diese e mail
            du erhaltst diesen newsletter
            esta mensagem e confidencial
            esta mensagem pode conter
            este correo electronico
            este correo es confidencial
            este e mail e confidencial
            este e mail pode conter
            este mensaje es confidencial
            hai ricevuto questa e mail
            hai ricevuto questa email
            has recibido este correo
            if you no longer wish
            je ontvangt deze
            om je uit te schrijven
            para cancelar a inscricao
            para cancelar a subscricao
            para darse de baja
            pensez a l'environnement
            per annullare l'iscrizione
            per disiscriverti
            please consider the environment
            pour vous desabonner
            pour vous desinscrire
            questa e mail e confidenziale
            questo messaggio di posta
            questo messaggio e confidenziale
            recebe este e mail
            recebeu este e mail
            recibe este correo
            recibes este correo
            recibes este mensaje
            ricevi questa e mail
            ricevi questa email
            si no desea recibir
            sie erhalten diese e mail
            sie erhalten diese nachricht
            sie erhalten diesen newsletter
            the information contained in this e mail
            the information contained in this email
            this e mail and any attachments
            this e mail is confidential
            this e mail is intended
            this e mail may contain
            this email and any attachments
            this email is confidential
            this email is intended
            this email may contain
            this email was sent to
            this message and any attachments
            this message is confidential
            this message is intended
            this message may contain
            this message was sent to
            to unsubscribe
            u ontvangt deze
            voce esta recebendo
            voce recebeu este e mail
            vous recevez ce courriel
            vous recevez ce message
            vous recevez cet e mail
            vous recevez cette lettre
            wenn sie diesen newsletter nicht
            you are receiving this
            you received this because
            you received this email
            you received this message
            you're receiving this
            вы получаете это письмо
            данное сообщение
            чтобы отписаться
            """)
}
