/// Words between a name and the outlet that it writes for, or the place from which it reports, folded.
enum NamePrepositions {
    static let all = Vocabulary(
        """
        a = place
        at = outlet
        aus = place
        bei = outlet
        chez = outlet
        da = place
        de = place
        desde = place
        em = place
        en = place
        for = outlet
        from = place
        fur = outlet
        i = place
        in = place
        iz = place
        na = place
        of = outlet
        para = outlet
        per = outlet
        pour = outlet
        te = place
        till = outlet
        to = outlet
        u = place
        uit = place
        voor = outlet
        w = place
        z = place
        в = place
        для = outlet
        из = place
        от = place
        في = place
        من = place
        """)

    static func areBeforeOutlets(_ word: String) -> Bool { all[word].map { $0 != "place" } ?? false }

    static func areBeforePlaces(_ word: String) -> Bool { all[word].map { $0 != "outlet" } ?? false }
}
