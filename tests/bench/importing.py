"""How fast real pages come in, everything included, against the cleaner alone.

    python -m tests.bench.importing [--pages 400] [--keep]

Reads the gzipped pages under ../shared/corpora/extraction; prints pages a second on the clock and
processor seconds of this process and its workers, for cleaning alone and for the whole import
(clean, pictures, store synced, index, related stories).
"""

from __future__ import annotations

import argparse
import gzip
import os
import random
import sys
import tempfile
import time
from pathlib import Path

import reader
from reader.library.importing.clean_paths import clean_paths

CORPUS = Path(__file__).resolve().parents[3] / "shared" / "corpora" / "extraction"


def unpack(folder: Path, count: int) -> tuple[int, float]:
    """Lay real pages into a folder; gives how many and their mean size in kilobytes."""
    packed = sorted(CORPUS.rglob("*.html.gz"))
    random.Random(7).shuffle(packed)
    total = 0
    for number, path in enumerate(packed[:count]):
        page = gzip.decompress(path.read_bytes())
        (folder / f"{number:05d}.html").write_bytes(page)
        total += len(page)
    return len(packed[:count]), total / max(1, len(packed[:count])) / 1000


def processor_seconds() -> float:
    """Processor time of this process and of its children that have ended."""
    times = os.times()
    return times.user + times.system + times.children_user + times.children_system


def main() -> int:
    """Run both and print the table."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--pages", type=int, default=400)
    arguments = options.parse_args()
    if not CORPUS.is_dir():
        print(f"The pages are not here ({CORPUS}); nothing was measured.")
        return 0
    with tempfile.TemporaryDirectory() as scratch:
        pages = Path(scratch, "pages")
        pages.mkdir()
        count, size = unpack(pages, arguments.pages)
        print(f"{count} pages of {size:.0f} KB on average, {os.cpu_count()} cores")

        started = time.perf_counter()
        cleaned = sum(1 for _ in clean_paths([pages]))
        alone = time.perf_counter() - started
        print(f"cleaning alone   {cleaned / alone:7.1f} pages/s   {alone:7.1f} s")

        started = time.perf_counter()
        with reader.open_library(Path(scratch, "library")) as library:
            report = library.import_paths([pages])
            whole = time.perf_counter() - started
            counts = ", ".join(f"{n} {status}" for status, n in report.counts.items() if n)
        print(f"whole import     {count / whole:7.1f} pages/s   {whole:7.1f} s   ({counts})")
        print(f"whole / cleaning alone: {whole / alone:.2f}")
        print(f"at 100 KB a page the whole import makes {count * size / 100 / whole:.1f} pages/s")
        print(f"processor seconds of all processes together: {processor_seconds():.1f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
