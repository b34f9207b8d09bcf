"""Take the README's pictures anew, from the sample stories: python docs/pictures/take.py

The window is drawn without a screen (or on the one that QT_QPA_PLATFORM names), filled with a
library in a temporary folder, and grabbed in each state.  `tour.webp` moves: import, search,
highlight, related.  Pillow writes the files (`pip install pillow`): Qt has no moving pictures and
no small palettes.
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parents[1]))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PIL import Image  # noqa: E402
from PySide6.QtCore import QEventLoop, QTimer  # noqa: E402
from PySide6.QtGui import QImage  # noqa: E402
from PySide6.QtWidgets import QApplication, QWidget  # noqa: E402

import reader  # noqa: E402
from reader.app import make_shell  # noqa: E402
from reader.model import WatchFolder  # noqa: E402
from reader.resource_files import resource  # noqa: E402
from reader.ui.features.imports.watch_dialog import WatchDialog  # noqa: E402
from reader.ui.shell import Shell  # noqa: E402

SIZE = (1280, 800)
FILM_WIDTH = 1024
"""Pixels that the moving picture is wide; what a README shows is hardly wider."""
FILM_QUALITY = 55
"""Of a hundred: letters stay sharp, and the file stays below 700 kB."""
COLOURS = 256
MOST_BYTES = 1_500_000
"""All pictures together, so that nobody waits for the README."""
QUERY = "comet sunset"
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
        library.tags.set_colour("bridge", "blue")
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


def picture(shown: QWidget) -> Image.Image:
    """Return what a window shows."""
    grabbed = shown.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
    size = (grabbed.width(), grabbed.height())
    return Image.frombytes("RGB", size, bytes(grabbed.constBits()), "raw", "RGB",
                           grabbed.bytesPerLine())  # fmt: skip


def grab(shell: Shell, name: str) -> None:
    """Save what the window shows."""
    wait(900)
    save(shell.window, name)


def save(shown: QWidget, name: str) -> None:
    """Save what a window shows now, in few colours."""
    few = picture(shown).quantize(COLOURS, dither=Image.Dither.NONE)
    few.save(HERE / f"{name}.png", optimize=True)


class Film:
    """Collects what the window shows, each for some milliseconds."""

    def __init__(self, shell: Shell) -> None:
        self._shell = shell
        self._frames: list[Image.Image] = []
        self._durations: list[int] = []

    def shoot(self, milliseconds: int) -> None:
        """Show the window as it is now for a time."""
        frame = picture(self._shell.window)
        height = round(frame.height * FILM_WIDTH / frame.width)
        self._frames.append(frame.resize((FILM_WIDTH, height), Image.Resampling.LANCZOS))
        self._durations.append(milliseconds)

    def save(self, path: Path) -> None:
        """Write a picture that moves, again and again."""
        self._frames[0].save(
            path, save_all=True, append_images=self._frames[1:], duration=self._durations,
            loop=0, quality=FILM_QUALITY, method=6, minimize_size=True,
        )  # fmt: skip


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
    # On a busy machine the icons follow a theme one after another.
    wait(2000)
    page.to_start()
    grab(shell, "window-dark")
    run("theme-paper")
    shell.searching.search(QUERY)
    wait(1500)
    run("next")
    grab(shell, "search")
    run("theme-light")
    run("go-notebook")
    grab(shell, "notebook")


def take_list(shell: Shell) -> None:
    """Take the list grouped by site, with thumbnails and a tag in its colour."""
    actions = shell.window.actions_table
    shell.window.showNormal()
    shell.window.resize(*SIZE)
    actions["go-all"].trigger()
    wait_for(lambda: shell.window.model.rowCount() >= 10)
    actions["theme-light"].trigger()
    actions["group-site"].trigger()
    wait_for(lambda: bool(shell.window.model.group_starts()))
    if not actions["thumbnails"].isChecked():
        actions["thumbnails"].trigger()
    grab(shell, "list-groups")
    actions["thumbnails"].trigger()
    actions["group-none"].trigger()
    wait_for(lambda: not shell.window.model.group_starts())


def take_narrow(shell: Shell) -> None:
    """Take a small dark window, one pane at a time."""
    shell.window.showNormal()
    shell.window.resize(600, 500)
    shell.window.actions_table["go-all"].trigger()
    shell.window.actions_table["theme-dark"].trigger()
    wait_for(lambda: shell.window.model.rowCount() >= 10)
    shell.window.panes.show_list()
    grab(shell, "narrow-german")


def take_arabic(shell: Shell) -> None:
    """Take the window mirrored, the story running its own way."""
    shell.window.showNormal()
    shell.window.resize(*SIZE)
    shell.window.actions_table["go-all"].trigger()
    shell.window.actions_table["theme-light"].trigger()
    wait_for(lambda: shell.window.model.rowCount() >= 10)
    open_story(shell, shell.window.model.ids[0])
    grab(shell, "arabic")


def take_browser(shell: Shell, watched: Path) -> None:
    """Take the folders that are watched, and what is said of a page that was saved there."""
    shell.window.resize(*SIZE)
    wait_for(lambda: shell.window.model.rowCount() > 0)
    dialog = WatchDialog([WatchFolder("/home/ann/Downloads/articles", tags=("web",))], shell.window)
    dialog.show()
    wait(400)
    save(dialog, "watched-folders")
    dialog.close()
    page, *_ = sorted(resource("samples").glob("*.html"))
    shutil.copy(page, watched / page.name)
    wait_for(lambda: shell.window.notice.text.startswith("Saved"), 60_000)
    save(shell.window, "saved-page")


def film(shell: Shell) -> None:
    """From an empty library to a highlight and what is related: `tour.webp`."""
    actions, page = shell.window.actions_table, shell.window.page
    roll = Film(shell)
    shell.window.showNormal()
    shell.window.resize(*SIZE)
    actions["theme-light"].trigger()
    wait(900)
    roll.shoot(1600)
    actions["import-samples"].trigger()
    wait(150)
    roll.shoot(700)
    actions["go-all"].trigger()
    wait_for(lambda: shell.window.model.rowCount() >= 10)
    wait(1500)
    roll.shoot(1600)
    for end in (*range(1, len(QUERY), 2), len(QUERY)):
        shell.searching.search(QUERY[:end])
        wait(350)
        roll.shoot(180)
    wait(1200)
    roll.shoot(1300)
    actions["next"].trigger()
    wait_for(lambda: page.at_rest() and shell.reading.opened is not None)
    roll.shoot(1700)
    shell.searching.leave()
    wait(700)
    for _ in range(4):
        actions["next-paragraph"].trigger()
        wait(150)
        roll.shoot(350)
    actions["colour-1"].trigger()
    wait(900)
    roll.shoot(1500)
    actions["toggle-panel"].trigger()
    wait(700)
    roll.shoot(1800)
    actions["toggle-panel"].trigger()
    wait_for(lambda: shell.reading.neighbours is not None)
    page.go_to_related()
    wait(700)
    roll.shoot(2600)
    roll.save(HERE / "tour.webp")


def run(
    folder: Path, app: QApplication, work: Callable[[Shell], None], language: str = "en"
) -> None:
    """Open the window over a library in a language and work in it."""
    shell = make_shell(app, folder, language)
    shell.start()
    work(shell)
    shell.stop()


def main() -> int:
    """Take the pictures; return 1 when they are too large together."""
    app = QApplication(sys.argv[:1])
    app.setStyle("Fusion")
    with tempfile.TemporaryDirectory() as scratch:
        filled, empty = Path(scratch) / "filled", Path(scratch) / "empty"
        marked = fill(filled)
        run(filled, app, lambda shell: take(shell, marked))
        run(filled, app, take_list)
        run(filled, app, take_narrow, "de")
        run(filled, app, take_arabic, "ar")
        run(empty, app, film)
        watched, watching = Path(scratch) / "watched", Path(scratch) / "watching"
        watched.mkdir()
        with reader.open_library(watching) as library:
            library.import_paths(sorted(resource("samples").glob("*.html"))[1:])
            library.set_watch_folders([WatchFolder(str(watched))])
        run(watching, app, lambda shell: take_browser(shell, watched))
    sizes = {path.name: path.stat().st_size for path in sorted(HERE.glob("*.[pw]*[gp]"))}
    for name, size in sizes.items():
        print(f"{size:>9,} {name}")
    print(f"{sum(sizes.values()):>9,} bytes together")
    return 1 if sum(sizes.values()) > MOST_BYTES else 0


if __name__ == "__main__":
    sys.exit(main())
