"""No label takes foreign text for HTML, and every control has a name."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QProgressBar,
    QWidget,
)

from reader.ui.features.preferences.preferences_dialog import PreferencesDialog
from reader.ui.plain_dialogs import add_cancel, button_box, plain_box
from reader.ui.shell import Shell

_UI = Path(__file__).parent.parent.parent / "reader" / "ui"
_FOLLOWING = 7
"""Lines after a label's making in which its format may be set."""


def test_every_label_says_how_its_text_is_meant() -> None:
    wrong = []
    for path in sorted(_UI.rglob("*.py")):
        lines = path.read_text(encoding="utf-8").splitlines()
        for number, line in enumerate(lines):
            made = "QLabel(" in line and "import" not in line
            if made and "extFormat" not in "\n".join(lines[number : number + _FOLLOWING]):
                wrong.append(f"{path.relative_to(_UI)}:{number + 1}")
    assert not wrong


def test_buttons_of_dialogs_have_no_pictures_that_a_dark_theme_would_hide(qapp: object) -> None:
    made = [
        path.relative_to(_UI)
        for path in sorted(_UI.rglob("*.py"))
        if "QDialogButtonBox(" in (text := path.read_text(encoding="utf-8"))
        or "addButton(QMessageBox.StandardButton" in text
    ]
    assert made == [Path("plain_dialogs.py")]
    kinds = QDialogButtonBox.StandardButton
    box = button_box(kinds.Save | kinds.Close | kinds.Cancel | kinds.Ok)
    assert len(box.buttons()) == 4
    assert all(button.icon().isNull() for button in box.buttons())
    assert add_cancel(plain_box(None, "A", "B")).icon().isNull()


def test_no_label_of_the_window_guesses_its_format(shell: Shell) -> None:
    dialog = PreferencesDialog(shell.preferences, shell.window)
    found = [
        label.text() or label.objectName()
        for label in shell.window.findChildren(QLabel)
        if label.textFormat() == Qt.TextFormat.AutoText and label.buddy() is None
    ]
    dialog.close()
    assert not [text for text in found if text not in _OWN]


_OWN = frozenset(
    {"Theme", "Typeface", "Text size", "Text width", "Line height", "Links to the web"}
)
"""Captions of forms, which Qt makes itself; they are words of ours."""


@pytest.mark.parametrize(
    "kind", [QAbstractButton, QComboBox, QLineEdit, QAbstractItemView, QProgressBar]
)
def test_every_control_of_the_window_has_a_name(shell: Shell, kind: type[QWidget]) -> None:
    nameless = [
        f"{type(widget).__name__} in {type(widget.parent()).__name__}"
        for widget in shell.window.findChildren(kind)
        if not (widget.accessibleName() or _text(widget))
        # Suggestions have a name as soon as they have words.
        and widget.objectName() not in ("did-you-mean", "partial-matches")
        and not widget.objectName().startswith("qt_")
        and not isinstance(widget, QHeaderView)
        # The clear button of a field and the list of a box of choices are Qt's own.
        and not isinstance(widget.parent(), QLineEdit)
        and not _inherits(widget.parent(), "QComboBoxPrivateContainer")
    ]
    assert not nameless


def _inherits(parent: QObject | None, name: str) -> bool:
    return parent is not None and parent.inherits(name)


def _text(widget: QWidget) -> str:
    return widget.text() if isinstance(widget, QAbstractButton) else ""
