"""What may stand before the first element of a page or an XML document, passed over in one go."""

from __future__ import annotations

import re

_BRACKET = re.compile(r"\]\s*>")


def after_prologue(text: str, *, doctype: bool = False) -> int:
    """Return where white space, comments and declarations at the beginning of a text end.

    With `doctype` a document type is passed over too. Every character is looked at once; what is
    left open ends where it begins.
    """
    place = 0
    size = len(text)
    while True:
        while place < size and text[place].isspace():
            place += 1
        if text.startswith("<!--", place):
            end, length = text.find("-->", place + 4), 3
        elif text.startswith("<?", place):
            end, length = text.find(">", place), 1
        elif doctype and text[place : place + 9].lower() == "<!doctype":
            end, length = _end_of_document_type(text, place), 1
        else:
            return place
        if end < 0:
            return place
        place = end + length


def _end_of_document_type(text: str, start: int) -> int:
    """Return where the `>` of a document type is, past the declarations in its brackets; or -1."""
    end = text.find(">", start)
    if text.find("[", start, end) < 0:
        return end
    closing = _BRACKET.search(text, start)
    return closing.end() - 1 if closing else -1


def root_match(head: str, root: re.Pattern[str]) -> re.Match[str] | None:
    """Return the match of a pattern at the first element of an XML document, or None."""
    return root.match(head, after_prologue(head, doctype=True))
