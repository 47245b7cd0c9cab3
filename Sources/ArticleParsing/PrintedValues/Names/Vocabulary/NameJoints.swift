/// Words that join two names in a byline, folded.
///
/// The remark says: "surname", that the word also joins two surnames of one person ("Ortega y Gasset"); "place", that a
/// place may follow instead ("Ana Ruiz en Madrid"); "full", that it joins full names only, being another word too.
enum NameJoints {
    static let all = Vocabulary(
        """
        &
        a = full
        and
        avec
        com
        con
        dan
        e = surname
        ed
        en = place
        es
        et
        i = surname
        ile
        ja
        med
        met
        mit
        och
        og
        oraz
        plus
        si
        und
        va
        ve
        with
        y = surname
        και
        и
        й
        та
        і
        ו
        و
        एवं
        और
        กับ
        และ
        および
        とともに
        与
        及
        和
        與
        과
        와
        """)
}
