"""What is heavy stays out of the program until the window was painted."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

_SCRIPT = """
import linecache
import sys
from reader.app import load_qt
load_qt()
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication
from reader.library import open_library
from reader.ui.features.preferences.preference_values import PreferenceKeeper
from reader.ui.jobs import Jobs
from reader.ui.shell import Shell

HEAVY = (
    *("numpy", "whoosh", "lxml", "bs4", "PySide6.QtPrintSupport", "importlib.metadata"),
    *("reader.anchors.placement", "reader.words.analyzer", "reader.related.link_resolver"),
    *("reader.model.articles", "reader.model.reports", "reader.model.site_rules"),
    *("reader.library.importing.worker", "reader.ui.features.map.map_window"),
    *("reader.ui.features.preferences.preferences_dialog", "reader.ui.help_pages"),
    *("reader.search.query_parser", "reader.library.importing.intake"),
    *("reader.library.story_edits", "reader.library.annotations.annotation_service"),
    *("reader.words.text_matcher", "reader.ui.page.spoken_sentences"),
)


class FirstPaint(QObject):
    loaded = None

    def eventFilter(self, watched, event):
        if self.loaded is None and event.type() == QEvent.Type.Paint:
            self.loaded = sorted(name for name in HEAVY if name in sys.modules)
            self.loaded += [path for path in linecache.cache if "/reader/ui/" in path]
        return False


app = QApplication([])
paint = FirstPaint()
jobs = Jobs(lambda waits_on: open_library(sys.argv[1], waits_on))
shell = Shell(jobs, PreferenceKeeper(jobs))
shell.window.installEventFilter(paint)
shell.start()
while paint.loaded is None:
    app.processEvents()
print("painted", *paint.loaded)
shell.stop()
"""


def test_nothing_heavy_is_imported_before_the_first_paint(folder: Path) -> None:
    ran = subprocess.run(
        [sys.executable, "-c", _SCRIPT, str(folder)],
        capture_output=True, text=True, timeout=120, check=False,
        cwd=Path(__file__).resolve().parents[2],
        env={"QT_QPA_PLATFORM": "offscreen", "PATH": "/usr/bin:/bin", "HOME": str(folder)},
    )  # fmt: skip
    assert ran.returncode == 0, ran.stderr
    assert ran.stdout.split() == ["painted"], ran.stdout
