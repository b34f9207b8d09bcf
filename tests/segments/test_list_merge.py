from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.segments import list_merge
from reader.segments.list_merge import Merged, merge, new_run
from reader.segments.postings import Postings
from reader.segments.term_table import DamagedList
from tests.examples import examples
from tests.segments.test_postings import LISTS, Lists, flip, opened, write

DOCUMENTS = 2**20 + 1
"""Documents of a segment of the test: their numbers are below."""


def lists_of(terms: list[bytes], postings: Postings, placed: bool) -> Lists:
    found: Lists = {}
    ends = np.cumsum([0, *postings.counts.tolist()]).tolist()
    places = [] if postings.places is None else postings.places.tolist()
    bounds = postings.bounds.tolist()
    for number, term in enumerate(terms):
        rows = range(bounds[number], bounds[number + 1])
        documents = postings.documents[rows.start : rows.stop].tolist()
        assert documents == sorted(documents)
        found[term] = {
            document: places[ends[row] : ends[row + 1]] if placed else [ends[row + 1] - ends[row]]
            for row, document in zip(rows, documents, strict=True)
        }
    return found


@given(
    old=st.lists(LISTS, min_size=1, max_size=3),
    new=st.none() | LISTS,
    removed=st.sets(st.integers(0, 2**20)),
    removes_many=st.booleans(),
    placed=st.booleans(),
    at_once=st.sampled_from([1, 7, 10_000]),
)
@settings(max_examples=examples(60))
def test_merged_lists_are_those_of_all_segments_without_what_was_removed(
    tmp_path_factory: pytest.TempPathFactory,
    old: list[Lists],
    new: Lists | None,
    removed: set[int],
    removes_many: bool,
    placed: bool,
    at_once: int,
) -> None:
    folder = tmp_path_factory.mktemp("lists")
    gone = {d for lists in old for rows in lists.values() for d in rows if d % 2}
    gone = {*removed, *(gone if removes_many else ())}
    wanted: Lists = {}
    runs = []
    files = []
    base = 0
    if new is not None:
        base = DOCUMENTS
        path = folder / "new.pst"
        data = write(new, path, placed)
        files.append(path.open("rb"))
        terms = opened(data, path, files[-1].fileno())
        runs.append(new_run(sorted(new), terms.lists(0, len(terms), placed)))
        for name, rows in new.items():
            for document, places in rows.items():
                entry = places if placed else [len(places)]
                wanted.setdefault(name, {})[document] = entry
    for number, lists in enumerate(old):
        path = folder / f"{number}.pst"
        data = write(lists, path, placed)
        files.append(path.open("rb"))
        kept = np.ones(DOCUMENTS, bool)
        kept[list(gone)] = False
        moved = np.where(kept, np.cumsum(kept) - 1 + base, -1).astype(np.int32)
        terms = opened(data, path, files[-1].fileno())
        runs.append(Merged({"text": terms}, moved).run("text", placed))
        for name, rows in lists.items():
            for document, places in rows.items():
                if document not in gone:
                    entry = places if placed else [len(places)]
                    wanted.setdefault(name, {})[int(moved[document])] = entry
        base += int(kept.sum())
    found: Lists = {}
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(list_merge, "AT_ONCE", at_once)
        for terms_of_batch, postings in merge(runs):
            found |= lists_of(terms_of_batch, postings, placed)
    for file in files:
        file.close()
    assert found == wanted
    assert list(found) == sorted(wanted)


@pytest.mark.parametrize("at", [0, 3, -1])
def test_a_flipped_byte_is_noticed_where_many_lists_are_read_at_once(
    tmp_path: Path, at: int
) -> None:
    path = tmp_path / "a.pst"
    data = write({b"tram": {3: [1, 5]}, b"word": {3: [1, 5], 900: [70000]}}, path)
    flip(path, at)
    with path.open("rb") as file:
        terms = opened(data, path, file.fileno())
        with pytest.raises(DamagedList):
            terms.lists(0, len(terms), True)


def test_lists_that_are_cut_off_are_damage(tmp_path: Path) -> None:
    path = tmp_path / "a.pst"
    data = write({b"word": {3: [1, 5], 900: [70000]}}, path)
    path.write_bytes(path.read_bytes()[:-1])
    with path.open("rb") as file:
        terms = opened(data, path, file.fileno())
        with pytest.raises(DamagedList):
            terms.lists(0, len(terms), True)
