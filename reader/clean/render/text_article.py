"""Plain text -> our safe HTML and an article."""

from __future__ import annotations

import re
from collections.abc import Sequence
from html import escape, unescape
from textwrap import dedent

from reader.clean.parse.language import guess_language
from reader.clean.render.inline import LONGEST_PARAGRAPH, break_words
from reader.clean.render.reading_text import reading_text
from reader.clean.render.story_text import count_words
from reader.model import Article, Facts

_EMPTY_LINES = re.compile(r"\n(?:[ \t\r\f\v\u00a0]*\n)+")
_BLANKS = re.compile(r"[ \t\f\v]+")
_BLOCK_TAG = re.compile(
    r"</?(?:p|div|br|li|tr|table|h[1-6]|section|article|blockquote|pre|ul|ol|dd|dt|hr)\b[^>]*>",
    re.IGNORECASE,
)
_TAG = re.compile(r"<[a-zA-Z/!?][^<>]*>")
_INDENT = re.compile(r" {4,}|\t| {0,3}\t")
_COLUMN = re.compile(r"(?<=\S)(?: {2,}|\t+)(?=\S)")
_BULLET = re.compile(r"\s*[-*+•‣◦▪·►▶]\s+(?=\S)")
_CONTINUED = re.compile(r" {2,}\S|\t\S")
_CODE = re.compile(r"[{}();=<>\\|$#]|::|->|^\s*(?:\$|>>>|//)")
_RULE = re.compile(r"\s*[+|][-=+|:]{2,}[+|]\s*\Z")
_DRAWN = re.compile(r"[\u2500-\u257f]|^\s*(?:[|`+]--|[|`+]\\?-- )")
"""Boxes and trees drawn with lines: signs for them, or bars and dashes at the beginning."""
_FENCE = re.compile(r"\s{0,3}(?:`{3,}|~{3,})[\w+#.-]{0,20}\s*\Z")
"""The line over and under code, as Markdown writes it."""
_HUNK = re.compile(r"@@ -\d+(?:,\d+)? \+\d+(?:,\d+)? @@")
_DRAWING = 3
"""Lines of a picture made of characters, at least; chosen."""
_SENTENCE = re.compile(r"[.!?…。！？।؟][\"'”’»)]*\s*$")
_CENTRED = 12
"""Blanks before a single line beyond which it is a centred heading rather than code."""
_PROSE_LINE = 50
"""Mean characters of a wrapped line of prose, at least; code and tables are narrower."""
_LONGEST_CODE = 100_000
"""Characters of one element of code; the rest of a longer one follows in the next."""
_ALIGNED = 0.7
"""Share of a table's lines that must have a column where the others have it."""
_CONTROL = re.compile("[\x00-\x08\x0b\x0e-\x1f\x7f]+|[\ud800-\udfff]")
_NO_CONTROLS = dict.fromkeys(number for number in range(128) if _CONTROL.match(chr(number)))
"""The same for texts in ASCII, as a table: the quickest way through one."""


def article_from_text(text: str, facts: Facts) -> Article:
    """Return the article for plain text whose paragraphs are apart by an empty line.

    A single line end inside a paragraph is a line break of its own; indented code, tables in
    columns of blanks and lists with bullets keep their shape.
    """
    html = paragraphs_html(text)
    reading = reading_text(html)
    return Article(
        title=facts.title or _first_line(reading),
        subtitle=facts.subtitle,
        byline=facts.byline or (", ".join(facts.authors) or None),
        authors=facts.authors,
        site=facts.site,
        section=facts.section,
        published=facts.published,
        language=facts.language or guess_language(reading),
        url=facts.url,
        lead_image=facts.lead_image,
        text=reading,
        html=html,
        reading_text=reading,
        word_count=count_words(reading),
    )


def paragraphs_html(text: str) -> str:
    """Return plain text as paragraphs of safe HTML."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\x0c", "\n\n")
    text = text.translate(_NO_CONTROLS) if text.isascii() else _CONTROL.sub("", text)
    written: list[str] = []
    shaped: list[str] = []
    for paragraph in _EMPTY_LINES.split(text.strip("\n")):
        lines = paragraph.strip("\n").split("\n")
        if is_preformatted(lines):
            shaped.append(dedent(paragraph.strip("\n")).rstrip())
            continue
        written.extend(_preformatted(shaped))
        shaped = []
        written.extend(_list(lines) if _is_list(lines) else _paragraph(paragraph.strip()))
    written.extend(_preformatted(shaped))
    return "\n".join(written)


def is_preformatted(lines: Sequence[str]) -> bool:
    """Return whether the lines of a block are code, a table in columns of blanks, or a picture."""
    lines = [line.rstrip() for line in lines if line.strip()]
    if not lines:
        return False
    fenced = len(lines) > 2 and _FENCE.match(lines[0]) and _FENCE.match(lines[-1])
    drawn = _is_drawing(lines) or _is_difference(lines)
    return bool(fenced) or drawn or _is_code(lines) or _is_table(lines)


def _is_code(lines: Sequence[str]) -> bool:
    if not all(_INDENT.match(line) for line in lines) or _is_list(lines):
        return False
    if len(lines) == 1 and len(lines[0]) - len(lines[0].lstrip()) > _CENTRED:
        return False
    bare = [line.strip() for line in lines]
    if any(_CODE.search(line) for line in bare):
        return True
    ended = sum(_SENTENCE.search(line) is not None for line in bare)
    wide = sum(map(len, bare)) > _PROSE_LINE * len(bare)
    return not ended or (len(bare) > 2 and ended * 3 < len(bare) and not wide)


def _is_table(lines: Sequence[str]) -> bool:
    """Do most lines of a block have a column that begins at the same place?"""
    if len(lines) < 2:
        return False
    if all(line.count("|") >= 2 or _RULE.match(line) for line in lines):
        return True
    if sum(_DRAWN.search(line) is not None for line in lines) * 2 >= len(lines):
        return True
    if all("\t" in line.strip() for line in lines):
        return True
    begins: dict[int, int] = {}
    for line in lines:
        for found in _COLUMN.finditer(line):
            begins[found.end()] = begins.get(found.end(), 0) + 1
    return max(begins.values(), default=0) >= max(2, _ALIGNED * len(lines))


def _is_drawing(lines: Sequence[str]) -> bool:
    """Are lines more signs than letters, at different places: a picture made of characters?"""
    placed = {len(line) - len(line.lstrip()) for line in lines}
    if len(lines) < _DRAWING or len(placed) < 2 or max(placed) < 2:
        return False
    letters = sum(letter.isalnum() for line in lines for letter in line)
    signs = sum(not letter.isalnum() and not letter.isspace() for line in lines for letter in line)
    return signs > letters


def _is_difference(lines: Sequence[str]) -> bool:
    """Are lines what a program for versions writes of two files?"""
    signed = all(line[:1] in "+- @\\" or line.startswith(("diff ", "index ")) for line in lines)
    return signed and any(_HUNK.match(line) for line in lines)


def _is_list(lines: Sequence[str]) -> bool:
    """Whether lines are items with bullets, some of which go on in indented lines."""
    held = [line for line in lines if line.strip()]
    items = sum(_BULLET.match(line) is not None for line in held)
    goes_on = all(_BULLET.match(line) or _CONTINUED.match(line) for line in held)
    return len(held) > 1 and items > 1 and goes_on and _BULLET.match(held[0]) is not None


def _list(lines: Sequence[str]) -> list[str]:
    items: list[str] = []
    for line in lines:
        words = _words(_BULLET.sub("", line, count=1))
        if items and words and not _BULLET.match(line):
            items[-1] += f" {words}"
        else:
            items.append(words)
    return ["<ul>" + "".join(f"<li>{item}</li>" for item in items if item) + "</ul>"]


def _preformatted(blocks: Sequence[str]) -> list[str]:
    """Blocks one below the other, with the empty lines between them, as one element."""
    if not blocks:
        return []
    joined = "\n\n".join(blocks)
    starts = range(0, len(joined), _LONGEST_CODE)
    parts = (joined[start : start + _LONGEST_CODE] for start in starts)
    return [f"<pre>{escape(part, quote=False)}</pre>" for part in parts]


def _paragraph(paragraph: str) -> list[str]:
    written = []
    for part in _bounded(paragraph):
        lines = [words for line in part.split("\n") if (words := _words(line))]
        if lines:
            written.append("<p>" + "<br>".join(lines) + "</p>")
    return written


def _words(line: str) -> str:
    # Single blanks alone, as in most lines, stay as they are.
    if "  " in line or not line.isprintable():
        line = _BLANKS.sub(" ", line)
    return escape(break_words(line.strip()), quote=False)


def words_of_markup(markup: str) -> str:
    """Return the bare words of markup, blocks apart by an empty line, in linear time."""
    return unescape(_TAG.sub("", _BLOCK_TAG.sub("\n\n", markup)))


def _bounded(paragraph: str) -> list[str]:
    parts: list[str] = []
    start = 0
    while len(paragraph) - start > LONGEST_PARAGRAPH:
        stop = start + LONGEST_PARAGRAPH
        end = max(paragraph.rfind(mark, start, stop) for mark in ("\n", ". ", " "))
        end = stop if end <= start else end + 1
        parts.append(paragraph[start:end])
        start = end
    return [*parts, paragraph[start:]]


def _first_line(text: str) -> str:
    line = text.lstrip().split("\n", 1)[0]
    if len(line) <= 120:
        return line
    return line[:120].rsplit(" ", 1)[0].rstrip(",;:") + "…"
