"""Reading aloud with the voices of the platform, behind one small interface."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from time import monotonic

from PySide6.QtCore import QObject, QProcess, Signal

from reader.translation import tr, translatable

USUAL_RATE = 1.0
"""Factor of the voice's own speed."""
_WORDS_A_MINUTE = 175
"""The usual speed of `say` and espeak-ng."""
_LETTERS_A_SECOND = 15
"""What the usual speed comes to in letters."""
_LEAST_SHARE = 0.1
"""Share of the time that words take to say in which nobody says them; chosen."""
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
_HOW_TO_INSTALL = translatable(
    "Reading aloud needs a speech engine. Install one: sudo apt install espeak-ng"
)


def find_engine(platform: str = sys.platform) -> Engine | None:
    """Return the first engine of a platform that is installed."""
    engines = ENGINES.get(platform, ENGINES["linux"])
    return next((one for one in engines if shutil.which(one.program)), None)


class Speaker(QObject):
    """Speaks one text at a time."""

    finished = Signal()
    """The text came to its end; not after `stop`."""
    failed = Signal(str)
    """str: why the engine did not speak."""

    def __init__(self, engine: Engine | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._engine = engine
        self._process: QProcess | None = None

    @property
    def able(self) -> bool:
        """Whether this computer can speak."""
        return self._engine is not None

    @property
    def how_to_install(self) -> str:
        """What to say where no engine is installed."""
        return tr(_HOW_TO_INSTALL)

    def speak(self, text: str, rate: float = USUAL_RATE) -> None:
        """Begin to read aloud at a share of the usual speed."""
        self.stop()
        if self._engine is None or not text.strip():
            return
        process = self._process = QProcess(self)
        least = monotonic() + _LEAST_SHARE * len(text) / (_LETTERS_A_SECOND * rate)
        process.finished.connect(lambda code, status: self._ended(process, code, least))
        process.errorOccurred.connect(lambda error: self._broke(process, error))
        process.start(self._engine.program, list(self._engine.arguments(rate)))
        process.write(text.encode("utf-8", "replace"))
        process.closeWriteChannel()

    def stop(self) -> None:
        """Be silent."""
        process, self._process = self._process, None
        if process is not None:
            process.kill()
            process.waitForFinished(200)
            process.deleteLater()

    def _ended(self, process: QProcess, code: int, least: float) -> None:
        if process is not self._process:
            return
        self._process = None
        said = bytes(process.readAllStandardError().data()).decode("utf-8", "replace").strip()
        process.deleteLater()
        if code:
            self.failed.emit(
                tr(
                    "The speech engine failed: {splitlines}",
                    splitlines=said.splitlines()[-1] if said else code,
                )
            )
        elif said and monotonic() < least:
            # espeak-ng ends well where there is no sound card: the page ran through the story.
            self.failed.emit(
                tr("The speech engine made no sound. Is a loudspeaker or a headset connected?")
            )
        else:
            self.finished.emit()

    def _broke(self, process: QProcess, error: QProcess.ProcessError) -> None:
        if process is self._process and error is QProcess.ProcessError.FailedToStart:
            self._process = None
            self.failed.emit(
                tr(
                    "The speech engine could not be started: {errorstring}",
                    errorstring=process.errorString(),
                )
            )
            process.deleteLater()
