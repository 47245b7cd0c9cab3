/// Titles that stand before a person's name and are kept apart from it, folded.
///
/// Those that are "sure" begin no organisation's name: "Dr. Jane Doe" is a person, "General Electric" may be a firm.
/// Those with "stop" are titles only with a full stop after them ("Mag. Eva Huber"), those with "small" only in lower
/// case ("don Tomás").
enum Honorifics {
    static let all = Vocabulary(
        """
        adm = sure
        admiral = sure
        adv = stop
        akad = stop
        almirante
        amb = sure
        ambassador
        arch = stop
        archbishop = sure
        avv = sure
        ayatollah = sure
        baroness = sure
        bishop = sure
        br = stop
        brig = sure
        brigadier
        brother
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
        father
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
        hab = stop
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
        lady = sure
        lic
        lieut = sure
        lieutenant
        lord = sure
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
        mons = sure
        monsignor = sure
        mother
        mr = sure
        mrs = sure
        ms = sure
        msgr = sure
        mudr = sure
        mvdr
        mw = stop
        padre
        pastor
        pbro = stop
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
        rt = stop
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
        sheikha = sure
        shri = sure
        signor
        signora
        sir = sure
        sister
        smt = sure
        sor = small
        sr = sure
        sra = sure
        swami = sure
        ths = stop
        ts = stop
        tun
        univ
        ustadh
        δρ
        καθ
        академик
        г-жа = sure
        г-н = sure
        д-р = sure
        доктор = sure
        др = sure
        пан = small
        пані = small
        проф = sure
        профессор = sure
        אינג
        ד"ר = sure
        הרב = sure
        השופט
        ח"כ = sure
        עו"ד = sure
        פרופ = sure
        פרופסור = sure
        רו"ח = sure
        أستاذ
        الأستاذ
        الأستاذة
        الدكتور = sure
        الدكتورة = sure
        السيد
        الشيخ = sure
        المهندس
        د
        دكتور = sure
        دكتورة = sure
        دکتر = sure
        डॉ = sure
        """)
}
