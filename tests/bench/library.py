"""How quick the library is at a size: python -m tests.bench.library [stories] [folder].

Fills a library with made-up stories (or uses the one in the folder) and prints medians and the
slowest of several runs in milliseconds, for what the window asks most.
"""

from __future__ import annotations

import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from reader.library import Library, open_library
from reader.model import Article, Draft

RUNS = 9


def fill(library: Library, stories: int) -> float:
    """Add stories of some 400 words, fifty in a transaction; gives the seconds."""
    rng = random.Random(7)
    words = [f"word{n}" for n in range(20_000)]
    started = time.perf_counter()
    for first in range(0, stories, 50):
        with library.batch():
            for number in range(first, min(first + 50, stories)):
                text = " ".join(rng.choices(words, k=400))
                article = Article(
                    title=f"Story {number} of {rng.choice(words)}",
                    site=f"site{rng.randrange(300)}.example",
                    url=f"https://site.example/{number}",
                    published=f"20{rng.randrange(10, 25)}-{rng.randrange(1, 13):02}-11",
                    text=text,
                    reading_text=text,
                    html=f"<p>{text}</p>",
                    word_count=400,
                    language="en",
                )
                tags = (f"tag{rng.randrange(40)}",)
                library.add_article(Draft(origin="bench", format="json", tags=tags), article)
    return time.perf_counter() - started


def measure(name: str, work: Callable[[], object]) -> None:
    """Print how long the work takes."""
    times = []
    for _ in range(RUNS):
        started = time.perf_counter()
        work()
        times.append((time.perf_counter() - started) * 1000)
    print(f"{name:32} {statistics.median(times):8.1f} {max(times):8.1f}")


def undone(library: Library, change: Callable[[], object]) -> Callable[[], object]:
    def work() -> None:
        change()
        library.undo()

    return work


def run(library: Library) -> None:
    ids = library.story_ids(sort="added")
    counts = library.counts()
    site, tag = counts.sites[0][0], counts.tags[0][0] if counts.tags else "none"
    print(f"{len(ids)} stories{'':17} {'median':>8} {'slowest':>8}  (ms)")
    measure("counts", library.counts)
    for sort in ("newest", "added", "title", "site", "longest"):
        measure(f"200 stories, {sort}", partial(library.stories, limit=200, sort=sort))
    for query in ("is:inbox", "is:unread", "is:starred", f'site:"{site}"', f'tag:"{tag}"'):
        measure(f"200 of {query[:20]}", partial(library.stories, query, limit=200))
        measure(f"count of {query[:20]}", partial(library.count, query))
    measure("200 of date:2019-03", lambda: library.stories("date:2019-03", limit=200))
    measure("all ids", library.story_ids)
    measure("one text", lambda: library.body(ids[0]))
    measure("star one and undo", undone(library, lambda: library.star(ids[:1])))
    measure("star 1000 and undo", undone(library, lambda: library.star(ids[:1000])))
    measure("tag 1000 and undo", undone(library, lambda: library.tag(ids[:1000], add=["new"])))
    measure("highlight and undo", undone(library, lambda: library.add_highlight(ids[0], 0, 9)))


def main() -> None:
    stories = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    with tempfile.TemporaryDirectory() as made:
        folder = Path(sys.argv[2]) if len(sys.argv) > 2 else Path(made)
        with open_library(folder) as library:
            if not library.counts().all:
                print(f"{stories / fill(library, stories):.0f} stories a second kept")
            run(library)


if __name__ == "__main__":
    main()
