/// What stands between a name and the outlet that it writes for, or the place from which it reports, folded.
enum NamePrepositions {
    static let all = Vocabulary(
        """
        a = place
        at = house
        aus = place
        bei = house
        chez = house
        da = place
        de = place
        desde = place
        em = place
        en = place
        for = house
        from = place
        fur = house
        i = place
        in = place
        iz = place
        na = place
        of = house
        para = house
        per = house
        pour = house
        te = place
        till = house
        to = house
        u = place
        uit = place
        voor = house
        w = place
        z = place
        в = place
        для = house
        из = place
        от = place
        في = place
        من = place
        """)

    static func areBeforeHouses(_ word: String) -> Bool { all[word].map { $0 != "place" } ?? false }

    static func areBeforePlaces(_ word: String) -> Bool { all[word].map { $0 != "house" } ?? false }
}
