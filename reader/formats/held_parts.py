"""Parts of a text that are held aside while the mark-up around them is rewritten."""

from __future__ import annotations

import re

PLACE = re.compile("\x02\\d+\x03")
"""Where a part stands in the text: its number between two control characters, which none needs."""
_SIGNS = {2: None, 3: None}
_FEW_LEVELS = 4
"""Parts within one another, as a picture in a cell of a table is; chosen: twice what is met."""


class HeldParts:
    """Finished HTML by numbers; in the text stands only a part's place, which no mark-up is.

    `deepest` is how many parts within one another are put back.
    """

    def __init__(self, deepest: int = _FEW_LEVELS) -> None:
        self._parts: list[str] = []
        self._deepest = deepest

    def hold(self, html: str) -> str:
        """Return the place of a part, to stand in the text for it."""
        self._parts.append(html)
        return f"\x02{len(self._parts) - 1}\x03"

    def at(self, text: str) -> str:
        """Return the part of which a text is the place; "" where it is none."""
        if PLACE.fullmatch(text) is None:
            return ""
        number = int(text[1:-1])
        return self._parts[number] if number < len(self._parts) else ""

    def restored(self, html: str, depth: int = 0) -> str:
        """Return HTML with every part in its place, those within parts too."""
        if depth > self._deepest:
            return ""
        return PLACE.sub(lambda found: self.restored(self.at(found.group()), depth + 1), html)


def without_places(text: str) -> str:
    """Return a text from outside without the signs that would be taken for places."""
    return text.translate(_SIGNS)
