/// Titles that stand before a person's name and are kept apart from it, folded.
///
/// Those that are "sure" begin no organisation's name: "Dr. Jane Doe" is a person, "General Electric" may be a firm. Those
/// with "stop" are titles only with a full stop behind them: "Mag. Eva Huber".
enum Honorifics {
    static let all = Vocabulary(
        """
        adm = sure
        admiral = sure
        akad = stop
        almirante
        amb = sure
        ambassador
        archbishop = sure
        ayatollah = sure
        baroness
        bishop = sure
        brig = sure
        brigadier
        capt = sure
        captain
        cardinal
        cllr = sure
        cmdr = sure
        col = sure
        colonel = sure
        commander
        councillor
        dame = sure
        dhr = stop
        dipl = sure
        doc = stop
        doctor = sure
        doktor = sure
        dott = sure
        dottor
        dottssa = sure
        dr = sure
        dra = sure
        drs = sure
        fr
        frau = sure
        fru
        gen = sure
        general
        gov
        governor
        gral
        herr = sure
        hon = sure
        imam = sure
        ing
        inz = stop
        ir = stop
        judge
        judr = sure
        justice
        ks = stop
        lic
        lieut = sure
        lieutenant
        lord
        lt = sure
        mag = stop
        maj = sure
        major
        maulana = sure
        me
        mevr
        mgr
        mlle = sure
        mme = sure
        monsignor = sure
        mr = sure
        mrs = sure
        ms = sure
        msgr = sure
        mudr = sure
        mvdr
        mw = stop
        pastor
        phdr = sure
        pr = sure
        prof = sure
        profa = sure
        profesor = sure
        professeur = sure
        professor = sure
        professore = sure
        rabbi = sure
        rep = sure
        rev = sure
        reverend = sure
        rndr = sure
        sen = sure
        senator = sure
        senor
        senora
        sergeant
        sgt = sure
        shaikh = sure
        shaykh = sure
        sheik = sure
        sheikh = sure
        shri = sure
        signor
        signora
        sir = sure
        smt = sure
        sr = sure
        sra = sure
        swami = sure
        tun
        univ
        δρ
        καθ
        академик
        доктор = sure
        др
        проф = sure
        профессор = sure
        פרופ
        الدكتور = sure
        الدكتورة = sure
        السيد
        الشيخ = sure
        د
        دكتور = sure
        دكتورة = sure
        """)
}
