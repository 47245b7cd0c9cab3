/// Outlets by the names under which texts print them, so that one outlet is one name everywhere.
///
/// Most repairs of publishers should be a row here.
enum KnownOutlets {
    /// The house that the parser was first made for; its own lines win over those of the outlets that it reprints.
    static let globalResearch = "Global Research"

    /// The outlet that begins at a token, under its usual name, and the index behind it. The longest name wins;
    /// "Website", "web site", ".ca" and the like belong to it.
    static func match(_ tokens: [Token], at start: Int) -> (name: String, end: Int)? {
        let start = behindScheme(tokens, start)
        guard start < tokens.count, tokens[start].kind != .mark, mayBegin(tokens[start].folded) else { return nil }
        var key = ""
        var best: (name: String, end: Int)?
        var index = start
        while index < tokens.count, index - start < 16, key.utf8.count <= longestKey {
            let token = tokens[index]
            if token.kind == .mark {
                guard token.folded.utf8.count == 1, joining.contains(token.folded) else { break }
            } else {
                key += token.folded.utf8.contains(UInt8(ascii: "'")) ? token.folded.filter { $0 != "'" } : token.folded
                if let name = names[key] { best = (name, index + 1) }
            }
            index += 1
        }
        guard let found = best else { return nil }
        return (found.name, endOfSite(tokens, found.end))
    }

    /// Behind "https://", which is no part of a name.
    private static func behindScheme(_ tokens: [Token], _ start: Int) -> Int {
        guard let token = tokens[safe: start], token.folded == "http" || token.folded == "https",
            tokens[safe: start + 1]?.folded == ":", tokens[safe: start + 2]?.folded == "/", start + 4 < tokens.count
        else { return start }
        return start + 4
    }

    /// The usual name of an outlet that a text names; the text itself, with run-together words parted, where the
    /// table does not know it.
    static func name(of text: String) -> String {
        let tokens = Tokenizer.tokens(of: text, line: 0)
        if let known = match(tokens, at: 0), known.end == tokens.count { return known.name }
        return partedWords(text)
    }

    /// Whether it is the house itself under any of its names.
    static func isGlobalResearch(_ name: String) -> Bool { family.contains(name) }

    private static let joining: Set<String> = [".", "-", "&", "/", "'"]

    /// Takes "Website", "web site" or the end of a domain into the name.
    private static func endOfSite(_ tokens: [Token], _ end: Int) -> Int {
        var end = end
        if end + 1 < tokens.count, tokens[end].folded == ".", !tokens[end + 1].followsSpace,
            domains.contains(tokens[end + 1].folded)
        {
            end += 2
        }
        if end < tokens.count, tokens[end].folded == "website" { return end + 1 }
        if end + 1 < tokens.count, tokens[end].folded == "web", tokens[end + 1].folded == "site" { return end + 2 }
        return end
    }

    private static let domains: Set<String> = [
        "ca", "com", "org", "net", "info", "fr", "es", "it", "de", "uk", "eu", "tv",
    ]

    /// "VoltaireNetwork" as "Voltaire Network": sites print their names without spaces.
    static func partedWords(_ text: String) -> String {
        guard !text.contains(" "), !text.contains(".") else { return text }
        let scalars = Array(text.unicodeScalars)
        var result = String.UnicodeScalarView()
        for (index, scalar) in scalars.enumerated() {
            let startsWord = index > 0 && scalar.properties.isUppercase && scalars[index - 1].properties.isLowercase
            let endsAcronym =
                index > 1 && index + 1 < scalars.count && scalar.properties.isUppercase
                && scalars[index - 1].properties.isUppercase && scalars[index + 1].properties.isLowercase
                && scalars[..<index].filter { $0.properties.isUppercase }.count > 1
            if startsWord || endsAcronym { result.append(" ") }
            result.append(scalar)
        }
        return String(result)
    }

    private static let family: Set<String> = [
        globalResearch, "Mondialisation.ca", "Globalización", "Asia-Pacific Research",
    ]

    private static let names: [String: String] = {
        var names: [String: String] = [:]
        for (name, others) in outlets {
            names[key(name)] = name
            for other in others { names[other] = name }
        }
        return names
    }()

    /// The first two bytes that keys have, a bit for each pair: most words are told by them not to begin a name.
    private static let initials: [Bool] = {
        var initials = [Bool](repeating: false, count: 1 << 16)
        for key in names.keys { initials[pair(key)] = true }
        return initials
    }()

    private static func mayBegin(_ word: String) -> Bool {
        word.utf8.count < 2 || word.utf8.contains(UInt8(ascii: "'")) || initials[pair(word)]
    }

    private static func pair(_ word: String) -> Int {
        var bytes = word.utf8.makeIterator()
        return Int(bytes.next() ?? 0) << 8 | Int(bytes.next() ?? 0)
    }

    private static let longestKey = names.keys.map(\.utf8.count).max() ?? 0

    private static func key(_ name: String) -> String {
        var key = ""
        for token in Tokenizer.tokens(of: name, line: 0) where token.kind != .mark {
            key += token.folded.filter { $0 != "'" }
        }
        return key
    }

    /// The usual name, and other keys: letters and digits only, folded.
    private static let outlets: [(String, [String])] = [
        // The house and its sisters
        (
            globalResearch,
            [
                "globalresearchca", "wwwglobalresearchca", "globalresearchorg", "wwwglobalresearchorg",
                "httpwwwglobalresearchca", "httpswwwglobalresearchca", "centreforresearchonglobalization",
                "centreforresearchonglobalisation", "centerforresearchonglobalization",
                "centerforresearchonglobalisation", "centreofresearchonglobalization", "globalresearchcanada",
                "archivesglobalresearchca", "globalresearchcrg", "globalresearchtv", "grtv",
            ]
        ),
        (
            "Mondialisation.ca",
            ["mondialisation", "wwwmondialisationca", "mondialisationca", "centrederecherchesurlamondialisation"]
        ),
        ("Globalización", ["globalizacionca", "wwwglobalizacionca", "globalizacion"]),
        ("Asia-Pacific Research", ["asiapacificresearchcom"]),
        // Those that it reprints, and neighbours
        ("21st Century Wire", ["21wire", "21stcenturywirecom"]),
        ("Activist Post", ["activistpost", "activistpostcom"]),
        ("Al Jazeera", ["aljazeera", "aljazeeraenglish", "aljazeeracom"]),
        ("Al-Akhbar", ["alakhbar", "alakhbarenglish"]),
        ("AlterNet", ["alternet", "alternetorg"]),
        ("American Free Press", []),
        ("Anti-Media", ["theantimedia", "antimedia"]),
        ("Antifascist Calling", ["antifascistcallingblogspotcom"]),
        ("Antiwar.com", ["antiwar", "antiwarcom"]),
        ("Asia Times Online", ["asiatimesonline", "atimes", "asiatimes", "atimescom", "onlineasiatimes"]),
        (
            "Asia-Pacific Journal",
            ["theasiapacificjournal", "asiapacificjournal", "japanfocus", "asiapacificjournaljapanfocus"]
        ),
        ("Associated Press", ["theassociatedpress"]),
        ("BBC", ["bbcnews", "bbconline"]),
        ("Black Agenda Report", ["blackagendareport", "blackagendareportcom"]),
        ("Bloomberg", ["bloombergnews", "bloombergcom"]),
        ("Boiling Frogs Post", ["boilingfrogs", "boilingfrogspost", "boilingfrogspostcom"]),
        ("Business Insider", ["businessinsider"]),
        ("CNN", ["cnncom"]),
        ("COA News", ["coanews"]),
        ("Collective Evolution", ["collectiveevolution", "collectiveevolutioncom"]),
        ("Common Dreams", ["commondreams", "commondreamsorg"]),
        ("Consortium News", ["consortiumnews", "consortiumnewscom"]),
        ("Corbett Report", ["thecorbettreport", "corbettreport", "corbettreportcom"]),
        ("CounterPunch", ["counterpunch", "counterpunchorg"]),
        ("Countercurrents", ["countercurrentsorg"]),
        ("Covert Action Quarterly", ["covertactionquarterly"]),
        ("CovertAction Magazine", ["covertactionmagazine"]),
        ("Cuba Debate", ["cubadebate", "cubadebatecu"]),
        ("Daily Mail", ["thedailymail", "dailymail", "dailymailonline", "dailymailcouk"]),
        ("Democracy Now!", ["democracynow"]),
        ("Dissident Voice", ["dissidentvoice", "dissidentvoiceorg"]),
        ("Eurasia Review", ["eurasiareview"]),
        ("Fort Russ", ["fortruss", "fortrussnews"]),
        ("Foreign Policy in Focus", ["foreignpolicyinfocus"]),
        ("Foreign Policy Journal", ["foreignpolicyjournal", "foreignpolicyjournalcom"]),
        ("Forbes", ["forbescom"]),
        ("GM Watch", ["gmwatch"]),
        ("Gold Seek", ["goldseek"]),
        ("Haaretz", ["haaretzcom"]),
        ("Huffington Post", ["thehuffingtonpost", "huffingtonpost", "huffpost"]),
        ("Independent Science News", ["independentsciencenews"]),
        ("Infowars", ["infowarscom", "infowars"]),
        ("Information Clearing House", ["informationclearinghouse", "ich", "informationclearinghouseinfo"]),
        ("Inter Press Service", ["ips", "ipsnews", "interpressservice"]),
        ("Investig'Action", ["investigaction"]),
        ("Jacobin", ["jacobinmagazine", "jacobinmag"]),
        ("Journal-NEO", ["journalneo", "journalneoorg"]),
        ("Jadaliyya", []),
        ("Land Destroyer", ["landdestroyer", "landdestroyerreport", "landdestroyerblogspotcom"]),
        ("Le Grand Soir", ["legrandsoir", "legrandsoirinfo"]),
        ("Le Monde diplomatique", ["lemondediplomatique", "mondediplo"]),
        ("LewRockwell.com", ["lewrockwell", "lewrockwellcom"]),
        ("Lobe Log", ["lobelog"]),
        ("Media With Conscience", ["mwcnews", "mwc"]),
        ("Mercola.com", ["mercola", "drmercola", "mercolacom"]),
        ("Middle East Eye", ["middleeasteye"]),
        ("Middle East Online", ["middleeastonline"]),
        ("MintPress News", ["mintpress", "mintpressnews", "mintpressnewscom"]),
        ("Moon of Alabama", ["moonofalabama", "moonofalabamaorg"]),
        ("Morning Star", ["themorningstar"]),
        ("MRonline", ["mronline", "monthlyreview", "mrzine"]),
        ("Mother Jones", ["motherjones"]),
        ("NaturalNews", ["naturalnews", "naturalnewscom"]),
        ("New Dawn Magazine", ["newdawnmagazine", "newdawn"]),
        ("New Eastern Outlook", ["neweasternoutlook", "neo"]),
        ("New York Times", ["thenewyorktimes", "newyorktimes", "nytimes", "nyt"]),
        ("Newsweek", []),
        ("Nsnbc International", ["nsnbc", "nsnbcinternational"]),
        ("OffGuardian", ["offguardian"]),
        ("Oil Price", ["oilprice", "oilpricecom"]),
        ("OpEdNews", ["opednews", "opednewscom"]),
        ("Oriental Review", ["orientalreview", "orientalrevieworg"]),
        ("Pacific Free Press", ["pacificfreepress"]),
        ("Pravda", ["pravdaru"]),
        ("Press TV", ["presstv", "presstvcom"]),
        ("Prison Planet", ["prisonplanet", "prisonplanetcom"]),
        ("Progressive Radio Network", ["progressiveradionetwork", "prn"]),
        ("Project Censored", ["projectcensored"]),
        ("Project Syndicate", ["projectsyndicate"]),
        ("RT", ["rtcom", "russiatoday", "rtnews", "actualidadrt"]),
        ("Raw Story", ["rawstory", "therawstory"]),
        ("Rebelión", ["rebelion", "rebelionorg"]),
        ("Red Voltaire", ["redvoltaire"]),
        ("Reuters", ["reuterscom"]),
        ("RINF Alternative News", ["rinf", "rinfcom"]),
        ("Russia Insider", ["russiainsider"]),
        ("Réseau Voltaire", ["reseauvoltaire", "voltairenetorg"]),
        ("Salon", ["saloncom"]),
        ("Scoop", ["scoopconz", "scoopnewzealand"]),
        ("Sott.net", ["sott", "sottnet", "signsofthetimes"]),
        ("SouthFront", ["southfront"]),
        ("Spiegel Online", ["derspiegel", "spiegelonline", "spiegel"]),
        ("Sputnik", ["sputniknews", "sputnikinternational", "sputnik"]),
        ("Stop NATO", ["stopnato"]),
        (
            "Strategic Culture Foundation",
            ["strategicculture", "strategiccultureorg", "strategiccultureonlinejournal", "strategicculturefoundation"]
        ),
        ("SyrianFreePress", ["syrianfreepress"]),
        ("SANA", ["syrianarabnewsagency"]),
        ("TASS", ["itartass"]),
        ("teleSUR", ["telesur", "telesurtv", "telesurenglish"]),
        ("The American Conservative", ["theamericanconservative", "americanconservative"]),
        ("The Atlantic", ["theatlantic"]),
        ("The Automatic Earth", ["automaticearth", "theautomaticearth"]),
        ("The Canary", ["thecanary"]),
        ("The Duran", ["theduran", "thedurancom"]),
        (
            "The Economic Collapse",
            ["theeconomiccollapse", "economiccollapse", "theeconomiccollapseblog", "economiccollapseblog"]
        ),
        ("The Ecologist", ["theecologist"]),
        ("The Economist", ["theeconomist"]),
        ("The Globe and Mail", ["globeandmail"]),
        ("The Grayzone", ["thegrayzone", "grayzone"]),
        ("The Guardian", ["theguardian", "guardian", "guardianuk", "guardiancouk", "theguardiancom"]),
        ("The Independent", ["theindependent", "independentuk", "independent"]),
        ("The International Forecaster", ["theinternationalforecaster", "internationalforecaster"]),
        ("The Intercept", ["theintercept", "intercept"]),
        ("The Nation", ["thenation"]),
        ("The New American", ["thenewamerican", "newamerican"]),
        ("The Real News", ["therealnews", "therealnewsnetwork", "trnn"]),
        ("The Saker", ["thesaker", "thevineyardofthesaker", "thesakeris"]),
        ("The Telegraph", ["thetelegraph", "telegraph", "dailytelegraph", "thedailytelegraph", "telegraphuk"]),
        ("The Unz Review", ["theunzreview", "unzreview", "unz", "unzcom"]),
        ("The Washington Post", ["washingtonpost", "thewashingtonpost"]),
        ("Tlaxcala", []),
        ("TomDispatch", ["tomdispatch", "tomdispatchcom"]),
        ("TRANSCEND Media Service", ["transcend", "transcendmediaservice"]),
        ("Truthdig", ["truthdig", "truthdigcom"]),
        ("Truthout", ["truthout", "truthoutorg"]),
        ("Unlimited Hangout", ["unlimitedhangout"]),
        ("UPI", []),
        ("Veterans Today", ["veteranstoday", "veteranstodaycom"]),
        ("Vigilant Citizen", ["vigilantcitizen", "thevigilantcitizen"]),
        ("Voltaire Network", ["voltairenetwork", "voltairenet"]),
        ("Wall Street Journal", ["thewallstreetjournal", "wallstreetjournal", "wsj"]),
        ("War Is A Crime", ["warisacrime"]),
        ("Washington's Blog", ["washingtonsblog", "washingtonsblogcom"]),
        ("Wayne Madsen Report", ["waynemadsenreport", "wmr"]),
        ("Waking Times", ["wakingtimes", "wakingtimescom"]),
        ("Web of Debt", ["webofdebt", "webofdebtblog"]),
        ("WhoWhatWhy", ["whowhatwhy"]),
        ("WikiLeaks", ["wikileaks"]),
        ("Wired", ["wiredmagazine", "wirednews", "wiredcom"]),
        ("World Socialist Web Site", ["wsws", "wswsorg", "wwwwswsorg", "worldsocialistwebsite"]),
        ("WorldNetDaily", ["wnd", "worldnetdaily"]),
        ("Xinhua", ["xinhuanet", "xinhuanews"]),
        ("Yes! Magazine", ["yesmagazine"]),
        ("ZNet", ["znet", "zcommunications", "zmag", "zmagazine"]),
        ("ZeroHedge", ["zerohedge", "zerohedgecom"]),
        ("heise online", ["telepolis"]),
        ("il manifesto", ["ilmanifesto"]),
        ("junge Welt", ["jungewelt"]),
    ]
}
