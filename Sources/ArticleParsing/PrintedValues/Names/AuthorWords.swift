/// Words around names in bylines and authors' boxes of web pages, folded. Most repairs should be a row here.
enum AuthorWords {
    /// What introduces names.
    static let intros = PhraseTable<Void>([
        ("a cura di", ()), ("a post by", ()), ("about author", ()), ("about the author", ()),
        ("about the authors", ()), ("all posts by", ()), ("article author", ()), ("article by", ()),
        ("article written by", ()), ("auteur", ()), ("author", ()), ("author name", ()), ("authored by", ()),
        ("authors", ()), ("autor", ()), ("autore", ()), ("av", ()), ("blog author", ()), ("blog by", ()), ("by", ()),
        ("content by", ()), ("contributed by", ()), ("contributor", ()), ("contributors", ()), ("created by", ()),
        ("di", ()), ("door", ()), ("ecrit par", ()), ("escrito por", ()), ("from", ()), ("guest post by", ()),
        ("interview by", ()), ("last updated by", ()), ("meet the author", ()), ("par", ()), ("photos by", ()),
        ("por", ()), ("post author", ()), ("post by", ()), ("posted by", ()), ("posts by", ()), ("published by", ()),
        ("recommended by", ()), ("report by", ()), ("reported by", ()), ("research by", ()), ("scritto da", ()),
        ("see all posts by", ()), ("story and photos by", ()), ("story by", ()), ("submitted by", ()),
        ("text by", ()), ("this article was written by", ()), ("this post was written by", ()), ("updated by", ()),
        ("view all posts by", ()), ("view posts by", ()), ("von", ()), ("words", ()), ("words and photos by", ()),
        ("words by", ()), ("writen by", ()), ("writer", ()), ("written and reviewed by", ()), ("written by", ()),
        ("автор", ()), ("автори", ()), ("авторы", ()), ("текст", ()), ("الكاتب", ()), ("بقلم", ()), ("作者", ()),
        ("撰文", ()), ("文", ()), ("著者", ()), ("記者", ()), ("记者", ()), ("執筆", ()),
    ])

    /// How a line begins that names its author, and whether it needs a colon.
    static let bylines = PhraseTable<Bool>([
        ("article by", false), ("author", false), ("authors", true), ("by", false), ("contributor", true),
        ("contributors", true), ("di", false), ("par", false), ("por", false), ("posted by", false),
        ("published by", false), ("story by", false), ("text by", false), ("this article was written by", false),
        ("this post was written by", false), ("von", false), ("words by", false), ("written by", false),
        ("автор", true), ("автори", true), ("авторы", true), ("текст", true), ("الكاتب", true), ("بقلم", false),
        ("作者", true), ("撰文", true), ("文", true), ("著者", true), ("記者", true), ("记者", true), ("執筆", true),
    ])

    /// Words that name the author wherever they stand in a line over the text, a colon behind them: "来源：… 作者：…".
    static let labels: Set<String> = ["автор", "авторы", "作者", "撰文", "記者", "记者"]

    /// Those of them that stand over nothing but an author's name.
    static let sureBylines = PhraseTable<Void>([
        ("article by", ()), ("author", ()), ("posted by", ()), ("this article was written by", ()),
        ("this post was written by", ()), ("written by", ()),
    ])

    /// Lines behind which the name stands in the next one.
    static let bylinesAlone: Set<String> = [
        "about the author", "article by", "author", "author s", "authors", "by", "meet the author", "posted by",
        "story by", "words by",
        "written by",
    ]

    /// What may stand before " by " in the middle of a line.
    static let beforeBy: Set<String> = ["article", "posted", "published", "read", "story", "written"]

    /// Who else had a hand in the text, and whether it needs a colon.
    static let otherHands = PhraseTable<Bool>([
        ("approved by", false), ("audio by", false), ("bought by", false), ("checked by", false),
        ("comment by", false), ("contributions from", false), ("credit", false), ("design by", false),
        ("edited by", false), ("editor", true), ("fact check", false), ("fact checked", false), ("hosted by", false),
        ("illustrated", false), ("illustration", false), ("illustrations", false), ("image by", false),
        ("images by", false), ("inspired by", false), ("medically reviewed", false), ("narrated", false),
        ("photo", true), ("photo by", false), ("photography by", false), ("photos by", false), ("powered by", false),
        ("presented by", false), ("produced by", false), ("reply", false), ("review by", false), ("reviewed", true),
        ("reviewed by", false), ("reviewer", false), ("shared by", false), ("sponsored", false),
        ("translated by", false), ("verified by", false), ("video by", false),
    ])

    /// What someone is, printed beside the name.
    static let roles: Set<String> = [
        "advocate", "analyst", "assistant", "associate", "attorney", "auteur", "author", "autor", "autore", "blogger",
        "ceo", "certified", "cfo", "chief", "cmo", "co-founder", "coach", "cofounder", "columnist", "consultant",
        "content", "contributing", "contributor", "coo", "coordinator", "copywriter", "correspondent", "corresponsal",
        "cto", "designer", "developer", "dietitian", "digital", "director", "editor", "editor-in-chief", "editorial",
        "engineer", "evangelist", "exclusive", "executive", "expert", "former", "founder", "freelance", "giornalista",
        "guest", "head", "journalist", "journaliste", "jr", "lead", "licensed", "manager", "managing", "marketing",
        "nutritionist", "officer", "owner", "partner", "periodista", "photographer", "president", "principal",
        "producer", "product", "professor", "registered", "reporter", "researcher", "reviewer", "senior", "seo",
        "special", "specialist", "sr", "staff", "strategist", "technical", "vp", "writer", "written",
    ]

    /// Degrees and generations behind a name and a comma; a word of capitals may be another.
    static let suffixes: Set<String> = [
        "ba", "bs", "bsc", "cfa", "cfp", "cissp", "cpa", "cpp", "cpt", "cscs", "dacvb", "dds", "dmd", "do", "dpt",
        "dvm", "edd", "esq", "facp", "faap", "ii", "iii", "iv", "jd", "jr", "ldn", "lcsw", "llm", "lmft", "lpc", "ma",
        "mba", "md", "mph", "ms", "msc", "mscp", "np", "pa", "ph", "pharmd", "phd", "psp", "rd", "rdn", "rn", "sr",
    ]

    /// Those who write without a name: "the Kestrel editors".
    static let desks: Set<String> = ["desk", "editors", "newsroom", "staff", "team"]

    /// Behind a name these words begin something else.
    static let cutters: Set<String> = [
        "about", "at", "contributed", "for", "from", "has", "in", "is", "joined", "last", "of", "on", "published",
        "reviewed", "to", "under", "updated", "was", "writes",
    ]

    /// Words and phrases that stand where a name should, and are none.
    static let never: Set<String> = [
        "a", "about", "about us", "admin", "admin user", "administrator", "all", "all posts", "anonymous", "author",
        "authors", "bio", "blog", "blog admin", "blog team", "bluesky", "click", "comment", "comments", "contact",
        "contact us",
        "content team", "contributor", "contributors", "default", "editor", "editorial", "editorial board",
        "editorial staff", "editorial team", "editors", "email", "facebook", "follow", "follow us", "full bio",
        "guest", "guest author", "guest blogger", "guest contributor", "guest post", "guest writer", "here", "home",
        "info", "instagram", "learn", "learn more", "leave a comment", "linkedin", "log in", "mastodon", "marketing",
        "marketing team", "meet the author", "member", "menu", "moderator", "more", "more posts", "n / a", "news",
        "news desk", "news staff", "newsdesk", "newsroom", "no author", "none", "not available", "null", "office",
        "our experts", "our team", "owner", "pinterest", "posts", "press", "press office", "press release", "print",
        "privacy policy", "profile", "published", "publisher", "read", "read bio", "read more", "related posts",
        "reporter", "reviewed", "root", "search", "see", "see all", "see more", "share", "sign in", "site",
        "site admin", "social media", "staff", "staff reporter", "staff writer", "staff writers", "subscribe",
        "super admin", "super user", "support", "system", "table of contents", "team", "test", "the", "the author",
        "the editor", "the editors", "the team", "this", "threads", "tiktok", "twitter", "undefined", "united states",
        "unknown",
        "updated", "user", "view", "view all", "view bio", "view profile", "web admin", "web editor", "web team",
        "webmaster", "website", "whatsapp", "wordpress", "wp admin", "wp engine", "wpengine", "writer", "youtube",
    ]

    /// No name begins with these.
    static let neverFirst: Set<String> = [
        "a", "about", "all", "an", "and", "any", "are", "as", "at", "back", "but", "click", "contact", "est", "follow",
        "for", "fri", "friday", "from", "get", "home", "how", "if", "in", "is", "it", "its", "last", "learn", "leave",
        "meet", "min", "minutes", "mon", "monday", "more", "my", "next", "no", "not", "on", "or", "our", "posted",
        "published", "read", "reviewed", "sat", "saturday", "save", "see", "share", "subscribe", "sun", "sunday",
        "that", "the", "their", "these", "this", "those", "thu", "thursday", "to", "tue", "tuesday", "updated",
        "using", "view", "visit", "was", "wed", "wednesday", "what", "when", "where", "which", "who", "why", "with",
        "making", "your",
    ]

    /// What says that a name is no person's.
    static let organisations: Set<String> = [
        "agency", "and", "association", "blog", "board", "bureau", "center", "centre", "co", "committee", "company",
        "corp", "corporation", "council", "dental", "dentistry", "department", "desk", "editor", "editors",
        "federation", "foundation", "group", "inc", "institute", "insurance", "international", "journal", "league",
        "llc", "ltd", "magazine", "media", "ministry", "my", "network", "news", "newsroom", "of", "office",
        "official", "press", "service", "services", "society", "solutions", "staff", "studio", "studios", "team",
        "the", "union", "university", "your",
    ]

    /// Words of a class that say that an element of a byline holds what the article is filed under.
    static let filing = ByteTable<Bool>(
        "cat categories category tag tags topic topics".split(separator: " ").map { (String($0), true) })

    /// Words of a class that say that an author's element holds something else than the name.
    static let notName = ByteTable<Bool>(
        ("avatar bio comment count credentials date desc description email excerpt follow icon image img job more "
            + "photo picture position posts related reviewed reviewer role social time title twitter")
            .split(separator: " ").map { (String($0), true) })
}
