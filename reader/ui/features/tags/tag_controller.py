"""Joins the strip of tags above the page to the library."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QWidget

from reader.ui.list_sources import tagged
from reader.ui.reading_controller import Opened
from reader.ui.window_context import WindowContext


class TagController(QObject):
    """Shows the tags of the story on the page; each change is written and can be undone."""

    def __init__(self, context: WindowContext) -> None:
        super().__init__(context.window)
        self._context = context
        self._strip = strip = context.window.tag_strip
        self._came_from: QWidget | None = None
        strip.added.connect(lambda tag: self._change([tag], []))
        strip.removed.connect(lambda tag: self._change([], [tag]))
        strip.wanted.connect(lambda tag: context.session.show(tagged(tag)))
        strip.known_wanted.connect(self._read_known)
        strip.left.connect(self._leave)
        context.reading.shown.connect(self._show)
        context.window.sidebar_model.counted.connect(self._show_colours)
        context.themes.changed.connect(self._show_colours)
        context.reading.marks_changed.connect(self._show)

    def edit(self) -> bool:
        """Let the tags of the story on the page be edited; return False where it is not seen."""
        if not self._strip.isVisible():
            return False
        self._came_from = QApplication.focusWidget()
        self._strip.edit()
        return True

    def _show(self, opened: Opened | None) -> None:
        alone = self._context.actions["focus"].isChecked()
        self._strip.setVisible(opened is not None and not alone)
        self._strip.show_tags(opened.story.tags if opened is not None else ())

    def _show_colours(self) -> None:
        """Paint the tags in the colours of the theme."""
        lines = self._context.themes.now.lines
        colours = self._context.window.sidebar_model.tag_colours
        self._strip.set_colours({tag: QColor(lines[name]) for tag, name in colours.items()})

    def _change(self, add: list[str], remove: list[str]) -> None:
        opened = self._context.reading.opened
        if opened is not None:
            self._context.commands.tag([opened.story.id], add, remove)

    def _read_known(self) -> None:
        self._context.jobs.read(
            lambda library, ticket: [tag for tag, _ in library.counts(saved=False).tags],
            self._strip.offer,
            key="known-tags",
        )

    def _leave(self) -> None:
        """Go back to where the keyboard was before."""
        back = self._came_from
        self._came_from = None
        page = self._context.window.page
        if back is not None and back.isVisible() and not self._strip.isAncestorOf(back):
            back.setFocus()
        else:
            page.setFocus()
