"""A passage that a later save words otherwise keeps the words that were marked."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from reader.library import Library

_BEFORE = (
    "The harbour was quiet on Monday when the news arrived, and the men went home early. "
    "Nobody remembered a storm of such violence in all the years since the war had ended."
)
_AFTER = "The council met on Tuesday to hear what fourteen witnesses had seen on that night."
_FIRST = (
    "The first half of this passage describes the sinking of two vessels off the northern coast, "
    "seen by the keeper of the lighthouse."
)
_SECOND = (
    "The second half explains that insurers will pay nothing, since the captain had left the "
    "harbour against orders."
)


def _save(folder: Path, passage: str) -> Path:
    path = folder / "ships.json"
    text = "\n\n".join((_BEFORE, passage, _AFTER))
    path.write_text(
        json.dumps({"url": "https://e.example/ships", "title": "Ships", "text": text}), "utf-8"
    )
    return path


def _mark(library: Library, folder: Path, passage: str) -> int:
    story = library.import_paths([_save(folder, passage)]).items[0].id
    assert story is not None
    start, end = library.find_passage(story, passage)
    library.add_highlight(story, start, end)
    return story


@pytest.mark.parametrize(
    ("passage", "later", "exact"),
    [
        (
            "two vessels were lost on 3 October near the reef with all their hands",
            "three vessels were lost on 4 November near the reef with all their hands",
            "three vessels were lost on 4 November near the reef with all their hands",
        ),
        (
            f"{_FIRST} {_SECOND}",
            f"{_FIRST} Later reports by several newspapers dispute nearly everything about that, "
            "and quote a minister who blames the weather for it.",
            _FIRST,
        ),
        (
            f"{_FIRST} {_SECOND}",
            "Nothing is known about anybody aboard, a spokesman told journalists at noon; he "
            f"had no names and no numbers to give to the families. {_SECOND}",
            _SECOND,
        ),
    ],
)
def test_the_words_that_were_marked_are_kept_and_come_back(
    library: Library, tmp_path: Path, passage: str, later: str, exact: str
) -> None:
    story = _mark(library, tmp_path, passage)
    library.import_paths([_save(tmp_path, later)])
    (mark,) = library.highlights(story)
    assert (mark.state, mark.marked_text) == ("anchored", passage)
    assert mark.exact.rstrip(".") == exact.rstrip(".")
    assert [line.marked_text for line in library.notebook()] == [passage]
    library.import_paths([_save(tmp_path, f"{passage} And so it ended.")])
    (mark,) = library.highlights(story)
    assert (mark.exact, mark.marked_text) == (passage, "")


def test_other_quotation_marks_change_no_word(library: Library, tmp_path: Path) -> None:
    story = _mark(library, tmp_path, 'the captain said "we left" and nothing more that day')
    library.import_paths(
        [_save(tmp_path, "the captain said “we left” and nothing more that day, it seems")]
    )
    (mark,) = library.highlights(story)
    assert (mark.state, mark.marked_text) == ("anchored", "")


def test_an_older_save_is_named_as_one(library: Library, tmp_path: Path) -> None:
    first = "two vessels were lost on 3 October near the reef with all their hands"
    story = _mark(library, tmp_path, first)
    library.import_paths([_save(tmp_path, first.replace("two", "three"))])
    (item,) = library.import_paths([_save(tmp_path, first)]).items
    assert (item.status, item.id) == ("duplicate", story)
    assert item.reason == "an older copy of this story; its text is kept as version 1"
    assert library.story(story).version == 2


def test_the_words_that_were_marked_travel_with_the_library(
    library: Library, tmp_path: Path
) -> None:
    first = "two vessels were lost on 3 October near the reef with all their hands"
    story = _mark(library, tmp_path, first)
    library.import_paths([_save(tmp_path, first.replace("two", "three"))])
    out = tmp_path / "all.zip"
    library.export("zip", None, out)
    from reader import open_library

    with open_library(tmp_path / "other") as other:
        other.import_paths([out])
        (mark,) = other.highlights()
        assert mark.marked_text == library.highlights(story)[0].marked_text == first
