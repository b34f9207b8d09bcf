"""An interrupt typed at the terminal ends a long command in good order."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType


class Interrupt:
    """Whether the person asked a command to stop; the second time it stops at once."""

    def __init__(self) -> None:
        self._asked = False

    def asked(self) -> bool:
        """Whether an interrupt came."""
        return self._asked

    def ask(self, number: int, frame: FrameType | None) -> None:
        """Note an interrupt; raise KeyboardInterrupt where it is not the first."""
        if self._asked:
            raise KeyboardInterrupt
        self._asked = True


@contextmanager
def interruptible() -> Iterator[Interrupt]:
    """Let a block end in good order: it looks at `asked`, and reports what it did.

    Raises KeyboardInterrupt after the block where an interrupt came.
    """
    interrupt = Interrupt()
    before = signal.signal(signal.SIGINT, interrupt.ask)
    try:
        yield interrupt
    finally:
        signal.signal(signal.SIGINT, before)
    if interrupt.asked():
        raise KeyboardInterrupt
