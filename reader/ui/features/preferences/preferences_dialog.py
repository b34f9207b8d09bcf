"""The choices a person can make; each holds at once, so that one sees what it does."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QScrollArea,
    QSlider,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from reader.model import COLOURS
from reader.translation import LANGUAGES, tr, translatable
from reader.ui.edged_fields import EdgedComboBox, EdgedDoubleSpinBox, EdgedSpinBox
from reader.ui.escaped_text import give_tooltip
from reader.ui.features.preferences.preference_values import LAST, PreferenceKeeper, shown_colour
from reader.ui.list_sources import shelf
from reader.ui.local_dates import counted
from reader.ui.plain_dialogs import button_box
from reader.ui.reading_controller import FINISHED, NEVER, OPENED
from reader.ui.themes import SYSTEM, THEMES

_SIZE = QSize(600, 520)
"""Pixels: no dialog is higher than the lowest screen leaves room for (600)."""
_START_SHELVES = ("inbox", "begun", "later", "all")
_OWN_FONT = "Literata"
_LINKS = (
    (translatable("Ask each time"), "ask"),
    (translatable("Open in browser"), "open"),
    (translatable("Copy address"), "copy"),
    (translatable("Open and copy"), "both"),
)
_MARK_READ = (
    (translatable("When finished"), FINISHED),
    (translatable("When opened"), OPENED),
    (translatable("Only by hand"), NEVER),
)


class PreferencesDialog(QDialog):
    """Pages of choices: reading, behaviour, and those of library and keys where they are given."""

    language_chosen = Signal(str)
    """str: when the language that was chosen is used."""

    def __init__(
        self,
        keeper: PreferenceKeeper,
        parent: QWidget | None = None,
        library: QWidget | None = None,
        keys: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Preferences"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._keeper = keeper
        buttons = button_box(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.close)
        self._tabs = QTabWidget()
        self._tabs.setAccessibleName(tr("Preferences"))
        self._tabs.addTab(_scrolled(self._page(), self._colours()), tr("Reading"))
        self._tabs.addTab(_scrolled(self._behaviour()), tr("Behaviour"))
        for page, words in ((library, tr("Library", context="page")), (keys, tr("Keys"))):
            if page is not None:
                self._tabs.addTab(_scrolled_whole(page), words)
        layout = QVBoxLayout(self)
        layout.addWidget(self._tabs)
        layout.addWidget(buttons)
        self.resize(_SIZE)

    def show_page(self, page: int) -> None:
        """Bring a page to the front."""
        self._tabs.setCurrentIndex(page)

    def _page(self) -> QGroupBox:
        now = self._keeper.now
        box = QGroupBox(tr("Page"))
        form = QFormLayout(box)
        form.addRow(tr("Theme"), self._themes(now.theme))
        form.addRow(tr("Typeface"), self._fonts(now.font))
        size = EdgedSpinBox(minimum=10, maximum=48, suffix=tr(" px"))
        size.setValue(now.text_size)
        size.valueChanged.connect(lambda value: self._keeper.change(text_size=value))
        form.addRow(tr("Text size"), size)
        form.addRow(tr("Text width"), self._column(now.column))
        line = EdgedDoubleSpinBox(minimum=1.2, maximum=2.0, singleStep=0.1, decimals=1)
        line.setValue(now.line_height)
        line.valueChanged.connect(lambda value: self._keeper.change(line_height=round(value, 1)))
        form.addRow(tr("Line height"), line)
        return box

    def _behaviour(self) -> QWidget:
        now = self._keeper.now
        box = QWidget()
        form = QFormLayout(box)
        form.addRow(tr("Mark as read"), self._marking(now.mark_read))
        form.addRow(tr("Links to the web"), self._links(now.links))
        form.addRow(tr("At start, show"), self._starts(now.start))
        form.addRow(tr("Language"), self._languages(now.language))
        return box

    def _languages(self, chosen: str) -> QComboBox:
        box = EdgedComboBox()
        box.addItem(tr("Follow System"), "")
        for code, name in LANGUAGES.items():
            box.addItem(name, code)
        box.setCurrentIndex(max(0, box.findData(chosen)))
        hint = tr("The new language is used from the next start.")
        give_tooltip(box, hint)
        box.activated.connect(lambda _: self._choose_language(box, hint))
        return box

    def _choose_language(self, box: QComboBox, hint: str) -> None:
        if box.currentData() != self._keeper.now.language:
            self._keeper.change(language=box.currentData())
            self.language_chosen.emit(hint)

    def _starts(self, chosen: str) -> QComboBox:
        box = EdgedComboBox()
        box.addItem(tr("What was open last"), LAST)
        for kind in _START_SHELVES:
            box.addItem(shelf(kind).title, kind)
        box.setCurrentIndex(max(0, box.findData(chosen)))
        box.activated.connect(lambda _: self._keeper.change(start=box.currentData()))
        return box

    def _marking(self, chosen: str) -> QComboBox:
        box = EdgedComboBox()
        for words, choice in _MARK_READ:
            box.addItem(tr(words), choice)
        box.setCurrentIndex(max(0, box.findData(chosen)))
        box.activated.connect(lambda _: self._keeper.change(mark_read=box.currentData()))
        return box

    def _themes(self, chosen: str) -> QComboBox:
        box = EdgedComboBox()
        box.addItem(tr("Follow System"), SYSTEM)
        for theme in THEMES.values():
            box.addItem(tr(theme.label, context="theme"), theme.name)
        box.setCurrentIndex(max(0, box.findData(chosen)))
        box.activated.connect(lambda _: self._keeper.change(theme=box.currentData()))
        return box

    def _links(self, chosen: str) -> QComboBox:
        box = EdgedComboBox()
        for words, choice in _LINKS:
            box.addItem(tr(words), choice)
        box.setCurrentIndex(max(0, box.findData(chosen)))
        box.activated.connect(lambda _: self._keeper.change(links=box.currentData()))
        return box

    def _fonts(self, chosen: str) -> QComboBox:
        box = EdgedComboBox()
        box.setMaxVisibleItems(16)
        box.setAccessibleName(tr("Typeface"))
        box.addItem(tr("{own_font} (comes with Broadsheet)", own_font=_OWN_FONT), "")
        for family in QFontDatabase.families():
            if QFontDatabase.isSmoothlyScalable(family) and family != _OWN_FONT:
                box.addItem(family, family)
        box.setCurrentIndex(max(0, box.findData(chosen)))
        box.activated.connect(lambda _: self._keeper.change(font=box.currentData()))
        box.setMinimumContentsLength(20)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        return box

    def _column(self, characters: int) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        slider = QSlider(Qt.Orientation.Horizontal)
        slider.setRange(50, 90)
        slider.setAccessibleName(tr("Text width in characters"))
        slider.setValue(characters)
        words = QLabel(counted(characters, "character"), textFormat=Qt.TextFormat.PlainText)
        slider.valueChanged.connect(lambda value: words.setText(counted(value, "character")))
        slider.valueChanged.connect(lambda value: self._keeper.change(column=value))
        row.addWidget(slider, 1)
        row.addWidget(words)
        return holder

    def _colours(self) -> QGroupBox:
        box = QGroupBox(tr("Colour names"))
        form = QFormLayout(box)
        for number, colour in enumerate(COLOURS, start=1):
            line = QLineEdit(shown_colour(self._keeper.now.colour_names[colour]))
            line.setAccessibleName(tr("Name of {colour}", colour=colour))
            line.editingFinished.connect(
                lambda colour=colour, line=line: self._name(colour, line.text())
            )
            form.addRow(f"{number}  {shown_colour(colour.capitalize())}", line)
        return box

    def _name(self, colour: str, name: str) -> None:
        own = colour.capitalize()
        named = name.strip()
        names = {
            **self._keeper.now.colour_names,
            colour: named if named not in ("", shown_colour(own)) else own,
        }
        self._keeper.change(colour_names=names)


def _scrolled(*parts: QWidget) -> QScrollArea:
    """Return a page of the dialog that scrolls where large text needs more room than there is."""
    inner = QWidget()
    column = QVBoxLayout(inner)
    for part in parts:
        column.addWidget(part)
    column.addStretch(1)
    return _scrolled_whole(inner)


def _scrolled_whole(page: QWidget) -> QScrollArea:
    """Return a page that fills the dialog, and scrolls where it would be pressed together."""
    area = QScrollArea(widgetResizable=True)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    # The controls inside scroll it as they get the keys; it would be a stop without a name.
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(page)
    return area
