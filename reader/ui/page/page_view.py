"""The reading view as one widget, put together from its parts."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QUrl, Signal
from PySide6.QtGui import QAction, QKeyEvent, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QAbstractScrollArea, QLabel, QVBoxLayout, QWidget

from reader.translation import tr
from reader.ui.page.aloud_reader import AloudBar, AloudReader
from reader.ui.page.appearance import Appearance
from reader.ui.page.code_blocks import STEP as CODE_STEP
from reader.ui.page.code_blocks import is_code
from reader.ui.page.find_bar import FindBar
from reader.ui.page.find_in_page import FindInPage
from reader.ui.page.highlight_handles import HighlightHandles
from reader.ui.page.link_follower import LinkFollower
from reader.ui.page.marked_pictures import MarkedPictures
from reader.ui.page.overlay import Overlay
from reader.ui.page.page_accessible import PageParts
from reader.ui.page.page_browser import PageBrowser
from reader.ui.page.page_display import Display, ShownStory
from reader.ui.page.page_foot import StorySurroundings
from reader.ui.page.page_menu import PageMenu
from reader.ui.page.page_pictures import Pictures
from reader.ui.page.page_position import PagePosition
from reader.ui.page.popover import Popover
from reader.ui.page.progress_line import ProgressLine
from reader.ui.page.read_aloud import Speaker, find_engine
from reader.ui.page.selection_marker import SelectionMarker
from reader.ui.page.story_outline import StoryOutline
from reader.ui.page.story_pictures import StoryPicture, StoryPictures
from reader.ui.themes import THEMES, Theme

if TYPE_CHECKING:
    from reader.model import Body, Bookmark, Highlight, ReadingPlace, Related, Story
    from reader.ui.page.print_job import PrintJob

Assets = Callable[[str], bytes | None]
Background = Callable[[Callable[[], object], Callable[[object], None]], None]


_ASIDE = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_TURNS = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_LETTERS = {
    Qt.Key.Key_Left: QTextCursor.MoveOperation.Left,
    Qt.Key.Key_Right: QTextCursor.MoveOperation.Right,
    Qt.Key.Key_Up: QTextCursor.MoveOperation.Up,
    Qt.Key.Key_Down: QTextCursor.MoveOperation.Down,
    Qt.Key.Key_Home: QTextCursor.MoveOperation.StartOfLine,
    Qt.Key.Key_End: QTextCursor.MoveOperation.EndOfLine,
}
_WORDS = {
    Qt.Key.Key_Left: QTextCursor.MoveOperation.WordLeft,
    Qt.Key.Key_Up: QTextCursor.MoveOperation.StartOfBlock,
    Qt.Key.Key_Home: QTextCursor.MoveOperation.Start,
    Qt.Key.Key_End: QTextCursor.MoveOperation.End,
}
"""What Shift, and Shift with Ctrl, and a key extend the selection to."""
_OVERLAP_LINES = 2
"""Lines that stay in view when a page is turned."""


class PageView(QWidget):
    """Shows one story; what a person does with it comes out as signals.

    `assets` gives the bytes of a picture by its digest; `background` runs work away from the
    window's thread and hands its result to the second callable there (None: at once).
    """

    story_requested = Signal(int)
    link_activated = Signal(str, str)
    link_hovered = Signal(str)
    highlight_requested = Signal(int, int, str, str)
    highlight_changed = Signal(str, str, str, str)
    tagged_highlight_requested = Signal(int, int, str, str, object)
    highlight_tagged = Signal(str, object, object)
    highlight_moved = Signal(str, int, int)
    highlight_removed = Signal(str)
    highlight_opened = Signal(str)
    bookmark_requested = Signal(int, str)
    bookmark_removed = Signal(str)
    place_changed = Signal(int, object)
    progress_changed = Signal(float, int)
    speech_ended = Signal()
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
        self._browser.setAccessibleName(tr("Story"))
        self._display = Display(self._browser, pictures, THEMES["light"])
        self._position = PagePosition(self._browser, self._display)
        self._layer = Overlay(self._browser, self._display, self._position)
        self._popover = Popover(self)
        self._marking = SelectionMarker(
            self._browser, self._display, self._layer, self._position, self._popover
        )
        self._findbar = FindBar(self)
        self._searching = FindInPage(
            self._browser, self._display, self._layer, self._position, self._findbar, background
        )
        self._searching.going.connect(self._marking.close)
        self._look = Appearance(self._browser, self._display, self._position, self._popover, self)
        self.handles = HighlightHandles(
            self._browser, self._display, self._layer, self._position, self._marking
        )
        self.outline = StoryOutline(self._display, self._position)
        self.parts = PageParts(self._browser, self._display, self._position, self)
        self.links = LinkFollower(self._browser, self._display, self._position, self)
        self.pictures = StoryPictures(self._browser, self._display, pictures, self)
        self._framed = MarkedPictures(self._display, self.pictures, self._layer)
        self._menu = PageMenu(
            self._browser, self._layer, self._marking, self._position, self.pictures
        )
        self._speaker = Speaker(find_engine(), self)
        self.aloud_bar = AloudBar(self)
        self.aloud = AloudReader(
            self._speaker, self._display, self._layer, self._position, self.aloud_bar
        )
        self._progress = ProgressLine(self)
        self._message = QLabel(self, textFormat=Qt.TextFormat.PlainText)
        self._lay_out()
        self._connect()
        self.clear()

    def _lay_out(self) -> None:
        self._message.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._message.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self._findbar, self._browser, self._message, self.aloud_bar, self._progress):
            column.addWidget(part)
        column.setStretchFactor(self._browser, 1)
        column.setStretchFactor(self._message, 1)
        self.setFocusProxy(self._browser)

    def _connect(self) -> None:
        marking = self._marking
        marking.highlight_requested.connect(self.highlight_requested)
        marking.highlight_changed.connect(self.highlight_changed)
        marking.tagged_highlight_requested.connect(self.tagged_highlight_requested)
        marking.highlight_tagged.connect(self.highlight_tagged)
        self.handles.moved.connect(self.highlight_moved)
        marking.highlight_moved.connect(self.highlight_moved)
        marking.highlight_removed.connect(self.highlight_removed)
        marking.highlight_opened.connect(self.highlight_opened)
        marking.bookmark_requested.connect(self.bookmark_requested)
        marking.bookmark_removed.connect(self.bookmark_removed)
        marking.search_requested.connect(self.search_requested)
        marking.colour_changed.connect(self.colour_changed)
        self._menu.address_wanted.connect(partial(self.link_activated.emit, "copy-address"))
        self._look.text_size_changed.connect(self.text_size_changed)
        self._browser.zoomed.connect(self._look.zoom)
        self._browser.key_pressed.connect(self._take_key)
        self._browser.walks_links = self._walk_links
        self.links.story_wanted.connect(self.story_requested)
        self.links.activated.connect(self.link_activated)
        self.links.hovered.connect(self.link_hovered)
        self.aloud.ended.connect(self.speech_ended)
        self._position.scroll.rested.connect(self._announce_place)
        self._position.scroll.moved.connect(self._announce_progress)
        self._display.ready.connect(self._page_is_ready)

    @property
    def reading_widget(self) -> QAbstractScrollArea:
        """The part of the page that takes the keys of reading."""
        return self._browser

    def sizeHint(self) -> QSize:
        """Return a comfortable page."""
        return QSize(760, 800)

    def extend_menu(self, actions: Sequence[QAction]) -> None:
        """Offer these actions at the end of the menu of the page."""
        self._menu.further += actions

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
        quotes = () if body.reading_text else tuple(highlights)
        around = StorySurroundings(tuple(related), tuple(thread), thread_name, quotes=quotes)
        self._display.show(ShownStory(story, body, around, story.note))
        self._progress.setLayoutDirection(self._display.direction())
        self._layer.set_highlights(highlights)
        self._layer.set_bookmarks(bookmarks)
        self._position.restore(place.offset if place is not None else 0)

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
            self._position.show_again(fresh)

    def set_highlights(self, highlights: Sequence[Highlight]) -> None:
        """Show these highlights; those of a story without text are quoted at its foot."""
        self._layer.set_highlights(highlights)
        shown = self._display.shown
        if shown is not None and not shown.body.reading_text:
            around = replace(shown.around, quotes=tuple(highlights))
            self._position.steadily(lambda: self._display.surround(around))

    def set_bookmarks(self, bookmarks: Sequence[Bookmark]) -> None:
        """Show these bookmarks."""
        self._layer.set_bookmarks(bookmarks)

    def set_related(
        self, related: Sequence[Related], thread: Sequence[Story] = (), thread_name: str = ""
    ) -> None:
        """Show these stories at the foot; the place is kept."""
        shown = self._display.shown
        quotes = shown.around.quotes if shown is not None else ()
        around = StorySurroundings(tuple(related), tuple(thread), thread_name, quotes=quotes)
        self._position.steadily(lambda: self._display.surround(around))

    def set_note(self, text: str) -> None:
        """Show the person's note on the whole story below the header."""
        shown = self._display.shown
        if shown is not None and shown.note != text:
            self._position.show_again(replace(shown, note=text))

    def _leave(self) -> None:
        """Announce the place of the story that goes, and close what belongs to it."""
        if self._display.shown is not None:
            self._marking.forget()
            self._announce_place()
            self._position.forget()
        self._searching.forget()
        self.links.forget()
        self.pictures.close()
        self.aloud.stop()

    def _page_is_ready(self) -> None:
        self._searching.placed()
        self.ready.emit()

    def _announce_place(self) -> None:
        if self._display.shown is not None:
            self.place_changed.emit(self._display.shown.story.id, self._position.place())

    def _announce_progress(self, share: float, minutes: int) -> None:
        self._progress.set_share(share)
        self.progress_changed.emit(share, minutes)

    # -- looks --------------------------------------------------------------------------------

    def set_theme(self, theme: Theme) -> None:
        """Use the theme in force."""
        self._look.set_theme(theme)
        self._message.setStyleSheet(f"color: {theme.muted}; background: {theme.background};")
        self.links.set_theme(theme)
        self._progress.set_colours(theme.background, theme.muted)

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
        """Return the size of running text in pixels."""
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
        """Return the colour that was used last."""
        return self._marking.colour

    def set_colour_names(self, names: Mapping[str, str]) -> None:
        """Call the colours as the person does."""
        self._popover.set_names(names)

    # -- links, keys and size -----------------------------------------------------------------

    def postpone(self, work: Callable[[], object]) -> bool:
        """Keep what a key does until the place where reading stopped is seen; False where it is."""
        return self._position.scroll.postpone(work)

    def _take_key(self, event: QKeyEvent) -> None:
        later = partial(self._browser.keyPressEvent, event.clone())
        if (
            self.postpone(later)
            or self._marking.take_key(event)
            or self.links.note.take_key(event)
            or self._acts_on(event)
        ):
            event.accept()

    def _acts_on(self, event: QKeyEvent) -> bool:
        """Work on a key of the page; return whether it was used."""
        key, plain = Qt.Key(event.key()), not event.modifiers()
        if key == Qt.Key.Key_Escape:
            if self._findbar.isVisible():
                self._searching.close()
                return True
            unselected = self._position.unselect()
            return self._position.clear_focus() or unselected
        if key in _TURNS and plain:
            self._turn(_TURNS[key])
            return True
        if key in _ASIDE and plain and self._scroll_aside(key):
            return True
        if key in _ENTER:
            if (link := self._position.link) is not None:
                self.links.follow(QUrl(link.href))
                return True
            return self._enlarge_focused()
        if (unit := _growth(event)) is not None:
            self._marking.grow(unit)
            return True
        if (way := _extension(event)) is not None:
            self._marking.change_selection(partial(self._position.extend, way))
            return True
        return False

    def _enlarge_focused(self) -> bool:
        """Enlarge the picture in focus; return whether there is one."""
        picture = self.picture_in_focus() if self._position.link is None else None
        if picture is not None:
            self.pictures.open(picture)
        return picture is not None

    def picture_in_focus(self) -> StoryPicture | None:
        """Return the first picture of the paragraph in focus, or None."""
        block = self._position.paragraph
        return self.pictures.inside(block) if block is not None else None

    def picture_is_marked(self) -> bool:
        """Return whether the picture in focus has a frame, since it is bookmarked."""
        picture = self.picture_in_focus()
        return picture is not None and self._framed.find(picture) is not None

    def _scroll_aside(self, key: int) -> bool:
        """Scroll the code or the wide table in focus; return whether there is any."""
        block, step = self._position.paragraph, _ASIDE[Qt.Key(key)]
        if block is None:
            return False
        if not is_code(block):
            return self._layer.wide.scroll(block, step)
        self._layer.code.scroll(block, step * CODE_STEP)
        return True

    def copy_code(self) -> bool:
        """Copy the code in focus, else the first in view; return whether there was any."""
        block = self._layer.code.here(self._position.here())
        if block is not None:
            self._layer.code.copy(block)
        return block is not None

    def _walk_links(self, forward: bool) -> bool:
        """Tab goes on to the next link from the place a person is at."""
        walk = partial(self._position.focus_link, backwards=not forward)
        return self.postpone(walk) or walk()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Close the popover, whose place is gone."""
        super().resizeEvent(event)
        self._marking.close()

    # -- reading ------------------------------------------------------------------------------

    def page_down(self) -> bool:
        """Turn the page; False where the end was in view already."""
        return self._turn(1)

    def page_up(self) -> bool:
        """Turn the page back; False at the beginning."""
        return self._turn(-1)

    def _turn(self, direction: int) -> bool:
        turned = self._position.turn(direction, _OVERLAP_LINES * self._browser.line_step())
        return turned or (direction > 0 and not self._display.is_ready)

    def to_start(self) -> None:
        """Go to the header."""
        self._position.to_edge(end=False)

    def to_end(self) -> None:
        """Go to the end of the foot."""
        self._display.finish()
        self._position.to_edge(end=True)

    def go_to(self, offset: int) -> None:
        """Go to a place of the reading text."""
        self._position.restore(offset)

    def scroll_to(self, offset: int) -> None:
        """Scroll a place of the reading text to the upper edge, as far as it is built."""
        position = self._display.map.position(offset) if offset > 0 else 0
        if position:
            self._position.go_to(position)
        elif position == 0:
            self._position.to_edge(end=False)

    def leave_trace(self) -> None:
        """Remember the place, to come back to from the one that is gone to next."""
        self.links.leave_trace()

    def go_to_highlight(self, highlight: str) -> None:
        """Go to a highlight, once it is built."""
        found = next((h for h in self._layer.highlights if h.id == highlight), None)
        if found is not None and found.state == "anchored":
            self.go_to(found.start)

    def go_to_bookmark(self, bookmark: str) -> None:
        """Go to a bookmark."""
        found = next((b for b in self._layer.bookmarks if b.id == bookmark), None)
        if found is not None:
            self.go_to(found.offset)

    def go_to_related(self) -> None:
        """Go to the stories at the foot."""
        self._display.finish()
        if self._display.layout.foot is not None:
            self._position.go_to(self._display.layout.foot)

    def place(self) -> ReadingPlace:
        """Return where reading stands."""
        return self._position.place()

    def at_rest(self) -> bool:
        """Return whether the story is built wholly and stands where it should."""
        return self._display.is_ready and not self._position.scroll.waiting

    # -- finding ------------------------------------------------------------------------------

    def find(self) -> None:  # type: ignore[override]
        """Open the bar that finds words, with the selected ones."""
        self._searching.open(self._marking.selected_text())

    def find_next(self) -> None:
        """Go to the next place that was found."""
        self._searching.step(1)

    def find_previous(self) -> None:
        """Go to the previous place that was found."""
        self._searching.step(-1)

    def mark_hits(self, spans: Sequence[tuple[int, int]], go: bool = True) -> None:
        """Mark what a search found and go to the first place."""
        self._searching.mark(spans, go=go)

    def mark_words(self, words: Sequence[str], go: bool = True) -> None:
        """Mark all words that begin with one of these."""
        self._searching.mark_words(words, go=go)

    def clear_hits(self) -> None:
        """Mark no places any more."""
        self._searching.mark((), go=False)

    # -- marking ------------------------------------------------------------------------------

    def focus_next_paragraph(self) -> None:
        """Move the paragraph focus on."""
        self._position.focus_paragraph(backwards=False)

    def focus_heading(self, *, backwards: bool) -> bool:
        """Move the paragraph focus to the next or previous heading; return False without one."""
        return self._position.focus_heading(backwards=backwards)

    def focus_highlight(self, *, backwards: bool) -> Highlight | None:
        """Select the words of the next or previous highlight; return it, None without any."""
        return self._marking.focus_highlight(backwards=backwards)

    def focus_previous_paragraph(self) -> None:
        """Move the paragraph focus back."""
        self._position.focus_paragraph(backwards=True)

    def clear_focus(self) -> None:
        """Take the paragraph focus away."""
        self._position.clear_focus()

    def highlight(self, colour: str | None = None) -> bool:
        """Mark the selection or the focused paragraph; recolour a highlight that is there.

        Gives whether there was anything to mark.
        """
        return self._marking.highlight(colour)

    def note(self) -> bool:
        """Write a note on the selection, the focused paragraph or a highlight that is there.

        Gives whether there was any of them.
        """
        return self._marking.note()

    def has_words(self) -> bool:
        """Return whether words are selected, a highlight is open, or words were marked just now."""
        return self._marking.has_words()

    def remove_highlight(self) -> None:
        """Remove the highlight that is open."""
        self._marking.remove_highlight()

    def meant_text(self) -> str:
        """Return the words that are selected, marked and open, or in focus."""
        return self._marking.meant_text()

    def touched_highlights(self) -> list[Highlight]:
        """Return the highlights that touch the one that is open, the selection or the paragraph."""
        return self._marking.touched()

    def splitting(self) -> tuple[str, int, int] | None:
        """Return the highlight to be split, and the words of it that are to stand by themselves."""
        return self._marking.splitting()

    def close_popover(self) -> None:
        """Close the popover; a note that was begun is kept."""
        self._marking.close()

    def bookmark_here(self) -> None:
        """Keep the place."""
        self._marking.bookmark_here(self.picture_in_focus())

    def grow_selection(self, unit: str, backwards: bool = False) -> None:
        """Make the selection larger by a `word`, `sentence` or `paragraph`."""
        self._marking.grow(unit, backwards=backwards)

    def selected_text(self) -> str:
        """Return the selected words."""
        return self._marking.selected_text()

    def selection(self) -> tuple[int, int] | None:
        """Return the offsets of the selection, or None."""
        return self._position.selection()

    def copy(self) -> None:
        """Put the selected words on the clipboard."""
        self._marking.copy()

    # -- out ----------------------------------------------------------------------------------

    def print_story(self, parent: QWidget | None = None) -> PrintJob | None:
        """Begin to print the story with its highlights and notes, where a printer is chosen."""
        from reader.ui.page.print_job import ask_for_printer

        shown = self._display.shown
        printer = ask_for_printer(parent or self, shown.story.title) if shown else None
        job = self._print_job(with_notes=True) if printer else None
        if printer and job:
            job.to_printer(printer)
        return job

    def save_pdf(self, path: Path, with_notes: bool = True) -> PrintJob | None:
        """Begin to write the story as PDF; raises OSError where the file cannot be written."""
        job = self._print_job(with_notes=with_notes)
        if job:
            job.to_file(path)
        return job

    def _print_job(self, *, with_notes: bool) -> PrintJob | None:
        shown = self._display.shown
        if shown is None:
            return None
        # Printing is seldom asked for and its modules take long to load.
        from reader.ui.page.paper.manuscript import Manuscript
        from reader.ui.page.print_job import PrintJob

        manuscript = Manuscript(
            shown.story,
            shown.body,
            tuple(self._layer.highlights),
            shown.note,
            self._display.setting,
            notes=with_notes,
            map=self._display.map,
        )
        return PrintJob(manuscript, self._display.pictures_for_paper(), self)

    def can_speak(self) -> bool:
        """Return whether this installation can read aloud."""
        return self._speaker.able

    def speak(self) -> None:
        """Read aloud, the selection or from the first line in view on."""
        selected = self._position.selection()
        self.aloud.start(*(selected or (self.place().offset,)))
        self._position.unselect()
        self._marking.close()

    def how_to_speak(self) -> str:
        """Return what to install so that this computer can read aloud."""
        return self._speaker.how_to_install

    def stop_speaking(self) -> None:
        """Be silent."""
        self.aloud.stop()


def _growth(event: QKeyEvent) -> str | None:
    """Return the unit that Shift+Ctrl and an arrow make the selection larger by."""
    both = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier
    if event.modifiers() & both != both:
        return None
    return {Qt.Key.Key_Right.value: "word", Qt.Key.Key_Down.value: "paragraph"}.get(event.key())


def _extension(event: QKeyEvent) -> QTextCursor.MoveOperation | None:
    """How Shift and a key extend the selection, or None."""
    if not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
        return None
    words = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
    return (_WORDS if words else _LETTERS).get(Qt.Key(event.key()))
