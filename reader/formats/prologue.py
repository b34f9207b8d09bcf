"""What may stand before the first element of a page or an XML document, passed over in one go."""

from __future__ import annotations


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
        elif text.startswith("<?", place) or (
            doctype and text[place : place + 9].lower() == "<!doctype"
        ):
            end, length = text.find(">", place), 1
        else:
            return place
        if end < 0:
            return place
        place = end + length
