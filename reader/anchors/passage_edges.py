"""From words back to characters: the exact edges of a passage in the new text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.words.fold import fold

if TYPE_CHECKING:
    from reader.anchors.anchor_tokens import TokenizedText

_QUOTES = str.maketrans(
    {"‘": "'", "’": "'", "‚": "'", "“": '"', "”": '"', "„": '"', "«": '"', "»": '"'}
)
_DASHES = str.maketrans({"‐": "-", "‑": "-", "‒": "-", "–": "-", "—": "-", "−": "-"})


def characters(quote: TokenizedText, first: int, last: int, start: int, end: int,
               new: TokenizedText, j1: int, j2: int) -> tuple[int, int]:  # fmt: skip
    """Return the characters of `new` that answer to [start, end) of `quote`'s text.

    The words [first, last) of the quote stand as the words [j1, j2) of `new`.  A passage that
    begins or ends inside a word does so in the new text too, where that is the same word;
    marks before the first and after the last word go along where they are there again.
    """
    left = new.starts[j1]
    if start > quote.starts[first]:
        left = _inside(quote, first, start, new, j1)
    else:
        left = _leading(quote.text[start : quote.starts[first]], new.text, left)
    right = new.ends[j2 - 1]
    if end < quote.ends[last - 1]:
        right = _inside(quote, last - 1, end, new, j2 - 1)
    else:
        right = _trailing(quote.text[quote.ends[last - 1] : end], new.text, right)
    return (left, right) if left < right else (new.starts[j1], new.ends[j2 - 1])


def _inside(quote: TokenizedText, word: int, offset: int, new: TokenizedText, other: int) -> int:
    """Return the place in the new word that answers to a place inside a word of the quote."""
    begin, stop = new.starts[other], new.ends[other]
    quoted = quote.text[quote.starts[word] : quote.ends[word]]
    there = new.text[begin:stop]
    inside = offset - quote.starts[word]
    if quoted.casefold() == there.casefold() and len(quoted) == len(there):
        return begin + inside
    length = len(fold(quoted[:inside]))
    for k in range(len(there) + 1):
        if len(fold(there[:k])) >= length:
            return begin + k
    return stop


def _leading(marks: str, text: str, at: int) -> int:
    for mark in reversed(marks):
        if mark.isspace():
            while at > 0 and text[at - 1].isspace():
                at -= 1
        elif at > 0 and _alike(mark, text[at - 1]):
            at -= 1
        else:
            break
    while at < len(text) and text[at].isspace():
        at += 1
    return at


def _trailing(marks: str, text: str, at: int) -> int:
    for mark in marks:
        if mark.isspace():
            while at < len(text) and text[at].isspace():
                at += 1
        elif at < len(text) and _alike(mark, text[at]):
            at += 1
        else:
            break
    while at > 0 and text[at - 1].isspace():
        at -= 1
    return at


def _alike(mark: str, other: str) -> bool:
    return _plain(mark) == _plain(other)


def _plain(mark: str) -> str:
    return mark.translate(_QUOTES).translate(_DASHES)
