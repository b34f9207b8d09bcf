"""Three panes that fit the window: side by side, without the sidebar, or one at a time."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSplitter, QSplitterHandle, QStackedLayout, QWidget

WIDE, NARROW, SINGLE = "wide", "narrow", "single"
_SIDEBAR_FOLDS_BELOW = 900
"""Pixels of the window's width."""
_SINGLE_BELOW = 680
"""Pixels of width under which one pane is shown at a time."""
_ROOM_FOR_PANEL = 420
"""Pixels that the side panel takes."""
_ROOM_FOR_ORIGINAL = 640
"""Pixels that the page as saved needs beside the story; sidebar and list give way to it."""
_SIDEBAR, _LIST = 220, 340
"""Widths in pixels that a window has which was never open; chosen for 1280 pixels."""
_WIDEST_LIST = 0.5
"""Share of list and content together that the list gets at most when it comes back."""


class Panes(QObject):
    """Decides which of sidebar, list and content are seen.

    `outer` holds the sidebar and the rest, `inner` the list and the content.  Below 900 pixels
    the sidebar is seen only when it is asked for, below 680 one pane is seen at a time; a side
    panel in the content needs 420 pixels more for either.
    """

    mode_changed = Signal(str)
    sidebar_changed = Signal(bool)
    """bool: whether the sidebar is seen now."""

    def __init__(self, outer: QSplitter, inner: QSplitter) -> None:
        super().__init__(outer)
        self._outer = outer
        self._inner = inner
        self._sidebar, self._rest = _both(outer)
        self._list, self._content = _both(inner)
        self._mode = WIDE
        self._sidebar_wanted = True
        self._sidebar_asked = False
        self._content_in_front = False
        self._only_content = False
        self._panel = False
        self._original = False
        self._sidebar_width, self._list_width = _SIDEBAR, _LIST
        for splitter in (outer, inner):
            splitter.setChildrenCollapsible(False)
            splitter.setHandleWidth(1)
            splitter.setStretchFactor(0, 0)
            splitter.setStretchFactor(1, 1)
            splitter.splitterMoved.connect(lambda *_: self._note_widths())
        outer.installEventFilter(self)

    @property
    def mode(self) -> str:
        """`wide`, `narrow` or `single`."""
        return self._mode

    @property
    def sidebar_wanted(self) -> bool:
        """Whether the sidebar is seen where there is room for it."""
        return self._sidebar_wanted

    @property
    def widths(self) -> tuple[int, int]:
        """Widths of sidebar and list where the panes stand side by side, in pixels."""
        return self._sidebar_width, self._list_width

    def set_widths(self, sidebar: int, listing: int) -> None:
        """Give sidebar and list a width; a window that is too narrow now uses it later."""
        self._sidebar_width, self._list_width = sidebar, listing
        self._apply_widths()

    def _note_widths(self) -> None:
        """Note how wide the panes are to be from now on: a handle was moved by hand."""
        if not self._sidebar.isHidden() and not self._rest.isHidden():
            self._sidebar_width = self._outer.sizes()[0]
        if not self._list.isHidden() and not self._content.isHidden():
            self._list_width = self._inner.sizes()[0]

    def _apply_widths(self) -> None:
        whole = max(1, self._outer.width())
        if self._rest.isVisibleTo(self._outer):
            self._outer.setSizes([self._sidebar_width, max(1, whole - self._sidebar_width)])
        room = max(1, self._inner.width())
        if not self._list.isHidden() and not self._content.isHidden():
            width = min(self._list_width, round(room * _WIDEST_LIST))
            self._inner.setSizes([width, max(1, room - width)])

    def show_sidebar(self, shown: bool) -> None:
        """Show or fold the sidebar; in a narrow window until something is chosen from it."""
        if self._mode == WIDE:
            self._sidebar_wanted = shown
        else:
            self._sidebar_asked = shown
        self._arrange()

    def show_list(self) -> None:
        """Bring the list to the front where one pane is seen at a time."""
        self._content_in_front = False
        self._sidebar_asked = False
        self._arrange()

    def show_content(self) -> None:
        """Bring the content to the front where one pane is seen at a time."""
        self._content_in_front = True
        self._sidebar_asked = False
        self._arrange()

    def turn_over(self) -> bool:
        """Bring the other of list and content to the front; False where both are seen."""
        if self._mode != SINGLE or self._only_content:
            return False
        if self._content_in_front:
            self.show_list()
        else:
            self.show_content()
        return True

    def make_room_for_panel(self, shown: bool) -> None:
        """Fold what must be folded so that a side panel leaves the page wide enough."""
        self._panel = shown
        if shown:
            self._content_in_front = True
        self._fit(self._outer.width())

    def make_room_for_original(self, shown: bool) -> None:
        """Fold what must be folded so that the page as saved fits beside the story."""
        self._original = shown
        self._content_in_front = self._content_in_front or shown
        self._fit(self._outer.width())

    def show_only_content(self, only: bool) -> None:
        """Hide everything but the content."""
        self._only_content = only
        self._arrange()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the width of the window."""
        if watched is self._outer and event.type() == QEvent.Type.Resize:
            self._fit(self._outer.width())
        return False

    def _fit(self, width: int) -> None:
        mode = WIDE
        width -= _ROOM_FOR_PANEL if self._panel else 0
        width -= _ROOM_FOR_ORIGINAL if self._original else 0
        if width < _SIDEBAR_FOLDS_BELOW:
            mode = NARROW if width >= _SINGLE_BELOW else SINGLE
        if mode != self._mode:
            # A pane that was alone is as wide as the window; beside others it is not to stay so.
            alone, self._mode = self._mode == SINGLE, mode
            self._sidebar_asked = False
            self._arrange()
            if alone:
                QTimer.singleShot(0, self, self._apply_widths)
            self.mode_changed.emit(mode)
        elif self._panel or self._original:
            self._arrange()

    def _arrange(self) -> None:
        single = self._mode == SINGLE
        asked = self._sidebar_wanted if self._mode == WIDE else self._sidebar_asked
        sidebar = asked and not self._only_content
        rest = not (single and sidebar)
        content = not single or self._content_in_front or self._only_content
        listing = (not single or not content) and not self._only_content
        _seen(self._sidebar, sidebar)
        _seen(self._rest, rest)
        _seen(self._list, listing)
        _seen(self._content, content)
        self.sidebar_changed.emit(sidebar)


class PaneStack(QWidget):
    """Widgets of which one is seen.

    A QStackedWidget is the same, but screen readers say “layered pane” whenever they come to it.
    """

    def __init__(self, *widgets: QWidget) -> None:
        super().__init__()
        self._layout = QStackedLayout(self)
        for widget in widgets:
            self._layout.addWidget(widget)

    def currentWidget(self) -> QWidget:
        """Return the widget that is seen."""
        shown = self._layout.currentWidget()
        assert shown is not None
        return shown

    def setCurrentWidget(self, widget: QWidget) -> None:
        """Show one of the widgets."""
        self._layout.setCurrentWidget(widget)

    def setCurrentIndex(self, number: int) -> None:
        """Show the widget of a number, from 0."""
        self._layout.setCurrentIndex(number)


def _both(splitter: QSplitter) -> tuple[QWidget, QWidget]:
    first, second = splitter.widget(0), splitter.widget(1)
    assert first is not None and second is not None
    return first, second


def _seen(widget: QWidget, seen: bool) -> None:
    if widget.isHidden() == seen:
        widget.setVisible(seen)


class PlainHandle(QSplitterHandle):
    """A line between two panes, in the colour of the palette.

    A style sheet for it would have to belong to the splitter, and so to all that is in its panes.
    """

    def paintEvent(self, event: QPaintEvent) -> None:
        """Fill the handle."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), self.palette().mid())
        painter.end()


class PlainSplitter(QSplitter):
    """A splitter whose handles are plain lines."""

    def createHandle(self) -> QSplitterHandle:
        """Return a handle between two panes."""
        return PlainHandle(self.orientation(), self)


def make_splitter(first: QWidget, second: QWidget, name: str, sizes: list[int]) -> QSplitter:
    """Return a splitter of two panes beside each other."""
    splitter = PlainSplitter(Qt.Orientation.Horizontal)
    splitter.setObjectName(name)
    splitter.addWidget(first)
    splitter.addWidget(second)
    splitter.setSizes(sizes)
    return splitter
