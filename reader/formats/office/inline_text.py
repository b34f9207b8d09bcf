"""The words of one paragraph with their looks, written as HTML."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from html import escape
from itertools import groupby

from reader.formats.annotations.targets import colour_of
from reader.model import CarriedMark

_MONOSPACED = (
    *("courier", "consolas", "menlo", "monaco", "lucida console", "source code", "fira code"),
    *("cascadia", "inconsolata", " mono", "monospace", "andale mono", "sf mono"),
)
"""Parts of the names of fonts in which people write code."""


@dataclass(frozen=True, slots=True)
class LetterLook:
    """How letters look; `size` is in points (0: unknown), `raised` is `sup`, `sub` or empty.

    `marked` is the colour of a text marker, `href` where a link leads.
    """

    bold: bool = False
    italic: bool = False
    underlined: bool = False
    struck: bool = False
    raised: str = ""
    code: bool = False
    hidden: bool = False
    marked: str = ""
    size: float = 0.0
    href: str = ""


@dataclass(slots=True)
class _Run:
    text: str
    look: LetterLook
    is_html: bool = False


@dataclass(slots=True)
class InlineText:
    """Collects the runs of a paragraph; runs that look alike become one element."""

    runs: list[_Run] = field(default_factory=list)

    def add(self, text: str, look: LetterLook) -> None:
        """Add words; a newline in them is a break of the line."""
        if not text or look.hidden:
            return
        last = self.runs[-1] if self.runs else None
        if last is not None and not last.is_html and last.look == look:
            last.text += text
        else:
            self.runs.append(_Run(text, look))

    def add_html(self, html: str, look: LetterLook | None = None) -> None:
        """Add what is HTML already: a picture, the number of a note."""
        if html:
            self.runs.append(_Run(html, LetterLook(href=look.href if look else ""), is_html=True))

    @property
    def plain(self) -> str:
        """The words alone."""
        return "".join(run.text for run in self.runs if not run.is_html)

    @property
    def empty(self) -> bool:
        """Whether there is nothing to be seen."""
        return not any(run.is_html or run.text.strip() for run in self.runs)

    @property
    def goes_on(self) -> bool:
        """Whether a blank that follows would be seen: something stands there and no other blank."""
        last = self.runs[-1] if self.runs else None
        return last is not None and (last.is_html or not last.text.endswith((" ", "\t")))

    @property
    def size(self) -> float:
        """The size of most of the letters, in points; 0 where it is unknown."""
        sizes: Counter[float] = Counter()
        for run in self._worded():
            sizes[run.look.size] += len(run.text.strip())
        return sizes.most_common(1)[0][0] if sizes else 0.0

    @property
    def all_bold(self) -> bool:
        """Whether every word is bold."""
        worded = self._worded()
        return bool(worded) and all(run.look.bold for run in worded)

    @property
    def all_code(self) -> bool:
        """Whether every word is of a font for code."""
        worded = self._worded()
        return bool(worded) and all(run.look.code for run in worded)

    def html(self, *, bare: bool = False, code: bool = False) -> str:
        """Write the runs; `bare` leaves bold out (in headings), `code` all looks but links."""
        return "".join(
            self._linked(href, list(runs), bare, code)
            for href, runs in groupby(self.runs, lambda run: run.look.href)
        ).strip("" if code else " ")

    def marks(self) -> list[CarriedMark]:
        """Return what was marked with a text marker, as highlights."""
        found = []
        runs = [run for run in self.runs if not run.is_html]
        for colour, group in groupby(runs, lambda run: run.look.marked):
            exact = " ".join("".join(run.text for run in group).split())
            if colour and exact:
                found.append(CarriedMark(exact, colour=colour_of(colour)))
        return found

    def _worded(self) -> list[_Run]:
        return [run for run in self.runs if not run.is_html and run.text.strip()]

    def _linked(self, href: str, runs: list[_Run], bare: bool, code: bool) -> str:
        pieces = []
        for tags, group in groupby(runs, lambda run: _tags(run, bare, code)):
            inside = "".join(_written(run, code) for run in group)
            for tag in reversed(tags):
                # Blanks at the edges stand outside, where Markdown and search need them.
                start = inside[: len(inside) - len(inside.lstrip())]
                end = inside[len(inside.rstrip()) :] if inside.strip() else ""
                core = inside.strip()
                inside = f"{start}<{tag}>{core}</{tag}>{end}" if core else inside
            pieces.append(inside)
        inside = "".join(pieces)
        return f'<a href="{escape(href)}">{inside}</a>' if href and inside.strip() else inside


def is_monospaced(font: str) -> bool:
    """Return whether a font of this name is one that code is written in."""
    name = font.lower()
    return any(part in name for part in _MONOSPACED)


def _tags(run: _Run, bare: bool, code: bool) -> tuple[str, ...]:
    look = run.look
    if run.is_html or code:
        return ()
    asked = (
        ("strong", look.bold and not bare),
        ("em", look.italic),
        ("u", look.underlined and not look.href),
        ("s", look.struck),
        (look.raised, bool(look.raised)),
        ("code", look.code),
    )
    return tuple(tag for tag, wanted in asked if wanted)


def _written(run: _Run, code: bool) -> str:
    if run.is_html:
        return run.text
    text = escape(run.text, quote=False)
    return text if code else text.replace("\n", "<br>").replace("\t", " ")
