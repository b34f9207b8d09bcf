"""Runs of text inside a block: white space collapsed, marks balanced, empty ones left out."""

from __future__ import annotations

import re
from dataclasses import dataclass
from html import escape

_BLANK = re.compile(r"[ \t\n\r\f]+")
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]+|[\ud800-\udfff]")
_LONG = 200
"""Letters from which a word is long."""
_LONG_WORD = re.compile(
    r"[^\s\u200b\u2e80-\ud7ff\uf900-\ufaff\uff00-\uffef\U00020000-\U0003ffff]"
    rf"{{{_LONG},}}"
)
LONGEST_PARAGRAPH = 12_000
"""Characters in one paragraph; a longer one is parted at a space."""
_WORD_PART = 80
"""Characters after which a word without a break gets a place to break."""
_ROOM = 2000
"""Characters that must be left in a paragraph for a long token to begin in it."""


@dataclass(frozen=True, slots=True)
class InlineMark:
    """An opened inline element: its name and its attributes, ready to be written."""

    tag: str
    attributes: str = ""


@dataclass(frozen=True, slots=True)
class Void:
    """Something that stands in the run by itself: a line break, a small image, a link's place."""

    html: str
    line_break: bool = False
    place: bool = False


@dataclass(frozen=True, slots=True)
class Open:
    """An inline element begins."""

    mark: InlineMark


@dataclass(frozen=True, slots=True)
class Close:
    """The inline element that was opened last ends."""

    mark: InlineMark


Token = str | Void | Open | Close


def break_words(text: str) -> str:
    """Give words of hundreds of letters points where a line may break (U+200B)."""
    if len(text) < _LONG or max(map(len, text.split()), default=0) < _LONG:
        return text

    def parted(found: re.Match[str]) -> str:
        word = found.group()
        return "\u200b".join(
            word[start : start + _WORD_PART] for start in range(0, len(word), _WORD_PART)
        )

    return _LONG_WORD.sub(parted, text)


def paragraphs(tokens: list[Token], *, split: bool = True) -> list[str]:
    """Return the run as HTML: one string a paragraph, parted at two line breaks or more.

    Without `split` all of it is one. Nothing is returned for a run without words or images.
    """
    tokens = _joined(tokens)
    parts = _parted(tokens) if split else [tokens]
    found: list[str] = []
    opened: list[InlineMark] = []
    for part in parts:
        before = list(opened)
        for token in part:
            if isinstance(token, Open):
                opened.append(token.mark)
            elif isinstance(token, Close) and opened:
                opened.pop()
        whole: list[Token] = [Open(mark) for mark in before]
        whole += part
        whole += [Close(mark) for mark in reversed(opened)]
        if html := _written(whole, keep_space=False):
            found.append(html)
    return found


def preformatted(tokens: list[Token]) -> str:
    """Return a run of preformatted text as HTML, its spaces and lines kept."""
    parts: list[str] = []
    for token in tokens:
        if isinstance(token, str):
            parts.append(_CONTROL.sub("", token.replace("\r\n", "\n").replace("\r", "\n")))
        elif isinstance(token, Void) and token.line_break:
            parts.append("\n")
    return escape(break_words("".join(parts).strip("\n").rstrip()), quote=False)


def _joined(tokens: list[Token]) -> list[Token]:
    """Join texts that follow each other, take control characters out, break long words."""
    joined: list[Token] = []
    texts: list[str] = []
    for token in tokens:
        if isinstance(token, str):
            texts.append(token)
            continue
        if texts:
            joined.append(_sound(texts))
            texts = []
        joined.append(token)
    if texts:
        joined.append(_sound(texts))
    return joined


def _sound(texts: list[str]) -> str:
    text = "".join(texts)
    if not text.isprintable() or "  " in text:  # Most runs need neither pattern.
        text = _CONTROL.sub("", _BLANK.sub(" ", text))
    return break_words(text)


def _parted(tokens: list[Token]) -> list[list[Token]]:
    """Part a run at two or more line breaks in a row, and where it is far too long."""
    parts: list[list[Token]] = [[]]
    breaks: list[Token] = []
    size = 0
    for token in tokens:
        if isinstance(token, Void) and token.line_break:
            breaks.append(token)
            continue
        if breaks and isinstance(token, str) and not token.strip():
            continue
        if breaks and not isinstance(token, str | Void):
            parts[-1].append(token)
            continue
        if len(breaks) == 1:
            parts[-1].append(breaks[0])
        elif breaks:
            parts.append([])
            size = 0
        breaks = []
        if isinstance(token, str) and size + len(token) > LONGEST_PARAGRAPH:
            if LONGEST_PARAGRAPH - size < _ROOM:
                parts.append([])
                size = 0
            pieces = _pieces(token, LONGEST_PARAGRAPH - size)
            parts[-1].append(pieces[0])
            parts += [[piece] for piece in pieces[1:]]
            size = len(pieces[-1]) + (size if len(pieces) == 1 else 0)
            continue
        parts[-1].append(token)
        size += len(token) if isinstance(token, str) else 0
    return parts


def _pieces(text: str, longest: int) -> list[str]:
    pieces: list[str] = []
    start = 0
    while len(text) - start > longest:
        end = text.rfind(". ", start, start + longest) + 1
        if end <= start:
            end = text.rfind(" ", start, start + longest)
        if end <= start:
            end = start + longest
        pieces.append(text[start:end])
        start = end
        longest = LONGEST_PARAGRAPH
    pieces.append(text[start:])
    return pieces


def _written(tokens: list[Token], *, keep_space: bool) -> str:
    tokens = _collapsed(tokens)
    while True:
        shorter = _without_empty(tokens)
        if len(shorter) == len(tokens):
            break
        tokens = shorter
    return "".join(_token_html(token) for token in tokens)


def _token_html(token: Token) -> str:
    if isinstance(token, str):
        return escape(token, quote=False)
    if isinstance(token, Void):
        return token.html
    if isinstance(token, Open):
        return f"<{token.mark.tag}{token.mark.attributes}>"
    return f"</{token.mark.tag}>"


def _collapsed(tokens: list[Token]) -> list[Token]:
    """Collapse white space over the whole run, trim its ends and around line breaks."""
    result: list[Token] = []
    space = True
    for token in tokens:
        if isinstance(token, str):
            text = token.lstrip(" ") if space else token
            if text:
                space = text.endswith(" ")
                result.append(text)
        elif isinstance(token, Void) and token.line_break:
            _strip_end(result)
            result.append(token)
            space = True
        else:
            if isinstance(token, Void):
                space = False
            result.append(token)
    _strip_end(result)
    return _without_edge_breaks(result)


def _strip_end(result: list[Token]) -> None:
    """Trim the last text, looking through closing (and opening) marks."""
    for place in range(len(result) - 1, -1, -1):
        token = result[place]
        if isinstance(token, str):
            text = token.rstrip(" ")
            if text:
                result[place] = text
                return
            del result[place]
        elif isinstance(token, Void):
            return


def _without_edge_breaks(tokens: list[Token]) -> list[Token]:
    first = last = None
    for place, token in enumerate(tokens):
        if (isinstance(token, str) and token) or (isinstance(token, Void) and not token.line_break):
            first = place if first is None else first
            last = place
    if first is None or last is None:
        return []
    return [
        token
        for place, token in enumerate(tokens)
        if first <= place <= last or not isinstance(token, Void)
    ]


def _without_empty(tokens: list[Token]) -> list[Token]:
    result: list[Token] = []
    for token in tokens:
        if isinstance(token, Close) and result and isinstance(result[-1], Open):
            result.pop()
            continue
        if isinstance(token, str) and result and isinstance(result[-1], str):
            result[-1] += token
            continue
        result.append(token)
    return result
