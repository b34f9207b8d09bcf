"""What the page is built of: paragraphs, tables, and the runs of words and pictures in them."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import IntFlag, auto

from reader.ui.page.list_numbers import List


class Style(IntFlag):
    """How a run of words is set."""

    PLAIN = 0
    BOLD = auto()
    ITALIC = auto()
    UNDERLINE = auto()
    STRUCK = auto()
    CODE = auto()
    SUB = auto()
    SUPER = auto()
    SMALL = auto()
    MARKED = auto()


@dataclass(frozen=True, slots=True)
class Run:
    """Words of one style; `own` says that the page adds them and the reading text lacks them."""

    text: str
    style: Style = Style.PLAIN
    href: str = ""
    own: bool = False


@dataclass(frozen=True, slots=True)
class Picture:
    """An image in the flow; `asset` is what stands after `asset:`.

    `width` is that of a small picture as its page shows it, in pixels; 0 where none is given.
    """

    asset: str
    alt: str = ""
    href: str = ""
    width: int = 0


@dataclass(slots=True)
class Paragraph:
    """A block of the page.

    `kind` is the tag that sets its look (`p`, `h2`, `pre`, `dt`, `dd`, `caption`, `figure`,
    `rule`, …); `item` is the list it opens an item of, `number` that item's, `level` its depth of
    lists; `language` is that of code. `names` are those of the block that links lead to, `inner`
    those of places in it, by the number of runs before them.
    """

    kind: str = "p"
    runs: list[Run | Picture] = field(default_factory=list)
    quote: int = 0
    level: int = 0
    item: List | None = None
    number: int = 0
    names: tuple[str, ...] = ()
    inner: dict[int, list[str]] = field(default_factory=dict)
    direction: str = ""
    language: str = ""

    @property
    def text(self) -> str:
        """The words of the block, without its images."""
        return "".join(run.text for run in self.runs if isinstance(run, Run))

    @property
    def pictures(self) -> list[Picture]:
        """The images of the block."""
        return [run for run in self.runs if isinstance(run, Picture)]


@dataclass(slots=True)
class Cell:
    """A cell of a table and the paragraphs in it."""

    header: bool = False
    columns: int = 1
    rows: int = 1
    paragraphs: list[Paragraph] = field(default_factory=list)


@dataclass(slots=True)
class Table:
    """A table; its caption comes before it as a paragraph of its own."""

    rows: list[list[Cell]] = field(default_factory=list)
    quote: int = 0


Item = Paragraph | Table
