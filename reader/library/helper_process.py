"""A process that works for this one and is told what to do over a pipe.

It is started clean of this one's threads, and ends with it: its end of the pipe is closed then.
"""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any, Protocol

from reader.platforms.process_limits import ending_of
from reader.platforms.processes import worker_context

if TYPE_CHECKING:
    from reader.platforms.process_limits import Ending

PRELOAD = "reader.library.importing.preload"
"""The module that loads what these processes need."""
_LAST_WORDS_SECONDS = 5.0
"""How long a process may take to be gone after it has closed its pipe."""


class Channel(Protocol):
    """One end of a pipe between processes; which class it is depends on the system."""

    def send(self, obj: Any, /) -> None:
        """Send an object; raises OSError where the other side is gone."""

    def recv(self) -> Any:
        """Wait for an object; raises EOFError where the other side is gone."""


class HelperProcess:
    """A process that runs `target`, which takes its end of the pipe and `arguments`."""

    def __init__(self, target: Callable[..., None], arguments: tuple[Any, ...], name: str) -> None:
        context = worker_context(PRELOAD)
        self.connection, theirs = context.Pipe()
        self.process = context.Process(
            target=target, args=(theirs, *arguments), daemon=True, name=name
        )
        with _main_untouched():
            self.process.start()
        theirs.close()

    def ending(self) -> Ending:
        """Return why the process that has closed its pipe is gone."""
        self.process.join(_LAST_WORDS_SECONDS)
        return ending_of(self.process.exitcode)

    def end(self) -> None:
        """End the process, whatever it is doing."""
        with contextlib.suppress(OSError):
            self.connection.close()
        self.process.kill()
        self.process.join()
        self.process.close()


@contextlib.contextmanager
def _main_untouched() -> Iterator[None]:
    """Start processes without running the caller's script again in each of them.

    multiprocessing imports `__main__` anew in a child so that pickles can name its functions;
    ours never do, and a script without a main guard would import everything once more.
    """
    main = sys.modules["__main__"]
    kept = {name: getattr(main, name) for name in ("__file__", "__spec__") if hasattr(main, name)}
    main.__spec__ = None
    if "__file__" in kept:
        del main.__file__
    try:
        yield
    finally:
        for name, value in kept.items():
            setattr(main, name, value)
