"""Reading aloud with the voices of the platform, behind one small interface."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, QProcess, Signal

USUAL_RATE = 1.0
_WORDS_A_MINUTE = 175
"""The usual speed of `say` and espeak-ng."""
_SAPI = (
    "Add-Type -AssemblyName System.Speech; "
    "$v = New-Object System.Speech.Synthesis.SpeechSynthesizer; "
    "[Console]::InputEncoding = [Text.Encoding]::UTF8; "
    "$v.Rate = {rate}; $v.Speak([Console]::In.ReadToEnd())"
)


@dataclass(frozen=True, slots=True)
class Engine:
    """A program that speaks what it reads from standard input; `arguments` by the speed."""

    program: str
    arguments: Callable[[float], Sequence[str]]


def _linux_wait(rate: float) -> list[str]:
    return ["--wait", "--pipe-mode", "--rate", str(round(100 * (rate - 1)))]


def _linux_espeak(rate: float) -> list[str]:
    return ["--stdin", "-s", str(round(_WORDS_A_MINUTE * rate))]


def _mac(rate: float) -> list[str]:
    return ["-f", "-", "-r", str(round(_WORDS_A_MINUTE * rate))]


def _windows(rate: float) -> list[str]:
    return ["-NoProfile", "-Command", _SAPI.format(rate=round(10 * (rate - 1)))]


ENGINES = {
    "darwin": (Engine("say", _mac),),
    "win32": (Engine("powershell", _windows),),
    "linux": (Engine("espeak-ng", _linux_espeak), Engine("spd-say", _linux_wait)),
}
"""The engines of each platform, the preferred one first."""
_HOW_TO_INSTALL = "Reading aloud needs a speech engine. Install one: sudo apt install espeak-ng"


def find_engine(platform: str = sys.platform) -> Engine | None:
    """Return the first engine of a platform that is installed."""
    engines = ENGINES.get(platform, ENGINES["linux"])
    return next((one for one in engines if shutil.which(one.program)), None)


class Speaker(QObject):
    """Speaks a text until it is stopped; `finished` comes at its end."""

    finished = Signal()

    def __init__(self, engine: Engine | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._engine = engine
        self._process = QProcess(self)
        self._process.finished.connect(lambda *_: self.finished.emit())
        self._process.errorOccurred.connect(lambda error: self.finished.emit())

    @property
    def able(self) -> bool:
        """Whether this computer can speak."""
        return self._engine is not None

    @property
    def how_to_install(self) -> str:
        """What to say where no engine is installed."""
        return _HOW_TO_INSTALL

    def speak(self, text: str, rate: float = USUAL_RATE) -> None:
        """Begin to read aloud at a share of the usual speed."""
        self.stop()
        if self._engine is not None and text.strip():
            self._process.start(self._engine.program, list(self._engine.arguments(rate)))
            self._process.write(text.encode("utf-8", "replace"))
            self._process.closeWriteChannel()

    def stop(self) -> None:
        """Be silent."""
        if self._process.state() != QProcess.ProcessState.NotRunning:
            self._process.kill()
            self._process.waitForFinished(200)
