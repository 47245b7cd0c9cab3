extension FootPhrases {
    /// How the foot of a newsletter or a weblog thanks its readers.
    static let thanks = PhraseTable<Void>(
        rows:
            """
            bedankt voor het lezen
            bedankt voor je interesse
            cet article vous a plu
            dank je voor het lezen
            dank je wel voor het lezen
            dank voor het lezen
            danke fur das lesen
            danke fur ihr interesse
            danke fur ihre lekture
            danke furs lesen
            enjoyed this article
            enjoyed this post
            enjoyed this story
            enjoying this
            gefallt ihnen dieser artikel
            gostou
            gostou desta materia
            gostou deste artigo
            gostou do artigo
            gracias por leer
            gracias por leerme
            gracias por leernos
            gracias por su lectura
            gracias por tu lectura
            grazie di aver letto
            grazie per aver letto
            grazie per la lettura
            hat dir der artikel gefallen
            hat dir dieser artikel gefallen
            hat ihnen der artikel gefallen
            hat ihnen dieser artikel gefallen
            if you enjoyed this
            if you liked this
            ihnen gefallt dieser artikel
            like what you read
            like what you're reading
            merci d'avoir lu
            merci de lire
            merci de m'avoir lu
            merci de nous avoir lus
            merci de nous lire
            merci pour votre lecture
            obrigada pela leitura
            obrigada por ler
            obrigada por ter lido
            obrigado pela leitura
            obrigado por ler
            obrigado por ter lido
            se ti e piaciuto
            si te ha gustado
            te gusto este articulo
            te ha gustado
            te ha gustado este articulo
            thank you for reading
            thank you for subscribing
            thanks for listening
            thanks for reading
            thanks for subscribing
            thanks for your support
            ti e piaciuto l'articolo
            ti e piaciuto questo articolo
            vi e piaciuto questo articolo
            vielen dank furs lesen
            vond je dit artikel interessant
            vond je dit artikel leuk
            vous avez aime cet article
            vous avez apprecie cet article
            благодарим за чтение
            понравилась статья
            понравился материал
            понравился текст
            спасибо за внимание
            спасибо за чтение
            спасибо что дочитали
            спасибо что прочитали
            спасибо что читаете
            """)
}
