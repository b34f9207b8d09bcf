"""More that is done with marked words: copied with their source, merged, split, seen together."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from reader.model import Story
from reader.translation import tr
from reader.ui.actions import EDIT, MARK, PAGE, ActionRow
from reader.ui.page.page_strings import day, host
from reader.ui.window_context import WindowContext

ROWS = (
    ActionRow("copy-source", "Copy with Source", EDIT, 31, ("Ctrl+Alt+C",), where=PAGE),
    ActionRow(
        "merge-highlights", "Merge Overlapping Highlights", MARK, 112, ("Ctrl+Alt+M",), where=PAGE
    ),
    ActionRow("split-highlight", "Split Highlight", MARK, 113, ("Ctrl+Alt+X",), where=PAGE),
    ActionRow("review", "Daily Review", MARK, 116, ("Shift+R",)),
    ActionRow("story-highlights", "Highlights of This Story", MARK, 114, ("Shift+H",)),
)
"""The rows of the action table that are answered here."""


def with_source(words: str, story: Story) -> str:
    """Return words in quotation marks and, on a line of their own, where they are from."""
    site = story.site or host(story.url)
    facts = [story.credit_beside(site), story.title, site, day(story.published)]
    line = ", ".join(fact for fact in facts if fact)
    return "\n".join(part for part in (f"“{words.strip()}”", f"— {line}", story.url or "") if part)


class MarkToolsController(QObject):
    """Answers the actions of this module."""

    def __init__(self, context: WindowContext) -> None:
        super().__init__(context.window)
        self._context = context
        context.actions.bind("copy-source", self._copy)
        context.actions.bind("merge-highlights", self._merge)
        context.actions.bind("split-highlight", self._split)
        context.actions.bind("story-highlights", self._show)
        context.actions.bind("review", self._review)

    def _copy(self) -> None:
        opened, words = self._context.reading.opened, self._context.window.page.meant_text()
        if opened is None or not words:
            self._context.say(tr("Select the words to copy."))
            return
        QGuiApplication.clipboard().setText(with_source(words, opened.story))
        self._context.window.page.close_popover()
        self._context.say(tr("Copied with source."))

    def _merge(self) -> None:
        marks = [one.id for one in self._context.window.page.touched_highlights()]
        if len(marks) < 2:
            self._context.say(tr("Select words that two or more highlights touch."))
            return
        self._context.window.page.close_popover()
        self._context.commands.change(lambda library: library.annotations.merge_highlights(*marks))

    def _split(self) -> None:
        """Part the highlight around the selected words, or where the caret stands in it."""
        found = self._context.window.page.splitting()
        if found is None:
            self._context.say(tr("Select some of the words of a highlight to split it there."))
            return
        mark, start, end = found
        self._context.window.page.close_popover()
        self._context.commands.change(
            lambda library: library.annotations.split_highlight(mark, start, end)
        )

    def _review(self) -> None:
        """Open the notebook with today's handful of older highlights."""
        self._context.window.notebook.review.switch.setChecked(True)
        self._context.actions["go-notebook"].trigger()
        self._context.window.notebook.list.setFocus()

    def _show(self) -> None:
        actions, panel = self._context.actions, self._context.window.panel
        if panel.isHidden():
            actions["toggle-panel"].trigger()
        panel.show_annotations()
