"""The dialog of watched folders: saved pages alone unless more is ticked."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from reader.model import WatchFolder
from reader.ui.features.imports import watch_dialog
from reader.ui.features.imports.watch_dialog import WatchChoice, WatchDialog


def _choice(dialog: WatchDialog) -> WatchChoice:
    return dialog.findChildren(WatchChoice)[-1]


def test_what_was_chosen_is_shown_and_given_back(qtbot: QtBot) -> None:
    folders = [
        WatchFolder("/a", "trash", ("x", "y"), ("pages", "mail"), 3, True, True),
        WatchFolder("/b"),
    ]
    dialog = WatchDialog(folders)
    qtbot.addWidget(dialog)
    assert dialog.folders() == folders
    assert [each.text() for each in dialog.findChildren(WatchChoice)] == [
        "Saved pages and 1 more",
        "Saved pages",
    ]


def test_a_new_folder_gives_saved_pages_that_are_new(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(watch_dialog, "ask_for_folder", lambda *_: str(tmp_path))
    dialog = WatchDialog([])
    qtbot.addWidget(dialog)
    dialog.ask_for_folder()
    assert dialog.folders() == [WatchFolder(str(tmp_path))]
    choice = _choice(dialog)
    assert not choice.kinds["pages"].isEnabled()
    choice.kinds["documents"].trigger()
    choice.existing.trigger()
    choice.levels.actions()[0].trigger()
    (chosen,) = dialog.folders()
    assert (chosen.kinds, chosen.existing, chosen.levels) == (("pages", "documents"), True, 0)


def test_what_lies_in_a_known_folder_is_not_asked_again(qtbot: QtBot) -> None:
    dialog = WatchDialog([WatchFolder("/a")])
    qtbot.addWidget(dialog)
    assert not _choice(dialog).existing.isVisible()
