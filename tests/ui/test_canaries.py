"""The pointer over everything in a library of canaries: no file is opened, no address asked."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
NAMESPACE = ["unshare", "-rn"]
"""Runs a command where there is no network but its own empty one."""

_LOCAL = re.compile(r"AF_UNIX|AF_LOCAL|AF_NETLINK")
_LONGEST = 240
"""Seconds for a walk under strace on a busy machine; it takes some 10."""


def works(command: list[str]) -> bool:
    """Whether a tool is here and may be used."""
    if shutil.which(command[0]) is None:
        return False
    return subprocess.run([*command, "true"], capture_output=True, check=False).returncode == 0


@pytest.mark.skipif(not works(["strace", "-f"]), reason="watching file calls needs strace")
def test_hovering_over_everything_opens_no_file_and_asks_no_address(tmp_path: Path) -> None:
    log = tmp_path / "calls.log"
    # Without a network of its own where the system allows no namespaces.
    apart = NAMESPACE if works(NAMESPACE) else []
    home = tmp_path / "home"
    home.mkdir()
    environment = {**os.environ, "HOME": str(home), "QT_QPA_PLATFORM": "offscreen"}
    walk = subprocess.run(
        [
            *apart,
            *("strace", "-f", "-qq", "--seccomp-bpf", "-s", "300", "-o", str(log)),
            *("-e", "trace=%file,connect,sendto,socket"),
            *(sys.executable, "-m", "tests.ui.canary_walk", str(tmp_path)),
        ],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        timeout=_LONGEST,
        check=False,
    )
    assert walk.returncode == 0, walk.stderr[-3000:]
    assert int(walk.stdout) > 500, "the pointer was hardly anywhere"
    calls = log.read_text(encoding="utf-8", errors="replace").splitlines()
    [begin] = [n for n, line in enumerate(calls) if f'"{tmp_path}/begins"' in line]
    [end] = [n for n, line in enumerate(calls) if f'"{tmp_path}/ends"' in line]
    own = (f"{tmp_path}/library", f"{home}/", str(ROOT), sys.prefix, sys.base_prefix)
    system = ("/usr/", "/etc/", "/lib", "/proc/", "/sys/", "/dev/", "/run/", "/var/", "/tmp/.X11")
    wrong = []
    for line in calls[begin + 1 : end]:
        name, path = re.search(r"(\w+)\(", line), re.search(r'"(/[^"]*)"', line)
        if name is None:
            continue
        if name[1] in ("connect", "socket", "sendto"):
            is_wrong = not _LOCAL.search(line)
        elif path is None:
            is_wrong = False
        else:
            # Signs of synced folders are looked for above the library, without opening a file.
            opens = name[1] in ("open", "openat") and "O_DIRECTORY" not in line
            outside = not path[1].startswith((*own, *system))
            is_wrong = path[1].startswith(f"{tmp_path}/canaries") or (opens and outside)
        if is_wrong:
            wrong.append(line)
    assert not wrong, "\n".join(wrong[:20])
