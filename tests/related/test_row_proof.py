from __future__ import annotations

import math
from dataclasses import replace
from pathlib import Path

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from reader.related import RelatedIndex
from reader.related.cache.document_vectors import Record, make_record
from reader.related.cache.vector_cache import VectorCache
from reader.related.reasons import Evidence
from reader.related.row_proof import RowProof, share_with_kin
from reader.related.shingles import sketch
from reader.related.similarity import Candidate
from reader.related.terms import story_terms
from tests.related.samples import built, document, small_library

NAMED = Evidence(("Santa Rita",), 2.0, 1, 2, titles=2)


def record(title: str, text: str) -> Record:
    terms = story_terms(title, text, "en")
    return make_record(terms, np.ones(len(terms.terms)), *sketch(text), 7)


FULL = record("Ferry aground", "The ferry Santa Rita ran aground near the old lighthouse at dawn.")
BOOKMARK = record("RNA Biology", "")


def story(
    number: int, alike: float, headlines: float | None = None, day: float = math.nan
) -> Candidate:
    """A story whose title says half as much of the other text as the texts do, unless given."""
    return Candidate(number, alike, day, FULL, alike, alike / 2 if headlines is None else headlines)


def crowd(alike: float) -> list[Candidate]:
    return [story(number, alike) for number in range(10, 70)]


def listed(alike: float, evidence: Evidence = NAMED, *, day: float = math.nan) -> bool:
    proof = RowProof(story(1, 1.0, day=100.0), crowd(0.12), 1.0)
    return proof.is_enough(story(2, alike, day=day), evidence, 0)


def test_what_shares_little_is_listed_only_when_it_is_of_the_same_days() -> None:
    assert listed(0.4)
    assert not listed(0.1)
    assert not listed(0.14)
    assert listed(0.14, day=100.5)
    assert not listed(0.14, day=900.0)


def test_a_word_met_in_passing_is_no_proof() -> None:
    assert listed(0.36, Evidence(("Clark",), 1.0, 0, 1))
    assert not listed(0.36, Evidence(("Clark",), 1.0, 0, 58))
    assert not listed(0.9, Evidence())


def test_a_plain_word_of_a_language_with_unknown_usual_words_counts_in_titles() -> None:
    word = ("trouver",)
    assert listed(0.4, Evidence(word, 1.0, 0, 5, titles=2, doubtful=True))
    assert not listed(0.4, Evidence(word, 1.0, 0, 5, titles=1, doubtful=True))
    assert listed(0.4, Evidence((*word, "Vaduz"), 1.0, 0, 5, titles=1, doubtful=True))
    assert listed(0.4, Evidence(word, 1.0, 0, 5))
    assert not listed(0.4, Evidence(word, 1.0, 0, 5, doubtful=True))


def test_two_words_are_more_than_one_and_the_same_people_years_apart_are_less() -> None:
    def named(words: tuple[str, ...], day: float = math.nan) -> bool:
        return listed(0.31, Evidence(words, 1.5, 0, 2), day=day)

    assert not named(("kettle",))
    assert named(("kettle", "spout"))
    assert named(("kettle", "spout"), day=2000.0)
    assert not named(("Clark", "Ohio"), day=2000.0)


def test_among_stories_that_are_all_alike_nothing_stands_out() -> None:
    alone = RowProof(story(1, 1.0), crowd(0.05), 0.0)
    one_of_many = RowProof(story(1, 1.0), crowd(0.25), 0.0)
    assert alone.is_enough(story(2, 0.26), NAMED, 0)
    assert not one_of_many.is_enough(story(2, 0.26), NAMED, 0)


def test_a_bookmark_without_text_needs_more_than_one_word() -> None:
    bookmark = Candidate(1, 1.0, math.nan, BOOKMARK)
    other = Candidate(2, 0.7, math.nan, BOOKMARK, 0.7, 0.7)
    proof = RowProof(bookmark, [other], 0.0)
    assert not proof.is_enough(other, Evidence(("Biology",), 1.5, 0, 0), 0)
    assert proof.is_enough(other, Evidence(("RNA", "Biology"), 3.0, 0, 0), 0)


def test_a_title_that_speaks_of_the_other_story_is_proof() -> None:
    proof = RowProof(story(1, 1.0), crowd(0.12), 0.0)
    assert proof.is_enough(story(2, 0.24, 0.24), NAMED, 0)
    assert not proof.is_enough(story(2, 0.24, 0.02), NAMED, 0)


def test_where_most_stories_have_relatives_another_one_is_likely() -> None:
    doubtful = story(2, 0.17)
    proofs = [RowProof(story(1, 1.0), crowd(0.12), 0.0, kin) for kin in (0.0, 0.4, 0.9)]
    assert [proof.is_enough(doubtful, NAMED, 0) for proof in proofs] == [False, False, True]


@given(
    alike=st.floats(-0.1, 1.0),
    headlines=st.floats(0.0, 1.0),
    day=st.one_of(st.just(math.nan), st.floats(-4000, 4000)),
    trust=st.floats(0.0, 1.0),
    rank=st.integers(0, 240),
    shown=st.integers(0, 20),
)
def test_what_is_listed_was_possible(
    alike: float, headlines: float, day: float, trust: float, rank: int, shown: int
) -> None:
    proof = RowProof(story(1, 1.0, day=0.0), crowd(0.1), trust)
    other = story(2, alike, headlines, day)
    if proof.is_enough(other, Evidence(("ferry",), 2.0, 0, rank), shown):
        assert proof.is_possible(other, shown)


def test_what_is_far_from_the_story_is_doubtful_where_most_stand_alone() -> None:
    near, far = (replace(story(2, 0.26), likeness=likeness) for likeness in (0.5, 0.2))
    alone, together = (RowProof(story(1, 1.0), crowd(0.05), 0.0, kin) for kin in (0.5, 0.7))
    assert alone.is_enough(near, NAMED, 0)
    assert not alone.is_enough(far, NAMED, 0)
    assert together.is_enough(far, NAMED, 0)


def test_bookmarks_say_nothing_of_how_many_stories_have_relatives(tmp_path: Path) -> None:
    bookmarks = [
        document(number, f"{subject} Biology and Chemistry Research", "")
        for number, subject in enumerate(("Cell", "Plant", "Marine", "Lipid", "Human"), 100)
    ]
    with (
        built(tmp_path / "stories") as stories,
        built(tmp_path / "mixed", [*small_library(), *bookmarks]) as mixed,
    ):
        alone, beside = (share_of(index) for index in (stories, mixed))
    assert alone > 0
    assert beside == alone


def share_of(index: RelatedIndex) -> float:
    cache = VectorCache(index.folder)
    cache.refresh()
    share = share_with_kin(cache.ranker, 1.0)
    cache.close()
    return share
