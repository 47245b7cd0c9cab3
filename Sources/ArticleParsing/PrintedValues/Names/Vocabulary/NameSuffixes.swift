/// What stands behind a person's name: a generation ("Jr."), which is part of it, and degrees, orders and seats, which are
/// not, folded.
enum NameSuffixes {
    static let all = Vocabulary(
        """
        ba
        bs
        bsc
        bscn
        bsn
        cb
        cbe
        ceng
        cepf
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
        dbe
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
        fand
        fca
        fcpa
        ffa
        frcp
        frs
        frsc
        gcb
        gcmg
        ii = generation
        iii = generation
        iv = generation
        jd
        jnr = generation
        jr = generation
        kbe
        kc
        kcb
        kcmg
        kg
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
        mps
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
        rdi
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
