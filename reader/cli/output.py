"""What the command line prints: JSON lines or plain text out, messages and progress aside."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Mapping
from typing import Any, TextIO

from reader.model import Progress

_BAR = 24
"""Characters of the progress bar."""


class Output:
    """Prints results to standard output and everything else to standard error."""

    def __init__(
        self,
        *,
        as_json: bool,
        quiet: bool = False,
        out: TextIO | None = None,
        aside: TextIO | None = None,
    ) -> None:
        self.as_json = as_json
        self._quiet = quiet
        self._out = out or sys.stdout
        self._aside = aside or sys.stderr
        self._drawn = False
        self.failures = 0

    def record(self, values: Mapping[str, Any], plain: str) -> None:
        """Print a result: its values as a line of JSON, or its plain form."""
        self._clear()
        line = _json(values, self._out) if self.as_json else _printable(plain, self._out)
        self._out.write(line + "\n")

    def done(self, values: Mapping[str, Any], plain: str) -> None:
        """Print what was done, unless the person wants to hear of failures only."""
        if self.as_json or not self._quiet:
            self.record(values, plain)

    def text(self, text: str) -> None:
        """Print text as it is."""
        self._clear()
        self._out.write(_printable(text, self._out))
        if not text.endswith("\n"):
            self._out.write("\n")

    def flush(self) -> None:
        """Hand on what was printed so far."""
        self._out.flush()

    def say(self, message: str) -> None:
        """Print a message beside the results, unless the person wants to hear of failures only."""
        if not self._quiet:
            self._print_aside(message)

    def _print_aside(self, message: str) -> None:
        self._clear()
        self._aside.write(_printable(message, self._aside) + "\n")
        self._aside.flush()

    def fail(self, message: str) -> None:
        """Name something that failed; the exit code will be 1."""
        self.failures += 1
        self.explain(message)

    def explain(self, message: str) -> None:
        """Print why something failed: a sentence, or with JSON an object, on standard error."""
        if self.as_json:
            self._print_aside(_json({"error": message}, self._aside))
        else:
            self._print_aside(f"broadsheet: {message}")

    def progress(self, progress: Progress) -> None:
        """Draw how far a long job is, on a terminal only."""
        if self._quiet or not self._aside.isatty() or os.environ.get("TERM") == "dumb":
            return
        if progress.total:
            filled = _BAR * progress.done // progress.total
            bar = "█" * filled + "·" * (_BAR - filled)
            line = f"{bar} {progress.done}/{progress.total} {progress.label}"
        else:
            line = f"{progress.done} {progress.label}"
        self._aside.write(_printable(f"\r\x1b[K{line[:100]}", self._aside))
        self._aside.flush()
        self._drawn = True

    def _clear(self) -> None:
        if self._drawn:
            self._aside.write("\r\x1b[K")
            self._aside.flush()
            self._drawn = False


def _json(values: Mapping[str, Any], stream: TextIO) -> str:
    """Return the values as JSON.

    Escaped, and so without loss, where the stream cannot hold them.
    """
    line = json.dumps(values, ensure_ascii=False)
    try:
        line.encode(_encoding(stream))
    except UnicodeEncodeError:
        return json.dumps(values)
    return line


def _encoding(stream: TextIO) -> str:
    return getattr(stream, "encoding", None) or "utf-8"


def _printable(text: str, stream: TextIO) -> str:
    """Return the text without what the stream's encoding cannot hold."""
    encoding = _encoding(stream)
    return text.encode(encoding, "replace").decode(encoding)


def shape_size(number: int) -> str:
    """Return a number of bytes for people."""
    size = float(number)
    for unit in ("bytes", "KB", "MB", "GB"):
        if size < 1000 or unit == "GB":
            return f"{size:.0f} {unit}" if unit == "bytes" or size >= 100 else f"{size:.1f} {unit}"
        size /= 1000
    return f"{number} bytes"
