"""Which actions can be chosen now: what is impossible is greyed out."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from reader.translation import tr
from reader.ui.menus import first_letter_marked
from reader.ui.reading_controller import Opened
from reader.ui.window_context import WindowContext

_ON_STORIES = (
    *("star", "archive", "later", "read", "tags", "trash", "edit-facts", "clean-again"),
    "copy-address",
)
_ON_PAGE = (
    *("print", "pdf", "find-next", "find-previous", "highlight", "note", "bookmark"),
    *("colour-1", "colour-2", "colour-3", "colour-4", "colour-5", "grow-word", "grow-paragraph"),
    *("start", "end", "next-paragraph", "previous-paragraph", "related"),
    *("contents", "next-highlight", "previous-highlight"),
    *("page-as-saved", "story-highlights", "speak", "copy-source", "merge-highlights"),
    *("split-highlight", "open-original", "open-unchanged", "open-web", "show-in-folder"),
)
_ON_ONE = ("story-note", "versions", "compare", "teach-site")
"""What is about one story: that of a menu, the only chosen one, or the page's."""
_ON_LIST = ("next-unread", "read-all")
_ON_MARKS = ("tags", "trash", "colour-1", "colour-2", "colour-3", "colour-4", "colour-5")
"""What the notebook does with its chosen entries."""
_SETTLE_MILLISECONDS = 60
"""Chosen: several changes in a row are looked at once, before a menu can be opened."""


class ActionStates(QObject):
    """Enables and disables actions as selection, page and library change."""

    def __init__(self, context: WindowContext) -> None:
        super().__init__(context.window)
        self._context = context
        self._soon = QTimer(self, singleShot=True, interval=_SETTLE_MILLISECONDS)
        self._soon.timeout.connect(self._read_library)
        session, reading = context.session, context.reading
        session.selection_changed.connect(lambda _: self._follow())
        session.source_changed.connect(lambda _: self._follow_page(context.reading.opened))
        session.changed.connect(lambda _: self._expect())
        reading.shown.connect(self._follow_page)
        reading.marks_changed.connect(self._follow_page)
        self._follow()
        self._follow_page(None)
        self._soon.start()

    def _enable(self, names: tuple[str, ...], enabled: bool) -> None:
        for name in names:
            self._context.actions[name].setEnabled(enabled)

    def _follow(self) -> None:
        stories = self._context.selected()
        self._enable(_ON_STORIES, bool(stories))
        trashed = [story for story in stories if story.trashed]
        self._enable(("restore", "delete-forever"), bool(trashed))
        self._enable(("trash",), len(trashed) < len(stories))
        self._enable(("edit-facts",), len(stories) == 1)
        self._enable(_ON_ONE, self._context.meant() is not None)
        source = self._context.session.source
        self._enable(("save-search",), source.kind == "search")
        beside = () if self._context.session.in_notebook else self._context.session.selection
        meant = self._context.session.aimed or beside
        self._enable(("find-page",), any(story.stub for story in meant))
        self._enable(("read-above", "read-below"), len(meant) == 1)
        if self._context.session.in_notebook:
            self._enable(_ON_MARKS, True)

    def _follow_page(self, opened: Opened | None) -> None:
        in_notebook = self._context.session.in_notebook
        seen = None if in_notebook else opened
        self._enable(_ON_LIST, not in_notebook)
        self._enable(_ON_PAGE, seen is not None)
        self._enable(("unmark",), seen is not None and bool(seen.highlights))
        self._follow()

    def _expect(self) -> None:
        """Keep nothing greyed that may be possible now: a key pressed at once is not lost."""
        self._enable(("undo", "redo"), True)
        self._soon.start()

    def _read_library(self) -> None:
        self._context.jobs.read(
            lambda library, ticket: library.undo_log.offered(),
            self._take,
            key="action-states",
        )

    def _take(self, found: tuple[str | None, str | None, int]) -> None:
        undo, redo, step = found
        self._context.commands.see_step(step)
        self._show(self._context.commands.offered or undo, redo)

    def _show(self, undo: str | None, redo: str | None) -> None:
        # In quotation marks: many of the labels have a colon of their own.
        words = {
            "undo": tr("Undo “{label}”", label=undo) if undo else tr("Undo"),
            "redo": tr("Redo “{label}”", label=redo) if redo else tr("Redo"),
        }
        for name, label in (("undo", undo), ("redo", redo)):
            action = self._context.actions[name]
            action.setEnabled(label is not None)
            action.setText(first_letter_marked(words[name]))
