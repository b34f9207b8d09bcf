"""Single instance, crash log, addresses of stories on the command line."""

from __future__ import annotations

import json
import sys
import tempfile
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtNetwork import QLocalSocket
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from reader.ui.crash_log import CrashLog
from reader.ui.help_pages import HelpDialog
from reader.ui.shell import Shell
from reader.ui.single_instance import SingleInstance


def test_a_second_start_hands_its_paths_over(tmp_path: Path, qtbot: QtBot) -> None:
    first, second = SingleInstance(tmp_path), SingleInstance(tmp_path)
    assert first.claim()
    assert not second.claim()
    handed: list[list[str]] = []
    first.paths_handed.connect(handed.append)
    answers: list[bool] = []
    # As another process would: the first window's event loop goes on meanwhile.
    other = threading.Thread(target=lambda: answers.append(second.hand_over(["/a.html", "/ü"])))
    other.start()
    qtbot.waitUntil(lambda: handed == [["/a.html", "/ü"]])
    other.join()
    assert answers == [True]
    first.release()
    assert second.claim()
    second.release()


def test_a_window_that_does_not_answer_is_told(tmp_path: Path, qtbot: QtBot) -> None:
    assert not SingleInstance(tmp_path).hand_over([])


def test_nonsense_on_the_socket_is_survived(tmp_path: Path, qtbot: QtBot) -> None:
    first = SingleInstance(tmp_path)
    assert first.claim()
    handed: list[list[str]] = []
    first.paths_handed.connect(handed.append)
    for line in (b"{not json\n", b'"text"\n', json.dumps(["/good"]).encode() + b"\n"):
        socket = QLocalSocket()
        socket.connectToServer(first._names[0])
        assert socket.waitForConnected()
        socket.write(line)
        socket.flush()
        with qtbot.waitSignal(socket.bytesWritten, raising=False, timeout=50):
            pass
        socket.disconnectFromServer()
    qtbot.waitUntil(lambda: handed == [["/good"]])
    first.release()


@pytest.fixture
def short_path() -> Iterator[Path]:
    """A folder whose path leaves room for a socket's name, which has 107 bytes at most."""
    with tempfile.TemporaryDirectory(prefix="bs-") as folder:
        yield Path(folder)


def test_the_socket_lies_where_nobody_else_may_enter(
    short_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    session, library = short_path / "session", short_path / "library"
    session.mkdir()
    session.chmod(0o755)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(session))
    first = SingleInstance(library)
    assert first.claim()
    assert first._names == [str(library.resolve() / "window.socket")]
    assert (library / "window.socket").is_socket()
    assert library.stat().st_mode & 0o077 == 0
    first.release()
    session.chmod(0o700)
    second = SingleInstance(library)
    assert [Path(name).parent for name in second._names] == [session, library.resolve()]
    session.chmod(0o500)
    assert second.claim(), "a socket that cannot be made is no reason to show no window"
    second.release()


@pytest.mark.parametrize("sessions", [("a", ""), ("", "a"), ("a", "b")])
def test_a_start_of_another_session_is_heard(
    short_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, sessions: tuple[str, str]
) -> None:
    starts: list[SingleInstance] = []
    for session in sessions:
        folder = short_path / session
        folder.mkdir(mode=0o700, exist_ok=True)
        monkeypatch.setenv("XDG_RUNTIME_DIR", str(folder) if session else "")
        starts.append(SingleInstance(short_path / "library"))
    first, second = starts
    assert first.claim() and not second.claim()
    handed: list[list[str]] = []
    first.paths_handed.connect(handed.append)
    other = threading.Thread(target=lambda: second.hand_over(["/a.html"]))
    other.start()
    qtbot.waitUntil(lambda: handed == [["/a.html"]])
    other.join()
    first.release()


def test_mistakes_are_written_down_and_offered_once(tmp_path: Path, qtbot: QtBot) -> None:
    log = CrashLog(tmp_path)
    assert log.earlier() == ""
    with qtbot.waitSignal(log.written) as told:
        log.write("Traceback…\nKeyError: 'x'")
    assert told.args == []
    later = CrashLog(tmp_path)
    assert "KeyError" in later.earlier()
    later.forget()
    assert later.earlier() == ""


def test_uncaught_exceptions_are_taken(
    tmp_path: Path, qtbot: QtBot, capsys: pytest.CaptureFixture[str]
) -> None:
    before = sys.excepthook
    log = CrashLog(tmp_path)
    log.start()
    try:
        try:
            raise ValueError("mistake")
        except ValueError as error:
            sys.excepthook(ValueError, error, error.__traceback__)
    finally:
        log.stop()
        sys.excepthook = before
    assert "ValueError: mistake" in log.earlier()
    assert "ValueError: mistake" in capsys.readouterr().err


def test_a_file_that_is_opened_is_shown_and_several_are_only_imported(
    shell: Shell, qtbot: QtBot, tmp_path: Path
) -> None:
    from reader.app import _take

    files = [tmp_path / f"{name}.txt" for name in ("one", "two", "three")]
    for file in files:
        file.write_text(f"{file.stem} in the morning\n\nThe ferry left the quay at seven.")
    before = shell.session.story
    with qtbot.waitSignal(shell.importing.finished, timeout=30_000):
        _take(shell, [str(file) for file in files[:2]])
    assert shell.session.story == before
    for file in (files[2], files[0]):  # the second is here already
        with qtbot.waitSignal(shell.importing.finished, timeout=30_000) as imported:
            _take(shell, [str(file)])
        [item] = imported.args[0].items
        assert shell.session.story == item.id


def test_the_report_of_a_crash_is_shown_over_the_window_and_can_be_copied(
    shell: Shell, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from reader import app

    monkeypatch.setattr(app, "_START_MILLISECONDS", 0)
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    CrashLog(tmp_path).write("Traceback…\nKeyError: 'x'")
    crashes = CrashLog(tmp_path)
    app._take_crashes(crashes, shell)
    assert not shell.window.findChildren(HelpDialog)
    qtbot.waitUntil(lambda: bool(shell.window.findChildren(HelpDialog)))
    [dialog] = shell.window.findChildren(HelpDialog)
    [copy] = [one for one in dialog.findChildren(QPushButton) if one.text() == "Copy Report"]
    copy.click()
    assert "KeyError: 'x'" in QGuiApplication.clipboard().text()
    crashes.stop()
    assert crashes.earlier() == ""


def test_addresses_of_stories_are_no_paths() -> None:
    from reader.app import _STORY, _absolute

    assert _absolute("broadsheet://story/12") == "broadsheet://story/12"
    assert Path(_absolute("page.html")).is_absolute()
    match = _STORY.match("broadsheet://story/12?highlight=abcDEF1234")
    assert match and (match["story"], match["highlight"]) == ("12", "abcDEF1234")
    assert not _STORY.match("broadsheet://story/x")
