/// Those who write without a name, folded: after an outlet's name or alone they credit nobody ("Courier Staff").
enum Desks {
    static let all = Vocabulary(
        """
        admin
        administrator
        agences
        agencias
        agencies
        agencje
        agentschappen
        agenturen
        agenzie
        anonymous
        ban bien tap
        bureauer
        byraer
        correspondents
        desk
        editorial
        editorial board
        editorial staff
        editorial team
        editorialists
        editors
        guest contributor
        haber merkezi
        news
        news agencies
        newsdesk
        newsdesks
        newsroom
        newswires
        nieuwsredactie
        od redakcji
        online redaktion
        redacao
        redaccio
        redaccion
        redaccion central
        redactia
        redactie
        redaction
        redakce
        redakcia
        redakcija
        redakcijata
        redakcja
        redaksi
        redaksjon
        redaksjonen
        redaktion
        redaktionen
        redazione
        reporters
        staff
        staff report
        staff reporter
        staff reporters
        staff reports
        szerkesztoseg
        team
        tim redaksi
        toimitus
        webmaster
        webredaktion
        wire reports
        wire service
        wire services
        wires
        writers
        συντακτική ομάδα
        συντακτικη ομαδα
        συνταξη
        σύνταξη
        агентства
        от редакции
        редакции
        редакция
        редакцията
        редакција
        редакція
        редколегія
        редколлегия
        המערכת
        מערכת
        מערכת האתר
        מערכת העיתון
        סוכנויות הידיעות
        أسرة التحرير
        التحرير
        الوكالات
        تحریریه
        فريق التحرير
        هيئة التحرير
        وكالات
        گروه تحریریه
        संपादकीय टीम
        กองบรรณาธิการ
        本刊编辑部
        本報編輯部
        本報訊
        本报编辑部
        本报讯
        本社
        編輯部
        編集部
        编辑部
        공동취재단
        디지털뉴스팀
        온라인뉴스팀
        편집국
        편집부
        """)
}
