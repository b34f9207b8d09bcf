"""Names that an XHTML page declares in itself: taken out of its head, said where they are used.

Only words of the page itself are taken, never a file or an address; what names make of each other
is bounded, so that ten lines cannot become a billion.
"""

from __future__ import annotations

import re

_SUBSET = re.compile(r"<!doctype[^<>\[]*\[", re.IGNORECASE)
_BEGINS_WITHIN = 5_000
"""Signs before which a page says what it is; comments of savers come first."""
_PIECE = re.compile(
    r"""\s+|%[\w.:-]{1,64};|<!--.*?-->|<\?.*?\?>|<!(?!--)(?:[^<>"']|"[^"]*"|'[^']*')*>""",
    re.DOTALL,
)
_DECLARATION = re.compile(r"""<!ENTITY\s+([A-Za-z_][\w.-]{0,63})\s+(?:"([^"]*)"|'([^']*)')\s*>""")
_REFERENCE = re.compile(r"&([A-Za-z_][\w.-]{0,63});")
_NUMBER = re.compile(r"&#(?:([0-9]{1,7})|[xX]([0-9a-fA-F]{1,6}));")
_LONGEST_SUBSET = 65_536
"""Signs of declarations that are read; the three tables of XHTML's own names have 40,000."""
_LONGEST_VALUE = 10_000
"""Signs that one name may come to; what is longer keeps its name."""
_MOST_GROWTH = 1_000_000
"""Signs by which such names may make a page longer; what is beyond keeps the name."""
_DEEPEST = 20
"""Names that lead to each other; chosen: people who write declarations use two or three."""
_KNOWN = frozenset(("amp", "lt", "gt", "quot", "apos"))


def with_own_entities(page: str) -> str:
    """Return a page without the declarations in its head, what they name in the place of names."""
    subset = _SUBSET.search(page, 0, _BEGINS_WITHIN)
    if subset is None:
        return page
    limit = min(len(page), subset.end() + _LONGEST_SUBSET)
    declared: dict[str, str] = {}
    place = subset.end()
    while (piece := _PIECE.match(page, place, limit)) is not None:
        if (found := _DECLARATION.fullmatch(piece[0])) is not None:
            # Of two declarations XML takes the first.
            declared.setdefault(found[1], _NUMBER.sub(_sign, found[2] or found[3] or ""))
        place = piece.end()
    end = page.find(">", max(page.find("]", place), 0))
    body = page[end + 1 :] if end >= 0 else ""
    return f"{page[: subset.start()]}<!doctype html>{_said(body, declared)}"


def _said(body: str, declared: dict[str, str]) -> str:
    meanings: dict[str, str | None] = dict.fromkeys(_KNOWN)
    room = _MOST_GROWTH

    def meaning(name: str, depth: int = 0) -> str | None:
        """Return what a name comes to; None where it is unknown, endless or too long."""
        if name in meanings or name not in declared or depth > _DEEPEST:
            return meanings.get(name)
        meanings[name] = None  # While it is looked for: a name that means itself means nothing.
        pieces: list[str] = []
        length = place = 0
        for found in _REFERENCE.finditer(declared[name]):
            inner = meaning(found[1], depth + 1)
            pieces += [declared[name][place : found.start()], found[0] if inner is None else inner]
            length += len(pieces[-2]) + len(pieces[-1])
            place = found.end()
            if length > _LONGEST_VALUE:
                return None
        whole = "".join([*pieces, declared[name][place:]])
        meanings[name] = whole if len(whole) <= _LONGEST_VALUE else None
        return meanings[name]

    def replaced(found: re.Match[str]) -> str:
        nonlocal room
        words = meaning(found[1])
        if words is None or len(words) > room:
            return found[0]
        room -= len(words)
        return words

    return _REFERENCE.sub(replaced, body) if declared else body


def _sign(found: re.Match[str]) -> str:
    """Return the sign of a number, but for those that would be markup then."""
    code = int(found[1]) if found[1] else int(found[2], 16)
    return found[0] if code < 0x80 or 0xD800 <= code < 0xE000 or code > 0x10FFFF else chr(code)
