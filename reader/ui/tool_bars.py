"""The two bars of buttons: above the list and above the page."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt
from PySide6.QtGui import QColor, QCursor, QIcon
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from reader.translation import tr
from reader.ui.actions import Actions
from reader.ui.escaped_text import give_tooltip
from reader.ui.icons import icon, pixmap
from reader.ui.menus import plain
from reader.ui.themes import Theme, blend

_PAGE_BUTTONS = (
    "back", "forward", "", "star", "archive", "read", "tags", "trash", "",
    "highlight", "note", "bookmark", "find",
)  # fmt: skip
_OTHER_BUTTONS = ("toggle-sidebar", "focus", "toggle-panel")
_BAR_ICON = 20
"""Size of the icons of the bars, in pixels."""
_SHRINKS = ("read", "find", "highlight", "note", "forward", "bookmark", "tags")
"""Buttons that go when the bar is too narrow, the first ones first; keys and menus have them."""


def give_menu(button: QToolButton, menu: QMenu) -> None:
    """Give a button a menu, after which it does not look as if the mouse were still on it.

    The menu takes the event by which the mouse leaves the button.
    """
    button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    button.setMenu(menu)

    def forget_mouse() -> None:
        button.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, button.rect().contains(_on(button)))
        button.update()

    menu.aboutToHide.connect(forget_mouse)


def _on(button: QToolButton) -> QPoint:
    return button.mapFromGlobal(QCursor.pos())


class Bar(QWidget):
    """A row of buttons for actions; when there is no room, the less needed ones go."""

    def __init__(self, actions: Actions, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._actions = actions
        self._buttons: dict[str, QToolButton] = {}
        self._lines: list[QFrame] = []
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(8, 5, 8, 5)
        self.row.setSpacing(2)

    def add(self, names: Sequence[str]) -> None:
        """Add buttons; an empty name adds a thin line."""
        for name in names:
            self.row.addWidget(self._button(name) if name else self._line())

    def button(self, name: str) -> QToolButton:
        """Return the button of an action."""
        return self._buttons[name]

    def fit(self, width: int, shrinking: Sequence[str]) -> bool:
        """Hide as many of the buttons as do not fit; return whether the rest does."""
        for button in self._buttons.values():
            button.show()
        for line in self._lines:
            line.show()
        for name in shrinking:
            if self.row.minimumSize().width() <= width:
                return True
            self._buttons[name].hide()
            if name == shrinking[1]:
                for line in self._lines:
                    line.hide()
        return self.row.minimumSize().width() <= width

    def _button(self, name: str) -> QToolButton:
        button = QToolButton(self)
        action = self._actions[name]
        button.setDefaultAction(action)
        button.setAutoRaise(True)
        button.setIconSize(QSize(_BAR_ICON, _BAR_ICON))
        button.setAccessibleName(plain(action.text()).rstrip("…"))
        self._buttons[name] = button
        return button

    def _line(self) -> QFrame:
        line = QFrame(frameShape=QFrame.Shape.VLine)
        line.setObjectName("bar-line")
        self._lines.append(line)
        return line


class PageBar(QWidget):
    """Above the page: the way, the story's commands, and what else can be seen."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bar = Bar(actions, "page-bar")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._bar)
        self.to_list = QToolButton(autoRaise=True)
        self._way_back = tr("‹ Stories")
        self.to_list.setText(self._way_back)
        self.to_list.setAccessibleName(tr("Back to story list"))
        self.to_list.clicked.connect(actions["to-list"].trigger)
        self._bar.row.addWidget(self.to_list)
        self.to_list.hide()
        self._bar.add(_PAGE_BUTTONS)
        self.left = QLabel(textFormat=Qt.TextFormat.PlainText)
        self.left.setObjectName("time-left")
        self.left.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.left.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._left: tuple[str, ...] = ()
        # Its room is known only after the bar has been laid out.
        self.left.installEventFilter(self)
        self._bar.row.addWidget(self.left, 1)
        self.look_button = QToolButton(autoRaise=True)
        self.look_button.setText("Aa")
        self.look_button.setAccessibleName(tr("Text and theme"))
        give_tooltip(self.look_button, actions["text-looks"].toolTip())
        self.look_button.clicked.connect(actions["text-looks"].trigger)
        self._bar.row.addWidget(self.look_button)
        self._bar.add(("focus", "toggle-panel"))

    def say_left(self, *words: str) -> None:
        """Say how much is left to read, in the longest of some wordings there is room for."""
        self._left = words
        metrics, room = self.left.fontMetrics(), self.left.width()
        fitting = (one for one in words if metrics.horizontalAdvance(one) < room)
        self.left.setText(next(fitting, ""))

    def resizeEvent(self, event: object) -> None:
        """Keep what fits."""
        self.to_list.setText(self._way_back)
        if not self._bar.fit(self.width(), _SHRINKS):
            # Beside a side panel there is room for the sign alone.
            self.to_list.setText(self._way_back.split()[0])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Say again how much is left to read where there is other room for it."""
        if watched is self.left and event.type() == QEvent.Type.Resize:
            self.say_left(*self._left)
        return False

    def minimumSizeHint(self) -> QSize:
        """Keep the bar from making the page narrow."""
        return QSize(120, super().minimumSizeHint().height())


def draw_bar_icons(actions: Actions, theme: Theme, ratio: float) -> None:
    """Give the actions of the bars an icon in the bars' size alone: what is seen first."""
    ink = QColor(blend(theme.panel, theme.text, 0.85))
    faint = blend(theme.panel, theme.text, 0.35)
    shown = {*_PAGE_BUTTONS, *_OTHER_BUTTONS}
    for spec in actions.table:
        if spec.icon and spec.name in shown:
            colour = ink if actions[spec.name].isEnabled() else faint
            actions[spec.name].setIcon(QIcon(pixmap(spec.icon, colour, _BAR_ICON, ratio)))


def icon_turns(actions: Actions, theme: Theme) -> Iterator[bool]:
    """Give the actions their icons in every size and state, one a turn; yield which are seen."""
    ink = QColor(blend(theme.panel, theme.text, 0.85))
    faint = blend(theme.panel, theme.text, 0.35)
    # The bars are seen, menus are not: else the bars would have dark icons on a dark ground for a
    # second.
    shown = {*_PAGE_BUTTONS, *_OTHER_BUTTONS}
    for spec in sorted(actions.table, key=lambda spec: spec.name not in shown):
        if spec.icon:
            before = actions[spec.name].icon().cacheKey()
            made = icon(spec.icon, ink, faint)
            yield spec.name in shown
            # The star may have been drawn for the story on the page meanwhile.
            if actions[spec.name].icon().cacheKey() == before:
                actions[spec.name].setIcon(made)


def draw_star(actions: Actions, theme: Theme, starred: bool) -> None:
    """Let the star show whether the story on the page has one."""
    ink = QColor(theme.lines["yellow"]) if starred else blend(theme.panel, theme.text, 0.85)
    actions["star"].setIcon(icon("star-full" if starred else "star", ink))
    actions["star"].setText(tr("Remove Star") if starred else tr("Star"))
