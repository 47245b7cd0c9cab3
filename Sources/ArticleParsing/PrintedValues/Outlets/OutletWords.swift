/// Words of outlets' names beside those of organisations, folded. Most repairs of unknown outlets should be a row here.
enum OutletWords {
    static let all: Set<String> = [
        "analysis", "archive", "archives", "blog", "books", "bulletin", "calling", "chronicle", "chronicles", "club",
        "com", "courier", "daily", "debate", "democrat", "diario", "dispatch", "echo", "examiner", "express", "focus",
        "forecaster", "gazeta", "gazette", "gazzetta", "giornale", "globe", "guardian", "herald", "independent",
        "inquirer", "insider", "investigations", "jornal", "journal", "kurier", "ledger", "letter", "live", "mail",
        "mercury", "mirror", "net", "newsletter", "notes", "observer", "online", "opinion", "org", "outlook",
        "perspective", "planet", "politics", "post", "prensa", "presse", "programme", "quarterly", "record",
        "register", "reporter", "republic", "republica", "revista", "revue", "sentinel", "site", "standard", "star",
        "studies", "sun", "telegraph", "today", "transcript", "truth", "update", "voice", "website", "week", "weekly",
        "world", "zeitung",
    ]
}
