"""Injects one fault at a time: a forked process acts and is hit, a second one judges."""

from __future__ import annotations

import gc
import json
import os
import sys
import tempfile
import traceback
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any

from reader.library import Library, check_library
from reader.model import MissingDatabase, ReaderError
from reader.store.journal import Journal
from reader.store.sqlite_errors import DamagedDatabase
from tests.faults.facts import Expected, Facts, facts_of
from tests.faults.power_cut import keep_start
from tests.faults.preload import COUNT, Mode, Preload
from tests.faults.scenarios import BEFORE, SCENARIOS
from tests.faults.world import World

_CRASHED = 70
"""What a process ends with whose program raised something that is no sentence."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What came of one fault. `lost` and `faulty` are empty where all is well."""

    lost: tuple[str, ...] = ()
    """What was acknowledged and is not there any more."""
    faulty: tuple[str, ...] = ()
    """Tracebacks, foreign files touched, partial files left, a check that is not honest."""
    repaired: bool = False
    """Whether `check --repair` was needed (and said so)."""
    refused: int = 0
    """How many steps ended with a sentence."""


@dataclass
class Course:
    """What a scenario does without a fault: facts before and after each step, and its calls."""

    facts: list[Facts] = field(default_factory=list)
    calls: int = 0
    is_repair: bool = False


def in_child(work: Callable[[], None]) -> int:
    """Run something in a forked process; gives how it ended, as `os.waitstatus_to_exitcode`."""
    sys.stdout.flush()
    child = os.fork()
    if child == 0:
        code = _CRASHED
        try:
            work()
            code = 0
        except BaseException:
            traceback.print_exc()
            sys.stderr.flush()
        finally:
            os._exit(code)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


@dataclass(frozen=True, slots=True)
class Arming:
    """What is to go wrong: the numbered change in a mode, changes logged to a file, the clock.

    With `log`, `start` gets a copy of the files as they are before the first change, and the
    numbers by which the log names them. `clock` shifts the clock by seconds, `next_clock` does
    after the first step.
    """

    number: int = 0
    mode: Mode = COUNT
    log: int = -1
    start: Path | None = None
    clock: int = 0
    next_clock: int = 0


@dataclass(frozen=True, slots=True)
class Acted:
    """How a process ended, and the events it said until then."""

    code: int
    events: list[dict[str, Any]]


class Injector:
    """Runs scenarios in copies of a world; one instance a folder, one fault at a time."""

    def __init__(self, template: World, work: Path) -> None:
        self._template = template
        self.work = work
        self.preload = Preload()
        self._told = work / "told.jsonl"
        self._courses: dict[str, Course] = {}
        self._before: dict[str, World] = {}
        # Once in this process, so that no child has to load the program again.
        warmed = self.fresh()
        self._base = facts_of(warmed.library)
        _judge(warmed, Expected({}), {}, True)
        gc.collect()
        gc.freeze()

    def course(self, name: str) -> Course:
        """How a scenario goes without a fault."""
        if name not in self._courses:
            self._courses[name] = Course()
            self._prepare(name)
            acted = self.act(name, self.start_of(name), Arming())
            course = Course(is_repair=name.startswith("repair"))
            for event in acted.events:
                if event["what"] in ("before", "done"):
                    # A library that lost its database shows nothing before it is repaired.
                    course.facts.append(event["facts"] or self._base)
                elif event["what"] == "calls":
                    course.calls = event["calls"]
                else:
                    assert event["what"] == "begin", event
            assert acted.code == 0 and len(course.facts) == len(SCENARIOS[name]) + 1, name
            self._courses[name] = course
        return self._courses[name]

    def inject(self, name: str, number: int, mode: Mode) -> Verdict:
        """Let the numbered change of a scenario go wrong, and judge what is there afterwards."""
        return self.run(name, Arming(number, mode), thorough=number % 3 == 0)

    def run(self, name: str, arming: Arming, *, thorough: bool = True) -> Verdict:
        """Run a scenario with something going wrong, and judge what is there afterwards."""
        course = self.course(name)
        world = self.start_of(name)
        own = world.own_files()
        acted = self.act(name, world, arming)
        return self.judge_acted(course, acted, world, own, thorough=thorough)

    def judge_acted(
        self,
        course: Course,
        acted: Acted,
        world: World,
        own: dict[str, str],
        *,
        thorough: bool = True,
    ) -> Verdict:
        """Judge what a process left that was hit while it was at a scenario."""
        expected, faulty, refused = expect(course, acted)
        verdict = self.judge(world, expected, own, thorough=thorough)
        return replace(verdict, faulty=(*faulty, *verdict.faulty), refused=refused)

    def judge(
        self, world: World, expected: Expected, own: dict[str, str], *, thorough: bool = True
    ) -> Verdict:
        """Start the program anew in a process of its own and compare.

        Only where it is `thorough` a search is made and a backup written and read.
        """
        with self._telling(self._told) as told:
            code = in_child(lambda: _tell(told, asdict(_judge(world, expected, own, thorough))))
        if code != 0:
            return Verdict(faulty=(f"the second start ended with {code}",))
        answer = json.loads(self._told.read_text(encoding="utf-8"))
        return Verdict(
            tuple(answer["lost"]), tuple(answer["faulty"]), answer["repaired"], answer["refused"]
        )

    def fresh(self) -> World:
        """A copy of the world, at the place where the copies lie."""
        return self._template.copied_to(self.work / "run")

    def _prepare(self, name: str) -> None:
        world = self.fresh()
        if name in BEFORE:
            assert in_child(lambda: _do(BEFORE[name], world)) == 0, name
        self._before[name] = world.copied_to(self.work / f"before {name}")

    def start_of(self, name: str) -> World:
        """A copy of the world as a scenario finds it."""
        self.course(name)
        return self._before[name].copied_to(self.work / "run")

    def act(self, name: str, world: World, arming: Arming, told: Path | None = None) -> Acted:
        """Run a scenario in a process of its own, armed, and read what it said."""
        path = told or self._told
        with self._telling(path) as handle:
            code = in_child(lambda: self.run_steps(name, world, arming, handle))
        return read_acted(path, code)

    def run_steps(self, name: str, world: World, arming: Arming, handle: int) -> None:
        """Run a scenario in this process; for a child that was forked already."""
        os.environ["TMPDIR"] = str(world.root)
        tempfile.tempdir = None
        _run_steps(SCENARIOS[name], world, handle, self.preload, arming)

    @contextmanager
    def _telling(self, path: Path) -> Iterator[int]:
        path.unlink(missing_ok=True)
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        try:
            yield handle
        finally:
            os.close(handle)


def read_acted(told: Path, code: int) -> Acted:
    """What a process said before it ended with a code; a line that was cut off is none."""
    events = []
    for line in told.read_text(encoding="utf-8").splitlines():
        with suppress(ValueError):
            events.append(json.loads(line))
    return Acted(code, events)


def _run_steps(
    steps: Sequence[Callable[[World], object]],
    world: World,
    told: int,
    preload: Preload,
    arming: Arming,
) -> None:
    """Do the steps and say after each what the program shows; faults stay as they are meanwhile."""
    _tell(told, {"what": "before", "facts": _seen(world)})
    world.close()
    if arming.start is not None:
        keep_start(world.root, arming.start)
    preload.shift_clock(arming.clock)
    preload.arm(world.root, arming.number, arming.mode, arming.log)
    for step in steps:
        _tell(told, {"what": "begin"})
        try:
            step(world)
            preload.shift_clock(arming.next_clock or arming.clock)
            if arming.log >= 0:
                os.write(arming.log, b"A\t0\t0\t0\t\t\n")
            _tell(told, {"what": "done", "facts": _seen(world)})
        except ReaderError as error:
            _tell(told, {"what": "refused", "words": str(error), "facts": _seen(world)})
        except Exception:
            _tell(told, {"what": "crash", "trace": traceback.format_exc()})
    try:
        world.close()
    except Exception:
        _tell(told, {"what": "crash", "trace": traceback.format_exc()})
    preload.disarm()
    _tell(told, {"what": "calls", "calls": preload.count})


def _seen(world: World) -> Facts | None:
    """What the program shows; None where it says that it cannot, or where there is no library."""
    try:
        return facts_of(world.library)
    except ReaderError:
        return None


def _tell(handle: int, event: object) -> None:
    os.write(handle, json.dumps(event).encode() + b"\n")


def _do(step: Callable[[World], object], world: World) -> None:
    step(world)


def expect(course: Course, acted: Acted) -> tuple[Expected, list[str], int]:
    """What must be there after these events, what went wrong already, and how much was refused."""
    expected = Expected(course.facts[0])
    faulty, refused, step = [], 0, -1
    open_step = False
    for event in acted.events:
        facts = event.get("facts")
        match event["what"]:
            case "before":
                # Where the scenario begins with a lost database, nothing can be shown.
                expected = Expected(facts or course.facts[0])
            case "begin":
                step, open_step = step + 1, True
            case "done" | "refused":
                open_step = False
                refused += event["what"] == "refused"
                if course.is_repair:
                    # However far it came, everything is to come back.
                    continue
                if facts is not None:
                    expected.acknowledged(facts)
                else:
                    expected.under_way(course.facts[step], course.facts[step + 1])
            case "crash":
                open_step = False
                faulty.append(f"a traceback: {event['trace']}")
                expected.under_way(course.facts[step], course.facts[step + 1])
    if open_step:
        expected.under_way(course.facts[step], course.facts[step + 1])
    if acted.code not in (0, -9):
        faulty.append(f"the process ended with {acted.code}")
    return expected, faulty, refused


def _judge(world: World, expected: Expected, own: dict[str, str], thorough: bool) -> Verdict:
    try:
        return _judged(world, expected, own, thorough)
    except Exception:
        return Verdict(faulty=(f"a traceback at the second start: {traceback.format_exc()}",))


def _judged(world: World, expected: Expected, own: dict[str, str], thorough: bool) -> Verdict:
    os.environ["TMPDIR"] = str(world.root)
    tempfile.tempdir = None
    faulty: list[str] = []
    repaired = False
    try:
        world.library.count()
    except (DamagedDatabase, MissingDatabase):
        world.close()
        check_library(world.library_folder, repair=True)
        repaired = True
    library = world.library
    for job in library.unfinished_imports():
        library.forget_import(job.id)
    if thorough:
        # What the search says of a damaged library is a sentence.
        with suppress(ReaderError):
            library.search("ferry")
    if thorough or not _seems_sound(library):
        damaged = any(item.state != "good" for item in library.check())
    else:
        damaged = False
    if damaged:
        world.close()
        check_library(world.library_folder, repair=True)
        repaired = True
        library = world.library
        left = [f"{i.item}: {i.detail}" for i in library.check() if i.state != "good"]
        faulty += [f"not mended: {line}" for line in left]
    lost = expected.missing(facts_of(library))
    if thorough:
        faulty += _backup_faults(world)
    world.close()
    faulty += [
        f"left behind: {path.relative_to(world.root)}"
        for path in (*world.library_folder.rglob("*.partial"), *world.root.glob("broadsheet-*"))
    ]
    now = world.own_files()
    faulty += [f"touched: {name}" for name, value in own.items() if now.get(name) != value]
    return Verdict(tuple(lost), tuple(faulty), repaired)


def _seems_sound(library: Library) -> bool:
    """What costs little of the check: the database and the journal; caches are only caches."""
    store = library._store
    return not store.db.faults() and not Journal(store.layout.journal).damage()


def _backup_faults(world: World) -> list[str]:
    backup = world.root / "judge.zip"
    world.library.backup(backup)
    held = world.library.look_into_backup(backup).stories
    there = len([*world.library.stories(), *world.library.stories("is:trash")])
    return [] if held == there else [f"the backup holds {held} of {there} stories"]
