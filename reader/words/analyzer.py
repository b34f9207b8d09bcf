"""Words of a text and the terms they are found by.

A word is folded (case, accents, width, invisible characters) and brought to its stem by the
Snowball stemmer of the story's language; scripts that are written without spaces become
overlapping pairs of characters, so that a word inside a run is found. What a hyphen, dot or
apostrophe joins ("wi-fi", "Node.js", "aujourd'hui") is one token: its parts are terms at
successive positions, and the joined form is at the first and the last of them. Query and index go
through the same functions.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

from reader.words.fold import INVISIBLE, fold, without_invisible
from reader.words.identifiers import humps
from reader.words.number_terms import NUMBER, number_terms
from reader.words.stems import stem

# Marks and vowel signs are no word characters for `re`, yet part of words in many scripts.
_MARKS = (
    "\u0300-\u036f\u0483-\u0487\u055b\u055c\u055e\u0591-\u05bd\u05bf-\u05c7"
    "\u0610-\u061a\u064b-\u065f\u0670"
)
_INDIC = (
    "\u0900-\u0963\u0966-\u0df3\u0e00-\u0e4e\u0e50-\u0f03\u0f20-\u0fbc\u1000-\u1049\u1780-\u17d3"
)
_SPACELESS = (
    "\u0e00-\u0e4f\u0e5a-\u0ecf\u0eda-\u0eff\u1000-\u103f\u104a-\u109f\u1780-\u17df\u17ea-\u17ff"
    "\u3005-\u3007\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff\U00020000-\U0003ffff"
)
_EMOJI = "\u2600-\u27bf\u2b00-\u2bff\U0001f000-\U0001faff"
_DRESS = "[\ufe0f\u20e3\U0001f3fb-\U0001f3ff\U000e0020-\U000e007f]*"
"""What stands behind an emoji and belongs to it: colour, skin tone, the flag of a region."""
_SYMBOL = (
    r"(?:[\U0001f1e6-\U0001f1ff]{2}"
    rf"|[{_EMOJI}¢-¥§©®°±¶×÷†‡₠-⃀℃℉№™←-⇿∀-⋿]{_DRESS}(?:\u200d[{_EMOJI}]{_DRESS})*)"
)
_SQUARED = "\u24b6-\u24e9\u3220-\u3243\u3300-\u33ff"
"""Letters in a circle, characters in brackets; units and words in one square: ㈱, ㎞, ㍍."""
_LETTER = rf"[\w{_MARKS}{_INDIC}{_SQUARED}]"
_DOT_OF_KANA = "(?:(?<=[ァ-ヺーｦ-ﾟ])[・･](?=[ァ-ヺｦ-ﾟ])|(?<=[가-힣])[·ㆍ‧](?=[가-힣]))"
"""The dot between the words of a foreign name, and of Korean: デジタル・カメラ, 한·미·일."""
_WORD = rf"{_LETTER}+(?:(?:[{INVISIBLE}]+|{_DOT_OF_KANA}){_LETTER}+)*"
_FRACTION = "¼-¾⅐-⅞"
_DIMENSIONS = (
    r"\d+(?:[.,]\d+)?(?:[ \u00a0\u2009\u202f]?[x×✕][ \u00a0\u2009\u202f]?\d+(?:[.,]\d+)?)+(?!\w)"
)
"""Numbers multiplied: 6×9, 1920 x 1080."""
_APOSTROPHES = "'’‘`´＇′"
"""What is typed for an apostrophe; all but the first two are one only between letters."""
_ONE_APOSTROPHE = str.maketrans(dict.fromkeys(_APOSTROPHES, "'"))
_JOINT = (
    r"[-‐‑'’ʼ.]"
    r"|[‘`´＇′](?<=[^\W\d_].)(?=[^\W\d_])"
    r"|(?:[\"״“”׳](?<=[א-ת].)|''(?<=[א-ת]''))(?=[א-ת])"
    r"|．(?<=\d．)(?=\d)|[,，](?<=\d.)(?=\d{3}(?!\d))|·(?<=[Ll]·)(?=[Ll])"
    rf"|[{INVISIBLE}]+[-‐‑'’.][{INVISIBLE}]*|[-‐‑'’.][{INVISIBLE}]+"
    r"|[&/⁄](?<!\w\w\w\w\w.)(?=\w{1,4}(?!\w|\.\d))"
)
TOKEN = re.compile(
    rf"(?=\d|v\d)(?:{_DIMENSIONS}"
    r"|\d{1,3}(?:[\u00a0\u2009\u202f'’٬]\d{3})+(?:[.,٫]\d{1,2})?(?!\w)"
    r"|v?\d+(?:[.,٫٬]\d+)+(?!\w|[.,]\d)"
    rf"|(?:\d{{1,3}}(?:,\d{{3}})+(?:\.\d+)?|\d+,\d{{1,2}})(?=[^\W\d_]){_WORD})"
    r"|(?=\w[.+])(?:(?:[^\W\d_]\.){2,}(?:[^\W\d_](?![\w.]))?|[a-z]\+\+\d*(?![a-z\d_]))"
    r"|(?<![\w.…)\]/])\.[a-z]\w+"
    rf"|{_WORD}(?:(?!\s)(?:{_JOINT}){_WORD})*(?:(?:\+\+|\#|＃|＋＋)(?![a-z\d_]))?"
    rf"|{_SYMBOL}",
    re.IGNORECASE,
)
_SIGNED = re.compile(r"([a-z]\w*?)(\+\+|\#)(\d*)|\.([a-z]\w+)", re.IGNORECASE)
_NUMBER_INSIDE = re.compile(
    r"(?:(?<![^\W\d_]v)(?<=[^\W\d])|(?<=[\u0900-\u0ecd\u1000-\u17d3])(?<![\d.,])|(?<=[^\W\d]-)|(?<=[^\W\d]v)|(?<!.))v?\d+(?:[.,]\d+)+"
    r"(?=[^\W\d]|$|-|\.[^\W\d])",
    re.IGNORECASE,
)
"""A number with decimals, or a version, beside letters: GPT-3.5, 2.4GHz, TLSv1.3, 增长5.2."""
_MEASURE = re.compile(
    r"(\d+)([mcdk]?m[²³23]?|[mcd]?l|[mk]g|lbs?|oz|ft|yd|mi|mph|kph|kmh|[kmg]?hz|[kmgt]b|[kmg]bps|[kmg]wh?|mah"
    r"|b?hp|px|dpi|ppi|fps|mp|cc|bn|mn|mln|am|pm|pct|eur|usd|gbp|kr|min|sec|hrs)",
    re.IGNORECASE,
)
"""A number and the unit behind it: 10km is found as 10 km is."""
_LATIN_JOINED = re.compile(r"[A-Za-z\d]+(?:[-.&/'][A-Za-z\d]+)+")
_WIDE_SIGN = re.compile("[＃＋．，]")
_WOMAN_OR_MAN = re.compile("\u200d[♀♂]$")
_LONG_MARK = re.compile("(?<=[ァ-ヺー][ァ-ヺー][ァ-ヺ])ー(?![ァ-ヺー])")
"""The long vowel at the end of a katakana word, written or not: プリンター, プリンタ."""
_ELISION = re.compile(
    rf"(?:[cdjlmnst]|qu|dell|all|nell|sull)[{_APOSTROPHES}](?=\w{{2}})", re.IGNORECASE
)
_NEGATION = re.compile(rf"n[{_APOSTROPHES}]t$", re.IGNORECASE)
_POSSESSIVE = re.compile(rf"[{_APOSTROPHES}]s$", re.IGNORECASE)
_SHORTENED = re.compile(rf"[{_APOSTROPHES}](?:re|ll|ve|d|m)$", re.IGNORECASE)
"""What English writes behind an apostrophe: "we'll" in one piece is another word."""
_HEBREW_SIGNS = re.compile(r"(?<=[א-ת])(?:''|[\"״“”׳'’])(?=[א-ת])")
_PERSIAN_JOINT = re.compile("(?<=[\u0600-\u06ff])\u200c(?=[\u0600-\u06ff])")
_SPLIT = re.compile(
    r"[-‐‑'’‘`´＇′ʼʻʾʿ._&/⁄·]+"
    r"|(?<=\d)(?=[\u0400-\u064a\u0671-\u06d3])|(?<=[\u0400-\u064a\u0671-\u06d3])(?=\d)"
    r"|(?<=\d)(?!\d)(?=[\u0900-\u0d7f])|(?<=[\u0900-\u0d7f])(?<!\d)(?=\d)"
)
"""Signs between words, and where digits meet letters of Cyrillic, Hebrew, Arabic, India: ٢٠٢٤م."""
_DIMENSION = re.compile(_DIMENSIONS, re.IGNORECASE)
_TIMES = re.compile("[ \u00a0\u2009\u202f]?[x×✕][ \u00a0\u2009\u202f]?", re.IGNORECASE)
_FRACTION_SIGN = re.compile(f"([{_FRACTION}])")
_SMALL_FRACTION = re.compile(r"\d[/⁄]\d")
_KANA_DOT = re.compile(_DOT_OF_KANA)
_RUN = re.compile(f"[{_SPACELESS}]+")
_SPACELESS_CHARACTER = re.compile(f"[{_SPACELESS}]")
_SYMBOL_TOKEN = re.compile(_SYMBOL)
_TONES = re.compile("[\ufe0f\U0001f3fb-\U0001f3ff]")
_PLURAL_APOSTROPHE = ("af", "nl")
"""Languages that write the plural of auto with an apostrophe."""
LONGEST_WORD = 60
"""Letters of a term; longer words are addresses and codes."""
LONGEST_JOINED = 40
"""Letters of joined words in one piece."""
MOST_PAIRED = 8
"""Joined words of which neighbours are kept in one piece as well; more are an address or a list."""
LONGEST_REAL = 40
"""Letters of a word that is kept as a real one, to be offered."""


def surface(raw: str) -> str:
    """Return the word of a token as a person would type it: lower case, accents kept."""
    if raw.isascii():
        word = raw.lower()
    else:
        word = unicodedata.normalize("NFC", without_invisible(raw)).replace("İ", "i")
        word = word.lower().translate(_ONE_APOSTROPHE)
    if word.endswith("'s"):
        word = word[:-2]
    if word.endswith("."):
        word = word.replace(".", "")
    return word


def is_symbol(raw: str) -> bool:
    """Return whether a token is an emoji or another sign that stands for itself."""
    return not raw.isascii() and _SYMBOL_TOKEN.match(raw) is not None


@lru_cache(maxsize=4096)
def parts_of(raw: str) -> tuple[str, ...]:
    """Return the words that a token joins, as they are written; mostly the token itself."""
    if _DIMENSION.fullmatch(raw):
        return tuple(_TIMES.split(raw))
    measure = _MEASURE.fullmatch(raw) if raw[0].isdigit() else None
    if measure is not None:
        return (measure[1], measure[2])
    if raw.isalnum() and raw.isascii():
        return humps(raw) or (raw,)
    if _WIDE_SIGN.search(raw):
        raw = unicodedata.normalize("NFKC", raw)
    if _FRACTION_SIGN.search(raw):
        pieces = [piece for piece in _FRACTION_SIGN.split(raw) if piece]
        return tuple(
            part
            for piece in pieces
            for part in ([fold(piece)] if _FRACTION_SIGN.match(piece) else parts_of(piece))
        )
    if _SIGNED.fullmatch(raw) or NUMBER.fullmatch(raw) or is_symbol(raw):
        return (raw,)
    word = _PERSIAN_JOINT.sub("-", _HEBREW_SIGNS.sub("", raw))
    word = _POSSESSIVE.sub("", _NEGATION.sub("nt", without_invisible(word)))
    if word.endswith("."):
        return (word,)
    found: list[str] = []
    at = 0
    for number in _NUMBER_INSIDE.finditer(word):
        found += _SPLIT.split(word[at : number.start()])
        found.append(number[0])
        at = number.end()
    found += _SPLIT.split(word[at:])
    return tuple(piece for part in found if part for piece in humps(part) or (part,))


def positions(raw: str, language: str = "") -> tuple[tuple[str, ...], ...]:
    """Return the terms of one token, position by position (`language` "": no stems).

    Most tokens have one position with one term. A run of a script without spaces has a pair of
    characters at each position; an accented word has the stem of both its spellings; words that
    are joined have their whole at the first and the last position as well.
    """
    return _positions(raw, language, asked=False)


def asked_positions(raw: str, language: str = "") -> tuple[tuple[str, ...], ...]:
    """Return the terms that a token of a query asks for: less than it is found by.

    `C++` asks for itself and not for c, `2.7.5` not for every 2.7, "wi-fi" for its parts in a row
    (`joined` gives the whole).
    """
    return _positions(raw, language, asked=True)


def _positions(raw: str, language: str, *, asked: bool) -> tuple[tuple[str, ...], ...]:
    parts = parts_of(raw)
    if len(parts) == 1 and raw.isascii() and raw.isalnum():
        term = stem(raw.lower()[:LONGEST_WORD], language)
        if raw[-1] == "s" and raw[:-1].isupper() and len(raw) > 2 and raw[:-1].isalpha():
            # The plural of capitals: PCs, MPs. Stemmers take them for words without a vowel.
            return (tuple(dict.fromkeys((term, raw[:-1].lower()))),)
        return ((term,),)
    if len(parts) == 1:
        found = _of_part(parts[0], language, asked=asked)
        plural = language in _PLURAL_APOSTROPHE or raw[:1].isdigit()
        if asked or not plural or not _POSSESSIVE.search(raw):
            return found
        # Dutch auto's are autos as well, and the 1980's the 1980s.
        return (*found[:-1], (*found[-1], stem(f"{_plain(parts[0])}s", language)))
    of_parts = [_of_part(part, language, asked=asked) for part in parts]
    terms = [list(place) for places in of_parts for place in places]
    if not asked and terms:
        for first, last, whole in _in_one_piece(raw, language, len(terms)):
            terms[first] += whole
            terms[last] += whole if last != first else ()
        if len(terms) == len(parts) <= MOST_PAIRED and joined(raw, language):
            _join_pairs(terms, parts, language)
    return tuple(tuple(dict.fromkeys(place)) for place in terms)


def _in_one_piece(
    raw: str, language: str, count: int
) -> Iterator[tuple[int, int, tuple[str, ...]]]:
    """Yield first and last position of what is joined in a token, with the terms of it as one.

    COVID-19 has two of the four positions of COVID-19疫苗.
    """
    if raw.isascii() or not _SPACELESS_CHARACTER.search(raw):
        yield 0, count - 1, joined(raw, language)
        return
    for latin in _LATIN_JOINED.finditer(raw):
        before = raw[: latin.start()]
        first = len(_positions(before, "", asked=False)) if before else 0
        last = first + len(parts_of(latin[0])) - 1
        if last < count:
            yield first, last, joined(latin[0], language)


def _join_pairs(found: list[list[str]], parts: tuple[str, ...], language: str) -> None:
    """Add two neighbours of three or more parts in one piece: eauto of E-Auto-Ladesäule."""
    for at, (left, right) in enumerate(pairwise(parts)):
        if len(parts) > 2 and not (left.isdigit() and right.isdigit()):
            for terms in _spaced(left + right, language):
                found[at] += terms
                found[at + 1] += terms


def joined(raw: str, language: str = "") -> tuple[str, ...]:
    """Return the terms of joined words written in one piece, or nothing."""
    parts = parts_of(raw)
    if len(parts) < 2 or _SHORTENED.search(raw) or _FRACTION_SIGN.search(raw):
        return ()
    if _SMALL_FRACTION.fullmatch(raw):
        return (f"{parts[0]}/{parts[1]}",)
    if _DIMENSION.fullmatch(raw):
        return ("x".join(parts),)
    whole = "".join(parts).replace(".", "").replace(",", "")
    if _SPACELESS_CHARACTER.search(whole):
        # COVID-19疫苗 is covid19 as well.
        latin = _LATIN_JOINED.search(raw)
        return joined(latin[0], language) if latin is not None else ()
    if len(whole) > LONGEST_JOINED:
        return ()
    if not _plain(whole):
        return ()
    terms = _spaced(whole, language)[0]
    if len(parts) > 2 and _ELISION.match(raw):
        # L'Île-de-France is the Île-de-France as well.
        terms += _spaced(whole.removeprefix(parts[0]), language)[0]
    if raw[-2:] == ".s":
        # Ph.D.s are the plural of Ph.D.
        terms += _spaced(whole[:-1], language)[0]
    if _POSSESSIVE.search(raw):
        # M&M's are typed m&ms.
        terms += _spaced(f"{whole}s", language)[0]
    return terms


def _of_part(part: str, language: str, *, asked: bool) -> tuple[tuple[str, ...], ...]:
    signed = _signed_terms(part, language)
    if signed:
        return (signed[:1],) if asked else (signed,)
    if part[-1:].isdigit() and NUMBER.fullmatch(part):
        return (number_terms(part, asked=asked),)
    if part.isascii():
        return tuple(_spaced(part, language))
    if is_symbol(part):
        sign = _TONES.sub("", part)
        return ((sign,) if asked else tuple(dict.fromkeys((sign, _WOMAN_OR_MAN.sub("", sign)))),)
    part = _KANA_DOT.sub("", _LONG_MARK.sub("", unicodedata.normalize("NFKC", part)))
    found: list[tuple[str, ...]] = []
    at = 0
    for run in _RUN.finditer(part):
        found += _spaced(part[at : run.start()], language)
        found += _pairs(fold(run[0]))
        at = run.end()
    return tuple(found) + tuple(_spaced(part[at:], language))


def _signed_terms(part: str, language: str) -> tuple[str, ...]:
    """Return the terms of a name with signs, the name itself first: C++20, F#, .NET."""
    if part[:1] != "." and part[-1:] not in ("#", "+") and "++" not in part:
        return ()
    signed = _SIGNED.fullmatch(part)
    if signed is None:
        return ()
    if signed[4]:
        bare = part.lower().rstrip("0123456789")  # .NET7 is .NET as well.
        return tuple(dict.fromkeys((part.lower(), *_spaced(signed[4], language)[0], bare)))
    whole, name = part.lower(), (signed[1] + signed[2]).lower()
    plain = _spaced(signed[1], language)[0] if len(signed[1]) > 1 else ()
    return tuple(dict.fromkeys((whole, name, *plain)))


def _plain(raw: str) -> str:
    """Return the folded word of a token without apostrophes, separators and dots of initials."""
    return fold(surface(raw).replace("'", "").strip("_"))[:LONGEST_WORD]


def _spaced(part: str, language: str) -> list[tuple[str, ...]]:
    word = _plain(part)
    if not word:
        return []
    if part.isascii():
        return [(stem(word, language),)]
    accented = surface(part).replace("'", "")[:LONGEST_WORD]
    stems = (stem(word, language), fold(stem(accented, language)) or word)
    return [tuple(dict.fromkeys(stems))]


def _pairs(run: str) -> list[tuple[str, ...]]:
    """Return the pairs of neighbouring characters, and the last character alone."""
    return [(run[at : at + 2],) for at in range(len(run))]


def real_words(raw: str) -> tuple[str, ...]:
    """Return what the list of real words keeps of a token: its whole words, one a part."""
    return tuple(word for part in parts_of(raw) if (word := _real(part, raw)))


def word_of(raw: str) -> str:
    """Return what the list of real words keeps of a token, or "" where it is no whole word.

    An accented word is kept as its folded form, a zero byte, and the word as it is written.
    """
    parts = parts_of(raw)
    return _real(parts[0], raw) if len(parts) == 1 else ""


def _real(part: str, raw: str) -> str:
    if part.isalnum() and raw.isalnum() and raw.isascii():
        # Nearly every word: neither folded nor written in another way.
        return part.lower() if 2 <= len(part) <= LONGEST_REAL else ""
    if NUMBER.fullmatch(part) or _SIGNED.fullmatch(part):
        return ""
    if not part.isascii():
        part = unicodedata.normalize("NFKC", part)
        if _SPACELESS_CHARACTER.search(part) or is_symbol(part):
            return ""
    word = _plain(part)
    if len(word) < 2 or len(word) > LONGEST_REAL:
        return ""
    written = surface(raw if _NEGATION.search(raw) else part).strip("_")
    return word if written == word else f"{word}\0{written}"


def spaceless_runs(raw: str) -> list[str]:
    """Return the folded runs of a token in scripts that are written without spaces."""
    if raw.isascii():
        return []
    plain = _LONG_MARK.sub("", unicodedata.normalize("NFKC", without_invisible(raw)))
    plain = _KANA_DOT.sub("", plain)
    return [fold(run) for run in _RUN.findall(plain)]


def tokens(text: str) -> list[str]:
    """Return the tokens of a text in their order."""
    if not text.isascii():
        text = text.replace("℃", "°C").replace("℉", "°F")
    found: list[str] = TOKEN.findall(text)
    return found
