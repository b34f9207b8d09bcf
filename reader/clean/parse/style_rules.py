"""What a page's own style sheets hide: names of classes and ids, read in one linear pass."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

MOST_CSS = 2_000_000
"""Characters of style sheets that are read."""

_DISPLAY = re.compile(r"(?:^|[;\s])display\s*:\s*([\w-]+)", re.IGNORECASE)
_VISIBILITY = re.compile(r"(?:^|[;\s])visibility\s*:\s*([\w-]+)", re.IGNORECASE)
_CLIPPED = re.compile(
    r"clip\s*:\s*rect\(\s*(?:0|1px)|clip-path\s*:\s*inset\(\s*(?:50|100)%|"
    r"(?:left|top|text-indent)\s*:\s*-\d{4,6}px",
    re.I,
)
_MATTERS = re.compile(r"display|visibility|clip|:\s*-\d{4,6}px")
_SIMPLE = re.compile(r"([a-z][a-z0-9]*)?([.#])(-?[A-Za-z_][\w-]{0,80})")
_NAMES = re.compile(r"[.#](-?[A-Za-z_][\w-]{0,80})")
_SCREEN = re.compile(r"@media\s+(?:all|screen)\s*$", re.IGNORECASE)


@dataclass(slots=True)
class HidingRules:
    """Selectors that hide what they name: pairs of a tag (or nothing) and `.class` or `#id`.

    `clipped` are those that only screen readers are to read.
    """

    hidden: set[tuple[str, str]] = field(default_factory=set)
    clipped: set[tuple[str, str]] = field(default_factory=set)

    def __bool__(self) -> bool:
        return bool(self.hidden or self.clipped)


def read_hiding_rules(sheets: Iterable[str]) -> HidingRules:
    """Return what style sheets hide without any condition and never show anywhere."""
    rules = HidingRules()
    shown: set[str] = set()
    for selector, declarations, conditional in _rules("".join(sheets)[:MOST_CSS]):
        display = _DISPLAY.findall(declarations)
        visibility = _VISIBILITY.findall(declarations)
        hides = bool(display and display[-1].lower() == "none") or bool(
            visibility and visibility[-1].lower() in ("hidden", "collapse")
        )
        clips = _CLIPPED.search(declarations) is not None
        if hides or clips:
            if conditional:
                continue
            for part in selector.split(","):
                if (found := _SIMPLE.fullmatch(part.strip())) is not None:
                    entry = (found[1] or "", found[2] + found[3])
                    (rules.hidden if hides else rules.clipped).add(entry)
        elif display or visibility:
            # What some rule shows, at whatever width or state, is not hidden for good.
            shown.update(_NAMES.findall(selector))
    rules.hidden = {entry for entry in rules.hidden if entry[1][1:] not in shown}
    rules.clipped -= rules.hidden
    return rules


def _rules(css: str) -> Iterator[tuple[str, str, bool]]:
    """Yield selector, declarations and whether a condition is around, of rules that matter."""
    depth: list[bool] = []
    for piece in css.split("}"):
        parts = piece.split("{")
        for around in parts[:-2]:
            depth.append(not _SCREEN.search(around.strip()[-200:]))
        if len(parts) == 1:
            if depth:
                depth.pop()
            continue
        declarations = parts[-1]
        if _MATTERS.search(declarations):
            selector = parts[-2].rpartition(";")[2].rpartition("*/")[2].strip()
            if len(selector) <= 4_000 and not selector.startswith("@"):
                yield selector, declarations, any(depth)
