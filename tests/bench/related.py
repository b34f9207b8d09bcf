"""Related stories: quality, speed, memory, and the same against Whoosh's `more_like`.

    python -m tests.bench.related quality            # the round-ups, with dates and without
    python -m tests.bench.related speed 1000 10000   # latency and memory at these sizes
    python -m tests.bench.related library FOLDER     # a library that is there, after a search
    python -m tests.bench.related copies             # recall on made copies, unrelated grouped
    python -m tests.bench.related rival              # `more_like` on the same stories, same run
    python -m tests.bench.related topics             # few topics, undated, copies; TF-IDF beside it

Times are processor time, since other work on the machine is none of ours.
Needs the material beside the project (`../shared`) and says so where it is missing.
"""

from __future__ import annotations

import gzip
import json
import math
import random
import re
import statistics
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from itertools import pairwise
from pathlib import Path

import numpy as np

import reader
from reader.model import IndexDocument
from reader.related import RelatedIndex

SHARED = Path(__file__).resolve().parents[2].parent / "shared"
ROUND_UPS = SHARED / "corpora/related/round-ups"
STORIES = SHARED / "corpora/stories/real-10k.jsonl.gz"
GROW = SHARED / "score/grow_corpus.py"

Gold = dict[str, dict[str, int]]


def read_lines(path: Path) -> Iterator[dict[str, object]]:
    data = path.read_bytes()
    text = gzip.decompress(data) if path.suffix == ".gz" else data
    yield from (json.loads(line) for line in text.decode().split("\n") if line)


def document(number: int, story: dict[str, object], dated: bool = True) -> IndexDocument:
    published = story.get("published") or story.get("date")
    return IndexDocument(
        number,
        str(story.get("title") or ""),
        str(story["text"]),
        language=str(story.get("lang") or "en"),
        url=str(story.get("url") or ""),
        published=str(published) if published and dated else None,
    )


def gain(gold: Gold, run: dict[str, list[str]], most: int = 10) -> float:
    """Mean nDCG at `most` over all queries of the gold."""
    total = 0.0
    for query, relevant in gold.items():
        found = [story for story in run.get(query, []) if story != query][:most]
        got = sum(relevant.get(story, 0) / math.log2(at + 2) for at, story in enumerate(found))
        best = sorted(relevant.values(), reverse=True)[:most]
        total += got / sum(grade / math.log2(at + 2) for at, grade in enumerate(best))
    return total / len(gold)


def half_of(gold: Gold, half: int) -> Gold:
    return {query: rel for query, rel in gold.items() if sum(map(ord, query)) % 2 == half}


def tell(name: str, gold: Gold, run: dict[str, list[str]], seconds: float) -> None:
    halves = ", ".join(f"{gain(half_of(gold, half), run):.4f}" for half in (0, 1))
    each = seconds / len(gold) * 1000
    print(f"{name:34s} nDCG@10 {gain(gold, run):.4f} (halves {halves})  {each:6.2f} ms a story")


def round_ups() -> tuple[list[dict[str, object]], Gold]:
    stories = list(read_lines(ROUND_UPS / "docs.jsonl.gz"))
    gold = {
        str(line["query"]): dict(line["rel"])  # type: ignore[call-overload]
        for line in read_lines(ROUND_UPS / "gold.jsonl")
    }
    return stories, gold


def ask_all(
    stories: list[dict[str, object]], gold: Gold, ask: Callable[[int], Iterable[int]]
) -> tuple[dict[str, list[str]], float]:
    names = [str(story["id"]) for story in stories]
    numbers = {name: number for number, name in enumerate(names, 1)}
    start = time.process_time()
    run = {query: [names[number - 1] for number in ask(numbers[query])] for query in gold}
    return run, time.process_time() - start


def quality() -> None:
    stories, gold = round_ups()
    for dated in (True, False):
        with tempfile.TemporaryDirectory() as folder:
            index = RelatedIndex(Path(folder))
            index.rebuild(document(number, story, dated) for number, story in enumerate(stories, 1))
            run, seconds = ask_all(stories, gold, partial(ten_nearest, index))
            tell(f"related, {'with dates' if dated else 'without dates'}", gold, run, seconds)
            if dated:
                threads(index, stories)
            index.close()


def ten_nearest(index: RelatedIndex, story: int) -> list[int]:
    """The first ten as the program lists them: different stories, one place for a copy."""
    around = index.surroundings(story, 10)
    listed = sorted((*around.copies[:1], *around.similar), key=lambda near: -near.score)
    return [near.id for near in listed[:10]]


def threads(index: RelatedIndex, stories: list[dict[str, object]]) -> None:
    """Pairwise F1 of threads on the editors' clusters, at the threshold the program has."""
    start = time.process_time()
    settled = index.settle()
    seconds = time.process_time() - start
    numbers = {str(story["id"]): number for number, story in enumerate(stories, 1)}
    cluster_of = {
        numbers[str(name)]: place
        for place, line in enumerate(read_lines(ROUND_UPS / "clusters.jsonl"))
        for name in line
    }
    thread_of = {story: thread.id for thread in index.threads(5000) for story in thread.stories}
    both = found = wanted = 0
    members = sorted(cluster_of)
    for at, one in enumerate(members):
        for other in members[:at]:
            together = thread_of.get(one, -one) == thread_of.get(other, -other)
            belongs = cluster_of[one] == cluster_of[other]
            both, found, wanted = both + (together and belongs), found + together, wanted + belongs
    print(
        f"threads: precision {both / found:.3f}, recall {both / wanted:.3f}, "
        f"F1 {2 * both / (found + wanted):.3f}; {seconds / max(settled, 1) * 1000:.1f} ms a story"
    )


_TOPICS = 3
"""Names that most titles of the editors' clusters have: the topics of a library of few."""
_NAME = re.compile(r"[A-Z][a-z]{3,}")
_WORD = re.compile(r"[^\W_]+")


def of_few_topics() -> tuple[list[dict[str, object]], Gold]:
    """Stories of the commonest names in titles, undated, each third with an edited copy.

    What belongs together are the editors' clusters and copies; all stories of one topic share its
    names, as in ECB+ (Cybulska and Vossen, 2014).
    """
    stories = {str(story["id"]): story for story in read_lines(ROUND_UPS / "docs.jsonl.gz")}
    clusters = [list(map(str, line)) for line in read_lines(ROUND_UPS / "clusters.jsonl")]
    members = [name for cluster in clusters for name in cluster if name in stories]
    held = {name: set(_NAME.findall(str(stories[name]["title"]))) for name in members}
    count = Counter(name for names in held.values() for name in names)
    topics = {name for name, _ in count.most_common(_TOPICS)}
    chance = random.Random(7)
    words = [word for name in members[:50] for word in str(stories[name]["text"]).split()]
    kept: list[dict[str, object]] = []
    gold: Gold = {}
    for cluster in clusters:
        group = [stories[name] for name in cluster if name in stories and held[name] & topics]
        for story in group[:]:
            if chance.random() < 1 / 3:
                paragraphs = str(story["text"]).split("\n")
                text = "\n".join(paragraphs[: max(1, len(paragraphs) - len(paragraphs) // 5)])
                copy = {"id": f"{story['id']}-copy", "text": changed(text, 0.03, words, chance)}
                group.append({**story, **copy})
        names = [str(story["id"]) for story in group]
        kept += group
        if len(group) > 1:
            gold |= {one: {other: 1 for other in names if other != one} for one in names}
    return kept, gold


def topics() -> None:
    """The list as the program gives it, copies counted, and plain TF-IDF with bigrams."""
    stories, gold = of_few_topics()
    copies = sum(str(story["id"]).endswith("-copy") for story in stories)
    print(f"{len(stories)} stories ({copies} copies), {len(gold)} queries, undated")
    with tempfile.TemporaryDirectory() as folder:
        index = RelatedIndex(Path(folder))
        index.rebuild(document(n, story, dated=False) for n, story in enumerate(stories, 1))
        tell("related, copies counted", gold, *ask_all(stories, gold, partial(as_listed, index)))
        tell("related, copies folded", gold, *ask_all(stories, gold, partial(ten_nearest, index)))
        index.close()
    tell("TF-IDF with bigrams", gold, *ask_all(stories, gold, bigrams(stories)))


def as_listed(index: RelatedIndex, story: int) -> list[int]:
    """The first ten with all copies, of the story itself and of those that are listed."""
    around = index.surroundings(story, 10)
    every = [*around.copies, *around.similar, *(c for near in around.similar for c in near.copies)]
    return [near.id for near in sorted(every, key=lambda near: -near.score)[:10]]


def bigrams(stories: list[dict[str, object]]) -> Callable[[int], list[int]]:
    """Cosine of words and pairs of words, (1 + ln count) · ln(N/n), title and text as one."""
    counted: list[Counter[str]] = []
    for story in stories:
        words = _WORD.findall(f"{story['title']} {story['text']}".lower())
        counted.append(Counter([*words, *(f"{a} {b}" for a, b in pairwise(words))]))
    stand = Counter(term for counts in counted for term in counts)
    own: list[dict[str, float]] = []
    postings: dict[str, list[int]] = {}
    for number, counts in enumerate(counted):
        weights = {
            term: (1 + math.log(many)) * math.log(len(stories) / stand[term])
            for term, many in counts.items()
            if stand[term] > 1
        }
        length = math.sqrt(sum(weight * weight for weight in weights.values())) or 1.0
        own.append({term: weight / length for term, weight in weights.items()})
        for term in weights:
            postings.setdefault(term, []).append(number)
    held = {
        term: (np.array(numbers), np.array([own[number][term] for number in numbers]))
        for term, numbers in postings.items()
    }

    def ask(story: int) -> list[int]:
        scores = np.zeros(len(stories))
        for term, weight in own[story - 1].items():
            numbers, weights = held[term]
            scores[numbers] += weight * weights
        scores[story - 1] = -1.0
        best: list[int] = np.argsort(-scores, kind="stable")[:10].tolist()
        return [number + 1 for number in best]

    return ask


def rival() -> None:
    """Whoosh's own likeness on the same stories, as it comes and with 20 terms."""
    from whoosh import fields, index
    from whoosh.analysis import StemmingAnalyzer

    stories, gold = round_ups()
    schema = fields.Schema(
        number=fields.NUMERIC(stored=True, unique=True),
        text=fields.TEXT(analyzer=StemmingAnalyzer(), vector=True),
    )
    with tempfile.TemporaryDirectory() as folder:
        whoosh = index.create_in(folder, schema)
        writer = whoosh.writer(limitmb=256)
        for number, story in enumerate(stories, 1):
            writer.add_document(number=number, text=f"{story['title']}\n{story['text']}")
        writer.commit()
        with whoosh.searcher() as searcher:
            for terms in (5, 20):

                def ask(number: int, terms: int = terms) -> list[int]:
                    place = searcher.document_number(number=number)
                    hits = searcher.more_like(place, "text", top=11, numterms=terms)
                    return [hit["number"] for hit in hits if hit["number"] != number]

                run, seconds = ask_all(stories, gold, ask)
                tell(f"Whoosh more_like, {terms} terms", gold, run, seconds)


def memory() -> float:
    """Megabytes this process held at its most (of its own: an executed child starts at nought)."""
    for line in Path("/proc/self/status").read_text().splitlines():
        if line.startswith("VmHWM"):
            return int(line.split()[1]) / 1024
    return math.nan


def grown(count: int) -> Iterator[IndexDocument]:
    command = [sys.executable, str(GROW), str(count)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        for number, line in enumerate(process.stdout, 1):
            yield document(number, json.loads(line))


def speed(count: int) -> None:
    """Build, then ask in a process of its own so that its memory is that of asking alone."""
    with tempfile.TemporaryDirectory() as folder:
        index = RelatedIndex(Path(folder))
        start = time.process_time()
        index.rebuild(grown(count), count)
        built = time.process_time() - start
        start = time.process_time()
        extra = IndexDocument(count + 1, "A storm in Lisbon", "A storm closed the port of Lisbon.")
        index.update([extra])
        added = time.process_time() - start
        index.close()
        size = sum(path.stat().st_size for path in Path(folder).rglob("*") if path.is_file())
        print(
            f"{count:7d} stories: built in {built:.1f} s ({built / count * 1000:.2f} ms a story), "
            f"one more in {added * 1000:.0f} ms, {size / 1e6:.1f} MB on disk",
            flush=True,
        )
        subprocess.run(
            [sys.executable, "-m", "tests.bench.related", "ask", folder, str(count)], check=True
        )


def ask(folder: str, count: int) -> None:
    before = memory()
    start = time.process_time()
    index = RelatedIndex(Path(folder))
    stories = random.Random(3).sample(range(1, count + 1), min(count, 300))
    index.similar(stories[0])
    first = time.process_time() - start
    times = []
    for story in stories[1:]:
        start = time.process_time()
        index.similar(story)
        times.append((time.process_time() - start) * 1000)
    times.sort()
    print(
        f"        opened and first answer {first * 1000:.0f} ms; then median "
        f"{statistics.median(times):.1f} ms, 95th percentile "
        f"{times[int(len(times) * 0.95)]:.1f} ms; "
        f"memory {memory() - before:.0f} MB more than before ({memory():.0f} MB in all)",
        flush=True,
    )


def library(folder: str) -> None:
    """Ask a library for the related stories of 300 by chance, as a program that searched first.

    It is asked thrice, and the best time of each story counts: the rest is other work.
    """
    with reader.open_library(Path(folder)) as opened:
        numbers = random.Random(3).sample(range(1, opened.count() + 1), 320)
        stories = [story.id for story in opened.stories_of(numbers)][:300]
        opened.search("government report")
        start = time.process_time()
        opened.related(stories[0])
        first = time.process_time() - start
        best = [math.inf] * len(stories)
        rows = 0
        for _ in range(3):
            for place, story in enumerate(stories):
                start = time.process_time()
                rows += len(opened.related(story))
                best[place] = min(best[place], (time.process_time() - start) * 1000)
    best.sort()
    print(
        f"first answer {first * 1000:.0f} ms; then median {statistics.median(best):.1f} ms, "
        f"95th percentile {best[int(len(best) * 0.95)]:.1f} ms; "
        f"{rows / 3 / len(best):.1f} rows; {memory():.0f} MB"
    )


def copies() -> None:
    """Recall of made copies; pairs grouped that share no words of their titles are listed."""
    stories = [document(number, story) for number, story in enumerate(read_lines(STORIES), 1)]
    chance = random.Random(5)
    words = [word for story in stories[:300] for word in story.text.split()]
    long_enough = [story for story in stories if len(story.text.split()) >= 80]
    makers: dict[str, Callable[[str], str]] = {
        "light edits": lambda text: changed(text, 0.01, words, chance),
        "cut to half": lambda text: " ".join(text.split(" ")[: text.count(" ") // 2]),
        "house style on 6 %": lambda text: changed(text, 0.06, words, chance),
    }
    made = []
    for name, make in makers.items():
        for story in chance.sample(long_enough, 300):
            number = len(stories) + 1
            stories.append(
                IndexDocument(
                    number,
                    story.title,
                    make(story.text),
                    language="en",
                    url=f"https://copy.example/{number}",
                    published=story.published,
                )
            )
            made.append((name, story.id, number))
    with tempfile.TemporaryDirectory() as folder:
        index = RelatedIndex(Path(folder))
        index.rebuild(stories)
        for name in makers:
            pairs = [(one, copy) for kind, one, copy in made if kind == name]
            found = sum(one in index.copies(copy) for one, copy in pairs)
            print(f"copies, {name:20s} recall {found / len(pairs):.3f}")
        index.close()


def changed(text: str, share: float, words: list[str], chance: random.Random) -> str:
    return " ".join(
        chance.choice(words) if chance.random() < share else word for word in text.split(" ")
    )


def main(arguments: list[str]) -> None:
    what, *rest = arguments or ["quality"]
    if what == "ask":
        ask(rest[0], int(rest[1]))
        return
    if what == "library":
        library(rest[0])
        return
    if not SHARED.is_dir():
        print(f"The material is missing: {SHARED} is not there.")
        return
    if what == "speed":
        for count in map(int, rest or ["1000", "10000", "100000"]):
            speed(count)
    else:
        {"quality": quality, "rival": rival, "copies": copies, "topics": topics}[what]()


if __name__ == "__main__":
    main(sys.argv[1:])
