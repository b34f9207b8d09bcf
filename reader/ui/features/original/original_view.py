"""A story's page as it was saved: shown by our own document, closed to files and network."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPointF, QRectF, Qt, QUrl, Signal
from PySide6.QtGui import QColor, QGuiApplication, QKeyEvent, QKeySequence, QPainter
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from reader.model import Body, OriginalPage, OriginalPart, Story
from reader.model.originals import LEFT_OUT
from reader.translation import tr
from reader.ui.features.original.left_out_list import LeftOutList
from reader.ui.features.original.original_bar import OriginalBar, change_places, quiet_label
from reader.ui.features.original.place_map import PlaceMap
from reader.ui.features.original.repair_strip import RepairStrip
from reader.ui.page.appearance import colour
from reader.ui.page.find_bar import FindBar
from reader.ui.page.find_in_page import FindInPage
from reader.ui.page.offset_map import ink
from reader.ui.page.overlay import Overlay
from reader.ui.page.page_browser import PAD, PageBrowser
from reader.ui.page.page_display import Display, ShownStory
from reader.ui.page.page_geometry import line_rects, visible_blocks
from reader.ui.page.page_pictures import Background, Pictures
from reader.ui.page.page_position import PagePosition
from reader.ui.page.typography import Setting
from reader.ui.themes import Theme, blend

_BAR_WIDTH, _BAR_GAP = 3, 16
"""Pixels: the line beside what is in the story, and how far it stands from the words."""
_CHOSEN = 0.2
"""How much of the link's colour the ground of a chosen part has."""
_LIST_HEIGHT = 260
"""Pixels of the list of what was left out, at most; the page above it stays in view."""
_SURE = 30
"""Characters of a run from which a part of a paragraph is taken for the paragraph."""
_FEW = 20
"""Runs of an element whose words are shown; the strip has room for fewer."""


class OriginalView(QWidget):
    """Shows an original with a bar above it; what a person does comes out as signals.

    `background` runs work away from the window's thread, as in `PageView`. What stands in the
    story has a line beside it.
    """

    closed = Signal()
    link_activated = Signal(str)
    scrolled = Signal(int)
    """int: the offset in the story of what is at the upper edge, after a person scrolled here."""
    pointed = Signal(object)
    """OriginalPart: the words that were clicked."""
    repair_wanted = Signal(bool)
    """bool: the story is to be repaired by pointing, or no more."""
    picture_pointed = Signal(int)
    """int: the element of the picture that was clicked."""

    def __init__(
        self, theme: Theme, background: Background | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.page = OriginalPage()
        self._places = PlaceMap()
        self._assets: dict[str, bytes] = {}
        self._chosen: list[tuple[int, int]] = []
        self._by_hand = False
        self._wanted: int | None = None
        self._pictures = Pictures(lambda digest: self._assets.get(digest), background, self)
        self._browser = PageBrowser(self._pictures.image, self)
        self._display = Display(self._browser, self._pictures, theme)
        self._position = PagePosition(self._browser, self._display)
        self._layer = Overlay(self._browser, self._display, self._position)
        self._find_bar = FindBar(self)
        self._finder = FindInPage(
            self._browser, self._display, self._layer, self._position, self._find_bar
        )
        self._behind = self._browser.behind
        self.bar = OriginalBar(self)
        self._notice = quiet_label()
        self._message = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.left_out = LeftOutList(self)
        self.strip = RepairStrip(self)
        self.alone = False
        self._lay_out()
        self._connect()
        self.set_theme(theme)

    def _lay_out(self) -> None:
        self.setAccessibleName(tr("Page as saved"))
        self._browser.setAccessibleName(tr("Page as saved"))
        self._notice.setWordWrap(True)
        self._notice.setContentsMargins(14, 6, 14, 6)
        # What is said in place of the page has the keys then, so that it is read out.
        self._message.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._message.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._message.setMargin(40)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.strip.hide()
        above = (self.bar, self.strip, self._notice, self._find_bar)
        for part in (*above, self._browser, self._message, self.left_out):
            column.addWidget(part)
        self.left_out.setMaximumHeight(_LIST_HEIGHT)
        column.setStretchFactor(self._browser, 1)
        column.setStretchFactor(self._message, 1)
        self.setFocusProxy(self._browser)

    def _connect(self) -> None:
        browser = self._browser
        browser.behind = self._paint_behind
        browser.wants_key = _is_own_key
        browser.key_pressed.connect(self._take_key)
        browser.anchorClicked.connect(self._follow_link)
        browser.clicked.connect(self._point)
        browser.view_changed.connect(self._want_images)
        browser.verticalScrollBar().actionTriggered.connect(self._note_hand)
        self._position.scroll.moved.connect(lambda *_: self._announce_place())
        self._display.ready.connect(self._take_rest)
        self.bar.closed.connect(self.closed)
        self.bar.pieces_wanted.connect(self._list_pieces)
        self.bar.repair_wanted.connect(self.repair_wanted)
        self.left_out.chosen.connect(self.go_to_element)

    @property
    def reading_widget(self) -> QWidget:
        """The part that takes the keys of reading."""
        return self._browser

    # -- what is shown --------------------------------------------------------------------------

    def wait(self, words: str) -> None:
        """Show a message while the original is being prepared, or why it cannot be shown."""
        self._leave()
        self.bar.show_nothing()
        self.left_out.hide()
        self._notice.hide()
        self._message.setText(words)
        change_places(self._browser, self._message)

    def show_page(self, page: OriginalPage, place: int) -> None:
        """Show an original at the offset of its story that is being read."""
        if not page.html:
            self.wait(page.reason)
            return
        self._leave()
        self.page = page
        self._places = PlaceMap(page.parts)
        self._assets = {asset.digest: asset.data for asset in page.assets}
        self._notice.setText(" ".join(page.notices))
        self._notice.setVisible(bool(page.notices))
        pieces = page.left_out()
        self.bar.show_page(page.name, pieces, can_repair=page.pointable)
        self.left_out.show_pieces(pieces, can_keep=page.pointable)
        self.left_out.setVisible(bool(pieces) and self.bar.pieces.isChecked())
        change_places(self._message, self._browser)
        body = Body(0, 1, page.html, page.reading_text, page.reading_text)
        story = Story(0, tr("Page as saved"), language=page.language)
        self._display.show(ShownStory(story, body, bare=True))
        self.follow(place)

    def _leave(self) -> None:
        self._finder.forget()
        self._position.forget()
        self._chosen = []
        self._wanted = None
        self.page = OriginalPage()
        self._places = PlaceMap()

    def words(self) -> str:
        """Return the words that are shown so far, or the message in their place."""
        shown = self._message.isHidden()
        return self._browser.toPlainText() if shown else self._message.text()

    def choose(self, element: int) -> None:
        """Mark an element of the page; 0 marks none."""
        spans = self._places.span_of(element, dict(self.page.parents)) if element else []
        self._chosen = spans
        self._browser.viewport().update()

    def start_repair(self) -> None:
        """Begin to repair the story, as the button does."""
        self.repair_wanted.emit(True)

    def show_repair(self, shown: bool, *, pointing: bool = True) -> None:
        """Show the strip in which the story is repaired, or hide it."""
        self.strip.setVisible(shown)
        self.bar.repair.setChecked(shown and pointing)
        shape = Qt.CursorShape.CrossCursor if shown and pointing else Qt.CursorShape.IBeamCursor
        self._browser.viewport().setCursor(shape)

    def part_of(self, words: str) -> OriginalPart | None:
        """Return the part of the page that says these words, those of the story before others."""
        wanted = ink(words)
        text, found = self.page.reading_text, None
        for part in self.page.parts if wanted else ():
            said = ink(text[part.start : part.end])
            if said and (
                said == wanted or (len(said) > _SURE and (said in wanted or wanted in said))
            ):
                if part.place != LEFT_OUT:
                    return part
                found = found or part
        return found

    def story_place(self, offset: int) -> int:
        """Return the place in the story of what stands at an offset of the page, or before it."""
        return self._places.to_story(offset)

    def words_of(self, element: int) -> str:
        """Return the words that an element of the page holds."""
        spans = self._places.span_of(element, dict(self.page.parents))
        return " ".join(self.page.reading_text[start:end] for start, end in spans[:_FEW])

    def go_to_element(self, element: int) -> None:
        """Mark an element of the page and bring it into view; the story stays where it is."""
        self.choose(element)
        if self._chosen and (begin := self._display.map.position(self._chosen[0][0])) is not None:
            self._position.reveal(begin)

    def _list_pieces(self, shown: bool) -> None:
        self.left_out.setVisible(shown)
        if shown:
            self.left_out.take_focus()
        else:
            self.choose(0)
            self._browser.setFocus()

    def finish(self) -> None:
        """Build the rest at once, for tests."""
        self._display.finish()

    # -- in step with the story -----------------------------------------------------------------

    def follow(self, place: int) -> None:
        """Bring what stands at an offset of the story to the upper edge, once it is built."""
        self._wanted, self._by_hand = place, False
        offset = self._places.to_original(place)
        if self._display.map.reached > offset or self._display.is_ready:
            self._wanted = None
            self._go_to(self._display.map.position(offset))

    def place(self) -> int:
        """Return the offset in the story of what is at the upper edge."""
        return self._places.to_story(self._position.place().offset)

    def _go_to(self, position: int | None) -> None:
        if position is None:
            return
        if position <= 0:
            self._position.to_edge(end=False)
        else:
            self._position.go_to(position)

    def _take_rest(self) -> None:
        if self._wanted is not None:
            self.follow(self._wanted)
        self._finder.placed()
        self._want_images()

    def _note_hand(self) -> None:
        """Note that the next scrolling is a person's; a layout that changes leads nobody."""
        self._by_hand = True

    def _announce_place(self) -> None:
        by_hand, self._by_hand = self._by_hand, False
        if by_hand and self.page.html:
            self._wanted = None
            self.scrolled.emit(self.place())

    def _want_images(self) -> None:
        self._display.want_images(*self._browser.shown_positions(1.0))

    # -- looks ----------------------------------------------------------------------------------

    def set_theme(self, theme: Theme) -> None:
        """Show the original in a theme."""
        again = theme != self._display.theme
        self._display.theme = theme
        colour(self, self._browser, theme)
        self._message.setStyleSheet(f"color: {theme.muted}; background: {theme.background};")
        ground = blend(theme.background, theme.link, 0.08).name()
        self._notice.setStyleSheet(f"color: {theme.text}; background: {ground};")
        if again and self.page.html:
            self._position.show_again(self._display.shown)

    def set_type(self, setting: Setting) -> None:
        """Show the original in the type of the story."""
        if setting != self._display.setting:
            self._display.setting = setting
            if self.page.html:
                self._position.show_again(self._display.shown)

    def _paint_behind(self, painter: QPainter, shown: QRectF) -> None:
        self._behind(painter, shown)
        theme = self._display.theme
        document, map_ = self._display.document, self._display.map
        ground = blend(theme.background, theme.link, _CHOSEN)
        for start, end in self._chosen:
            if (span := map_.span(start, end)) is not None:
                for rect in line_rects(document, *span):
                    if rect.intersects(shown):
                        painter.fillRect(rect.adjusted(-4, -1, 4, 1), ground)
        layout = document.documentLayout()
        line = QColor(blend(theme.background, theme.link, 0.55))
        for block in visible_blocks(document, shown):
            if not block.text().strip():
                continue
            part = self._places.part_at(map_.offset(block.position()))
            if part is None or part.place == LEFT_OUT:
                continue
            box = layout.blockBoundingRect(block)
            rtl = block.textDirection() is Qt.LayoutDirection.RightToLeft
            left = (
                PAD + self._browser.text_width() + _BAR_GAP - _BAR_WIDTH if rtl else PAD - _BAR_GAP
            )
            painter.fillRect(QRectF(left, box.top(), _BAR_WIDTH, box.height()), line)

    # -- hands ----------------------------------------------------------------------------------

    def find(self) -> None:  # type: ignore[override]
        """Open the bar that finds words in the original."""
        self._finder.open(self._browser.textCursor().selectedText())

    def copy(self) -> None:
        """Put the selected words on the clipboard."""
        data = self._browser.createMimeDataFromSelection()
        if data.hasText():
            # Qt's own way to copy leaves the data to Python, which is gone before the clipboard.
            QGuiApplication.clipboard().setMimeData(data)

    def _take_key(self, event: QKeyEvent) -> None:
        handler: Callable[[], object] | None = None
        if event.matches(QKeySequence.StandardKey.Find):
            handler = self.find
        elif event.matches(QKeySequence.StandardKey.Copy):
            handler = self.copy
        elif event.key() == Qt.Key.Key_F3:
            back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            handler = partial(self._finder.step, -1 if back else 1)
        elif event.key() == Qt.Key.Key_Escape:
            handler = self._finder.close if self._find_bar.isVisible() else self.closed.emit
        elif event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End) and not event.modifiers():
            self._note_hand()
            handler = partial(self._position.to_edge, end=event.key() == Qt.Key.Key_End)
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down) and self.strip.isVisible():
            handler = partial(self._walk, backwards=event.key() == Qt.Key.Key_Up)
        if handler is not None:
            handler()
            event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close from the message as from the page."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _follow_link(self, url: QUrl) -> None:
        address = url.toString()
        if address.startswith("#"):
            if (position := self._display.layout.names.get(address[1:])) is not None:
                self._position.go_to(position)
        else:
            self.link_activated.emit(address)

    def _point(self, place: QPointF) -> None:
        layout = self._display.document.documentLayout()
        self._point_at(layout.hitTest(place, Qt.HitTestAccuracy.FuzzyHit))

    def _walk(self, *, backwards: bool) -> None:
        """Point by key at the next part of the page, or at the one before."""
        self._position.focus_paragraph(backwards=backwards)
        if (block := self._position.paragraph) is not None:
            self._point_at(block.position())

    def _point_at(self, position: int) -> None:
        if position < 0 or not self.page.html:
            return
        for asset, positions in self._display.layout.images.items():
            if {position, position - 1} & set(positions) and asset in self.page.pictures:
                self.picture_pointed.emit(self.page.pictures[asset])
                return
        part = self._places.part_at(self._display.map.offset(position))
        if part is not None:
            self.pointed.emit(part)


def _is_own_key(event: QKeyEvent) -> bool:
    """Whether a key is meant for the original, though the window has an action for it."""
    keys = (Qt.Key.Key_F3, Qt.Key.Key_Escape, Qt.Key.Key_Home, Qt.Key.Key_End)
    standard = (QKeySequence.StandardKey.Find, QKeySequence.StandardKey.Copy)
    return event.key() in keys or any(map(event.matches, standard))
