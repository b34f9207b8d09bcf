"""Takes away what the Python of Windows does not have, and makes open files hard to replace.

Python loads this module by itself at its start when its folder is in PYTHONPATH, so it holds for
every process of a test.  What the libraries need for themselves on this system (SIGKILL,
AF_UNIX for pipes, fcntl for Whoosh's lock) stays; `test_names.py` looks after our own use of
those names.
"""

import multiprocessing
import os
import shutil
import sys
import tempfile
import time

GONE = {
    os: (
        *("nice", "fork", "forkpty", "geteuid", "getuid", "getegid", "getgid", "getgroups"),
        *("fchmod", "fchown", "chown", "lchown", "chroot", "mkfifo", "mknod", "O_DIRECTORY"),
        *("O_NOFOLLOW", "O_TMPFILE", "O_CLOEXEC", "O_NONBLOCK", "setsid", "killpg", "getpgid"),
        *("getpgrp", "sync", "statvfs", "fstatvfs", "pread", "pwrite", "preadv"),
        *("getloadavg", "ttyname", "ctermid", "getpriority", "setpriority"),
        *("sched_getaffinity", "posix_fadvise", "posix_fallocate", "sendfile", "wait3", "wait4"),
    ),
    time: ("tzset",),
}
if sys.version_info < (3, 12):
    # Later ones have the first on Windows too, and asyncio of this system needs the other.
    GONE[os] = (*GONE[os], "set_blocking", "sysconf")

for owner, names in GONE.items():
    for name in names:
        if hasattr(owner, name):
            delattr(owner, name)
for name in ("resource", "pwd", "grp", "termios", "tty", "pty", "syslog"):
    sys.modules[name] = None

multiprocessing.get_all_start_methods = lambda: ["spawn"]
shutil._use_fd_functions = False
tempfile.TemporaryFile = tempfile.NamedTemporaryFile


def _refuse_link(*arguments, **options):
    raise OSError(1, "links are not to be had on this drive")


os.link = os.symlink = _refuse_link

_real_open = os.open


def _open(path, flags, *arguments, **options):
    if not isinstance(path, int) and os.path.isdir(path):
        raise PermissionError(13, "Permission denied", os.fspath(path))
    return _real_open(path, flags, *arguments, **options)


os.open = _open


def _held(path):
    """Whether this process has a file open, or a file below a folder, as Windows would mind."""
    wanted = os.path.realpath(path)
    for number in os.listdir("/proc/self/fd"):
        try:
            name = os.readlink(f"/proc/self/fd/{number}")
        except OSError:
            continue
        if name == wanted or name.startswith(wanted + "/"):
            return True
    with open("/proc/self/maps", encoding="utf-8", errors="replace") as maps:
        return any(line.rstrip().endswith(" " + wanted) for line in maps)


def _minding(real):
    def changed(path, *arguments, **options):
        for each in (path, *arguments[:1]):
            if isinstance(each, (str, os.PathLike)) and os.path.exists(each) and _held(each):
                raise PermissionError(13, "it is open in another program", os.fspath(each))
        return real(path, *arguments, **options)

    return changed


os.replace, os.rename = _minding(os.replace), _minding(os.rename)
os.unlink, os.remove = _minding(os.unlink), _minding(os.remove)

_real_fsync = os.fsync
_HOW_OPENED = 3


def _fsync(file):
    handle = file if isinstance(file, int) else file.fileno()
    with open(f"/proc/self/fdinfo/{handle}", encoding="ascii") as info:
        flags = next(int(line.split()[1], 8) for line in info if line.startswith("flags:"))
    if flags & _HOW_OPENED == os.O_RDONLY:
        raise PermissionError(13, "it is not open for writing")
    _real_fsync(file)


os.fsync = _fsync
