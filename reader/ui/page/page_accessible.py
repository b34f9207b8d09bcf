"""The page as a screen reader meets it: a document with its headings and links.

Qt gives a text browser the role of a label. It cannot be given another one without losing the text
interface, by which its words are read, so the document stands around it: the page has the role, the
browser stays in it as it is, and each heading and link is a part of its own beside it.
"""

from __future__ import annotations

import atexit
from collections.abc import Iterator
from weakref import WeakSet

from PySide6.QtCore import QCoreApplication, QObject, QPoint, QRect, QSize
from PySide6.QtGui import QAccessible, QAccessibleInterface, QAccessibleObject
from PySide6.QtWidgets import QAccessibleWidget, QWidget
from shiboken6 import delete, isValid

from reader.translation import tr
from reader.ui.page.page_browser import PageBrowser
from reader.ui.page.page_display import Display
from reader.ui.page.page_links import links_of
from reader.ui.page.page_position import PagePosition

_MOST_PARTS = 2000
"""Headings and links that are parts: more than any screen reader lists, made in a blink."""
_INSTALLED = "page-is-a-document"
"""The property of the application that says so."""


class PagePart(QObject):
    """A heading or a link, by its words and its positions in the document."""

    def __init__(self, parts: PageParts, begin: int, end: int, words: str, level: int) -> None:
        super().__init__(parts)
        self.parts = parts
        self.begin = begin
        self.end = end
        self.words = words
        self.level = level
        """From 1 on; 0 is a link."""


class PageParts(QObject):
    """Makes the parts of the story on the page when they are asked for, and keeps them."""

    def __init__(
        self, browser: PageBrowser, display: Display, position: PagePosition, page: QWidget
    ) -> None:
        super().__init__(page)
        self._browser = browser
        self._display = display
        self._position = position
        self._made: list[PagePart] = []
        self._of: object = None

    @property
    def title(self) -> str:
        """The title of the story, or an empty text."""
        shown = self._display.shown
        return shown.story.title if shown is not None else ""

    def all(self) -> list[PagePart]:
        """Return headings and links in the order of the story, as far as it is built."""
        now = (
            self._display.shown and self._display.shown.body,
            self._display.document.characterCount(),
        )
        if self._of is None or self._of != now:
            for part in self._made:
                part.deleteLater()
            self._of = now
            self._made = sorted(self._find(), key=lambda part: part.begin)[:_MOST_PARTS]
        return self._made

    def place(self, part: PagePart) -> tuple[QRect, bool]:
        """Return where a part is on the screen, and whether that is in view."""
        box = self._position.rect(part.begin, part.end)
        corner = self._browser.to_viewport(box.topLeft())
        viewport = self._browser.viewport()
        seen = QRect(corner, box.size().toSize()).intersects(viewport.rect())
        size = box.size().toSize().expandedTo(QSize(1, 1))
        return QRect(viewport.mapToGlobal(QPoint(0, 0)) + corner, size), seen

    def _find(self) -> Iterator[PagePart]:
        if self._display.shown is None:
            return
        document = self._display.document
        if self.title:
            yield PagePart(self, 0, len(self.title), self.title, 1)
        for position, level, words in self._display.layout.headings:
            yield PagePart(self, position, position + len(words), words, max(1, level))
        found = 0
        block = document.begin()
        while block.isValid() and found < _MOST_PARTS:
            for link in links_of(block):
                begin, end = link.begin - block.position(), link.end - block.position()
                found += 1
                words = block.text()[begin:end].strip() or link.href
                yield PagePart(self, link.begin, link.end, words, 0)
            block = block.next()


class _PageAccess(QAccessibleWidget):
    """The page: a document that holds its widgets, and its headings and links behind them."""

    def __init__(self, page: QWidget, parts: PageParts) -> None:
        super().__init__(page, QAccessible.Role.Document, "")
        self._parts = parts

    def text(self, kind: QAccessible.Text) -> str:
        return self._parts.title if kind == QAccessible.Text.Name else str(super().text(kind))

    def childCount(self) -> int:
        return int(super().childCount()) + len(self._parts.all())

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        widgets, parts = int(super().childCount()), self._parts.all()
        if index < widgets:
            return super().child(index)
        if index - widgets < len(parts):
            return QAccessible.queryAccessibleInterface(parts[index - widgets])
        return None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        part = child.object()
        if isinstance(part, PagePart):
            parts = self._parts.all()
            return int(super().childCount()) + parts.index(part) if part in parts else -1
        return int(super().indexOfChild(child))


class _PartAccess(QAccessibleObject):
    """A heading with its level, or a link."""

    def __init__(self, part: PagePart) -> None:
        super().__init__(part)
        self._part = part

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.Heading if self._part.level else QAccessible.Role.Link

    def text(self, kind: QAccessible.Text) -> str:
        if kind == QAccessible.Text.Name:
            return self._part.words
        if kind == QAccessible.Text.Description and self._part.level:
            return tr("heading level {level}", level=self._part.level)
        return ""

    def state(self) -> QAccessible.State:
        state = QAccessible.State()
        state.readOnly = True
        state.linked = not self._part.level
        state.offscreen = not self._part.parts.place(self._part)[1]
        return state

    def rect(self) -> QRect:
        return self._part.parts.place(self._part)[0]

    def parent(self) -> QAccessibleInterface | None:  # type: ignore[override]
        page = self._part.parts.parent()
        return None if page is None else QAccessible.queryAccessibleInterface(page)

    def childCount(self) -> int:
        return 0

    # Qt takes None for no child and no parent; PySide's stubs do not know it.

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        return None

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        return None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return -1


class _Pages:
    """Answers Qt's question for an interface, and ends those that are left when Python ends.

    PySide lets Python own such an interface, and Qt own it too: where both delete it, the process
    ends with a crash.  Together with its page it is deleted once.
    """

    def __init__(self) -> None:
        self._known: WeakSet[QObject] = WeakSet()
        atexit.register(self._end)

    def __call__(self, kind: str, thing: QObject) -> QAccessibleInterface | None:
        """Return the interface of a page or of a part; None leaves it to Qt."""
        if kind == PagePart.__name__ and isinstance(thing, PagePart):
            return _PartAccess(thing)
        if kind == "PageView" and isinstance(thing, QWidget):
            parts = thing.findChild(PageParts)
            if isinstance(parts, PageParts):
                self._known.add(thing)
                return _PageAccess(thing, parts)
        return None

    def _end(self) -> None:
        for page in list(self._known):
            if isValid(page):
                delete(page)


def describe_pages(app: QCoreApplication) -> None:
    """Let every page of the application be a document to screen readers; once is enough."""
    if not app.property(_INSTALLED):
        app.setProperty(_INSTALLED, True)
        QAccessible.installFactory(_Pages())
