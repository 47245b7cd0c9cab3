extension FootPhrases {
    /// Words for no comments at all.
    static let nothing = Vocabulary(
        """
        aucun
        aucune
        een
        ein
        eine
        einen
        geen
        keine
        nao
        nessun
        no
        one
        pas
        sem
        sin
        um
        uma
        un
        una
        une
        zero
        нет
        один
        """)
}
