"""What a cold start costs: python -m tests.bench.start [library] [runs].

Starts the whole window, without a screen, over a library (of 10,000 made-up stories where none is
named), each time in a process of its own, and prints the processor time of all its threads and its
memory when the first list is there, beside those of an empty window of PySide6. The first run of
each fills a cache of bytecode: to compile all that is loaded takes longer than the start itself.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

from reader.library import open_library
from tests.bench.library import fill

_ROOT = Path(__file__).resolve().parents[2]
_RUNS = 5
_CACHE = str(Path(tempfile.gettempdir()) / "broadsheet-start-bench")
"""Bytecode of the measured tree, kept apart from that of other runs."""
_FIGURES = """
def figures():
    import resource
    import time
    from pathlib import Path
    now = peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    status = Path("/proc/self/status")
    if status.exists():
        # Linux hands the peak of the process that started this one on in ru_maxrss.
        lines = dict(line.split(":", 1) for line in status.read_text().splitlines())
        now, peak = (int(lines[name].split()[0]) for name in ("VmRSS", "VmHWM"))
    print(time.process_time(), now / 1024, peak / 1024, flush=True)
"""
_EMPTY = """
from PySide6.QtWidgets import QApplication, QMainWindow, QTextBrowser
app = QApplication([])
window = QMainWindow()
window.setCentralWidget(QTextBrowser())
window.show()
for _ in range(5):
    app.processEvents()
"""
_WINDOW = """
import gc, sys
gc.disable()
from pathlib import Path
from reader.app import load_qt
load_qt()
from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication
from reader.app import make_shell
app = QApplication([])
app.setStyle("Fusion")
shell = make_shell(app, Path(sys.argv[1]), "en")
shell.start()
window = shell.window
# As the program does it: what asks again and again counts its own asking.
while not window.model.rowCount():
    app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
app.processEvents()
"""
_SETTLED = """
import time
# As the program does it a second after the start.
gc.freeze()
gc.enable()
until = time.monotonic() + float(sys.argv[2])
while time.monotonic() < until or shell.jobs.busy:
    app.processEvents()
    time.sleep(0.01)
"""
_SECONDS_TO_SETTLE = 8
"""After which counts, threads and neighbours are found; long work begins 1.5 s after the start."""


def measured(script: str, folder: Path, runs: int) -> list[tuple[float, float, float]]:
    """Return processor seconds, megabytes at the end and at most of a script, once a run."""
    whole = f"{_FIGURES}{script}figures()\nimport os\nos._exit(0)"
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    # Who sets it for a tree of sources would measure a program that is compiled at every start.
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    environment["PYTHONPYCACHEPREFIX"] = _CACHE
    found = []
    for _ in range(runs):
        ran = subprocess.run(
            [sys.executable, "-c", whole, str(folder), str(_SECONDS_TO_SETTLE)],
            capture_output=True, text=True, check=False, cwd=_ROOT,
            env=environment,
        )  # fmt: skip
        seconds, now, peak = map(float, ran.stdout.split()[:3])
        found.append((seconds, now, peak))
    return found


def _show(name: str, runs: list[tuple[float, float, float]]) -> None:
    seconds = sorted(run[0] for run in runs)
    now, peak = (statistics.median(run[n] for run in runs) for n in (1, 2))
    middle = statistics.median(seconds)
    print(
        f"{name:24} {seconds[0]:.2f} s least, {middle:.2f} s middle, "
        f"{now:4.0f} MB, at most {peak:4.0f}"
    )


def main() -> None:
    """Measure an empty window, the first list, and the window once it has settled."""
    runs = int(sys.argv[2]) if len(sys.argv) > 2 else _RUNS
    if len(sys.argv) > 1 and not Path(sys.argv[1], "library.db").is_file():
        # A window over an empty library has no first list: it would be waited for without end.
        sys.exit(f"{sys.argv[1]} is not a library.")
    with tempfile.TemporaryDirectory() as made:
        folder = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(made)
        if len(sys.argv) < 2:
            with open_library(folder) as library:
                fill(library, 10_000)
                library.drain()
        for script in (_EMPTY, _WINDOW):
            measured(script, folder, 1)  # fills the cache of bytecode
        _show("an empty window", measured(_EMPTY, folder, runs))
        _show("to the first list", measured(_WINDOW, folder, runs))
        # The first settled start of a library that was just filled finds related stories for all.
        measured(_WINDOW + _SETTLED, folder, 1)
        _show("settled", measured(_WINDOW + _SETTLED, folder, 1))


if __name__ == "__main__":
    main()
