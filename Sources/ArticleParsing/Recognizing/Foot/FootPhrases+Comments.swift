extension FootPhrases {
    /// Headings over what readers wrote; behind those with "on" the article is named, and a count stands before them.
    static let comments = PhraseTable<Bool>(
        marked: "on",
        rows:
            """
            antwort auf = on
            antworten
            antworten auf = on
            comentario
            comentarios
            comentarios a = on
            comentarios em = on
            comentarios en = on
            comentarios sobre = on
            comment
            commentaire
            commentaires
            commentaires des lecteurs
            commentaires sur = on
            commenti
            commenti a = on
            commenti su = on
            commento
            comments
            comments on = on
            comments to = on
            gedachten over = on
            gedanken zu = on
            kommentar
            kommentar zu = on
            kommentare
            kommentare zu = on
            leserbriefe
            leserkommentare
            pensamentos sobre = on
            pensamientos sobre = on
            pensieri su = on
            reactie
            reacties
            reacties op = on
            reacties van lezers
            reactions
            reader comments
            reflexions sur = on
            replies
            replies to = on
            reply to = on
            reponses
            reponses a = on
            response
            responses
            responses to = on
            respostas
            respostas a = on
            respostas para = on
            respuestas
            respuestas a = on
            risposte
            risposte a = on
            thought on = on
            thoughts on = on
            комментариев
            комментариев к = on
            комментарии
            комментарии к = on
            комментарии читателей
            комментарий
            комментария
            комментария к = on
            ответов
            отзывы
            """)
}
