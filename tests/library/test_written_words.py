"""Words that no library took lie in a file, on another disk where the library's own is full."""

from __future__ import annotations

import errno
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

import pytest

from reader.library import open_library, written_words
from reader.library.written_words import UnsavedFile, WrittenWords, spare_places
from reader.store.whole_file import whole_file
from tests.library.annotations.samples import put

NOTE = WrittenWords.story_note(3, "Ask the harbour master", "")
LATER = WrittenWords.story_note(3, "Ask the pilot", "")
OTHER = WrittenWords.story_note(4, "Call back", "")


@pytest.fixture
def places(tmp_path: Path) -> list[Path]:
    return [tmp_path / name / "words.json" for name in ("library", "cache", "temporary")]


@pytest.fixture
def full(places: list[Path], monkeypatch: pytest.MonkeyPatch) -> set[Path]:
    """The folders that take no file."""
    folders: set[Path] = set()
    places[0].parent.mkdir()

    @contextmanager
    def on_disk(path: Path) -> Iterator[IO[bytes]]:
        if path.parent in folders:
            raise OSError(errno.ENOSPC, "No space left on device", str(path))
        with whole_file(path) as file:
            yield file

    monkeypatch.setattr(written_words, "whole_file", on_disk)
    return folders


def file(places: list[Path]) -> UnsavedFile:
    return UnsavedFile(places[0], places[1:])


@pytest.mark.parametrize("disks", [0, 1, 2])
def test_words_lie_in_the_first_place_that_takes_them(
    places: list[Path], full: set[Path], disks: int
) -> None:
    full.update(place.parent for place in places[:disks])
    kept = file(places)
    kept.keep([NOTE, OTHER])
    assert [place.exists() for place in places] == [n == disks for n in range(3)]
    later = file(places)
    assert later.read() == [NOTE, OTHER]
    full.clear()
    later.keep([OTHER])
    assert [place.exists() for place in places] == [True, False, False]
    later.keep([])
    assert not any(place.exists() for place in places)


def test_a_disk_that_fills_up_loses_no_later_words(places: list[Path], full: set[Path]) -> None:
    kept = file(places)
    kept.keep([NOTE])
    full.add(places[0].parent)
    kept.keep([LATER, OTHER])
    assert file(places).read() == [LATER, OTHER]


def test_without_any_place_the_first_refusal_is_said(places: list[Path], full: set[Path]) -> None:
    full.update(place.parent for place in places)
    with pytest.raises(OSError, match="library"):
        file(places).keep([NOTE])


@pytest.mark.skipif(sys.platform == "win32", reason="links need a right of their own there")
def test_a_link_in_a_shared_folder_is_no_file_of_ours(places: list[Path], full: set[Path]) -> None:
    file(places).keep([NOTE])
    places[1].parent.mkdir()
    places[1].symlink_to(places[0].rename(places[0].with_name("elsewhere.json")))
    assert file(places).read() == []


def test_each_library_has_spare_places_of_its_own(tmp_path: Path) -> None:
    one, two = spare_places(tmp_path / "one"), spare_places(tmp_path / "two")
    assert one == spare_places(tmp_path / "one")
    assert one and not set(one) & set(two)


@pytest.mark.parametrize(
    ("seen", "there", "note", "kept"),
    [
        ("Ask", "Ask", "Call", "Call"),
        ("Ask", "Ask", "", ""),
        ("", "Theirs", "Mine", "Theirs\n\nMine"),
        # What was joined before is not joined again.
        ("Mine", "Theirs\n\nMine", "Mine as well", "Theirs\n\nMine as well"),
        ("Ask", "Ask\nTheirs", "Mine", "Mine\nTheirs"),
        ("Ask", "Asked", "Mine", "Asked\n\nMine"),
        ("Ask", "Theirs", "", "Theirs"),
        ("Ask", "Theirs", "Ask", "Theirs"),
        ("Ask", "", "Ask them", "Ask them"),
        (None, "Theirs", "Mine", "Mine"),
    ],
)
def test_words_of_another_program_stay_beside_what_is_written(
    tmp_path: Path, seen: str | None, there: str, note: str, kept: str
) -> None:
    with open_library(tmp_path / "library") as library:
        story = put(library, "<p>The ice came early to the harbour.</p>").id
        mark = library.add_highlight(story, 0, 7, note=there).id
        library.set_note(story, there)
        seen_by = {} if seen is None else {"seen": seen}
        WrittenWords("s", note, "story note", {"id": story, "text": note, **seen_by}).write(library)
        given = {"highlight": mark, "note": note, **seen_by}
        WrittenWords("h", note, "highlight change", given).write(library)
        assert library.story(story).note == kept
        assert [one.note for one in library.highlights(story)] == [kept]


def test_tags_of_another_program_stay_beside_those_written(tmp_path: Path) -> None:
    with open_library(tmp_path / "library") as library:
        story = put(library, "<p>The ice came early to the harbour.</p>").id
        mark = library.add_highlight(story, 0, 7, tags=["old", "theirs"]).id
        given = {"highlight": mark, "tags": ["mine"], "seen_tags": ["old", "gone"]}
        WrittenWords("t", "mine", "highlight change", given).write(library)
        assert library.highlights(story)[0].tags == ("mine", "theirs")
