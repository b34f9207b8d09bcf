"""Runs of text as Markdown: emphasis only where it will be read as such, links, code, breaks."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

from reader.clean.parse.tree import Node
from reader.library.exporting.markdown_escape import (
    code_span,
    destination,
    escaped_line,
    escaped_text,
    quoted_title,
    with_edges,
)

_KINDS = {
    "em": "em", "i": "em", "cite": "em", "strong": "strong", "b": "strong", "s": "s",
    "del": "s", "u": "u", "ins": "u", "sub": "sub", "sup": "sup", "mark": "mark",
}  # fmt: skip
_SIGNS = {"em": "*", "strong": "**", "s": "~~"}
_WHITE = " \t\r\n"
_BLANK = re.compile(r"[ \t\n\r\f]+")
_LINE_BREAK = re.compile(r"[ \t]*\\?\n[ \t]*")
FOOTNOTE = "footnote"
"""The name of the nodes that stand for a reference to a note; `label` is the note's name."""

PictureAddress = Callable[[str], str | None]
"""Gives the address of a picture (its name after `asset:`), or None where there is none."""


@dataclass(slots=True)
class Sign:
    """Where emphasis begins or ends; `pair` is its other end."""

    kind: str
    opens: bool
    pair: Sign | None = field(default=None, repr=False)
    text: str = ""


Piece = str | Sign


class InlineWriter:
    """Writes the run of text of one block; `picture` gives the addresses of pictures."""

    def __init__(self, picture: PictureAddress) -> None:
        self._picture = picture
        self._dollars = False
        self._tildes = False

    def lines(self, content: Iterable[Node | str]) -> list[str]:
        """Return the lines of a paragraph, none of which begins another block."""
        text = self.text(content)
        return [escaped_line(line) for line in text.split("\n")] if text else []

    def text(self, content: Iterable[Node | str]) -> str:
        """Return the run as one text, line breaks as a backslash before the line's end."""
        given = list(content)
        plain = "".join(item if isinstance(item, str) else _all_text(item) for item in given)
        self._dollars, self._tildes = plain.count("$") > 1, plain.count("~") > 1
        pieces = [piece for item in given for piece in self._pieces(item)]
        _choose_signs(pieces)
        return _joined(piece if isinstance(piece, str) else piece.text for piece in pieces)

    def _pieces(self, item: Node | str) -> list[Piece]:
        if isinstance(item, str):
            text = _BLANK.sub(" ", item)
            if not text:
                return []
            return [escaped_text(text, tildes=self._tildes, dollars=self._dollars)]
        tag = item.tag
        if tag == "br":
            return ["\\\n"]
        if tag == "img":
            return self._image(item)
        if tag == FOOTNOTE:
            return [f"[^{item.get('label')}]"]
        if tex := " ".join(item.get("data-tex").split()):
            return [f"${tex}$"]
        if tag == "code":
            return self._code(item)
        inside = [piece for child in item.children for piece in self._pieces(child)]
        if tag == "a":
            return self._link(item, inside)
        if tag == "q":
            within = any(above.tag == "q" for above in item.ancestors())
            return ["‘", *inside, "’"] if within else ["“", *inside, "”"]
        return _wrapped(_KINDS[tag], inside) if tag in _KINDS else inside

    def _code(self, item: Node) -> list[Piece]:
        nodes = [child for child in item.children if isinstance(child, Node)]
        if not nodes:
            code = "".join(child for child in item.children if isinstance(child, str))
            # CommonMark takes a blank off both ends of a span: those at its ends stand outside.
            words = code.strip(_WHITE)
            if not words:
                return [code]
            before, _, after = code.partition(words)
            if "]:" in words and any(above.tag == "a" for above in item.ancestors()):
                # At the beginning of a line `[…]:` would define a reference, also within code.
                return _wrapped("code", [escaped_text(_BLANK.sub(" ", code))])
            return [" " if before else "", code_span(words), " " if after else ""]
        inside = [piece for child in item.children for piece in self._pieces(child)]
        return _wrapped("code", inside)

    def _link(self, item: Node, inside: list[Piece]) -> list[Piece]:
        address = item.get("href")
        if not address:
            name = item.get("id")
            anchor = [f'<a id="{name}"></a>'] if name else []
            return [*anchor, *inside]
        if not any(isinstance(piece, str) and piece.strip() for piece in inside):
            return inside
        before, middle, after = _trimmed(inside)
        title = f" {quoted_title(item.get('title'))}" if item.get("title") else ""
        return [*before, "[", *middle, f"]({destination(address)}{title})", *after]

    def _image(self, item: Node) -> list[Piece]:
        source = item.get("src")
        named = source.startswith("asset:")
        address = self._picture(source.removeprefix("asset:")) if named else source
        words = escaped_text(_BLANK.sub(" ", item.get("alt")).strip())
        if not address and words:
            # Of a picture that lies nowhere the description is all there is; it is no text.
            address = source
        return [f"![{words}]({destination(address)})"] if address else []


def _all_text(node: Node) -> str:
    return "".join(c if isinstance(c, str) else _all_text(c) for c in node.children)


def _wrapped(kind: str, inside: list[Piece]) -> list[Piece]:
    """Put a pair of signs around what is inside, its white space outside of them."""
    before, middle, after = _trimmed(inside)
    if not middle:
        return [*before, *after]
    # Emphasis within the same emphasis says nothing, and its signs would be read otherwise.
    middle = [part for part in middle if not (isinstance(part, Sign) and part.kind == kind)]
    opening, closing = Sign(kind, opens=True), Sign(kind, opens=False)
    opening.pair, closing.pair = closing, opening
    return [*before, opening, *middle, closing, *after]


def _trimmed(pieces: Sequence[Piece]) -> tuple[list[Piece], list[Piece], list[Piece]]:
    """Return what is blank at the beginning, what is between, and what is blank at the end.

    Line breaks at an edge count as blank.
    """
    middle = list(pieces)
    before: list[Piece] = []
    after: list[Piece] = []
    while middle and isinstance(first := middle[0], str):
        bare = first.lstrip(" ")
        if bare == "\\\n":
            before.append(middle.pop(0))
            continue
        if len(bare) < len(first):
            before.append(" ")
        if bare:
            middle[0] = bare
            break
        middle.pop(0)
    while middle and isinstance(last := middle[-1], str):
        bare = last.rstrip(" ")
        if bare == "\\\n":
            after.insert(0, middle.pop())
            continue
        if len(bare) < len(last):
            after.insert(0, " ")
        if bare:
            middle[-1] = bare
            break
        middle.pop()
    return before, middle, after


def _choose_signs(pieces: list[Piece]) -> None:
    """Give every pair signs of Markdown where they will be read, else tags of HTML."""
    place = {id(piece): at for at, piece in enumerate(pieces) if isinstance(piece, Sign)}
    for piece in pieces:
        if not isinstance(piece, Sign) or not piece.opens or piece.pair is None:
            continue
        ends = (place[id(piece)], place[id(piece.pair)])
        sign = _sign_for(piece.kind, pieces, ends)
        piece.text = sign or f"<{piece.kind}>"
        piece.pair.text = sign or f"</{piece.kind}>"


def _sign_for(kind: str, pieces: list[Piece], ends: tuple[int, int]) -> str | None:
    """Return the sign for a pair, or None where only a tag will do."""
    if kind not in _SIGNS:
        return None
    beside = [pieces[at] for end in ends for at in (end - 1, end + 1) if 0 <= at < len(pieces)]
    kinds = {piece.kind for piece in beside if isinstance(piece, Sign)}
    if kind in kinds:
        return None
    sign = "_" if kind == "em" and "strong" in kinds else _SIGNS[kind]
    start, end = ends
    opening = (_last_letter(pieces[:start]), _first_letter(pieces[start + 1 :]))
    closing = (_last_letter(pieces[:end]), _first_letter(pieces[end + 1 :]))
    opens, closes = _flanks(*opening), _flanks(*reversed(closing))
    if sign == "_":
        opens = opens and (not _flanks(*reversed(opening)) or _is_sign(opening[0]))
        closes = closes and (not _flanks(*closing) or _is_sign(closing[1]))
    return sign if opens and closes else None


def _flanks(outside: str, inside: str) -> bool:
    """Return whether a row of signs between the two letters belongs to the one inside."""
    if inside.isspace():
        return False
    return not _is_sign(inside) or outside.isspace() or _is_sign(outside)


def _is_sign(letter: str) -> bool:
    return unicodedata.category(letter)[0] in "PS"


def _last_letter(pieces: Sequence[Piece]) -> str:
    last = pieces[-1] if pieces else " "
    return "*" if isinstance(last, Sign) else last[-1:] or " "


def _first_letter(pieces: Sequence[Piece]) -> str:
    first = pieces[0] if pieces else " "
    return "*" if isinstance(first, Sign) else first[:1] or " "


def _joined(pieces: Iterable[str]) -> str:
    """Join the pieces so that none changes the meaning of its neighbour."""
    parts: list[str] = []
    last = ""
    for piece in pieces:
        if not piece:
            continue
        text = piece
        if text.startswith("[") and last.endswith("!"):
            parts[-1] = f"{last[:-1]}\\!"
        elif text.startswith("`") and last.endswith("`"):
            # Two spans of code side by side would be read as one.
            parts.append("<!-- -->")
        elif last.startswith("[^") and text[0] in "(:":
            text = f"\\{text}"
        parts.append(text)
        last = text
    lines = _LINE_BREAK.split("".join(parts))
    while lines and not lines[0].strip():
        lines.pop(0)
    while lines and not lines[-1].strip():
        lines.pop()
    plain = (re.sub(" {2,}", " ", line).strip(" ") for line in lines)
    return "\\\n".join(with_edges(line, line.strip()) for line in plain)
