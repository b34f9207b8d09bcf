"""Where a person is on the page: caret, selection, paragraph and link in focus, and scrolling."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QRectF, Signal
from PySide6.QtGui import QTextBlock, QTextCursor

from reader.model import ReadingPlace
from reader.translation import tr
from reader.ui.announcement import announce
from reader.ui.page.page_browser import PageBrowser
from reader.ui.page.page_display import Display, ShownStory
from reader.ui.page.page_geometry import line_rects, position_top, selected_rows
from reader.ui.page.page_links import LinkSpan, next_link
from reader.ui.page.paragraph_focus import (
    can_be_focused,
    grown,
    holds_sentence,
    next_paragraph,
    word_end,
    word_start,
)
from reader.ui.page.scroll_anchor import ScrollAnchor
from reader.ui.page.typography import KIND

Span = tuple[int, int]


class PagePosition(QObject):
    """The one owner of the place a person is at; nothing else moves the caret or scrolls.

    The rule: what was chosen last (a selection, a link, a paragraph, a click) is meant as long as
    it is in view, and else the first line in view. Choosing never scrolls; only going to a place
    does, and going to what is in view already does not.
    """

    chosen = Signal()
    """Another paragraph or link is in focus, or none."""
    link_focused = Signal(str)
    """Address of the link in focus; empty when the focus leaves it."""

    def __init__(self, browser: PageBrowser, display: Display) -> None:
        super().__init__(browser)
        self._browser = browser
        self._display = display
        self.scroll = ScrollAnchor(browser, display)
        self.shows_aside: Callable[[int, int], None] = _nothing_aside
        self._paragraph: int | None = None
        self._link: LinkSpan | None = None
        self._kept: tuple[Span | None, int | None, int | None] = (None, None, None)
        browser.pressed.connect(self._clicked)
        display.ready.connect(self._choose_again)

    # -- the place that is kept ---------------------------------------------------------------

    def place(self) -> ReadingPlace:
        """Return where reading stands now."""
        return self.scroll.place()

    def restore(self, offset: int) -> None:
        """Go to an offset of the reading text as soon as the document reaches there."""
        self.scroll.restore(offset)

    def forget(self) -> None:
        """Choose nothing any more: another story comes."""
        self._kept = (None, None, None)
        self.clear_focus()
        self.scroll.forget()

    def show_again(self, shown: ShownStory | None) -> None:
        """Build the document of the same story anew; what was chosen stays chosen."""
        paragraph = self._block(self._paragraph)
        begin = self._display.map.offset(paragraph.position()) if paragraph else None
        link = self.offsets(self._link.begin, self._link.end) if self._link is not None else None
        self._kept = (self.selection(), begin, link[0] if link is not None else None)
        self._paragraph = None
        self._focus_link(None)
        self.scroll.show_again(shown)
        if self._display.is_ready:
            self._choose_again()

    def _choose_again(self) -> None:
        (selection, paragraph, link), self._kept = self._kept, (None, None, None)
        if paragraph is not None:
            position = self._display.map.position(paragraph)
            if position is not None:
                self._paragraph = self._display.document.findBlock(position).position()
        if selection is not None:
            span = self._display.map.span(*selection)
            if span is not None:
                self.select(*span)
        if link is not None and (position := self._display.map.position(link)) is not None:
            self._focus_link(next_link(self._display.document, position))
        self.chosen.emit()

    # -- going --------------------------------------------------------------------------------

    def go_to(self, position: int) -> None:
        """Scroll so that the line of a position is the first one."""
        self.scroll.go_to(position)
        self.shows_aside(position, position)

    def reveal(self, begin: int, end: int | None = None) -> None:
        """Scroll only if a place is not wholly in view."""
        self.scroll.reveal(begin, end)
        self.shows_aside(begin, begin if end is None else end)

    def reveal_any(self, begin: int, end: int) -> None:
        """Scroll only if nothing of a stretch is in view."""
        if not self._in_view((begin, end)):
            self.reveal(begin, end)

    def steadily(self, change: Callable[[], None]) -> None:
        """Change the layout with the line at the upper edge staying where it is."""
        self.scroll.steadily(change)

    def turn(self, direction: int, overlap: int) -> bool:
        """Scroll by a screen less some pixels; return whether anything moved."""
        bar = self._browser.verticalScrollBar()
        before = bar.value()
        bar.setValue(before + direction * max(40, self._browser.viewport().height() - overlap))
        return bool(bar.value() != before)

    def to_edge(self, *, end: bool) -> None:
        """Go to the header or to the end of the foot."""
        bar = self._browser.verticalScrollBar()
        bar.setValue(bar.maximum() if end else 0)

    # -- choosing -----------------------------------------------------------------------------

    @property
    def paragraph(self) -> QTextBlock | None:
        """The paragraph in focus, as long as it is in view."""
        block = self._block(self._paragraph)
        return block if block is not None and self._in_view(self._bounds(block)) else None

    @property
    def link(self) -> LinkSpan | None:
        """The link in focus."""
        return self._link

    def selection(self) -> Span | None:
        """Return the offsets of the selected words, or None."""
        cursor = self._browser.textCursor()
        if not cursor.hasSelection():
            return None
        return self.offsets(cursor.selectionStart(), cursor.selectionEnd())

    def caret_span(self) -> Span:
        """Return the place of the caret, at the beginning of its word, as an empty stretch."""
        cursor = self._browser.textCursor()
        begin = word_start(cursor.block().text(), cursor.positionInBlock())
        place = self._display.map.offset(cursor.block().position() + begin)
        return place, place

    def target(self) -> Span | None:
        """Return the offsets of what a key works on: the selection, else the focused paragraph.

        Of a focused picture they are those of its caption.
        """
        if (selected := self.selection()) is not None:
            return selected
        if (focus := self.paragraph) is None:
            return None
        found = self.offsets(*self._bounds(focus))
        below = focus.next()
        if found is None and below.isValid() and below.blockFormat().property(KIND) == "caption":
            found = self.offsets(*self._bounds(below))
        return found

    def targets(self) -> list[Span]:
        """Return the same; of a rectangle of selected cells the words of each of its rows."""
        rows = (self.offsets(*row) for row in selected_rows(self._browser.textCursor()))
        found = [row for row in rows if row is not None]
        target = self.target()
        return found or ([target] if target is not None else [])

    def target_rect(self) -> QRectF:
        """Return the rectangle of what a key works on, in coordinates of the document."""
        cursor = self._browser.textCursor()
        begin, end = cursor.selectionStart(), cursor.selectionEnd()
        if begin == end and (focus := self.paragraph) is not None:
            begin, end = self._bounds(focus)
        return self.rect(begin, end)

    def rect(self, begin: int, end: int) -> QRectF:
        """Return the rectangle around the lines between two positions of the document."""
        whole = position_top(self._display.document, begin)
        if end > begin:
            whole = QRectF()
            for line in line_rects(self._display.document, begin, end):
                whole = whole.united(line)
        return whole

    def offsets(self, begin: int, end: int) -> Span | None:
        """Return the offsets of the story's words between two positions, or None without any."""
        found = self._display.map.offsets(begin, end)
        return found if found is not None and found[0] < found[1] else None

    def here(self) -> int:
        """Return the position of what was chosen last, or of the first line in view."""
        if self._link is not None and self._in_view((self._link.begin, self._link.end)):
            return self._link.end
        cursor = self._browser.textCursor()
        begin, end = cursor.selectionStart(), cursor.selectionEnd()
        if begin < end and self._in_view((begin, end)):
            return int(end)
        if (focus := self.paragraph) is not None:
            return int(focus.position())
        if cursor.position() and self._in_view((cursor.position(), cursor.position())):
            return int(cursor.position())
        return self.scroll.first_line()

    def select(self, begin: int, end: int) -> None:
        """Select what stands between two positions."""
        cursor = self._browser.textCursor()
        cursor.setPosition(begin)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        self._browser.place_caret(cursor)
        self._focus_link(None)

    def snap_to_words(self) -> None:
        """Let the selection begin and end with whole words."""
        cursor = self._browser.textCursor()
        begin, end = cursor.selectionStart(), cursor.selectionEnd()
        block = self._display.document.findBlock(begin)
        first = block.position() + word_start(block.text(), begin - block.position())
        block = self._display.document.findBlock(end)
        last = block.position() + word_end(block.text(), end - block.position())
        if begin < end and (first, last) != (begin, end):
            self.select(first, last)

    def unselect(self) -> bool:
        """Select nothing, the caret where the selection began; return whether there was one."""
        cursor = self._browser.textCursor()
        had = cursor.hasSelection()
        if had:
            cursor.setPosition(cursor.selectionStart())
            self._browser.place_caret(cursor)
        return had

    def grow(self, unit: str, *, backwards: bool = False) -> None:
        """Make the selection larger by a word, sentence or paragraph, by a sentence first."""
        self.bring_caret()
        cursor = self._browser.textCursor()
        if unit == "paragraph" and not holds_sentence(self._display.document, cursor):
            unit = "sentence"
        made = grown(self._display.document, cursor, unit, backwards=backwards)
        self.select(made.selectionStart(), made.selectionEnd())
        self.reveal(made.selectionStart() if backwards else made.selectionEnd())

    def extend(self, way: QTextCursor.MoveOperation) -> None:
        """Move the end of the selection, which begins where a person is."""
        self.bring_caret()
        cursor = self._browser.textCursor()
        cursor.movePosition(way, QTextCursor.MoveMode.KeepAnchor)
        self._browser.place_caret(cursor)
        self._focus_link(None)
        self.reveal(cursor.position())

    def bring_caret(self) -> None:
        """Put the caret where a person is, unless words in view are selected."""
        cursor = self._browser.textCursor()
        if not cursor.hasSelection():
            cursor.setPosition(max(self.here(), self._display.layout.body))
            self._browser.place_caret(cursor)

    def focus_paragraph(self, *, backwards: bool) -> None:
        """Focus the next or previous paragraph; the first one in view where none was."""
        focus = self.paragraph
        if focus is not None:
            block = next_paragraph(self._display, focus, backwards=backwards)
        else:
            block = self._first_in_view()
        if block is not None:
            self._focus_block(block)

    def focus_heading(self, *, backwards: bool) -> bool:
        """Focus the heading before or after what is in focus; return False where there is none."""
        here = self._paragraph if self._paragraph is not None else self.here()
        places = [position for position, _, _ in self._display.layout.headings]
        found = [place for place in places if (place < here if backwards else place > here)]
        if not found:
            return False
        self._focus_block(self._display.document.findBlock(found[-1 if backwards else 0]))
        return True

    def focus_words(self, span: Span) -> None:
        """Go to some words of the story and select them, once they are built."""
        found = self._display.map.span(*span)
        if found is None:
            self._kept = (span, None, None)
            self.restore(span[0])
            return
        self._paragraph = self._display.document.findBlock(found[0]).position()
        self.select(*found)
        self.chosen.emit()
        self.reveal(*found)

    def stand_at(self, begin: int) -> None:
        """Put the caret at words that were gone to, in place of what was chosen before."""
        cursor = self._browser.textCursor()
        cursor.setPosition(begin)
        self._browser.place_caret(cursor)
        self.clear_focus()

    def _focus_block(self, block: QTextBlock) -> None:
        self.unselect()
        self._focus_link(None)
        self._paragraph = block.position()
        cursor = self._browser.textCursor()
        cursor.setPosition(block.position())
        self._browser.place_caret(cursor)
        self.chosen.emit()
        self.reveal(*self._bounds(block))
        announce(self._browser, self._spoken(block))

    def _spoken(self, block: QTextBlock) -> str:
        """Return what a screen reader says of a paragraph, a heading with its level."""
        words = block.text().replace("\ufffc", " ").strip()
        for position, level, _ in self._display.layout.headings:
            if block.contains(position):
                return tr("heading level {level}: {words}", level=level, words=words)
        return words or tr("picture")

    def _first_in_view(self) -> QTextBlock | None:
        """Return the next paragraph that begins in view, else the one that fills it."""
        start = self._display.document.findBlock(self.here())
        inside = can_be_focused(start) and start.position() >= self._display.layout.body
        shown = self._browser.shown()
        if inside and position_top(self._display.document, start.position()).top() >= shown.top():
            return start
        following = next_paragraph(self._display, start, backwards=False)
        if following is None or not self._in_view(self._bounds(following)):
            return start if inside else following
        return following

    def focus_link(self, *, backwards: bool) -> bool:
        """Focus the next or previous link from here; return False where there is none.

        From the story this never leads on to a foot out of view, far from what is read.
        """
        start = self._link.begin if self._link is not None and backwards else self.here()
        found = next_link(self._display.document, start, backwards=backwards)
        foot = self._display.layout.foot
        if found is not None and foot is not None and start < foot <= found.begin:
            found = found if self._in_view((found.begin, found.end)) else None
        if found is None:
            self._focus_link(None)
            return False
        self._focus_link(found)
        self.reveal(found.begin, found.end)
        return True

    def clear_focus(self) -> bool:
        """Take the focus off link or paragraph; return whether there was one."""
        had = self._link is not None or self._paragraph is not None
        self._paragraph = None
        self._focus_link(None)
        self.chosen.emit()
        return had

    def _focus_link(self, link: LinkSpan | None) -> None:
        if link != self._link:
            self._link = link
            self.chosen.emit()
            self.link_focused.emit(link.href if link is not None else "")
            if link is not None:
                cursor = QTextCursor(self._display.document)
                cursor.setPosition(link.begin)
                cursor.setPosition(link.end, QTextCursor.MoveMode.KeepAnchor)
                announce(self._browser, tr("link: {words}", words=cursor.selectedText()))

    def _clicked(self) -> None:
        """Choose the place of a click instead of paragraph and link."""
        self.clear_focus()

    def _block(self, position: int | None) -> QTextBlock | None:
        if position is None:
            return None
        block = self._display.document.findBlock(position)
        return block if block.isValid() else None

    def _bounds(self, block: QTextBlock) -> Span:
        return block.position(), block.position() + len(block.text())

    def _in_view(self, span: Span) -> bool:
        """Whether a line of a span reaches into the view."""
        shown = self._browser.shown()
        begin = position_top(self._display.document, span[0])
        end = position_top(self._display.document, span[1])
        return bool(end.bottom() > shown.top() and begin.top() < shown.bottom())


def _nothing_aside(begin: int, end: int) -> None:
    """Scroll nothing inside the page."""
