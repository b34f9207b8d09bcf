"""Files kept by the hash of their bytes: originals of pages and pictures of stories."""

from __future__ import annotations

import errno
import hashlib
import os
import re
import tempfile
from collections.abc import Collection, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager, suppress
from pathlib import Path

from reader.model import DiskRefused
from reader.platforms.durable_files import replace_file, sync_folder
from reader.translation import system_reason, tr

_DIGEST = re.compile(r"[0-9a-f]{64}\Z")

_WRITERS = 8
"""Files that are written at once; more gain nothing measurable."""

PRIVATE_FILE, PRIVATE_FOLDER = 0o600, 0o700
"""What the owner may do with files and folders of a library, and nobody else."""


class FileStore:
    """A folder of files named by the SHA-256 of their bytes, spread over 256 sub-folders.

    A file is complete or not there: it is written under a temporary name, synced, renamed, and
    its folder synced. A file that is there is never written again.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def path(self, digest: str) -> Path:
        """Return where the file of a digest lies; ValueError for what is no digest."""
        if not _DIGEST.match(digest):
            raise ValueError(f"not a digest: {digest[:80]!r}")
        return self.folder / digest[:2] / digest

    def add(self, data: bytes) -> str:
        """Keep the bytes and give their digest; raises ReaderError when the disk refuses."""
        digest = hashlib.sha256(data).hexdigest()
        path = self.path(digest)
        with file_errors_explained(self.folder):
            if _is_whole(path, len(data)):
                # A clean-up leaves files alone that were wanted a moment ago.
                os.utime(path)
            else:
                self._write(path, data)
        return digest

    def read(self, digest: str) -> bytes | None:
        """Return the bytes of a digest, or None where they are not kept."""
        try:
            return self.path(digest).read_bytes()
        except (OSError, ValueError):
            return None

    def __contains__(self, digest: str) -> bool:
        return bool(_DIGEST.match(digest)) and self.path(digest).is_file()

    def digests(self) -> Iterator[str]:
        """Yield the digests of all files, by name only."""
        for folder in sorted(self.folder.glob("[0-9a-f][0-9a-f]")):
            for path in sorted(folder.iterdir()):
                if _DIGEST.match(path.name):
                    yield path.name

    def unnamed(self, named: Collection[str], before: float) -> Iterator[str]:
        """Yield the digests of files that are not among `named` and were not wanted since `before`.

        `before` are seconds since the epoch.
        """
        for digest in self.digests():
            if digest not in named and self.path(digest).stat().st_mtime < before:
                yield digest

    def leftovers(self) -> Iterator[Path]:
        """Yield temporary files that earlier versions left beside the files they were to become."""
        yield from self.folder.glob("[0-9a-f][0-9a-f]/.*.partial")

    def is_sound(self, digest: str) -> bool:
        """Return whether the file's bytes still have its digest."""
        hasher = hashlib.sha256()
        try:
            with self.path(digest).open("rb") as handle:
                while block := handle.read(1 << 20):
                    hasher.update(block)
        except (OSError, ValueError):
            return False
        return hasher.hexdigest() == digest

    def remove(self, digest: str) -> int:
        """Delete the file of a digest and give the bytes that became free."""
        path = self.path(digest)
        with suppress(FileNotFoundError):
            size = path.stat().st_size
            path.unlink()
            return size
        return 0

    def _write(self, path: Path, data: bytes) -> None:
        if not self.folder.parent.is_dir():
            # The library was moved: its place is not made again.
            raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), self.folder.parent)
        fresh = not path.parent.is_dir()
        make_private_folder(path.parent)
        # Named after this process, so that the next start clears it away should this one be killed.
        prefix = f".broadsheet-{os.getpid()}-"
        handle, name = tempfile.mkstemp(prefix=prefix, suffix=".partial", dir=self.folder)
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            replace_file(Path(name), path)
        except BaseException:
            with suppress(OSError):
                Path(name).unlink()
            raise
        sync_folder(path.parent)
        if fresh:
            sync_folder(path.parent.parent)


def add_together(files: Iterable[tuple[FileStore, bytes]]) -> None:
    """Keep several files, each in its store; returns when all are durable.

    They are written at once, since nearly all of the time is the disk's syncing, and a disk syncs
    many in the time of one: 16 files of 3 KB took 7 ms each one by one, and 0.6 so. Raises
    ReaderError when the disk refuses one.
    """
    different = list(dict.fromkeys(files))
    if len(different) > 1:
        with suppress(RuntimeError), ThreadPoolExecutor(_WRITERS, "file-writer") as writers:
            for _ in writers.map(lambda file: file[0].add(file[1]), different):
                pass
            return
    # A single one, or no thread can be had: what is there already is only looked at.
    for store, data in different:
        store.add(data)


class FileWriters:
    """Writes files of several stores at once, ahead of when they must be there.

    Its threads are started with the first files, and end when no more are expected.
    """

    def __init__(self) -> None:
        self._threads: ThreadPoolExecutor | None = None
        self._begun: dict[tuple[FileStore, bytes], Future[str]] = {}

    def begin(self, files: Iterable[tuple[FileStore, bytes]]) -> None:
        """Begin to write files; what was begun before and is not among them is forgotten.

        Without files, none are expected any more, and the threads end.
        """
        expected, known = list(dict.fromkeys(files)), self._begun
        self._begun = {}
        if not expected:
            self._end()
            return
        if self._threads is None:
            self._threads = ThreadPoolExecutor(_WRITERS, "file-writer")
        # Where no thread can be had, they are written when they must be there.
        with suppress(RuntimeError):
            for file in expected:
                self._begun[file] = known.get(file) or self._threads.submit(file[0].add, file[1])

    def finish(self, files: Iterable[tuple[FileStore, bytes]]) -> None:
        """Keep files, those not begun yet as well; return when all are durable.

        Raises ReaderError when the disk refuses one.
        """
        different = dict.fromkeys(files)
        begun = {file: self._begun.pop(file) for file in different if file in self._begun}
        add_together(file for file in different if file not in begun)
        for each in begun.values():
            each.result()

    def _end(self) -> None:
        threads, self._threads = self._threads, None
        if threads is not None:
            threads.shutdown()


def make_private_folder(folder: Path) -> None:
    """Make a folder, and those above it, for their owner only; raises OSError."""
    missing = [each for each in (folder, *folder.parents) if not each.exists()]
    for each in reversed(missing):
        each.mkdir(mode=PRIVATE_FOLDER, exist_ok=True)


@contextmanager
def file_errors_explained(folder: Path) -> Iterator[None]:
    """Turn the system's errors about a folder into sentences for the person."""
    try:
        yield
    except OSError as error:
        raise DiskRefused(in_words(error, folder)) from error


def in_words(error: OSError, folder: Path) -> str:
    """Return what the system's error means and what the person can do, in a sentence."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return tr(
            "The disk with {folder} is full. Nothing was changed; make some room.", folder=folder
        )
    if error.errno in (errno.EACCES, errno.EPERM):
        return tr(
            "There is no permission to write in {folder}. Check its permissions.", folder=folder
        )
    if error.errno == errno.EROFS:
        return tr("The disk with {folder} can only be read.", folder=folder)
    if error.errno in (errno.ENOTDIR, errno.EEXIST) or _is_below_a_file(folder):
        return tr(
            "{folder} cannot be created, because a file of that name is in the way.", folder=folder
        )
    return tr("{folder} cannot be written: {reason}.", folder=folder, reason=system_reason(error))


def _is_below_a_file(folder: Path) -> bool:
    """Whether a file stands where a folder should be; Windows only says that there is none."""
    return any(each.is_file() for each in (folder, *folder.parents))


def sync_file(path: Path) -> None:
    """Make the bytes of a file durable."""
    # Windows syncs only what is open for writing.
    with path.open("r+b") as file:
        os.fsync(file.fileno())


def _is_whole(path: Path, size: int) -> bool:
    try:
        return path.stat().st_size == size
    except OSError:
        return False
