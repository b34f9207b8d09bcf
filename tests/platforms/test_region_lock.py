"""Locks between processes on POSIX, and the calls that Windows is given."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from reader.platforms import durable_files, region_lock

HOLDER = """
import sys
from reader.platforms.region_lock import lock_handle
with open(sys.argv[1], "a+b") as file:
    print(lock_handle(file.fileno(), wait=False), flush=True)
    sys.stdin.read()
"""
ROOT = Path(__file__).resolve().parents[2]


def test_another_process_is_kept_out_until_the_first_has_ended(tmp_path: Path) -> None:
    path = tmp_path / "lock"
    with subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(path)],
        cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
    ) as holder, path.open("a+b") as file:  # fmt: skip
        assert holder.stdout is not None and holder.stdin is not None
        assert holder.stdout.readline().strip() == b"True"
        assert not region_lock.lock_handle(file.fileno(), wait=False)
        assert not region_lock.lock_in_time(file.fileno(), 0.1)
        holder.kill()
        assert region_lock.lock_handle(file.fileno(), wait=True)
        region_lock.unlock_handle(file.fileno())


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has the calls themselves")
def test_windows_locks_one_byte_far_behind_the_content(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    calls: list[tuple[int, int]] = []
    taken = [True]

    def locking(handle: int, mode: int, count: int) -> None:
        assert count == 1
        calls.append((mode, os.lseek(handle, 0, os.SEEK_CUR)))
        if mode == 2 and taken.pop():
            taken.append(False)
            raise PermissionError(13, "Permission denied")

    fake = SimpleNamespace(LK_NBLCK=2, LK_UNLCK=0, locking=locking)
    monkeypatch.setitem(sys.modules, "msvcrt", fake)
    source = Path(region_lock.__file__).read_text(encoding="utf-8")
    system = SimpleNamespace(platform="win32")
    names: dict[str, object] = {"__name__": "windows_lock"}
    code = source.replace("import sys\n", "").replace("from __future__ import annotations", "")
    names["sys"] = system
    exec(compile(code, "region_lock.py", "exec"), names)
    lock = names["lock_handle"]
    unlock = names["unlock_handle"]
    assert callable(lock) and callable(unlock)
    with (tmp_path / "lock").open("a+b") as file:
        file.write(b"content")
        assert lock(file.fileno(), wait=False) is False
        taken[:] = [True]
        assert lock(file.fileno(), wait=True) is True
        unlock(file.fileno())
    assert [mode for mode, _ in calls] == [2, 2, 2, 0]
    assert {place for _, place in calls} == {1 << 30}


def test_a_file_is_read_at_any_place_and_not_after_its_close(tmp_path: Path) -> None:
    path = tmp_path / "data"
    path.write_bytes(b"0123456789")
    with path.open("rb") as file:
        reader = durable_files.PlacedReader(file.fileno())
    assert reader.read(3, 4) == b"456"
    assert reader.read(30, 8) == b"89"
    reader.close()
    with pytest.raises(OSError):
        reader.read(1, 0)


@pytest.mark.skipif(sys.platform == "win32", reason="paths of Windows are plain names here")
@pytest.mark.parametrize("length", [10, 300])
def test_paths_stay_as_they_are_where_length_is_no_matter(length: int) -> None:
    path = Path("/tmp") / ("a" * length)
    assert durable_files.long_path(path) is path
