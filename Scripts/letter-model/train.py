#!/usr/bin/env python3
"""Writes the tables by which encodings are told: how often letters follow each other in a language.

    pip install wordfreq opencc-python-reimplemented
    Scripts/letter-model/train.py Sources/ArticleParsing/Texts/Decoding/Tables

wordfreq (Robyn Speer, Apache 2.0) has the frequencies of words in 40 languages. Of each pair of letters, the space
between words among them, the costs are written: minus the logarithm of its share behind the first letter, in steps of
a fifth, as one digit (0-9, a-z, A-Z). Of Chinese, Japanese and Korean the characters stand by their costs alone.
"""
import collections, math, sys, unicodedata
import opencc
from wordfreq import get_frequency_dict

DIGITS = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
STEPS = 5
LATIN = "en fr de es it pt nl sv da nb fi is ca pl cs sk hu ro sl hr lt lv tr vi".split()
OTHERS = "ru uk bg mk sr el he ar fa".split()
SOURCES = {"hr": "sh", "sr": "sh"}
SERBIAN = {"lj": "љ", "nj": "њ", "dž": "џ", **dict(zip("abvgdđežzijklmnoprstćufhcčš", "абвгдђежзијклмнопрстћуфхцчш"))}
# How a letter is written where the encodings of a language have no other way.
SPELLINGS = {"fa": {"ی": "ي"}, "ro": {"ț": "ţ", "ș": "ş"}}


def lowered(word, language):
    if language == "tr":
        word = word.replace("İ", "i").replace("I", "ı")
    return word.lower()


def spelled(word, language):
    if language == "sr":
        for latin, cyrillic in SERBIAN.items():
            word = word.replace(latin, cyrillic)
    if language == "vi":
        # Windows-1258 has marks of tone beside the letters.
        pieces = []
        for letter in unicodedata.normalize("NFC", word):
            try:
                letter.encode("cp1258")
                pieces.append(letter)
            except UnicodeEncodeError:
                whole = unicodedata.normalize("NFD", letter)
                tones = [mark for mark in whole if mark in "\u0300\u0301\u0303\u0309\u0323"]
                base = "".join(mark for mark in whole if mark not in tones)
                pieces.append(unicodedata.normalize("NFC", base) + "".join(tones))
        word = "".join(pieces)
    for old, new in SPELLINGS.get(language, {}).items():
        word = word.replace(old, new)
    return word


def words(language):
    for word, share in get_frequency_dict(SOURCES.get(language, language)).items():
        yield spelled(lowered(word, language), language), share


def is_of(letter, language):
    if language == "vi" and unicodedata.combining(letter):
        return True
    if not letter.isalpha():
        return False
    name = unicodedata.name(letter, "")
    script = {"el": "GREEK", "he": "HEBREW", "ar": "ARABIC", "fa": "ARABIC"}.get(
        language, "LATIN" if language in LATIN else "CYRILLIC")
    return name.startswith(script) and unicodedata.normalize("NFKC", letter) == letter


def pairs(language):
    letters = collections.Counter()
    for word, share in words(language):
        for letter in word:
            if is_of(letter, language):
                letters[letter] += share
    whole = sum(letters.values())
    beyond = [l for l, n in letters.most_common() if n / whole > 1e-5 and not ("a" <= l <= "z")][:44]
    alphabet = (sorted("abcdefghijklmnopqrstuvwxyz") if language in LATIN else []) + sorted(beyond)
    place = {letter: index + 1 for index, letter in enumerate(alphabet)}
    count = [[0.0] * (len(alphabet) + 1) for _ in range(len(alphabet) + 1)]
    for word, share in words(language):
        before = 0
        for letter in word:
            now = place.get(letter, 0)
            if before or now:
                count[before][now] += share
            before = now
        if before:
            count[before][0] += share
    rows = []
    for row in count:
        total = sum(row) or 1
        # What was never seen is met all the same, in names.
        costs = [-math.log((n / total) * 0.9995 + 0.0005 / len(row) / 4) for n in row]
        rows.append("".join(DIGITS[min(len(DIGITS) - 1, round(cost * STEPS))] for cost in costs))
    return "".join(alphabet), rows


def write_pairs(folder, name, comment, languages):
    with open(f"{folder}/{name}.swift", "w") as out:
        out.write(f"/// {comment}\n/// Made by `Scripts/letter-model/train.py`.\nenum {name} {{\n")
        out.write("    static let rows: [(language: String, letters: String, costs: String)] = [\n")
        for language in sorted(languages):
            alphabet, rows = pairs(language)
            escaped = "".join(f"\\u{{{ord(l):X}}}" if unicodedata.combining(l) else l for l in alphabet)
            out.write(f'        (\n            "{language}", "{escaped}",\n            """\n')
            for row in rows:
                out.write(f"            {row}\n")
            out.write('            """\n        ),\n')
        out.write("    ]\n}\n")


def characters(language):
    turn = opencc.OpenCC("s2t").convert if language == "zh-Hant" else str
    count = collections.Counter()
    for word, share in get_frequency_dict(language[:2]).items():
        for letter in turn(word):
            name = unicodedata.name(letter, "")
            if name.startswith({"zh": ("CJK UNI",), "ja": ("CJK UNI", "HIRAGANA", "KATAKANA"), "ko": ("HANGUL SYL",)}[language[:2]]):
                count[letter] += share
    whole = sum(count.values())
    tiers = collections.defaultdict(list)
    for letter, n in count.most_common(2400):
        cost = round(-math.log(n / whole) + 0.2)
        if cost <= 10:
            tiers[cost].append(letter)
    return tiers


def write_characters(folder, name, comment, languages):
    with open(f"{folder}/{name}.swift", "w") as out:
        out.write(f"/// {comment}\n/// Made by `Scripts/letter-model/train.py`.\nenum {name} {{\n")
        out.write("    static let rows: [(language: String, tiers: [(cost: Int, characters: String)])] = [\n")
        for language in languages:
            out.write(f'        (\n            "{language}",\n            [\n')
            for cost, letters in sorted(characters(language).items()):
                letters = sorted(letters)
                out.write(f'                (\n                    {cost},\n                    """\n')
                for start in range(0, len(letters), 40):
                    out.write("                    " + "".join(letters[start:start + 40]) + "\n")
                out.write('                    """\n                ),\n')
            out.write("            ]\n        ),\n")
        out.write("    ]\n}\n")


if __name__ == "__main__":
    folder = sys.argv[1]
    write_pairs(folder, "LatinPairs", "What pairs of letters cost in languages of Latin letters.", LATIN)
    write_pairs(folder, "OtherPairs", "What pairs of letters cost in languages of other letters.", OTHERS)
    write_characters(
        folder, "CommonCharacters", "What the commonest characters cost in languages that have thousands.",
        ["ja", "ko", "zh-Hans", "zh-Hant"])
