extension FootPhrases {
    /// Words before the day on which a page was printed or changed; "changed" with those of a change.
    static let dated = PhraseTable<Bool>(
        marked: "changed",
        rows:
            """
            actualizado = changed
            actualizado el = changed
            actualizado em = changed
            aggiornato il = changed
            aktualisiert = changed
            aktualisiert am = changed
            atualizada em = changed
            atualizado em = changed
            bijgewerkt op = changed
            derniere mise a jour = changed
            derniere modification = changed
            erschienen am
            filed
            filed on
            first published
            first published on
            geplaatst op
            gepubliceerd op
            laatst bijgewerkt = changed
            laatste update = changed
            last edited = changed
            last modified = changed
            last reviewed = changed
            last updated = changed
            last updated on = changed
            letzte anderung = changed
            mis a jour le = changed
            mis en ligne le
            modifie le = changed
            online seit
            page last updated = changed
            posted
            posted on
            pubblicato il
            publicada em
            publicado
            publicado el
            publicado em
            publie le
            published
            published on
            stand = changed
            ultima actualizacion = changed
            ultima atualizacao = changed
            ultima modifica = changed
            ultimo aggiornamento = changed
            updated = changed
            updated on = changed
            veroffentlicht am
            zuletzt aktualisiert = changed
            zuletzt aktualisiert am = changed
            дата публикации
            обновлено = changed
            опубликовано
            последнее обновление = changed
            """)
}
