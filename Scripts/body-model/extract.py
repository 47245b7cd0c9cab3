#!/usr/bin/env python3
"""The features by which Clipfile tells a page's article, in Python, for training: blocks -> features -> trees -> kept.

Sources/ArticleParsing/Extracting does the same in Swift and must be changed with it: PageBlocks is build(), BlockFeatures
own_features(), BodyModel predict() and choose(). Written with flat arrays and loops so that the two can be read side by
side. Needs lxml.

Swift does a few things besides, none of which changes what a page of the training set gives by more than a block or two:
it parts texts of neighbouring spans ("Doe" and "March" in "DoeMarch"), counts two letters of Chinese, Japanese or Thai as
a word, takes elements deeper than 200 levels to stand at that level, stops asking trees that cannot turn the sum, and then
takes what belongs to the article's blocks and leaves out what is no text by its markup (WholeParts, Footnotes, PartsBesides).
It also keeps the lines of preformatted texts, which no feature counts.
"""
import gzip, html, json, math, os, re, sys
from lxml import etree

# ------------------------------------------------------------------------------------------------ tables

SKIP = set("script style svg iframe select textarea input object audio video canvas head map datalist meta link "
           "option optgroup embed applet frameset frame param source track".split())
BLOCK = set("html body p div h1 h2 h3 h4 h5 h6 ul ol li dl dt dd table caption thead tbody tfoot tr td th blockquote "
            "pre figure figcaption article section main aside nav header footer form fieldset legend address details "
            "summary hr center noscript template button dialog hgroup menu dir picture isindex noframes".split())
# landmark / kind elements, a bit each
TAGBIT = {t: i for i, t in enumerate(
    "article main aside nav header footer form figure table ul ol section noscript template button details "
    "blockquote li dl a figcaption label td pre address p".split())}

# class/id words -> category bit (any ancestor / near ancestors)
CATS = {
 "article": "article articles articlebody articlecontent articletext",
 "content": "content contents contentbody maincontent pagecontent cms",
 "post": "post blogpost postbody postcontent posts blog",
 "entry": "entry entrycontent hentry",
 "story": "story storybody storytext",
 "body": "body bodytext articlebody copy text richtext rich rte wysiwyg prose markdown md typography textblock paragraph",
 "main": "main primary maincol principal",
 "wp": "wp elementor block gutenberg vc et pb fl fusion",
 "comment": "comment comments commentlist disqus respond reply replies discussion commenter fb",
 "related": "related recommended recommendations recommend recirc recirculation more read readmore similar trending popular latest "
            "mostread most upnext next prev previous also further recent suggested suggestions",
 "share": "share sharing social socials addthis sharedaddy sharethis facebook twitter addtoany follow whatsapp",
 "promo": "promo promotion promos cta banner offer upsell marketing campaign advert teaser callout",
 "ad": "ad ads advertisement adv adsense sponsor sponsored dfp advertising adslot taboola outbrain gpt affiliate",
 "newsletter": "newsletter subscribe subscription signup optin mailchimp mc email inbox paywall piano register registration login signin",
 "caption": "caption captions wpcaption figcaption credit credits photocredit imagecaption cutline media image img photo gallery slideshow lightbox",
 "footer": "footer foot colophon bottom footnote footnotes copyright legal disclaimer",
 "header": "header head masthead hero top topbar heading headline",
 "title": "title headline h1 entrytitle",
 "nav": "nav navigation navbar menu breadcrumb breadcrumbs crumb pagination pager pages tabs tab dropdown megamenu submenu skip toc",
 "toc": "toc contents tableofcontents jump jumplinks ez anchor",
 "sidebar": "sidebar side aside rail widget widgets secondary rightcol leftcol rightrail complementary module modules",
 "author": "author byline bio authors authorbio avatar contributor profile about writer posted vcard",
 "meta": "meta date time timestamp published metadata info details dateline readtime reading posted",
 "tags": "tags tag taglist topics topic categories category cat keywords label labels taxonomy",
 "hidden": "hidden hide sr visually screen reader offscreen invisible d-none print noprint",
 "modal": "modal popup overlay dialog lightbox drawer offcanvas tooltip toast cookie cookies gdpr consent onetrust notice alert",
 "card": "card cards grid tile tiles item items thumb thumbnail carousel slider swiper slick slide loop list listing feed archive excerpt summary snippet",
 "quote": "quote pullquote pull blockquote quotation testimonial testimonials review reviews rating ratings",
 "intro": "intro lead lede dek standfirst subtitle subhead summary excerpt description deck subheading strapline teaser sub",
 "faq": "faq faqs accordion question answer toggle collapse collapsible panel qa",
 "table": "table tablepress specs spec chart data figure infobox factbox sidebarbox box",
 "product": "product products price buy shop cart button btn buttons woocommerce store deal deals",
 "recipe": "recipe recipes ingredients ingredient instructions directions wprm tasty nutrition",
 "form": "form forms input search field contact hbspt wpcf7 gform",
}
CATNAMES = list(CATS)
CATWORD = {}
for _i, _n in enumerate(CATNAMES):
    for _w in CATS[_n].split():
        CATWORD[_w] = CATWORD.get(_w, 0) | (1 << _i)

# words of the text -> category
TEXTCATS = {
 "share": "share facebook twitter tweet pinterest linkedin whatsapp email print copy link reddit instagram youtube flipboard telegram x threads bluesky tiktok social follow",
 "subscribe": "subscribe subscribed newsletter newsletters sign inbox signup email subscriber subscribers subscription join updates delivered unsubscribe membership members account login log",
 "related": "related read more recommended trending popular latest also next previous stories articles posts recent editors picks see continue reading",
 "legal": "copyright © rights reserved privacy terms cookie cookies policy llc inc ltd trademark disclaimer disclosure reproduced permission",
 "comment": "comment comments reply replies login logged discussion moderated respond",
 "byline": "by author written posted published updated editor staff reporter contributor reviewed edited writer min minutes",
 "date": "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec ago monday tuesday wednesday thursday friday saturday sunday am pm est edt gmt",
 "photo": "photo photos image images credit getty courtesy photograph photographer shutterstock istock unsplash via picture pictured reuters ap afp caption figure illustration source video",
 "ad": "advertisement advertise advertising sponsored ad ads promoted affiliate commission promotion partner partners",
 "cta": "click download shop buy contact call free get started learn try demo book schedule order apply request now today start save quote visit",
 "toc": "contents jump skip table toggle menu close open search back top home show hide view all load",
 "tags": "tags topics filed categories category tagged under topic tag keywords",
 "bio": "is writer journalist reporter covers author she he his her lives based founder editor expert degree years experience worked university phd specializes freelance passionate enjoys",
 "person": "i you we your our my us me they their it its",
}
TEXTNAMES = list(TEXTCATS)
TEXTWORD = {}
for _i, _n in enumerate(TEXTNAMES):
    for _w in TEXTCATS[_n].split():
        TEXTWORD.setdefault(_w, []).append(_i)

BODY_A = BODY_B = 0
for _n in ("article", "post", "entry", "story"):
    BODY_A |= 1 << CATNAMES.index(_n)
for _n in ("content", "body"):
    BODY_B |= 1 << CATNAMES.index(_n)

STOP = set("""the of and to a in is that for it on with as was at by an be this are from or have has not but his her they which
you we their were been will would can had its who more when one there if all so about into than them also these de la el en que
y los las un una por con para se del al no su es lo como más le les des et est du une dans pour qui sur pas plus par au avec ce
il elle di che e il per non sono della der die und den von zu das mit sich des auf für ist im dem nicht ein eine als auch o os
da do em para com uma não na no""".split())


# ------------------------------------------------------------------------------------------------ reading

def decode(data):
    """Bytes to text. (The Swift port has its own, better charset code; here: BOM, UTF-8, meta, windows-1252.)"""
    if data[:2] == b"\x1f\x8b":
        data = gzip.decompress(data)
    if data[:3] == b"\xef\xbb\xbf":
        return data[3:].decode("utf-8", "replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        pass
    m = re.search(rb"charset=[\"']?([A-Za-z0-9_-]+)", data[:4096])
    name = m.group(1).decode().lower() if m else "windows-1252"
    if name in ("iso-8859-1", "latin1", "ascii", "us-ascii"):
        name = "windows-1252"
    try:
        return data.decode(name, "replace")
    except LookupError:
        return data.decode("utf-8", "replace")


def parse(text):
    text = text.replace("\x00", "")
    text = re.sub(r"^\s*<\?xml[^>]*\?>", "", text)
    parser = etree.HTMLParser(encoding="utf-8", huge_tree=True, remove_comments=True, remove_pis=True)
    try:
        return etree.fromstring(text.encode("utf-8", "replace"), parser)
    except etree.XMLSyntaxError:
        return None


_split = {}


def cat_mask(value):
    """Words of a class or id attribute -> category bits.  Words: runs of letters/digits, cut also at aB."""
    m = _split.get(value)
    if m is None:
        m = 0
        w = ""
        prev_lower = False
        for ch in value[:300] + " ":
            if ch.isalnum():
                if ch.isupper() and prev_lower and w:
                    m |= CATWORD.get(w, 0)
                    w = ""
                w += ch.lower()
                prev_lower = ch.islower()
            else:
                if w:
                    m |= CATWORD.get(w, 0)
                w = ""
                prev_lower = False
        _split[value] = m
    return m


class Node:
    __slots__ = ("tag", "parent", "depth", "tagmask", "own", "hidden", "itemprop", "sig", "end",
                 "words", "lwords", "pwords", "nblocks", "score", "cells", "kids", "commas", "heads")


class Block:
    __slots__ = ("text", "node", "inode", "kind", "level", "words", "lwords", "toks", "bold", "nlinks", "brs", "row")


KINDS = ["paragraph", "heading", "listItem", "quotation", "caption", "table", "pre", "div", "term", "button"]


def build(root):
    """The tree as flat nodes and text blocks, in document order."""
    nodes, blocks = [], []
    buf = []                  # [text piece, in link, node index, bold]

    def flush(n):
        if not buf:
            return
        text = "".join(x[0] for x in buf)
        toks = text.split()
        if toks:
            b = Block()
            lw = 0
            bold = 0
            inode = -1
            nl = 0
            lastlink = -1
            for piece, link, ni, bo in buf:
                if piece.strip():
                    if inode < 0:
                        inode = ni
                    k = len(piece.split())
                    if link >= 0:
                        lw += k
                        if link != lastlink:
                            nl += 1
                    lastlink = link
                    if bo:
                        bold += k
            if "\x01" in text:
                b.text = "\n".join(x for x in (" ".join(l.split()) for l in text.split("\x01")) if x)
                toks = b.text.split()
            else:
                b.text = " ".join(toks)
            if not toks:
                buf.clear()
                return
            b.toks = toks
            b.words = len(toks)
            b.lwords = min(lw, b.words)
            b.bold = min(1.0, bold / b.words)
            b.nlinks = nl
            b.node = n
            b.inode = inode
            b.row = 0
            b.brs = text.count("\x01")
            blocks.append(b)
        buf.clear()

    # explicit stack: (element, phase, node index, in link, bold)
    root_stack = [(root, 0, -1, -1, False, -1)]
    rowdepth = 0
    while root_stack:
        el, phase, parent, link, bold, blk = root_stack.pop()
        if phase == 1:            # leaving: parent is this node's index
            n = nodes[parent]
            n.end = len(nodes)
            if n.tag == "tr" and n.cells:
                if rowdepth == 1:
                    k = len(blocks)
                    flush(parent)
                    if len(blocks) > k:
                        blocks[-1].row = n.cells
                rowdepth -= 1
            elif n.tag in BLOCK or n.tag == "tr":
                if rowdepth:
                    buf.append((" ", -1, parent, False))
                else:
                    flush(parent)
            tail = el.tail
            if tail and n.parent >= 0:
                buf.append((tail.replace("\x01", " "), link, n.parent, bold))
            continue
        tag = el.tag
        if not isinstance(tag, str):
            if el.tail:
                buf.append((el.tail, link, parent, bold))
            continue
        if tag in SKIP:
            if el.tail and parent >= 0:
                buf.append((el.tail.replace("\x01", " "), link, parent, bold))
            continue
        if tag == "br" or tag == "hr":
            last = None
            for i in range(len(buf) - 1, -1, -1):
                if buf[i][0].strip() or buf[i][0] == "\x01":
                    last = buf[i][0]
                    break
            if rowdepth:
                buf.append((" ", -1, parent, False))
            elif tag == "hr" or last == "\x01":
                flush(blk)
            elif last is not None:
                buf.append(("\x01", -1, parent, False))
            # br is void, but libxml2 may give children to odd ones: none expected
            if el.tail:
                buf.append((el.tail.replace("\x01", " "), link, parent, bold))
            continue
        n = Node()
        idx = len(nodes)
        nodes.append(n)
        n.tag = tag
        n.parent = parent
        p = nodes[parent] if parent >= 0 else None
        n.depth = p.depth + 1 if p else 0
        n.tagmask = (p.tagmask if p else 0) | ((1 << TAGBIT[tag]) if tag in TAGBIT else 0)
        own = 0
        hid = p.hidden if p else 0
        item = p.itemprop if p else 0
        cls = ""
        for k, v in el.attrib.items():
            if k == "class":
                cls = v
                own |= cat_mask(v)
            elif k == "id":
                own |= cat_mask(v)
            elif k == "style":
                s = v.replace(" ", "").lower()
                if "display:none" in s or "visibility:hidden" in s:
                    hid |= 1
            elif k == "hidden":
                hid |= 1
            elif k == "aria-hidden":
                if v == "true":
                    hid |= 2
            elif k == "itemprop":
                l = v.lower()
                if l in ("articlebody", "text", "recipeinstructions", "reviewbody"):
                    item |= 1
                elif l in ("author", "datepublished", "headline"):
                    item |= 2
                elif l in ("comment",):
                    item |= 4
                elif l in ("description",):
                    item |= 16
            elif k == "role":
                if v == "main" or v == "article":
                    item |= 8
                elif v in ("navigation", "banner", "contentinfo", "complementary", "search", "dialog", "alert"):
                    item |= 32
            elif k in ("data-testid", "data-component", "data-type", "data-module", "data-component-type", "data-test-id"):
                own |= cat_mask(v)
        if tag == "body" or tag == "html":
            own = 0
            hid = 0
        n.own = own
        n.hidden = hid
        n.itemprop = item
        n.sig = tag + "." + cls[:60]
        n.words = n.lwords = n.pwords = n.nblocks = n.commas = n.heads = 0
        n.score = 0.0
        n.kids = 0
        if p:
            p.kids += 1
        n.cells = 0
        if tag == "tr":
            # a data row: two or more cells, no table inside, not much text
            cells = 0
            for c in el:
                if c.tag == "td" or c.tag == "th":
                    cells += 1
            if cells >= 2 or rowdepth:
                ok = rowdepth > 0
                if not ok:
                    total = 0
                    ok = True
                    for d in el.iter():
                        if d.tag in ("table", "h1", "h2", "h3", "article", "form") or d.tag == "script":
                            if d.tag != "script":
                                ok = False
                                break
                            continue
                        if d.text:
                            total += len(d.text)
                        if d.tail:
                            total += len(d.tail)
                        if total > 1200:
                            ok = False
                            break
                if ok:
                    n.cells = cells or 1
                    if not rowdepth:
                        flush(blk)
                    rowdepth += 1
        isblock = tag in BLOCK
        if isblock:
            if rowdepth:
                buf.append((" ", -1, idx, False))
            else:
                flush(blk)
            blk2 = idx
        else:
            blk2 = blk
        link2 = idx if tag == "a" else link
        bold2 = bold or tag in ("b", "strong", "em", "i")
        if tag == "a" and buf and buf[-1][1] >= 0:
            buf.append((" ", -1, idx, False))     # two links side by side
        # the frame of leaving carries the outer link/bold (for the tail)
        root_stack.append((el, 1, idx, link, bold, blk))
        if el.text:
            buf.append((el.text.replace("\x01", " "), link2, idx, bold2))
        for c in reversed(el):
            root_stack.append((c, 0, idx, link2, bold2, blk2))
    flush(0)
    # kinds
    for b in blocks:
        kind, level = "div", 0
        i = b.node
        first = True
        hops = 0
        while i >= 0 and hops < 6:
            t = nodes[i].tag
            if t[0] == "h" and len(t) == 2 and t[1] in "123456" and hops <= 1:
                kind, level = "heading", int(t[1])
                break
            if t == "li":
                kind = "listItem"
                break
            if t == "blockquote":
                kind = "quotation"
                break
            if t == "figcaption" or t == "caption":
                kind = "caption"
                break
            if t in ("td", "th", "tr"):
                kind = "table"
                break
            if t == "pre":
                kind = "pre"
                break
            if t in ("dt", "dd"):
                kind = "term"
                break
            if t == "button" or t == "summary":
                kind = "button"
                break
            if t == "p" and first:
                kind = "paragraph"
            if t in ("article", "section", "main", "body", "aside"):
                break
            if not (t == "p" or t == "div" or t not in BLOCK):
                break
            first = False
            i = nodes[i].parent
            hops += 1
        b.kind, b.level = kind, level
    return nodes, blocks


# ------------------------------------------------------------------------------------------------ what the page declares

def find_bodies(x, out, depth=0):
    if depth > 12:
        return
    if isinstance(x, dict):
        for k, v in x.items():
            if k in ("articleBody", "reviewBody") and isinstance(v, str):
                out.append(v)
            else:
                find_bodies(v, out, depth + 1)
    elif isinstance(x, list):
        for v in x:
            find_bodies(v, out, depth + 1)


def page_data(root):
    """Title, description and JSON-LD articleBody (the longest)."""
    title, desc, bodies = "", "", []
    for el in root.iter("title", "meta", "script"):
        if el.tag == "title":
            if not title:
                title = (el.text or "").strip()
        elif el.tag == "meta":
            k = (el.get("name") or el.get("property") or "").lower()
            if k in ("description", "og:description") and len(el.get("content") or "") > len(desc):
                desc = el.get("content") or ""
            elif k == "og:title" and el.get("content"):
                title = el.get("content")
        elif (el.get("type") or "").lower() == "application/ld+json" and el.text:
            try:
                find_bodies(json.loads(el.text, strict=False), bodies)
            except ValueError:
                pass
    body = max(bodies, key=len) if bodies else ""
    return {"title": title, "description": desc, "articleBody": body}


def plain_words(s):
    """Lower-case runs of letters and digits."""
    out, w = [], []
    for ch in s:
        if ch.isalnum():
            w.append(ch)
        elif w:
            out.append("".join(w).lower())
            w = []
    if w:
        out.append("".join(w).lower())
    return out


# ------------------------------------------------------------------------------------------------ features

KIND_ID = {k: i for i, k in enumerate(KINDS)}
NEAR = 3      # levels that count as near, from the block's innermost element


def log1(x):
    return math.log(1.0 + x)


def own_features(nodes, blocks, page):
    """The features of each block: (names, rows)."""
    N = len(blocks)
    title = set(plain_words(page["title"]))
    desc = plain_words(page["description"])
    descset = set(zip(desc, desc[1:], desc[2:]))
    ab = plain_words(page["articleBody"])
    abset = set(zip(ab, ab[1:], ab[2:]))
    titlelist = [w for w in plain_words(page["title"])]

    # --- per-block plain measures
    W, LW, words_, lists = [], [], [], []
    seen = {}
    for b in blocks:
        w = plain_words(b.text)
        lists.append(w)
        W.append(b.words)
        LW.append(b.lwords)
        key = b.text.lower()
        seen[key] = seen.get(key, 0) + 1
    total = sum(W) or 1

    # --- per-node sums (bottom-up), a block counts for its node and all ancestors
    for n in nodes:
        n.words = n.lwords = n.pwords = n.nblocks = n.commas = n.heads = 0
        n.score = 0.0
    good = []
    for k, b in enumerate(blocks):
        n = nodes[b.node]
        n.words += b.words
        n.lwords += b.lwords
        n.nblocks += 1
        t = b.text
        c = t.count(",") + t.count("\u060c") + t.count("\u3001")
        n.commas += c
        if b.kind == "heading":
            n.heads += 1
        last = t[-1]
        ends = last in ".!?\u2026\"\u201d\u3002:)"
        g = b.words >= 10 and b.lwords * 2 < b.words and (ends or b.words >= 25) and b.kind != "heading"
        good.append(g)
        if g:
            n.pwords += b.words
    for i in range(len(nodes) - 1, 0, -1):
        n = nodes[i]
        p = nodes[n.parent]
        p.words += n.words
        p.lwords += n.lwords
        p.pwords += n.pwords
        p.nblocks += n.nblocks
        p.commas += n.commas
        p.heads += n.heads
    root = nodes[0]
    totalp = root.pwords or 1

    # --- Readability-like score: a good block gives to its parent, half to the grandparent, a third above
    for k, b in enumerate(blocks):
        if good[k]:
            s = 1 + min(b.words / 20.0, 4.0) + b.text.count(",")
            i, div = nodes[b.node].parent, 1.0
            for step in range(3):
                if i < 0:
                    break
                nodes[i].score += s / div
                i = nodes[i].parent
                div = 2.0 if step == 0 else 3.0
    best, bests = 0, -1.0
    for i, n in enumerate(nodes):
        s = n.score * (1.0 - n.lwords / n.words) if n.words else 0.0
        if s > bests:
            best, bests = i, s
    # ancestors of the best node
    onbest = {}
    i, d = best, 0
    while i >= 0:
        onbest[i] = d
        i = nodes[i].parent
        d += 1
    # core: smallest node with >= 60 % of the good words
    core = 0
    for i, n in enumerate(nodes):
        if n.pwords >= 0.6 * totalp and n.depth >= nodes[core].depth:
            core = i
    oncore = {}
    i, d = core, 0
    while i >= 0:
        oncore[i] = d
        i = nodes[i].parent
        d += 1

    # --- declared containers: the body-like class, <article>, <main> with the most good words
    bestbody = bestart = bestmain = -1
    for i, n in enumerate(nodes):
        if n.own & BODY_A and n.own & BODY_B and n.tag != "body" or n.itemprop & 1:
            if bestbody < 0 or n.pwords >= nodes[bestbody].pwords:
                bestbody = i
        if n.tag == "article" and (bestart < 0 or n.pwords > nodes[bestart].pwords):
            bestart = i
        if (n.tag == "main" or n.itemprop & 8) and (bestmain < 0 or n.pwords > nodes[bestmain].pwords):
            bestmain = i
    under, underart, undermain = [False] * len(nodes), [False] * len(nodes), [False] * len(nodes)
    for i, n in enumerate(nodes):
        p = n.parent
        under[i] = i == bestbody or p >= 0 and under[p]
        underart[i] = i == bestart or p >= 0 and underart[p]
        undermain[i] = i == bestmain or p >= 0 and undermain[p]

    # --- groups: same path of tags+classes of the three innermost elements
    group = []
    gw, glw, gn, gg = {}, {}, {}, {}
    for k, b in enumerate(blocks):
        n = nodes[b.node]
        p = nodes[n.parent] if n.parent >= 0 else n
        q = nodes[p.parent] if p.parent >= 0 else p
        key = (n.sig, p.sig, q.sig)
        group.append(key)
        gw[key] = gw.get(key, 0) + b.words
        glw[key] = glw.get(key, 0) + b.lwords
        gn[key] = gn.get(key, 0) + 1
        if good[k]:
            gg[key] = gg.get(key, 0) + 1
    # siblings with the same signature
    sibs = {}
    for n in nodes:
        key = (n.parent, n.sig)
        sibs[key] = sibs.get(key, 0) + 1

    # --- position of the h1 and the title
    h1 = -1
    for k, b in enumerate(blocks):
        if b.kind == "heading" and b.level == 1:
            h1 = k
            break
    titleblock = -1
    for k, b in enumerate(blocks):
        if title and b.words <= 40 and len(lists[k]) >= 2:
            c = 0
            for w in lists[k]:
                if w in title:
                    c += 1
            if c >= 0.8 * len(lists[k]) and c >= 0.5 * len(title):
                titleblock = k
                if b.kind == "heading":
                    break
    lead = h1 if h1 >= 0 else titleblock

    # --- word triples seen elsewhere on the page (copies, pull quotes, teasers, tables of contents)
    count, here = {}, []
    for k in range(N):
        l = lists[k]
        g = []
        if len(l) >= 3:
            for x in range(len(l) - 2):
                g.append(hash((l[x], l[x + 1], l[x + 2])))
        else:
            g.append(hash(tuple(l)))
        here.append(g)
        for x in g:
            count[x] = count.get(x, 0) + 1
    passed = {}

    # --- text categories
    T = len(TEXTNAMES)
    tc = []
    for k in range(N):
        v = [0] * T
        for w in lists[k][:60]:
            c = TEXTWORD.get(w)
            if c:
                for x in c:
                    v[x] += 1
        tc.append(v)

    names, rows = [], []
    done = 0
    lasthead, lastheadlevel, sincehead = -1, 0, 0
    before_ = {}
    open_heads = []           # indices of the headings of the open sections
    marker = {"comment": -1, "related": -1, "subscribe": -1}
    goodbefore = 0
    goodtotal = sum(1 for g in good if g)
    pbefore = 0
    for k, b in enumerate(blocks):
        n = nodes[b.node]
        m = nodes[b.inode]
        t = b.text
        f = []
        first_row = k == 0

        def put(name, v):
            if first_row:
                names.append(name)
            f.append(v)

        w = b.words
        put("words", w)
        put("linkd", b.lwords / w)
        put("nlinks", b.nlinks)
        put("avglen", len(t) / w)
        put("kind", KIND_ID[b.kind])
        put("level", b.level)
        put("bold", b.bold)
        put("brs", b.brs)
        put("rowcells", b.row)
        last = t[-1]
        put("ends", 2 if last in ".!?\u2026\u3002" else 1 if last in "\"\u201d:)" else 0)
        stop = cap = 0
        for x in b.toks[:80]:
            if x.lower() in STOP:
                stop += 1
            if x[0].isupper():
                cap += 1
        L = min(w, 80)
        put("stop", stop / L)
        put("cap", cap / L)
        digits = 0
        for ch in t[:200]:
            if ch.isdigit():
                digits += 1
        put("digits", digits / min(len(t), 200))
        put("commas", t.count(","))
        put("sentences", t.count(". ") + t.count("? ") + t.count("! "))
        put("first", 2 if t[0].islower() else 1 if t[0].isupper() else 3 if t[0].isdigit() else 0)
        key = t.lower()
        put("dups", seen[key])
        put("dup_before", before_.get(key, 0))
        before_[key] = before_.get(key, 0) + 1
        c = d = 0
        for x in here[k]:
            z = passed.get(x, 0)
            if z:
                c += 1
            if count[x] - z > 1:
                d += 1
        for x in here[k]:
            passed[x] = passed.get(x, 0) + 1
        put("seen_before", c / len(here[k]))
        put("seen_after", d / len(here[k]))
        put("good", 1 if good[k] else 0)
        put("question", 1 if "?" in t else 0)
        put("bar", 1 if "|" in t or "\u00b7" in t or "\u2022" in t or "\u00bb" in t or "\u203a" in t else 0)
        put("copy", 1 if "\u00a9" in t else 0)
        for x in range(T):
            put("t_" + TEXTNAMES[x], tc[k][x] / L)
        c = 0
        for x in lists[k]:
            if x in title:
                c += 1
        put("intitle", c / max(1, len(lists[k])))
        put("titleof", c / max(1, len(title)))
        l = lists[k]
        if descset and len(l) >= 4:
            c = 0
            for x in range(len(l) - 2):
                if (l[x], l[x + 1], l[x + 2]) in descset:
                    c += 1
            put("indesc", c / (len(l) - 2))
        else:
            put("indesc", -1)
        if len(ab) >= 80:
            if len(l) >= 3:
                c = 0
                for x in range(len(l) - 2):
                    if (l[x], l[x + 1], l[x + 2]) in abset:
                        c += 1
                put("inbody", c / (len(l) - 2))
            else:
                put("inbody", -0.5)
        else:
            put("inbody", -1)

        # place
        put("depth", n.depth)
        put("pos", k / N)
        put("wpos", done / total)
        put("gpos", goodbefore / max(1, goodtotal))
        put("ppos", pbefore / totalp)
        put("afterlead", k - lead if lead >= 0 else -999)
        put("aftertitle", k - titleblock if titleblock >= 0 else -999)

        # element kinds above
        tm = m.tagmask
        for name in TAGBIT:
            put("in_" + name, (tm >> TAGBIT[name]) & 1)
        put("hidden", m.hidden)
        put("itemprop", m.itemprop & 1)
        put("itemprop2", m.itemprop & ~1)

        # class words: 0 none, 1 far, 2 near, 3 own; levels counted from the innermost element.  Elements that hold
        # nearly all of the page's good text say nothing but in the "wide" bits.
        near = far = wide = 0
        bodyc = -1
        i, s = b.inode, 0
        while i >= 0:
            z = nodes[i]
            if z.pwords > 0.8 * totalp:
                wide |= z.own
            else:
                far |= z.own
                if s < NEAR:
                    near |= z.own
            if bodyc < 0 and (z.own & BODY_A and z.own & BODY_B or z.itemprop & 1 and not nodes[z.parent].itemprop & 1):
                bodyc = i
            i = z.parent
            s += 1
        own = (m.own | n.own) & (far | near)
        for x in range(len(CATNAMES)):
            bit = 1 << x
            put("c_" + CATNAMES[x], 3 if own & bit else 2 if near & bit else 1 if far & bit else 0)
        put("wide_article", 1 if wide & BODY_A else 0)
        put("wide_content", 1 if wide & BODY_B else 0)
        put("bodyc", nodes[bodyc].pwords / totalp if bodyc >= 0 else -1)
        put("bodyc_linkd", nodes[bodyc].lwords / max(1, nodes[bodyc].words) if bodyc >= 0 else -1)
        put("inbodyc", 2 if bodyc >= 0 and bodyc == bestbody else 1 if under[b.node] else 0)
        put("bestbody", nodes[bestbody].pwords / totalp if bestbody >= 0 else -1)
        put("inarticle", 1 if underart[b.node] else 0)
        put("bestart", nodes[bestart].pwords / totalp if bestart >= 0 else -1)
        put("inmain", 1 if undermain[b.node] else 0)
        put("bestmain", nodes[bestmain].pwords / totalp if bestmain >= 0 else -1)

        # containers
        p = nodes[n.parent] if n.parent >= 0 else n
        q = nodes[p.parent] if p.parent >= 0 else p
        r = nodes[q.parent] if q.parent >= 0 else q
        for name, z in (("n", n), ("p", p), ("q", q), ("r", r)):
            put(name + "_words", z.words)
            put(name + "_linkd", z.lwords / max(1, z.words))
            put(name + "_pshare", z.pwords / totalp)
            put(name + "_pd", z.pwords / max(1, z.words))
            put(name + "_blocks", z.nblocks)
        put("p_kids", p.kids)
        put("q_score", q.score / (bests + 1e-9))
        put("p_score", p.score / (bests + 1e-9))
        put("sibs_n", sibs[(n.parent, n.sig)])
        put("sibs_p", sibs[(p.parent, p.sig)])
        put("sibs_q", sibs[(q.parent, q.sig)])
        g = group[k]
        put("g_n", gn[g])
        put("g_words", gw[g])
        put("g_linkd", glw[g] / max(1, gw[g]))
        put("g_avg", gw[g] / gn[g])
        put("g_good", gg.get(g, 0) / gn[g])
        put("g_share", gw[g] / total)
        # distance to the best container and to the core
        i, s = b.node, 0
        while i not in onbest:
            i = nodes[i].parent
            s += 1
        put("best_up", onbest[i])
        put("best_down", s)
        i, s = b.node, 0
        while i not in oncore:
            i = nodes[i].parent
            s += 1
        put("core_up", oncore[i])
        put("core_down", s)

        # the branch below the common ancestor with the core: its size and quality
        i = b.node
        while i not in oncore and nodes[i].parent not in oncore:
            i = nodes[i].parent
        z = nodes[i]
        put("br_words", z.words)
        put("br_linkd", z.lwords / max(1, z.words))
        put("br_pd", z.pwords / max(1, z.words))

        # neighbours
        for off in (-3, -2, -1, 1, 2, 3):
            j = k + off
            if 0 <= j < N:
                put("w%+d" % off, blocks[j].words)
                put("l%+d" % off, blocks[j].lwords / blocks[j].words)
                if -2 <= off <= 2:
                    put("k%+d" % off, KIND_ID[blocks[j].kind])
                    put("g%+d" % off, 1 if good[j] else 0)
                if -1 <= off <= 1:
                    put("same%+d" % off, 2 if blocks[j].node == b.node else 1 if nodes[blocks[j].node].parent == n.parent
                        else 0)
                    put("c%+d" % off, depth_common(nodes, b.node, blocks[j].node))
            else:
                put("w%+d" % off, -1)
                put("l%+d" % off, -1)
                if -2 <= off <= 2:
                    put("k%+d" % off, -1)
                    put("g%+d" % off, -1)
                if -1 <= off <= 1:
                    put("same%+d" % off, -1)
                    put("c%+d" % off, -1)
        # the last heading
        put("since_head", k - lasthead if lasthead >= 0 else -1)
        put("head_level", lastheadlevel)
        for name in ("share", "subscribe", "related", "comment", "bio", "byline", "cta", "ad"):
            x = TEXTNAMES.index(name)
            put("h_" + name, tc[lasthead][x] / max(1, min(60, len(lists[lasthead]))) if lasthead >= 0 else -1)
        put("head_common", depth_common(nodes, b.node, blocks[lasthead].node) - n.depth if lasthead >= 0 else 9)
        for name in ("related", "comment", "bio", "subscribe"):
            x = TEXTNAMES.index(name)
            v = 0.0
            for j in open_heads:
                v = max(v, tc[j][x] / max(1, len(lists[j])))
            put("hs_" + name, v)
        for name in ("comment", "related", "subscribe"):
            j = marker[name]
            put("m_" + name, k - j if j >= 0 else -1)
            put("mc_" + name, depth_common(nodes, b.node, blocks[j].node) - nodes[blocks[j].node].depth if j >= 0 else -99)
        # the page
        put("page_words", total)
        put("page_pwords", root.pwords)
        put("page_linkd", root.lwords / total)
        put("page_blocks", N)
        rows.append(f)
        done += w
        if good[k]:
            goodbefore += 1
            pbefore += w
        if b.kind == "heading" or (b.bold == 1.0 and w <= 12 and b.kind in ("paragraph", "div")):
            lasthead, lastheadlevel = k, b.level or 7
            if b.level:
                while open_heads and blocks[open_heads[-1]].level >= b.level:
                    open_heads.pop()
                open_heads.append(k)
        if w <= 7:
            for name in ("comment", "related", "subscribe"):
                x = TEXTNAMES.index(name)
                if tc[k][x] and (b.kind == "heading" or tc[k][x] * 2 >= len(lists[k])) and (name == "comment" or b.lwords == 0):
                    marker[name] = k
    return names, rows


def depth_common(nodes, i, j):
    while i != j:
        if nodes[i].depth >= nodes[j].depth:
            i = nodes[i].parent
        else:
            j = nodes[j].parent
        if i < 0 or j < 0:
            return 0
    return nodes[i].depth


# ------------------------------------------------------------------------------------------------ the model

def predict(model, row):
    """row: the features in the model's order.  A node: feature[i] >= 0 and x <= threshold[i] goes left[i], else right[i];
    a child c < 0 is the leaf number -c-1 of that tree."""
    s = model["bias"]
    F, T, L, R, V = model["feature"], model["threshold"], model["left"], model["right"], model["leaf"]
    for node0, leaf0, nodes_ in model["trees"]:
        if nodes_ == 0:
            s += V[leaf0]
            continue
        i = 0
        while i >= 0:
            j = node0 + i
            i = L[j] if row[F[j]] <= T[j] else R[j]
        s += V[leaf0 - i - 1]
    return 1.0 / (1.0 + math.exp(-s))


SMOOTH = 0.3          # share of the group's mean in a block's probability
COPY_WORDS = 8        # a block at least so long whose words stood before is a copy


def choose(nodes, blocks, p):
    """Probabilities -> kept or not, and the expected F1."""
    N = len(blocks)
    # a block is like the others of its shape (tag and class of its element and of its parent)
    mass, wsum, keys = {}, {}, []
    for k, b in enumerate(blocks):
        n = nodes[b.node]
        key = (n.sig, nodes[max(0, n.parent)].sig)
        keys.append(key)
        mass[key] = mass.get(key, 0.0) + p[k] * b.words
        wsum[key] = wsum.get(key, 0) + b.words
    q = []
    for k in range(N):
        q.append((1.0 - SMOOTH) * p[k] + SMOOTH * mass[keys[k]] / wsum[keys[k]])
    # copies (the same text for phones and for desktops)
    seen = set()
    for k, b in enumerate(blocks):
        if b.words >= COPY_WORDS:
            key = " ".join(plain_words(b.text))
            if key in seen:
                q[k] = 0.0
            seen.add(key)
    # the threshold with the best expected F1 on this page
    order = sorted(range(N), key=lambda k: -q[k])
    total = 0.0
    for k in range(N):
        total += q[k] * blocks[k].words
    got = size = 0.0
    best, cut = 0.0, 2.0
    for k in order:
        got += q[k] * blocks[k].words
        size += blocks[k].words
        f = 2.0 * got / (size + total + 1e-9)
        if f > best:
            best, cut = f, q[k]
    return [x >= cut for x in q], best


def probabilities(model, nodes, blocks, page):
    names, rows = own_features(nodes, blocks, page)
    at = {n: i for i, n in enumerate(names)}
    cols = [at[n] for n in model["features"]] if rows else []
    return [predict(model, [r[c] for c in cols]) for r in rows]


def strip_tags(s):
    out, inside = [], False
    for ch in s:
        if ch == "<":
            inside = True
        elif ch == ">" and inside:
            inside = False
            out.append(" ")
        elif not inside:
            out.append(ch)
    return html.unescape("".join(out))


def extract(data, model):
    """Bytes of a page -> (kept blocks as (kind, level, text), confidence)."""
    root = parse(decode(data))
    if root is None:
        return [], 0.0
    page = page_data(root)
    nodes, blocks = build(root)
    kept, confidence = [], 0.0
    if blocks:
        keep, confidence = choose(nodes, blocks, probabilities(model, nodes, blocks, page))
        kept = [(b.kind, b.level, b.text) for k, b in enumerate(blocks) if keep[k]]
    # text that stands only in the JSON-LD
    declared = page["articleBody"]
    if declared:
        have = set()
        n = 0
        for _, _, t in kept:
            w = plain_words(t)
            n += len(w)
            have.update(w)
        w = plain_words(declared)
        if len(w) >= 100 and n < 0.5 * len(w):
            c = sum(1 for x in w if x in have)
            if c < 0.8 * len(w):
                text = strip_tags(declared) if "</" in declared else html.unescape(declared)
                kept = [("paragraph", 0, " ".join(l.split())) for l in text.split("\n") if l.strip()]
    return kept, confidence
