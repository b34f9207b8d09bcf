"""Pages that a browser saves into a watched folder come in soon, with a notice and Undo."""

from __future__ import annotations

from pathlib import Path
from threading import Event

import pytest
from pytestqt.qtbot import QtBot

from reader.library import Library
from reader.model import ImportItem, ImportReport, WatchFolder
from reader.ui.features.imports.folder_events import FolderEvents
from reader.ui.shell import Shell

PAGE = "<html><head><title>{0}</title></head><body><article><h1>{0}</h1>{1}</article></body></html>"
WORDS = "<p>The ferry left at seven, and the harbour was quiet until the storm came in.</p>" * 6


def test_a_change_is_heard_and_other_folders_are_not(qtbot: QtBot, tmp_path: Path) -> None:
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
    events = FolderEvents()
    assert events.listen([str(tmp_path / "one")])
    assert not events.listen([str(tmp_path / "one")])
    with qtbot.waitSignal(events.changed, timeout=10_000):
        (tmp_path / "one" / "new.html").touch()
    assert events.listen([str(tmp_path / "two")])
    # What cannot be heard is not new again at every look.
    assert not events.listen([str(tmp_path / "two"), str(tmp_path / "gone")])
    assert not events.listen([])


def test_a_page_that_is_saved_comes_in_and_can_be_undone(
    qtbot: QtBot, shell: Shell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    prepared = Event()
    monkeypatch.setattr(Library, "prepare_to_import", lambda library: prepared.set())
    folder = tmp_path / "saved"
    (folder / "work").mkdir(parents=True)
    watched = [WatchFolder(str(folder), folder_tags=True)]
    shell.jobs.library().set_watch_folders(watched)
    shell.importing.watch()
    qtbot.waitUntil(lambda: bool(shell.importing._events._watcher.directories()), timeout=10_000)
    qtbot.waitUntil(prepared.is_set, timeout=10_000)
    part = folder / "work" / "page.html.part"
    part.write_text(PAGE.format("The storm", WORDS), encoding="utf-8")
    with qtbot.waitSignal(shell.importing.saved, timeout=30_000):
        part.rename(folder / "work" / "The storm.html")
    assert shell.window.notice.text == "Saved: The storm"
    library = shell.jobs.library()
    [story] = library.stories("storm")
    assert story.tags == ("work",)
    shell.window.notice.undo_wanted.emit()
    qtbot.waitUntil(lambda: library.count("is:trash") == 1)


def test_the_reading_process_loads_before_the_first_look(
    qtbot: QtBot, shell: Shell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    prepared = Event()
    monkeypatch.setattr(Library, "prepare_to_import", lambda library: prepared.set())
    shell.jobs.library().set_watch_folders([WatchFolder(str(tmp_path))])
    shell.start()
    shell._settle.stop()
    qtbot.waitUntil(prepared.is_set, timeout=10_000)


def test_nothing_is_loaded_ahead_where_no_folder_is_watched(
    qtbot: QtBot, shell: Shell, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked, prepared = Event(), Event()

    def no_folders(library: Library) -> list[WatchFolder]:
        asked.set()
        return []

    monkeypatch.setattr(Library, "watch_folders", no_folders)
    monkeypatch.setattr(Library, "prepare_to_import", lambda library: prepared.set())
    shell.importing.prepare()
    qtbot.waitUntil(asked.is_set, timeout=10_000)
    qtbot.waitUntil(lambda: not shell.jobs.busy, timeout=10_000)
    assert not prepared.is_set()


@pytest.mark.parametrize(
    ("items", "words"),
    [
        ((("added", "A"), ("duplicate", "B")), "Saved: A"),
        ((("added", "A"), ("updated", "B")), "Saved: 2 stories"),
        ((("updated", "A"),), "Saved again: A"),
        ((("duplicate", "A"),), ""),
    ],
)
def test_the_notice_names_what_is_new(
    shell: Shell, items: tuple[tuple[str, str], ...], words: str
) -> None:
    lines = tuple(ImportItem(f"/{title}", status, title=title) for status, title in items)
    shell.importing.saved.emit(ImportReport(lines))
    assert shell.window.notice.text == words
    assert not shell.window.import_strip.isVisibleTo(shell.window)


def test_a_page_that_failed_is_shown_in_the_report(shell: Shell) -> None:
    shell.importing.saved.emit(ImportReport((ImportItem("/a.html", "failed", reason="Empty."),)))
    assert shell.window.notice.text == ""
    assert shell.window.import_strip.isVisibleTo(shell.window)
