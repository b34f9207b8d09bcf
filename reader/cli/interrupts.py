"""An interrupt from the terminal or the system ends a long command in good order."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

from reader.platforms.termination import Terminated

_SIGNALS = (signal.SIGINT, signal.SIGTERM)
"""The key at the terminal, and what systems and other programs send."""


class Interrupt:
    """Whether the person asked a command to stop; the second time it stops at once."""

    def __init__(self) -> None:
        self._signal: int | None = None

    def asked(self) -> bool:
        """Return whether an interrupt came."""
        return self._signal is not None

    def ask(self, number: int, frame: FrameType | None) -> None:
        """Note an interrupt; end at once where it is not the first."""
        again = self.asked()
        self._signal = number
        if again:
            self.end()

    def end(self) -> None:
        """Raise what the interrupt that came stands for."""
        raise Terminated if self._signal == signal.SIGTERM else KeyboardInterrupt


@contextmanager
def interruptible() -> Iterator[Interrupt]:
    """Let a block end in good order: it looks at `asked`, and reports what it did.

    Raises KeyboardInterrupt, or Terminated, after the block where an interrupt came.
    """
    interrupt = Interrupt()
    before = {number: signal.signal(number, interrupt.ask) for number in _SIGNALS}
    try:
        yield interrupt
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
    if interrupt.asked():
        interrupt.end()
