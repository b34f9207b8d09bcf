"""The kinds of faults beside those of single calls; each method makes one and judges it."""

from __future__ import annotations

import ctypes
import errno
import hashlib
import os
import shutil
import signal
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from tests.faults.damage import damage
from tests.faults.facts import Expected
from tests.faults.injector import (
    Acted,
    Arming,
    Course,
    Injector,
    Verdict,
    expect,
    in_child,
    read_acted,
)
from tests.faults.power_cut import Entry, Replay, read_log
from tests.faults.preload import Mode
from tests.faults.world import World

_NEW_USER, _NEW_MOUNTS = 0x10000000, 0x00020000
"""CLONE_NEWUSER and CLONE_NEWNS of Linux."""

_LONGEST_START = 20.0
"""Seconds until a process must have begun."""

CLOCKS = {
    "1969": (-1_800_000_000, 0),
    "1979": (-1_480_000_000, 0),
    "2108": (2_600_000_000, 0),
    "2200": (5_500_000_000, 0),
    "back by a day after the first step": (0, -86_400),
    "on by 40 years after the first step": (0, 1_262_304_000),
}
"""Shifts of the clock in seconds before a scenario and after its first step, by what it says."""

STALE = (
    *("a database from before", "a journal from before", "a journal without its last line"),
    *("a rollback journal from before", "a rollback journal of a killed write", "a WAL of another"),
    *("a database from before and its rollback journal", "lock files of a dead process"),
)


class Kinds:
    """Makes faults with an injector."""

    def __init__(self, injector: Injector) -> None:
        self._injector = injector
        self._logs: dict[str, tuple[list[Entry], Acted, Path]] = {}

    # Power

    def changes(self, name: str) -> int:
        """How many changes a scenario makes."""
        return len(self._log(name)[0])

    def cut_power(self, name: str, moment: int, keeping: str) -> Verdict:
        """Cut the power after so many changes of a scenario."""
        entries, acted, start = self._log(name)
        course = self._injector.course(name)
        world = self._injector.start_of(name)
        own = world.own_files()
        replay = Replay(world.root, start)
        done = 0
        for entry in entries[:moment]:
            if entry.what == "A":
                done += 1
            else:
                replay.take(entry)
        replay.write(keeping)
        said = [event for event in acted.events if event["what"] in ("before", "done")]
        events = said[:1]
        for event in said[1 : done + 1]:
            events += [{"what": "begin"}, event]
        if done < len(course.facts) - 1:
            events.append({"what": "begin"})
        cut = Acted(0, events)
        return self._injector.judge_acted(course, cut, world, own, thorough=moment % 3 == 0)

    def _log(self, name: str) -> tuple[list[Entry], Acted, Path]:
        if name not in self._logs:
            world = self._injector.start_of(name)
            path, start = self._injector.work / "changes.log", self._injector.work / f"log {name}"
            handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_APPEND, 0o600)
            acted = self._injector.act(name, world, Arming(log=handle, start=start))
            os.close(handle)
            self._logs[name] = (read_log(path), acted, start)
        return self._logs[name]

    # Damage

    def damage(self, file: Path, how: str, seed: int) -> Verdict:
        """Damage one file of a library that nobody has open.

        The bytes of an original or a picture lie in no second place; what is asked there is that
        the check says it. All else must be as it was.
        """
        world = self._injector.fresh()
        own = world.own_files()
        expected = Expected(self._injector.course("backup").facts[0])
        path = world.library_folder / file
        before = hashlib.sha256(path.read_bytes()).hexdigest()
        if file.parts[0] in ("originals", "assets"):
            expected.may_be_gone(before[:16])
        damage(path, how, seed)
        return self._injector.judge(world, expected, own)

    # The clock

    def clock(self, name: str, clock: str) -> Verdict:
        """Run a scenario under a clock that is wrong or jumps."""
        first, then = CLOCKS[clock]
        return self._injector.run(name, Arming(clock=first, next_clock=then))

    # Kills at any moment

    def kill_at(self, name: str, seconds: float) -> Verdict:
        """Kill a scenario some time after it began."""
        course = self._injector.course(name)
        world = self._injector.start_of(name)
        own = world.own_files()
        told = self._injector.work / "killed.jsonl"
        child = self._started(name, world, Arming(), told)
        begun = time.monotonic()
        while not told.stat().st_size and time.monotonic() < begun + _LONGEST_START:
            time.sleep(0.002)
        time.sleep(seconds)
        os.kill(child, signal.SIGKILL)
        acted = read_acted(told, os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))
        return self._injector.judge_acted(course, acted, world, own)

    def _started(self, name: str, world: World, arming: Arming, told: Path) -> int:
        told.unlink(missing_ok=True)
        handle = os.open(told, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        child = os.fork()
        if child == 0:
            try:
                self._injector.run_steps(name, world, arming, handle)
                os._exit(0)
            finally:
                os._exit(70)
        os.close(handle)
        return child

    # Two at once

    def two_writers(self, names: tuple[str, str], number: int, mode: Mode) -> Verdict:
        """Run two scenarios on one library at the same time, with a fault in the first."""
        injector = self._injector
        courses = [injector.course(name) for name in names]
        world = injector.fresh()
        own = world.own_files()
        told = [injector.work / f"writer{n}.jsonl" for n in (1, 2)]
        arming = (Arming(number, mode), Arming())
        children = [self._started(name, world, arming[n], told[n]) for n, name in enumerate(names)]
        codes = [os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) for child in children]
        acted = [read_acted(path, code) for path, code in zip(told, codes, strict=True)]
        expected = Expected(courses[0].facts[0])
        faulty: list[str] = []
        refused = 0
        for course, each in zip(courses, acted, strict=True):
            faulty += expect(course, each)[1]
            step = -1
            for event in each.events:
                step += event["what"] == "begin"
                refused += event["what"] == "refused"
                if event["what"] == "begin":
                    expected.under_way(course.facts[step], course.facts[step + 1])
                elif event["what"] == "done" and event["facts"] is not None:
                    expected.step_done(course.facts[step], course.facts[step + 1], event["facts"])
        verdict = injector.judge(world, expected, own)
        return replace(verdict, faulty=(*faulty, *verdict.faulty), refused=refused)

    # A disk that is too small

    def small_disk(self, name: str, room: int) -> Verdict | None:
        """Run a scenario on a disk with so much room (bytes) left; None where none can be made."""
        course = self._injector.course(name)
        start = self._injector.start_of(name)
        own = start.own_files()
        held = start.copied_to(self._injector.work / "held")
        size = _room_taken(held.root) + room
        told = self._injector.work / "small.jsonl"
        told.unlink(missing_ok=True)
        handle = os.open(told, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        mounted = self._injector.work / "mounted"
        mounted.unlink(missing_ok=True)

        def act() -> None:
            if not _mount_small(start.root, size):
                return
            mounted.touch()
            shutil.copytree(held.root, start.root, dirs_exist_ok=True)
            self._injector.run_steps(name, start, Arming(), handle)
            shutil.rmtree(held.root)
            shutil.copytree(start.root, held.root)

        code = in_child(act)
        os.close(handle)
        if not mounted.exists():
            return None
        # What the small disk held is copied back to where the library is known to lie.
        world = held.copied_to(start.root)
        return self._injector.judge_acted(course, read_acted(told, code), world, own)

    # What an earlier time left

    def stale(self, what: str) -> Verdict:
        """Put files of an earlier time beside a newer library, as half a restore by hand does."""
        injector = self._injector
        course: Course = injector.course("mark")
        killed = self._killed_library()
        older = injector.start_of("mark").copied_to(injector.work / "older").library_folder
        world = injector.start_of("mark")
        own = world.own_files()
        acted = injector.act("mark", world, Arming())
        expected, faulty, _ = expect(course, acted)
        _STALE[what](world.library_folder, older, killed)
        verdict = injector.judge(world, expected, own)
        return replace(verdict, faulty=(*faulty, *verdict.faulty))

    def _killed_library(self) -> Path:
        """A library whose process was killed in the middle of a commit: its journal is hot."""
        injector = self._injector
        kept = injector.work / "killed"
        if not kept.exists():
            for number in range(1, injector.course("mark").calls):
                world = injector.start_of("mark")
                injector.act("mark", world, Arming(number, Mode(2)))
                if (world.library_folder / "library.db-journal").exists() and number > 60:
                    world.copied_to(kept)
                    break
        return kept / "library"


def _copy(name: str) -> Callable[[Path, Path, Path], object]:
    return lambda library, older, killed: shutil.copyfile(older / name, library / name)


def _cut_last_line(library: Path, older: Path, killed: Path) -> None:
    path = library / "annotations.jsonl"
    path.write_bytes(b"".join(path.read_bytes().splitlines(keepends=True)[:-1]))


def _hot_journal(library: Path, older: Path, killed: Path) -> None:
    shutil.copyfile(killed / "library.db-journal", library / "library.db-journal")


def _killed_pair(library: Path, older: Path, killed: Path) -> None:
    shutil.copyfile(older / "library.db", library / "library.db")
    _hot_journal(library, older, killed)


def _truncated_journal(library: Path, older: Path, killed: Path) -> None:
    data = (killed / "library.db-journal").read_bytes()
    (library / "library.db-journal").write_bytes(bytes(28) + data[28:600])


def _wal(library: Path, older: Path, killed: Path) -> None:
    (library / "library.db-wal").write_bytes(os.urandom(8240))
    (library / "library.db-shm").write_bytes(bytes(32768))


def _locks(library: Path, older: Path, killed: Path) -> None:
    for name in ("window.lock", "indexing.lock"):
        (library / name).write_text("999999", encoding="utf-8")


_STALE: dict[str, Callable[[Path, Path, Path], object]] = dict(
    zip(
        STALE,
        (
            *(_copy("library.db"), _copy("annotations.jsonl"), _cut_last_line),
            *(_truncated_journal, _hot_journal, _wal, _killed_pair, _locks),
        ),
        strict=True,
    )
)


def _room_taken(root: Path) -> int:
    """The bytes of the pages that files and folders take."""
    return sum(-(-path.stat().st_size // 4096) * 4096 + 1024 for path in root.rglob("*"))


def _mount_small(folder: Path, size: int) -> bool:
    """Put a small file system at a folder, for this process alone; False where that is refused."""
    libc = ctypes.CDLL(None, use_errno=True)
    user, group = os.getuid(), os.getgid()
    if libc.unshare(_NEW_USER | _NEW_MOUNTS):
        return False
    try:
        Path("/proc/self/setgroups").write_text("deny")
        Path("/proc/self/uid_map").write_text(f"0 {user} 1")
        Path("/proc/self/gid_map").write_text(f"0 {group} 1")
    except OSError as error:
        if error.errno not in (errno.EPERM, errno.EACCES):
            raise
        return False
    options = f"size={size}".encode()
    return bool(libc.mount(b"none", os.fsencode(folder), b"tmpfs", 0, options) == 0)
