"""Speed of search beside SQLite's FTS5 that holds the same texts, asked in turn.

`python -m tests.bench.search [--cache FOLDER] [COUNT…]` builds libraries of COUNT stories (1000,
10000 and 100000 unless told) out of the grown corpus and prints median and 95th percentile in
milliseconds: processor time, and wall-clock time in brackets.
"""

from __future__ import annotations

import argparse
import importlib.util
import random
import re
import resource
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import Any

from reader.model import IndexDocument
from reader.search import ResultFields, SearchIndex
from reader.search.rebuild_process import rebuild_apart

GROW = Path(__file__).resolve().parents[3] / "shared" / "score" / "grow_corpus.py"
Call = Callable[[], object]


def grown(count: int) -> Iterator[dict[str, Any]]:
    """Give the stories of the grown corpus."""
    spec = importlib.util.spec_from_file_location("grow_corpus", GROW)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    yield from module.grow(count)


def prepare(database: Path, count: int) -> None:
    """Put the stories into a database with an FTS5 index of them."""
    beside = database.with_suffix(".new")
    beside.unlink(missing_ok=True)
    with closing(sqlite3.connect(beside)) as connection:
        connection.execute(
            "CREATE TABLE stories"
            "(id INTEGER PRIMARY KEY, title, url, site, published, byline, body)"
        )
        connection.execute(
            "CREATE VIRTUAL TABLE found USING fts5(title, body, content='stories', "
            "content_rowid='id', tokenize='porter unicode61', prefix='2 3')"
        )
        connection.executemany(
            "INSERT INTO stories VALUES(?,?,?,?,?,?,?)",
            (
                (n, s["title"], s["url"], s["site"], s["published"], s["byline"] or "", s["text"])
                for n, s in enumerate(grown(count), start=1)
            ),
        )
        started = time.process_time()
        connection.execute("INSERT INTO found(found) VALUES('rebuild')")
        connection.commit()
        print(f"  FTS5 built at {count / (time.process_time() - started):.0f} stories a second")
    beside.replace(database)


def documents(database: Path) -> Iterator[IndexDocument]:
    """Give the stories of the database as the index takes them."""
    with closing(sqlite3.connect(database)) as connection:
        for row in connection.execute(
            "SELECT id, title, body, byline, site, url, published FROM stories ORDER BY id"
        ):
            story, title, body, byline, site, url, published = row
            yield IndexDocument(
                id=story,
                title=title,
                text=body,
                byline=byline,
                site=site,
                url=url,
                published=published,
                language="en",
            )


class Sides:
    """Our index and FTS5 over the same stories."""

    def __init__(self, index: SearchIndex, connection: sqlite3.Connection) -> None:
        self.index = index
        self.connection = connection

    def shown(self, ids: Sequence[int]) -> Mapping[int, ResultFields]:
        """Fetch what hits show out of the database, as the library does."""
        rows = self.connection.execute(
            f"SELECT id, title, url, body FROM stories WHERE id IN ({','.join('?' * len(ids))})",
            list(ids),
        )
        return {row[0]: ResultFields(row[1], row[2], row[3]) for row in rows}

    def ours(self, query: str, **options: Any) -> object:
        """Ask our index."""
        return self.index.search(query, shown=self.shown, **options)

    def theirs(self, match: str, more: str = "", order: str = "rank", what: str = "") -> object:
        """Ask FTS5 for twenty hits with snippets."""
        columns = what or "id, stories.title, snippet(found, 1, '[', ']', '…', 24)"
        return self.connection.execute(
            f"SELECT {columns} FROM found JOIN stories ON stories.id = found.rowid "
            f"WHERE found MATCH ? {more} ORDER BY {order} LIMIT 20",
            (match,),
        ).fetchall()

    def their_counts(self, match: str) -> object:
        """Count by site with FTS5."""
        return self.connection.execute(
            "SELECT site, count(*) FROM found JOIN stories ON stories.id = found.rowid "
            "WHERE found MATCH ? GROUP BY site",
            (match,),
        ).fetchall()


def in_turn(name: str, goal: str, pairs: Sequence[tuple[Call, Call]]) -> None:
    """Run both sides of every pair after one another and print their times."""
    taken: list[list[tuple[float, float]]] = [[], []]
    for pair in pairs:
        for side, call in enumerate(pair):
            wall, processor = time.perf_counter(), time.process_time()
            call()
            taken[side].append((time.process_time() - processor, time.perf_counter() - wall))
    ours, theirs = (figures(side) for side in taken)
    print(f"  {name:28} ours {ours}   FTS5 {theirs}   {goal}")


def figures(taken: Sequence[tuple[float, float]]) -> str:
    """Return median/95th percentile of processor and wall-clock time."""
    processor, wall = (sorted(1000 * t[kind] for t in taken) for kind in (0, 1))
    middle, high = len(taken) // 2, min(len(taken) - 1, int(len(taken) * 0.95))
    return f"{processor[middle]:6.1f}/{processor[high]:6.1f} ({wall[middle]:.1f}/{wall[high]:.1f})"


def questions(connection: sqlite3.Connection, count: int, rng: random.Random) -> list[list[str]]:
    """Return the words of `count` queries, taken from titles and texts."""
    total = connection.execute("SELECT max(id) FROM stories").fetchone()[0]
    asked: list[list[str]] = []
    while len(asked) < count:
        row = connection.execute(
            "SELECT title, body FROM stories WHERE id = ?", (rng.randint(1, total),)
        ).fetchone()
        words = re.findall(r"[A-Za-z]{4,}", row[0]), re.findall(r"[A-Za-z]{4,}", row[1])
        if len(words[0]) > 1 and len(words[1]) > 20:
            chosen = [*rng.sample(words[0], rng.randint(1, 2)), rng.choice(words[1])]
            asked.append([word.lower() for word in chosen])
    return asked


def phrases(connection: sqlite3.Connection, count: int, rng: random.Random) -> list[str]:
    """Return phrases of two or three words out of texts."""
    total = connection.execute("SELECT max(id) FROM stories").fetchone()[0]
    made: list[str] = []
    while len(made) < count:
        body = connection.execute(
            "SELECT body FROM stories WHERE id = ?", (rng.randint(1, total),)
        ).fetchone()[0]
        words = re.findall(r"[A-Za-z]+", body)
        if len(words) > 20:
            at = rng.randrange(len(words) - 3)
            made.append(" ".join(words[at : at + rng.choice((2, 3))]).lower())
    return made


def keystrokes(asked: Sequence[Sequence[str]]) -> list[str]:
    """Return every state of the box while the queries are typed."""
    return [line[:end] for line in map(" ".join, asked) for end in range(1, len(line) + 1)]


def measure(sides: Sides, count: int, rng: random.Random) -> None:
    """Print a line for each kind of question."""
    goal = {1000: (15, 25), 10000: (30, 40), 100000: (60, 80)}.get(count, (0, 0))
    asked = questions(sides.connection, 60, rng)
    typed = rng.sample(keystrokes(asked), 240)
    ours, theirs = sides.ours, sides.theirs
    in_turn(
        "as you type",
        f"goal {goal[0]} ms",
        [
            (partial(ours, t, typing=True), partial(theirs, " ".join(t.split()) + "*"))
            for t in typed
        ],
    )
    lines = [" ".join(words) for words in asked]
    in_turn(
        "submitted, 2-3 words",
        f"goal {goal[1]} ms",
        [(partial(ours, line), partial(theirs, line)) for line in lines],
    )
    quoted = [f'"{phrase}"' for phrase in phrases(sides.connection, 60, rng)]
    in_turn(
        "phrase",
        "no slower",
        [(partial(ours, phrase), partial(theirs, phrase)) for phrase in quoted],
    )
    single = [words[-1] for words in asked]
    years = "AND published >= '2018-01-01' AND published < '2019-01-01'"
    in_turn(
        "word in a date range",
        "no slower",
        [(partial(ours, f"{w} date:2018"), partial(theirs, w, years)) for w in single],
    )
    in_turn(
        "word, sorted by date",
        "no slower",
        [
            (partial(ours, w, sort="newest"), partial(theirs, w, "", "published DESC"))
            for w in single
        ],
    )
    in_turn(
        "counts by site",
        "no slower",
        [(partial(sides.index.facets, word), partial(sides.their_counts, word)) for word in single],
    )


def one_story(sides: Sides) -> None:
    """Print what saving one story costs until it can be searched."""
    spent: list[float] = []
    walls: list[float] = []
    for number in range(40):
        story = IndexDocument(
            id=10**6 + number, title="Zyxwvut saved", text=f"Just saved {number}. " * 200
        )
        processor, wall = time.process_time(), time.perf_counter()
        sides.index.update([story])
        assert sides.index.matching(f"zyxwvut saved {number}")
        spent.append(time.process_time() - processor)
        walls.append(time.perf_counter() - wall)
    sides.index.update([], [10**6 + number for number in range(40)])
    print(
        f"  one story saved              {1000 * sorted(spent)[20]:.1f} ms processor, worst "
        f"{1000 * max(spent):.1f}; worst wall-clock {1000 * max(walls):.0f} ms   goal 60 ms, 1 s"
    )


_MEMORY = """
import sys, time
from pathlib import Path
from reader.search import SearchIndex, ResultFields
index = SearchIndex(Path(sys.argv[1]))
started = time.perf_counter()
from reader.search import engine, results
from reader.segments import checked_storage
loaded = time.perf_counter() - started
started = time.perf_counter()
stories = index.state.stories
opened = time.perf_counter() - started
for query in sys.argv[2:]:
    index.search(query, shown=lambda ids: {i: ResultFields("", None, "") for i in ids}, typing=True)
status = Path("/proc/self/status").read_text()
peak = int(status.partition("VmHWM:")[2].split()[0]) // 1024
print(f"  opening {opened * 1000:.0f} ms (and {loaded * 1000:.0f} ms of imports, once), "
      f"peak memory of a process that searched {peak} MB   goal 300 ms, 250 MB")
"""


def memory(folder: Path, asked: Sequence[Sequence[str]]) -> None:
    """Print time to open and memory of a process that only searches."""
    lines = [" ".join(words) for words in asked]
    subprocess.run([sys.executable, "-c", _MEMORY, str(folder), *lines], check=True)


def build(folder: Path, database: Path, count: int) -> None:
    """Build our index in a process of its own and print the rate of processor time."""
    # Named by its module, so that the other process can import it.
    from tests.bench.search import documents

    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    wall = time.perf_counter()
    rebuild_apart(folder, partial(documents, database), count)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    spent = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    print(
        f"  built at {count / spent:.0f} stories a second of processor time "
        f"({time.perf_counter() - wall:.0f} s wall-clock)   goal 250"
    )


def main() -> None:
    """Build what is missing and measure each size."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "--cache", type=Path, default=Path(tempfile.gettempdir()) / "broadsheet-bench"
    )
    parser.add_argument("--rebuild", action="store_true", help="build our index anew")
    parser.add_argument("counts", type=int, nargs="*", default=[1000, 10000, 100000])
    options = parser.parse_args()
    options.cache.mkdir(parents=True, exist_ok=True)
    for count in options.counts:
        print(f"{count} stories")
        database, folder = options.cache / f"{count}.db", options.cache / f"index-{count}"
        if not database.exists():
            prepare(database, count)
        if options.rebuild or not SearchIndex(folder).state.ready:
            build(folder, database, count)
        with closing(sqlite3.connect(database)) as connection:
            connection.execute("PRAGMA mmap_size = 1000000000")
            sides = Sides(SearchIndex(folder), connection)
            sides.ours("warm up")
            rng = random.Random(5)
            measure(sides, count, rng)
            memory(folder, questions(connection, 60, rng))
            one_story(sides)
            sides.index.close()


if __name__ == "__main__":
    main()
