"""A quick look whether a word can stand in a text, whatever is written between its letters.

Most texts do not hold the word that is looked for, and a pattern that allows joints, spaces or line
ends between letters takes a tenth of a millisecond to find nothing, and longer to be made.
"""

from __future__ import annotations

_BETWEEN = bytes(code for code in range(128) if not chr(code).isalnum())


def plain_letters(folded: str) -> bytes:
    """Return the ASCII letters and digits of a folded text one after another.

    A word of such letters is nowhere in the text, not even with other signs between them, where
    its letters are not in this row.
    """
    return folded.encode("ascii", "ignore").translate(None, _BETWEEN)
