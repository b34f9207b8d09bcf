"""What triggers count along always equals what is there."""

from __future__ import annotations

import tempfile
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from reader.library.store_session import StoreSession
from reader.store.recount import Recounter
from tests.examples import examples
from tests.store.samples import add_story, open_store

NAMES = (
    *("add", "star", "archive", "trash", "read", "note", "site", "tag", "untag"),
    *("mark", "remark", "unmark", "trashmark", "delete"),
)
ACTS = st.lists(st.tuples(st.sampled_from(NAMES), st.integers(0, 3), st.booleans()), max_size=40)


@settings(max_examples=examples(12))
@given(ACTS)
def test_counts_stay_true(acts: list[tuple[str, int, bool]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        store = open_store(Path(folder))
        ids = [add_story(store, site="a.example") for _ in range(4)]
        flags = {"star": "starred", "archive": "archived", "trash": "trashed", "read": "read"}
        for act, which, value in acts:
            story = ids[which]
            with store.db.write():
                if act == "add":
                    ids[which] = store.stories.add({"title": "More", "site": "b.example"})
                elif act in flags:
                    store.stories.change(story, {flags[act]: value})
                elif act == "note":
                    store.stories.change(story, {"note": "hm" if value else ""})
                elif act == "site":
                    store.stories.change(story, {"site": "c.example" if value else None})
                elif act == "tag":
                    there = store.stories.existing(ids[: which + 1])
                    store.tags.add(there, "t" if value else "u")
                elif act == "untag":
                    store.tags.remove([story], "t" if value else "u")
                elif act == "mark" and store.stories.existing([story]):
                    store.db.run(
                        "INSERT INTO highlights (id, story, version, start, end, exact, note, "
                        "created) SELECT hex(randomblob(5)), ?, 1, 0, 1, 'S', ?, ''",
                        (story, "hm" if value else ""),
                    )
                elif act == "remark":
                    store.db.run(
                        "UPDATE highlights SET note = ? WHERE story = ?",
                        ("new" if value else "", story),
                    )
                elif act == "trashmark":
                    store.db.run(
                        "UPDATE highlights SET trashed = ? WHERE story = ?", (value, story)
                    )
                elif act == "unmark":
                    store.db.run("DELETE FROM highlights WHERE story = ?", (story,))
                elif act == "delete" and len(store.stories.existing(ids)) > 1:
                    store.stories.delete([story])
                    ids[which] = next(iter(store.stories.existing(ids)))
        try:
            assert Recounter(store.db).wrong() == 0
            assert store.db.faults() == []
        finally:
            store.close()


def test_a_deleted_story_takes_its_marks_out_of_the_counts(tmp_path: Path) -> None:
    store = open_store(tmp_path)
    story = add_story(store, site="a.example")
    with store.db.write():
        store.tags.add([story], "t")
        store.db.run(
            "INSERT INTO highlights (id, story, version, start, end, exact, note, created) "
            "VALUES ('h', ?, 1, 0, 1, 'S', 'n', '')",
            (story,),
        )
    with store.db.write():
        store.stories.delete([story])
    assert Recounter(store.db).wrong() == 0
    store.close()


def test_wrong_counts_are_seen_and_mended(tmp_path: Path) -> None:
    store = open_store(tmp_path)
    story = add_story(store, site="a.example")
    with store.db.write():
        store.tags.add([story], "t")
        store.db.run("UPDATE tallies SET number = 9 WHERE kind = 'all'")
        store.db.run("UPDATE tags SET stories = 5")
        store.db.run("UPDATE stories SET notes = 4")
    recounter = Recounter(store.db)
    assert recounter.wrong() >= 3
    with store.db.write():
        recounter.mend()
    assert recounter.wrong() == 0
    assert store.tallies.counts().all == 1
    store.close()


def test_the_sidebar_counts_nested_tags_once_and_what_has_the_most_first(
    store: StoreSession,
) -> None:
    one, two, three, gone = (add_story(store, site=f"{name}.example") for name in "babc")
    with store.db.write():
        for story in (one, two, gone):
            store.tags.add([story], "News/Sport")
        store.tags.add([one, three], "news")
        store.tags.add([three], "Sea")
        store.tags.add([one, two, three, gone], "all")
        store.tags.set_colour("sea", "blue")
        store.stories.set_flag([gone], "trashed", True)
    counts = store.tallies.counts()
    assert counts.tags == (("all", 3), ("news", 3), ("News/Sport", 2), ("Sea", 1))
    assert counts.tag_colours == (("Sea", "blue"),)
    assert counts.sites == (("b.example", 2), ("a.example", 1))
    assert (counts.all, counts.trash) == (3, 1)
    assert store.tallies.number("trash") == 1
    assert store.tallies.number("words") == 0


def test_links_are_told_from_stories_without_a_text(store: StoreSession) -> None:
    add_story(store, stub=True, url="https://a.example/1")
    add_story(store, stub=True)
    counts = store.tallies.counts()
    assert (counts.textless, counts.link_only) == (2, 1)
