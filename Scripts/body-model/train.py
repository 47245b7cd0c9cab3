#!/usr/bin/env python3
"""Makes the weights of Sources/ArticleParsing/Extracting/BodyModel+Weights.swift from saved pages with known answers.

    train.py CORPUS_DIR [--cv SEED] [--expected FILE] [--no-model]

CORPUS_DIR holds html/ID.html.gz and truth.json.gz, as the corpus of web articles beside the project does, and the
scoring program is found beside it in score/. With --cv the folds are by site, so that no page is judged by a model
that has seen its publisher. Needs numpy, lightgbm, rapidfuzz and Debian's lxml (its libxml2 is the one that Clipfile uses).

Labels: the words of each block that a longest common subsequence
aligns with the reference text in runs.  Weight of a block: square root of its share of the reference.
"""
import argparse, collections, gzip, hashlib, json, os, sys
from urllib.parse import urlparse
import numpy as np
import lightgbm as lgb
from rapidfuzz.distance import LCSseq
sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
sys.path.insert(0, os.environ.get("CLIPFILE_SCORE", os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../../shared/score")))
import extract as X
from score import words, word_f1

PARAMS = dict(objective="cross_entropy", num_leaves=24, max_depth=6, learning_rate=0.08, min_data_in_leaf=200,
              feature_fraction=0.2, bagging_fraction=0.7, bagging_freq=1, lambda_l2=5, max_bin=63, verbose=-1,
              num_threads=2, seed=1)
ROUNDS = 150


def align(blocks, ref):
    """Of each block, (words that are in the reference, words)."""
    ids = {}
    rr = [ids.setdefault(x, len(ids)) for x in words(ref)]
    bw = [words(b.text) for b in blocks]
    flat = [ids.setdefault(x, len(ids)) for w in bw for x in w]
    matched = [-1] * len(flat)
    for op in LCSseq.opcodes(flat, rr):
        if op.tag == "equal":
            for j in range(op.src_end - op.src_start):
                matched[op.src_start + j] = op.dest_start + j
    used = [False] * len(rr)
    out = [0] * len(blocks)
    pos = 0
    for k, w in enumerate(bw):          # runs of four words, or whole blocks, count
        n = len(w)
        s = matched[pos:pos + n]
        i = 0
        while i < n:
            if s[i] < 0:
                i += 1
                continue
            j = i
            while j + 1 < n and s[j + 1] == s[j] + 1:
                j += 1
            size = j - i + 1
            if size >= 4 or size == n or (size >= 0.5 * n and n <= 6):
                out[k] += size
                for x in range(i, j + 1):
                    used[s[x]] = True
            i = j + 1
        pos += n
    starts = collections.defaultdict(list)   # blocks that stand elsewhere in the reference
    for i in range(len(rr) - 2):
        if not used[i]:
            starts[tuple(rr[i:i + 3])].append(i)
    pos = 0
    for k, w in enumerate(bw):
        n = len(w)
        if n >= 3 and out[k] < 0.5 * n:
            s = flat[pos:pos + n]
            best = (0, 0)
            for i in starts.get(tuple(s[:3]), ())[:20]:
                size = 0
                while size < n and i + size < len(rr) and rr[i + size] == s[size] and not used[i + size]:
                    size += 1
                best = max(best, (size, i))
            if best[0] >= min(n, 8) and best[0] > out[k]:
                out[k] = best[0]
                for x in range(best[1], best[1] + best[0]):
                    used[x] = True
        pos += n
    return [(m, len(w)) for m, w in zip(out, bw)]


def site(url):
    h = urlparse(url).netloc.lower().split(".")
    if len(h) >= 3 and len(h[-1]) == 2 and h[-2] in ("co", "com", "org", "gov", "ac", "edu", "net"):
        return ".".join(h[-3:])
    return ".".join(h[-2:])


def fold(name, seed, k=5):
    return int(hashlib.md5((str(seed) + name).encode()).hexdigest(), 16) % k


def figures(truth, texts):
    f, w, wo = [], [], []
    for i in truth:
        t, v = texts[i], truth[i]
        f.append(word_f1(t, v["main_content"]))
        low = t.lower()
        w.append(sum(s.lower() in low for s in v["with"] or []) / max(1, len(v["with"] or [])))
        wo.append(sum(s.lower() in low for s in v["without"] or []) / max(1, len(v["without"] or [])))
    p, r, f1 = np.mean(f, 0)
    return "P %.4f R %.4f F1 %.4f  with %.4f without %.4f  (%d pages)" % (p, r, f1, np.mean(w), np.mean(wo), len(f))


def to_json(booster, features):
    """LightGBM's trees as flat arrays."""
    m = dict(features=features, bias=0.0, trees=[], feature=[], threshold=[], left=[], right=[], leaf=[])
    for info in booster.dump_model()["tree_info"]:
        node0, leaf0 = len(m["feature"]), len(m["leaf"])
        splits, leaves = [], []

        def number(n):
            if "leaf_value" in n:
                leaves.append(n)
            else:
                splits.append(n)
                number(n["left_child"])
                number(n["right_child"])

        number(info["tree_structure"])
        at = {id(n): i for i, n in enumerate(splits)}
        lt = {id(n): -i - 1 for i, n in enumerate(leaves)}
        for n in splits:
            assert n["decision_type"] == "<="
            m["feature"].append(n["split_feature"])
            m["threshold"].append(round(n["threshold"], 7))
            for side in ("left", "right"):
                c = n[side + "_child"]
                m[side].append(at[id(c)] if id(c) in at else lt[id(c)])
        m["leaf"] += [round(n["leaf_value"], 6) for n in leaves]
        m["trees"].append([node0, leaf0, len(splits)])
    return m


WEIGHTS = os.path.join(
    os.path.dirname(os.path.abspath(__file__)), "../../Sources/ArticleParsing/Extracting/BodyModel+Weights.swift")


def table(name, kind, values):
    """A Swift array, filled to the width of a line."""
    lines, line = [], "           "
    for value in values:
        text = " %s," % value
        if len(line) + len(text) > 118:
            lines.append(line)
            line = "           "
        line += text
    return "        static let %s: [%s] = [\n%s\n        ]\n" % (name, kind, "\n".join(lines + [line]))


def to_swift(model):
    """The trees as the tables that BodyModel reads."""
    return """// Written by Scripts/body-model/train.py; not to be edited by hand.

extension BodyModel {
    /// The trees of decisions. A node asks whether a feature is at most a threshold and goes left or right; a negative
    /// number is a leaf, -1 the tree's first.
    enum Weights {
        static let bias = %r

%s    }
}
""" % (model["bias"], "".join([
        table("firstNodes", "Int", [t[0] for t in model["trees"]]),
        table("firstLeaves", "Int", [t[1] for t in model["trees"]]),
        table("features", "UInt8", model["feature"]),
        table("thresholds", "Double", model["threshold"]),
        table("lefts", "Int8", model["left"]),
        table("rights", "Int8", model["right"]),
        table("leaves", "Double", model["leaf"])]))


def main():
    a = argparse.ArgumentParser()
    a.add_argument("corpus")
    a.add_argument("--cv", type=int, action="append", default=[])
    a.add_argument("--expected")
    a.add_argument("--no-model", action="store_true")
    a = a.parse_args()
    truth = json.load(gzip.open(os.path.join(a.corpus, "truth.json.gz"), "rt"))
    ids = sorted(truth)
    pages, rows, Y, W, page_of = {}, [], [], [], []
    names = None
    raw = {}
    for k, i in enumerate(ids):
        raw[i] = gzip.open(os.path.join(a.corpus, "html", i + ".html.gz")).read()
        root = X.parse(X.decode(raw[i]))
        page = X.page_data(root)
        nodes, blocks = X.build(root)
        labels = align(blocks, truth[i]["main_content"])
        nm, r = X.own_features(nodes, blocks, page)
        if r:
            names = nm
            rows.append(np.array(r, dtype=np.float32))
        ref = max(50, len(words(truth[i]["main_content"])))
        for m, n in labels:
            Y.append(m / n if n else 0.0)
            W.append(min(n / ref, 0.3) ** 0.5)
            page_of.append(k)
        pages[i] = (nodes, blocks)
    features = names
    M, Y, W, page_of = np.vstack(rows), np.array(Y), np.array(W), np.array(page_of)
    site_of = [site(truth[i]["url"]) if truth[i]["url"] else i for i in ids]
    start = np.searchsorted(page_of, np.arange(len(ids) + 1))

    def fit(mask):
        return lgb.train(PARAMS, lgb.Dataset(M[mask], Y[mask], weight=W[mask] / W[mask].mean()), ROUNDS)

    for seed in a.cv:
        folds = np.array([fold(s, seed) for s in site_of])
        texts = {}
        for f in range(5):
            booster = fit(folds[page_of] != f)
            for k in np.flatnonzero(folds == f):
                nodes, blocks = pages[ids[k]]
                texts[ids[k]] = ""
                if blocks:
                    p = booster.predict(M[start[k]:start[k + 1]]).tolist()
                    keep, _ = X.choose(nodes, blocks, p)
                    texts[ids[k]] = "\n\n".join(b.text for b, q in zip(blocks, keep) if q)
        print("held out, folds by site, seed", seed, ":", figures(truth, texts), flush=True)
    if a.no_model:
        return
    model = to_json(fit(np.ones(len(Y), bool)), features)
    with open(WEIGHTS, "w") as file:
        file.write(to_swift(model))
    print("model:", len(model["trees"]), "trees", len(model["feature"]), "splits", WEIGHTS)
    if a.expected:
        texts = {}
        with open(a.expected, "w") as out:
            for i in ids:
                kept, confidence = X.extract(raw[i], model)
                texts[i] = "\n\n".join(t for _, _, t in kept)
                out.write(json.dumps({"id": i, "confidence": round(confidence, 4), "blocks": [t for _, _, t in kept],
                                      "kinds": [k for k, _, _ in kept]}, ensure_ascii=False) + "\n")
        print("on its own training pages:", figures(truth, texts))


if __name__ == "__main__":
    main()
