"""What a person marked is read out of the journal as it was written, whatever befalls the file."""

from __future__ import annotations

import errno
import json
import os
import tempfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.library.store_session import StoreSession
from reader.model import DiskRefused, ReaderError
from reader.store import journal as journal_module
from reader.store.journal import Journal, JournalQueue, Record, is_checked
from tests.examples import examples

_VALUES: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=6,
)
_RECORDS = st.fixed_dictionaries(
    {"op": st.sampled_from(("add", "change", "story")), "id": st.text(), "fields": _VALUES}
)


@pytest.fixture
def journal(tmp_path: Path) -> Journal:
    return Journal(tmp_path / "annotations.jsonl")


def mark(name: str, **facts: Any) -> Record:
    return {"op": "add", "id": name, **facts}


def names(journal: Journal) -> list[str]:
    return [record["id"] for record in journal.records()]


@settings(max_examples=examples(15))
@given(st.lists(_RECORDS, max_size=4))
def test_what_was_written_is_read(records: list[Record]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        journal = Journal(Path(folder) / "annotations.jsonl")
        journal.append(records[:1])
        journal.append(records[1:])
        found = list(journal.records())
        assert [{key: each[key] for key in ("op", "id", "fields")} for each in found] == records
        assert all(is_checked(each) for each in found)
        assert journal.damage() == 0
        places = [place for place, _ in journal.positions()]
        assert [journal.at(place) for place in places] == found


def test_half_a_character_does_not_keep_a_note_out(journal: Journal) -> None:
    journal.append([mark("a", note="half \ud83c a pair")])
    assert [record["note"] for record in journal.records()] == ["half ? a pair"]


def test_nothing_is_written_for_no_records(journal: Journal) -> None:
    journal.append([])
    assert not journal.path.exists()
    assert list(journal.records()) == []
    assert journal.last_number() == 0


@pytest.mark.skipif(os.name == "nt", reason="POSIX permissions")
def test_the_file_is_for_its_owner_only(journal: Journal) -> None:
    journal.append([mark("a")])
    assert journal.path.stat().st_mode & 0o777 == 0o600


def test_a_line_cut_off_by_a_crash_spoils_only_itself(journal: Journal) -> None:
    journal.append([mark("a"), mark("b")])
    whole = journal.path.read_bytes()
    last = len(whole.splitlines()[1])
    for cut in range(1, last, 9):
        journal.path.write_bytes(whole[:-cut])
        journal.append([mark("c")])
        # Only the end of the line itself is missing where one byte is cut off.
        assert names(journal) == (["a", "b", "c"] if cut == 1 else ["a", "c"])
        assert journal.damage() == (cut > 1)


@pytest.mark.parametrize(
    "line",
    [
        b'{"op":"add","id":"a","v":2,"at":""}',
        b'{"id":"a","v":1,"at":""}',
        b'["op","v"]',
        b"\xff\xfe",
        b"[" * 100_000,
    ],
)
def test_what_is_no_line_of_the_journal_is_counted_and_passed_over(
    journal: Journal, line: bytes
) -> None:
    journal.path.write_bytes(line + b"\n\n")
    journal.append([mark("b")])
    assert names(journal) == ["b"]
    assert journal.damage() == 1
    with pytest.raises(KeyError):
        journal.at(0)


def test_a_flipped_bit_is_never_taken_for_what_the_person_wrote(journal: Journal) -> None:
    journal.append([mark("a", note="low tide")])
    whole = journal.path.read_bytes()
    at = whole.index(b"low tide")
    for bit in range(8):
        flipped = bytearray(whole)
        flipped[at] ^= 1 << bit
        journal.path.write_bytes(flipped)
        assert list(journal.records()) == []
        assert journal.damage() == 1


def test_lines_of_earlier_versions_have_no_checksum_and_are_read(journal: Journal) -> None:
    journal.path.write_text('{"op":"add","id":"a","v":1,"at":""}\n', encoding="utf-8")
    (record,) = journal.records()
    assert record["id"] == "a"
    assert not is_checked(record)


def test_the_last_number_is_found_at_the_end(
    journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    journal.append([mark("a", n=4), mark("b", n=9), mark("c", n="12"), mark("d", n=7), mark("e")])
    assert journal.last_number() == 9
    # Where the end holds no number, more of the file is read; a line cut by the reach is none.
    monkeypatch.setattr(journal_module, "_TAIL", 16)
    assert journal.last_number() == 7
    # Not without end: a file of long lines without a number is not read whole.
    journal.append([mark("f", note="x" * 4000)])
    monkeypatch.setattr(journal_module, "_LONGEST_TAIL", 64)
    assert journal.last_number() == 0


def test_healing_keeps_the_readable_lines_and_the_file_as_it_was(journal: Journal) -> None:
    journal.append([mark("a")])
    with journal.path.open("ab") as file:
        file.write(b"noise\n")
    journal.append([mark("b")])
    # The end of the last line is lost as well, but not its words.
    damaged = journal.path.read_bytes().rstrip(b"\n")
    journal.path.write_bytes(damaged)
    aside = journal.heal()
    assert aside.read_bytes() == damaged
    assert names(journal) == ["a", "b"]
    assert journal.damage() == 0
    assert sorted(path.name for path in journal.path.parent.iterdir()) == sorted(
        (aside.name, journal.path.name)
    )


def test_dropping_takes_out_one_operation_and_leaves_what_cannot_be_read(journal: Journal) -> None:
    journal.append([mark("a"), {"op": "history", "queries": ["secret"]}])
    with journal.path.open("ab") as file:
        file.write(b"noise\n")
    journal.append([mark("b")])
    journal.drop("history")
    assert b"secret" not in journal.path.read_bytes()
    assert names(journal) == ["a", "b"]
    assert journal.damage() == 1


def test_dropping_what_is_not_there_leaves_the_file_alone(journal: Journal) -> None:
    journal.append([mark("a")])
    before = journal.path.stat()
    journal.drop("history")
    after = journal.path.stat()
    assert (after.st_ino, after.st_mtime_ns) == (before.st_ino, before.st_mtime_ns)


@pytest.mark.parametrize("act", ["heal", "drop"])
def test_a_disk_that_refuses_leaves_the_journal_whole(
    journal: Journal, monkeypatch: pytest.MonkeyPatch, act: str
) -> None:
    journal.append([mark("a"), mark("b")])
    before = journal.path.read_bytes()

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "full")

    monkeypatch.setattr(journal_module, "replace_file", full)
    with pytest.raises(DiskRefused, match="full"):
        journal.heal() if act == "heal" else journal.drop("add")
    assert journal.path.read_bytes() == before
    assert list(journal.path.parent.glob(".*")) == []


def test_a_journal_that_cannot_be_read_is_named(journal: Journal) -> None:
    journal.path.mkdir()
    with pytest.raises(ReaderError, match="cannot be read"):
        list(journal.records())
    with pytest.raises(ReaderError, match=r"cannot be|no permission"):
        journal.append([mark("a")])
    assert journal.last_number() == 0


def test_a_write_in_parts_is_brought_to_its_end(
    journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    write = os.write
    monkeypatch.setattr(os, "write", lambda handle, data: write(handle, data[:7]))
    journal.append([mark("a", note="a long note"), mark("b")])
    assert names(journal) == ["a", "b"]


def test_records_wait_until_their_change_is_committed(
    store: StoreSession, journal: Journal
) -> None:
    queue = JournalQueue(store.db, journal)
    with pytest.raises(RuntimeError), store.db.write():
        queue.add([mark("undone")])
        raise RuntimeError
    queue.flush()
    assert not journal.path.exists()
    for records in ([mark("a"), mark("b", note="half \ud83c")], [], [mark("c")]):
        with store.db.write():
            queue.add(records)
    assert queue.waiting() == 2
    queue.flush()
    assert names(journal) == ["a", "b", "c"]
    assert queue.waiting() == 0
    queue.flush()
    assert names(journal) == ["a", "b", "c"]


def test_what_a_full_disk_kept_out_is_appended_by_the_next_change(
    store: StoreSession, journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    queue = JournalQueue(store.db, journal)
    with store.db.write():
        queue.add([mark("a")])

    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, "full")

    with monkeypatch.context() as broken:
        broken.setattr(os, "fsync", full)
        with pytest.raises(DiskRefused):
            queue.flush()
    assert queue.waiting() == 1
    with store.db.write():
        queue.add([mark("b")])
    queue.flush()
    # Twice is harmless, since a line says the whole state; not at all would be a loss.
    assert list(dict.fromkeys(names(journal))) == ["a", "b"]


def test_a_library_that_is_only_read_writes_no_journal(
    store: StoreSession, journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    queue = JournalQueue(store.db, journal)
    with store.db.write():
        queue.add([mark("a")])
    monkeypatch.setattr(store.db, "read_only", True)
    queue.flush()
    assert not journal.path.exists()


def test_a_line_is_json_that_another_program_reads(journal: Journal) -> None:
    journal.append([mark("a", note="Ærø\nline two")])
    (line,) = journal.path.read_text(encoding="utf-8").splitlines()
    assert json.loads(line)["note"] == "Ærø\nline two"
