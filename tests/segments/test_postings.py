from __future__ import annotations

import io
from bisect import bisect_left
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.segments.postings import Postings
from reader.segments.term_table import DamagedList, ListFile, TermFiles, Terms, TermTables
from reader.segments.term_table_writer import TermTableWriter, write_tables
from tests.examples import examples

Lists = dict[bytes, dict[int, list[int]]]

POSITIONS = st.lists(st.integers(0, 2**20), min_size=1, max_size=6, unique=True).map(sorted)
LISTS = st.dictionaries(
    st.binary(min_size=1, max_size=6),
    st.dictionaries(st.integers(0, 2**20), POSITIONS, min_size=1, max_size=8),
    min_size=1,
    max_size=12,
)


def write(lists: Lists, path: Path, placed: bool = True) -> bytes:
    table = TermTableWriter("text")
    names = sorted(lists)
    rows = [(d, p) for name in names for d, p in sorted(lists[name].items())]
    bounds = np.cumsum([0, *(len(lists[name]) for name in names)])
    postings = Postings(
        bounds,
        np.array([d for d, _ in rows], np.int32),
        np.array([len(p) for _, p in rows], np.int32),
        np.array([at for _, p in rows for at in p], np.int32) if placed else None,
    )
    with path.open("wb") as file:
        table.add(names, postings, file)
    out = io.BytesIO()
    write_tables([table], out)
    return out.getvalue()


def unpacked(terms: Terms) -> Lists:
    lists: Lists = {}
    for number, name in enumerate(terms):
        documents, counts = terms.postings(number)
        many = [1] * len(documents) if counts is None else counts.tolist()
        ends = np.cumsum([0, *many]).tolist()
        places = terms.places(number).tolist()
        lists[name] = {d: places[ends[i] : ends[i + 1]] for i, d in enumerate(documents.tolist())}
    return lists


def opened(data: bytes, lists: Path, descriptor: int) -> Terms:
    """Return the terms of the field, whose table `data` is put beside the open file of `lists`."""
    tables = lists.with_suffix(".trm")
    tables.write_bytes(data)
    with tables.open("rb") as file:
        files = TermFiles(ListFile(file.fileno()), ListFile(descriptor))
    return TermTables(files)["text"]


def flip(path: Path, at: int) -> None:
    """Change a bit of a file."""
    broken = bytearray(path.read_bytes())
    broken[at] ^= 4
    path.write_bytes(broken)


@given(lists=LISTS)
@settings(max_examples=examples(60))
def test_lists_come_back_as_they_were(
    tmp_path_factory: pytest.TempPathFactory, lists: Lists
) -> None:
    path = tmp_path_factory.mktemp("lists") / "a.pst"
    data = write(lists, path)
    with path.open("rb") as file:
        terms = opened(data, path, file.fileno())
        assert unpacked(terms) == lists
        for name, documents in lists.items():
            chosen = np.arange(0, len(documents), 2)
            number = terms.find(name)
            counts = terms.postings(number)[1]
            ordered = [p for _, p in sorted(documents.items())]
            wanted = [at for i in chosen.tolist() for at in ordered[i]]
            assert terms.places_at(number, chosen, counts).tolist() == wanted


def test_few_documents_of_a_long_list_are_read_alone(tmp_path: Path) -> None:
    long = {d: list(range(0, 80, 2)) for d in range(3000)}
    path = tmp_path / "a.pst"
    data = write({b"the": long}, path)
    with path.open("rb") as file:
        terms = opened(data, path, file.fileno())
        counts = terms.postings(0)[1]
        assert (
            terms.places_at(0, np.array([0, 7, 2999]), counts).tolist() == list(range(0, 80, 2)) * 3
        )


def test_terms_are_found_by_themselves_and_by_their_beginning(tmp_path: Path) -> None:
    path = tmp_path / "a.pst"
    lists: Lists = {word: {1: [0]} for word in (b"ab", b"abc", b"abd", b"b")}
    with path.open("ab+") as file:
        terms = opened(write(lists, path), path, file.fileno())
    assert [terms.find(word) for word in (b"a", b"ab", b"abd", b"c")] == [-1, 0, 2, -1]
    assert terms.beginning(b"ab") == (0, 3)
    assert terms.beginning(b"x") == (4, 4)


@given(
    words=st.lists(st.binary(min_size=1, max_size=12), min_size=1, max_size=120, unique=True),
    asked=st.lists(st.binary(max_size=12), max_size=20),
)
@settings(max_examples=examples(60))
def test_every_term_is_found_where_it_stands(
    tmp_path_factory: pytest.TempPathFactory, words: list[bytes], asked: list[bytes]
) -> None:
    path = tmp_path_factory.mktemp("lists") / "a.pst"
    # Many begin alike: the first eight letters say nothing then.
    words = sorted({*words, *(b"internat" + word for word in words)})
    data = write({word: {1: [0]} for word in words}, path)
    with path.open("rb") as file:
        terms = opened(data, path, file.fileno())
    assert list(terms) == words
    assert [terms.find(word) for word in words] == list(range(len(words)))
    for word in [*asked, *(word[:-1] for word in words), *(word + b"\0" for word in words)]:
        assert terms.at_or_after(word) == bisect_left(words, word)
        assert terms.find(word) == (words.index(word) if word in words else -1)
    cuts = terms.cuts.tolist()
    assert cuts == np.cumsum([0, *map(len, words)]).tolist()
    assert [terms.holding(at) for at in cuts[:-1]] == list(range(len(words)))
    assert [terms.holding(at - 1) for at in cuts[1:]] == list(range(len(words)))


@pytest.mark.parametrize("at", [0, -1])
def test_a_flipped_byte_of_a_list_is_noticed(tmp_path: Path, at: int) -> None:
    path = tmp_path / "a.pst"
    data = write({b"word": {3: [1, 5], 900: [70000]}}, path)
    flip(path, at)
    with path.open("rb") as file:
        terms = opened(data, path, file.fileno())
        with pytest.raises(DamagedList):
            unpacked(terms)


def test_numbers_of_terms_are_the_same_however_many_are_asked_for(tmp_path: Path) -> None:
    path = tmp_path / "a.pst"
    lists: Lists = {b"ferry": {2: [1, 5]}, b"tram": {7: [3], 9: [4, 8, 9]}}
    data = write(lists, path)
    with path.open("rb") as file:
        terms = opened(data, path, file.fileno())
    asked = [(terms.occurrences(0), terms.occurrences(1)) for _ in range(3000)]
    assert set(asked) == {(2, 4)}
    assert unpacked(terms) == lists


def test_a_cut_table_is_damage(tmp_path: Path) -> None:
    path = tmp_path / "a.pst"
    data = write({b"ferry": {2: [1, 5]}}, path)
    with path.open("rb") as file:
        terms = opened(data, path, file.fileno())
    path.with_suffix(".trm").write_bytes(b"")
    with pytest.raises(DamagedList):
        terms.postings(0)
    with path.open("rb") as file:
        (cut := path.with_suffix(".cut")).write_bytes(data[:-2])
        with cut.open("rb") as table, pytest.raises(DamagedList):
            TermTables(TermFiles(ListFile(table.fileno()), ListFile(file.fileno())))["text"]
