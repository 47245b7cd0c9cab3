extension FootPhrases {
    /// The beginning of a mail program's mark; a device or a program is named after it.
    static let sending = PhraseTable<Void>(
        rows:
            """
            baixe o outlook
            diese mail wurde von
            diese nachricht wurde von
            download outlook
            enviado a partir
            enviado com
            enviado con
            enviado de
            enviado desde
            enviado do
            enviado pelo
            enviado por
            enviado via
            envoye a partir
            envoye avec
            envoye de
            envoye depuis
            gesendet mit
            gesendet uber
            gesendet via
            gesendet von
            get outlook
            inviato con
            inviato da
            inviato dal
            laden sie outlook
            obtener outlook
            obtenez outlook
            obtenga outlook
            obter o outlook
            obter outlook
            ottieni outlook
            outlook fur
            outlook voor
            scarica outlook
            sent from
            sent using
            sent via
            sent with
            telechargez outlook
            verstuurd met
            verstuurd vanaf
            verzonden met
            verzonden vanaf
            von meinem
            von meiner
            """)
}
