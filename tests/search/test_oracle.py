"""Whoosh's own matchers and scorers find the same stories in the same order."""

from __future__ import annotations

import math
import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from whoosh import analysis, fields, query
from whoosh.filedb.filestore import RamStorage
from whoosh.index import FileIndex
from whoosh.scoring import FunctionWeighting

from reader.model import IndexDocument
from reader.search import SearchIndex
from reader.search.evaluation import K1, B
from reader.words.analyzer import positions, tokens
from tests.search.samples import found

VOCABULARY = "amber basin cedar delta ember fjord grove heath inlet jetty knoll ledge".split()  # noqa: SIM905


def stories() -> list[IndexDocument]:
    rng = random.Random(3)
    weights = [1 / (rank + 1) for rank in range(len(VOCABULARY))]
    return [
        IndexDocument(
            number,
            "",
            "",
            notes=" ".join(rng.choices(VOCABULARY, weights, k=rng.randint(3, 60))),
            published=f"2020-01-{number % 28 + 1:02}",
            language="en",
        )
        for number in range(1, 301)
    ]


def stem(word: str) -> str:
    return positions(word, "en")[0][0]


class Ours(analysis.Tokenizer):  # type: ignore[misc]
    """Gives Whoosh's own index the words as ours has them."""

    def __call__(self, value: str, **_: Any) -> Iterator[Any]:
        """Yield Whoosh's tokens."""
        for at, raw in enumerate(tokens(value)):
            yield analysis.Token(
                text=stem(raw), pos=at, boost=1.0, stopped=False, positions=True, chars=False
            )


@pytest.fixture(scope="module")
def oracle() -> Any:
    schema = fields.Schema(
        id=fields.NUMERIC(stored=True), note=fields.TEXT(analyzer=Ours(), phrase=True)
    )
    index = FileIndex.create(RamStorage(), schema, "MAIN")
    writer = index.writer()
    for story in stories():
        writer.add_document(id=story.id, note=story.notes)
    writer.commit()
    return index


@pytest.fixture(scope="module")
def ours(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SearchIndex]:
    made = SearchIndex(tmp_path_factory.mktemp("oracle"))
    every = stories()
    made.rebuild(every[:200])
    made.update(every[200:260])
    made.update(every[260:])
    yield made
    made.close()


def scoring() -> FunctionWeighting:
    sizes = {number: len(story.notes.split()) for number, story in enumerate(stories())}
    average = sum(sizes.values()) / len(sizes)

    def score(searcher: Any, field: str, text: bytes, matcher: Any) -> float:
        held = searcher.doc_frequency(field, text)
        rarity = math.log(1 + (len(sizes) - held + 0.5) / (held + 0.5))
        count = matcher.weight()
        norm = K1 * (1 - B + B * sizes[matcher.id()] / average)
        return float(rarity * count * (K1 + 1) / (count + norm))

    return FunctionWeighting(score)


def term(word: str) -> Any:
    return query.Term("note", stem(word))


RNG = random.Random(8)
PAIRS = [tuple(RNG.sample(VOCABULARY, 2)) for _ in range(12)]


def ranked(oracle: Any, asked: Any) -> list[tuple[float, int]]:
    with oracle.searcher(weighting=scoring()) as searcher:
        hits = searcher.search(asked, limit=None)
        return [(hit.score, hit["id"]) for hit in hits]


def check(ours: SearchIndex, oracle: Any, typed: str, asked: Any, order: bool = True) -> None:
    expected = ranked(oracle, asked)
    got = found(ours, typed, limit=500)
    assert set(got) == {story for _, story in expected}
    if order:
        scores = {story: score for score, story in expected}
        mine = [scores[story] for story in got]
        assert mine == pytest.approx(sorted(mine, reverse=True), abs=1e-3)


@pytest.mark.parametrize("word", VOCABULARY)
def test_a_word(ours: SearchIndex, oracle: Any, word: str) -> None:
    check(ours, oracle, f"note:{word}", term(word))


@pytest.mark.parametrize(("one", "two"), PAIRS)
def test_both_either_and_not(ours: SearchIndex, oracle: Any, one: str, two: str) -> None:
    check(ours, oracle, f"note:{one} OR note:{two}", query.Or([term(one), term(two)]))
    check(
        ours,
        oracle,
        f"note:{one} -note:{two}",
        query.And([term(one), query.Not(term(two))]),
    )
    both = query.And([term(one), term(two)])
    if len(ranked(oracle, both)) >= 5:
        check(ours, oracle, f"note:{one} note:{two}", both)


@pytest.mark.parametrize(("one", "two"), PAIRS)
def test_phrases(ours: SearchIndex, oracle: Any, one: str, two: str) -> None:
    row = query.Phrase("note", [stem(one), stem(two)])
    check(ours, oracle, f'note:"{one} {two}"', row, order=False)
    row = query.Phrase("note", [stem(VOCABULARY[0]), stem(one), stem(VOCABULARY[1])])
    check(ours, oracle, f'note:"{VOCABULARY[0]} {one} {VOCABULARY[1]}"', row, order=False)


@pytest.mark.parametrize("word", VOCABULARY)
def test_whoosh_reads_our_lists(ours: SearchIndex, oracle: Any, word: str) -> None:
    """Whoosh's own reader, opened on our folder, gives the same postings."""
    view = ours._open()
    index = FileIndex(ours._storage, indexname="MAIN")
    with index.reader() as reader, oracle.reader() as stock:
        mine = {}
        for leaf, offset in reader.leaf_readers():
            if ("note", stem(word)) in leaf:
                matcher = leaf.postings("note", stem(word))
                while matcher.is_active():
                    mine[int(view.ids[matcher.id() + offset])] = matcher.weight()
                    matcher.next()
        matcher = stock.postings("note", stem(word))
        theirs = {}
        while matcher.is_active():
            theirs[matcher.id() + 1] = matcher.weight()
            matcher.next()
        assert mine == theirs
        assert reader.doc_frequency("note", stem(word)) == len(theirs)


def test_whoosh_walks_our_terms(ours: SearchIndex, tmp_path: Path) -> None:
    index = FileIndex(ours._storage, indexname="MAIN")
    with index.reader() as reader:
        assert [text.decode() for text in reader.lexicon("note")] == sorted(map(stem, VOCABULARY))
        assert reader.doc_count() == 300
        with index.searcher() as searcher:
            hits = searcher.search(query.Prefix("note", "am"), limit=None)
            assert hits.scored_length() > 100
