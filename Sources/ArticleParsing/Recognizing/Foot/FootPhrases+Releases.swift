extension FootPhrases {
    /// How a press release calls itself.
    static let releases = PhraseTable<Void>(
        rows:
            """
            communique de presse
            comunicado a imprensa
            comunicado de imprensa
            comunicado de prensa
            comunicato stampa
            for immediate release
            for release
            information presse
            media release
            media statement
            medieninformation
            medienmitteilung
            news release
            nieuwsbericht
            nota a imprensa
            nota de imprensa
            nota de prensa
            nota stampa
            para publicacion inmediata
            persbericht
            persmededeling
            pour diffusion immediate
            press notice
            press release
            press statement
            presseaussendung
            presseerklarung
            presseinformation
            pressemitteilung
            пресс релиз
            сообщение для прессы
            """)
}
