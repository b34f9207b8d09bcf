"""Placing highlights again in changed texts, beside other methods; and how long it takes.

`python -m tests.bench.anchors [--stories N] [--pages N] [--pairs FILE]` prints, for made edits of
real texts, for two cleaners' output of the same pages and for pairs of a file (a line of JSON
each, with `before` and `after`), how many passages were placed right, became orphans or went
wrong.  The scorer and the texts are read from ../shared; the rivals are the scorer's.
"""

from __future__ import annotations

import argparse
import gzip
import importlib.util
import json
import logging
import random
import sys
import time
import warnings
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

from reader.anchors import AnchorPlacer, describe_anchor, place_anchor
from reader.model import Anchor

SHARED = Path(__file__).resolve().parents[3] / "shared"
METHODS = (*("ours", "ours, no old text", "exact_first", "exact_context", "hypothesis", "diffmap"),)
Cleaner = Callable[[str], str]


def scorer() -> ModuleType | None:
    """The scorer beside the project, with our two methods added; None where it is not there."""
    path = SHARED / "score" / "anchor_bench.py"
    if not path.is_file():
        return None
    spec = importlib.util.spec_from_file_location("anchor_bench", path)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    module.METHODS["ours"] = lambda text, told, before=None: place_anchor(
        anchor_of(told), text, before
    )
    module.METHODS["ours, no old text"] = lambda text, told, before=None: place_anchor(
        anchor_of(told), text
    )
    return module


def anchor_of(told: dict[str, Any]) -> Anchor:
    """Our anchor for the scorer's."""
    quote = (told["exact"], told["prefix"], told["suffix"])
    return Anchor(*quote, told["start"], told["end"], told["len"])


def stories(number: int) -> Iterator[str]:
    """Texts of real stories, and of pages in many languages."""
    with gzip.open(SHARED / "corpora" / "stories" / "real-10k.jsonl.gz", "rt") as lines:
        texts = [json.loads(line)["text"] for line in lines]
    gold = json.loads((SHARED / "corpora/extraction/fundus/gold.json").read_bytes())
    pages = gold.values() if isinstance(gold, dict) else gold
    texts = random.Random(7).sample(texts, number) + [
        page["articleBody"] for page in list(pages)[: number // 2]
    ]
    yield from (text for text in texts if len(text) > 600)


def cleaned_twice(number: int) -> Iterator[tuple[str, str]]:
    """The texts that two cleaners take out of one page; which is the older one is drawn."""
    cleaners = list(installed_cleaners())
    if len(cleaners) < 2:
        return
    pages = sorted((SHARED / "corpora" / "extraction").glob("*/pages/*.gz"))
    draw = random.Random(3)
    for path in draw.sample(pages, min(number, len(pages))):
        page = gzip.decompress(path.read_bytes()).decode("utf-8", "replace")
        first, second = draw.sample(cleaners, 2)
        try:
            before, after = first(page), second(page)
        except Exception as error:  # A rival that breaks on a page is none of our business.
            print(f"  left out {path.name}: {type(error).__name__}", file=sys.stderr)
            continue
        if min(len(before), len(after)) > 400:
            yield before, after


def installed_cleaners() -> Iterator[Cleaner]:
    """Our cleaner, and those of the `bench` extra that are there."""
    from reader.clean.page import clean_page

    yield lambda page: clean_page(page.encode()).reading_text
    if importlib.util.find_spec("trafilatura"):
        import trafilatura

        yield lambda page: trafilatura.extract(page, include_comments=False) or ""
    if importlib.util.find_spec("readability"):
        import readability

        yield lambda page: paragraphs(readability.Document(page).summary())


def paragraphs(markup: str) -> str:
    """The text of markup, block by block."""
    from lxml import html

    blocks = html.fromstring(markup).iter("p", "h1", "h2", "h3", "li", "blockquote", "pre", "td")
    texts = (" ".join(block.text_content().split()) for block in blocks)
    return "\n\n".join(text for text in texts if text)


def speed() -> None:
    """Print how long 1,000 highlights take in 100,000 words of which a twentieth went."""
    draw = random.Random(1)
    words = [f"{chr(97 + k % 26)}word{k * 7919 % 5003}" for k in range(100_000)]
    parts = [" ".join(words[k : k + 80]) for k in range(0, len(words), 80)]
    old = "\n\n".join(parts)
    new = "\n\n".join(part for part in parts if draw.random() > 0.05)
    starts = [draw.randrange(len(old) - 300) for _ in range(1000)]
    anchors = [describe_anchor(old, start, start + draw.randint(20, 300)) for start in starts]
    begun = time.process_time()
    placer = AnchorPlacer(old, new)
    found = sum(placer.place(anchor) is not None for anchor in anchors)
    whole = time.process_time() - begun
    print(f"1,000 highlights in 100,000 words: {found} placed in {whole:.2f} s of processor time")


def main() -> None:
    """Run what the command line asks for."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--stories", type=int, default=40, help="texts to edit")
    options.add_argument("--pages", type=int, default=100, help="pages to clean twice")
    options.add_argument("--pairs", type=Path, help="pairs of texts, a line of JSON each")
    options.add_argument("--methods", default=";".join(METHODS), help="methods, parted by ;")
    chosen = options.parse_args()
    logging.disable(logging.CRITICAL)
    warnings.simplefilter("ignore")
    speed()
    bench = scorer()
    if bench is None:
        print(f"No scorer in {SHARED}: only the speed was measured.")
        return
    methods = [name for name in chosen.methods.split(";") if name in bench.METHODS]
    print("\nmade edits")
    edited = [(text, None) for text in stories(chosen.stories)]
    bench.table(bench.run(edited, 5, 1, methods, synthetic=True))
    print("\ntwo cleaners' output of one page")
    bench.table(bench.run(list(cleaned_twice(chosen.pages)), 10, 2, methods))
    if chosen.pairs:
        print(f"\n{chosen.pairs.name}")
        with chosen.pairs.open(encoding="utf-8") as lines:
            bench.table(bench.run([json.loads(line) for line in lines], 8, 3, methods))


if __name__ == "__main__":
    main()
