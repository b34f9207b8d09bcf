"""Habits from other programs: their operators, pasted paragraphs and addresses."""

from __future__ import annotations

import re
from unicodedata import normalize

from reader.model.query import TEXT_FIELDS
from reader.translation import tr

NEAR = re.compile(r"(?:NEAR|ONEAR|WITHIN|ADJ|W|N|PRE)/?(?:(?<=/)(\d{1,3})|(?<=ADJ)(\d{1,3}))|NEAR")
"""`NEAR/3`, `NEAR`, `W/3`, `ADJ3` between two words."""
LONG_TEXT = 160
"""Characters from which a text without a condition is taken for a pasted passage."""
MANY_WORDS = 20
"""Words from which it is; people type fewer than ten."""
MOST_PASTED = 80
"""Words of a pasted passage that are looked for."""
_RANGE = re.compile(r"(?<![A-Za-z])([A-Za-z]+):\s*[\[{]\s*(\S+)\s+TO\s+(\S+?)\s*[\]}]")
_BARE_RANGE = re.compile(r"\[\s*([^\s\[\]]+)\s+TO\s+([^\s\[\]]+)\s*\]")
_HEBREW_QUOTE = re.compile(r"(?<=[א-ת])(?:\"|'')(?=[א-ת])")
_CONDITION = re.compile(r"(?:^|[\s(\-])[A-Za-z]+:\S|[\s(](?:OR|AND|NOT)[\s)]")
_TIMES = re.compile(r"(?<=\d)\s*[×✕]\s*(?=\d)|(?<=\d)\s+x\s+(?=\d)")
_COMMAND_OPTION = re.compile(
    r"(?:(?<=\s)|^)(?:--(?=\w)(?![A-Za-z]+:)|-(?=[A-Z]{2,}:[+-]\w)"
    r"|-(?!(?:lang|language|site|tag)=)(?=[A-Za-z][\w+.-]*=\w))"
)
"""`git commit --amend` looks for the option and excludes nothing, as do `-march=native` and
`-XX:+UseG1GC`; `--is:read` excludes."""
_WIDE_SIGNS = str.maketrans("（）｜", "()|")
_WIDE_CONDITION = re.compile(r"(?<!\w)([A-Za-zＡ-Ｚａ-ｚ]+)[：﹕︰∶:]")
_LONG_DASH = re.compile(r"(?<![^\s(])[‐‑‒–—―−﹣－](?=\s*[A-Za-z]+:\S)")
"""Phones and word processors make a longer dash of `-`, before a condition also apart from it."""
_COMPARED = re.compile(
    r"(?<![\w:])(words|progress|highlights|date|published|added)\s*(>=|<=|>|<|=)\s*(?=\d)",
    re.IGNORECASE,
)
"""`words>300`, without our colon."""
_EQUAL = re.compile(
    r"(?:(?<=\s)|^)(lang|language|site|tag)=(?=[^\s\"'<>=]+(?:\s|$))", re.IGNORECASE
)
"""`lang=de`; in quotation marks it is an attribute of mark-up."""
_NEAR_NUMBER = re.compile(
    r"\b(?:NEAR|AROUND)\s*\(\s*(\d{1,3})\s*\)"
    r"|(?<=\s)(?:(?i:near|around|within|adj|pre|[wn]))?/(\d{1,2})(?=\s)"
)
"""`AROUND(3)`, `near/3`, `w/3`, `/3` between two words."""
_NEAR_LIST = re.compile(r"\bNEAR\(([^(),]+),\s*(\d{1,3})\s*\)")
"""`NEAR(comet dust, 3)`."""
_WITHOUT = re.compile(r"\b(?:AND ?|BUT )NOT\b")
_SINGLE_QUOTES = re.compile(r"\s*['‘‚](?=\w)(?=[^'‘’\"]*\w\s)([^'‘’\"]*\w)['’]\s*")
"""A query that is a whole phrase in single quotation marks."""
_QUOTED = re.compile(r'("[^"]*"?)')
_SMALL_OPERATOR = re.compile(r"\w+\s(?:(or)|(?:(?:and|but)\s)?(not))\s\w+", re.IGNORECASE)
_WEIGHT_ALONE = re.compile(r"[\^~]\d*(?:\.\d+)?")
_POWER = re.compile(r"(?:\S*=\S*|(?<![^\W\d])(?:\d+|[A-Za-z]))\^[-+]?\d+\S*")
_HASHTAG = re.compile(r"#[^\W\d_][\w-]+")
_REGULAR = re.compile(r"/\S*(?:[.\]\w][*+]|\\[a-z]|\^|\$)\S*/[a-z]?")
_BOTH = re.compile(r"(?<=\s)&&(?=\s)")
_ADDRESS = re.compile(
    r"(?:https?://|www\.)\S+|[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}(?:/\S*)?|(?=\S{8})[\w-][\w.-]*/[\w./-]+",
    re.IGNORECASE,
)
_DOI = re.compile(r"10\.\d{4,9}/\S+")
_SIGNS_OF_ADDRESS = re.compile(r"[?*=&#%]+")
_SCHEME = re.compile(r"^(?:[a-z]+:)?//(?:www\.)?|^www\.", re.IGNORECASE)


def from_other_keyboards(text: str) -> str:
    """Return a query with East Asian keyboards' wide signs and longer dashes written in ours.

    Every sign stays at its place.
    """
    text = _WIDE_CONDITION.sub(lambda found: f"{normalize('NFKC', found[1])}:", text)
    return _LONG_DASH.sub("-", text.translate(_WIDE_SIGNS))


def with_own_signs(text: str) -> str:
    """Return a query with other programs' ranges and signs written in ours.

    Words of a phrase stay as they were typed.
    """
    text = _RANGE.sub(_as_range, _HEBREW_QUOTE.sub("״", text))
    text = _NEAR_LIST.sub(lambda found: '"{}"~{}'.format(found[1].replace('"', ""), found[2]), text)
    text = _TIMES.sub("x", text)
    if quoted := _SINGLE_QUOTES.fullmatch(text):
        text = f'"{quoted[1]}"'
    pieces = _QUOTED.split(text)
    pieces[::2] = map(_outside_phrases, pieces[::2])
    return "".join(pieces)


def _outside_phrases(text: str) -> str:
    text = _COMMAND_OPTION.sub(" ", text)
    text = _COMPARED.sub(lambda found: f"{found[1]}:{found[2] if found[2] != '=' else ''}", text)
    text = _EQUAL.sub(r"\1:", text)
    text = _NEAR_NUMBER.sub(lambda found: f"NEAR/{found[1] or found[2]}", text)
    text = _WITHOUT.sub("NOT", text)
    return _BARE_RANGE.sub(r"\1 \2", _BOTH.sub("AND", text))


def _in_small_letters(text: str) -> str:
    """Return the operator that stands as a word between two others, and nothing else: *a or b*."""
    found = _SMALL_OPERATOR.fullmatch(text.strip())
    operator = (found[1] or found[2]) if found is not None else ""
    return "" if operator.isupper() else operator


def habit_notices(query: str, typed: str) -> list[str]:
    """Return sentences about what other programs understand and a query here does not.

    `query` has our own signs (see `with_own_signs`), `typed` is what the person wrote.
    """
    notices = []
    if operator := _in_small_letters(query):
        notices.append(
            tr(
                "“{operator}” is searched as a word; the operator is written {capitals}.",
                operator=operator,
                capitals=operator.upper(),
            )
        )
    if any(_BARE_RANGE.search(piece) for piece in _QUOTED.split(_RANGE.sub("", typed))[::2]):
        notices.append(
            tr(
                "A range needs a condition before it, as in {example}.",
                example="words:[300 TO 900]",
            )
        )
    return notices


def is_weight(text: str) -> bool:
    """Return whether a word is another program's weight or vagueness of what stands before it."""
    return _WEIGHT_ALONE.fullmatch(text) is not None


def is_power(text: str) -> bool:
    """Return whether a word with ^ is a formula and no weight: 10^6, x^2, E=mc^2."""
    return _POWER.fullmatch(text) is not None


def is_hashtag(text: str) -> bool:
    """Return whether a word is a hashtag, in whose place a tag may stand."""
    return _HASHTAG.fullmatch(text) is not None


def is_regular_expression(text: str) -> bool:
    """Return whether a word is a pattern of a kind that is not understood."""
    return _REGULAR.fullmatch(text) is not None


def _as_range(found: re.Match[str]) -> str:
    if found[1].lower() in TEXT_FIELDS:
        return found[0]
    low, high = ("" if end == "*" else end for end in (found[2], found[3]))
    return f"{found[1]}:{low}..{high}"


def is_pasted(text: str) -> bool:
    """Return whether a query is a passage of a text and not made of words and conditions."""
    if len(text) < LONG_TEXT or text.lstrip()[:1] == '"' or _CONDITION.search(text):
        return False
    from reader.words.analyzer import tokens

    return len(text.split()) >= MANY_WORDS or len(tokens(text)) >= MANY_WORDS


def plain_words(text: str) -> list[str]:
    """Return the words of a pasted passage or a long question, in their order."""
    from reader.words.analyzer import tokens

    return tokens(text)[:MOST_PASTED]


def is_address(text: str) -> bool:
    """Return whether a word is an address of the web or a part of one."""
    return _ADDRESS.fullmatch(text) is not None


def typed_address(text: str) -> str:
    """Return the words of an address without what a browser adds: scheme, `www.`, anchor."""
    return _SIGNS_OF_ADDRESS.sub(" ", _SCHEME.sub("", text).partition("#")[0]).rstrip("/ ")


def names_of_address(text: str) -> list[str]:
    """Return what a text may call an address: itself, its page where it asks, its DOI."""
    page = _SCHEME.sub("", text).partition("#")[0].partition("?")[0].rstrip("/")
    doi = _DOI.search(text)
    names = [page if _SIGNS_OF_ADDRESS.search(text) else text, doi[0] if doi is not None else ""]
    return [name for name in dict.fromkeys(names) if name]
