"""What happens between a selection (or a click on a highlight) and the wish to keep it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QPointF, QRect, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent

from reader.model import COLOURS, Highlight
from reader.ui.page.overlay import Overlay
from reader.ui.page.page_browser import PageBrowser
from reader.ui.page.page_display import Display
from reader.ui.page.page_position import PagePosition
from reader.ui.page.popover import Popover, begins_note

if TYPE_CHECKING:
    from reader.ui.page.story_pictures import StoryPicture

Span = tuple[int, int]


class SelectionMarker(QObject):
    """Selects, walks paragraphs, and turns both into highlights, notes and bookmarks."""

    highlight_requested = Signal(int, int, str, str)
    highlight_changed = Signal(str, str, str, str)  # the note, and the one that was seen
    tagged_highlight_requested = Signal(int, int, str, str, object)
    highlight_tagged = Signal(str, object, object)  # the tags, and those that were seen
    highlight_moved = Signal(str, int, int)
    highlight_removed = Signal(str)
    highlight_opened = Signal(str)
    bookmark_requested = Signal(int, str)
    bookmark_removed = Signal(str)
    search_requested = Signal(str)
    colour_changed = Signal(str)
    opened_changed = Signal()
    """Another highlight is open in the popover, or none."""

    def __init__(
        self,
        browser: PageBrowser,
        display: Display,
        layer: Overlay,
        position: PagePosition,
        popover: Popover,
    ) -> None:
        super().__init__(browser)
        self._browser = browser
        self._display = display
        self._layer = layer
        self._position = position
        self._popover = popover
        self._opened_id: str | None = None
        self._growing: tuple[str, Span | None] | None = None
        """The highlight whose words were selected, and what keys have made of the selection."""
        self._made: tuple[Span, tuple[int, ...]] | None = None
        """The words marked last, and where one was then."""
        self.colour = COLOURS[0]
        browser.selected.connect(self._selected)
        browser.clicked.connect(self._clicked)
        browser.wants_key = self._wants_key
        popover.colour_chosen.connect(self.highlight)
        popover.note_saved.connect(self._save_note)
        popover.copy_wanted.connect(self.copy)
        popover.search_wanted.connect(self.search)
        popover.removed.connect(self.remove_highlight)
        popover.closed.connect(self._closed)

    @property
    def opened(self) -> str | None:
        """The id of the highlight that is open, None without one."""
        return self._opened_id

    @property
    def _open(self) -> str | None:
        return self._opened_id

    @_open.setter
    def _open(self, highlight: str | None) -> None:
        if highlight != self._opened_id:
            self._opened_id = highlight
            self.opened_changed.emit()

    def selected_text(self) -> str:
        """Return the selected words."""
        text = self._browser.textCursor().selection().toPlainText()
        return text.replace("\ufffc", "").replace("\u2028", "\n")

    def copy(self) -> None:
        """Put the selected (or the open highlight's) words on the clipboard."""
        data = self._browser.createMimeDataFromSelection()
        if not data.hasText():
            marked = self._opened()
            data.setText(marked.exact if marked is not None else "")
        if data.text():
            QGuiApplication.clipboard().setMimeData(data)
        self.close()

    def grow(self, unit: str, *, backwards: bool = False) -> None:
        """Make the selection larger and offer what can be done with it."""
        self.change_selection(lambda: self._position.grow(unit, backwards=backwards))

    def change_selection(self, change: Callable[[], object]) -> None:
        """Let a key change the selection and offer what can be done with it."""
        before, grown = self._position.selection(), self._grown()
        placed = (one for one in self._layer.highlights if one.state == "anchored")
        marked = grown or next((one for one in placed if (one.start, one.end) == before), None)
        change()
        self.offer()
        self._growing = (marked.id, self._position.selection()) if marked is not None else None

    def _grown(self) -> Highlight | None:
        """Return the highlight from whose words keys have made the selection."""
        if self._growing is None or self._growing[1] != self._position.selection():
            return None
        return next((one for one in self._layer.highlights if one.id == self._growing[0]), None)

    def highlight(self, colour: str | None = None) -> bool:
        """Mark the selection or the focused paragraph; recolour the highlight that is meant.

        One whose words were selected and then grew, or shrank, by keys has its ends there.
        Gives whether there was anything to mark.
        """
        chosen = colour if colour in COLOURS else self.colour
        if (marked := self._meant()) is not None:
            self.highlight_changed.emit(marked.id, chosen, marked.note, marked.note)
        elif (grown := self._grown()) is not None and (span := self._position.selection()):
            self.highlight_moved.emit(grown.id, *span)
            if colour is not None:
                self.highlight_changed.emit(grown.id, chosen, grown.note, grown.note)
            self._position.unselect()
        elif targets := self._position.targets():
            for target in targets:
                self._ask_for(target, chosen, "")
        else:
            return False
        self._use(chosen)
        self.close()
        return True

    def note(self) -> bool:
        """Write a note on the highlight that is meant, the selection or the focused paragraph.

        Gives whether there was any of them.
        """
        marked = self._meant()
        if marked is None and self._position.target() is None:
            return False
        if not self._popover.isVisible():
            self._open = marked.id if marked else None
            self._open_at(self._place_of_target())
        self._popover.open_note()
        return True

    def _ask_for(self, target: Span, colour: str, note: str, tags: tuple[str, ...] = ()) -> None:
        """Ask for a highlight, whose words are shown where they went out of view."""
        if tags:
            self.tagged_highlight_requested.emit(*target, colour, note, tags)
        else:
            self.highlight_requested.emit(*target, colour, note)
        self._position.unselect()
        span = self._display.map.span(*target)
        if span is not None:
            self._position.reveal_any(*span)
        self._made = (target, self._spot())

    def _spot(self) -> tuple[int, ...]:
        cursor, focus = self._browser.textCursor(), self._position.paragraph
        return (cursor.anchor(), cursor.position(), focus.position() if focus else -1)

    def remove_highlight(self) -> None:
        """Remove the highlight that is open, or that is just what is selected or in focus."""
        marked = self._meant()
        if marked is not None:
            self.close()
            self.highlight_removed.emit(marked.id)

    def bookmark_here(self, picture: StoryPicture | None) -> None:
        """Keep the place: of the selection, of what is in focus, else of the first line.

        A picture in focus without words to mark is called by what describes it.
        """
        target = self._position.target()
        if target is None and picture is not None:
            self._bookmark(self._display.map.offset(picture.position), picture.label)
        else:
            self._bookmark(target[0] if target else self._position.place().offset)

    def bookmark_at(self, point: QPointF) -> None:
        """Keep the place of the line at a point of the document."""
        layout = self._display.document.documentLayout()
        position = layout.hitTest(point, Qt.HitTestAccuracy.FuzzyHit)
        self._bookmark(self._display.map.offset(max(0, position)))

    def _bookmark(self, offset: int, words: str = "") -> None:
        reading = self._display.shown.body.reading_text if self._display.shown else ""
        label = " ".join((words or reading[offset : offset + 80]).split()[:8])
        self.bookmark_requested.emit(offset, label)

    def _use(self, colour: str) -> None:
        if colour != self.colour:
            self.colour = colour
            self._popover.set_last(colour)
            self.colour_changed.emit(colour)

    def _save_note(
        self, note: str, tags: tuple[str, ...], begun: tuple[str, tuple[str, ...]]
    ) -> None:
        if (marked := self._opened()) is not None:
            seen, seen_tags = begun
            if note != seen:
                self.highlight_changed.emit(marked.id, marked.colour, note, seen)
            if tags != seen_tags:
                self.highlight_tagged.emit(marked.id, tags, seen_tags)
        elif (note or tags) and (target := self._position.target()) is not None:
            self._ask_for(target, self.colour, note, tags)

    def search(self) -> None:
        """Ask the library for the selected (or the open highlight's) words."""
        words = " ".join(self.selected_text().split())
        if not words and (marked := self._opened()) is not None:
            words = " ".join(marked.exact.split())
        self.close()
        if words:
            self.search_requested.emit(words)

    def _selected(self, by_letters: bool) -> None:
        if not by_letters:
            self._position.snap_to_words()
        self.offer()

    # -- the popover --------------------------------------------------------------------------

    def offer(self) -> None:
        """Show the popover at the selection, if words of the story are selected."""
        self._open = self._growing = None
        if self._position.selection() is None:
            self.close()
            return
        self._popover.open(self._place_of_target())

    def open_highlight(self, highlight: str) -> None:
        """Show the popover of a highlight that is there."""
        marked = next((h for h in self._layer.highlights if h.id == highlight), None)
        if marked is None:
            return
        self._open = highlight
        if (span := self._layer.span_of(highlight)) is not None:
            self._position.reveal(span[0])
        self._popover.open(
            self._place_of_target(),
            note=marked.note,
            colour=marked.colour,
            tags=marked.tags,
            marked=True,
        )
        self.highlight_opened.emit(highlight)

    def focus_highlight(self, *, backwards: bool) -> Highlight | None:
        """Select the words of the next or previous highlight; return it, None without any."""
        placed = [
            one for one in self._layer.highlights if one.state == "anchored" and one.start < one.end
        ]
        marks = sorted(placed, key=lambda one: (one.start, one.end, one.id))
        current = self._meant()
        if current in marks:
            at = marks.index(current)
            following = marks[:at][::-1] if backwards else marks[at + 1 :]
        else:
            here = self._here(backwards=backwards)
            following = [one for one in marks if (one.start < here) is backwards]
            following = following[::-1] if backwards else following
        if not following:
            return None
        found = following[0]
        self.close()
        self._position.focus_words((found.start, found.end))
        self.highlight_opened.emit(found.id)
        return found

    def _here(self, *, backwards: bool) -> int:
        """Return the offset from which the next or previous highlight is looked for."""
        selected = self._position.selection()
        if selected is not None:
            return selected[0] if backwards else selected[1]
        return self._display.map.offset(self._position.here())

    def meant_text(self) -> str:
        """Return the words that are selected, marked and open, or in focus."""
        if words := self.selected_text().strip():
            return words
        if (marked := self._opened()) is not None:
            return marked.exact
        focus = self._position.paragraph
        return focus.text().replace("\u2028", "\n").strip("\ufffc \n") if focus else ""

    def touched(self) -> list[Highlight]:
        """Return the highlights that touch the one that is open, what a key works on, or the caret.

        The caret stays in words that were selected and marked.
        """
        marked, target = self._opened(), self._position.target()
        span = (marked.start, marked.end) if marked is not None else target
        span = span or self._position.caret_span()
        placed = (one for one in self._layer.highlights if one.state == "anchored")
        return [one for one in placed if one.start <= span[1] and one.end >= span[0]]

    def splitting(self) -> tuple[str, int, int] | None:
        """Return the highlight that holds the selection, or the caret, and where to part it.

        Of several it is the shortest. Without a selection start and end are the same: the
        beginning of the word at the caret.
        """
        start, end = span = self._position.selection() or self._position.caret_span()
        holding = [
            one
            for one in self._layer.highlights
            if one.state == "anchored"
            and one.start <= start
            and end <= one.end
            and (one.start, one.end) != span
            and (start < end or one.start < start < one.end)
        ]
        found = min(holding, key=lambda one: one.end - one.start, default=None)
        return None if found is None else (found.id, start, end)

    def close(self) -> None:
        """Close the popover; a note that was begun is kept."""
        self._popover.close_quietly()

    def forget(self) -> None:
        """Another story comes."""
        self.close()
        self._open = self._made = None

    def _closed(self, had_keyboard: bool) -> None:
        self._open = None
        if had_keyboard:
            self._browser.setFocus()

    def _opened(self) -> Highlight | None:
        return next((h for h in self._layer.highlights if h.id == self._open), None)

    def has_words(self) -> bool:
        """Return whether words are selected, a highlight is open, or words were marked just now."""
        made_here = self._made is not None and self._made[1] == self._spot()
        return made_here or self._opened() is not None or self._position.selection() is not None

    def _meant(self) -> Highlight | None:
        """Return the highlight that is open, else one of just the words that a key works on.

        Where one has not moved since, those are the words that were marked last.
        """
        if (opened := self._opened()) is not None:
            return opened
        target = self._position.target()
        if self._made is not None and self._made[1] == self._spot():
            target = self._made[0]
        placed = (h for h in self._layer.highlights if h.state != "orphaned")
        return next((h for h in placed if (h.start, h.end) == target), None)

    def _open_at(self, place: QRect) -> None:
        marked = self._opened()
        note, tags = (marked.note, marked.tags) if marked else ("", ())
        self._popover.open(place, note=note, tags=tags, marked=marked is not None)

    def _place_of_target(self) -> QRect:
        """Where the marked words stand, in the coordinates of the popover's parent."""
        span = self._layer.span_of(self._open) if self._open else None
        found = self._position.target_rect() if span is None else self._position.rect(*span)
        place = QRect(self._browser.to_viewport(found.topLeft()), found.toAlignedRect().size())
        place = place.intersected(self._browser.viewport().rect().adjusted(0, 10, 0, -10))
        corner = self._browser.viewport().mapTo(self._popover.room, QPoint(0, 0))
        return place.translated(corner)

    def _clicked(self, point: QPointF) -> None:
        found = self._layer.highlight_at(point)
        if found is not None:
            self.open_highlight(found)
        else:
            self.close()

    def _wants_key(self, event: QKeyEvent) -> bool:
        """Whether a key belongs to the popover: Escape, and letters that begin a note."""
        if not self._popover.isVisible():
            return False
        return event.key() == Qt.Key.Key_Escape or begins_note(event)

    def take_key(self, event: QKeyEvent) -> bool:
        """Work on a key while the popover is open; gives whether it was used."""
        if not self._wants_key(event):
            return False
        if event.key() == Qt.Key.Key_Escape:
            self._position.unselect()
            self.close()
        else:
            self._popover.type_into(event.text())
        return True
