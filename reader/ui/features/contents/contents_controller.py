"""The contents of the story on the page: in the side panel, and as a quick jump by key."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from reader.translation import tr
from reader.ui.actions import GO, PAGE, ActionRow
from reader.ui.announcement import announce
from reader.ui.features.preferences.preference_values import shown_colours
from reader.ui.palette import Choice, Palette
from reader.ui.sidepanel.contents_list import BOOKMARK, HIGHLIGHT, ContentsRow, rows_of
from reader.ui.sidepanel.mark_list import spoken
from reader.ui.window_context import WindowContext

ROWS = (
    ActionRow("previous-heading", "Previous Heading", GO, 82, ("[",), where=PAGE),
    ActionRow("next-heading", "Next Heading", GO, 83, ("]",), where=PAGE),
    ActionRow("contents", "Contents…", GO, 84, ("C",)),
    ActionRow("next-highlight", "Next Highlight", GO, 102, (".",)),
    ActionRow("previous-highlight", "Previous Highlight", GO, 104, (",",)),
)
"""The rows of the action table that are answered here."""
_STEP = "    "
_MOST = 2000
"""Lines of the contents that the quick jump lists."""
_HINTS = {HIGHLIGHT: "highlight", BOOKMARK: "bookmark"}


class ContentsController(QObject):
    """Keeps the contents in step with the page and goes where its lines lead."""

    def __init__(self, context: WindowContext) -> None:
        super().__init__(context.window)
        self._context = context
        self._page = page = context.window.page
        self._list = context.window.panel.contents
        context.actions.bind("contents", self._open)
        context.actions.bind("previous-heading", lambda: self._walk(backwards=True))
        context.actions.bind("next-heading", lambda: self._walk(backwards=False))
        context.actions.bind("next-highlight", lambda: self._walk_highlights(backwards=False))
        context.actions.bind("previous-highlight", lambda: self._walk_highlights(backwards=True))
        self._list.offset_wanted.connect(self._go)
        page.ready.connect(self._refresh)
        page.progress_changed.connect(lambda share, minutes: self._follow())
        context.reading.shown.connect(lambda opened: self._refresh())
        context.reading.marks_changed.connect(lambda opened: self._refresh())
        context.window.panel.currentChanged.connect(lambda index: self._refresh())

    def _walk(self, *, backwards: bool) -> None:
        if not self._page.focus_heading(backwards=backwards):
            self._context.say(tr("No earlier headings.") if backwards else tr("No more headings."))

    def _walk_highlights(self, *, backwards: bool) -> None:
        opened = self._context.reading.opened
        if opened is None or not self._page.isVisible():
            return
        found = self._page.focus_highlight(backwards=backwards)
        if found is not None:
            self._page.setFocus()
            names = shown_colours(self._context.preferences.now.colour_names)
            announce(self._page.reading_widget, spoken(found, names))
        elif not any(one.state == "anchored" for one in opened.highlights):
            self._context.say(
                tr("No highlights yet. Select text, or press H to highlight a paragraph.")
            )
        else:
            self._context.say(
                tr("No earlier highlights.") if backwards else tr("No more highlights.")
            )

    def _rows(self) -> list[ContentsRow]:
        opened = self._context.reading.opened
        if opened is None:
            return []
        return rows_of(self._page.outline.headings(), opened.highlights, opened.bookmarks)

    def _refresh(self) -> None:
        if self._list.isVisible():
            self._list.show_rows(self._rows())
            self._follow()

    def _follow(self) -> None:
        if self._list.isVisible():
            self._list.show_place(self._page.place().offset)

    def _open(self) -> None:
        rows = self._rows()
        if not rows:
            self._context.say(tr("This story has no headings, highlights or bookmarks."))
            return
        choices = [
            Choice(f"{_STEP * row.depth}{row.text}", _HINTS.get(row.kind, ""), self._way(row))
            for row in rows
        ]
        Palette(
            choices,
            self._context.window,
            name="Contents",
            prompt=tr("Go to a heading, highlight or bookmark"),
            most=_MOST,
        ).show()

    def _way(self, row: ContentsRow) -> Callable[[], object]:
        return partial(self._go, row.offset)

    def _go(self, offset: int) -> None:
        self._context.show_page()
        self._page.leave_trace()
        self._page.go_to(offset)
        self._page.setFocus()
