"""Reading aloud, where the platform's Qt can speak."""

from __future__ import annotations

import importlib
import importlib.util
from typing import Any


class Speaker:
    """Speaks a text; `able` tells whether this installation can."""

    def __init__(self) -> None:
        self.able = importlib.util.find_spec("PySide6.QtTextToSpeech") is not None
        self._voice: Any = None

    def speak(self, text: str) -> None:
        """Begin to read aloud; nothing happens where speech is not installed."""
        if not self.able:
            return
        if self._voice is None:
            self._voice = importlib.import_module("PySide6.QtTextToSpeech").QTextToSpeech()
        self._voice.say(text)

    def stop(self) -> None:
        """Be silent."""
        if self._voice is not None:
            self._voice.stop()
