/// Words by which people hand an article on: "Thought you might like this", "Hi all", "siehe unten". They make a line over a
/// header rather the sender's than the title.
enum HeaderRemarks {
    static func has(_ tokens: [Token]) -> Bool {
        tokens.indices.contains { index in
            phrases.canBegin(with: tokens[index].folded) && phrases.match(tokens, at: index) != nil
        }
    }

    private static let phrases = PhraseTable<Void>(
        rows:
            """
            anbei
            bonjour
            buenos dias
            buongiorno
            cari tutti
            check it out
            check this out
            cheers
            cher tous
            ciao
            dear all
            dear friends
            dear list
            enjoy
            estimados
            forwarded
            forwarding
            found on
            found this
            from today's
            fyi
            gruss
            guten tag
            habe ich gefunden
            hallo
            hello all
            here is a
            here is an
            here is the
            here's a
            here's an
            here's the
            hi all
            hi everyone
            hi folks
            hola
            i am
            i feel
            i found
            i hope
            i just
            i saw
            i think
            i thought
            ich dachte
            ich finde
            interessant
            interesting article
            interesting piece
            interesting read
            je pense
            lesenswert
            liebe alle
            might be of interest
            might interest
            might like
            my comment
            passing it on
            passing this on
            please read
            read this
            regards
            reposted
            salut
            see below
            sent to me
            siehe unten
            source unknown
            that article
            the article below
            the attached
            the following article
            the following is
            the following was
            this article is
            thought some
            thought this
            thought you
            ti mando
            voici un
            voir ci dessous
            worth a read
            worth reading
            you may like
            """)
}
