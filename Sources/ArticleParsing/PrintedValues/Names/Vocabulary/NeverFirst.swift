/// Words with which no person's name begins, folded. Of the articles those marked "name" begin one all the same where
/// the whole of it has capitals and "by" stands before it: "By An Nguyen", "By The Saker".
enum NeverFirst {
    static let all = Vocabulary(
        """
        a = article
        about
        accident
        act
        air
        all
        an = name
        and
        any
        are
        as = article
        at
        avec
        back
        being
        but
        chapter
        christmas
        click
        com
        con
        contact
        contrast
        das = article
        decree
        default
        der = article
        design
        die = article
        dint
        easter
        ein
        eine
        el = name
        est
        et
        executive
        follow
        for
        force
        fri
        friday
        friendly
        from
        get
        gli
        habit
        having
        her
        his
        home
        hook
        how
        if
        il = article
        in
        invitation
        is
        it
        its
        la = name
        land
        las = article
        last
        law
        le = name
        leaps
        learn
        leave
        les = article
        light
        lo = article
        los = article
        making
        means
        med
        meet
        met
        min
        minutes
        mit
        mon
        monday
        more
        my
        next
        no
        not
        now
        numbers
        och
        of
        og
        on
        or
        order
        os = article
        our
        part
        point
        popular
        posted
        power
        presidential
        published
        read
        remote
        reviewed
        royal
        rule
        sat
        saturday
        save
        sea
        see
        share
        sleight
        some
        sound
        stroke
        subscribe
        such
        sun
        sunday
        taking
        that
        the = name
        their
        then
        there
        these
        this
        those
        thu
        thursday
        to
        token
        tue
        tuesday
        um
        uma
        un = article
        una
        und
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
        weight
        what
        when
        where
        which
        while
        who
        why
        with
        word
        words
        your
        """)

    static func isArticle(_ word: String) -> Bool { all[word] == "article" || all[word] == "name" }
}
