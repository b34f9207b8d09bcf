"""A library whose database is gone: never made new unasked, and all of it comes back."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from reader.cli.runner import run
from reader.library import Library, check_library, open_library, restore_backup
from reader.library.annotations.journal_replay import replay
from reader.model import MissingDatabase, ReaderError, ReadingPlace, WatchFolder
from reader.store.rescue import rescue
from tests.library.samples import WORDS, article, draft, picture

PICTURE = b"\x89PNG\r\n\x1a\n" + b"picture" * 40


def saved_page(folder: Path, name: str, title: str, address: str) -> Path:
    """A page as browsers save it, with a picture in its side folder."""
    side = folder / f"{name}_files"
    side.mkdir(parents=True)
    (side / "boat.png").write_bytes(PICTURE + name.encode())
    body = "".join(f"<p>{WORDS} This is paragraph {n} of {title}.</p>" for n in range(6))
    page = folder / f"{name}.html"
    page.write_text(
        f'<html><head><title>{title}</title><link rel="canonical" href="{address}"></head><body>'
        f'<article><h1>{title}</h1><p><img src="{name}_files/boat.png" alt="A boat" '
        f'width="640" height="400"></p>{body}</article></body></html>',
        encoding="utf-8",
    )
    return page


def everything(library: Library) -> dict[str, Any]:
    """All that a person would miss, with the ids it goes by."""
    stories = sorted(library.stories() + library.stories("is:trash"), key=lambda s: s.id)
    fields = ("id", "title", "url", "byline", "site", "added", "read", "starred", "archived")
    more = ("trashed", "tags", "note", "highlights", "published", "version", "word_count")
    assets = library._store.assets
    return {
        "stories": [{name: getattr(story, name) for name in (*fields, *more)} for story in stories],
        "texts": {s.id: library.body(s.id).reading_text for s in stories},
        "pages": {s.id: library.body(s.id).html for s in stories},
        "links": {s.id: library.body(s.id).links for s in stories},
        "addresses": {s.id: library._store.addresses.addresses(s.id) for s in stories},
        "originals": {s.id: library.original(s.id) for s in stories},
        "pictures": {
            s.id: {
                (i.asset, i.address, i.saved, assets.bytes(i.asset)) for i in assets.images(s.id)
            }
            for s in stories
        },
        "places": {s.id: library.place(s.id) for s in stories},
        "marks": {h.id: h for h in (*library.highlights(), *library.highlights(trashed=True))},
        "bookmarks": {b.id: b for b in library.bookmarks()},
        "searches": library.saved_searches(),
        "watched": library.watch_folders(),
        "setting": library.setting("theme"),
    }


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The folder of a library in which a person did a little of everything."""
    pages = tmp_path / "pages"
    for number in range(5):
        saved_page(pages, f"p{number}", f"Page {number}", f"https://post.example/{number}")
    place = tmp_path / "library"
    with open_library(place) as library:
        assert library.import_paths(pages).counts["added"] == 5
        gone, *rest = library.story_ids(sort="title")
        library.delete_forever(gone)
        asset, image = picture()
        pasted = article("Pasted", f"{WORDS} Pasted.", assets=(asset,), images=(image,))
        rest.append(library.add_article(draft(format="json"), pasted).id or 0)
        library.star(rest[0])
        library.archive(rest[1])
        library.trash(rest[2])
        library.tag(rest[:3], add=["sea", "später lesen"])
        library.tag(rest[1], remove=["sea"])
        library.mark_read(rest[3])
        library.set_note(rest[0], "A note\non two lines")
        library.edit_facts(rest[1], title="A better title", byline="Mara L.")
        library.add_highlight(rest[0], 10, 30, note="hm", tags=["x"])
        library.remove_highlight(library.add_highlight(rest[3], 4, 9).id)
        library.add_bookmark(rest[1], 40, "here")
        library.save_search("Boats", "tag:sea ferry")
        library.set_place(rest[0], ReadingPlace(20, 0.4, 1))
        library.star(rest[0], undo=True)
        library.undo()
        library.set_setting("theme", "sepia")
        library.set_watch_folders([WatchFolder(str(tmp_path / "watched"), "keep", ("w",))])
    return place


def test_everything_comes_back_under_its_id(folder: Path) -> None:
    with open_library(folder) as library:
        before = everything(library)
    (folder / "library.db").unlink()
    items = check_library(folder, repair=True)
    assert [item for item in items if item.state == "damaged"] == []
    with open_library(folder) as library:
        after = everything(library)
        for name, value in before.items():
            assert after[name] == value, name
        assert library.search("paragraph", limit=50).total == 3
        fresh = library.add_article(draft(), article("New", "A wholly new text.")).id or 0
        assert fresh == 7
    assert {item.state for item in check_library(folder)} == {"good"}


LOST_ROWS = [
    "DELETE FROM story_images",
    "DELETE FROM story_images WHERE story = 3; DELETE FROM assets",
    "DELETE FROM addresses",
    "DELETE FROM sources",
    "DELETE FROM sources; DELETE FROM story_tags; DELETE FROM places",
    "DELETE FROM texts WHERE story IN (2, 6)",
    "DELETE FROM texts; DELETE FROM story_images",
    "DELETE FROM stories WHERE id IN (2, 3, 4)",
    "DELETE FROM stories; DELETE FROM story_images; DELETE FROM addresses",
    "UPDATE stories SET title = 'S\ufffdory', url = '', site = NULL, standfirst = ''",
]
"""What the pages of a database that cannot be read may have held."""


@pytest.mark.parametrize("lost", LOST_ROWS)
def test_rows_that_a_damaged_database_lost_come_back(folder: Path, lost: str) -> None:
    with open_library(folder) as library:
        before = everything(library)
    with closing(sqlite3.connect(folder / "library.db", isolation_level=None)) as database:
        database.execute("PRAGMA foreign_keys = OFF")
        for (name,) in database.execute(
            "SELECT name FROM sqlite_schema WHERE type = 'trigger'"
        ).fetchall():
            database.execute(f"DROP TRIGGER {name}")
        database.executescript(lost)
    rescue(folder / "library.db")
    with Library(folder, afresh=True) as library:
        library.bring_back()
        after = everything(library)
    for name, value in before.items():
        assert after[name] == value, name


@pytest.mark.parametrize("table", [b"CREATE TABLE stories", b"CREATE TABLE texts", b"CREATE INDEX"])
def test_letters_of_the_table_of_contents_that_are_none(folder: Path, table: bytes) -> None:
    with open_library(folder) as library:
        before = everything(library)
    path = folder / "library.db"
    path.write_bytes(path.read_bytes().replace(table, table[:3] + b"\xd4\xff" + table[5:], 1))
    with pytest.raises(ReaderError, match="check --repair"):
        open_library(folder)
    check_library(folder, repair=True)
    with open_library(folder) as library:
        after = everything(library)
    for name, value in before.items():
        assert after[name] == value, name


def test_a_story_deleted_for_ever_stays_away(folder: Path) -> None:
    (folder / "library.db").unlink()
    check_library(folder, repair=True)
    with open_library(folder) as library:
        assert "Page 0" not in [story.title for story in library.stories()]
        assert len(library.stories()) == 4


def test_a_new_library_is_not_made_over_the_remains_of_one(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "library.db").unlink()
    for left in ("originals", "assets", "annotations.jsonl", "backups"):
        alone = tmp_path / f"only-{left}"
        alone.mkdir()
        if left == "annotations.jsonl":
            (alone / left).write_bytes((folder / left).read_bytes())
        else:
            (alone / left / "ab").mkdir(parents=True)
        with pytest.raises(MissingDatabase, match=r"check --repair.*restore-backup"):
            open_library(alone)
        assert not (alone / "library.db").exists()
        assert run(["--library", str(alone), "list"]) == 1
        assert "--repair" in capsys.readouterr().err
        assert not (alone / "library.db").exists()


def test_an_empty_file_is_no_database(folder: Path) -> None:
    (folder / "library.db").write_bytes(b"")
    with pytest.raises(MissingDatabase):
        open_library(folder)
    check_library(folder, repair=True)
    with open_library(folder) as library:
        assert len(library.stories()) == 4


def test_a_folder_of_other_things_becomes_a_library(tmp_path: Path) -> None:
    (tmp_path / "shopping.txt").write_text("milk")
    with open_library(tmp_path) as library:
        assert library.is_new


def test_a_backup_goes_into_the_remains_of_a_library(folder: Path, tmp_path: Path) -> None:
    with open_library(folder) as library:
        before = everything(library)
        library.backup(tmp_path / "b.zip")
    (folder / "library.db").unlink()
    restore_backup(folder, tmp_path / "b.zip")
    with open_library(folder) as library:
        after = everything(library)
        assert after == before


def test_an_older_copy_of_the_database_takes_over_what_came_later(folder: Path) -> None:
    database = folder / "library.db"
    old = database.read_bytes()
    with open_library(folder) as library:
        story = library.stories()[0].id
        library.tag(story, add=["later"])
        library.archive(story)
        library.set_note(story, "A later note")
        added = library.add_article(draft(format="json"), article("Later", f"{WORDS} Later on.")).id
        library.add_highlight(story, 5, 12)
        library.save_search("Later", "later")
        before = everything(library)
    database.write_bytes(old)
    with open_library(folder) as library:
        # What is done on the old copy in the meantime is not lost either.
        library.star(story)
    items = check_library(folder, repair=True)
    assert [item for item in items if item.state == "damaged"] == []
    with open_library(folder) as library:
        after = everything(library)
        assert library.story(added or 0).title == "Later"
        for one in (*before["stories"], *after["stories"]):
            one.pop("starred")
        for name, value in before.items():
            assert after[name] == value, name


def test_a_journal_that_was_lost_is_written_anew_whole(folder: Path) -> None:
    with open_library(folder) as library:
        before = everything(library)
    (folder / "annotations.jsonl").unlink()
    assert "damaged" in {item.state for item in check_library(folder)}
    check_library(folder, repair=True)
    assert {item.state for item in check_library(folder)} == {"good"}
    (folder / "library.db").unlink()
    check_library(folder, repair=True)
    with open_library(folder) as library:
        after = everything(library)
        assert after["stories"] == before["stories"]
        assert after["marks"] == before["marks"]
        assert after["searches"] == before["searches"]


@pytest.mark.parametrize("damage", ["cut", "flipped", "foreign"])
def test_damaged_lines_are_set_aside_once_and_healed(folder: Path, damage: str) -> None:
    journal = folder / "annotations.jsonl"
    lines = journal.read_bytes().splitlines(keepends=True)
    middle = len(lines) // 2
    lines[middle] = {
        "cut": lines[middle][:20] + b"\n",
        "flipped": bytes([lines[middle][0] ^ 8]) + lines[middle][1:],
        "foreign": b"\xff\xfe rubbish\n",
    }[damage]
    journal.write_bytes(b"".join(lines))
    damaged = journal.read_bytes()
    with open_library(folder) as library:
        before = everything(library)
    reported = [item for item in check_library(folder) if item.state == "damaged"]
    assert any("cannot be read" in item.detail for item in reported)
    repaired = check_library(folder, repair=True)
    assert [item for item in repaired if item.state == "damaged"] == []
    (aside,) = folder.glob("annotations-damaged-*.jsonl")
    assert aside.read_bytes() == damaged
    assert {item.state for item in check_library(folder)} == {"good"}
    (folder / "library.db").unlink()
    check_library(folder, repair=True)
    with open_library(folder) as library:
        after = everything(library)
        assert after["marks"] == before["marks"]
        assert after["stories"] == before["stories"]


def test_a_kill_between_commit_and_journal_loses_nothing(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with open_library(folder) as library:
        story = library.stories()[0].id
        with monkeypatch.context() as killed:
            # What a kill does: the commit is there, the journal's line is not.
            killed.setattr("reader.store.journal.Journal.append", lambda self, records: 1 / 0)
            with pytest.raises(ZeroDivisionError):
                library.add_highlight(story, 5, 12, note="just made")
        before = {mark.exact: mark.note for mark in library.highlights(story)}
        assert "just made" in before.values()
        library._store.close()
    history = replay_of(folder)
    assert "just made" not in [mark["mark"].get("note") for mark in history.marks.values()]
    with open_library(folder) as library:
        # The next change writes the line that the crash kept out.
        library.star(story)
        assert {mark.exact: mark.note for mark in library.highlights(story)} == before
    history = replay_of(folder)
    assert "just made" in [mark["mark"].get("note") for mark in history.marks.values()]


def replay_of(folder: Path) -> Any:
    from reader.store.journal import Journal

    return replay(Journal(folder / "annotations.jsonl"))


def test_a_refused_write_leaves_no_line_of_a_story_behind(folder: Path) -> None:
    with open_library(folder) as library:
        story = library.stories()[0].id
        library.drain()
        before = (folder / "annotations.jsonl").read_bytes()
        with pytest.raises(ZeroDivisionError), library.batch():
            library.star(story)
            library.tag(story, add=["never"])
            raise ZeroDivisionError
        library.drain()
        assert (folder / "annotations.jsonl").read_bytes() == before


def test_what_the_person_did_is_in_the_journal_when_the_call_returns(folder: Path) -> None:
    with open_library(folder) as library:
        story = library.stories("is:inbox")[0].id
        acts: list[tuple[Callable[[], object], str, bool | None]] = [
            (lambda: library.star(story), "starred", True),
            (lambda: library.archive(story), "archived", True),
            (lambda: library.trash(story), "trashed", True),
            (lambda: library.undo(), "trashed", False),
            (lambda: library.tag(story, add=["now"]), "tags", None),
        ]
        for act, name, value in acts:
            act()
            last = json.loads((folder / "annotations.jsonl").read_bytes().splitlines()[-1])
            assert last["story"]["id"] == story
            assert "now" in last["state"]["tags"] if value is None else last["state"][name] is value


def test_a_library_of_an_earlier_version_gets_its_journal(tmp_path: Path) -> None:
    from tests.store.samples import older_library

    older_library(tmp_path / "library", 2)
    with open_library(tmp_path / "library") as library:
        library.drain()
        story = library.stories()[0]
    (tmp_path / "library" / "library.db").unlink()
    for copy in (tmp_path / "library").glob("library-*.db"):
        copy.unlink()
    check_library(tmp_path / "library", repair=True)
    with open_library(tmp_path / "library") as library:
        assert library.story(story.id) == story


@pytest.mark.parametrize(
    "record",
    [
        {"op": "story", "n": 10**6, "story": {"id": 77, "url": None, "title": "T"}, "sources": []},
        {"op": "story", "story": {"id": "x", "url": None, "title": "T"}, "sources": [{}]},
        {"op": "state", "n": "x", "story": {"id": 2, "url": "", "title": ""}, "state": 5},
        {"op": "library", "n": 10**6, "searches": [{}], "settings": [], "watched": {}},
        {"op": "gone", "story": {}, "highlights": [], "bookmarks": []},
    ],
)
def test_no_line_of_a_story_stops_the_repair(folder: Path, record: dict[str, Any]) -> None:
    from reader.store.journal import Journal

    with open_library(folder) as library:
        before = everything(library)
    Journal(folder / "annotations.jsonl").append([record])
    (folder / "library.db").unlink()
    check_library(folder, repair=True)
    with open_library(folder) as library:
        assert everything(library)["marks"] == before["marks"]


def test_a_closed_library_says_so(folder: Path) -> None:
    library = open_library(folder)
    library.close()
    with pytest.raises(ReaderError, match="closed"):
        library.stories()
    library.close()


def own_work(library: Library) -> dict[str, Any]:
    """What a person set that is neither a mark nor a state of a story."""
    return {
        "rules of single stories": [
            library.originals.repairs.site_of(story.id) and library._parts.rules.of_story(story.id)
            for story in library.stories()
        ],
        "rules of sites": library.site_rules(),
        "searches in their order": library.saved_searches(),
        "colours of tags": [(use.name, use.colour) for use in library.tags.all()],
        "names of sites": [(story.site, story.title) for story in library.stories()],
        "places": [library.place(story.id) for story in library.stories()],
        "kept apart": library._store.preferences.apart_pairs(),
        "reviewed": library.setting("review"),
        "watched": library.watch_folders(),
    }


def cut_off(database: Path) -> None:
    with database.open("r+b") as file:
        file.truncate(database.stat().st_size // 3)


def overwrite_pages(database: Path) -> None:
    with database.open("r+b") as file:
        file.seek(4096 * 2)
        file.write(b"\xa5" * 4096 * 12)


@pytest.mark.parametrize("lose", [Path.unlink, cut_off, overwrite_pages])
def test_what_a_person_set_beside_marks_comes_back(
    tmp_path: Path, lose: Callable[[Path], object]
) -> None:
    pages = tmp_path / "pages"
    for number in range(3):
        saved_page(pages, f"p{number}", f"Page {number}", f"https://post.example/{number}")
    folder = tmp_path / "library"
    with open_library(folder) as library:
        library.import_paths(pages)
        one, two, three = library.story_ids(sort="title")
        library.originals.repairs.keep_for_story(one, {"remove": ["p.advert"]})
        library.teach({"host": "post.example", "remove": ["div.offers"]})
        for name in ("Boats", "Harbour", "Sea"):
            library.save_search(name, f"tag:{name.lower()}")
        library.searches.edit(library.saved_searches()[2].id, place=0)
        library.tag([one, two], add=["sea", "news/sport"])
        library.tags.set_colour("news/sport", "blue")
        site = library.story(one).site
        library.shelves.rename_site(site or "", "The Post")
        library.not_related(one, three)
        mark = library.add_highlight(two, 4, 20)
        library.review.answer([mark.id], "soon", date(2026, 3, 1))
        library.set_watch_folders([WatchFolder(str(tmp_path / "in"), "keep", ("w",))])
        library.drain()
        # Nothing else happens to the story afterwards: reading alone must be said too.
        library.set_place(one, ReadingPlace(20, 0.4, 1))
        library.set_place(three, ReadingPlace(7, 0.1, 1))
        library.set_place(three, ReadingPlace(11, 0.2, 1))
        before = own_work(library)
    lose(folder / "library.db")
    check_library(folder, repair=True)
    with open_library(folder) as library:
        after = own_work(library)
    assert [name for name, value in before.items() if after[name] != value] == []
