"""The reading view as one widget."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QWidget

from reader.model import ReadingPlace
from reader.ui.page.page_frame import PageFrame
from reader.ui.page.paper.manuscript import Manuscript
from reader.ui.page.print_job import PrintJob, ask_for_printer

_OVERLAP_LINES = 2
"""Lines that stay in view when a page is turned."""


class PageView(PageFrame):
    """The page with everything that keys, menus and the palette may ask of it."""

    # -- reading ------------------------------------------------------------------------------

    def page_down(self) -> bool:
        """Turn the page; False where the end was in view already."""
        return self._turn(1)

    def page_up(self) -> bool:
        """Turn the page back; False at the beginning."""
        return self._turn(-1)

    def _turn(self, direction: int) -> bool:
        bar = self._browser.verticalScrollBar()
        before = bar.value()
        step = self._browser.viewport().height() - _OVERLAP_LINES * self._browser.line_step()
        bar.setValue(before + direction * max(40, step))
        return bar.value() != before or (direction > 0 and not self._display.is_ready)

    def to_start(self) -> None:
        """Go to the header."""
        self._browser.verticalScrollBar().setValue(0)

    def to_end(self) -> None:
        """Go to the end of the foot."""
        self._display.finish()
        bar = self._browser.verticalScrollBar()
        bar.setValue(bar.maximum())

    def go_to(self, offset: int) -> None:
        """Go to a place of the reading text."""
        self._placing.restore(offset)

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
            self._placing.go_to(self._display.layout.foot)

    def place(self) -> ReadingPlace:
        """Where reading stands."""
        return self._placing.place()

    def at_rest(self) -> bool:
        """Whether the story is built wholly and stands where it should."""
        return self._display.is_ready and not self._placing.waiting

    def time_left(self) -> int:
        """Minutes that the rest takes to read."""
        return self._placing.minutes_left()

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

    def close_find(self) -> None:
        """Close the bar."""
        self._searching.close()

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
        self._marking.focus_paragraph(backwards=False)

    def focus_previous_paragraph(self) -> None:
        """Move the paragraph focus back."""
        self._marking.focus_paragraph(backwards=True)

    def clear_focus(self) -> None:
        """Take the paragraph focus away."""
        self._marking.clear_focus()

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

    def remove_highlight(self) -> None:
        """Remove the highlight that is open."""
        self._marking.remove_highlight()

    def bookmark_here(self) -> None:
        """Keep the place."""
        self._marking.bookmark_here()

    def grow_selection(self, unit: str, backwards: bool = False) -> None:
        """Make the selection larger by a `word`, `sentence` or `paragraph`."""
        self._marking.grow(unit, backwards=backwards)

    def selected_text(self) -> str:
        """The selected words."""
        return self._marking.selected_text()

    def selection(self) -> tuple[int, int] | None:
        """The offsets of the selection, or None."""
        return self._marking.selection()

    def copy(self) -> None:
        """Put the selected words on the clipboard."""
        self._marking.copy()

    # -- out ----------------------------------------------------------------------------------

    def print_story(self, parent: QWidget | None = None) -> PrintJob | None:
        """Begin to print the story with its highlights and notes, where a printer is chosen."""
        printer = ask_for_printer(parent or self)
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
        """Whether this installation can read aloud."""
        return self._speaker.able

    def speak(self) -> None:
        """Read aloud, the selection or from the first line in view on."""
        shown = self._display.shown
        if shown is not None:
            words = self.selected_text() or shown.body.reading_text[self.place().offset :]
            self._speaker.speak(words)

    def stop_speaking(self) -> None:
        """Be silent."""
        self._speaker.stop()
