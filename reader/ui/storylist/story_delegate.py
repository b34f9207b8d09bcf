"""Draws a row of the list: title, standfirst or snippet, site and date, and small marks."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QPainter,
    QPalette,
)
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from reader.model import Story
from reader.translation import tr
from reader.ui.elided_label import elided
from reader.ui.icons import pixmap
from reader.ui.mirrored import mirrored
from reader.ui.storylist.row_lines import RowLines, smaller
from reader.ui.storylist.story_model import GROUP_ROLE, SNIPPET_ROLE, STORY_ROLE, host, shown_date
from reader.ui.themes import blend

if TYPE_CHECKING:
    from reader.model import Snippet
    from reader.ui.storylist.thumbnails import Thumbnails
    from reader.ui.theme_service import ThemeService

_PADDING = 9
"""Pixels around a row."""
_SLOT = 22
"""Pixels at the left for dot and star."""
_TAG_GAP, _TAG_PADDING = 6, 5
"""Pixels between two tags of a row, and between a tag's words and its edge."""
_WIDEST_TAG = 90
"""Pixels of a tag's words in a row: two tags stand in the narrowest list beside its date."""
_HEADING_PADDING = 5
"""Pixels above and below the words of a group."""
_TAG_DOT = 7
"""Pixels of the dot that has a tag's colour."""
_LINES = 3
"""Lines of title and text together."""
_TRACK = 0.25
"""Share of the ink in the bar of what is unread yet: seen on every ground, also a chosen row's."""
_COMPACT_LINES = 1
"""Lines of title and text in a compact list."""


@dataclass(frozen=True, slots=True)
class _Inks:
    """The colours of one row."""

    text: QColor
    muted: QColor
    ground: QColor
    accent: QColor
    found: QColor


class StoryDelegate(QStyledItemDelegate):
    """Rows of one height: three lines shared by title and standfirst, one line of facts."""

    def __init__(self, themes: ThemeService, parent: QObject) -> None:
        super().__init__(parent)
        self._themes = themes
        self._lines = _LINES
        self._tag_colours: Mapping[str, str] = {}
        self._thumbnails: Thumbnails | None = None
        self._row_lines = RowLines()
        self.aimed: int | None = None
        """The story that an open menu is about: its row is framed, and not that of the keys."""

    def set_tag_colours(self, colours: Mapping[str, str]) -> bool:
        """Show tags with the colours that the person gave them; return whether these are new."""
        before, self._tag_colours = self._tag_colours, colours
        return before != colours

    def set_thumbnails(self, thumbnails: Thumbnails | None) -> bool:
        """Show a picture of each story that has one, or none; return whether that is new."""
        before, self._thumbnails = self._thumbnails, thumbnails
        return before is not thumbnails

    @staticmethod
    def heading_height(font: QFont) -> int:
        """Return the pixels by which a row that begins a group is higher than the others."""
        return QFontMetrics(font).lineSpacing() + 2 * _HEADING_PADDING

    @property
    def lines(self) -> int:
        """Lines of title and text together in a row."""
        return self._lines

    def set_compact(self, compact: bool) -> None:
        """Let a row have one line for its title and one for its facts, or all there is."""
        self._lines = _COMPACT_LINES if compact else _LINES

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return the size of every row: equal heights let a list of any length scroll at once."""
        font = option.font
        lines = QFontMetrics(font).lineSpacing() * self._lines
        return QSize(200, lines + QFontMetrics(smaller(font)).lineSpacing() + 2 * _PADDING + 5)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw one row."""
        painter.save()
        if heading := index.data(GROUP_ROLE):
            option = self._draw_heading(painter, option, heading)
        rect: QRect = option.rect
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        inks = self._inks(option, chosen)
        if chosen:
            painter.fillRect(rect, self._ground(option))
            bar = QRect(rect.left(), rect.top(), 3, rect.height())
            painter.fillRect(mirrored(rect, bar), inks.accent)
        painter.setPen(QColor(self._themes.now.rule))
        rule = mirrored(rect, rect.adjusted(_SLOT, 0, 0, 0))
        painter.drawLine(rule.bottomLeft(), rule.bottomRight())
        story = index.data(STORY_ROLE)
        if isinstance(story, Story):
            self._draw_story(painter, option, story, index.data(SNIPPET_ROLE), inks)
        keys = bool(option.state & QStyle.StateFlag.State_HasFocus)
        aimed = isinstance(story, Story) and story.id == self.aimed
        if aimed if self.aimed is not None else keys:
            self._draw_focus(painter, rect, inks)
        painter.restore()

    def _draw_heading(
        self, painter: QPainter, option: QStyleOptionViewItem, words: str
    ) -> QStyleOptionViewItem:
        """Draw the words above a group; return what is left for the story below."""
        height = self.heading_height(option.font)
        box = QRect(option.rect.left(), option.rect.top(), option.rect.width(), height)
        painter.fillRect(box, QColor(self._themes.now.panel))
        font = smaller(option.font)
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor(self._themes.now.muted))
        room = mirrored(box, box.adjusted(_SLOT, 0, -_PADDING, 0))
        fitting = elided(words, QFontMetrics(font), room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, fitting)
        below = QStyleOptionViewItem(option)
        below.rect = option.rect.adjusted(0, height, 0, 0)
        return below

    def _ground(self, option: QStyleOptionViewItem) -> QColor:
        active = option.state & QStyle.StateFlag.State_Active
        return blend(self._themes.now.background, self._themes.now.link, 0.18 if active else 0.1)

    def _inks(self, option: QStyleOptionViewItem, chosen: bool) -> _Inks:
        text = option.palette.color(QPalette.ColorRole.Text)
        # On the tinted ground of a chosen row the muted ink of the theme would be too faint.
        muted = blend(self._themes.now.muted, text, 0.45 if chosen else 0.0)
        ground = self._ground(option) if chosen else QColor(self._themes.now.background)
        return _Inks(text, muted, ground, QColor(self._themes.now.link), self._themes.now.hit)

    def _draw_story(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        story: Story,
        snippet: Snippet | None,
        inks: _Inks,
    ) -> None:
        inner = option.rect.adjusted(_SLOT, _PADDING, -_PADDING - 2, -_PADDING)
        inner = mirrored(option.rect, inner)
        self._draw_slot(painter, option, story, inks)
        title_font = QFont(option.font)
        if not story.read:
            title_font.setWeight(QFont.Weight.DemiBold)
        most = min(self._lines, 1 if snippet and snippet.text else 2)
        whole = inner
        if self._thumbnails is not None and story.lead_asset:
            inner = self._draw_thumbnail(painter, option, inner, story.lead_asset)
        painter.setPen(inks.text)
        used = self._row_lines.draw(painter, inner, story.title, title_font, most)
        below = inner.adjusted(0, used.height, 0, 0)
        found = snippet is not None and bool(snippet.text)
        text, marks = (snippet.text, snippet.matches) if snippet and found else ("", ())
        text = text or _below_title(story)
        painter.setPen(inks.text if found else inks.muted)
        left = self._lines - used.lines
        self._row_lines.draw(painter, below, text, option.font, left, marks, inks.found)
        self._draw_facts(painter, whole, option.font, story, inks)

    def _draw_thumbnail(
        self, painter: QPainter, option: QStyleOptionViewItem, inner: QRect, asset: str
    ) -> QRect:
        """Draw the picture of a story at the end of its lines; return what is left for words."""
        side = QFontMetrics(option.font).lineSpacing() * self._lines
        place = QRect(inner.right() - side, inner.top(), side, side)
        left = mirrored(inner, inner.adjusted(0, 0, -side - _PADDING, 0))
        ratio = painter.device().devicePixelRatioF()
        assert self._thumbnails is not None
        picture = self._thumbnails.find(asset, round(side * ratio))
        place = mirrored(inner, place)
        if picture is None:
            painter.fillRect(place, QColor(self._themes.now.panel))
        elif picture.isNull():
            return inner
        else:
            painter.drawPixmap(place, picture)
        return left

    def _draw_slot(
        self, painter: QPainter, option: QStyleOptionViewItem, story: Story, inks: _Inks
    ) -> None:
        rect = option.rect
        slot = mirrored(rect, QRect(rect.left(), rect.top(), _SLOT, rect.height()))
        middle = rect.top() + _PADDING + QFontMetrics(option.font).lineSpacing() / 2
        if story.starred:
            ratio = painter.device().devicePixelRatioF()
            star = pixmap("star-full", QColor(self._themes.now.lines["yellow"]), 13, ratio)
            painter.drawPixmap(QPointF(slot.left() + 5.5, middle - 6.5), star)
        elif not story.read:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(inks.accent)
            painter.drawEllipse(QPointF(slot.left() + 12, middle), 4, 4)

    def _draw_facts(
        self, painter: QPainter, inner: QRect, font: QFont, story: Story, inks: _Inks
    ) -> None:
        small = smaller(font)
        metrics = QFontMetrics(small)
        painter.setFont(small)
        painter.setPen(inks.muted)
        line = QRect(
            inner.left(),
            inner.bottom() - metrics.lineSpacing() + 1,
            inner.width(),
            metrics.lineSpacing(),
        )
        right = shown_date(story)
        flags = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(line, flags | Qt.AlignmentFlag.AlignRight, right)
        room = line.width() - metrics.horizontalAdvance(right) - 12
        room -= self._draw_marks(painter, line, room, story, inks)
        site = elided(story.site or host(story.url), metrics, max(room, 0))
        painter.drawText(line, flags | Qt.AlignmentFlag.AlignLeft, site)
        used = metrics.horizontalAdvance(site)
        used += _TAG_GAP if site else 0
        self._draw_tags(painter, line, line.adjusted(used, 0, room - line.width(), 0), story, inks)

    def _draw_tags(
        self, painter: QPainter, line: QRect, room: QRect, story: Story, inks: _Inks
    ) -> None:
        """Draw as many tags as there is room for behind the site, and how many more there are."""
        metrics = painter.fontMetrics()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = blend(self._themes.now.background, inks.text, 0.1)
        x = room.left()
        left = list(story.tags)
        while left:
            rest = f"+{len(left) - 1}" if len(left) > 1 else ""
            end = room.right() - (metrics.horizontalAdvance(rest) + _TAG_GAP if rest else 0)
            words = elided(left[0], metrics, _WIDEST_TAG)
            colour = self._tag_colours.get(left[0], "")
            dot = _TAG_DOT + _TAG_PADDING if colour else 0
            width = metrics.horizontalAdvance(words) + 2 * _TAG_PADDING + dot
            if x + width > end:
                break
            chip = mirrored(line, QRect(x, room.top(), width, room.height()))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ground)
            painter.drawRoundedRect(chip, 6, 6)
            if colour:
                spot = QRect(chip.left() + _TAG_PADDING, chip.center().y() - 3, _TAG_DOT, _TAG_DOT)
                painter.setBrush(QColor(self._themes.now.lines[colour]))
                painter.drawEllipse(mirrored(chip, spot))
            painter.setPen(inks.muted)
            beside = mirrored(chip, chip.adjusted(dot, 0, 0, 0))
            painter.drawText(beside, Qt.AlignmentFlag.AlignCenter, words)
            x += width + _TAG_GAP
            left.pop(0)
        if left:
            painter.setPen(inks.muted)
            more = QRect(x, room.top(), max(0, room.right() - x), room.height())
            if metrics.horizontalAdvance(f"+{len(left)}") <= more.width():
                more = mirrored(line, more)
                painter.drawText(more, Qt.AlignmentFlag.AlignVCenter, f"+{len(left)}")

    def _draw_marks(
        self, painter: QPainter, line: QRect, room: int, story: Story, inks: _Inks
    ) -> int:
        """Draw marks for highlights, notes and the share that was read.

        Return the width they took.
        """
        ratio = painter.device().devicePixelRatioF()
        x = line.left() + room
        names = ["highlight"] if story.highlights else []
        names += ["note"] if story.notes or story.note else []
        for name in names:
            x -= 16
            top = line.center().y() - 6
            place = mirrored(line, QRect(x, top, 13, 13))
            painter.drawPixmap(place.topLeft(), pixmap(name, inks.muted, 13, ratio))
        if 0.01 < story.progress < 0.99:
            x -= 32
            y = line.center().y() + 1
            whole = QRect(x, y - 1, 26, 3)
            read = QRect(x, y - 1, round(26 * story.progress), 3)
            painter.fillRect(mirrored(line, whole), blend(inks.ground, inks.text, _TRACK))
            painter.fillRect(mirrored(line, read), inks.accent)
        return line.left() + room - x

    @staticmethod
    def _draw_focus(painter: QPainter, rect: QRect, inks: _Inks) -> None:
        # Smoothed, half of the line would lie on the rows beside this one, and stay there.
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(inks.accent)
        painter.drawRect(rect.adjusted(0, 0, -1, -1))


def _below_title(story: Story) -> str:
    if story.stub:
        if story.url:
            return tr("Link only. Import the saved page to read it here.")
        if story.highlights:
            return tr("Highlights only. Import the text to read it here.")
        return tr("No text. Import it to read it here.")
    return story.standfirst
