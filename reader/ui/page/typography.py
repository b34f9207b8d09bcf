"""Faces and measures: the shipped serif, the column's width, and the formats of every block."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QFontMetricsF,
    QTextBlockFormat,
    QTextCharFormat,
    QTextFormat,
)

from reader.resource_files import resource
from reader.ui.page.language_labels import language_name
from reader.ui.page.page_blocks import Paragraph, Style
from reader.ui.themes import Theme

SERIF: Final = "Literata"
SANS: Final = "Source Sans 3"
MONO: Final = "Source Code Pro"
KIND: Final = QTextFormat.Property.UserProperty.value + 1
"""Block property: the kind of a block, as `Paragraph.kind` or one of the header and the foot."""
QUOTE: Final = QTextFormat.Property.UserProperty.value + 2
"""Block property: how many quotations the block stands in."""
OWN: Final = QTextFormat.Property.UserProperty.value + 3
"""Block property: set on what the page adds to the story."""

SIGN: Final = QTextFormat.Property.UserProperty.value + 4
"""Block property: the sign of the list's item that the block opens, `•` or `3.`."""
LANGUAGE: Final = QTextFormat.Property.UserProperty.value + 5
"""Block property of code with a head: the language that is written there, perhaps empty."""
MIRRORED: Final = QTextFormat.Property.UserProperty.value + 6
"""Table property: whether the first column stands on the right, the last in the document."""
FRAME_SIDE: Final = 14
"""Space between the words of code and the edge of its ground, at the sides, in pixels."""
CODE_HEAD: Final = 20
"""Height of the head of code, where its language and the button to copy it stand, in pixels."""
CODE_SMALL: Final = 12
"""Size of the words in the head of code, in pixels."""
CODE_BUTTON: Final = 80
"""Room that the button to copy code needs on its first line where it has no head, in pixels."""

_LONGEST_CODE_LINE = 4000
"""Letters up to which a line of code is kept whole; longer ones are machine-made and slow."""
SMALLEST, USUAL, LARGEST = 12, 18, 40
"""Pixels of the text."""
NARROWEST, USUAL_COLUMN, WIDEST = 50, 66, 90
"""Characters of a line; 66 is the classic measure (Bringhurst)."""
_SMALLER = 0.85
"""Size of small text over that of the text."""
_LEAST_RAISED = 11
"""Pixels of raised and lowered signs where the words beside them are larger: what can be read."""
_SAMPLE = (
    "The council met on Tuesday to hear what 14 witnesses had seen; none of them, it said, "
    "could explain why the river rose so quickly in the night."
)


def load_faces() -> None:
    """Make the shipped faces known to the application, once."""
    if SERIF in QFontDatabase.families():
        return
    for path in sorted(resource("fonts").glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(path))


def made_font(family: str, size: int = USUAL) -> QFont:
    """Return the face of a family in a size in pixels; without a name the shipped serif."""
    load_faces()
    font = QFont(family or SERIF)
    font.setPixelSize(size)
    return font


@lru_cache(maxsize=64)
def column_width(family: str, size: int, characters: int) -> int:
    """Return the width in pixels that holds a number of characters of running text."""
    font = QFont(family)
    font.setPixelSize(size)
    width = QFontMetricsF(font).horizontalAdvance(_SAMPLE) / len(_SAMPLE)
    return round(width * characters)


@dataclass(frozen=True, slots=True)
class Setting:
    """What a person chose: family, size in pixels, line height as a factor, column in letters."""

    family: str = SERIF
    size: int = USUAL
    line: float = 1.6
    characters: int = USUAL_COLUMN

    @property
    def smaller(self) -> Setting:
        """The same for words that stand beside the story."""
        return replace(self, size=max(SMALLEST, round(self.size * _SMALLER)), line=self.line * 0.95)

    @property
    def column(self) -> int:
        """The width of the column in pixels."""
        return column_width(self.family, self.size, self.characters)


@dataclass(frozen=True, slots=True)
class Look:
    """The look of a kind of block; sizes and gaps as factors of the text size."""

    size: float = 1.0
    line: float | None = None
    above: float = 0.0
    below: float = 0.8
    weight: QFont.Weight = QFont.Weight.Normal
    italic: bool = False
    sans: bool = False
    mono: bool = False
    colour: str = "text"
    heading: int = 0


_BOLD = QFont.Weight.Bold
_SEMI = QFont.Weight.DemiBold
LOOKS: Final = {
    "p": Look(),
    "title": Look(1.7, 1.25, below=0.45, weight=_BOLD, heading=1),
    "standfirst": Look(1.14, 1.45, below=0.7, colour="muted"),
    "byline": Look(0.78, 1.5, below=1.7, sans=True, colour="muted"),
    "byline-above": Look(0.78, 1.5, below=0.35, sans=True, colour="muted"),
    "notice": Look(0.78, 1.5, below=1.7, sans=True, italic=True, colour="muted"),
    "note": Look(0.86, 1.5, above=0.3, below=1.9, sans=True),
    "h1": Look(1.45, 1.3, 1.5, 0.5, _BOLD, heading=2),
    "h2": Look(1.32, 1.3, 1.5, 0.5, _BOLD, heading=2),
    "h3": Look(1.14, 1.35, 1.3, 0.45, _BOLD, heading=3),
    "h4": Look(1.0, 1.4, 1.1, 0.4, _BOLD, heading=4),
    "h5": Look(0.92, 1.4, 1.0, 0.4, _BOLD, heading=5),
    "h6": Look(0.92, 1.4, 1.0, 0.4, _SEMI, colour="muted", heading=6),
    "item": Look(below=0.35),
    "pre": Look(0.82, 1.5, 0.9, 1.5, mono=True),
    "caption": Look(0.78, 1.5, below=1.5, sans=True, colour="muted"),
    "missing": Look(0.78, 1.5, below=0.8, sans=True, colour="muted"),
    "figure": Look(above=0.5, below=0.5),
    "rule": Look(0.6, 1.0, 0.9, 1.7),
    "dt": Look(below=0.15, weight=_SEMI),
    "dd": Look(below=0.5),
    "cell": Look(0.84, 1.4, below=0.1),
    "cell-small": Look(0.72, 1.35, below=0.1),
    "cell-head": Look(0.84, 1.4, below=0.1, weight=_SEMI),
    "cell-small-head": Look(0.72, 1.35, below=0.1, weight=_SEMI),
    "fold": Look(0.8, 1.5, 1.5, 0.7, sans=True, colour="muted"),
    "fold-end": Look(0.8, 1.5, 0.5, 0.2, sans=True, colour="muted"),
    "foot-rule": Look(0.6, 1.0, 1.6, 0.0),
    "foot-title": Look(1.0, 1.4, 1.6, 0.5, _BOLD, heading=2),
    "foot-story": Look(0.94, 1.4, 0.35, 0.05),
    "foot-number": Look(0.76, 1.4, sans=True, colour="muted"),
    "foot-here": Look(0.94, 1.4, 0.35, 0.05, _SEMI),
    "foot-fact": Look(0.76, 1.5, below=0.4, sans=True, colour="muted"),
}


class Typesetter:
    """Makes the formats of blocks and words for one setting and one theme; keeps those made."""

    def __init__(self, setting: Setting, theme: Theme) -> None:
        self.setting = setting
        self.theme = theme
        self._sans = QFont().family()
        self._blocks: dict[tuple[str, int, int, str, bool], QTextBlockFormat] = {}
        self._chars: dict[tuple[str, Style, str], QTextCharFormat] = {}

    @property
    def step(self) -> float:
        """How far one depth of quotation or list moves in, in pixels."""
        return round(self.setting.size * 1.35)

    def look(self, kind: str) -> Look:
        """Return the look of a kind; unknown kinds look like a paragraph."""
        return LOOKS.get(kind, LOOKS["p"])

    def font(self, kind: str) -> QFont:
        """Return the face of a kind of block in its size."""
        look = self.look(kind)
        family = self._sans if look.sans else MONO if look.mono else self.setting.family
        font = QFont(family, weight=look.weight, italic=look.italic)
        font.setPixelSize(max(9, round(self.setting.size * look.size)))
        return font

    def width(self, kind: str, words: str) -> float:
        """Return the width of words in the face of a kind of block, in pixels."""
        return QFontMetricsF(self.font(kind)).horizontalAdvance(words)

    def block(
        self,
        kind: str,
        *,
        quote: int = 0,
        indent: int = 0,
        direction: str = "",
        natural: bool = False,
    ) -> QTextBlockFormat:
        """Return the format of a block; `natural` lets lines grow with what stands in them."""
        key = (kind, quote, indent, direction, natural)
        made = self._blocks.get(key)
        if made is None:
            made = self._blocks[key] = self._make_block(*key)
        return made

    def _make_block(
        self, kind: str, quote: int, indent: int, direction: str, natural: bool
    ) -> QTextBlockFormat:
        look, size = self.look(kind), self.setting.size
        made = QTextBlockFormat()
        made.setProperty(KIND, kind)
        made.setTopMargin(round(look.above * size))
        made.setBottomMargin(round(look.below * size))
        if not natural and kind != "figure":
            factor = look.line or self.setting.line
            height = round(size * look.size * factor)
            made.setLineHeight(height, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        if quote:
            made.setProperty(QUOTE, quote)
        side = quote * self.step + (FRAME_SIDE if kind in ("pre", "note") else 0)
        made.setLeftMargin(side)
        made.setRightMargin(side)
        if indent:
            made.setIndent(indent)
        if look.heading:
            made.setHeadingLevel(look.heading)
        if direction:
            rtl = direction == "rtl"
            made.setLayoutDirection(
                Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
            )
        return made

    def code(self, block: QTextBlockFormat, paragraph: Paragraph, room: float) -> QTextBlockFormat:
        """Return the format of code on the screen: its lines are not broken, it may have a head.

        `room` is the width of the column in pixels.
        """
        made = QTextBlockFormat(block)
        lines = paragraph.text.split("\u2028")
        rtl = block.layoutDirection() == Qt.LayoutDirection.RightToLeft
        made.setNonBreakableLines(not rtl and max(map(len, lines)) <= _LONGEST_CODE_LINE)
        free = room - block.leftMargin() - block.rightMargin() - CODE_BUTTON
        if paragraph.language or self.width("pre", lines[0][:_LONGEST_CODE_LINE]) > free:
            made.setProperty(LANGUAGE, language_name(paragraph.language))
            made.setTopMargin(block.topMargin() + CODE_HEAD)
        return made

    def char(self, kind: str, style: Style = Style.PLAIN, colour: str = "") -> QTextCharFormat:
        """Return the format of words in a kind of block, in a named colour of the theme."""
        key = (kind, style, colour)
        made = self._chars.get(key)
        if made is None:
            made = self._chars[key] = self._make_char(*key)
        return made

    def link(self, kind: str, style: Style, href: str, colour: str = "link") -> QTextCharFormat:
        """Return the format of a link's words."""
        made = QTextCharFormat(self.char(kind, style, colour))
        made.setAnchor(True)
        made.setAnchorHref(href)
        made.setFontUnderline(True)
        return made

    def _make_char(self, kind: str, style: Style, colour: str) -> QTextCharFormat:
        look = self.look(kind)
        font = self.font(kind)
        if style & Style.BOLD:
            font.setWeight(QFont.Weight.Bold)
        if style & Style.ITALIC:
            font.setItalic(True)
        if style & Style.CODE and not look.mono:
            font.setFamily(MONO)
            font.setPixelSize(round(font.pixelSize() * 0.87))
        if style & Style.SMALL:
            font.setPixelSize(round(font.pixelSize() * 0.85))
        if style & (Style.SUB | Style.SUPER):
            # Qt draws these in two thirds of their size.
            least = min(_LEAST_RAISED, font.pixelSize())
            font.setPixelSize(max(font.pixelSize(), -(-3 * least // 2)))
        font.setUnderline(bool(style & Style.UNDERLINE))
        font.setStrikeOut(bool(style & Style.STRUCK))
        made = QTextCharFormat()
        made.setFont(font)
        made.setForeground(QColor(getattr(self.theme, colour or look.colour)))
        if style & Style.SUB:
            made.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSubScript)
        elif style & Style.SUPER:
            made.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
        if style & Style.MARKED:
            made.setBackground(QColor(self.theme.rule))
        elif style & Style.CODE and not look.mono:
            made.setBackground(QColor(self.theme.panel))
        return made
