"""Quality of the ranking: Cranfield through the real search path, and known-item search.

`python -m tests.bench.ranking` prints nDCG@10 and MAP on the Cranfield collection, and how often
three words that a person remembers of a story find it among the first three.
"""

from __future__ import annotations

import gzip
import json
import math
import random
import re
import tempfile
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from reader.model import IndexDocument
from reader.search import ResultFields, SearchIndex
from reader.search.search_types import ShownSource

SHARED = Path(__file__).resolve().parents[3] / "shared" / "corpora"
COMMON = frozenset(
    "about after also because been before between could first from have into just last like made "  # noqa: SIM905
    "many more most much other over said says should some such than that their them then there "
    "these they this those through under until very were what when where which while will with "
    "would your year years people being during against".split()
)


def shown_from(stories: Mapping[int, Mapping[str, str]]) -> ShownSource:
    """Return what gives hits their titles and texts."""

    def shown(ids: Sequence[int]) -> Mapping[int, ResultFields]:
        about = ((story, stories[story]) for story in ids)
        return {story: ResultFields(s["title"], None, s["text"]) for story, s in about}

    return shown


def cranfield() -> None:
    """Print nDCG@10 and MAP of the 225 queries."""
    folder = SHARED / "search" / "cranfield"
    with (folder / "docs.jsonl").open(encoding="utf-8") as lines:
        stories = [json.loads(line) for line in lines]
    with (folder / "queries.jsonl").open(encoding="utf-8") as lines:
        queries = [json.loads(line) for line in lines]
    with tempfile.TemporaryDirectory() as place:
        index = SearchIndex(Path(place))
        index.rebuild(
            IndexDocument(id=int(s["id"]), title=s["title"], text=s["text"], language="en")
            for s in stories
        )
        gains, precisions = [], []
        shown = shown_from({int(s["id"]): s for s in stories})
        for query in queries:
            relevant = {int(story): grade for story, grade in query["relevant"].items()}
            found = index.search(query["query"], shown=shown, limit=100)
            ids = [hit.id for hit in found.hits]
            gains.append(ndcg(ids, relevant))
            precisions.append(average_precision(ids, relevant))
        index.close()
    print(f"Cranfield  nDCG@10 {mean(gains):.4f}   MAP {mean(precisions):.4f}")


def ndcg(ids: Sequence[int], relevant: Mapping[int, int], depth: int = 10) -> float:
    """Return the normalised discounted cumulative gain of the first `depth` hits."""
    gain = sum(
        relevant.get(story, 0) / math.log2(rank + 2) for rank, story in enumerate(ids[:depth])
    )
    best = sorted(relevant.values(), reverse=True)[:depth]
    ideal = sum(grade / math.log2(rank + 2) for rank, grade in enumerate(best))
    return gain / ideal if ideal else 0.0


def average_precision(ids: Sequence[int], relevant: Mapping[int, int]) -> float:
    """Return the average precision of a ranking."""
    wanted = {story for story, grade in relevant.items() if grade > 0}
    found, total = 0, 0.0
    for rank, story in enumerate(ids, start=1):
        if story in wanted:
            found += 1
            total += found / rank
    return total / len(wanted) if wanted else 0.0


def mean(values: Iterable[float]) -> float:
    """Return the mean, or 0.0 of nothing."""
    known = list(values)
    return sum(known) / len(known) if known else 0.0


def remembered(story: Mapping[str, str], rng: random.Random) -> str | None:
    """Return three words that a person may remember: one of the title, two of the text."""
    title = _telling(story["title"])
    body = sorted(set(_telling(story["text"])) - set(title))
    if not title or len(body) < 8:
        return None
    words = [rng.choice(title), *rng.sample(body, 2)]
    rng.shuffle(words)
    return " ".join(words)


def _telling(text: str) -> list[str]:
    words = re.findall(r"[a-z]{4,}", text.lower())
    return [word for word in words if word not in COMMON]


def mistyped(query: str, rng: random.Random) -> str:
    """Return the query with one word cut short or with one slip."""
    words = query.split()
    at = max(range(len(words)), key=lambda number: (len(words[number]) > 5, rng.random()))
    word = words[at]
    place = rng.randrange(1, len(word) - 1)
    kind = rng.randrange(5)
    if kind == 0:
        word = word[: max(4, len(word) - rng.randint(1, 3))]
    elif kind == 1:
        word = word[:place] + word[place + 1 :]
    elif kind == 2:
        word = word[:place] + word[place + 1] + word[place] + word[place + 2 :]
    elif kind == 3:
        word = word[:place] + rng.choice("abcdefghijklmnopqrstuvwxyz") + word[place:]
    else:
        word = word[:place] + rng.choice("abcdefghijklmnopqrstuvwxyz") + word[place + 1 :]
    words[at] = word
    return " ".join(words)


def known_item(count: int = 500, seed: int = 11) -> None:
    """Print how often the remembered story is among the first one and three."""
    with gzip.open(SHARED / "stories" / "real-10k.jsonl.gz", "rt", encoding="utf-8") as lines:
        stories = [json.loads(line) for line in lines]
    rng = random.Random(seed)
    with tempfile.TemporaryDirectory() as place:
        index = SearchIndex(Path(place))
        index.rebuild(
            IndexDocument(
                id=number, title=s["title"], text=s["text"], byline=s["byline"] or "", language="en"
            )
            for number, s in enumerate(stories)
        )
        shown = shown_from(dict(enumerate(stories)))
        texts = {s["text"]: number for number, s in enumerate(stories)}
        ranks: dict[str, list[int]] = {"as meant": [], "mistyped": []}
        while sum(map(len, ranks.values())) < count:
            number = rng.randrange(len(stories))
            query = remembered(stories[number], rng)
            if query is None:
                continue
            wrong = rng.random() < 0.2
            query = mistyped(query, rng) if wrong else query
            hits = index.search(query, shown=shown, limit=10).hits
            same = [
                texts[stories[hit.id]["text"]] == texts[stories[number]["text"]] for hit in hits
            ]
            ranks["mistyped" if wrong else "as meant"].append(
                same.index(True) + 1 if True in same else 99
            )
        index.close()
    every = [rank for kind in ranks.values() for rank in kind]
    for name, kind in (*ranks.items(), ("all", every)):
        first, three = mean(r == 1 for r in kind), mean(r <= 3 for r in kind)
        print(f"Known item {name:9} {len(kind):4}   first {first:.3f}   first three {three:.3f}")


if __name__ == "__main__":
    cranfield()
    known_item()
