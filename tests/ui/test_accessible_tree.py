"""What a screen reader meets in the window and in its dialogs: every control has a name."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from reader.model import ImportItem, ImportReport, WatchFolder
from reader.ui.features.annotate.details_dialog import FactsDialog, NoteDialog
from reader.ui.features.annotate.tag_dialog import TagDialog
from reader.ui.features.imports.import_report import ReportDialog
from reader.ui.features.imports.watch_dialog import WatchDialog
from reader.ui.features.library_care.export_dialog import ExportDialog
from reader.ui.help_pages import HelpDialog
from reader.ui.plain_dialogs import TextQuestion
from reader.ui.shell import Shell

_ROLES = QAccessible.Role
_CONTROLS = frozenset(
    {
        *(_ROLES.Button, _ROLES.EditableText, _ROLES.CheckBox, _ROLES.RadioButton),
        *(_ROLES.ComboBox, _ROLES.SpinBox, _ROLES.Slider, _ROLES.List, _ROLES.Tree),
        *(_ROLES.Table, _ROLES.ProgressBar, _ROLES.PageTab, _ROLES.ButtonMenu),
    }
)
"""What a person does something with."""
_OWN_PARTS = ("qt_", "QtPrivate")
"""Beginnings of the names of parts that Qt makes for itself."""
_HIGHEST = 560
"""Pixels that a dialog may have: the lowest screens have 600."""


def parts(top: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    """Yield every part that is seen, rows of lists left out: they have a test of their own."""
    yield top
    if top.role() in (_ROLES.List, _ROLES.Tree, _ROLES.Table, _ROLES.ComboBox, _ROLES.SpinBox):
        return
    for number in range(top.childCount()):
        child = top.child(number)
        if child is not None and child.isValid() and not child.state().invisible:
            yield from parts(child)


def test_no_pane_of_the_window_is_a_layered_one(shell: Shell) -> None:
    """Screen readers say the role of each pane that they come to."""
    top = QAccessible.queryAccessibleInterface(shell.window)
    assert top is not None
    owners = [part.object() for part in parts(top) if part.role() == _ROLES.LayeredPane]
    assert [owner.objectName() for owner in owners if owner is not None] == []


def nameless(widget: QWidget) -> list[str]:
    """Return the controls without a name, by role and object."""
    top = QAccessible.queryAccessibleInterface(widget)
    assert top is not None
    found = []
    for part in parts(top):
        owner = part.object()
        own = owner is not None and owner.objectName().startswith(_OWN_PARTS)
        named = part.text(QAccessible.Text.Name)
        stop = part.state().focusable and owner is not None and owner.isWidgetType()
        if (part.role() in _CONTROLS or stop) and not named and not own:
            found.append(f"{part.role().name} {type(owner).__name__}")
    return found


def test_every_control_of_the_main_window_has_a_name(shell: Shell, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: shell.window.model.story_at(0) is not None, timeout=30_000)
    shell.window.list.go_to_row(0)
    qtbot.waitUntil(lambda: shell.reading.opened is not None, timeout=30_000)
    shell.window.actions_table["toggle-panel"].trigger()
    assert not nameless(shell.window)
    assert shell.window.sort_button.accessibleName() == "Sort By: Newest"
    shell.window.actions_table["toggle-panel"].trigger()
    shell.window.panes.show_list()
    shell.window.list.selectAll()
    qtbot.waitUntil(shell.window.bulk_bar.isVisible, timeout=30_000)
    assert not nameless(shell.window)


def _dialogs(shell: Shell) -> dict[str, Callable[[], QDialog]]:
    window = shell.window
    story = window.model.story_at(0)
    assert story is not None
    item = ImportItem("/x/a.html", "failed", reason="Empty file.")
    return {
        "tags": lambda: TagDialog("A", [story], ["one"], window),
        "facts": lambda: FactsDialog(story, window),
        "note": lambda: NoteDialog("A", "", window),
        "export": lambda: ExportDialog([1], window),
        "watch": lambda: WatchDialog([WatchFolder("/x")], window),
        "report": lambda: ReportDialog(ImportReport((item,)), window),
        "help": lambda: HelpDialog("Help", "<p>x</p>", window, search=lambda words: words),
        "question": lambda: TextQuestion(window, "A", "Name:", "Save"),
    }


@pytest.mark.parametrize(
    "name", ["tags", "facts", "note", "export", "watch", "report", "help", "question"]
)
def test_every_control_of_a_dialog_has_a_name_and_the_dialog_is_low(
    shell: Shell, qtbot: QtBot, name: str
) -> None:
    qtbot.waitUntil(lambda: shell.window.model.story_at(0) is not None, timeout=30_000)
    dialog = _dialogs(shell)[name]()
    dialog.show()
    assert not nameless(dialog)
    assert dialog.windowTitle()
    assert dialog.height() <= _HIGHEST
    dialog.close()


@pytest.mark.parametrize(
    "action", ["preferences", "statistics", "keys", "about", "help", "teach-site"]
)
def test_every_control_of_an_opened_dialog_has_a_name(
    shell: Shell, qtbot: QtBot, action: str
) -> None:
    qtbot.waitUntil(lambda: shell.window.model.story_at(0) is not None, timeout=30_000)
    shell.window.list.go_to_row(0)
    qtbot.waitUntil(lambda: shell.reading.opened is not None, timeout=30_000)
    shell.window.actions_table[action].trigger()
    qtbot.waitUntil(lambda: bool(shell.window.findChildren(QDialog)), timeout=30_000)
    (dialog,) = shell.window.findChildren(QDialog)
    assert not nameless(dialog)
    assert dialog.height() <= _HIGHEST
    dialog.close()
