import Articles

/// Times of day and their zones, and other words beside a date that say nothing for a record.
extension DateGrammar {
    /// After a time of day: "10:30 AM EDT", "10.30 BST", "10h30", "10 Uhr 30", "um 20:15 MSK", "오전 10:30", "1409 GMT
    /// (2209 HKT)".
    func endOfTime(at index: Int) -> Int? {
        var start = index
        for _ in 0..<2 {
            guard let word = word(at: start), Self.beforeTime.contains(word) else { break }
            start += mark(at: start + 1) == "." ? 2 : 1
        }
        if let word = word(at: start), Self.halves.contains(word) { start += 1 }
        guard let clock = endOfClock(at: start) ?? endOfFourFigures(at: start) else { return nil }
        var end = endOfZones(at: clock)
        if mark(at: end) == "(", let inner = endOfFourFigures(at: end + 1), mark(at: inner) == ")" { end = inner + 1 }
        return end
    }

    /// Words between a date and a time of day: "7 mars 2016 à 08h30", "kl. 10.30".
    private static let beforeTime: Set = [
        "a", "alle", "as", "at", "klo", "kl", "la", "las", "les", "luc", "o", "ob", "om", "ora", "ore", "pukul", "saat",
        "t",
        "um", "u", "в", "о", "בשעה", "الساعة", "ساعت",
    ]

    /// "午前 10時", "오후 3:20".
    private static let halves: Set = ["午前", "午後", "上午", "下午", "오전", "오후"]

    private func endOfClock(at index: Int) -> Int? {
        guard let hour = number(at: index, digits: 1, 2), hour <= 24 else { return nil }
        var end: Int
        if let joint = mark(at: index + 1), joint == ":" || joint == ".", !hasSpace(before: index + 1),
            !hasSpace(before: index + 2), let minute = number(at: index + 2, digits: 2), minute < 60
        {
            end = index + 3
            // "10.30.2014" is no time.
            if joint == ".", mark(at: end) == ".", !hasSpace(before: end + 1), figures(end + 1) > 0 { return nil }
            if mark(at: end) == joint, !hasSpace(before: end), number(at: end + 1, digits: 2) != nil { end += 2 }
            // The fraction of "10:30:00.000Z".
            if mark(at: end) == ".", !hasSpace(before: end + 1), figures(end + 1) > 0 { end += 2 }
            if let half = endOfHalf(at: end) { end = half }
            if let word = word(at: end), Self.hours.contains(word) { end += 1 }
            return end
        }
        if let half = endOfHalf(at: index + 1) { return half }
        guard let word = word(at: index + 1), Self.hours.contains(word) else { return nil }
        end = index + 2
        if let minute = number(at: end, digits: 1, 2), minute < 60 {
            end += 1
            if let unit = self.word(at: end), ["分", "분", "min", "m"].contains(unit) { end += 1 }
        }
        return end
    }

    private func figures(_ index: Int) -> Int { tokens.indices.contains(index) ? tokens[index].figures : 0 }

    /// Words and signs after the hour: "10h30", "10 Uhr", "10時30分".
    private static let hours: Set = ["h", "hrs", "hours", "heures", "uhr", "uur", "ч", "год", "時", "时", "点", "點", "시"]

    /// "am", "p.m.".
    private func endOfHalf(at index: Int) -> Int? {
        switch word(at: index) {
        case "am", "pm": return index + 1
        case "a", "p":
            guard mark(at: index + 1) == ".", word(at: index + 2) == "m" else { return nil }
            return mark(at: index + 3) == "." ? index + 4 : index + 3
        default: return nil
        }
    }

    /// "1409 GMT", "0930 hrs".
    private func endOfFourFigures(at index: Int) -> Int? {
        guard let time = number(at: index, digits: 4), time < 2400, time % 100 < 60 else { return nil }
        if let word = word(at: index + 1), word == "hrs" || word == "hours" { return index + 2 }
        return endOfZone(at: index + 1)
    }

    private func endOfZones(at index: Int) -> Int {
        var end = index
        for _ in 0..<2 {
            let next = isComma(end) ? end + 1 : end
            if let zone = endOfZone(at: next) {
                end = zone
            } else if mark(at: next) == "(", let zone = endOfZone(at: next + 1) ?? endOfCountry(at: next + 1),
                mark(at: zone) == ")"
            {
                end = zone + 1
            } else {
                break
            }
        }
        return end
    }

    /// "EST", "GMT+3", "UTC +02:00", "+0200", "Eastern Time", "heure de Paris".
    private func endOfZone(at index: Int) -> Int? {
        if let end = endOfOffset(at: index) { return end }
        guard let word = word(at: index) else { return nil }
        if TimeZones.isName(word) { return endOfOffset(at: index + 1) ?? index + 1 }
        if ["heure", "hora", "ora"].contains(word), let next = self.word(at: index + 1) {
            if ["locale", "local"].contains(next) { return index + 2 }
            return ["de", "di"].contains(next) && self.word(at: index + 2) != nil ? index + 3 : nil
        }
        if Self.firstOfZone.contains(word) {
            for end in index + 1..<index + 3 where self.word(at: end) == "time" { return end + 1 }
        }
        return ["ortszeit", "uhr"].contains(word) ? index + 1 : nil
    }

    /// The "US" of "10:30 ET (US)".
    private func endOfCountry(at index: Int) -> Int? {
        word(at: index).flatMap { ["au", "eu", "nz", "uk", "us", "usa"].contains($0) ? index + 1 : nil }
    }

    /// "Eastern Daylight Time", "local time".
    private static let firstOfZone: Set = [
        "atlantic", "british", "central", "eastern", "greenwich", "local", "moscow", "mountain", "pacific",
    ]

    private func endOfOffset(at index: Int) -> Int? {
        guard let sign = mark(at: index), sign == "+" || sign == "-", !hasSpace(before: index + 1) else { return nil }
        let isBehindName = index > 0 && tokens[index - 1].kind == .word
        if let hours = number(at: index + 1, digits: 1, 2), hours <= 14 {
            if mark(at: index + 2) == ":", number(at: index + 3, digits: 2) != nil { return index + 4 }
            return isBehindName ? index + 2 : nil
        }
        guard let offset = number(at: index + 1, digits: 4), offset <= 1400 else { return nil }
        return index + 2
    }
}

extension DateGrammar {
    /// After all that stands after a date in its line and belongs to it: a weekday, a time, "г.", "· 5 min read".
    func endOfTail(at index: Int) -> Int {
        var end = index
        for _ in 0..<6 {
            var next = end
            while next - end < 4, isInLine(next, of: index), mark(at: next).map({ $0 != "\"" }) ?? false,
                endOfZones(at: next) == next
            {
                next += 1
            }
            guard isInLine(next, of: index), let piece = endOfTailPiece(at: next) else { break }
            end = piece
            while let mark = mark(at: end), mark == ")" || mark == "）" || mark == "]" { end += 1 }
        }
        return end
    }

    private func endOfTailPiece(at index: Int) -> Int? {
        if date(at: index) != nil { return nil }
        if let time = endOfTime(at: index) { return time }
        if let counted = endOfReadingTime(at: index) ?? endOfCommentCount(at: index) { return counted }
        guard let word = word(at: index) else { return nil }
        if Self.yearWords.contains(word) { return mark(at: index + 1) == "." ? index + 2 : index + 1 }
        if Self.behindDate.contains(word) { return mark(at: index + 1) == "." ? index + 2 : index + 1 }
        let isWeekday =
            Weekdays.kind(of: word).map { $0 == .name || word.utf8.count > 2 } == true
            || index > 0 && Self.opens(tokens[index - 1]) && Self.dayIdeographs.contains(word)
        guard isWeekday, endOfWeekday(at: index).flatMap(date(at:)) == nil else { return nil }
        return index + 1
    }

    /// "5 min read", "Lesezeit: 5 Minuten", "Tempo di lettura: 5 minuti".
    func endOfReadingTime(at index: Int) -> Int? {
        var start = index
        while start - index < 4, let word = word(at: start), Self.reading.contains(word) { start += 1 }
        if mark(at: start) == ":" { start += 1 }
        guard number(at: start, digits: 1, 2, 3) != nil, isInLine(start, of: index) else { return nil }
        var end = start + 1
        if mark(at: end) == "-" { end += 1 }
        guard let unit = word(at: end), Self.minutes.contains(unit) else { return nil }
        end += 1
        if mark(at: end) == ".", !hasSpace(before: end) { end += 1 }
        var hasWord = start > index
        while end - start < 7, let word = word(at: end), isInLine(end, of: index), Self.reading.contains(word) {
            end += 1
            hasWord = true
        }
        return hasWord ? end : nil
    }

    /// "3 Comments", "12 commentaires", "0 Kommentare".
    private func endOfCommentCount(at index: Int) -> Int? {
        guard number(at: index, digits: 1, 2, 3, 4) != nil, let word = word(at: index + 1),
            isInLine(index + 1, of: index)
        else { return nil }
        return Self.comments.contains(word) ? index + 2 : nil
    }

    private static let comments: Set = [
        "comentario", "comentarios", "comentaris", "comment", "commentaire", "commentaires", "comments", "commenti",
        "commento", "kommentar", "kommentare", "kommentarer", "kommenttia", "komentara", "komentari", "komentarze",
        "komentarzy", "reacties", "replies", "responses", "yorum", "комментариев", "комментария", "コメント", "评论", "評論",
        "댓글",
    ]

    private static let minutes: Set = [
        "min", "mins", "minute", "minutes", "minuten", "minuti", "minuto", "minutos", "minut", "minuty", "minuter",
        "minutter", "мин", "минут", "минуты", "хв", "分", "분",
    ]

    private static let reading: Set = [
        "read", "reading", "time", "to", "lesezeit", "de", "lecture", "temps", "tempo", "di", "lettura", "lectura",
        "leitura",
        "tiempo", "leestijd", "leestid", "czytania", "czas", "lastid", "laesetid", "чтения", "время", "of",
    ]

    /// Words after a date that belong to it: eras, and the readers who may see a post ("Public", "Friends").
    private static let behindDate: Set = [
        "ad", "ce", "d", "friends", "m", "offentlich", "pubblica", "public", "publico", "publique",
    ]

    private static let dayIdeographs: Set = [
        "月", "火", "水", "木", "金", "土", "日", "월", "화", "수", "목", "금", "토", "일",
    ]

    private static func opens(_ token: Token) -> Bool { ["(", "（", "["].contains(token.folded) }

    func isInLine(_ index: Int, of first: Int) -> Bool {
        tokens.indices.contains(index) && tokens[index].line == tokens[min(first, tokens.count - 1)].line
    }
}
