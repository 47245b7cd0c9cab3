import Testing

/// The lines that people and programs set over an article when they hand it on: none of them is the article's.
enum Wrapper: String, CaseIterable, Sendable, CustomTestStringConvertible {
    case gmail, outlook, apple, german, french, listServer
    case remark, remarkOfTwoParagraphs, greeting, remarkAndRule, cutMark
    case address, bracketedAddress, savedFrom, wayback, archiveBanner
    case section, kindOfText, path, menu, menuLine, buttons, skipLink, cookies, minutesToRead, printLink
    case masthead, unknownOutlet
    case dateOverAll, dayWithoutYear, rule

    var testDescription: String { rawValue }

    /// The lines, a blank one last.
    func lines(with random: inout SplitMix) -> [String] {
        let sender = random.pick("Anna Lind", ["Paul Hartwell", "Marta Keil", "Tom Reader"])
        let mail = "\(sender) <\(sender.split(separator: " ").joined(separator: ".").lowercased())@mail.example>"
        let remark = random.pick("Thought you might find this interesting.", Wrapper.remarks)
        switch self {
        case .gmail:
            return [
                "---------- Forwarded message ----------", "From: \(mail)", "Date: Fri, Mar 14, 2014 at 9:12 AM",
                "Subject: Fwd: worth a look", "To: Paul Hart <paul@mail.example>", "", "",
            ]
        case .outlook:
            return [
                "-----Original Message-----", "From: \(sender) [mailto:\(sender.first ?? "a")@mail.example]",
                "Sent: Friday, March 14, 2014 9:12 AM", "To: Paul Hart", "Subject: FW: worth a look", "",
            ]
        case .apple:
            return [
                "Begin forwarded message:", "", "From: \(mail)", "Subject: worth a look",
                "Date: 14 March 2014 09:12:03 GMT", "To: Paul Hart <paul@mail.example>", "",
            ]
        case .german:
            return [
                "-------- Weitergeleitete Nachricht --------", "Betreff: lesenswert",
                "Datum: Fri, 14 Mar 2014 09:12:03 +0100", "Von: \(mail)", "An: Paul Hart <paul@mail.example>", "",
            ]
        case .french:
            return [
                "-------- Message transféré --------", "Sujet : à lire", "Date : Fri, 14 Mar 2014 09:12:03 +0100",
                "De : \(mail)", "Pour : Paul Hart <paul@mail.example>", "",
            ]
        case .listServer:
            return [
                "From: \(mail)", "To: list@mail.example", "Subject: [peace] worth a look",
                "Date: Fri, 14 Mar 2014 09:12:03 +0100", "Message-ID: <14.3@mail.example>", "",
            ]
        case .remark: return [remark, ""]
        case .remarkOfTwoParagraphs:
            return [
                "Friends,", "",
                "This came in this morning from a colleague in the north. It says what we have been saying for a year, "
                    + "and says it better than we did.", "",
                "Do read it to the end, the last paragraphs are the ones that count.", "",
            ]
        case .greeting: return [random.pick("Hi all, see below.", ["Hello everyone,", "Dear list,"]), remark, ""]
        case .remarkAndRule: return [remark, "", random.pick("-----", ["* * *", "________________"]), ""]
        case .cutMark: return [remark, "", random.pick("---cut---", ["-- snip --", "***** BEGIN *****"]), ""]
        case .address: return ["https://www.gazette.example/2014/03/board", ""]
        case .bracketedAddress: return ["<http://www.gazette.example/2014/03/board.html>", ""]
        case .savedFrom: return ["Retrieved from https://www.gazette.example/2014/03/board", ""]
        case .wayback:
            return [
                "The Wayback Machine - https://web.archive.org/web/20140315000000/http://www.gazette.example/board", "",
            ]
        case .archiveBanner:
            return [
                "archive.today webpage capture", "Saved from https://www.gazette.example/board",
                "15 Mar 2014 08:12:45 UTC", "All snapshots from host www.gazette.example", "",
            ]
        case .section: return [random.pick("OPINION", ["World News", "Analysis", "Politics", "Meinung"]), ""]
        case .kindOfText: return [random.pick("FOR IMMEDIATE RELEASE", ["Press Release", "PRESSEMITTEILUNG"]), ""]
        case .path:
            return [random.pick("Home > News > World", ["Home » Politics » Europe", "News / World / Asia"]), ""]
        case .menu: return ["Home", "About", "Contact", "Subscribe", ""]
        case .menuLine: return ["Home | News | Opinion | Sports | Contact", ""]
        case .buttons: return ["Share", "Tweet", "Email", ""]
        case .skipLink: return ["Skip to main content", ""]
        case .cookies: return ["We use cookies to improve your experience. Accept all", ""]
        case .minutesToRead: return ["5 min read", ""]
        case .printLink: return ["Print this page", ""]
        case .masthead: return ["THE HARBOUR GAZETTE", ""]
        case .unknownOutlet: return [random.pick("The Velmora Intelligencer", ["The Kestrel Courier"]), ""]
        case .dateOverAll: return ["Friday, March 14, 2014", ""]
        case .dayWithoutYear: return ["Friday, March 14", ""]
        case .rule: return ["----------", ""]
        }
    }

    /// Whether what is set over the article may be its own: a day, or the outlet.
    var isOfArticle: Bool {
        switch self {
        case .dateOverAll, .masthead, .unknownOutlet: true
        default: false
        }
    }

    private static let remarks = [
        "I thought some of you would like to see this one.", "FYI, see below.", "Worth reading to the end!",
        "Here is the article I mentioned on the phone.", "Please read this before the meeting.",
    ]
}
