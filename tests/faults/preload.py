"""The preloaded library: built where a compiler is there, and steered from inside the process."""

from __future__ import annotations

import ctypes
import errno
import os
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

SOURCE = Path(__file__).with_name("preload.c")

NO_COMPILER = "There is no C compiler (cc) here, or not Linux: no fault can be injected into calls."


@dataclass(frozen=True, slots=True)
class Mode:
    """A way in which a call goes wrong: its number in preload.c and the error it gives."""

    number: int
    error: int = 0


COUNT = Mode(0)
MODES = {
    "kill before": Mode(1),
    "kill after, half written": Mode(2),
    "EIO once": Mode(3, errno.EIO),
    "EIO from here": Mode(4, errno.EIO),
    "disk full from here": Mode(5, errno.ENOSPC),
    "read-only from here": Mode(4, errno.EROFS),
    "short write": Mode(6),
}


def build(folder: Path) -> Path | None:
    """Compile the library into a folder; None where that cannot be done here."""
    compiler = shutil.which("cc") or shutil.which("gcc")
    if compiler is None or not Path("/proc/self/fd").exists():
        return None
    target = folder / "broadsheet-faults.so"
    command = [compiler, "-O2", "-shared", "-fPIC", "-o", str(target), str(SOURCE), "-ldl"]
    built = subprocess.run(command, capture_output=True, check=False)
    return target if built.returncode == 0 else None


class Preload:
    """The library as it is loaded into this process."""

    def __init__(self) -> None:
        self._loaded = ctypes.CDLL(None)
        self._loaded.faults_count.restype = ctypes.c_long
        self._loaded.faults_arm.argtypes = (
            *(ctypes.c_char_p, ctypes.c_long, ctypes.c_int, ctypes.c_int, ctypes.c_int),
        )
        self._loaded.faults_clock.argtypes = (ctypes.c_long,)

    def arm(self, folder: Path, number: int, mode: Mode, log: int = -1) -> None:
        """Count changes below a folder; the numbered one goes wrong; all are logged to `log`."""
        self._loaded.faults_arm(os.fsencode(folder), number, mode.number, mode.error, log)

    def disarm(self) -> None:
        """Let everything go well again."""
        self._loaded.faults_disarm()

    @property
    def count(self) -> int:
        """How many changes there were."""
        return int(self._loaded.faults_count())

    def shift_clock(self, seconds: int) -> None:
        """Let the clock say so many seconds more than it does."""
        self._loaded.faults_clock(seconds)
