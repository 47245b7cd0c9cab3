/// The tag of a node of a page: an element's, or one that stands for a text or for the document that holds them all.
enum HTMLTag: String, Sendable, CaseIterable {
    case document = "#document"
    case text = "#text"
    /// An element that the table does not know; ``HTMLTree/name(of:)`` says its tag: "amp-img", "o:p".
    case other = "#other"

    // HTML, living and obsolete, by the lists of the WHATWG standard.
    case a, abbr, acronym, address, applet, area, article, aside, audio, b, base, basefont, bdi, bdo, bgsound, big
    case blink, blockquote, body, br, button, canvas, caption, center, cite, code, col, colgroup, command, content
    case data, datalist, dd, del, details, dfn, dialog, dir, div, dl, dt, em, embed, fieldset, figcaption, figure
    case font, footer, form, frame, frameset, h1, h2, h3, h4, h5, h6, head, header, hgroup, hr, html, i, iframe
    case image, img, input, ins, kbd, keygen, label, legend, li, link, listing, main, map, mark, marquee, math, menu
    case menuitem, meta, meter, nav, nobr, noembed, noframes, noscript, object, ol, optgroup, option, output, p
    case param, picture, plaintext, portal, pre, progress, q, rb, rp, rt, rtc, ruby, s, samp, script, search, section
    case select, slot, small, source, span, strike, strong, style, sub, summary, sup, svg, table, tbody, td
    case template, textarea, tfoot, th, thead, time, title, tr, track, tt, u, ul, `var`, video, wbr, xmp

    /// The tag's place in the list: another number for each.
    var number: UInt8 { unsafeBitCast(self, to: UInt8.self) }

    static let byName = ByteTable<HTMLTag>(
        allCases.filter { !$0.rawValue.hasPrefix("#") }.map { ($0.rawValue, $0) })
}
