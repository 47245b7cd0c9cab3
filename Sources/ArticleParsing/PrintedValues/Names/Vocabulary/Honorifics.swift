/// Titles that stand before a person's name and are kept apart from it, folded.
///
/// Those that are "sure" begin no organisation's name: "Dr. Jane Doe" is a person, "General Electric" may be a firm. Those
/// with "stop" are titles only with a full stop behind them ("Mag. Eva Huber"), those with "small" only in lower case ("don Tomás").
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
        don = small
        dona = small
        dott = sure
        dottor
        dottssa = sure
        dr = sure
        dra = sure
        drs = sure
        fr
        fra = small
        frau = sure
        fru
        gen = sure
        general
        gov
        governor
        gral
        gs = stop
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
        pgs = stop
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
        sor = small
        sr = sure
        sra = sure
        swami = sure
        ths = stop
        ts = stop
        tun
        univ
        δρ
        καθ
        академик
        доктор = sure
        др = sure
        пан = small
        пані = small
        проф = sure
        профессор = sure
        פרופ = sure
        الدكتور = sure
        الدكتورة = sure
        السيد
        الشيخ = sure
        د
        دكتور = sure
        دكتورة = sure
        دکتر = sure
        डॉ = sure
        """)
}
