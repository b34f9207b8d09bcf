"""What a site shows in place of a story: robot checks, walls, paywalls, missing pages, errors.

A gate is known by its wording and by its shape: a page with few words and without prose of its
own that says one of the phrases of `resources/phrases`. A real story about such things has prose,
and a story with a paywall's box below it is a story; only the box goes.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from reader.clean.lexicon.line_kinds import folded_line
from reader.clean.render.reading_text import reading_text
from reader.words.phrase_files import phrases

_KINDS = (
    ("gate_robot", "robot check"),
    ("gate_missing", "missing page"),
    ("gate_login", "login wall"),
    ("gate_cookie", "cookie wall"),
)
_NOTICES = (("gate_error", "server error"), ("gate_notice", "site notice"))
"""Gates whose phrases short news use as well, so that more of them must be said."""
_FEW_WORDS = 90
"""Words of a gate's own text at most; consent walls have more."""
_CONSENT_WORDS = 260
"""Words; a longer text with a consent notice has a story beside it; chosen."""
_CERTAIN = 3
"""Phrases of a kind with which a page of as many words as a stub is that gate: robot checks
explain themselves at length; chosen."""
_STUB_WORDS = 220
"""Words of a story's beginning above a paywall at most; a longer one reads as a story."""
_PROSE_WORDS = 25
"""Words of a paragraph of a story: a gate's own sentences are shorter."""
_STORY_PARAGRAPHS = 2
"""Paragraphs of prose without a word of consent that make a story; a wall has none of them."""
_OFFER_WORDS = 60
"""Words of a page that offers a subscription and shows nothing of its story; chosen."""
_SENTENCE_WORDS = 12
"""Words from which a line beside an offer is a sentence of the story; chosen."""
_FORM_WORDS, _FORM_LINE = 45, 20
"""Words beside a form that asks for a password, in all and in a line, with which it is a login
wall; chosen."""
_NOTICE_WORDS = 60
"""Words of a single paragraph that says two of a notice's faint phrases; chosen."""
_PRICE = re.compile(r"[$€£¥₹₽₩]\s?\d|\d\s?(?:[$€£¥₹₽₩元円]|(?:USD|EUR|zł|kr|Kč|lei|TL)\b)")
_SIGNS = re.compile(r"[^\w\s]+")
_ENDS = re.compile(r"[.!?…。！？।]")
_LETTERS_AROUND = 14
"""Letters of a title's part beside a gate's phrase: “Error: …”, a site's short name; chosen."""
_TITLE_PARTS = re.compile(r"\s[-–—·|»]+\s|[|!]")
_BOX_LETTERS = 320
"""Characters of a paywall's box at most."""
_BOX_BLOCKS = 4
"""Blocks at the end of a story that can be a paywall's box."""
_CJK = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3\u0e00-\u0e7f]")
_UNPARTED = re.compile(f"{_CJK.pattern}|[\u1100-\u11ff]")
"""Letters whose words take endings or stand unparted; folded Korean is in its single letters."""
_CJK_LETTERS = 2
"""Letters of a script without spaces that count as a word."""
_LAST_BLOCK = re.compile(
    r"\s*<(p|h[1-6]|ul|ol|blockquote|div|aside|section)(?:\s[^>]*)?>((?:(?!<\1[\s>]).)*)</\1>\s*$",
    re.DOTALL,
)
_SURE = 2
"""Phrases of a paywall that must stand below a story: one may be a site's own advertisement. Blanks
of a phrase that says in a headline what a page of few words is."""
_TAIL = 4_000
"""Characters at the end of a story's markup in which its last block is looked for."""


@cache
def _phrases(kind: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(folded_line(phrase) for _, phrase in phrases(kind)))


def find_gate(
    title: str, text: str, after: Sequence[str] = (), *, asks_password: bool = False
) -> str | None:
    """Return which gate a page shows in place of its story, one of the model's `GATES`, or None.

    `title` is the page's, `text` all that was taken for its story, paragraphs apart by an empty
    line; a paywall's box belongs to it, or stands in the lines `after` it. `asks_password` says
    that a form for it is where the story should be.
    """
    size = _words(text)
    if size > _CONSENT_WORDS:
        return None
    paragraphs = [part for part in text.split("\n") if part.strip()]
    said = folded_line(f"{title}\n{text}")
    if size <= _STUB_WORDS and any(_says(line, "gate_pay") for line in paragraphs[-_BOX_BLOCKS:]):
        return "paywall"
    below = folded_line("\n".join(after[:_BOX_BLOCKS]))
    if paragraphs and _says(f"{text}\n{below}", "gate_pay") and is_only_offer(title, text):
        return "paywall"
    if paragraphs and size <= _STUB_WORDS and _hits(below, "gate_pay") >= _SURE:
        return "paywall"
    prose = [line for line in paragraphs if _words(line) >= _PROSE_WORDS]
    for key, gate in _KINDS:
        hits = _hits(said, key)
        if gate == "cookie wall":
            beside = sum(not _says(line, key) for line in prose)
            if hits > 1 and beside < _STORY_PARAGRAPHS:
                return gate
        elif hits and size <= (_FEW_WORDS if hits < _CERTAIN else _STUB_WORDS):
            sure = hits > 1 or _names(title, key)
            if sure or (not prose and _hits(said, key, _phrases("gate_faint"))):
                return gate
    if asks_password and size <= _FORM_WORDS and all(_words(p) < _FORM_LINE for p in paragraphs):
        return "login wall"
    if size > _FEW_WORDS:
        return None
    for key, gate in _NOTICES:
        if _is_notice(title, text, key, prose):
            return gate
    return _notice_alone(folded_line(text))


def is_only_offer(title: str, text: str) -> bool:
    """Return whether a page with a paywall shows nothing of its story beside the offer itself."""
    own = [
        line
        for line in text.split("\n")
        if line.strip() not in title and not _PRICE.search(line) and not _says(line, "gate_pay")
    ]
    shown = any(_words(line) >= _SENTENCE_WORDS or _ENDS.search(line) for line in own)
    return not shown and _words(text) <= _OFFER_WORDS


def _is_notice(title: str, text: str, key: str, prose: Sequence[str]) -> bool:
    """Is a page the notice of a site or a server, by a sure phrase or by its title and its text?"""
    faint, folded = _phrases("gate_faint"), folded_line(text)
    if _names(title, key, faint):
        return True
    said = _hits(folded, key)
    if said and _names(title, key):
        return True
    alone = len(prose) < _STORY_PARAGRAPHS and _words(text) <= _NOTICE_WORDS
    if (
        key == "gate_notice"
        and alone
        and any(
            one.count(" ") >= _SURE and _stands(folded_line(title), one)
            for one in _phrases(key)
            if one not in faint
        )
    ):
        return True
    if key == "gate_notice" and said > 1 and alone:
        return True
    return _hits(folded, key, faint) > 0 and (said > 1 or not prose)


def _notice_alone(folded: str) -> str | None:
    """Return the notice whose phrases, faint ones too, are half of a text's words or more."""
    rest, found = folded, None
    for key, gate in _NOTICES:
        for phrase in sorted(_phrases(key), key=len, reverse=True):
            if _stands(rest, phrase):
                rest, found = rest.replace(phrase, " "), gate
    return found if 2 * _words(_SIGNS.sub(" ", rest)) <= _words(folded) else None


def _names(title: str, key: str, but: Sequence[str] = ()) -> bool:
    """Is a part of a title nothing but a phrase of a gate, with a word or two around it?"""
    faint = _phrases("gate_faint")
    return any(
        _stands(part, phrase)
        and len(part) - len(phrase) <= (0 if phrase in faint else _LETTERS_AROUND)
        for part in (folded_line(part).strip(" .!…") for part in _TITLE_PARTS.split(title))
        for phrase in _phrases(key)
        if phrase not in but
    )


def without_paywall_box(html: str) -> tuple[str, str]:
    """Return a story's markup without the paywall's box at its end, and the words of the box."""
    box: list[str] = []
    for _ in range(_BOX_BLOCKS):
        start = max(len(html) - _TAIL, 0)
        found = _LAST_BLOCK.search(html, start)
        if found is None:
            break
        words = reading_text(found.group())
        if len(words) > _BOX_LETTERS or not _says(words, "gate_pay"):
            break
        box.insert(0, words)
        html = html[: found.start()]
    return html, "\n".join(box)


def _hits(folded: str, key: str, but: Sequence[str] = ()) -> int:
    found = [one for one in _phrases(key) if one not in but and _stands(folded, one)]
    # Bad gateway in 502 bad gateway is not said twice.
    return sum(not any(one != other and one in other for other in found) for one in found)


def _says(text: str, key: str) -> bool:
    folded = folded_line(text)
    return any(_stands(folded, phrase) for phrase in _phrases(key))


def _stands(folded: str, phrase: str) -> bool:
    """Return whether a text holds a phrase as whole words (in scripts with spaces)."""
    at = folded.find(phrase)
    while at >= 0:
        before, after = folded[at - 1 : at], folded[at + len(phrase) : at + len(phrase) + 1]
        wide = _UNPARTED.search(phrase) is not None
        if wide or not (before.isalnum() or after.isalnum()):
            return True
        at = folded.find(phrase, at + 1)
    return False


def _words(text: str) -> int:
    wide = len(_CJK.findall(text))
    return len(_CJK.sub(" ", text).split()) + wide // _CJK_LETTERS
