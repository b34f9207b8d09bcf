"""Which lines of a story are prose: what a reason may be taken from.

Credits of pictures, captions, bylines, menus, rows of tables and lines of code are part of a
story's text, yet no two stories belong together because an agency took the pictures of both.  They
are known by their shape: a short line that does not end as a sentence does.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from reader.words.ascii_text import small_words

_SENTENCE_WORDS = 12
"""Words from which a line is prose however it ends; chosen: credits and captions are shorter."""
_FEWEST_WORDS = 5
"""Words below which a line is a label even where it ends in a full stop; chosen."""
_SIGNS_A_WORD = 2
"""Signs that make a word where a script writes no spaces; the usual length there."""
_PROSE_SHARE = 0.2
"""With less prose than this share of its words a story is a list, and all of it counts; chosen."""
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_UNSPACED = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]")
_LINE = re.compile(r"[^\n]+")
_ENDING = re.compile(r"[.!?…。！？؟।۔:;](?:[\"'”’»)\]」』\s]|\[\d+\])*$")
_CODE = re.compile(r"[{};=<>]\s*$|^\s*(?:[$#>]|//|/\*|@)\s?\w|\w\(\)|[=!<>]=|->|::|&&|\|\|")
"""Signs that end or stand inside a line of code or of a shell, and hardly ever a sentence."""
_STATEMENT = re.compile(r"(?a:[\w$]{1,60}(?:\.[\w$]{1,60}){1,6})\([^\n;]{0,2000};")
"""A call and what follows to its end, as feeds have them before the text that it once showed."""
_CODE_SIGNS = re.compile(r"[{};=<>$#@&|]|//|/\*|\(\)|::")
"""Signs of which such a line has one, looked for first: most lines have none."""
_CREDIT = re.compile(r"[^\W\d_]\s?[/|©]\s?[^\W\d_].{0,60}$|©|^\(?[^\W\d_]+(?: by)?:? [^.]{0,60}/")
"""“Name/Agency”, “Name | Agency” or a sign of copyright at the end of a line."""
_CREDIT_WORDS = 16
"""Words up to which a line with a credit is nothing else; chosen."""


def prose_spans(text: str) -> list[tuple[int, int]]:
    """Return start and end of each line of `text` that is prose, in order.

    The whole text is one span where it has next to no prose: a list or a table is all there is.
    """
    found: list[tuple[int, int]] = []
    prose = words = 0
    for start, end in _pieces(text):
        line = text[start:end]
        count = _length(line)
        words += count
        if _is_prose(line.strip(), count):
            prose += count
            found.append((start, end))
    return found if prose > _PROSE_SHARE * words else [(0, len(text))]


def _pieces(text: str) -> Iterator[tuple[int, int]]:
    """Yield start and end of each line, and of what stands around statements of a script."""
    for line in _LINE.finditer(text):
        start, end = line.span()
        if ";" in line.group():
            for statement in _STATEMENT.finditer(text, start, end):
                yield start, statement.start()
                start = statement.end()
        yield start, end


def _length(line: str) -> int:
    if line.isascii() and "'" not in line:
        return len(small_words(line))
    signs = 0 if line.isascii() else len(_UNSPACED.findall(line))
    return signs // _SIGNS_A_WORD if signs > len(line) // 2 else len(_WORD.findall(line))


def _is_prose(line: str, words: int) -> bool:
    if (_CODE_SIGNS.search(line) and _CODE.search(line)) or (
        words <= _CREDIT_WORDS and _CREDIT.search(line)
    ):
        return False
    return words >= _SENTENCE_WORDS or (words >= _FEWEST_WORDS and bool(_ENDING.search(line)))
