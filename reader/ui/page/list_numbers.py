"""Lists and the signs of their items: bullets, numbers, letters, Roman numerals."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

BULLETS: Final = ("•", "◦", "▪")
"""Signs of the items of a list without an order, by its depth."""
_LIST_TAG = re.compile(r"<(ol|ul|li|/ol|/ul)\b([^>]*)>", re.IGNORECASE)
_ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"),
    (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip
_MOST_ROMAN = 3999
"""The largest number that Roman numerals write without bars."""


@dataclass(slots=True, eq=False)
class List:
    """A list that paragraphs are items of.

    `following` is the number of its next item, `step` what the numbers grow by, `style` one of
    HTML's `1 a A i I`.
    """

    ordered: bool
    level: int
    following: int = 1
    step: int = 1
    style: str = ""

    def count(self, own: int | None) -> int:
        """Return the number of the item that begins, which may have one of its `own`."""
        number = self.following if own is None else own
        self.following = number + self.step
        return number

    def sign(self, number: int) -> str:
        """Return what stands before an item: a bullet, or its number in the list's style."""
        if not self.ordered:
            return BULLETS[(self.level - 1) % len(BULLETS)]
        words, style = str(number), self.style
        if style in ("a", "A") and number > 0:
            words = _letters(number)
        elif style in ("i", "I") and 0 < number <= _MOST_ROMAN:
            words = _roman(number)
        return f"{words.upper() if style.isupper() else words}."


def _letters(number: int) -> str:
    words = ""
    while number > 0:
        number, place = divmod(number - 1, 26)
        words = chr(ord("a") + place) + words
    return words


def _roman(number: int) -> str:
    words = ""
    for value, numeral in _ROMAN:
        words += numeral * (number // value)
        number %= value
    return words


def signed_number(facts: Mapping[str, str], name: str) -> int | None:
    """Return the whole number of an attribute, None where it has none."""
    value = facts.get(name, "").strip()
    return int(value) if re.fullmatch(r"-?[0-9]{1,6}", value) else None


def reversed_sizes(html: str) -> list[int]:
    """Return how many items each list has that counts backwards, in their order."""
    if " reversed" not in html:
        return []
    sizes: list[int] = []
    open_lists: list[int | None] = []
    for tag in _LIST_TAG.finditer(html):
        name, facts = tag.group(1).lower(), tag.group(2)
        if name in ("ol", "ul"):
            backwards = name == "ol" and " reversed" in facts
            open_lists.append(len(sizes) if backwards else None)
            sizes += [0] * backwards
        elif name == "li" and open_lists and (number := open_lists[-1]) is not None:
            sizes[number] += 1
        elif name.startswith("/") and open_lists:
            open_lists.pop()
    return sizes
