/// The hints of a text's words: that it asks to subscribe, names a photographer, is a byline.
///
/// The kinds and their words were chosen because they help ``BodyModel`` on pages that it has not seen. Their order is
/// that of the model's features and must not change without a new model.
enum TextWords {
    /// The kinds, by their rows in the table.
    enum Kind: Int, CaseIterable {
        case share, subscribe, related, legal, comment, byline, date, photo, advertisement, callToAction, contents, tags
        case biography, person
    }

    /// The kinds of a word, a bit each.
    static let kinds = HashedWords(
        [
            (
                "share",
                "share facebook twitter tweet pinterest linkedin whatsapp email print copy link "
                    + "reddit instagram youtube flipboard telegram x threads bluesky tiktok social follow"
            ),
            (
                "subscribe",
                "subscribe subscribed newsletter newsletters sign inbox signup email subscriber "
                    + "subscribers subscription join updates delivered unsubscribe membership members "
                    + "account login log"
            ),
            (
                "related",
                "related read more recommended trending popular latest also next previous stories "
                    + "articles posts recent editors picks see continue reading"
            ),
            (
                "legal",
                "copyright rights reserved privacy terms cookie cookies policy llc inc ltd trademark "
                    + "disclaimer disclosure reproduced permission"
            ),
            ("comment", "comment comments reply replies login logged discussion moderated respond"),
            (
                "byline",
                "by author written posted published updated editor staff reporter contributor "
                    + "reviewed edited writer min minutes"
            ),
            (
                "date",
                "january february march april may june july august september october november "
                    + "december jan feb mar apr jun jul aug sep sept oct nov dec ago monday tuesday "
                    + "wednesday thursday friday saturday sunday am pm est edt gmt"
            ),
            (
                "photo",
                "photo photos image images credit getty courtesy photograph photographer shutterstock "
                    + "istock unsplash via picture pictured reuters ap afp caption figure illustration "
                    + "source video"
            ),
            (
                "ad",
                "advertisement advertise advertising sponsored ad ads promoted affiliate commission "
                    + "promotion partner partners"
            ),
            (
                "cta",
                "click download shop buy contact call free get started learn try demo book schedule "
                    + "order apply request now today start save quote visit"
            ),
            (
                "toc",
                "contents jump skip table toggle menu close open search back top home show hide view "
                    + "all load"
            ),
            ("tags", "tags topics filed categories category tagged under topic tag keywords"),
            (
                "bio",
                "is writer journalist reporter covers author she he his her lives based founder "
                    + "editor expert degree years experience worked university phd specializes freelance "
                    + "passionate enjoys"
            ),
            ("person", "i you we your our my us me they their it its"),
        ].enumerated().map { (UInt16(1) << UInt16($0), $1.1) })

    /// The words that every sentence has, in the languages of Western Europe, with a 1.
    static let functionWords = HashedWords([
        (
            1,
            "the of and to a in is that for it on with as was at by an be this are from or have "
                + "has not but his her they which you we their were been will would can had its who "
                + "more when one there if all so about into than them also these de la el en que y los "
                + "las un una por con para se del al no su es lo como más le les des et est du une dans "
                + "pour qui sur pas plus par au avec ce il elle di che e il per non sono della der die "
                + "und den von zu das mit sich des auf für ist im dem nicht ein eine als auch o os da "
                + "do em para com uma não na no"
        )
    ])
}

/// Words by their hashes, with a number for each; 0 for a word that is not in the table.
struct HashedWords: Sendable {
    private var keys: [UInt64]
    private var values: [UInt16]
    private let mask: Int

    /// - Parameter rows: numbers and the words that have them; a word of two rows has the bits of both.
    init(_ rows: [(number: UInt16, words: String)]) {
        var words: [UInt64: UInt16] = [:]
        for row in rows {
            for word in TableLines.words(row.words) {
                words[HashedWords.hash(word.utf8), default: 0] |= row.number
            }
        }
        var size = 64
        while size < words.count * 4 { size *= 2 }
        mask = size - 1
        keys = [UInt64](repeating: 0, count: size)
        values = [UInt16](repeating: 0, count: size)
        for (key, value) in words {
            var slot = Int(truncatingIfNeeded: key) & mask
            while keys[slot] != 0 { slot = (slot + 1) & mask }
            keys[slot] = key
            values[slot] = value
        }
    }

    @inline(__always)
    subscript(key: UInt64) -> UInt16 {
        var slot = Int(truncatingIfNeeded: key) & mask
        while keys[slot] != 0 {
            if keys[slot] == key { return values[slot] }
            slot = (slot + 1) & mask
        }
        return 0
    }

    static let seed: UInt64 = 14_695_981_039_346_656_037

    /// One more byte of a word; a word's hash is never 0 in practice, and then it is only not found.
    @inline(__always)
    static func hash(_ hash: UInt64, _ byte: some FixedWidthInteger & UnsignedInteger) -> UInt64 {
        (hash ^ UInt64(byte)) &* 1_099_511_628_211
    }

    @inline(__always)
    static func finish(_ hash: UInt64) -> UInt64 { hash ^ (hash >> 29) }

    static func hash(_ word: some Sequence<UInt8>) -> UInt64 { finish(word.reduce(seed, hash)) }
}
