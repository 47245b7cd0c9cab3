extension FootPhrases {
    /// How the foot of a page asks to be told of faults, of news or of opinions; the words of those with "sure" say so
    /// whatever follows.
    static let faults = PhraseTable<Bool>(
        marked: "sure",
        rows:
            """
            achou um erro
            avisar de un error
            avise nos
            cet article vous a t il ete utile = sure
            cet article vous a t il plu = sure
            comentarios cerrados = sure
            comentarios encerrados = sure
            comentarios fechados = sure
            commenti chiusi = sure
            commenting is closed = sure
            commenting on this article is closed = sure
            comments are closed = sure
            comments are moderated = sure
            comments are off = sure
            comments are welcome
            comunicar erro
            comunicar um erro
            conforme a los criterios = sure
            corrections and clarifications
            de a sua opiniao
            detectaste un error
            di' la tua
            dicci la tua
            did you find this article helpful = sure
            did you make this recipe
            did you spot an error
            die kommentarfunktion ist geschlossen = sure
            disclosure policy
            diskutieren sie uber diesen artikel
            do you have a correction
            do you have a news tip
            do you have a story
            do you have an opinion on
            donnez votre avis
            einen fehler gefunden
            encontraste un error
            encontrou algum erro
            encontrou um erro
            este artigo foi util = sure
            feedback an die redaktion
            fehler gefunden
            fehler im text
            fehler melden
            found a mistake
            found a typo
            found an error
            fout gevonden
            fout gezien
            fout melden
            foutje gezien
            got a news tip
            got a story
            got a tip
            ha encontrado un error
            haben sie einen fehler
            haben sie hinweise
            hai notato un errore
            hai trovato un errore
            hai una segnalazione
            hai visto un errore
            has encontrado un error
            has visto un error
            have a news tip
            have a story
            have a tip
            have an opinion on this article
            have your say
            heb je een fout
            heb je een tip
            i commenti non rappresentano = sure
            i commenti sono chiusi = sure
            if you find an error
            if you have spotted an error
            if you notice an error
            if you see an error
            if you spot an error
            ihre meinung zahlt = sure
            informar de un error
            informe erro
            inhaltliches feedback
            is committed to publishing = sure
            kommentare sind geschlossen = sure
            korrekturen melden
            korrekturhinweis
            les commentaires sont fermes = sure
            les commentaires sont moderes
            letters may be edited
            letters to the editor may be = sure
            los comentarios estan cerrados = sure
            los comentarios no representan = sure
            made this recipe
            meld een fout
            notice an error
            noticed an error
            notificar un error
            os comentarios estao encerrados = sure
            os comentarios nao representam = sure
            our editorial standards = sure
            our standards = sure
            please read our commenting policy = sure
            questo articolo ti e stato utile = sure
            reacties zijn gesloten = sure
            reageren
            reageren is niet meer mogelijk = sure
            rechtschreibfehler gefunden
            report a correction
            report a mistake
            report a problem
            report a typo
            report an error
            report an issue
            report error
            reportar erro
            reportar error
            reportar un error
            request a correction
            se provi questa ricetta
            see a mistake
            see an error
            segnala errore
            segnala un errore
            send letters to
            send us a tip
            send us your tips
            send your letters to
            si haces esta receta
            si vous essayez cette recette
            signaler un contenu
            signaler une erreur
            signaler une faute
            signalez une erreur
            spelfout gezien
            spot a mistake
            spot an error
            spotted a mistake
            spotted a typo
            spotted an error
            submit a correction
            suggest a correction
            te ha resultado util = sure
            te resulto util = sure
            tell us what you think
            the times is committed to publishing = sure
            tienes informacion
            tikfout gezien
            tip de redactie
            tried this recipe
            une erreur dans cet article
            viste algun error
            viu algum erro
            vous avez repere une erreur
            vous avez vu une erreur
            war dieser artikel hilfreich = sure
            was dit artikel nuttig = sure
            was this article helpful = sure
            was this helpful = sure
            was this page helpful = sure
            we'd like to hear what you think = sure
            wenn du dieses rezept
            wie finden sie den artikel = sure
            zie je een fout
            была ли статья полезной = sure
            выделите ее и нажмите
            выделите её и нажмите
            есть новость
            заметили опечатку
            заметили ошибку
            комментарии закрыты = sure
            комментарии отключены = sure
            нашли опечатку
            нашли ошибку
            прислать новость
            сообщить об опечатке
            сообщить об ошибке
            увидели ошибку
            """)
}
