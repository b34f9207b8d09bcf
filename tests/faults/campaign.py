"""Which faults there are, and what became of them: the plan, the runner and the table."""

from __future__ import annotations

import json
import math
import os
import queue
import random
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, TextIO

from tests.faults.damage import DAMAGES, REMOVED, damaged_files, kind_of
from tests.faults.injector import Injector, Verdict
from tests.faults.kinds import CLOCKS, STALE, Kinds
from tests.faults.power_cut import KEEPINGS
from tests.faults.preload import MODES, NO_COMPILER, build
from tests.faults.scenarios import SCENARIOS
from tests.faults.world import make_world, read_in_this_process

SEED = 11

PAIRS = (
    *(("import", "note"), ("mark", "tag and star")),
    *(("reindex", "archive and trash"), ("automatic backup", "searches and settings")),
)
"""Scenarios that change different things, for two writers at once."""


@dataclass(frozen=True, slots=True)
class Size:
    """How many faults of each kind a run takes."""

    calls: int
    """Single calls of each scenario that go wrong, each in one mode, one after another in turn."""
    cuts: int
    """Power cuts of each scenario, each in one of the keepings in turn."""
    damages: int
    """Damages of each file."""
    database: int
    """Damages of the database and the journal of each kind."""
    clocks: int
    kills: int
    pairs: int
    rooms: int


WHOLE = Size(calls=156, cuts=32, damages=6, database=12, clocks=6, kills=8, pairs=36, rooms=6)
QUICK = Size(calls=7, cuts=2, damages=1, database=1, clocks=1, kills=1, pairs=2, rooms=1)


@dataclass(frozen=True, slots=True)
class Fault:
    """One fault: its kind (a row of the table), what it is in words, and how it is made."""

    kind: str
    words: str
    make: Callable[[], Verdict | None]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a fault."""

    kind: str
    words: str
    verdict: Verdict


def plan(injector: Injector, size: Size, only: str = "", without: str = "-") -> Iterator[Fault]:
    """The faults of a run, the same each time.

    `only` and `without` are how the kinds begin that are planned, and that are not; of these
    there may be several with commas between.
    """
    kinds = Kinds(injector)
    unwanted = tuple(without.split(","))
    groups: tuple[tuple[str, Callable[[], Iterator[Fault]]], ...] = (
        ("a call", lambda: _calls(injector, size)),
        ("a power cut", lambda: _cuts(kinds, size)),
        ("", lambda: _damages(injector, kinds, size)),
        ("", lambda: _surroundings(injector, kinds, size)),
    )
    for start, faults in groups:
        # To plan them, scenarios are run: only for kinds that are asked for.
        if not start.startswith(unwanted) and (start.startswith(only) or only.startswith(start)):
            for fault in faults():
                if fault.kind.startswith(only) and not fault.kind.startswith(unwanted):
                    yield fault


def _surroundings(injector: Injector, kinds: Kinds, size: Size) -> Iterator[Fault]:
    dice = random.Random(SEED)
    for number, name in enumerate(SCENARIOS):
        clocks = list(CLOCKS)
        for each in range(size.clocks):
            clock = clocks[(number + each) % len(clocks)]
            yield Fault(
                "a clock that is wrong or jumps",
                f"{name}: {clock}",
                _bound(kinds.clock, name, clock),
            )
        for _each in range(size.kills):
            seconds = dice.random() * 0.25
            words = f"{name}: after {seconds:.3f} s"
            yield Fault("killed at any moment", words, _bound(kinds.kill_at, name, seconds))
        for each in range(size.rooms):
            room = 4096 * (1 + 4 * each + dice.randrange(4)) * (1 + each)
            words = f"{name}: {room} bytes left"
            yield Fault("a disk that is too small", words, _bound(kinds.small_disk, name, room))
    for names in PAIRS:
        for number, mode in _spread(injector.course(names[0]).calls, size.pairs, dice):
            words = f"{names[0]} and {names[1]}: {mode} at {number}"
            made = _bound(kinds.two_writers, names, number, MODES[mode])
            yield Fault("two writers, one of them hit", words, made)
    for what in STALE:
        yield Fault("files of an earlier time", what, _bound(kinds.stale, what))


def _bound(make: Callable[..., Verdict | None], *given: object) -> Callable[[], Verdict | None]:
    return lambda: make(*given)


def _spread(calls: int, wanted: int, dice: random.Random) -> Iterator[tuple[int, str]]:
    """So many of the calls, spread evenly, with the modes in turn."""
    modes = list(MODES)
    wanted = min(wanted, calls * len(modes))
    turn = dice.randrange(len(modes))
    for each in range(wanted):
        yield 1 + each * calls // wanted, modes[(turn + each) % len(modes)]


def _calls(injector: Injector, size: Size) -> Iterator[Fault]:
    dice = random.Random(SEED)
    for name in SCENARIOS:
        for number, mode in _spread(injector.course(name).calls, size.calls, dice):
            words = f"{name}: {mode} at {number}"
            yield Fault(
                f"a call: {mode}", words, _bound(injector.inject, name, number, MODES[mode])
            )


def _cuts(kinds: Kinds, size: Size) -> Iterator[Fault]:
    for turn, name in enumerate(SCENARIOS):
        changes = kinds.changes(name)
        for each in range(size.cuts):
            moment = 1 + (each + turn % 2) * changes // size.cuts
            keeping = KEEPINGS[(each + turn) % len(KEEPINGS)]
            words = f"{name}: after {moment} changes, {keeping}"
            made = _bound(kinds.cut_power, name, moment, keeping)
            yield Fault(f"a power cut, kept: {keeping}", words, made)


def _damages(injector: Injector, kinds: Kinds, size: Size) -> Iterator[Fault]:
    hows = [*DAMAGES, REMOVED]
    for turn, file in enumerate(damaged_files(injector.fresh().library_folder)):
        if kind_of(file) in ("database", "journal"):
            pairs = [(how, seed) for how in hows for seed in range(size.database)]
        else:
            pairs = [(hows[(turn + each) % len(hows)], turn) for each in range(size.damages)]
        for how, seed in pairs:
            made = _bound(kinds.damage, file, how, seed)
            yield Fault(f"damage: {kind_of(file)}", f"{file}: {how} ({seed})", made)


def run_part(
    size: Size,
    part: int,
    parts: int,
    answers: TextIO,
    only: str = "",
    without: str = "-",
    minutes: float = math.inf,
) -> None:
    """Run every `parts`-th fault of a plan in this process, one line of JSON an outcome.

    `only` and `without` are those of the plan. After so many `minutes` no further fault is begun.
    """
    until = time.monotonic() + minutes * 60
    shared = Path("/dev/shm")
    folder = shared if os.access(shared, os.W_OK) else None
    work = Path(tempfile.mkdtemp(prefix="broadsheet-faults-", dir=folder))
    try:
        read_in_this_process()
        template = make_world(work / "run").copied_to(work / "template")
        faults = list(plan(Injector(template, work), size, only, without))
        # Mixed, so that a run that is stopped has seen something of everything.
        random.Random(SEED).shuffle(faults)
        for number, fault in enumerate(faults):
            if time.monotonic() > until:
                break
            if number % parts == part:
                verdict = fault.make()
                if verdict is not None:
                    answer = {"kind": fault.kind, "words": fault.words, **asdict(verdict)}
                    answers.write(json.dumps(answer) + "\n")
                    answers.flush()
    finally:
        shutil.rmtree(work, ignore_errors=True)


def run(arguments: Sequence[str], parts: int = 1) -> Iterator[Outcome]:
    """Start processes with the preloaded library and yield what becomes of their faults.

    The faults are shared out among so many `parts`, each a process. Raises FileNotFoundError with
    a sentence where the library cannot be built, RuntimeError where a process breaks.
    """
    with tempfile.TemporaryDirectory(prefix="broadsheet-preload-") as folder:
        library = build(Path(folder))
        if library is None:
            raise FileNotFoundError(NO_COMPILER)
        lines: queue.SimpleQueue[str | int] = queue.SimpleQueue()
        for part in range(parts):
            given = [*arguments, "--of", f"{part}/{parts}"]
            threading.Thread(target=_follow, args=(library, given, lines), daemon=True).start()
        left = parts
        while left:
            line = lines.get()
            if isinstance(line, str):
                yield _outcome(json.loads(line))
            else:
                left -= 1
                if line:
                    raise RuntimeError(f"the campaign ended with {line}")


def _follow(library: Path, arguments: Sequence[str], lines: queue.SimpleQueue[str | int]) -> None:
    """Put what a process says line by line, and at last the code with which it ended."""
    root = Path(__file__).resolve().parents[2]
    environment = {**os.environ, "LD_PRELOAD": str(library), "PYTHONPATH": str(root)}
    command = [sys.executable, "-m", "tests.faults", "--part", *arguments]
    with subprocess.Popen(
        command, cwd=root, env=environment, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        for line in process.stdout:
            lines.put(line)
    lines.put(process.returncode)


def _outcome(answer: dict[str, Any]) -> Outcome:
    lost, faulty = tuple(answer["lost"]), tuple(answer["faulty"])
    verdict = Verdict(lost, faulty, answer["repaired"], answer["refused"])
    return Outcome(answer["kind"], answer["words"], verdict)


def table(outcomes: Sequence[Outcome]) -> str:
    """The table of docs/reliability.md."""
    heads = ("fault", "times", "refused in a sentence", "mended by a repair", "faulty", "lost")
    rows = [heads, ("---", *["---:"] * 5)]
    for kind in (*sorted({outcome.kind for outcome in outcomes}), ""):
        found = [each.verdict for each in outcomes if kind in ("", each.kind)]
        numbers = (
            *(len(found), sum(bool(v.refused) for v in found), sum(v.repaired for v in found)),
            *(sum(bool(v.faulty) for v in found), sum(bool(v.lost) for v in found)),
        )
        rows.append((kind or "**all**", *(f"{number:,}" for number in numbers)))
    return "\n".join(f"| {' | '.join(row)} |" for row in rows)
