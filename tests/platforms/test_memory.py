"""Large blocks go back to the system."""

from __future__ import annotations

import ctypes
import subprocess
import sys

import pytest

from reader.platforms.memory import return_large_blocks

_SCRIPT = """
import threading
from pathlib import Path
from reader.platforms.memory import return_large_blocks

def held():
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("RssAnon"))

def fill():
    # Freed in turn, small ones kept between them: what the limit of glibc's own leaves behind.
    blocks = []
    for _ in range(2):
        blocks = [bytearray(b"x" * 4_000_000) for _ in range(8)]
        small.extend(bytearray(1000) for _ in range(500))
        del blocks

small = []
assert return_large_blocks()
before = held()
thread = threading.Thread(target=fill)
thread.start()
thread.join()
print(held() - before)
"""


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="glibc's allocator")
def test_what_a_thread_frees_is_the_systems_again() -> None:
    if not hasattr(ctypes.CDLL(None), "mallopt"):
        pytest.skip("another library of C")
    ran = subprocess.run(
        [sys.executable, "-c", _SCRIPT], capture_output=True, text=True, timeout=60, check=False
    )
    assert ran.returncode == 0, ran.stderr
    assert int(ran.stdout) < 8_000, "kilobytes; 32 MB were in use"


def test_other_systems_are_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    assert not return_large_blocks()
