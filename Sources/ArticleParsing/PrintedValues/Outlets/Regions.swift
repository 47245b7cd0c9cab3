/// Countries and regions of the world, folded: a line that is one of them alone is a section's name, and one after an outlet's
/// name is that of an edition.
enum Regions {
    static let all = Vocabulary(
        """
        afghanistan
        africa
        afrika
        afrique
        albania
        alemanha
        alemania
        algeria
        algerie
        allemagne
        america
        america latina
        amerique
        angola
        argentina
        armenia
        asia
        asia pacific
        asie
        asien
        australia
        austria
        azerbaijan
        azie
        bahrain
        bangladesh
        belarus
        belgie
        belgien
        belgique
        belgium
        bolivia
        bosnia
        botswana
        brasil
        brazil
        bulgaria
        cambodia
        cameroon
        canada
        cataluna
        chile
        china
        chine
        colombia
        croatia
        cuba
        cyprus
        danemark
        danmark
        denmark
        deutschland
        duitsland
        ecuador
        egypt
        el salvador
        espagne
        espana
        espanha
        estados unidos
        estonia
        etats unis
        etats-unis
        ethiopia
        europe
        european union
        finland
        finnland
        franca
        france
        francia
        frankreich
        frankrijk
        gabon
        gaza
        germania
        germany
        ghana
        grece
        greece
        greenland
        griechenland
        grossbritannien
        guatemala
        haiti
        honduras
        hong kong
        hungary
        iceland
        india
        indonesia
        inglaterra
        iran
        iraq
        ireland
        israel
        italia
        italie
        italien
        italy
        jamaica
        japan
        kazakhstan
        kenya
        kosovo
        kuwait
        latin america
        latvia
        lebanon
        libya
        lithuania
        luxembourg
        malaysia
        malta
        maroc
        medio oriente
        mexico
        middle east
        mocambique
        moldova
        mongolia
        morocco
        moyen orient
        mozambique
        myanmar
        naher osten
        namibia
        nederland
        nepal
        netherlands
        new zealand
        nicaragua
        niederlande
        niemcy
        nigeria
        nordafrika
        norge
        north africa
        north america
        north korea
        norway
        norwegen
        oceania
        oriente medio
        osterreich
        pakistan
        palestine
        panama
        paraguay
        peru
        philippines
        poland
        polen
        polska
        portugal
        puerto rico
        qatar
        quebec
        regno unito
        reino unido
        romania
        rosja
        royaume uni
        royaume-uni
        rusia
        russia
        russie
        russland
        rwanda
        sardegna
        saudi arabia
        schweden
        schweiz
        scotland
        senegal
        serbia
        sicilia
        singapore
        slovakia
        slovenia
        somalia
        south africa
        south america
        south asia
        south korea
        south sudan
        spagna
        spain
        spanien
        sri lanka
        stati uniti
        sub saharan africa
        sudan
        suisse
        suomi
        sverige
        svizzera
        sweden
        switzerland
        syria
        taiwan
        tanzania
        thailand
        tunisia
        tunisie
        turkei
        turquie
        uganda
        uk
        ukraina
        ukraine
        ungarn
        united kingdom
        united states
        uruguay
        us
        usa
        uzbekistan
        venezuela
        vereinigte staaten
        verenigde staten
        vietnam
        vlaanderen
        wales
        yemen
        zambia
        zimbabwe
        беларусь
        германия
        европа
        международное
        россия
        сша
        украина
        """)

    static func are(_ tokens: ArraySlice<Token>) -> Bool {
        tokens.count <= 3 && !tokens.isEmpty && all.contains(tokens.map(\.folded).joined(separator: " "))
    }
}
