"""The part of the façade that deals with marks: highlights, bookmarks, notes, the notebook."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from reader.library.annotations.annotation_service import AnnotationService
from reader.library.annotations.notebook import NotebookPages
from reader.library.annotations.quote_finder import find_passage
from reader.library.shelves import Shelves
from reader.model import Bookmark, Changes, Highlight, NotebookEntry, ReaderError


class MarkedShelves(Shelves):
    """The stories of a library with what the person marked in them.

    Offsets count code points of a story's reading text; `version` is the text they count in, the
    current one unless told.
    """

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self._marks = AnnotationService(self._holdings, self._undo)
        self._notebook = NotebookPages(self._holdings)

    def add_highlight(
        self,
        id: int,
        start: int,
        end: int,
        colour: str = "yellow",
        note: str = "",
        tags: Iterable[str] = (),
        *,
        version: int | None = None,
    ) -> Highlight:
        """Mark the characters [start, end) of a story."""
        return self._marks.add_highlight(id, start, end, colour, note, tags, version=version)

    def update_highlight(
        self,
        highlight: str,
        *,
        colour: str | None = None,
        note: str | None = None,
        tags: Iterable[str] | None = None,
    ) -> Highlight:
        """Change what is given of a highlight."""
        return self._marks.update_highlight(highlight, colour=colour, note=note, tags=tags)

    def update_highlights(
        self,
        highlights: Iterable[str],
        *,
        colour: str | None = None,
        add_tags: Iterable[str] = (),
        remove_tags: Iterable[str] = (),
    ) -> Changes:
        """Recolour or tag many highlights in one step."""
        return self._marks.update_highlights(
            highlights, colour=colour, add_tags=add_tags, remove_tags=remove_tags
        )

    def remove_highlight(self, *highlights: str) -> Changes:
        """Remove highlights; undo or `restore_highlight` brings them back."""
        return self._marks.remove_highlight(*highlights)

    def restore_highlight(self, *highlights: str) -> Changes:
        """Bring removed highlights back."""
        return self._marks.restore_highlight(*highlights)

    def place_highlight(self, highlight: str, start: int, end: int) -> Highlight:
        """Give a highlight its place in the current text by hand."""
        return self._marks.place_highlight(highlight, start, end)

    def highlight(self, highlight: str) -> Highlight:
        """One highlight, removed or not."""
        return self._marks.highlight(highlight)

    def highlights(self, id: int | None = None, *, trashed: bool = False) -> list[Highlight]:
        """The highlights of a story, or of all, in the order of the text, orphans last."""
        return self._marks.highlights(id, trashed=trashed)

    def find_passage(
        self, id: int, exact: str, prefix: str = "", suffix: str = ""
    ) -> tuple[int, int]:
        """Where a quote stands in a story; raises ReaderError where it does not."""
        found = find_passage(self.body(id).reading_text, exact, prefix, suffix)
        if found is None:
            raise ReaderError(f"Story {id} does not hold the passage “{exact[:80]}”.")
        return found

    def add_bookmark(
        self, id: int, offset: int, label: str = "", *, version: int | None = None
    ) -> Bookmark:
        """Keep a place inside a story."""
        return self._marks.add_bookmark(id, offset, label, version=version)

    def update_bookmark(self, bookmark: str, label: str) -> Bookmark:
        """Give a bookmark another label."""
        return self._marks.update_bookmark(bookmark, label)

    def remove_bookmark(self, bookmark: str) -> Changes:
        """Remove a bookmark; undo brings it back."""
        return self._marks.remove_bookmark(bookmark)

    def bookmarks(self, id: int | None = None) -> list[Bookmark]:
        """The bookmarks of a story, or of all, in the order of the text."""
        return self._marks.bookmarks(id)

    def notebook(
        self,
        text: str = "",
        *,
        sort: str = "newest",
        limit: int | None = None,
        offset: int = 0,
        **filters: Any,
    ) -> list[NotebookEntry]:
        """Highlights, notes and bookmarks of the library in one list; see NotebookFilter."""
        return self._notebook.entries(text, sort=sort, limit=limit, offset=offset, **filters)

    def notebook_count(self, text: str = "", **filters: Any) -> int:
        """How many lines the notebook has for the filters."""
        return self._notebook.count(text, **filters)

    def notebook_facets(self) -> dict[str, list[tuple[str, int]]]:
        """Counts of highlights by `colours`, `tags`, `sites` and `states`."""
        return self._notebook.facets()

    def marks_in(self, ids: Iterable[int]) -> int:
        """How many highlights would go with stories that are deleted for ever."""
        return self._marks.marks_in(ids)

    def _leaving(self, ids: list[int]) -> None:
        self._marks.forget(ids)

    def _noted(self, id: int) -> None:
        self._marks.journal_note(id)
