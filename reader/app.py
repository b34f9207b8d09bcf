"""The composition root of the window: builds the parts and lets them run."""

from __future__ import annotations

import builtins
import gc
import os
import re
import signal
import subprocess
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from reader.platforms.kept_code import code_kept
from reader.platforms.log_file import start_log, stop_log
from reader.platforms.memory import return_large_blocks
from reader.platforms.processes import detached, module_command, wake_on_signals
from reader.system_libraries import prepare_for_qt
from reader.translation import system_failure, tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from reader.model import ImportReport
    from reader.ui.crash_log import CrashLog
    from reader.ui.shell import Shell
    from reader.ui.single_instance import SingleInstance
    from reader.ui.start_wait import StartWait

_STORY = re.compile(r"broadsheet:/*story/(?P<story>\d+)(\?highlight=(?P<highlight>\w+))?$")
_SIGNAL_MILLISECONDS = 300
"""How soon a window on Windows notices that it is asked to end."""
_SWITCH_SECONDS = 0.001
"""How long a lane may hold the interpreter while the window waits for it."""
_START_MILLISECONDS = 1000
"""Until the window is painted and its first story is open."""


def load_qt() -> None:
    """Load Qt, and leave the import of modules as it was.

    PySide6 puts an import of its own in place of Python's, which reads the source of every module
    that is loaded afterwards to see whether it asks for other spellings of Qt's names. Ours do
    not; to read and keep all their source takes some 8 MB and a twentieth of the start.
    """
    plain_import = builtins.__import__
    with code_kept("shibokensupport/"):
        from PySide6 import QtWidgets  # noqa: F401

    builtins.__import__ = plain_import


def run(paths: Sequence[str | Path], library: Path | None = None, language: str = "") -> int:
    """Open the window on a library and import paths; returns the exit code.

    `language` is the code of the window's language; an empty one leaves it to the preferences, or
    to the system.

    When the library's window is open already, it is handed the paths instead.
    """
    if problem := prepare_for_qt(screen=True):
        print(problem, file=sys.stderr)
        return 1
    # What is loaded at the start stays to the end: to look through it for garbage again and again
    # takes a tenth of the time to the first paint.
    gc.disable()
    load_qt()
    from PySide6.QtWidgets import QApplication

    from reader.library.folders import library_folder
    from reader.model import LibraryBusy, ReaderError
    from reader.ui.icons import application_icon
    from reader.ui.single_instance import SingleInstance
    from reader.ui.start_wait import StartWait
    from reader.ui.window_language import choose_language

    sys.setswitchinterval(_SWITCH_SECONDS)
    app = QApplication(sys.argv[:1])
    app.setApplicationName("broadsheet")
    app.setApplicationDisplayName("")
    # A Flatpak's entry bears the name of its application, and so must its windows.
    app.setDesktopFileName(os.environ.get("FLATPAK_ID", "broadsheet"))
    app.setWindowIcon(application_icon())
    app.setStyle("Fusion")
    choose_language(app, language)
    named = [_absolute(str(path)) for path in paths]
    wait = StartWait()
    try:
        folder = library_folder(library)
        instance = SingleInstance(folder)
        if not instance.claim():
            return _hand_over(instance, named)
        # While the start waits for the library, another start may hand its paths over.
        instance.paths_handed.connect(named.extend)
        _offer_repair(folder, wait)
        return _show(app, instance, folder, named, language, wait)
    except LibraryBusy as error:
        wait.end()
        print(error, file=sys.stderr)
        return 1
    except ReaderError as error:
        _print_or_show(str(error))
        return 1
    except OSError as error:
        _print_or_show(system_failure(error))
        return 1


def _hand_over(instance: SingleInstance, paths: Sequence[str]) -> int:
    if instance.hand_over(paths):
        return 0
    print(
        tr(
            "Broadsheet has this library open already, but its window does not answer. "
            "Close it and try again."
        ),
        file=sys.stderr,
    )
    return 1


def _absolute(named: str) -> str:
    """Return a path as another process understands it; addresses of stories stay as they are."""
    return named if _STORY.match(named) else str(Path(named).absolute())


def _offer_repair(folder: Path, wait: StartWait) -> None:
    """Open the library once; where it is damaged, ask whether it shall be repaired."""
    from reader.library import check_library, open_library
    from reader.model import LibraryBusy, NewerLibrary, ReaderError
    from reader.ui.plain_dialogs import confirm

    try:
        wait.open(folder, lambda waits_on: open_library(folder, waits_on).close())
    except (NewerLibrary, LibraryBusy):
        raise
    except ReaderError as error:
        words = tr(
            "{reason}\n\nRepair the library? Broadsheet keeps a copy of the damaged one.",
            reason=error,
        )
        if not confirm(None, "Broadsheet", words, tr("Repair")):
            raise
        check_library(folder, repair=True)


def _print_or_show(words: str) -> None:
    from reader.ui.plain_dialogs import show_error

    print(words, file=sys.stderr)
    show_error(None, "Broadsheet", words)


def _show(
    app: QApplication,
    instance: SingleInstance,
    folder: Path,
    paths: Sequence[str],
    language: str,
    wait: StartWait,
) -> int:
    from PySide6.QtCore import QTimer

    from reader.ui.crash_log import CrashLog
    from reader.ui.file_open_events import FileOpenEvents

    shell = make_shell(app, folder, language, wait)
    wait.end()
    crashes = CrashLog(folder, shell)
    log = start_log(folder / "broadsheet.log")
    _take_crashes(crashes, shell)
    shell.window.closing.connect(app.quit)
    _quit_on_signals(app)
    instance.paths_handed.disconnect()
    instance.paths_handed.connect(lambda handed: _come_forward(shell, handed))
    if sys.platform == "darwin":
        # A filter sees every event, so that other systems, which have none of these, go without.
        requests = FileOpenEvents(app)
        requests.asked.connect(lambda named: _come_forward(shell, [named]))
        app.installEventFilter(requests)
    try:
        shell.start()
        QTimer.singleShot(_START_MILLISECONDS, _collect_garbage)
        if paths:
            QTimer.singleShot(0, lambda: _take(shell, paths))
        return int(app.exec())
    finally:
        shell.stop()
        crashes.stop()
        stop_log(log)
        instance.release()
        _back_up_apart(folder)


def _collect_garbage() -> None:
    """Collect garbage from now on, of what came after the start."""
    gc.freeze()
    gc.enable()


def _back_up_apart(folder: Path) -> None:
    """Let a process of its own make a backup where one is due: closing never waits for it."""
    options = ("--library", str(folder), "backup", "--automatic")
    command = module_command("reader", options)
    root = str(Path(__file__).resolve().parent.parent)
    paths = [root, *filter(None, [os.environ.get("PYTHONPATH")])]
    with suppress(OSError):
        subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            **detached(),
            env={**os.environ, "PYTHONPATH": os.pathsep.join(paths)},
        )


def _quit_on_signals(app: QApplication) -> None:
    """End as if the window had been closed when the system asks the process to end."""
    from PySide6.QtCore import QSocketNotifier, QTimer

    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: app.quit())
    descriptor = wake_on_signals()
    if descriptor is not None:
        notifier = QSocketNotifier(descriptor, QSocketNotifier.Type.Read, app)
        notifier.activated.connect(app.quit)
        return
    # Python handles a signal between two steps of its own, and a quiet window takes none.
    turns = QTimer(app)
    turns.timeout.connect(lambda: None)
    turns.start(_SIGNAL_MILLISECONDS)


def make_shell(
    app: QApplication, folder: Path, language: str, waits_on: Callable[[float], bool] | None = None
) -> Shell:
    """Return the window over a library's folder, with every action bound, not yet shown.

    `waits_on` is asked while another program holds the library, with the seconds waited so far.
    """
    from reader.library import open_library
    from reader.ui.features.preferences.preference_values import PreferenceKeeper
    from reader.ui.jobs import Jobs
    from reader.ui.page.page_accessible import describe_pages
    from reader.ui.shell import Shell
    from reader.ui.window_language import choose_language

    return_large_blocks()
    describe_pages(app)
    jobs = Jobs(lambda waits_on: open_library(folder, waits_on), waits_at_home=waits_on)
    preferences = PreferenceKeeper(jobs)
    # Menus and panes are made in one language: it is chosen before the first of them.
    choose_language(app, language or preferences.now.language)
    return Shell(jobs, preferences)


def _come_forward(shell: Shell, paths: Sequence[str]) -> None:
    window = shell.window
    window.setWindowState(window.windowState() & ~window.windowState().WindowMinimized)
    window.raise_()
    window.activateWindow()
    _take(shell, paths)


def _take(shell: Shell, named: Sequence[str]) -> None:
    """Open the stories that are named by address, and import the files.

    Of a single file, such as a page that was double-clicked, the story is opened as well.
    """
    matches = [_STORY.match(name) for name in named]
    for match in filter(None, matches):
        story, highlight = int(match["story"]), match["highlight"]
        shell.context.open_story(story, highlight)
    if files := [Path(name) for name, match in zip(named, matches, strict=True) if not match]:
        shell.importing.import_paths(
            files, then=lambda report: _open_only_story(shell, report) if len(files) == 1 else None
        )


def _open_only_story(shell: Shell, report: ImportReport) -> None:
    stories = {item.id for item in report.items if item.id is not None}
    if len(stories) == 1:
        shell.context.open_story(stories.pop(), None)


def _take_crashes(crashes: CrashLog, shell: Shell) -> None:
    from PySide6.QtCore import QTimer

    if crashes.earlier():
        # Shown at once it would lie behind the window, which is not there yet.
        QTimer.singleShot(_START_MILLISECONDS, lambda: _show_crash(crashes, shell))
    crashes.start()
    shell.jobs.crashed.connect(crashes.write)
    crashes.written.connect(
        lambda: shell.window.notice.say(
            tr("An error occurred in Broadsheet. The details are in the crash log.")
        )
    )


def _show_crash(crashes: CrashLog, shell: Shell) -> None:
    from PySide6.QtGui import QGuiApplication

    from reader.ui.help_pages import HelpDialog, crash_page

    report = crashes.earlier()
    more = {tr("Copy Report"): lambda: QGuiApplication.clipboard().setText(report)}
    HelpDialog(tr("Crash Report"), crash_page(report), shell.window, more).show()
    crashes.forget()
