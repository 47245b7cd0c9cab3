/// Words that stand beside a desk's and say no more of who wrote, folded: "our own correspondent", "die Redaktion".
/// After "ours" someone may be named: "unserem Korrespondenten Hans Weidlich".
enum DeskJoints {
    static let all = Vocabulary(
        """
        and
        board
        central
        centrale
        cum
        da
        dal
        dalla
        de
        del
        dell
        della
        der
        des
        desk
        die
        digital
        e
        ed
        el
        en
        et
        foreign
        from
        group
        i
        international
        la
        las
        le
        les
        local
        los
        med
        mesa
        mit
        national
        news
        non
        nossa = ours
        nosso = ours
        nostra = ours
        nostro = ours
        notre = ours
        nuestra = ours
        nuestro = ours
        och
        og
        online
        onze = ours
        our = ours
        own
        press
        sous
        special
        the
        und
        unsere
        unserem = ours
        unseren = ours
        unserer = ours
        van
        var
        vom
        von
        vor
        web
        wire
        wires
        with
        y
        и
        от
        та
        """)
}
