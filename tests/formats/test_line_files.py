"""Files of lines larger than what is read whole come in line by line, in bounded memory."""

from __future__ import annotations

import gzip
import json
import tracemalloc
from pathlib import Path

import pytest

from reader.formats import Limits, read_file
from reader.model import Draft, Refusal

WORDS = "The ferry will run again from Monday, the harbour office said after the storm. " * 12
LIMITS = Limits(file=100_000, entry=50_000)
COUNT = 800


def _line(number: int) -> str:
    return json.dumps({"title": f"Story {number}", "url": f"https://a.example/{number}",
                       "text": WORDS})  # fmt: skip


def _write(path: Path, lines: list[str]) -> Path:
    data = ("\n".join(lines) + "\n").encode()
    path.write_bytes(gzip.compress(data) if path.suffix == ".gz" else data)
    return path


def _read(path: Path) -> tuple[int, int, int]:
    """Stories, refusals and the most bytes held at once while reading."""
    # What is loaded once is not held for the file.
    next(iter(read_file(path, LIMITS)))
    tracemalloc.start()
    stories = refused = 0
    for found in read_file(path, LIMITS):
        stories += isinstance(found, Draft)
        refused += isinstance(found, Refusal)
    most = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return stories, refused, most


@pytest.mark.parametrize("name", ["a.jsonl", "a.ndjson", "a.json", "a.jsonl.gz", "a.txt"])
def test_stories_of_a_large_file_of_lines_are_read_one_by_one(tmp_path: Path, name: str) -> None:
    path = _write(tmp_path / name, [_line(number) for number in range(COUNT)])
    if name.endswith(".gz"):
        assert path.stat().st_size < LIMITS.file
    else:
        assert path.stat().st_size > 5 * LIMITS.file
    stories, refused, most = _read(path)
    assert (stories, refused) == (COUNT, 0)
    assert most < COUNT * len(WORDS) / 2


def test_a_line_that_is_damaged_or_too_long_spoils_no_other(tmp_path: Path) -> None:
    long = json.dumps({"title": "Long", "text": "x" * LIMITS.entry})
    lines = [_line(0), '{"title": "cut', long, _line(1), *(_line(n) for n in range(2, 300))]
    found = list(read_file(_write(tmp_path / "a.jsonl", lines), LIMITS))
    assert [each.origin[-2:] for each in found if isinstance(each, Refusal)] == ["!2", "!3"]
    assert sum(isinstance(each, Draft) for each in found) == 300


def test_one_line_is_the_file_itself(tmp_path: Path) -> None:
    path = _write(tmp_path / "a.jsonl", [_line(0)])
    assert [found.origin for found in read_file(path)] == [str(path)]


def test_a_large_table_comes_in_row_by_row(tmp_path: Path) -> None:
    rows = ["url,title,selection,folder"]
    rows += [f'https://a.example/{n},"Größe {n}","{WORDS[:300]}",Unread' for n in range(2 * COUNT)]
    path = _write(tmp_path / "a.csv", rows)
    assert path.stat().st_size > 2 * LIMITS.file
    stories, refused, most = _read(path)
    assert (stories, refused) == (2 * COUNT, 0)
    assert most < path.stat().st_size
    first = next(iter(read_file(path, LIMITS)))
    assert isinstance(first, Draft)
    assert first.facts.title == "Größe 0"


def test_a_mailbox_larger_than_a_file_comes_in_letter_by_letter(tmp_path: Path) -> None:
    letter = (
        "From a@b.example Mon Mar 18 09:30:00 2024\nFrom: a@b.example\nSubject: Ferry {}\n\n{}\n"
    )
    path = _write(tmp_path / "a.mbox", [letter.format(n, WORDS) for n in range(COUNT // 2)])
    stories, refused, most = _read(path)
    assert (stories, refused) == (COUNT // 2, 0)
    assert most < path.stat().st_size
