"""The window over a library of canaries, with the pointer over everything in it, for a process.

`python -m tests.ui.canary_walk FOLDER`: makes `FOLDER/library`, marks begin and end of the walk by
looking for `FOLDER/begins` and `FOLDER/ends`, and prints how many places the pointer was at.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QHelpEvent, QMouseEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QTabBar,
    QTabWidget,
    QTextEdit,
    QToolTip,
    QWidget,
)
from shiboken6 import isValid

from reader.library import Library, open_library
from reader.model import Article, Draft, Facts
from reader.ui.features.preferences.preference_values import PreferenceKeeper
from reader.ui.jobs import Jobs
from reader.ui.list_sources import SHELVES, ListSource, shelf
from reader.ui.shell import Shell

STORIES = 4
_LONGEST_WAIT = 30.0
"""Seconds until what a step waits for must be there."""
_POINTS = 12
"""Places in a row of a page or a tab bar at which the pointer stops."""


def fill(library: Library, canaries: Path) -> None:
    """Put stories in whose every word from outside would open a file as HTML."""

    def word(place: str) -> str:
        return f"{place} <img src='{canaries}/{place}.png'><a href='file://{canaries}/{place}'>x"

    for number in range(STORIES):
        passage = f"The ferry {number} waits for {canaries}/plain.png in the harbour for a day."
        text = f"{passage} {word('text')}\n\nThe harbour lay quiet for all of the long day."
        html = "".join(f"<p>{p.replace('<', '&lt;')}</p>" for p in text.split("\n\n"))
        title = f"{number} {word('title')}"
        article = Article(
            title=title,
            site=word("site"),
            byline=word("byline"),
            section=word("section"),
            subtitle=word("sub"),
            url=f"https://a.example/{number}?{word('url')}",
            text=text,
            html=html,
            reading_text=text,
            word_count=len(text.split()),
            notices=(word("notice"),),
            left_out=(word("left"),),
        )
        draft = Draft(origin=word("origin"), format="html", facts=Facts(title=title))
        story = library.add_article(draft, article).id or 0
        library.tag([story], add=[word("tag").replace(",", " ")])
        library.set_note(story, word("note"))
        library.add_highlight(story, 4, 20, note=word("marknote"), tags=[word("marktag")])
        library.add_bookmark(story, 30, word("label"))
    library.save_search(word("search"), "ferry")
    library.remember_search(word("query"))
    library.drain()


class Walk:
    """Moves the pointer over the window."""

    def __init__(self, app: QApplication) -> None:
        self._app = app
        self.places = 0

    def wait(self, until: Callable[[], bool]) -> None:
        """Let the window work until something is so."""
        end = time.monotonic() + _LONGEST_WAIT
        while not until():
            if time.monotonic() > end:
                raise TimeoutError("what the walk waits for did not come")
            self._app.processEvents()
            time.sleep(0.005)

    def everything(self) -> None:
        """Hover over every widget that can be seen, every row, tab and line of a page."""
        for widget in self._app.allWidgets():
            # A tooltip that was shown before may be gone by now, and take its widgets along.
            if isValid(widget) and widget.isVisible():
                for point in _points(widget):
                    if isValid(widget):
                        self._hover(widget, point)
        self._app.processEvents()

    def _hover(self, widget: QWidget, point: QPoint) -> None:
        over = widget.mapToGlobal(point)
        none = Qt.MouseButton.NoButton
        move = QMouseEvent(
            QEvent.Type.MouseMove,
            QPointF(point),
            QPointF(over),
            none,
            none,
            Qt.KeyboardModifier.NoModifier,
        )
        self._app.sendEvent(widget, move)
        self._app.sendEvent(widget, QHelpEvent(QEvent.Type.ToolTip, point, over))
        if isValid(widget) and widget.toolTip():
            QToolTip.showText(over, widget.toolTip(), widget)
        self._app.processEvents()
        self.places += 1


def _points(widget: QWidget) -> list[QPoint]:
    """Where on a widget the pointer stops."""
    parent = widget.parentWidget()
    if isinstance(parent, QAbstractItemView) and parent.viewport() is widget:
        centres = []
        model = parent.model()
        pending = [model.index(row, 0) for row in range(model.rowCount())]
        while pending:
            index = pending.pop()
            pending += [model.index(row, 0, index) for row in range(model.rowCount(index))]
            box = parent.visualRect(index)
            if box.isValid():
                centres += [box.center(), box.topLeft() + QPoint(4, 4), box.topRight()]
        return centres
    is_page = isinstance(parent, QTextEdit) and parent.viewport() is widget
    if is_page or isinstance(widget, QTabBar):
        rows = _POINTS if is_page else 1
        return [
            QPoint(
                widget.width() * (2 * x + 1) // (2 * _POINTS),
                widget.height() * (2 * y + 1) // (2 * rows),
            )
            for x in range(_POINTS)
            for y in range(rows)
        ]
    return [widget.rect().center()]


def _shows_text(window: QWidget) -> bool:
    return any("ferry" in each.toPlainText() for each in window.findChildren(QTextEdit))


def main() -> int:
    """Make the library, open the window, walk; return 0."""
    folder = Path(sys.argv[1])
    canaries = folder / "canaries"
    canaries.mkdir()
    for place in ("title", "tag", "note", "site", "plain"):
        os.mkfifo(canaries / f"{place}.png")
    with open_library(folder / "library") as library:
        fill(library, canaries)
    app = QApplication([])
    jobs = Jobs(lambda waits_on: open_library(folder / "library", waits_on))
    shell = Shell(jobs, PreferenceKeeper(jobs))
    walk = Walk(app)
    (folder / "begins").exists()
    shell.start()
    window = shell.window
    walk.wait(lambda: window.model.rowCount() == STORIES)
    walk.everything()
    for story in range(1, STORIES + 1):
        shell.session.open(story)
        walk.wait(lambda: _shows_text(window))
        for tabs in window.findChildren(QTabWidget):
            for tab in range(tabs.count()):
                tabs.setCurrentIndex(tab)
                app.processEvents()
                walk.everything()
    for name in SHELVES:
        shell.session.show(shelf(name))
        app.processEvents()
        walk.everything()
    shell.session.show(ListSource("search", "ferry", "ferry"))
    walk.wait(lambda: window.model.rowCount() == STORIES)
    walk.everything()
    for action in ("map", "statistics"):
        shell.context.actions[action].trigger()
        app.processEvents()
        walk.everything()
    (folder / "ends").exists()
    shell.stop()
    print(walk.places)
    return 0


if __name__ == "__main__":
    sys.exit(main())
