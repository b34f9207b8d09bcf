"""A folder shown as Windows and macOS show one: names keep their case and are found in any.

Usage: python caseless_view.py FOLDER MOUNTPOINT. Needs `fusepy` (not among the test packages) and
libfuse 2; ends when the view is unmounted.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Any

from fuse import FUSE, FuseOSError, Operations


class CaselessView(Operations):  # type: ignore[misc]
    """Hands every call on to a folder, under the names that are there."""

    def __init__(self, root: str) -> None:
        self._root = Path(root).resolve()

    def _there(self, path: str) -> Path:
        """The path as it stands on disk; a part that is not there stays as it was asked for."""
        found = self._root
        for part in filter(None, path.split("/")):
            exact = found / part
            if not os.path.lexists(exact) and found.is_dir():
                same = (file for file in found.iterdir() if file.name.casefold() == part.casefold())
                exact = next(same, exact)
            found = exact
        return found

    def getattr(self, path: str, fh: int | None = None) -> dict[str, Any]:
        try:
            facts = self._there(path).lstat()
        except OSError as error:
            raise FuseOSError(error.errno) from error
        return {
            "st_mode": facts.st_mode,
            "st_nlink": facts.st_nlink,
            "st_size": facts.st_size,
            "st_uid": facts.st_uid,
            "st_gid": facts.st_gid,
            "st_ino": facts.st_ino,
            "st_atime": facts.st_atime,
            "st_ctime": facts.st_ctime,
            "st_mtime": facts.st_mtime,
        }

    def statfs(self, path: str) -> dict[str, Any]:
        room = os.statvfs(self._there(path))
        return {
            "f_bsize": room.f_bsize,
            "f_frsize": room.f_frsize,
            "f_blocks": room.f_blocks,
            "f_bfree": room.f_bfree,
            "f_bavail": room.f_bavail,
            "f_files": room.f_files,
            "f_ffree": room.f_ffree,
            "f_favail": room.f_favail,
            "f_namemax": room.f_namemax,
        }

    def readdir(self, path: str, fh: int) -> list[str]:
        return [".", "..", *(file.name for file in self._there(path).iterdir())]

    def mkdir(self, path: str, mode: int) -> None:
        self._there(path).mkdir(mode)

    def rmdir(self, path: str) -> None:
        self._there(path).rmdir()

    def unlink(self, path: str) -> None:
        self._there(path).unlink()

    def rename(self, old: str, new: str) -> None:
        source, target = self._there(old), self._there(new)
        if os.path.lexists(target) and source.samefile(target):
            target = target.with_name(Path(new).name)
        source.rename(target)

    def open(self, path: str, flags: int) -> int:
        return os.open(self._there(path), flags)

    def create(self, path: str, mode: int, fi: object = None) -> int:
        return os.open(self._there(path), os.O_RDWR | os.O_CREAT, mode)

    def read(self, path: str, size: int, offset: int, fh: int) -> bytes:
        return os.pread(fh, size, offset)

    def write(self, path: str, data: bytes, offset: int, fh: int) -> int:
        return os.pwrite(fh, data, offset)

    def truncate(self, path: str, length: int, fh: int | None = None) -> None:
        os.truncate(self._there(path), length)

    def release(self, path: str, fh: int) -> None:
        os.close(fh)

    def chmod(self, path: str, mode: int) -> None:
        self._there(path).chmod(mode)

    def utimens(self, path: str, times: tuple[float, float] | None = None) -> None:
        os.utime(self._there(path), times)


if __name__ == "__main__":
    FUSE(CaselessView(sys.argv[1]), sys.argv[2], foreground=True, nothreads=True)
