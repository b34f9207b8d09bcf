"""Backups that the program makes by itself: verified, rotated by generation, bounded in space.

Each is the database, compressed, in `backups/` of the library; originals and pictures lie beside
them once for all, as hard links where the file system has them.
"""

from __future__ import annotations

import os
import re
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from reader.library.folders import file_size
from reader.library.maintenance.backup import (
    change_counter,
    open_backup,
    verify_backup,
    write_snapshot,
)
from reader.library.maintenance.restore import look_into
from reader.library.occupants import backing_up
from reader.library.store_session import StoreSession
from reader.model import BackupReport, ReaderError
from reader.store.file_store import FileStore, file_errors_explained, make_private_folder
from reader.translation import tr

SECONDS_BETWEEN = 30 * 60
"""At most one backup in so many seconds, however often the library is closed."""

KEPT_DAYS_WHOLE, KEPT_DAYS, KEPT_WEEKS, KEPT_MONTHS = 2, 12, 10, 9
"""Generations: all backups of two days, one of each of 12 days, 10 weeks and 9 months."""

MOST_BYTES = 1 << 30
"""The database copies together take no more than this, or four times the newest one; the oldest
give way, though three always stay."""

_LEAST_KEPT = 3
"""Backups that are kept however little space there is."""
_JUMP_DAYS = 40
"""A step of the clock beyond this between two backups, or one backwards, thins nothing out."""

_FILE = re.compile(r"(?P<number>\d{6})-(?P<day>\d{4}-\d\d-\d\d)T\d\d-\d\d-\d\d\.zip\Z")


@dataclass(frozen=True, slots=True)
class AutomaticBackup:
    """One of them; numbers grow in the order they were made, whatever the clock says."""

    number: int
    day: date
    path: Path


class AutomaticBackups:
    """The automatic backups of one library."""

    def __init__(self, store: StoreSession) -> None:
        self._store = store
        self.folder = store.layout.backups

    def all(self) -> list[AutomaticBackup]:
        """Return the backups in the order they were made."""
        found = []
        with suppress(OSError):
            for path in self.folder.iterdir():
                if match := _FILE.match(path.name):
                    with suppress(ValueError):
                        day = date.fromisoformat(match["day"])
                        found.append(AutomaticBackup(int(match["number"]), day, path))
        return sorted(found, key=lambda backup: backup.number)

    def is_due(self) -> bool:
        """Return whether something changed since the latest backup, half an hour ago or longer."""
        known = self.all()
        with suppress(OSError):
            # A time in the future is a clock that was wrong, then or now.
            if known and 0 <= time.time() - known[-1].path.stat().st_mtime < SECONDS_BETWEEN:
                return False
        return self.has_changed()

    def has_changed(self) -> bool:
        """Return whether the database was written since the latest backup."""
        known = self.all()
        if not known:
            return self._store.stories.newest_id() > 0
        with suppress(ReaderError), open_backup(known[-1].path) as (_, manifest):
            return bool(manifest.get("changes") != change_counter(self._store.db.path))
        return True

    def make(self) -> BackupReport:
        """Make one, read it back whole, and only then let older ones go.

        Raises ReaderError where it cannot be made; the others stay then.
        """
        with backing_up(self._store.layout):
            return self._make()

    def _make(self) -> BackupReport:
        self._store.db.require_in_place()
        with file_errors_explained(self.folder):
            make_private_folder(self.folder)
        known = self.all()
        number = known[-1].number + 1 if known else 1
        moment = time.strftime("%Y-%m-%dT%H-%M-%S", time.gmtime(min(time.time(), _LAST_MOMENT)))
        path = self.folder / f"{number:06}-{moment}.zip"
        report = write_snapshot(self._store, path)
        try:
            self._link_files(path)
            contents = look_into(path)
            if (contents.stories, contents.highlights) != (report.stories, report.highlights):
                raise ReaderError(tr("The backup {path} is incomplete.", path=path))
        except BaseException:
            with suppress(OSError):
                path.unlink()
            raise
        self._thin_out()
        return report

    def size(self) -> int:
        """Return the bytes of the database copies."""
        return sum(file_size(backup.path) for backup in self.all())

    def _link_files(self, path: Path) -> None:
        """Give the files that a backup names a second name, so that no deletion takes them."""
        with file_errors_explained(self.folder), open_backup(path) as (_, manifest):
            for name in manifest["beside"]:
                kind, digest = name.split("/")
                kept = self._store.originals if kind == "originals" else (self._store.asset_files)
                source, target = kept.path(digest), FileStore(self.folder / kind).path(digest)
                if target.exists() or not source.exists():
                    continue
                make_private_folder(target.parent)
                try:
                    os.link(source, target)
                except OSError:
                    data = kept.read(digest)
                    if data is not None:
                        FileStore(self.folder / kind).add(data)

    def _thin_out(self) -> None:
        known = self.all()
        if _clock_jumped(known):
            return
        kept = set(kept_generations(known))
        for backup in known:
            if backup not in kept and self._has_sound_neighbour(backup, kept):
                backup.path.unlink(missing_ok=True)
        left = [backup for backup in known if backup.path.exists()]
        most = max(MOST_BYTES, 4 * file_size(left[-1].path)) if left else 0
        while len(left) > _LEAST_KEPT and sum(file_size(each.path) for each in left) > most:
            left.pop(0).path.unlink(missing_ok=True)
        self._unlink_unnamed(left)

    def _has_sound_neighbour(
        self, backup: AutomaticBackup, kept: Iterable[AutomaticBackup]
    ) -> bool:
        """Whether the next later backup that stays is sound: no good one goes for a bad one."""
        later = [each for each in kept if each.number > backup.number]
        nearest = min(later, key=lambda each: each.number, default=None)
        return nearest is not None and _is_sound(nearest.path)

    def _unlink_unnamed(self, left: Sequence[AutomaticBackup]) -> None:
        """Let files go that no backup names any more; where one cannot be read, all stay."""
        named: set[str] = set()
        for backup in left:
            try:
                with open_backup(backup.path) as (_, manifest):
                    named |= set(manifest.get("beside", ()))
            except ReaderError:
                return
        for kind in ("originals", "assets"):
            kept = FileStore(self.folder / kind)
            for digest in list(kept.digests()):
                if f"{kind}/{digest}" not in named:
                    kept.remove(digest)


_LAST_MOMENT = 253402300799
"""The end of the year 9999, in seconds since 1970: the last that a date can be written of."""


def kept_generations(backups: Sequence[AutomaticBackup]) -> Iterator[AutomaticBackup]:
    """Those that stay: all of the last two days that have any, and one of each older period.

    Days, weeks and months are counted among those that have backups, from the newest backwards in
    the order they were made, so that time in which nothing was made takes none away.
    """
    newest_first = sorted(backups, key=lambda backup: -backup.number)
    days: list[date] = []
    for backup in newest_first:
        if backup.day not in days:
            days.append(backup.day)
        if backup.day in days[:KEPT_DAYS_WHOLE]:
            yield backup
    periods: tuple[tuple[int, Callable[[date], object]], ...] = (
        (KEPT_DAYS, lambda day: day),
        (KEPT_WEEKS, lambda day: day.isocalendar()[:2]),
        (KEPT_MONTHS, lambda day: (day.year, day.month)),
    )
    for most, period in periods:
        seen: list[object] = []
        for backup in newest_first:
            if period(backup.day) not in seen:
                seen.append(period(backup.day))
                if len(seen) <= most:
                    yield backup


def _clock_jumped(backups: Sequence[AutomaticBackup]) -> bool:
    if len(backups) < 2:
        return False
    step = (backups[-1].day - backups[-2].day).days
    return not 0 <= step <= _JUMP_DAYS


def _is_sound(path: Path) -> bool:
    try:
        verify_backup(path)
    except ReaderError:
        return False
    return True
