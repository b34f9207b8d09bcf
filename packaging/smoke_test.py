"""Try a bundle: import, search, export, rebuild, back up, speak other languages, open the window.

The window is handed a page by a second start, and is ended.

Usage: python packaging/smoke_test.py dist/Broadsheet
"""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SAMPLES = ROOT / "resources" / "samples"
FORMATS = ("markdown", "html", "epub", "json", "w3c", "org", "ris", "bibtex", "csl", "zip")
START_SECONDS = 60
"""How long the window of a bundle may take to be there on a slow machine."""


class Bundle:
    """A built program on a library of its own."""

    def __init__(self, program: Path, library: Path) -> None:
        self._program = program
        self._library = library
        self._environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
        for name in ("PYTHONPATH", "PYTHONHOME", "VIRTUAL_ENV"):
            self._environment.pop(name, None)

    def run(self, *words: str) -> list[dict[str, object]]:
        """Run a command and return its JSON; raises AssertionError where it fails."""
        done = subprocess.run(
            [self._program, "--library", self._library, *words, "--json"],
            env=self._environment,
            capture_output=True,
            encoding="utf-8",
            check=False,
        )
        assert done.returncode == 0, (words, done.stdout[-500:], done.stderr[-2000:])
        assert "Traceback" not in done.stderr, done.stderr
        return [json.loads(line) for line in done.stdout.splitlines()]

    def print_help(self, language: str) -> str:
        """Return the help in a language."""
        done = subprocess.run(
            [self._program, "--language", language, "import", "--help"],
            env={**self._environment, "PYTHONUTF8": "1"},
            capture_output=True,
            encoding="utf-8",
            check=True,
        )
        return done.stdout

    def open_window(self, *words: str) -> subprocess.Popen[bytes]:
        """Open the window."""
        return subprocess.Popen(
            [self._program, "--library", self._library, *words], env=self._environment
        )

    def try_window(self) -> None:
        """Open the window, hand it a page by a second start, end it."""
        window = self.open_window()
        log = self._library / "window.lock"
        until = time.monotonic() + START_SECONDS
        while not log.exists():
            assert window.poll() is None and time.monotonic() < until, "no window"
            time.sleep(0.2)
        page = next(SAMPLES.glob("Free ferry*.html"))
        while (second := self.open_window(page.as_uri())).wait() != 0:
            assert window.poll() is None and time.monotonic() < until, "nobody answers"
            time.sleep(0.5)
        assert second.returncode == 0
        while not self.run("list"):
            assert window.poll() is None and time.monotonic() < until, "no story came in"
            time.sleep(0.5)
        window.send_signal(signal.SIGTERM)
        ended = window.wait(START_SECONDS)
        assert ended == 0 or sys.platform == "win32", ended


def main() -> int:
    """Try the bundle that is named."""
    folder = Path(sys.argv[1]).resolve()
    program = folder / ("broadsheet.exe" if sys.platform == "win32" else "broadsheet")
    with tempfile.TemporaryDirectory() as place:
        bundle = Bundle(program, Path(place) / "library")
        added = bundle.run("import", str(SAMPLES))[-1]["summary"]
        assert isinstance(added, dict) and added["added"] == 10, added
        for words in (["search", "comet"], ["related", "1"], ["reindex"], ["stats"]):
            assert bundle.run(*words), words
        for form in FORMATS:
            written = Path(place) / f"stories.{form}"
            bundle.run("export", "--format", form, "-o", str(written))
            assert written.exists(), form
        bundle.run("export", "--vault", str(Path(place) / "vault"))
        spoken = {bundle.print_help(language) for language in ("en", "de", "ja", "ar")}
        assert len(spoken) == 4, "the catalogues of translations are not in the bundle"
        bundle.run("backup", str(Path(place) / "b.zip"))
        found = bundle.run("check")
        assert not [item for item in found if item["state"] == "damaged"], found
        other = Bundle(program, Path(place) / "empty")
        other.try_window()
    # A library that several folders need is there once, and by links elsewhere.
    size = sum(path.lstat().st_size for path in folder.rglob("*") if path.is_file())
    print(f"sound: {program} ({size // 1_000_000} MB)")
    return 0


if __name__ == "__main__":
    sys.exit(main())
