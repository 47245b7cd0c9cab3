/// Words and phrases that stand where a name should, and are none, folded: roles, teams, buttons, and phrases that "by"
/// begins besides bylines ("by chance").
enum NoNames {
    static let all = Vocabulary(
        """
        a
        about
        about us
        accident
        admin
        admin user
        administrator
        agencies
        agency
        ahora
        all
        all posts
        amore
        amour
        and
        anfang
        anonymous
        any
        april
        august
        author
        authors
        beginn
        bio
        blog
        blog admin
        blog team
        bluesky
        by
        category
        chance
        christmas
        cio
        click
        comment
        comments
        compartir
        contact
        contact us
        content team
        conto
        contrast
        contributor
        contributors
        correspondent
        correspondents
        da
        day
        de redactie
        december
        default
        dentro
        design
        die redaktion
        dieu
        dio
        dios
        easter
        editor
        editorial
        editorial board
        editorial staff
        editorial team
        editors
        ejemplo
        email
        esempio
        eso
        esto
        et al
        evening
        exemple
        exemplo
        facebook
        fact checked
        fact checker
        favor
        february
        follow
        follow us
        force
        friday
        fuera
        full bio
        god
        guest
        guest author
        guest blogger
        guest contributor
        guest post
        guest writer
        haber merkezi
        hand
        hasard
        he
        her
        here
        herzen
        him
        his
        hjerte
        hjertet
        home
        human
        info
        instagram
        it
        its
        january
        july
        june
        la redaccion
        la redaction
        la redazione
        law
        learn
        learn more
        leave a comment
        linkedin
        log in
        march
        marketing
        marketing team
        mastodon
        may
        me
        meet the author
        mehr
        mehr anzeigen
        mehr lesen
        member
        menu
        midnight
        moderator
        monday
        more
        more posts
        morning
        n / a
        name
        natur
        natura
        news
        news desk
        news staff
        newsdesk
        newspaper staff
        newsroom
        night
        no author
        none
        noon
        not available
        november
        now
        null
        october
        office
        online staff
        others
        otra
        otro
        our correspondent
        our correspondents
        our experts
        our foreign staff
        our reporter
        our special correspondent
        our staff
        our team
        owner
        partager
        phone
        pinterest
        posts
        press
        press office
        press release
        primero
        print
        privacy policy
        profile
        published
        publisher
        quelle
        read
        read bio
        read more
        red
        redacao
        redaccion
        redactie
        redaction
        redaksi
        redaktion
        redazione
        related posts
        reporter
        request
        reviewed
        root
        saturday
        search
        see
        see all
        see more
        september
        share
        she
        siempre
        sign in
        site
        site admin
        social media
        source
        special correspondent
        spotlight
        staff
        staff and agencies
        staff and wire reports
        staff and wire services
        staff and wires
        staff report
        staff reporter
        staff reporters
        staff reports
        staff writer
        staff writers
        su
        subscribe
        sunday
        super admin
        super user
        support
        supuesto
        sus
        system
        table of contents
        tags
        team
        teilen
        test
        that
        the
        the author
        the editor
        the editorial board
        the editorial team
        the editors
        the team
        them
        then
        these
        they
        this
        those
        threads
        thursday
        tiktok
        tim redaksi
        topics
        tuesday
        twitter
        u a
        ultimo
        undefined
        united states
        unknown
        updated
        us
        user
        verified
        vez
        view
        view all
        view bio
        view profile
        way
        we
        web admin
        web editor
        web team
        webmaster
        website
        wednesday
        wegen
        weiterlesen
        wem
        what
        whatsapp
        which
        who
        wire reports
        wire service
        wire services
        wordpress
        wp admin
        wp engine
        wpengine
        writer
        year
        youtube
        от редакции
        редакция
        редколегія
        המערכת
        מערכת
        מערכת האתר
        التحرير
        تحریریه
        هيئة التحرير
        佚名
        匿名
        本刊编辑部
        本報
        本報編輯部
        本報記者
        本报
        本报编辑部
        本报讯
        本报记者
        本报评论员
        本社
        無名
        編集部
        编辑部
        공동취재단
        작자미상
        편집부
        """)
}
