extension FootPhrases {
    /// Words for no comments at all.
    static let nothing = Vocabulary(
        """
        aucun
        geen
        keine
        nessun
        no
        sem
        sin
        """)
}
