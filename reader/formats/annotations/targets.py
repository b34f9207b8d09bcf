"""Marks sorted by the story they belong to, and one draft for each story."""

from __future__ import annotations

import colorsys
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Any

from reader.clean.parse.language import guess_language
from reader.formats.annotations.selectors import SelectorPlace
from reader.model import COLOURS, CarriedMark, Draft, Facts, Refusal
from reader.translation import tr

_NAMED_COLOURS = {
    "orange": "yellow",
    "gold": "yellow",
    "amber": "yellow",
    "olive": "green",
    "teal": "green",
    "lime": "green",
    "cyan": "blue",
    "cian": "blue",
    "aqua": "blue",
    "turquoise": "blue",
    "red": "pink",
    "magenta": "pink",
    "rose": "pink",
    "violet": "purple",
    "lilac": "purple",
}
"""Colours of other programs, and the one of ours that comes nearest."""

_HUES = (
    (20, "pink"),
    (70, "yellow"),
    (165, "green"),
    (250, "blue"),
    (290, "purple"),
    (361, "pink"),
)
"""Degrees up to which a hue counts as one of our colours."""

GREY = 0.08
"""Saturation (0 to 1) under which a colour has no hue: the palest of Google's has .084, the greys
behind code less than .05."""


@dataclass(slots=True)
class Target:
    """A story that marks belong to: its address (or none), title and author, and the marks."""

    address: str = ""
    title: str = ""
    author: str = ""
    tags: tuple[str, ...] = ()
    marks: list[CarriedMark] = field(default_factory=list)


class Targets:
    """Collects marks by story, in the order in which the stories first appear."""

    def __init__(self) -> None:
        self._targets: dict[tuple[str, str, str], Target] = {}

    def of(self, address: str, title: str = "", author: str = "") -> Target:
        """Return the target of an address, or of title and author where there is no web address."""
        key = _key(address, title, author)
        target = self._targets.setdefault(key, Target(address if is_web(address) else ""))
        target.title = target.title or title
        target.author = target.author or author
        return target

    def taken(self, address: str, title: str = "", author: str = "") -> list[CarriedMark]:
        """Return the marks of a target, which is no draft of its own from then on."""
        found = self._targets.pop(_key(address, title, author), None)
        return found.marks if found is not None else []

    def drafts(self, origin: str, name: str) -> Iterator[Draft]:
        """Yield a draft without text for every story, with its marks."""
        for target in self._targets.values():
            yield Draft(
                origin=origin if len(self._targets) == 1 else f"{origin}!{_label(target)}",
                format=name,
                facts=Facts(
                    title=target.title or target.address or None,
                    byline=target.author or None,
                    url=target.address or None,
                    language=_language(target),
                ),
                marks=tuple(target.marks),
                tags=target.tags,
            )

    def marked_drafts(self, origin: str, name: str) -> Iterator[Draft]:
        """Yield the drafts that have marks."""
        return (draft for draft in self.drafts(origin, name) if draft.marks)


def _key(address: str, title: str, author: str) -> tuple[str, str, str]:
    return (address, "", "") if is_web(address) else ("", title.casefold(), author.casefold())


def _language(target: Target) -> str | None:
    """Return the language of what was marked; a few words show none."""
    words = " ".join([target.title, *(mark.exact for mark in target.marks[:40])])
    return guess_language(words) if len(words) > 60 else None


def mark_at(place: SelectorPlace, **look: Any) -> CarriedMark:
    """Return a mark at a place; `look` are its other fields."""
    return CarriedMark(
        exact=place.exact,
        prefix=place.prefix,
        suffix=place.suffix,
        start=place.start,
        end=place.end,
        path=place.path,
        path_offset=place.path_offset,
        **look,
    )


def is_web(address: str) -> bool:
    """Return whether an address is one of a web page."""
    return address.lower().startswith(("http://", "https://"))


def unplaceable(origin: str, number: int, how: str) -> Refusal:
    """Return the report's line for a mark whose place only its own program understands."""
    return Refusal(
        f"{origin}!{number}",
        tr(
            "Unsupported annotation target ({how}). Its text was kept as a note on the story.",
            how=how,
        ),
        failed=False,
    )


def with_chapter(mark: CarriedMark, chapter: str, title: str) -> CarriedMark:
    """Return a mark whose note names its chapter; one called as the story says nothing new."""
    chapter = " ".join(chapter.split())
    if not chapter or chapter.casefold() == title.casefold():
        return mark
    return replace(mark, note=f"{mark.note}\n\n({chapter})" if mark.note else f"({chapter})")


def as_note(mark: CarriedMark, how: str) -> CarriedMark:
    """Return a mark without a quote as a note on the story that loses nothing."""
    note = mark.note if not how else f"{mark.note}\n({how})" if mark.note else f"({how})"
    tags = " ".join(f"#{tag}" for tag in mark.tags)
    return replace(mark, exact="", note=f"{note}\n{tags}" if tags else note)


def colour_of(written: Any) -> str:
    """Return the one of our five colours that a name or a `#rrggbb` comes nearest."""
    name = str(written or "").strip().lower()
    if name in COLOURS:
        return name
    for known, ours in _NAMED_COLOURS.items():
        if known in name:
            return ours
    for known in COLOURS:
        if known in name:
            return known
    hue = _hue(name)
    return COLOURS[0] if hue is None else next(ours for end, ours in _HUES if hue < end)


def _hue(name: str) -> float | None:
    """Return the hue of a `#rrggbb` in degrees; None for what is none, and for greys."""
    digits = name.removeprefix("#")
    if len(digits) == 3:
        digits = "".join(digit * 2 for digit in digits)
    if len(digits) not in (6, 8):
        return None
    try:
        red, green, blue = (int(digits[k : k + 2], 16) / 255 for k in (0, 2, 4))
    except ValueError:
        return None
    hue, saturation, _ = colorsys.rgb_to_hsv(red, green, blue)
    return None if saturation < GREY else hue * 360


def _label(target: Target) -> str:
    return target.address or target.title or "marks"
