/// A label before a date, which tells whether the article was published or changed on it.
///
/// The one reader of "Posted on", "Zuletzt aktualisiert", "最終更新" for pastes and pages.
enum DateLabel: String, Sendable {
    case published, changed
    /// Neither: the day of an event, of a copyright, of a journal's receipt.
    case other

    /// The label of the date that begins at a token: the last one of the six words before it.
    static func before(_ index: Int, in tokens: [Token]) -> DateLabel? {
        var words = 0
        var label: DateLabel?
        var isDateOf = false
        for token in tokens[..<index].reversed() where token.kind == .word {
            words += 1
            let found = of(token.folded)
            // "Event date", "Received date"; a release is published on its day.
            if isDateOf, let found { return token.folded == "release" ? .published : found }
            if isDateOf { return label }
            isDateOf = token.folded == "date"
            // "on", "at", "the", as in "expires on the".
            if words <= 2, found == .other { return .other }
            if let found, found != .other {
                label = found
                if !isDateOf { break }
            }
            if words == mostWords { break }
        }
        return label
    }

    /// The first label from a token on.
    static func behind(_ index: Int, in tokens: [Token], words: Int) -> DateLabel? {
        guard index < tokens.count else { return nil }
        return tokens[index...].lazy.filter { $0.kind == .word }.prefix(words).compactMap { of($0.folded) }
            .first { $0 != .other }
    }

    /// The label that a folded word is.
    static func of(_ word: String) -> DateLabel? {
        if let label = words[word.utf8Span.span] { return label }
        if word.utf8.starts(with: "publish".utf8) { return .published }
        return word.utf8.starts(with: "updat".utf8) ? .changed : nil
    }

    private static let mostWords = 6

    private static let words = DateTable.read(table) { DateLabel(rawValue: $0.last) }

    /// Folded words, each with its meaning for the date after it; "jour" and "nhat" are of "mis à jour" and "cập nhật".
    private static let table = """
        aangepast changed
        abgerufen other
        accepted other
        accessed other
        actualise changed
        actualitzat changed
        actualizacion changed
        actualizado changed
        actualizat changed
        actualizata changed
        after other
        aggiornamento changed
        aggiornato changed
        aired other
        aktualisiert changed
        aktualisierung changed
        aktualizace changed
        aktualizacja changed
        aktualizovane changed
        aktualizovano changed
        amended changed
        andrad changed
        archived other
        atjaunots changed
        atnaujinta changed
        atualizacao changed
        atualizado changed
        avaldatud published
        azurirano changed
        before other
        bijgewerkt changed
        born other
        broadcast other
        changed changed
        closing other
        consultado other
        consultato other
        consulte other
        copyright other
        corrected changed
        corregido changed
        corrige changed
        crawled other
        created published
        date published
        deadline other
        died other
        diffuse other
        diperbaharui changed
        diperbarui changed
        dipublikasikan published
        diterbitkan published
        downloaded other
        due other
        edited changed
        edition published
        effective other
        emitido other
        endret changed
        ends other
        erschienen published
        evenement other
        event other
        evento other
        expires other
        expiry other
        frissitve changed
        geandert changed
        geboren other
        geplaatst published
        gepostet published
        gepubliceerd published
        gesendet other
        gespeichert other
        gestorben other
        gewijzigd changed
        giris published
        guncelleme changed
        guncellendi changed
        guncellenme changed
        issued published
        joined other
        jour changed
        julkaistu published
        korrigiert changed
        kozzeteve published
        ligne published
        megjelent published
        modifica changed
        modificado changed
        modificato changed
        modifie changed
        modified changed
        modositva changed
        muokattu changed
        next other
        nhat changed
        objavljeno published
        offentliggjort published
        opdateret changed
        oppdatert changed
        opublikowane published
        opublikowano published
        originally published
        paivitetty changed
        paru published
        paskelbta published
        posodobljeno changed
        postado published
        postat published
        postato published
        poste published
        posted published
        printed other
        pub published
        pubblicato published
        publicado published
        publicat published
        publicata published
        publication published
        publicerad published
        publicerat published
        publiceret published
        publicets published
        publie published
        publikacja published
        publikacji published
        publikalva published
        publikovane published
        publikovano published
        publisert published
        published published
        publiziert published
        received other
        recorded other
        refreshed changed
        release other
        released other
        retrieved other
        reviewed changed
        revised changed
        saved other
        since other
        stand changed
        starts other
        submitted published
        terbit published
        through other
        uberarbeitet changed
        udgivet published
        until other
        update changed
        updated changed
        uppdaterad changed
        uppdaterat changed
        uuendatud changed
        valid other
        veroffentlicht published
        version other
        viewed other
        written published
        yayimlanma published
        yayin published
        yayinlandi published
        yayinlanma published
        zaktualizowano changed
        zverejnene published
        zverejneno published
        δημοσίευση published
        δημοσιευση published
        δημοσιεύθηκε published
        δημοσιεύτηκε published
        ενημέρωση changed
        ενημερωση changed
        ενημερώθηκε changed
        ажурирано changed
        актуализация changed
        актуализирано changed
        изменено changed
        обновено changed
        обновлена changed
        обновление changed
        обновлено changed
        објављено published
        оновлено changed
        опубликован published
        опубликована published
        опубликовано published
        опубліковано published
        публикувана published
        публикувано published
        размещено published
        עודכן changed
        פורסם published
        التحديث changed
        النشر published
        انتشار published
        بروزرسانی changed
        بهروزرسانی changed
        تحديث changed
        منتشر published
        نشر published
        نشرت published
        نُشر published
        अपडेट changed
        अपडेटेड changed
        प्रकाशित published
        作成日 published
        公開 published
        公開日 published
        公開日時 published
        刊登 published
        发布 published
        发布于 published
        发布日期 published
        发布时间 published
        投稿日 published
        掲載 published
        掲載日 published
        更新 changed
        更新于 changed
        更新日 changed
        更新日時 changed
        更新时间 changed
        更新時間 changed
        最后更新 changed
        最後更新 changed
        最終更新 changed
        最終更新日 changed
        発行 published
        発行日 published
        發佈 published
        發佈時間 published
        發布 published
        發布日期 published
        發布時間 published
        配信 published
        게시 published
        게시일 published
        기사승인 published
        기사입력 published
        등록 published
        등록일 published
        발행 published
        수정 changed
        수정일 changed
        승인 published
        업데이트 changed
        입력 published
        최종수정 changed
        """
}
