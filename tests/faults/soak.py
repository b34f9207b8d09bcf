"""A soak of 20,000 operations: `python -m tests.faults.soak`; memory, handles and threads stay.

Compares what the process holds after its first tenth with what it holds at the end, writes the
result into docs/reliability.md and ends with 1 where anything grew by more than a tenth.
"""

from __future__ import annotations

import argparse
import random
import sys
import tempfile
import threading
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path

from reader.library import Library, open_library
from tests.faults.campaign import SEED
from tests.faults.report import write_between
from tests.faults.world import World, make_world, read_in_this_process

OPERATIONS = 20_000
MOST_GROWTH = 0.10

BETWEEN_DRAINS, BETWEEN_STARTS, BETWEEN_EXPORTS = 250, 2_000, 1_000
"""Operations after which caches are brought up to date, the library is opened anew, and an export
and a backup are written."""


def act(library: Library, dice: random.Random) -> None:
    """Do one thing that a person does, drawn at random."""
    story = dice.choice(library.story_ids())
    acts: Sequence[Callable[[], object]] = (
        lambda: library.star(story, undo=dice.random() < 0.5),
        lambda: library.mark_read(story, dice.random() < 0.5),
        lambda: library.tag(story, add=[f"tag {dice.randrange(20)}"]),
        lambda: library.tag(story, remove=list(library.story(story).tags)[:1]),
        lambda: library.set_note(story, f"Note {dice.randrange(50)}"),
        lambda: _mark(library, story, dice),
        lambda: library.undo(),
        lambda: library.body(story),
        lambda: library.stories("tag:sea", limit=20),
        lambda: library.search(dice.choice(("ferry", "storm island", '"the harbour"', "dawn"))),
        lambda: library.related(story),
        lambda: library.archive(story, undo=dice.random() < 0.7),
    )
    dice.choice(acts)()


def _mark(library: Library, story: int, dice: random.Random) -> None:
    marks = library.highlights(story)
    if len(marks) > 3:
        library.remove_highlight(dice.choice(marks).id)
    elif len(library.body(story).reading_text) > 80:
        start = dice.randrange(40)
        library.add_highlight(story, start, start + 12, note=str(dice.randrange(99)))


def held() -> dict[str, int]:
    """What this process holds: KiB of memory, open files, threads."""
    status = Path("/proc/self/status").read_text(encoding="utf-8")
    [memory] = [line.split()[1] for line in status.splitlines() if line.startswith("VmRSS:")]
    handles = sum(1 for _ in Path("/proc/self/fd").iterdir())
    return {"memory (KiB)": int(memory), "handles": handles, "threads": threading.active_count()}


def soak(world: World, operations: int) -> tuple[dict[str, int], dict[str, int]]:
    """Do so many operations; gives what was held after the first tenth, and at the end."""
    dice = random.Random(SEED)
    first: dict[str, int] = {}
    for number in range(1, operations + 1):
        act(world.library, dice)
        if number % BETWEEN_DRAINS == 0:
            world.library.drain()
        if number % BETWEEN_EXPORTS == 0:
            world.library.export("zip", None, world.out / "all.zip")
            world.library.backup(world.out / "backup.zip")
        if number % BETWEEN_STARTS == 0:
            world.close()
            with open_library(world.library_folder) as library:
                assert {item.state for item in library.check()} == {"good"}
        if number == operations // 10:
            first = held()
    return first, held()


def main() -> int:
    """Run the soak and write its result into the page."""
    parser = argparse.ArgumentParser(prog="python -m tests.faults.soak", description=__doc__)
    parser.add_argument("--operations", type=int, default=OPERATIONS)
    operations = parser.parse_args().operations
    if not Path("/proc/self/status").exists():
        print("What a process holds is read from /proc, which is not here.", file=sys.stderr)
        return 2
    with tempfile.TemporaryDirectory() as folder:
        read_in_this_process()
        world = make_world(Path(folder) / "soak")
        first, last = soak(world, operations)
        world.close()
    rows = ["| held | after a tenth | at the end |", "| --- | ---: | ---: |"]
    rows += [f"| {name} | {first[name]:,} | {last[name]:,} |" for name in first]
    made = "\n".join(rows)
    print(made)
    if operations >= OPERATIONS:
        write_between("soak", f"{operations:,} operations, {datetime.now(UTC):%d %B %Y}:\n\n{made}")
    return int(any(last[name] > first[name] * (1 + MOST_GROWTH) for name in first))


if __name__ == "__main__":
    sys.exit(main())
