/// The kinds of elements, told by their tags.
extension HTMLTag {
    /// Whether the text before and after an element runs on in it.
    var isInline: Bool {
        switch self {
        case .a, .abbr, .acronym, .b, .bdi, .bdo, .big, .cite, .code, .data, .del, .dfn, .em, .font, .i, .ins, .kbd,
            .mark, .nobr, .q, .rb, .rp, .rt, .ruby, .s, .samp, .small, .span, .strike, .strong, .sub, .sup, .time,
            .tt, .u, .var, .wbr, .text, .label:
            true
        default: false
        }
    }

    /// Whether what stands in an element is no text of the page.
    var isNeverShown: Bool {
        switch self {
        case .script, .style, .svg, .iframe, .select, .textarea, .input, .object, .audio, .video, .canvas, .head,
            .datalist, .meta, .link, .option, .optgroup, .applet, .frameset, .frame:
            true
        default: false
        }
    }

    /// Whether an element begins and ends a block of text.
    var isBlock: Bool {
        switch self {
        case .html, .body, .p, .div, .h1, .h2, .h3, .h4, .h5, .h6, .ul, .ol, .li, .dl, .dt, .dd, .table, .caption,
            .thead, .tbody, .tfoot, .tr, .td, .th, .blockquote, .pre, .figure, .figcaption, .article, .section, .main,
            .aside, .nav, .header, .footer, .form, .fieldset, .legend, .address, .details, .summary, .hr, .center,
            .noscript, .template, .button, .dialog, .hgroup, .menu, .dir, .picture, .noframes:
            true
        default: false
        }
    }

    /// The level of a heading; nil for other elements.
    var headingLevel: Int? {
        switch self {
        case .h1: 1
        case .h2: 2
        case .h3: 3
        case .h4: 4
        case .h5: 5
        case .h6: 6
        default: nil
        }
    }
}
