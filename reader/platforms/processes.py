"""Processes: their start, their rank, whether they live, and the end of their input."""

from __future__ import annotations

import os
import signal
import sys
import threading
import warnings
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from multiprocessing.context import SpawnContext

    if sys.platform == "win32":
        CleanContext = SpawnContext
    else:
        from multiprocessing.context import ForkServerContext

        CleanContext = SpawnContext | ForkServerContext

_POLITE = 5
"""Steps by which a helper is nicer than the window (POSIX: 0 to 19)."""


MODULE_OPTION = "--run-module"
"""The first word with which a bundle starts itself to run one of its modules."""


class DetachedOptions(TypedDict, total=False):
    """Options of `subprocess.Popen` for a process that outlives its parent."""

    start_new_session: bool
    creationflags: int


class KeptOptions(TypedDict, total=False):
    """Options of `subprocess.Popen` for a process that keeps a file of its parent open."""

    pass_fds: Sequence[int]


def lower_priority() -> None:
    """Let the window and other programs go before this process."""
    if sys.platform == "win32":
        import ctypes

        below_normal = 0x00004000
        kernel = ctypes.windll.kernel32
        kernel.SetPriorityClass(kernel.GetCurrentProcess(), below_normal)
        return
    with suppress(OSError, AttributeError):
        os.nice(_POLITE)


def open_standard_streams() -> None:
    """Put the empty device in place of the standard streams that this process came without.

    `>&-` in a shell and a start without a console leave them out. Their numbers would be given to
    the next files that are opened, and what a library prints would land in those.
    """
    if sys.stdin is None:
        sys.stdin = Path(os.devnull).open(encoding="utf-8")  # noqa: SIM115 (open to the end)
    if sys.stdout is None:
        sys.stdout = Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115
    if sys.stderr is None:
        sys.stderr = Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115


def hush_warnings() -> None:
    """Keep warnings of libraries off the person's terminal; who asks for them by -W gets them."""
    if not sys.warnoptions:
        warnings.simplefilter("ignore")


def ignore_interrupts() -> None:
    """Leave an interrupt typed at the terminal to the process that started this one."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def is_running(process: int) -> bool:
    """Return whether a process of that number is there, as far as the system says."""
    if process == os.getpid():
        return True
    if sys.platform == "win32":
        return _is_open(process)
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except (OSError, OverflowError):
        return True
    return True


if sys.platform == "win32":

    def _is_open(process: int) -> bool:
        """Ask by a handle; `os.kill` with 0 would send the process an interrupt on Windows."""
        import ctypes
        from ctypes import wintypes

        query_limited, still_active, access_denied = 0x1000, 259, 5
        kernel = ctypes.WinDLL("kernel32", use_last_error=True)
        kernel.OpenProcess.restype = wintypes.HANDLE
        kernel.GetExitCodeProcess.argtypes = (wintypes.HANDLE, ctypes.POINTER(wintypes.DWORD))
        kernel.CloseHandle.argtypes = (wintypes.HANDLE,)
        handle = kernel.OpenProcess(query_limited, False, process)
        if not handle:
            return ctypes.get_last_error() == access_denied
        try:
            code = wintypes.DWORD()
            known = kernel.GetExitCodeProcess(handle, ctypes.byref(code))
            return not known or code.value == still_active
        finally:
            kernel.CloseHandle(handle)


def user_id() -> int | None:
    """Return the number of the user whose process this is; None where users have none."""
    if sys.platform == "win32" or not hasattr(os, "getuid"):
        return None
    return os.getuid()


def is_own(about: os.stat_result) -> bool:
    """Return whether a file belongs to the user whose process this is; all do without users."""
    return user_id() in (None, about.st_uid)


def is_administrator() -> bool:
    """Return whether this process may install packages of the system (POSIX only)."""
    if sys.platform == "win32":
        return False
    try:
        return os.geteuid() == 0
    except AttributeError:
        return False


def wake_on_signals() -> int | None:
    """Return a descriptor that becomes readable whenever a signal comes.

    None where the system has no such pipe: the interpreter then handles signals when it runs next.
    """
    if sys.platform == "win32":
        return None
    reading, writing = os.pipe()
    try:
        os.set_blocking(writing, False)
    except AttributeError:
        os.close(reading)
        os.close(writing)
        return None
    signal.set_wakeup_fd(writing, warn_on_full_buffer=False)
    return reading


def detached() -> DetachedOptions:
    """Return the options for a process that goes on when this one ends, without a console."""
    if sys.platform == "win32":
        import subprocess

        return {"creationflags": subprocess.CREATE_NO_WINDOW | subprocess.CREATE_NEW_PROCESS_GROUP}
    return {"start_new_session": True}


def kept_open(descriptor: int) -> KeptOptions:
    """Return the options for a process that holds a file open, and so its lock, until it ends.

    On Windows a lock belongs to the process that took it and goes with it.
    """
    return {} if sys.platform == "win32" else {"pass_fds": (descriptor,)}


def has_fork_server() -> bool:
    """Return whether this Python can start processes from a fork server."""
    import multiprocessing  # loads sockets and pickling, which a window needs for imports only

    return "forkserver" in multiprocessing.get_all_start_methods()


def worker_context(preload: str) -> CleanContext:
    """Return a context that starts clean processes, never copies of this one with its threads.

    With a fork server, which loads the module `preload` once, a process costs milliseconds;
    without one every process loads what it needs.
    """
    import multiprocessing

    if sys.platform == "win32" or not has_fork_server():
        return multiprocessing.get_context("spawn")
    else:  # noqa: RET505 (each system checks only its own branch)
        context = multiprocessing.get_context("forkserver")
        context.set_forkserver_preload([preload])
        return context


def start_fork_server(preload: str) -> bool:
    """Let the fork server load the module `preload`, without waiting; return whether there is one.

    The first process asked of it meanwhile waits until it has loaded.
    """
    if sys.platform == "win32" or not has_fork_server():
        return False
    from multiprocessing import forkserver

    worker_context(preload)
    forkserver.ensure_running()
    return True


def module_command(module: str, arguments: Sequence[str] = ()) -> list[str]:
    """Return the command that runs a module of ours in a process of its own."""
    if getattr(sys, "frozen", False):
        # A bundle has no interpreter to be asked: its first script runs the module.
        return [sys.executable, MODULE_OPTION, module, *arguments]
    return [sys.executable, "-m", module, *arguments]


class InputEnd:
    """Notices when the other side closes the standard input; nothing more is read from it."""

    def __init__(self, descriptor: int) -> None:
        self._descriptor = descriptor
        self._closed = threading.Event()
        # No system but POSIX can ask a pipe whether it is closed: a thread waits in its read.
        threading.Thread(target=self._wait, name="input-end", daemon=True).start()

    def reached(self) -> bool:
        """Return whether the input has ended."""
        return self._closed.is_set()

    def _wait(self) -> None:
        with suppress(OSError):
            while os.read(self._descriptor, 4096):
                pass
        self._closed.set()
