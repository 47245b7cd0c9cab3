extension FootPhrases {
    /// Words beside such counts.
    static let besideCounts = Vocabulary(
        """
        and
        aucun
        facebook
        fois
        geen
        k
        keer
        keine
        m
        mal
        mil
        nessun
        no
        of
        on
        sem
        sin
        to
        twitter
        veces
        vezes
        volte
        """)
}
