"""A kill at each step of a write of a person's work: before its commit, around its line."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path
from typing import Any
from unittest.mock import patch

import pytest

from reader.library import Library, check_library, open_library
from reader.model import ReadingPlace
from reader.store.journal import Journal, Record
from tests.faults.injector import in_child
from tests.library.samples import WORDS, article, draft

KILLED = 9
"""Exit code of a child that ended as a kill ends it: nothing of its own is done any more."""

Write = Callable[[Library, int, int], object]

WRITES: dict[str, Write] = {
    "mark": lambda library, one, _: library.add_highlight(one, 30, 44, note="new", tags=["t"]),
    "mark removed": lambda library, one, _: library.remove_highlight(library.highlights(one)[0].id),
    "mark's note": lambda library, one, _: library.update_highlight(
        library.highlights(one)[0].id, note="changed", colour="blue"
    ),
    "bookmark": lambda library, one, _: library.add_bookmark(one, 12, "here"),
    "note": lambda library, one, _: library.set_note(one, "A note on the whole"),
    "tag": lambda library, one, other: library.tag([one, other], add=["sea", "more"]),
    "tag renamed": lambda library, *_: library.tags.rename("kept", "renamed"),
    "state": lambda library, one, other: library.archive([one, other]),
    "star": lambda library, one, _: library.star(one),
    "trash": lambda library, one, _: library.trash(one),
    "saved search": lambda library, *_: library.save_search("Boats", "tag:sea"),
    "title": lambda library, one, _: library.edit_facts(one, title="Another", byline="Mara L."),
    "place": lambda library, one, _: library.set_place(one, ReadingPlace(8, 0.5, 1)),
    "setting": lambda library, *_: library.set_setting("theme", "sepia"),
    "undo": lambda library, *_: library.undo(),
    "deleted for ever": lambda library, one, _: library.delete_forever(one),
}


SAID_LATER = frozenset(("place", "setting"))
"""Writes that change at every turn of the wheel: the journal says them with the next line."""


def work_of(library: Library) -> dict[str, Any]:
    """Everything of the person, without ids and moments that each run draws anew."""
    stories = sorted(library.stories() + library.stories("is:trash"), key=lambda s: s.id)
    marks = (*library.highlights(), *library.highlights(trashed=True))
    return {
        "stories": [(s.id, s.title, s.byline, s.note, sorted(s.tags), s.progress) for s in stories],
        "states": [(s.starred, s.archived, s.trashed, s.read, s.highlights) for s in stories],
        "places": [library.place(s.id) for s in stories],
        "marks": sorted((m.story, m.exact, m.note, m.colour, m.tags, m.trashed) for m in marks),
        "bookmarks": sorted((b.story, b.offset, b.label) for b in library.bookmarks()),
        "searches": [(search.name, search.query) for search in library.saved_searches()],
        "setting": library.setting("theme"),
    }


def write_and_die(folder: Path, moment: str, write: Write, stories: tuple[int, int]) -> None:
    """Open a library, write, and end this process at a moment as a kill ends it."""
    append = Journal.append

    def end(journal: Journal, records: Iterable[Record]) -> None:
        if moment == "after its line":
            append(journal, records)
        os._exit(KILLED)

    library = open_library(folder)
    if moment == "before the commit":
        with library.batch():
            write(library, *stories)
            os._exit(KILLED)
    with patch.object(Journal, "append", end):
        write(library, *stories)
        # Not closed: that would say what waits.
        os._exit(0)


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("orders") / "library"
    with open_library(folder) as library:
        for title in ("One", "Two"):
            library.add_article(draft(format="json"), article(title, f"{title}. {WORDS}"))
        one, two = library.story_ids(sort="title")
        library.add_highlight(one, 4, 12, note="old")
        library.tag([one, two], add=["kept"])
        library.mark_read(two)
    return folder


@pytest.mark.skipif(not hasattr(os, "fork"), reason="a process that ends itself needs fork")
@pytest.mark.parametrize("moment", ["before the commit", "before its line", "after its line"])
def test_a_write_is_whole_or_was_never_made(template: Path, tmp_path: Path, moment: str) -> None:
    offenders = []
    for name, write in WRITES.items():
        start, undisturbed = tmp_path / name, tmp_path / f"{name}, undisturbed"
        for folder in (start, undisturbed):
            shutil.copytree(template, folder)
        with open_library(undisturbed) as library:
            one, two = library.story_ids(sort="title")
            before = work_of(library)
            write(library, one, two)
            meant = before if moment == "before the commit" else work_of(library)

        act = partial(write_and_die, start, moment, write, (one, two))
        if in_child(act) not in (KILLED, *([0] if name in SAID_LATER else [])):
            offenders.append(f"{name}: ended by itself")
        with open_library(start) as library:
            if work_of(library) != meant:
                offenders.append(f"{name}: {work_of(library)} is not {meant}")
            library.drain()
        if moment == "before the commit":
            continue
        (start / "library.db").unlink()
        items = check_library(start, repair=True)
        offenders += [f"{name}: {item}" for item in items if item.state == "damaged"]
        with open_library(start) as library:
            if work_of(library) != meant:
                offenders.append(f"{name}, database lost: {work_of(library)} is not {meant}")
    assert not offenders, "\n".join(offenders)
