extension FootPhrases {
    /// Words beside a day or a time.
    static let besideTimes = Vocabulary(
        """
        a
        alle
        am
        as
        at
        da
        de
        del
        den
        di
        do
        el
        em
        en
        h
        il
        las
        le
        m
        no
        om
        on
        op
        ore
        p
        pm
        uhr
        um
        uur
        """)
}
