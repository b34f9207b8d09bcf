"""Manual pages: the mark-up of `man` and `mdoc` (roff), without running anything in it."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from html import escape

from reader.clean.metadata.dates import parse_date
from reader.clean.parse.decode import decode
from reader.formats.protocol import Found, ReadContext
from reader.formats.refusals import looks_binary
from reader.formats.roff_words import Fonts, arguments_of, inline_html, joined_fonts, mdoc_line
from reader.formats.source import FileSource
from reader.model import Draft, Facts

_TITLE = re.compile(r"^[.'][ \t]*(?:TH|Dt)[ \t]+\S", re.MULTILINE)
_SECTION = re.compile(r"^[.'][ \t]*S[Hh][ \t]+\S", re.MULTILINE)
_REQUEST = re.compile(r"[.'][ \t]*(?P<name>[A-Za-z]{1,12}|\\\")?[ \t]*(?P<rest>.*)")
_NAME_LINE = re.compile(r"(?P<names>[^–—\n]{1,200}?)\s+(?:-|–|—|\\-)+\s+(?P<words>.+)", re.DOTALL)
_SUFFIX = re.compile(r"\.(?:[1-9][a-z]{0,4}|n|l|man|mdoc|roff|me|ms|txt)")
_TAG = re.compile(r"<[^<>]*>")
_IGNORED = frozenset(
    ("ad", "na", "nh", "hy", "ne", "sp", "ns", "rs", "ds", "nr", "de", "ft",
     "ta", "in", "ti", "ll", "pl", "so", "mso", "tr", "PD", "UC", "AT", "Os", "Bk", "Ek", "Sm",
     "hw", "ev", "eo", "ec", "cc", "ss", "als", "rm", "di", "da", "ig", "am", "do", "warn", "lf",
     "IX", "TS", "TE", "EQ", "EN", "DT", "HP", "fam")
)  # fmt: skip
"""Requests that say how a page is set, or that a program would have to carry out."""
_BODIES = frozenset(("de", "ig", "am"))
"""Requests whose lines, up to `..`, define something."""
_CONDITIONS = frozenset(("if", "ie", "el"))
_CONDITION = re.compile(r"(?P<not>!?)(?:(?P<true>n|\\n\(\.g|\\n\[\.g\])|\S+)[ \t]*")
"""A condition is true of `n`, a screen, and of groff's number."""
_PARAGRAPHS = frozenset(("PP", "P", "LP", "Pp", "sp"))
_FONTS: dict[str, Fonts] = {
    "B": "b", "I": "i", "SM": "", "SB": "b", "BR": "b ", "BI": "bi", "IB": "ib", "IR": "i ",
    "RB": " b", "RI": " i",
}  # fmt: skip
"""Requests of fonts and the fonts that their words take in turn."""


class ManualPage:
    """A page of `man`, as programs bring them along."""

    name = "man"

    def recognises(self, source: FileSource) -> bool:
        """By the request of its title and that of a section."""
        if looks_binary(source.head) or not (
            _SUFFIX.fullmatch(source.suffix) or "." not in source.file_name
        ):
            return False
        found = _TITLE.search(source.text_head)
        return found is not None and _SECTION.search(source.text_head, found.end()) is not None

    def read(self, source: FileSource, reading: ReadContext) -> Found:
        """Yield one draft, titled as the page is called."""
        data = source.read(reading.limits)
        page = _Page()
        for line in re.sub(r"\\\n", "", decode(data, "utf-8")[0].replace("\r\n", "\n")).split("\n"):
            page.take(line)
        yield replace(
            Draft(source.name, self.name, page.facts(source.title), html=page.html()),
            original=data,
            original_name=source.file_name,
        )


class _Page:
    """A page while its lines are read."""

    def __init__(self) -> None:
        self._written: list[str] = []
        self._words: list[str] = []
        self._open: list[str] = []
        self._preformatted = False
        self._skipping = False
        self._untrue_block = 0
        self._otherwise = False
        self._tag_awaited = False
        self._heading = ""
        self._name_section: list[str] = []
        self._title: list[str] = []
        self._date = ""
        self._link: str | None = None
        self._program = ""

    def facts(self, fallback: str) -> Facts:
        """Return what the page says of itself."""
        said = " ".join(" ".join(self._name_section).split())
        found = _NAME_LINE.fullmatch(said)
        called = found["names"].strip() if found else (self._title[0] if self._title else "")
        section = f"({self._title[1]})" if len(self._title) > 1 and self._title[1] else ""
        return Facts(
            title=f"{called}{section}" if called else fallback,
            subtitle=found["words"].strip() if found else None,
            published=parse_date(self._date, "en") if self._date else None,
        )

    def html(self) -> str:
        """Return the page as HTML."""
        self._end_words()
        self._close_to(0)
        return "\n".join(self._written)

    def take(self, line: str) -> None:
        """Take one line: a request or words."""
        if self._skipping:
            self._skipping = line.replace(" ", "").rstrip() not in ("..", "'..")
            return
        if self._untrue_block:
            self._untrue_block += line.count("\\{") - line.count("\\}")
            return
        if line[:1] not in (".", "'"):
            self._add(inline_html(line) if line.strip() or self._preformatted else "\n\n")
            return
        found = _REQUEST.match(line)
        name, rest = (found["name"] or "", found["rest"]) if found else ("", "")
        if name in _BODIES:
            self._skipping = True
        elif name in _CONDITIONS:
            self._take_if(name, rest)
        elif name in _PARAGRAPHS:
            self._end_words()
            if name != "sp":
                self._close_items()
        elif (known := _REQUESTS.get(name)) is not None:
            known(self, rest)
        elif name in _FONTS:
            words = arguments_of(rest)
            self._add(joined_fonts(words if name != "B" else [" ".join(words)], _FONTS[name]))
        elif name and name != '\\"' and name not in _IGNORED:
            self._add(mdoc_line(name, rest, self._program))

    def _take_if(self, name: str, rest: str) -> None:
        """Take what a condition leads to where it is true of a page on a screen."""
        found = _CONDITION.match(rest) if name != "el" else None
        true = found is not None and bool(found["true"]) != bool(found["not"])
        true = self._otherwise if name == "el" else true
        if name == "ie":
            self._otherwise = not true
        line = (rest[found.end() :] if found is not None else rest).strip()
        if not true:
            self._untrue_block = max(0, line.count("\\{") - line.count("\\}"))
        elif (inner := line.removeprefix("\\{").removesuffix("\\")) and inner != "\\}":
            self.take(inner)

    def _add(self, html: str) -> None:
        if html == "\n\n":
            self._end_words()
        elif html or self._preformatted:
            self._words.append(html)
            if self._heading == "NAME":
                self._name_section.append(_TAG.sub("", html))
            if self._tag_awaited:
                self._tag_awaited = False
                self._write("dt")
                self._begin("dd")

    def _write(self, tag: str) -> None:
        joint = "\n" if self._preformatted else " "
        words = joint.join(self._words).strip("\n")
        self._words = []
        if words.strip():
            self._written.append(f"<{tag}>{words}</{tag}>")

    def _end_words(self) -> None:
        if self._preformatted:
            joined = "\n".join(self._words).strip("\n")
            self._words = []
            if joined.strip():
                self._written.append(f"<pre><code>{joined}</code></pre>")
        else:
            self._write("p")

    def _begin(self, tag: str) -> None:
        self._open.append(tag)
        self._written.append(f"<{tag}>")

    def _close_to(self, depth: int) -> None:
        while len(self._open) > depth:
            self._written.append(f"</{self._open.pop()}>")

    def _innermost(self, tag: str) -> int:
        """Return the depth of the innermost of the open elements called so; there must be one."""
        return len(self._open) - 1 - self._open[::-1].index(tag)

    def _close_items(self) -> None:
        """End a list that requests of `man` began; those of `mdoc` end by themselves."""
        if "mdoc" not in self._open:
            inner = max(
                (k + 1 for k, tag in enumerate(self._open) if tag == "blockquote"), default=0
            )
            self._close_to(inner)

    def titled(self, rest: str) -> None:
        """`.TH name section date` and `.Dt NAME section`."""
        words = arguments_of(rest)
        self._title = [_TAG.sub("", inline_html(word)) for word in words[:2]]
        self._date = words[2] if len(words) > 2 else self._date

    def dated(self, rest: str) -> None:
        """`.Dd`, which stands above the title."""
        self._date = re.sub(r"^\$[A-Za-z]+:?\s*|\s*\$$", "", rest.strip('" '))

    def section(self, rest: str, tag: str = "h2") -> None:
        """`.SH`: a heading; that of the name is the page's title, not one of its parts."""
        self._end_words()
        self._preformatted = False
        self._close_to(0)
        words = " ".join(arguments_of(rest)) if rest else ""
        self._heading = words.upper() if tag == "h2" else self._heading
        if words:
            self._written.append(f"<{tag}>{inline_html(words)}</{tag}>")

    def subsection(self, rest: str) -> None:
        """`.SS`."""
        self.section(rest, "h3")

    def tagged(self, rest: str) -> None:
        """`.TP`: the next line is what the lines behind it explain."""
        self._end_words()
        self._item_list()
        self._tag_awaited = True

    def indented(self, rest: str) -> None:
        """`.IP mark`: an item with a mark of its own, or more of the item above."""
        self._end_words()
        words = arguments_of(rest)
        if words and words[0].strip():
            self._item_list()
            self._words = [inline_html(words[0])]
            self._write("dt")
            self._begin("dd")

    def _item_list(self) -> None:
        if self._open and self._open[-1] == "dd":
            self._close_to(len(self._open) - 1)
        if not self._open or self._open[-1] != "dl":
            self._begin("dl")

    def indent(self, rest: str) -> None:
        """`.RS`."""
        self._end_words()
        self._begin("blockquote")

    def outdent(self, rest: str) -> None:
        """`.RE`."""
        self._end_words()
        if "blockquote" in self._open:
            self._close_to(self._innermost("blockquote"))

    def verbatim(self, rest: str) -> None:
        """`.nf`, `.EX`: lines as they are, up to `.fi`."""
        self._end_words()
        self._preformatted = True

    def filled(self, rest: str) -> None:
        """`.fi`, `.EE`."""
        self._end_words()
        self._preformatted = False

    def broken(self, rest: str) -> None:
        """`.br`."""
        if self._words and not self._preformatted:
            self._words.append("<br>")

    def linked(self, rest: str) -> None:
        """`.UR address`."""
        self._link = rest.strip().strip('"')
        self._words.append("\x01")

    def unlinked(self, rest: str) -> None:
        """`.UE`."""
        if self._link is None or "\x01" not in self._words:
            return
        place = len(self._words) - 1 - self._words[::-1].index("\x01")
        words = " ".join(self._words[place + 1 :]) or escape(self._link)
        behind = inline_html(rest.strip())
        self._words[place:] = [f'<a href="{escape(self._link)}">{words}</a>{behind}']
        self._link = None

    def listed(self, rest: str) -> None:
        """`.Bl`."""
        self._end_words()
        kinds = arguments_of(rest)
        tag = "ul" if "-bullet" in kinds or "-dash" in kinds or "-item" in kinds else "dl"
        self._open.append("mdoc")
        self._begin("ol" if "-enum" in kinds else tag)

    def item(self, rest: str) -> None:
        """Begin an item of the innermost list (`.It`)."""
        self._end_words()
        if "mdoc" not in self._open:
            return
        self._close_to(self._innermost("mdoc") + 2)
        if self._open[-1] == "dl":
            self._words = [mdoc_line("", rest, self._program)]
            self._write("dt")
            self._begin("dd")
        else:
            self._begin("li")
            if rest.strip():
                self._words = [mdoc_line("", rest, self._program)]

    def unlisted(self, rest: str) -> None:
        """`.El`."""
        self._end_words()
        if "mdoc" in self._open:
            self._close_to(self._innermost("mdoc") + 1)
            self._open.pop()

    def displayed(self, rest: str) -> None:
        """`.Bd`."""
        self._end_words()
        self._preformatted = "-literal" in rest or "-unfilled" in rest

    def named(self, rest: str) -> None:
        """`.Nm`: the program's name, which is said once and meant by each bare one."""
        words = arguments_of(rest)
        if words and not self._program and words[0][:1].isalnum():
            self._program = words[0]
        self._add(mdoc_line("Nm", rest, self._program))

    def described(self, rest: str) -> None:
        """`.Nd`."""
        self._add(f"– {mdoc_line('', rest, self._program)}")


_REQUESTS: dict[str, Callable[[_Page, str], None]] = {
    "TH": _Page.titled, "Dt": _Page.titled, "Dd": _Page.dated, "SH": _Page.section,
    "Sh": _Page.section, "SS": _Page.subsection, "Ss": _Page.subsection, "TP": _Page.tagged,
    "TQ": _Page.tagged, "IP": _Page.indented, "RS": _Page.indent, "RE": _Page.outdent,
    "nf": _Page.verbatim, "EX": _Page.verbatim, "Vb": _Page.verbatim, "fi": _Page.filled,
    "EE": _Page.filled, "Ve": _Page.filled, "br": _Page.broken, "UR": _Page.linked,
    "MT": _Page.linked, "UE": _Page.unlinked, "ME": _Page.unlinked, "Bl": _Page.listed,
    "It": _Page.item, "El": _Page.unlisted, "Bd": _Page.displayed, "Ed": _Page.filled,
    "Nm": _Page.named, "Nd": _Page.described,
}  # fmt: skip
