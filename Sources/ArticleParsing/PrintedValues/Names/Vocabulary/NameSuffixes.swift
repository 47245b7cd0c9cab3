/// What stands behind a person's name: a generation ("Jr."), which is part of it, and degrees, orders and seats, which are
/// not, folded.
enum NameSuffixes {
    static let all = Vocabulary(
        """
        ba
        bs
        bsc
        bscn
        cbe
        cfa
        cfp
        cissp
        cmg
        cpa
        cpp
        cpt
        csc
        cscs
        dacvb
        dds
        dmd
        do
        dphil
        dpt
        drsc
        dsc
        dvm
        edd
        emerita
        emeritus
        esq
        faap
        facp
        fca
        fcpa
        ffa
        frcp
        frs
        frsc
        gcmg
        ii = generation
        iii = generation
        iv = generation
        jd
        jnr = generation
        jr = generation
        kbe
        kc
        kcmg
        lcsw
        ldn
        llb
        llm
        lmft
        lpc
        ma
        mba
        mbe
        md
        mdb
        mdl
        mep
        mla
        mp
        mph
        mpp
        ms
        msc
        mscp
        msp
        msw
        np
        nzm
        oam
        obe
        pa
        ph
        pharmd
        phd
        phdr
        pmp
        psp
        qc
        rd
        rdn
        ret
        retd
        rn
        rsc
        rtd
        sj
        snr = generation
        sr = generation
        td
        usa
        usaf
        usmc
        usn
        """)
}
