/// Words with which no person's name begins, folded. Of the "articles" some begin a name all the same where the whole of it
/// has capitals and "by" stands before it: "By An Nguyen", "By The Saker".
enum NeverFirst {
    static let all = Vocabulary(
        """
        a = article
        about
        accident
        air
        all
        an = article
        and
        any
        are
        as = article
        at
        back
        being
        but
        christmas
        click
        contact
        contrast
        das = article
        decree
        default
        der = article
        design
        die = article
        easter
        ein
        eine
        el = article
        est
        executive
        follow
        for
        fri
        friday
        friendly
        from
        get
        gli
        having
        home
        how
        if
        il = article
        in
        invitation
        is
        it
        its
        la = article
        land
        las = article
        last
        law
        le = article
        learn
        leave
        les = article
        lo = article
        los = article
        making
        means
        meet
        min
        minutes
        mon
        monday
        more
        my
        next
        no
        not
        now
        numbers
        of
        on
        or
        order
        os = article
        our
        popular
        posted
        presidential
        published
        read
        remote
        reviewed
        royal
        sat
        saturday
        save
        sea
        see
        share
        some
        subscribe
        such
        sun
        sunday
        taking
        that
        the = article
        their
        then
        there
        these
        this
        those
        thu
        thursday
        to
        tue
        tuesday
        um
        uma
        un = article
        una
        une
        unos
        updated
        using
        view
        virtue
        visit
        was
        way
        wed
        wednesday
        what
        when
        where
        which
        while
        who
        why
        with
        words
        your
        """)
}
