"""Take the README's pictures anew, from the sample stories: python docs/pictures/take.py

The window is drawn without a screen (or on the one that QT_QPA_PLATFORM names), filled with a
library in a temporary folder, and grabbed in each state.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parents[1]))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QTimer  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402

import reader  # noqa: E402
from reader.app import make_shell  # noqa: E402
from reader.resource_files import resource  # noqa: E402
from reader.ui.shell import Shell  # noqa: E402

SIZE = (1280, 800)
MARKS = (
    ("Mussels do not leave gaps", "blue", "The best sentence of the year so far."),
    ("the span is in no danger of falling", "yellow", ""),
    ("visibility on that day was “about the length of an arm”", "pink", "Ask for the report."),
    ("Without it, Storøya is an island again", "green", ""),
)


def fill(folder: Path) -> int:
    """Fill a library with the samples and some marks; gives the id of the story that has them."""
    with reader.open_library(folder) as library:
        library.import_paths([resource("samples")])
        stories = {story.title: story.id for story in library.stories()}
        marked = next(id_ for title, id_ in stories.items() if "cracks" in title)
        text = library.body(marked).reading_text
        for exact, colour, note in MARKS:
            start = text.find(exact)
            if start >= 0:
                library.add_highlight(marked, start, start + len(exact), colour, note)
        library.add_bookmark(marked, text.find("What happens next"), "What happens next")
        library.tag([marked], add=["bridge", "Lindholm"])
        library.tag([id_ for title, id_ in stories.items() if "omet" in title], add=["sky"])
        library.star([marked])
        library.mark_read([id_ for title, id_ in stories.items() if "train" in title])
        library.save_search("Comet with pictures", "comet has:images")
    return marked


def wait(milliseconds: int) -> None:
    """Let the window work."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def wait_for(condition: Callable[[], bool], milliseconds: int = 10_000) -> None:
    """Let the window work until a condition holds; RuntimeError when it never does."""
    for _ in range(milliseconds // 50):
        if condition():
            wait(400)
            return
        wait(50)
    raise RuntimeError("The window did not get there.")


def grab(shell: Shell, name: str) -> None:
    """Save what the window shows."""
    wait(900)
    shell.window.grab().save(str(HERE / f"{name}.png"))


def open_story(shell: Shell, story: int) -> None:
    """Open a story and wait for it and what belongs to it."""
    shell.session.open(story)
    wait_for(lambda: shell.reading.opened is not None and shell.reading.opened.story.id == story)
    wait_for(lambda: shell.reading.neighbours is not None)


def take(shell: Shell, marked: int) -> None:
    """All pictures, one after another."""
    actions = shell.window.actions_table

    def run(name: str) -> None:
        actions[name].trigger()

    page = shell.window.page
    # On a small screen it begins as large as that is.
    shell.window.showNormal()
    shell.window.resize(*SIZE)
    run("go-all")
    wait_for(lambda: shell.window.model.rowCount() >= 10)
    open_story(shell, marked)
    run("theme-light")
    page.to_start()
    grab(shell, "window-light")
    run("toggle-panel")
    page.go_to_highlight(shell.reading.opened.highlights[1].id if shell.reading.opened else "")
    grab(shell, "highlights")
    run("toggle-panel")
    page.go_to_related()
    grab(shell, "related")
    run("theme-dark")
    page.to_start()
    grab(shell, "window-dark")
    run("theme-paper")
    shell.searching.search("comet sunset")
    wait(1500)
    run("next")
    grab(shell, "search")
    run("theme-light")
    run("go-notebook")
    grab(shell, "notebook")


def main() -> int:
    """Take the pictures."""
    app = QApplication(sys.argv[:1])
    app.setStyle("Fusion")
    with tempfile.TemporaryDirectory() as scratch:
        marked = fill(Path(scratch))
        shell = make_shell(Path(scratch))
        shell.start()
        take(shell, marked)
        shell.stop()
    return 0


if __name__ == "__main__":
    sys.exit(main())
