# Take away what Windows' Python does not have (names only; not its file system).
import os, sys

for n in (
    "nice",
    "fork",
    "forkpty",
    "geteuid",
    "getuid",
    "set_blocking" if sys.version_info < (3, 12) else "getppid_x",
    "fchmod",
    "O_DIRECTORY",
    "setsid",
    "killpg",
):
    if hasattr(os, n):
        delattr(os, n)
for m in ("resource", "pwd", "grp", "termios"):
    sys.modules[m] = None
import multiprocessing

multiprocessing.get_all_start_methods = lambda: ["spawn"]
