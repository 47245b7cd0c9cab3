/// The hints of an element's class and id about the text in it, a bit for each kind of word.
///
/// The kinds and their words were chosen because they help ``BodyModel`` on pages that it has not seen; a word may be
/// of several kinds. Their order is that of the model's features and must not change without a new model.
struct ElementWords: OptionSet, Hashable, Sendable {
    let rawValue: UInt64

    init(rawValue: UInt64) { self.rawValue = rawValue }

    /// Reads the words of an attribute's value: runs of letters and digits, parted also before a capital.
    init(in value: borrowing Span<UInt8>) {
        let table = ElementWords.table
        var words: ElementWords = []
        var start = 0
        var followsSmall = false
        let count = min(value.count, ElementWords.mostBytes)
        for index in 0..<count {
            let byte = value[index]
            let isCapital = byte &- 0x41 < 26
            guard byte.isLetterOrDigit || byte >= 0x80 else {
                if start < index { words.formUnion(table[value.extracting(start..<index)] ?? []) }
                start = index + 1
                followsSmall = false
                continue
            }
            if isCapital, followsSmall {
                if start < index { words.formUnion(table[value.extracting(start..<index)] ?? []) }
                start = index
            }
            followsSmall = byte &- 0x61 < 26
        }
        if start < count { words.formUnion(table[value.extracting(start..<count)] ?? []) }
        self = words
    }

    /// Longer values are lists of utility classes.
    private static let mostBytes = 300

    /// The kind of a row of the table.
    static func kind(_ name: String) -> ElementWords {
        rows.firstIndex { $0.kind == name }.map { ElementWords(rawValue: 1 << UInt64($0)) } ?? []
    }

    private static let table: ByteTable<ElementWords> = {
        var words: [String: ElementWords] = [:]
        for (number, row) in rows.enumerated() {
            for word in TableLines.words(row.words) {
                words[word, default: []].insert(ElementWords(rawValue: 1 << UInt64(number)))
            }
        }
        return ByteTable(words.sorted { $0.key < $1.key }.map { ($0.key, $0.value) })
    }()

    static let rows: [(kind: String, words: String)] = [
        ("article", "article articles articlebody articlecontent articletext"),
        ("content", "content contents contentbody maincontent pagecontent cms"),
        ("post", "post blogpost postbody postcontent posts blog"),
        ("entry", "entry entrycontent hentry"),
        ("story", "story storybody storytext"),
        (
            "body",
            "body bodytext articlebody copy text richtext rich rte wysiwyg prose markdown md "
                + "typography textblock paragraph"
        ),
        ("main", "main primary maincol principal"),
        ("wp", "wp elementor block gutenberg vc et pb fl fusion"),
        ("comment", "comment comments commentlist disqus respond reply replies discussion commenter fb"),
        (
            "related",
            "related recommended recommendations recommend recirc recirculation more read "
                + "readmore similar trending popular latest mostread most upnext next prev previous "
                + "also further recent suggested suggestions"
        ),
        (
            "share",
            "share sharing social socials addthis sharedaddy sharethis facebook twitter addtoany "
                + "follow whatsapp"
        ),
        (
            "promo",
            "promo promotion promos cta banner offer upsell marketing campaign advert teaser "
                + "callout"
        ),
        (
            "ad",
            "ad ads advertisement adv adsense sponsor sponsored dfp advertising adslot taboola "
                + "outbrain gpt affiliate"
        ),
        (
            "newsletter",
            "newsletter subscribe subscription signup optin mailchimp mc email inbox paywall "
                + "piano register registration login signin"
        ),
        (
            "caption",
            "caption captions wpcaption figcaption credit credits photocredit imagecaption "
                + "cutline media image img photo gallery slideshow lightbox"
        ),
        ("footer", "footer foot colophon bottom footnote footnotes copyright legal disclaimer"),
        ("header", "header head masthead hero top topbar heading headline"),
        ("title", "title headline h1 entrytitle"),
        (
            "nav",
            "nav navigation navbar menu breadcrumb breadcrumbs crumb pagination pager pages tabs "
                + "tab dropdown megamenu submenu skip toc"
        ),
        ("toc", "toc contents tableofcontents jump jumplinks ez anchor"),
        (
            "sidebar",
            "sidebar side aside rail widget widgets secondary rightcol leftcol rightrail "
                + "complementary module modules"
        ),
        (
            "author",
            "author byline bio authors authorbio avatar contributor profile about writer posted "
                + "vcard"
        ),
        (
            "meta",
            "meta date time timestamp published metadata info details dateline readtime reading "
                + "posted"
        ),
        ("tags", "tags tag taglist topics topic categories category cat keywords label labels taxonomy"),
        ("hidden", "hidden hide sr visually screen reader offscreen invisible d-none print noprint"),
        (
            "modal",
            "modal popup overlay dialog lightbox drawer offcanvas tooltip toast cookie cookies "
                + "gdpr consent onetrust notice alert"
        ),
        (
            "card",
            "card cards grid tile tiles item items thumb thumbnail carousel slider swiper slick "
                + "slide loop list listing feed archive excerpt summary snippet"
        ),
        (
            "quote",
            "quote pullquote pull blockquote quotation testimonial testimonials review reviews "
                + "rating ratings"
        ),
        (
            "intro",
            "intro lead lede dek standfirst subtitle subhead summary excerpt description deck "
                + "subheading strapline teaser sub"
        ),
        ("faq", "faq faqs accordion question answer toggle collapse collapsible panel qa"),
        ("table", "table tablepress specs spec chart data figure infobox factbox sidebarbox box"),
        ("product", "product products price buy shop cart button btn buttons woocommerce store deal deals"),
        ("recipe", "recipe recipes ingredients ingredient instructions directions wprm tasty nutrition"),
        ("form", "form forms input search field contact hbspt wpcf7 gform"),
    ]
}
