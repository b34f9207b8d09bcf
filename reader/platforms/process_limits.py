"""What one piece of work may take of processor and memory, enforced by the system.

Linux ends a process by `RLIMIT_CPU` and refuses memory by `RLIMIT_AS`; Windows does both by a job
object. macOS takes `RLIMIT_AS` and does not keep it, and some Pythons know neither: there a thread
watches, and a timer outside the interpreter ends the process when even the thread gets no turn.
"""

from __future__ import annotations

import contextlib
import faulthandler
import mmap
import os
import signal
import sys
import threading
import time
from pathlib import Path
from typing import Literal, Protocol

MEMORY_EXIT = 122
"""How a process exits that its watch ended for its memory."""
TIME_EXIT = 121
"""How a process exits that its watch ended for its processor time."""
FAULT_EXIT = 120
"""How a process exits after an exception that nothing caught: a mistake of ours."""
PARTS_EXIT = 119
"""How a process exits that finds a file of an installed package missing."""
_TIMER_EXIT = 1
"""How `faulthandler`'s timer ends a process, and the Task Manager of Windows."""
_TICK_SECONDS = 0.25
"""How often the watch looks."""
_STUCK_FACTOR = 3
"""How many times the processor seconds a library may keep the interpreter from the watch: on the
clock, and a busy machine gives a process less than all of it."""
_UNKNOWN_USE = 1024**3
"""Bytes taken to be in use where the system does not say."""


_QUOTA_EXIT = 1816
"""How Windows ends a process whose job has used its time: ERROR_NOT_ENOUGH_QUOTA."""
_WINDOWS_FAULT = 0xC0000000
"""Exit codes of Windows from here on name a crash, such as an access violation."""

Ending = Literal["time", "memory", "killed", "crashed", "failed", "incomplete"]
"""Why a process is gone: its limits, somebody's signal, a crash of a library, our mistake, or a
library of which a part is missing."""


class LimitKeeper(Protocol):
    """Keeps a process within its limits."""

    def begin(self) -> None:
        """Count the processor time anew, for the next piece of work."""

    def rest(self) -> None:
        """Count nothing until the next `begin`."""


def ending_of(exit_code: int | None) -> Ending:
    """Return why a process that was within limits has ended, by its exit code.

    The code is that of `multiprocessing`: the number of a signal is negative.
    """
    if exit_code in (TIME_EXIT, _QUOTA_EXIT):
        return "time"
    if exit_code == _TIMER_EXIT:
        return "killed" if sys.platform == "win32" else "time"
    if exit_code == MEMORY_EXIT:
        return "memory"
    if exit_code == PARTS_EXIT:
        return "incomplete"
    if exit_code is None or 0 <= exit_code < _WINDOWS_FAULT:
        return "failed"
    if sys.platform != "win32":
        if exit_code == -signal.SIGXCPU:
            return "time"
        if exit_code in (-signal.SIGKILL, -signal.SIGTERM, -signal.SIGHUP, -signal.SIGINT):
            return "killed"
    return "crashed"


def limit_this_process(memory: int, processor_seconds: int) -> LimitKeeper:
    """Return the keeper of limits for this process: bytes beyond those in use, and seconds."""
    if sys.platform == "win32":
        from reader.platforms.job_object import JobObject

        job = JobObject((_bytes_in_use() or _UNKNOWN_USE) + memory, processor_seconds)
        return job if job.holds() else ProcessWatch(memory, processor_seconds)
    try:
        return ResourceLimits(memory, processor_seconds)
    except ImportError:
        return ProcessWatch(memory, processor_seconds)


class ResourceLimits:
    """Limits by `setrlimit`; raises ImportError where Python has no such module."""

    def __init__(self, memory: int, processor_seconds: int) -> None:
        import resource

        if sys.platform == "win32":
            raise ImportError("Windows has no setrlimit")
        self._seconds = processor_seconds
        self._until = 0
        self._watch: ProcessWatch | None = None
        with contextlib.suppress(OSError, ValueError):
            resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        if sys.platform == "darwin":
            self._watch = ProcessWatch(memory, processor_seconds)
            return
        with contextlib.suppress(OSError, ValueError):
            wanted = _address_space() + memory
            hard = resource.getrlimit(resource.RLIMIT_AS)[1]
            if hard != resource.RLIM_INFINITY:
                wanted = min(wanted, hard)
            resource.setrlimit(resource.RLIMIT_AS, (wanted, hard))

    def begin(self) -> None:
        """Count the processor time anew."""
        if sys.platform != "win32":
            import resource

            usage = resource.getrusage(resource.RUSAGE_SELF)
            until = int(usage.ru_utime + usage.ru_stime) + 1 + self._seconds
            # Short stories come by the dozen within one second.
            if until != self._until:
                self._until = until
                with contextlib.suppress(OSError, ValueError):
                    hard = resource.getrlimit(resource.RLIMIT_CPU)[1]
                    resource.setrlimit(resource.RLIMIT_CPU, (until, hard))
        if self._watch is not None:
            self._watch.begin()

    def rest(self) -> None:
        """Count nothing; a resting process takes no processor time anyway."""
        if self._watch is not None:
            self._watch.rest()


class ProcessWatch:
    """Limits by a thread that looks at the process, where the system keeps none."""

    def __init__(self, memory: int, processor_seconds: int) -> None:
        self._seconds = processor_seconds
        self._most = _bytes_in_use() + memory
        self._until: float | None = None
        self._lock = threading.Lock()
        # Its descriptor stays open as long as the process: the timer writes there when it ends it.
        self._nowhere = Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115
        threading.Thread(target=self._look, name="limits", daemon=True).start()

    def begin(self) -> None:
        """Count the processor time anew."""
        with self._lock:
            self._until = time.process_time() + self._seconds
            self._arm()

    def rest(self) -> None:
        """Count nothing until the next `begin`."""
        with self._lock:
            self._until = None
            faulthandler.cancel_dump_traceback_later()

    def _arm(self) -> None:
        """Set the timer that ends the process where a library keeps the interpreter to itself."""
        faulthandler.dump_traceback_later(
            _STUCK_FACTOR * self._seconds, exit=True, file=self._nowhere
        )

    def _look(self) -> None:
        while True:
            time.sleep(_TICK_SECONDS)
            with self._lock:
                if self._until is None:
                    continue
                if time.process_time() > self._until:
                    os._exit(TIME_EXIT)
                if _bytes_in_use() > self._most:
                    os._exit(MEMORY_EXIT)
                self._arm()


def _address_space() -> int:
    """Return the bytes of address space in use; 1 GiB where the system does not say."""
    return _statm(0) or _UNKNOWN_USE


def _bytes_in_use() -> int:
    """Return the memory that this process holds in bytes; 0 where the system does not say."""
    if sys.platform == "win32":
        from reader.platforms.job_object import committed_bytes

        return committed_bytes()
    if sys.platform == "darwin":
        import resource

        # The most it ever had: what memory there is now, only other libraries say.
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return _statm(1)


def _statm(field: int) -> int:
    """Return a field of Linux's account of a process's memory, in bytes; 0 where there is none."""
    try:
        pages = Path("/proc/self/statm").read_text(encoding="ascii").split()[field]
    except (OSError, IndexError):
        return 0
    return int(pages) * mmap.PAGESIZE
