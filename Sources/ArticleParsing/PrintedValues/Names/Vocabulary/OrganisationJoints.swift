/// Words in lower case that stand inside an organisation's name, folded.
enum OrganisationJoints {
    static let all = Vocabulary(
        """
        a
        against
        an
        and
        contra
        contre
        contro
        et
        for
        fur
        in
        of
        on
        para
        per
        por
        pour
        sur
        the
        to
        und
        """)
}
