"""The window at scales of 1.5 and 2: what is shown fits, is sharp, and comes back at a start."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

_SCRIPT = """
import sys
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication
from reader.library import open_library
from reader.ui.features.preferences.preference_values import PreferenceKeeper
from reader.ui.jobs import Jobs
from reader.ui.shell import Shell

app = QApplication([])
app.setStyle("Fusion")
folder, width, height = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])


def turn(holds):
    for _ in range(4000):
        app.processEvents()
        if holds():
            return
        app.thread().msleep(5)
    raise SystemExit(f"not reached: {holds}")


for start in (1, 2):
    jobs = Jobs(lambda waits_on: open_library(folder, waits_on))
    shell = Shell(jobs, PreferenceKeeper(jobs))
    shell.start()
    window = shell.window
    if start == 1:
        window.resize(width, height)
    shell.session.open(1)
    turn(lambda: shell.reading.opened is not None and window.page.at_rest())
    window.panes.show_content()
    turn(lambda: window.page.isVisible())
    page, browser = window.page, window.page._browser
    shell.jobs.library().add_highlight(1, 0, 9) if start == 1 else None
    page.set_highlights(shell.jobs.library().highlights(1))
    picture = browser.viewport().grab()
    ratio = browser.devicePixelRatioF()
    assert abs(picture.width() - browser.viewport().width() * ratio) <= 1, picture.width()
    assert browser.text_width() <= browser.viewport().width()
    image, ground = picture.toImage(), QColor(page._display.theme.marks["yellow"])
    seen = any(
        image.pixelColor(x, y) == ground
        for x in range(0, image.width(), 4)
        for y in range(0, image.height(), 4)
    )
    assert seen, "the highlight is not seen"
    bar = window.page_bar
    if bar.isVisible():
        assert bar.look_button.geometry().right() <= bar.width(), "a button is cut"
    print("sizes", window.width(), window.height(), *window.panes.widths, ratio)
    window.close()
    shell.stop()
"""


@pytest.mark.parametrize("scale", ["1.5", "2"])
@pytest.mark.parametrize("size", [(600, 500), (1280, 800)], ids=str)
def test_scales(folder: Path, scale: str, size: tuple[int, int]) -> None:
    ran = subprocess.run(
        [sys.executable, "-c", _SCRIPT, str(folder), *map(str, size)],
        capture_output=True, text=True, timeout=240, check=False,
        cwd=Path(__file__).resolve().parents[2],
        env={
            "QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": scale,
            "PATH": "/usr/bin:/bin", "HOME": str(folder),
        },
    )  # fmt: skip
    assert ran.returncode == 0, ran.stdout + ran.stderr
    first, second = (line for line in ran.stdout.splitlines() if line.startswith("sizes"))
    assert first.split()[3:] == second.split()[3:]
    assert first.split()[-1] == f"{float(scale)}"
