"""The page put together: the story, how it looks, and what its parts tell one another."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QEvent, QSize, Qt, QUrl, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QProgressBar, QVBoxLayout, QWidget

from reader.model import Body, Bookmark, Highlight, ReadingPlace, Related, Story
from reader.ui.page.appearance import Appearance
from reader.ui.page.find_bar import FindBar
from reader.ui.page.find_in_page import FindInPage
from reader.ui.page.overlay import Overlay
from reader.ui.page.page_browser import PageBrowser
from reader.ui.page.page_display import Display, ShownStory
from reader.ui.page.page_foot import COMMENTS, SHOW_ALL, StorySurroundings
from reader.ui.page.page_menu import PageMenu
from reader.ui.page.page_pictures import Pictures
from reader.ui.page.page_strings import INNER, split_inner
from reader.ui.page.popover import Popover
from reader.ui.page.read_aloud import Speaker
from reader.ui.page.scroll_anchor import ScrollAnchor
from reader.ui.page.selection_marker import SelectionMarker
from reader.ui.themes import resolve, system_is_dark

Assets = Callable[[str], bytes | None]
Background = Callable[[Callable[[], object], Callable[[object], None]], None]


class PageFrame(QWidget):
    """Shows one story; what a person does with it comes out as signals.

    `assets` gives the bytes of a picture by its digest; `background` runs work away from the
    window's thread and hands its result to the second callable there (None: at once).
    """

    story_requested = Signal(int)
    link_activated = Signal(str, str)
    link_hovered = Signal(str)
    highlight_requested = Signal(int, int, str, str)
    highlight_changed = Signal(str, str, str)
    highlight_removed = Signal(str)
    highlight_opened = Signal(str)
    bookmark_requested = Signal(int, str)
    bookmark_removed = Signal(str)
    place_changed = Signal(int, object)
    progress_changed = Signal(float, int)
    search_requested = Signal(str)
    text_size_changed = Signal(int)
    colour_changed = Signal(str)
    ready = Signal()

    def __init__(
        self, assets: Assets, background: Background | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        pictures = Pictures(assets, background, self)
        self._browser = PageBrowser(pictures.image, self)
        self._browser.setAccessibleName("Story")
        self._display = Display(self._browser, pictures, resolve("system", system_is_dark()))
        self._layer = Overlay(self._browser, self._display)
        self._placing = ScrollAnchor(self._browser, self._display)
        self._popover = Popover(self)
        self._marking = SelectionMarker(
            self._browser, self._display, self._layer, self._placing, self._popover
        )
        self._findbar = FindBar(self)
        self._searching = FindInPage(
            self._browser, self._display, self._layer, self._placing, self._findbar
        )
        self._look = Appearance(self._browser, self._display, self._placing, self._popover, self)
        self._menu = PageMenu(self._browser, self._layer, self._marking)
        self._speaker = Speaker()
        self._progress = QProgressBar(self)
        self._message = QLabel(self)
        self._lay_out()
        self._connect()
        self.clear()

    def _lay_out(self) -> None:
        self._progress.setRange(0, 1000)
        self._progress.setTextVisible(False)
        self._progress.setFixedHeight(3)
        self._progress.setAccessibleName("How far the story is read")
        self._message.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._message.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self._findbar, self._browser, self._message, self._progress):
            column.addWidget(part)
        column.setStretchFactor(self._browser, 1)
        column.setStretchFactor(self._message, 1)
        self.setFocusProxy(self._browser)

    def _connect(self) -> None:
        for name in (
            "highlight_requested",
            "highlight_changed",
            "highlight_removed",
            "highlight_opened",
            "bookmark_requested",
            "bookmark_removed",
            "search_requested",
            "colour_changed",
        ):
            getattr(self._marking, name).connect(getattr(self, name))
        self._menu.address_wanted.connect(partial(self.link_activated.emit, "copy-address"))
        self._look.text_size_changed.connect(self.text_size_changed)
        self._browser.zoomed.connect(self._look.zoom)
        self._browser.anchorClicked.connect(self._follow)
        self._browser.highlighted.connect(lambda url: self.link_hovered.emit(_hover(url)))
        self._browser.key_pressed.connect(self._take_key)
        self._placing.rested.connect(self._tell_place)
        self._placing.moved.connect(self._tell_progress)
        self._display.ready.connect(self._told_ready)

    def sizeHint(self) -> QSize:
        """A comfortable page."""
        return QSize(760, 800)

    # -- the story ----------------------------------------------------------------------------

    def show_story(
        self,
        story: Story,
        body: Body,
        *,
        highlights: Sequence[Highlight] = (),
        bookmarks: Sequence[Bookmark] = (),
        related: Sequence[Related] = (),
        thread: Sequence[Story] = (),
        thread_name: str = "",
        place: ReadingPlace | None = None,
        loading_related: bool = False,
    ) -> None:
        """Show a story from the place where reading stopped."""
        self._leave()
        self._message.hide()
        self._browser.show()
        self._progress.show()
        around = StorySurroundings(tuple(related), tuple(thread), thread_name)
        self._display.show(ShownStory(story, body, around, story.note))
        self._layer.set_highlights(highlights)
        self._layer.set_bookmarks(bookmarks)
        self._placing.restore(place.offset if place is not None else 0)

    def clear(self, message: str = "") -> None:
        """Show no story but a quiet message."""
        self._leave()
        self._display.show(None)
        self._layer.set_highlights(())
        self._layer.set_bookmarks(())
        self._browser.hide()
        self._progress.hide()
        self._message.setText(message)
        self._message.show()

    def set_story(self, story: Story) -> None:
        """Take over changed facts of the story that is shown; its place is kept."""
        shown = self._display.shown
        if shown is None or shown.story.id != story.id:
            return
        heads = [(s.title, s.subtitle, s.byline, s.site, s.published) for s in (shown.story, story)]
        fresh = replace(shown, story=story, note=story.note)
        if heads[0] == heads[1] and shown.note == story.note:
            self._display.shown = fresh
        else:
            self._placing.show_again(fresh)

    def set_highlights(self, highlights: Sequence[Highlight]) -> None:
        """Show these highlights."""
        self._layer.set_highlights(highlights)

    def set_bookmarks(self, bookmarks: Sequence[Bookmark]) -> None:
        """Show these bookmarks."""
        self._layer.set_bookmarks(bookmarks)

    def set_related(
        self, related: Sequence[Related], thread: Sequence[Story] = (), thread_name: str = ""
    ) -> None:
        """Show these stories at the foot; the place is kept."""
        around = StorySurroundings(tuple(related), tuple(thread), thread_name)
        self._placing.steadily(lambda: self._display.surround(around))

    def set_note(self, text: str) -> None:
        """Show the person's note on the whole story below the header."""
        shown = self._display.shown
        if shown is not None and shown.note != text:
            self._placing.show_again(replace(shown, note=text))

    def _leave(self) -> None:
        """Tell the place of the story that goes, and close what belongs to it."""
        if self._display.shown is not None:
            self._marking.forget()
            self._tell_place()
            self._placing.forget()
        self._searching.forget()
        self._speaker.stop()

    def _told_ready(self) -> None:
        self._searching.placed()
        self.ready.emit()

    def _tell_place(self) -> None:
        if self._display.shown is not None:
            self.place_changed.emit(self._display.shown.story.id, self._placing.place())

    def _tell_progress(self, share: float, minutes: int) -> None:
        self._progress.setValue(round(share * 1000))
        self.progress_changed.emit(share, minutes)

    # -- looks --------------------------------------------------------------------------------

    def set_theme(self, name: str) -> None:
        """Use a theme by its name; `system` follows the desktop."""
        self._look.set_theme(name)
        theme = self._display.theme
        self._message.setStyleSheet(f"color: {theme.muted}; background: {theme.background};")
        self._progress.setStyleSheet(
            f"QProgressBar {{ border: 0; background: {theme.background}; }}"
            f"QProgressBar::chunk {{ background: {theme.muted}; }}"
        )

    def set_column(self, characters: int) -> None:
        """Set the column's width, 50 to 90 characters."""
        self._look.set_column(characters)

    def set_text_size(self, pixels: int) -> None:
        """Set the size of running text in pixels."""
        self._look.set_text_size(pixels)

    def set_font(self, family: str | None) -> None:
        """Set the family of running text; None is the one that is shipped."""
        self._look.set_font(family)

    def set_line_height(self, factor: float) -> None:
        """Set the line height, 1.2 to 2.0."""
        self._look.set_line_height(factor)

    def text_size(self) -> int:
        """The size of running text in pixels."""
        return self._display.setting.size

    def zoom_in(self) -> None:
        """Make the text larger."""
        self._look.zoom(1)

    def zoom_out(self) -> None:
        """Make the text smaller."""
        self._look.zoom(-1)

    def zoom_reset(self) -> None:
        """Show the text in its usual size."""
        self._look.zoom_reset()

    def set_focus_mode(self, on: bool) -> None:
        """Show only the page: the progress line goes too."""
        self._progress.setVisible(not on and self._display.shown is not None)

    def set_colour(self, colour: str) -> None:
        """Set the colour that was used last."""
        self._marking.colour = colour
        self._popover.set_last(colour)

    def colour(self) -> str:
        """The colour that was used last."""
        return self._marking.colour

    def set_colour_names(self, names: Mapping[str, str]) -> None:
        """Call the colours as the person does."""
        self._popover.set_names(names)

    # -- links, keys and size -----------------------------------------------------------------

    def _follow(self, url: QUrl) -> None:
        """Act on a link: one of the page's own, one inside the story, or one to the web."""
        address = url.toString()
        if address.startswith("#"):
            position = self._display.layout.names.get(address[1:])
            if position is not None:
                self._placing.go_to(position)
            return
        if not address.startswith(INNER):
            self._follow_web(address)
            return
        action, target = split_inner(address)
        if action == "story" and target.isdecimal():
            self.story_requested.emit(int(target))
        elif action == SHOW_ALL:
            self._placing.steadily(self._display.show_all_links)
        elif action == COMMENTS:
            self._fold_comments(unfolded=target == "show")
        else:
            self.link_activated.emit(action, target)

    def _fold_comments(self, *, unfolded: bool) -> None:
        self._placing.steadily(partial(self._display.show_comments, unfolded))
        end = self._display.layout.end
        if not unfolded and end is not None:
            self._placing.reveal(end + 1)

    def _follow_web(self, address: str) -> None:
        """Open the saved story that an address leads to, or give the address out."""
        shown = self._display.shown
        for one in shown.around.related if shown else ():
            if one.id is not None and one.url == address:
                self.story_requested.emit(one.id)
                return
        self.link_activated.emit("web", address)

    def _take_key(self, event: QKeyEvent) -> None:
        if self._marking.take_key(event):
            event.accept()
        elif event.key() == Qt.Key.Key_Escape and self._findbar.isVisible():
            self._searching.close()
            event.accept()
        elif event.key() == Qt.Key.Key_Escape and self._layer.focus is not None:
            self._marking.clear_focus()
            event.accept()
        elif (unit := _growth(event)) is not None:
            self._marking.grow(unit)
            event.accept()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the desktop from light to dark where the theme does."""
        if event.type() == QEvent.Type.ApplicationPaletteChange:
            self._look.follow_system()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Close the popover, whose place is gone."""
        super().resizeEvent(event)
        self._marking.close()


def _growth(event: QKeyEvent) -> str | None:
    """The unit that Shift+Ctrl and an arrow make the selection larger by."""
    both = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier
    if event.modifiers() & both != both:
        return None
    return {Qt.Key.Key_Right.value: "word", Qt.Key.Key_Down.value: "paragraph"}.get(event.key())


def _hover(url: QUrl) -> str:
    """What a status line says of a link; nothing for those of the page's own."""
    address = url.toString()
    return "" if address.startswith(INNER) else address
