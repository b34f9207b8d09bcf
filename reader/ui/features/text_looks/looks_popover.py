"""The small window below `Aa`: face, size, width, line height and theme, each at once."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPoint, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QSlider,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from reader.translation import format_number, tr, translatable
from reader.ui.escaped_text import give_tooltip
from reader.ui.features.preferences.preference_values import PreferenceKeeper, Preferences
from reader.ui.page.typography import (
    LARGEST,
    MONO,
    NARROWEST,
    SANS,
    SMALLEST,
    WIDEST,
    made_font,
)
from reader.ui.themes import SYSTEM, THEMES, Theme, resolve, system_is_dark

_FACES = (
    (translatable("Serif", "typeface"), ""),
    (translatable("Sans", "typeface"), SANS),
    (translatable("Mono", "typeface"), MONO),
)
_LINES = (12, 20)
"""Line heights in tenths of the text size."""
_WAIT_MS = 60
"""Pause after which a moved slider takes effect: the page is laid out once, not for every step."""
_SWATCH = 30
"""Pixels."""


class LooksPopover(QFrame):
    """Every control holds at once; Tab walks through them, the arrows change, Escape closes."""

    def __init__(self, keeper: PreferenceKeeper, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("looks-popover")
        self.setAccessibleName(tr("Text and theme"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._keeper = keeper
        self._wanted: dict[str, object] = {}
        self._soon = QTimer(self, singleShot=True, interval=_WAIT_MS)
        self._soon.timeout.connect(self._change)
        now = keeper.now
        self._themes = self._theme_buttons(now.theme)
        self._faces = self._face_buttons(now.font)
        self._size = self._slider(tr("Text size"), SMALLEST, LARGEST, now.text_size, "text_size")
        self._width = self._slider(tr("Text width"), NARROWEST, WIDEST, now.column, "column")
        lines = round(now.line_height * 10)
        self._line = self._slider(tr("Line height"), *_LINES, lines, "line_height")
        reset = QPushButton(tr("Reset to Default", context="action"))
        reset.clicked.connect(self._reset)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(14, 12, 14, 12)
        whole.setSpacing(10)
        whole.addLayout(self._themes_row)
        whole.addLayout(self._faces_row)
        whole.addLayout(self._grid())
        whole.addWidget(reset, alignment=Qt.AlignmentFlag.AlignRight)
        keeper.changed.connect(self._follow)
        self._follow(now)

    def open_below(self, place: QRect) -> None:
        """Show the window below a rectangle of the screen, where its line ends, never cut."""
        self.adjustSize()
        self._move_below(place)
        self.show()
        # Some controls know their size only now.
        self._move_below(place)
        self._size.setFocus()

    def _move_below(self, place: QRect) -> None:
        parent = self.parentWidget()
        mirrored = parent is not None and parent.isRightToLeft()
        left = place.left() if mirrored else place.right() + 1 - self.width()
        room = self.screen().availableGeometry()
        left = max(room.left(), min(left, room.right() + 1 - self.width()))
        self.move(QPoint(left, place.bottom() + 2))

    # -- controls -----------------------------------------------------------------------------

    def _theme_buttons(self, chosen: str) -> dict[str, QToolButton]:
        self._themes_row = QHBoxLayout()
        self._themes_row.setSpacing(4)
        group = QButtonGroup(self)
        buttons: dict[str, QToolButton] = {}
        labels = {
            SYSTEM: tr("Follow System"),
            **{one.name: tr(one.label, context="theme") for one in THEMES.values()},
        }
        for name, label in labels.items():
            theme = resolve(name, system_is_dark())
            button = QToolButton()
            button.setCheckable(True)
            button.setIcon(_swatch(theme, follows=name == SYSTEM))
            button.setIconSize(QSize(_SWATCH, _SWATCH))
            button.setAutoRaise(True)
            give_tooltip(button, label)
            button.setAccessibleName(tr("Theme: {label}", label=label))
            button.setChecked(name == chosen)
            button.clicked.connect(partial(self._choose, "theme", name))
            group.addButton(button)
            self._themes_row.addWidget(button)
            buttons[name] = button
        return buttons

    def _face_buttons(self, chosen: str) -> dict[str, QToolButton]:
        self._faces_row = QHBoxLayout()
        self._faces_row.setSpacing(4)
        group = QButtonGroup(self)
        buttons: dict[str, QToolButton] = {}
        for face, family in _FACES:
            label = tr(face, context="typeface")
            button = QToolButton()
            button.setText(label)
            button.setCheckable(True)
            button.setAutoRaise(True)
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            button.setMinimumHeight(34)
            button.setFont(made_font(family, 16))
            button.setAccessibleName(tr("Typeface: {label}", label=label))
            button.setChecked(family == chosen)
            button.clicked.connect(partial(self._choose, "font", family))
            group.addButton(button)
            self._faces_row.addWidget(button)
            buttons[family] = button
        return buttons

    def _slider(self, name: str, least: int, most: int, value: int, field: str) -> QSlider:
        slider = QSlider(Qt.Orientation.Horizontal)
        slider.setRange(least, most)
        slider.setPageStep(2)
        slider.setValue(value)
        slider.setAccessibleName(name)
        slider.setMinimumWidth(150)
        slider.valueChanged.connect(partial(self._slid, field))
        return slider

    def _grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        self._said: dict[str, QLabel] = {}
        for row, (words, slider, field) in enumerate(
            (
                (tr("Size"), self._size, "text_size"),
                (tr("Width"), self._width, "column"),
                (tr("Line height"), self._line, "line_height"),
            )
        ):
            label = QLabel(words, textFormat=Qt.TextFormat.PlainText)
            label.setBuddy(slider)
            said = self._said[field] = QLabel(textFormat=Qt.TextFormat.PlainText)
            said.setMinimumWidth(64)
            grid.addWidget(label, row, 0)
            grid.addWidget(slider, row, 1)
            grid.addWidget(said, row, 2)
        return grid

    # -- effects ------------------------------------------------------------------------------

    def _choose(self, field: str, value: str, checked: bool = True) -> None:
        self._wanted[field] = value
        self._change()

    def _slid(self, field: str, value: int) -> None:
        self._wanted[field] = value / 10 if field == "line_height" else value
        self._say(field, value)
        self._soon.start()

    def _change(self) -> None:
        wanted, self._wanted = self._wanted, {}
        self._soon.stop()
        if wanted:
            self._keeper.change(**wanted)

    def _reset(self) -> None:
        usual = Preferences()
        self._wanted.clear()
        self._keeper.change(
            font=usual.font,
            text_size=usual.text_size,
            column=usual.column,
            line_height=usual.line_height,
        )

    def _follow(self, now: Preferences) -> None:
        """Show what holds now, whoever changed it."""
        if self._wanted:
            return
        for slider, field, value in (
            (self._size, "text_size", now.text_size),
            (self._width, "column", now.column),
            (self._line, "line_height", round(now.line_height * 10)),
        ):
            before = slider.blockSignals(True)
            slider.setValue(value)
            slider.blockSignals(before)
            self._say(field, value)
        if now.theme in self._themes:
            self._themes[now.theme].setChecked(True)
        if now.font in self._faces:
            self._faces[now.font].setChecked(True)

    def _say(self, field: str, value: int) -> None:
        words: dict[str, Callable[[int], str]] = {
            "text_size": lambda size: f"{size} px",
            "column": lambda letters: tr("{letters} chars", letters=letters),
            "line_height": lambda tenths: format_number(tenths / 10, 1),
        }
        self._said[field].setText(words[field](value))


def _swatch(theme: Theme, *, follows: bool) -> QIcon:
    """Return a round sample of a theme: its ground with two letters, half of it dark to follow."""
    picture = QPixmap(_SWATCH * 2, _SWATCH * 2)
    picture.setDevicePixelRatio(2)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(theme.muted), 1))
    painter.setBrush(QColor(theme.background))
    side = _SWATCH - 3
    painter.drawEllipse(1, 1, side, side)
    if follows:
        other = THEMES["light" if theme.dark else "dark"]
        painter.setBrush(QColor(other.background))
        painter.drawPie(1, 1, side, side, 90 * 16, 180 * 16)
    else:
        painter.setPen(QColor(theme.text))
        painter.setFont(made_font("", 13))
        painter.drawText(1, 1, side, side, Qt.AlignmentFlag.AlignCenter, "Aa")
    painter.end()
    return QIcon(picture)
