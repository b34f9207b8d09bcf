"""How long the window answers nobody: python -m tests.bench.stalls [library] [pages].

Drives the whole window, without a screen, over a copy of a library (made of ../shared's ten
thousand stories, or of made-up ones, where none is named) and imports pages meanwhile. For every
scene it prints the longest turn of the event loop and how many took over 50 ms, in processor time
of the window's own thread: the machine may be busy with other work.
"""

from __future__ import annotations

import gc
import gzip
import os
import shutil
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from reader.app import make_shell
from reader.library import open_library
from reader.ui.features.map.map_window import MapWindow
from reader.ui.shell import Shell
from tests.bench.importing import unpack
from tests.bench.library import fill

STORIES = Path(__file__).resolve().parents[3] / "shared" / "corpora" / "stories"
TOO_LONG = 0.050
_MOST_SECONDS = 300.0
_IDLE = 0.001
_LONG_PARAGRAPHS = 600
_SENTENCE = "The council met on Tuesday to hear what fourteen witnesses had seen in the night. "


class Watch:
    """Runs scenes and keeps the turns that each took."""

    def __init__(self, app: QCoreApplication, shell: Shell) -> None:
        self._app = app
        self._shell = shell

    def scene(
        self,
        name: str,
        steps: Iterable[Callable[[], object]],
        after_each: float = 0.15,
        until: Callable[[], bool] | None = None,
    ) -> None:
        """Take the steps, some seconds apart, go on until all is done, and print what it cost."""
        turns: list[float] = []
        for step in steps:
            turns.append(_cost(step))
            self._turn(turns, after_each, self._shell.window.page.at_rest)
        self._turn(turns, 0.3, until or self._calm)
        worst = sorted(turns, reverse=True)
        over = sum(turn > TOO_LONG for turn in turns)
        shown = " ".join(f"{turn * 1000:5.0f}" for turn in worst[:5])
        print(f"{name:34} {worst[0] * 1000:6.0f} ms {over:4} over   longest: {shown}", flush=True)

    def _calm(self) -> bool:
        return not self._shell.jobs.busy and self._shell.window.page.at_rest()

    def _turn(self, turns: list[float], least: float, until: Callable[[], bool]) -> None:
        began = time.monotonic()
        while time.monotonic() - began < _MOST_SECONDS:
            cost = _cost(self._app.processEvents)
            cost += _cost(lambda: self._app.sendPostedEvents(None, QEvent.Type.DeferredDelete))
            turns.append(cost)
            if time.monotonic() - began >= least and until():
                return
            if cost < _IDLE:
                time.sleep(_IDLE)


def _cost(work: Callable[[], object]) -> float:
    used = time.thread_time()
    work()
    return time.thread_time() - used


def make_library(folder: Path) -> None:
    """Fill a library: the real stories where they are, else made-up ones."""
    packed = next(iter(sorted(STORIES.glob("*.jsonl.gz"))), None)
    with open_library(folder) as library:
        if packed is None:
            fill(library, 10_000)
        else:
            unpacked = folder / packed.stem
            unpacked.write_bytes(gzip.decompress(packed.read_bytes()))
            library.import_paths([unpacked])
            unpacked.unlink()
        library.drain()


def add_long_story(folder: Path) -> int:
    """Add a story of some fifty thousand words; gives its id."""
    paragraphs = "".join(
        f"<p>{n}. {_SENTENCE * 3}<a href='https://example.org/{n}'>{_SENTENCE}</a>{_SENTENCE}</p>"
        for n in range(_LONG_PARAGRAPHS)
    )
    page = f"<html><title>A long story</title><article><h1>A long story</h1>{paragraphs}</article>"
    with open_library(folder) as library:
        [item] = library.import_bytes(
            page.encode(), "long.html", url="https://example.org/long"
        ).items
        library.drain()
    assert item.id is not None
    return item.id


def wheel(widget: QWidget) -> None:
    """Turn the wheel by one notch over the middle of a widget."""
    middle = QPointF(widget.rect().center())
    event = QWheelEvent(
        middle,
        QPointF(widget.mapToGlobal(middle.toPoint())),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QCoreApplication.sendEvent(widget, event)


def drive(app: QApplication, folder: Path, pages: Sequence[Path], long: int) -> None:
    """Play all scenes."""
    began = time.thread_time()
    shell = make_shell(app, folder, "en")
    print(f"window built in {(time.thread_time() - began) * 1000:.0f} ms")
    window, actions, watch = shell.window, shell.window.actions_table, Watch(app, shell)
    viewport = window.page._browser.viewport()

    def act(name: str) -> Callable[[], None]:
        return actions[name].trigger

    watch.scene("start", [shell.start], until=lambda: window.model.rowCount() > 0)
    # As the program does it: what the start loaded is not looked through for garbage.
    gc.freeze()
    gc.enable()
    watch.scene("settling", [], after_each=2, until=lambda: not shell.jobs.busy)
    watch.scene("40 stories with j", [act("next")] * 40)
    watch.scene("40 stories with j, in a rush", [act("next")] * 40, after_each=0.01)
    letters = [
        (lambda letter=letter: QTest.keyClicks(window.search, letter))
        for letter in "harbour bridge council -lorries"
    ]
    watch.scene("search, letter by letter", [act("search"), *letters], after_each=0.08)
    watch.scene("results with j", [window.list.setFocus, *[act("next")] * 10])
    watch.scene("leave the search", [window.search.clear, act("go-all")])
    watch.scene("scroll the list", [lambda: wheel(window.list.viewport())] * 60, after_each=0.02)
    # A library that was shown before may begin with that story.
    shell.session.open(None)
    watch.scene("open 50,000 words", [lambda: shell.session.open(long)])
    watch.scene("scroll 50,000 words", [lambda: wheel(viewport)] * 80, after_each=0.02)
    watch.scene("to its end and back", [act("end"), act("start")] * 3)
    mark = [act("next-paragraph"), act("highlight")]
    watch.scene("20 highlights", mark * 20)
    themes = [act(f"theme-{name}") for name in ("dark", "sepia", "light")]
    watch.scene("theme: dark, sepia, light", themes, after_each=1)
    watch.scene("larger and smaller text", [act("larger"), act("smaller")])
    watch.scene("notebook and back", [act("go-notebook"), act("go-all")] * 3, after_each=0.3)
    watch.scene("map", [act("map")], until=lambda: bool(window.findChildren(MapWindow)))
    watch.scene("map drawn", [], after_each=1)
    for shown in window.findChildren(MapWindow):
        watch.scene("map closed", [shown.close])
    shell.importing.import_paths(list(pages))
    reading = [act("next"), lambda: wheel(viewport), lambda: wheel(viewport)] * 60
    watch.scene(
        f"import of {len(pages)} pages, reading on",
        reading,
        after_each=0.2,
        until=lambda: not shell.importing.running and not shell.jobs.busy,
    )
    shell.stop()


def main() -> None:
    """Make or copy the library, then drive the window over it."""
    gc.disable()
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    app.setStyle("Fusion")
    with tempfile.TemporaryDirectory() as made:
        folder, pages = Path(made) / "library", Path(made) / "pages"
        if len(sys.argv) > 1:
            shutil.copytree(sys.argv[1], folder)
        else:
            make_library(folder)
        pages.mkdir()
        unpack(pages, int(sys.argv[2]) if len(sys.argv) > 2 else 100)
        long = add_long_story(folder)
        drive(app, folder, sorted(pages.iterdir()), long)


if __name__ == "__main__":
    main()
