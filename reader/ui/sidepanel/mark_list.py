"""The marks of a story in the order of its text: highlights, notes, bookmarks; orphans last."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QKeySequence, QPainter
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from reader.model import Bookmark, Highlight
from reader.translation import facts_line, tr
from reader.ui.escaped_text import as_tooltip
from reader.ui.icons import pixmap
from reader.ui.row_painter import draw_passages, show_word_rows, wrapped_height
from reader.ui.theme_service import ThemeService
from reader.ui.themes import blend

MARK_ROLE = Qt.ItemDataRole.UserRole + 1
_PADDING = 10
"""Pixels around a row."""
_MOST_LINES = 6
"""Lines of one passage; the rest is cut."""
_GAP = 3
"""Pixels between passages."""
Mark = Highlight | Bookmark


class MarkList(QListWidget):
    """Choosing a mark goes there; a menu edits, places or removes it."""

    chosen = Signal(object)
    edit_wanted = Signal(object)
    remove_wanted = Signal(object)
    place_wanted = Signal(object)
    tags_wanted = Signal(object)

    def __init__(self, themes: ThemeService, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        show_word_rows(self, tr("Highlights, notes and bookmarks"), themes)
        self._colours: Mapping[str, str] = {}
        self._delegate = MarkDelegate(themes, self)
        self.setItemDelegate(self._delegate)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._show_menu)
        self.itemClicked.connect(lambda item: self.chosen.emit(item.data(MARK_ROLE)))
        self.itemActivated.connect(lambda item: self.chosen.emit(item.data(MARK_ROLE)))

    def set_colour_names(self, names: Mapping[str, str]) -> None:
        """Name the colours of highlights as the person does."""
        self._colours = names
        self._delegate.set_colour_names(names)
        for row in range(self.count()):
            mark = self.item(row).data(MARK_ROLE)
            if mark is not None:
                self.item(row).setData(Qt.ItemDataRole.AccessibleTextRole, spoken(mark, names))
        self.scheduleDelayedItemsLayout()

    def show_marks(self, highlights: Sequence[Highlight], bookmarks: Sequence[Bookmark]) -> None:
        """Show other marks; the chosen row stays chosen if it is still there."""
        before = self.currentItem()
        chosen = before.data(MARK_ROLE).id if before and before.data(MARK_ROLE) else None
        self.clear()
        for mark in in_order(highlights, bookmarks):
            item = QListWidgetItem()
            item.setData(MARK_ROLE, mark)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken(mark, self._colours))
            item.setToolTip(as_tooltip(spoken(mark, self._colours)[:600]))
            self.addItem(item)
        if not self.count():
            self._explain()
        if chosen is not None:
            self.select(chosen)

    def select(self, id: str) -> None:
        """Choose the row of a mark without going there."""
        for row in range(self.count()):
            mark = self.item(row).data(MARK_ROLE)
            if mark is not None and mark.id == id:
                self.setCurrentRow(row)
                return

    def event(self, event: QEvent) -> bool:
        """Keep Delete, which would move the story to the trash."""
        asks = event.type() == QEvent.Type.ShortcutOverride
        if asks and isinstance(event, QKeyEvent) and event.matches(QKeySequence.StandardKey.Delete):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete removes the chosen mark, F2 edits it, P places an orphan at the selection."""
        item = self.currentItem()
        mark = item.data(MARK_ROLE) if item is not None else None
        lost = isinstance(mark, Highlight) and mark.state == "orphaned"
        if mark is not None and event.key() == Qt.Key.Key_Delete:
            self.remove_wanted.emit(mark)
        elif mark is not None and event.key() == Qt.Key.Key_F2:
            self.edit_wanted.emit(mark)
        elif lost and event.key() == Qt.Key.Key_P:
            self.place_wanted.emit(mark)
        else:
            super().keyPressEvent(event)

    def _explain(self) -> None:
        item = QListWidgetItem(
            tr("No highlights yet. Select text, or press H to highlight a paragraph.")
        )
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        self.addItem(item)

    def _show_menu(self, point: QPoint) -> None:
        item = self.itemAt(point)
        mark = item.data(MARK_ROLE) if item is not None else None
        if mark is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if isinstance(mark, Highlight):
            menu.addAction(
                tr("Edit Note…\tF2", context="action"), lambda: self.edit_wanted.emit(mark)
            )
            menu.addAction(tr("Tags…", context="action"), lambda: self.tags_wanted.emit(mark))
            if mark.state == "orphaned":
                words = tr("Attach to Selection\tP")
                menu.addAction(words, lambda: self.place_wanted.emit(mark))
        else:
            menu.addAction(tr("Rename…\tF2", context="action"), lambda: self.edit_wanted.emit(mark))
        menu.addAction(tr("Remove\tDel", context="action"), lambda: self.remove_wanted.emit(mark))
        menu.popup(self.viewport().mapToGlobal(point))


class MarkDelegate(QStyledItemDelegate):
    """Draws a quote on a bar of its colour, its note and its tags below."""

    def __init__(self, themes: ThemeService, view: QListWidget) -> None:
        super().__init__(view)
        self._themes = themes
        self._view = view
        self._colours: Mapping[str, str] = {}

    def set_colour_names(self, names: Mapping[str, str]) -> None:
        """Name the colours of highlights as the person does."""
        self._colours = names

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return the height that the words need, up to a few lines each."""
        width = self._view.viewport().width() - 2 * _PADDING - 12
        metrics = QFontMetrics(option.font)
        mark = index.data(MARK_ROLE)
        texts = _texts(mark, self._colours) if mark is not None else [str(index.data())]
        height = sum(
            wrapped_height(text, metrics, width, _MOST_LINES) + _GAP for text in texts if text
        )
        return QSize(100, height + 2 * _PADDING)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw one mark."""
        mark = index.data(MARK_ROLE)
        painter.save()
        rect = option.rect
        if option.state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            chosen = bool(option.state & QStyle.StateFlag.State_Selected)
            share = 0.18 if chosen else 0.06
            painter.fillRect(rect, blend(self._themes.now.panel, self._themes.now.link, share))
        inner = rect.adjusted(_PADDING + 10, _PADDING, -_PADDING, -_PADDING)
        if mark is None:
            painter.setPen(QColor(self._themes.now.muted))
            painter.drawText(inner, Qt.TextFlag.TextWordWrap, str(index.data()))
        else:
            self._draw_bar(painter, rect, mark)
            self._draw_words(painter, inner, option.font, mark)
        painter.restore()

    def _draw_bar(self, painter: QPainter, rect: QRect, mark: Mark) -> None:
        if isinstance(mark, Bookmark):
            ratio = painter.device().devicePixelRatioF()
            drawn = pixmap("bookmark", QColor(self._themes.now.link), 15, ratio)
            painter.drawPixmap(rect.left() + 2, rect.top() + _PADDING, drawn)
            return
        bar = QRect(rect.left() + 8, rect.top() + _PADDING, 5, rect.height() - 2 * _PADDING)
        lines = self._themes.now.lines
        painter.fillRect(bar, QColor(lines.get(mark.colour, lines["yellow"])))

    def _draw_words(self, painter: QPainter, inner: QRect, font: QFont, mark: Mark) -> None:
        quote, note, facts = _texts(mark, self._colours)
        passages = (
            (quote, self._themes.now.text, False),
            (note, self._themes.now.text, True),
            (facts, self._themes.now.muted, False),
        )
        draw_passages(painter, inner, font, passages, _MOST_LINES, _GAP)


def in_order(highlights: Sequence[Highlight], bookmarks: Sequence[Bookmark]) -> list[Mark]:
    """Return marks in the order of the text; those that lost their place last."""

    def place(mark: Mark) -> tuple[bool, int]:
        start = mark.start if isinstance(mark, Highlight) else mark.offset
        return mark.state == "orphaned", start

    marks: list[Mark] = [*highlights, *bookmarks]
    return sorted(marks, key=place)


def spoken(mark: Mark, colours: Mapping[str, str]) -> str:
    """Return a mark in words, for a screen reader."""
    if isinstance(mark, Bookmark):
        return tr("Bookmark: {label}", label=mark.label or mark.exact)
    colour = colours.get(mark.colour, mark.colour)
    parts = [tr("Highlight ({colour}): {words}", colour=colour, words=mark.exact)]
    parts += (
        [tr("Marked as: {marked_text}", marked_text=mark.marked_text)] if mark.marked_text else []
    )
    parts += [tr("Note: {note}", note=mark.note)] if mark.note else []
    parts += [tr("Text no longer found")] if mark.state == "orphaned" else []
    return ". ".join(parts)


def _texts(mark: Mark, colours: Mapping[str, str]) -> list[str]:
    """Quote, note, and small facts."""
    if isinstance(mark, Bookmark):
        lost = tr("text no longer found") if mark.state == "orphaned" else ""
        return [_short(mark.label or mark.exact or tr("Bookmark")), "", lost]
    facts = [colours.get(mark.colour, mark.colour)] + [f"#{tag}" for tag in mark.tags]
    facts += [tr("text no longer found")] if mark.state == "orphaned" else []
    note = [mark.note] if mark.note else []
    changed = (
        [tr("Marked as: “{short}”", short=_short(mark.marked_text))] if mark.marked_text else []
    )
    return [_short(mark.exact), "\n".join([*note, *changed]), facts_line(facts)]


def _short(text: str) -> str:
    flat = " ".join(text.split())
    return flat if len(flat) <= 220 else f"{flat[:219]}…"
