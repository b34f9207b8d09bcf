from __future__ import annotations

from pathlib import Path

import pytest

from reader.library import Library, open_library
from reader.library.importing import intake as intake_module
from reader.library.importing.duplicates import IncomingStory
from reader.library.importing.intake import Intake
from reader.model import (
    Article,
    CarriedMark,
    Facts,
    ImportItem,
    Link,
    ReaderError,
    ReadingPlace,
)
from tests.library.samples import WORDS, article, draft, picture

ADDRESS = "https://www.post.example/news/ferry?utm_source=x"
SAME = "http://m.post.example/news/ferry/"
LONGER = WORDS + "\n\nNobody was hurt, the harbour master said in the evening."


def test_a_new_story_comes_back_whole(library: Library) -> None:
    asset, image = picture()
    links = (Link("The bridge", "https://post.example/bridge"),)
    item = library.add_article(
        draft(tags=("Sea",), starred=True, note="for later", original=b"<html>", original_name="f"),
        article(
            "Ferry leaves",
            url=ADDRESS,
            site="Post",
            published="2024-10-22",
            links=links,
            assets=(asset,),
            images=(image,),
            notices=("A picture is missing.",),
        ),
    )
    assert (item.status, item.title) == ("added", "Ferry leaves")
    assert item.id is not None
    story = library.story(item.id)
    assert (story.title, story.site, story.published) == ("Ferry leaves", "Post", "2024-10-22")
    assert (story.tags, story.starred, story.note, story.notes) == (("Sea",), True, "for later", 1)
    assert story.lead_asset == asset.digest
    assert story.standfirst == WORDS
    body = library.body(item.id)
    assert (body.reading_text, body.links, body.notices) == (
        WORDS,
        links,
        ("A picture is missing.",),
    )
    assert library.asset(asset.digest) == asset.data
    assert library.original(item.id) == ("f", b"<html>")


def test_what_was_read_in_another_program_is_no_reading_of_today(library: Library) -> None:
    """It is counted, and continued, by the day when it was saved there."""
    for number, day in enumerate(("2024-05-11", "2024-07-02", "2023-01-30")):
        text, progress = f"{WORDS} {number}", 1.0 if number else 0.4
        added = draft(added=f"{day}T08:30:00+00:00", reading_progress=progress, read=bool(number))
        library.add_article(added, article(str(number), text))
    assert not any(month.read or month.words for month in library.shelves.months())
    assert [story.title for story in library.stories(sort="opened")] == ["1", "0", "2"]


def test_the_same_again_is_a_duplicate_and_changes_nothing(library: Library) -> None:
    first = library.add_article(draft(original=b"a"), article(url=ADDRESS))
    before = library.story(first.id or 0)
    again = library.add_article(draft(original=b"b"), article(url=SAME))
    assert (again.status, again.id) == ("duplicate", first.id)
    assert library.story(first.id or 0) == before
    assert library.counts().all == 1


def test_the_same_file_is_known_however_the_cleaner_reads_it_today(library: Library) -> None:
    first = library.add_article(draft(original=b"bytes"), article("page", "Menu. Short."))
    again = library.add_article(draft("copy.html", original=b"bytes"), article("A", "Short."))
    assert (again.status, again.id) == ("duplicate", first.id)
    parts = [
        library.add_article(draft(f"all.zip!{n}", original=b"book"), article(f"{n}", f"Part {n}."))
        for n in range(2)
    ]
    assert [item.status for item in parts] == ["added", "added"]


def test_the_same_bytes_are_a_duplicate(library: Library) -> None:
    first = library.add_article(draft(original=b"bytes"), article("A", "Short."))
    again = library.add_article(draft("copy.html", original=b"bytes"), article("A", "Short."))
    assert (again.status, again.id) == ("duplicate", first.id)


def test_the_same_text_without_an_address_is_a_duplicate(library: Library) -> None:
    first = library.add_article(draft(), article(url=ADDRESS))
    again = library.add_article(draft(), article("Other title", WORDS.replace(" ", "  ")))
    assert (again.status, again.id) == ("duplicate", first.id)


def test_the_same_few_words_are_no_duplicate(library: Library) -> None:
    """Two notes may both say “See below.”; neither is lost."""
    for title in ("Monday", "Tuesday"):
        assert library.add_article(draft(), article(title, "See below.")).status == "added"
    assert library.counts().all == 2


def test_the_same_text_at_two_outlets_is_two_stories(library: Library) -> None:
    library.add_article(draft(), article(url=ADDRESS))
    other = library.add_article(draft(), article(url="https://times.example/ferry"))
    assert other.status == "added"


def test_many_stories_of_one_file_stay_apart(library: Library) -> None:
    items = [
        library.add_article(draft(f"list.json!{n}", original=b"all"), article(f"Story {n}", text))
        for n, text in enumerate([WORDS, LONGER, "Quite another text, about trains."])
    ]
    assert [item.status for item in items] == ["added"] * 3


def test_a_newer_text_becomes_a_version_and_marks_move_along(library: Library) -> None:
    first = library.add_article(draft(original=b"1"), article(url=ADDRESS)).id or 0
    mark = library.add_highlight(first, 4, 9, note="what ferry?")
    library.set_place(first, ReadingPlace(40, 0.5))
    newer = article("Ferry back", "In the morning. " + LONGER, url=ADDRESS)
    item = library.add_article(draft(original=b"2"), newer)
    assert (item.status, item.id) == ("updated", first)
    story = library.story(first)
    assert (story.version, story.title) == (2, "Ferry back")
    (moved,) = library.highlights(first)
    assert (moved.id, moved.exact, moved.start, moved.version) == (mark.id, "ferry", 20, 2)
    assert library.body(first, 1).reading_text == WORDS
    place = library.place(first)
    assert place is not None
    assert place.version == 2
    older = library.add_article(draft(original=b"1"), article(url=ADDRESS))
    assert older.status == "duplicate"
    assert library.story(first).version == 2


def test_a_stub_is_filled_by_its_page(library: Library) -> None:
    stub = library.add_article(
        draft(
            facts=Facts(title=ADDRESS, url=ADDRESS),
            tags=("later",),
            marks=(CarriedMark("reached the island", note="which?"),),
        ),
        Article(title=ADDRESS, url=ADDRESS),
    )
    assert stub.status == "added"
    assert library.story(stub.id or 0).stub
    again = library.add_article(draft(), Article(title=ADDRESS, url=ADDRESS))
    assert again.status == "duplicate"
    filled = library.add_article(draft(), article("Ferry leaves", url=SAME))
    assert (filled.status, filled.id) == ("updated", stub.id)
    story = library.story(stub.id or 0)
    assert (story.stub, story.title, story.tags) == (False, "Ferry leaves", ("later",))
    (mark,) = library.highlights(story.id)
    assert (mark.state, mark.exact) == ("anchored", "reached the island")


def test_what_an_import_knows_more_is_taken_over(library: Library) -> None:
    first = library.add_article(draft(note="mine"), article(url=ADDRESS)).id or 0
    richer = draft(tags=("sea",), starred=True, note="theirs", marks=(CarriedMark("at dawn"),))
    item = library.add_article(richer, article(url=ADDRESS))
    assert item.status == "updated"
    story = library.story(first)
    assert (story.tags, story.starred, story.highlights) == (("sea",), True, 1)
    assert story.note == "mine\n\ntheirs"
    assert library.add_article(richer, article(url=ADDRESS)).status == "duplicate"


def test_a_trashed_story_comes_back_with_its_page(library: Library) -> None:
    first = library.add_article(draft(), article(url=ADDRESS)).id or 0
    library.trash([first])
    item = library.add_article(draft(), article(url=ADDRESS))
    assert (item.status, item.id) == ("updated", first)
    assert not library.story(first).trashed


def test_corrected_facts_win_over_new_texts(library: Library) -> None:
    first = library.add_article(draft(), article("Ferry", url=ADDRESS)).id or 0
    library.edit_facts(first, title="My ferry", authors=("Ada",))
    library.add_article(draft(), article("Ferry, again", LONGER, url=ADDRESS, site="Post"))
    story = library.story(first)
    assert (story.title, story.authors, story.site) == ("My ferry", ("Ada",), "Post")


@pytest.mark.parametrize(
    ("made", "reason"),
    [(Article(error="It is damaged."), "It is damaged."), (Article(), "No text found.")],
)
def test_what_holds_no_story_is_named(library: Library, made: Article, reason: str) -> None:
    item = library.add_article(draft(), made)
    assert (item.status, item.reason, item.id) == ("failed", reason, None)
    assert library.counts().all == 0


def test_a_story_without_a_title_is_named_after_its_file(library: Library) -> None:
    item = library.add_article(draft(original_name="ferry.html"), article(""))
    assert library.story(item.id or 0).title == "ferry.html"


def test_a_new_cleaning_replaces_the_text(library: Library) -> None:
    first = library.add_article(draft(), article("Ferry", LONGER, url=ADDRESS)).id or 0
    marked = library.add_article(
        draft(), article("Train", LONGER + " X", url="https://b.example/1")
    )
    library.add_highlight(marked.id or 0, 4, 9)
    renewed = article("Ferry", WORDS, url=ADDRESS)
    assert library._parts.intake.renew(first, renewed).stories == {first}
    assert library._parts.intake.renew(marked.id or 0, renewed).annotations == {marked.id}
    assert library.body(first).reading_text == WORDS
    store = library._store
    assert store.texts.versions(first) == [2]
    assert store.texts.versions(marked.id or 0) == [1, 2]
    assert not library._parts.intake.renew(first, Article()).stories
    assert not library._parts.intake.renew(first, Article(error="broken")).stories
    assert library._parts.intake.renew(first, renewed).stories == {first}
    assert store.texts.versions(first) == [2]


STORY = "\n\n".join(
    [WORDS, *(f"Paragraph {n} tells of the weir and of the river." for n in range(20))]
)


@pytest.mark.parametrize("gate", ["login wall", "paywall", "cookie wall"])
def test_a_gate_never_replaces_a_fuller_text(library: Library, gate: str) -> None:
    first = library.add_article(draft(original=b"a"), article("Weir", STORY, url=ADDRESS))
    assert first.id is not None
    mark = library.add_highlight(first.id, 0, 20)
    again = library.add_article(
        draft(original=b"b"), article("Just a moment", "Please wait.", url=ADDRESS, gate=gate)
    )
    assert (again.status, again.id) == ("updated", first.id)
    assert gate in again.reason
    assert library.body(first.id).reading_text == STORY
    assert library.story(first.id).title == "Weir"
    assert [kept.state for kept in library.highlights(first.id)] == [mark.state] == ["anchored"]
    assert all(item.state == "good" for item in library.check())


def test_a_story_in_a_script_without_spaces_is_fuller_than_its_gate(library: Library) -> None:
    story = "古い堰は春に建て直され、川はそれから流れを変えていない。" * 20
    first = library.add_article(draft(original=b"a"), article("堰", story, url=ADDRESS))
    lesser = "古い堰は\n\n続きを読む\n\n有料会員限定"
    library.add_article(draft(original=b"b"), article("堰", lesser, url=ADDRESS, gate="paywall"))
    library.add_article(draft(original=b"c"), article("堰", "移転した。 次 へ", url=ADDRESS))
    assert library.body(first.id or 0).reading_text == story


@pytest.mark.parametrize("gate", ["robot check", "missing page"])
def test_a_gate_without_a_word_of_the_story_is_no_version_of_it(
    library: Library, gate: str
) -> None:
    first = library.add_article(draft(original=b"a"), article("Weir", STORY, url=ADDRESS))
    assert first.id is not None
    library.add_highlight(first.id, 0, 20)
    again = library.add_article(
        draft(original=b"b"), article("Just a moment…", "Please wait.", url=ADDRESS, gate=gate)
    )
    assert (again.status, again.id, again.title) == ("failed", first.id, "Weir")
    assert gate in again.reason
    assert library.body(first.id).reading_text == STORY
    assert len(library.versions(first.id)) == 1
    assert len(list(library._store.originals.digests())) == 1
    assert [kept.state for kept in library.highlights(first.id)] == ["anchored"]


def test_a_far_shorter_save_does_not_replace_a_story(library: Library) -> None:
    first = library.add_article(draft(original=b"a"), article("Weir", STORY, url=ADDRESS))
    library.add_article(draft(original=b"b"), article("Weir", "The page moved.", url=ADDRESS))
    assert library.body(first.id or 0).reading_text == STORY


@pytest.mark.parametrize("gate", ["robot check", "login wall", "cookie wall", "missing page"])
def test_a_page_that_is_nothing_but_a_gate_is_refused(library: Library, gate: str) -> None:
    asset, image = picture()
    item = library.add_article(
        draft(original=b"gate"),
        article("Wait", "Wait.", url=ADDRESS, gate=gate, assets=(asset,), images=(image,)),
    )
    assert item.status == "failed"
    assert gate in item.reason
    assert not list(library._store.originals.digests())
    assert not list(library._store.asset_files.digests())
    assert library.counts().all == 0


def test_the_beginning_before_a_paywall_is_kept(library: Library) -> None:
    item = library.add_article(draft(), article("Weir", WORDS, url=ADDRESS, gate="paywall"))
    assert item.status == "added"


def page(words: str) -> bytes:
    return (
        '<html><head><title>Weir</title><link rel="canonical" href="https://v.example/a">'
        f"</head><body><article><h1>Weir</h1>{words}</article></body></html>"
    ).encode()


def test_cleaning_again_reads_the_file_of_the_fuller_text(library: Library, tmp_path: Path) -> None:
    story = "".join(
        f"<p>Paragraph {n} tells at length of the old weir above the mill, of the river that keeps "
        f"to its bed, and of the engineers who measured its flow for {n} weeks.</p>"
        for n in range(12)
    )
    full, gate = tmp_path / "full.html", tmp_path / "gate.html"
    full.write_bytes(page(story))
    gate.write_bytes(page("<p>Checking your browser before you go on. Please wait a moment.</p>"))
    library.import_paths([full])
    before = library.body(1).reading_text
    mark = library.add_highlight(1, 10, 40)
    library.import_paths([gate])
    assert library.counts().all == 1
    library.clean_again([1])
    assert library.body(1).reading_text == before
    assert library.original(1) == ("full.html", full.read_bytes())
    assert library.highlight(mark.id).state == "anchored"
    archive = tmp_path / "all.zip"
    library.export("zip", None, archive)
    with open_library(tmp_path / "other") as other:
        other.import_paths([archive])
        assert other.body(1).reading_text == before
        other.clean_again([1])
        assert other.body(1).reading_text == before


def test_a_new_cleaning_that_finds_a_gate_changes_nothing(library: Library) -> None:
    first = library.add_article(draft(original=b"a"), article("Weir", STORY, url=ADDRESS))
    intake = library._parts.intake  # the importer's own way of giving a story a new cleaning
    intake.renew(first.id or 0, article("Wait", "One moment.", url=ADDRESS, gate="robot check"))
    assert library.body(first.id or 0).reading_text == STORY


def test_what_a_person_made_outranks_the_refusal_of_a_gate(library: Library) -> None:
    item = library.add_article(
        draft(tags=("Sea",), note="for later", starred=True),
        article("Wait", "One moment.", url=ADDRESS, gate="login wall"),
    )
    assert item.status == "added"
    assert "login wall" in item.reason
    story = library.story(item.id or 0)
    assert (story.tags, story.note, story.starred) == (("Sea",), "for later", True)


def test_an_address_without_text_stays_one_when_a_gate_comes(library: Library) -> None:
    first = library.add_article(draft(), article("", "", url=ADDRESS))
    assert library.story(first.id or 0).stub
    again = library.add_article(
        draft(tags=("Sea",)), article("Wait", "One moment.", url=ADDRESS, gate="robot check")
    )
    assert again.id == first.id
    assert "robot check" in again.reason
    story = library.story(first.id or 0)
    assert (story.stub, story.tags) == (True, ("Sea",))


@pytest.mark.parametrize("held", [60.0, -1.0])
def test_a_story_that_cannot_be_kept_takes_none_along(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, held: float
) -> None:
    monkeypatch.setattr(intake_module, "_HELD_SECONDS", held)
    stories = tmp_path / "stories.jsonl"
    titles = ["One", "Two", "Three"]
    stories.write_text(
        "".join(f'{{"title": "{t}", "text": "{t}. {WORDS[:80]}"}}\n' for t in titles)
    )
    kept = Intake._take

    def take(intake: Intake, arrival: IncomingStory) -> ImportItem:
        if arrival.title == "Two":
            raise ReaderError("The disk is full.")
        return kept(intake, arrival)

    monkeypatch.setattr(Intake, "_take", take)
    lines = library.import_paths([stories]).items
    assert [(line.title, line.status) for line in lines] == [
        ("One", "added"), ("Two", "failed"), ("Three", "added"),
    ]  # fmt: skip
    assert lines[1].reason == "The disk is full."
    assert sorted(story.title for story in library.stories()) == ["One", "Three"]


def test_what_others_wait_too_long_for_is_kept_in_several_transactions(
    monkeypatch: pytest.MonkeyPatch, library: Library
) -> None:
    monkeypatch.setattr(intake_module, "_HELD_SECONDS", -1.0)
    new = Intake(library._store, library._parts.keys, library.annotations)
    arrivals = [(draft(), article(f"Ferry {each}", f"{WORDS} {each}")) for each in range(3)]
    assert [item.status for item in new.add_all(arrivals)] == ["added"] * 3
    assert len(library.stories()) == 3
