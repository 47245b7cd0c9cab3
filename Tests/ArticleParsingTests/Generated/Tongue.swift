/// The languages that articles are composed in.
enum Tongue: String, CaseIterable, Sendable {
    case english = "en"
    case french = "fr"
    case spanish = "es"
    case italian = "it"
    case german = "de"
    case portuguese = "pt"

    /// The month's name as the language prints it.
    func month(_ number: Int) -> String { months[number - 1] }

    private var months: [String] {
        switch self {
        case .english:
            [
                "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
                "November", "December",
            ]
        case .french:
            [
                "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre",
                "novembre", "décembre",
            ]
        case .spanish:
            [
                "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre",
                "noviembre", "diciembre",
            ]
        case .italian:
            [
                "gennaio", "febbraio", "marzo", "aprile", "maggio", "giugno", "luglio", "agosto", "settembre",
                "ottobre", "novembre", "dicembre",
            ]
        case .german:
            [
                "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober",
                "November", "Dezember",
            ]
        case .portuguese:
            [
                "janeiro", "fevereiro", "março", "abril", "maio", "junho", "julho", "agosto", "setembro", "outubro",
                "novembro", "dezembro",
            ]
        }
    }

    var by: String {
        switch self {
        case .english: "By"
        case .french: "Par"
        case .spanish: "Por"
        case .italian: "Di"
        case .german: "Von"
        case .portuguese: "Por"
        }
    }

    var and: String {
        switch self {
        case .english: "and"
        case .french: "et"
        case .spanish: "y"
        case .italian, .portuguese: "e"
        case .german: "und"
        }
    }

    /// The outlet that publishes the native layouts in this language.
    var outlet: String {
        switch self {
        case .french: "Mondialisation.ca"
        case .spanish: "Globalización"
        case .english, .italian, .german, .portuguese: "Global Research"
        }
    }

    var labels: Labels {
        switch self {
        case .english: Labels(region: "Region:", theme: "Theme:", report: "In-depth Report:")
        case .french: Labels(region: "Région :", theme: "Thème :", report: "Analyses :")
        case .spanish: Labels(region: "Región:", theme: "Tema:", report: "Informe:")
        case .italian: Labels(region: "Regione:", theme: "Tema:", report: nil)
        case .german: Labels(region: "Region:", theme: "Thema:", report: nil)
        case .portuguese: Labels(region: "Região:", theme: "Tema:", report: nil)
        }
    }

    struct Labels {
        let region: String
        let theme: String
        /// Nil where no page was seen that has the label in this language.
        let report: String?
    }

    /// The sentence that names the original source; nil where no page was seen that has it in this language.
    func sourceSentence(_ source: String) -> String? {
        switch self {
        case .english: "The original source of this article is \(source)"
        case .french: "La source originale de cet article est \(source)"
        case .spanish: "La fuente original de este artículo es \(source)"
        case .italian, .german, .portuguese: nil
        }
    }

    var articlesBy: String? {
        switch self {
        case .english: "Articles by:"
        case .french: "Articles Par :"
        case .spanish, .italian, .german, .portuguese: nil
        }
    }

    /// The words that a repost prints between the date and the outlet; nil where reposts are not made in this language.
    var from: (words: String, beforeOutlet: Bool)? {
        switch self {
        case .english: ("from", false)
        case .spanish: ("del Sitio Web", true)
        case .italian: ("dal Sito Web", true)
        case .french, .german, .portuguese: nil
        }
    }

    var returnTo: String {
        switch self {
        case .spanish: "Regresar a"
        case .italian: "Torna a"
        case .english, .french, .german, .portuguese: "Return to"
        }
    }
}
