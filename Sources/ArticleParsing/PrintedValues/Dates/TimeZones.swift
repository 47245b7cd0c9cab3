/// The abbreviations of time zones that stand after a time of day: "10:30 EST", "20:15 MSK".
enum TimeZones {
    static func isName(_ word: String) -> Bool { word.utf8.count <= 6 && names[word.utf8Span.span] != nil }

    private static let names = DateTable.words(table)

    private static let table = """
        acdt
        acst
        adt
        aedt
        aest
        akdt
        akst
        art
        ast
        awst
        bnt
        brt
        bst
        cat
        cdt
        cest
        cet
        clt
        cot
        cst
        eat
        ect
        edt
        eest
        eet
        est
        et
        gmt
        gst
        hkt
        hst
        ict
        idt
        ist
        jst
        kst
        mdt
        mesz
        mez
        msd
        msk
        mst
        mt
        myt
        ndt
        nst
        nzdt
        nzst
        pdt
        pet
        pht
        pkt
        pst
        pt
        sast
        sgt
        trt
        utc
        wat
        west
        wet
        wib
        wit
        wita
        z
        κει
        мск
        """
}
