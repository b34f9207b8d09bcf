"""Names that a system lacks stand in `platforms/` alone, where each system has its answer."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FILES = [
    path
    for path in (ROOT / "main.py", *sorted((ROOT / "reader").rglob("*.py")))
    if "platforms" not in path.relative_to(ROOT).parts
]

LACKING = {
    "os": {
        *("nice", "fork", "forkpty", "getuid", "geteuid", "getgid", "getegid", "getgroups"),
        *("chown", "fchown", "lchown", "fchmod", "lchmod", "chroot", "sync", "statvfs"),
        *("fstatvfs", "mkfifo", "mknod", "pread", "pwrite", "preadv", "pwritev", "sysconf"),
        *("confstr", "uname", "setsid", "getsid", "killpg", "getpgid", "getpgrp", "setpgid"),
        *("kill", "wait", "wait3", "wait4", "waitid", "WNOHANG", "posix_spawn", "sendfile"),
        *("set_blocking", "get_blocking", "getpriority", "setpriority", "sched_getaffinity"),
        *("register_at_fork", "O_DIRECTORY", "O_NOFOLLOW", "O_CLOEXEC", "O_NONBLOCK", "O_SYNC"),
        *("ttyname", "openpty", "getloadavg", "getxattr", "setxattr", "memfd_create", "startfile"),
    },
    "signal": {
        *("SIGKILL", "SIGALRM", "SIGUSR1", "SIGUSR2", "SIGHUP", "SIGQUIT", "SIGPIPE", "SIGCHLD"),
        *("SIGXCPU", "SIGSTOP", "SIGCONT", "SIGWINCH", "alarm", "setitimer", "pause", "sigwait"),
        *("pthread_kill", "pthread_sigmask", "siginterrupt", "set_wakeup_fd"),
    },
    "socket": {"AF_UNIX", "socketpair", "SO_REUSEPORT"},
    "time": {"tzset", "clock_gettime", "pthread_getcpuclockid"},
    "select": {"select", "poll", "epoll", "kqueue"},
    "multiprocessing": {"set_start_method", "get_context"},
}
MODULES = {
    *("fcntl", "resource", "pwd", "grp", "termios", "tty", "pty", "syslog", "posix", "crypt"),
    *("msvcrt", "winreg", "_winapi", "select"),
}
ALLOWED = {
    ("reader/store/whole_file.py", "os.O_TMPFILE"): "asked for with hasattr first",
}


def where(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def uses(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
            if node.attr in LACKING.get(node.value.id, ()):
                yield f"{node.value.id}.{node.attr}"
        elif isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names if alias.name in MODULES)
        elif isinstance(node, ast.ImportFrom):
            if node.module in MODULES:
                yield node.module
            lacking = LACKING.get(node.module or "", set())
            yield from (f"{node.module}.{a.name}" for a in node.names if a.name in lacking)
        elif isinstance(node, ast.Constant) and str(node.value).startswith(("/proc/", "/dev/")):
            yield str(node.value)


def test_no_module_uses_what_a_system_lacks() -> None:
    found = {
        f"{where(path)}: {name}"
        for path in FILES
        for name in uses(path)
        if (where(path), name) not in ALLOWED
    }
    assert not found - {"reader/store/whole_file.py: /proc/self/fd/"}


def test_no_text_file_is_opened_in_the_encoding_of_the_system() -> None:
    wrong = []
    for path in FILES:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            function = node.func
            name = function.attr if isinstance(function, ast.Attribute) else ""
            words = {keyword.arg for keyword in node.keywords}
            if name == "read_text" and not node.args and not words:
                wrong.append(f"{where(path)}:{node.lineno}")
            elif name == "write_text" and len(node.args) == 1 and "encoding" not in words:
                own = isinstance(function, ast.Attribute) and isinstance(function.value, ast.Name)
                wrong.append(f"{where(path)}:{node.lineno}") if own else None
            elif name == "open" and node.args and isinstance(node.args[0], ast.Constant):
                mode = node.args[0].value
                plain = isinstance(mode, str) and set(mode) <= set("rwax+") and mode
                if plain and "encoding" not in words:
                    wrong.append(f"{where(path)}:{node.lineno}")
    assert not wrong


def test_no_date_is_written_with_a_directive_that_windows_refuses() -> None:
    refused = ("%-d", "%-m", "%-H", "%e", "%s", "%P", "%k", "%l")
    wrong = [
        f"{where(path)}:{node.lineno}"
        for path in FILES
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr in ("strftime", "strptime")
        for argument in node.args
        if isinstance(argument, ast.Constant)
        and any(directive in str(argument.value) for directive in refused)
    ]
    assert not wrong
