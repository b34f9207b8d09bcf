"""Export, wipe, import: the same highlights at the same places."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.clean.render.sanitizer import article_from_html
from reader.formats import read_bytes
from reader.formats.annotations import FORMATS as READERS
from reader.formats.limits import Limits
from reader.formats.protocol import ReadContext
from reader.formats.source import FileSource
from reader.library.exporting import Exporter, Restorer
from reader.library.library import Library
from reader.model import COLOURS, Article, Draft, Facts, Highlight, ReaderError
from tests.examples import examples
from tests.library.annotations.samples import HARBOUR, MARKET, mark, put

WORDS = st.sampled_from(
    [
        *("ice", "harbour", "boat", "lamp", "council", "quay", "trawler", "storm", "winter"),
        *("friday", "“quoted”", "naïve", "漢字", "don't", "1,000", "—"),
    ]
)
PARAGRAPHS = st.lists(
    st.lists(WORDS, min_size=3, max_size=25).map(" ".join), min_size=2, max_size=8, unique=True
)
NOTES = st.text(st.sampled_from("ab \n*#>|,;\"'&<é漢"), max_size=30).map(str.strip)
TAGS = st.lists(
    st.sampled_from(["ice", "a b", "naïve", "x/y", "#h", "m,n"]), max_size=2, unique=True
)
MOMENT = "2026-01-14T10:00:00.000Z"


@contextmanager
def libraries() -> Iterator[tuple[Library, Library, Path]]:
    """A library, another that is empty, and a folder."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        with Library(folder / "one") as one, Library(folder / "two") as two:
            yield one, two, folder


def restorer_of(library: Library) -> Restorer:
    return Restorer(library._store, library._parts.keys, library.annotations, library._parts.intake)


def draw_marks(data: st.DataObject, library: Library, story: int) -> None:
    text = library.body(story).reading_text
    for _ in range(data.draw(st.integers(1, 5))):
        start = data.draw(st.integers(0, len(text) - 1))
        end = data.draw(st.integers(start, min(len(text), start + 150)))
        look: dict[str, Any] = {
            "colour": data.draw(st.sampled_from(COLOURS)),
            "note": data.draw(NOTES),
            "tags": data.draw(TAGS),
        }
        try:
            library.add_highlight(story, start, end, **look)
        except ReaderError:
            assert not text[start:end].strip()


def seen(library: Library, story: int) -> list[tuple[Any, ...]]:
    return sorted(places(h) for h in library.highlights(story))


def places(mark: Highlight) -> tuple[Any, ...]:
    return mark.start, mark.end, mark.exact, mark.colour, mark.note, mark.tags, mark.state


def read(path: Path, format: str) -> list[Draft]:
    source = FileSource(path.name, path)
    (reader,) = [known for known in READERS if known.recognises(source)]
    assert reader.name == format
    found = list(reader.read(source, ReadContext(Limits(), lambda inner: iter(()))))
    assert all(isinstance(draft, Draft) for draft in found), found
    return [draft for draft in found if isinstance(draft, Draft)]


@settings(max_examples=examples(6))
@given(st.data(), PARAGRAPHS)
@pytest.mark.parametrize("format", ["w3c", "hypothesis", "readwise"])
@pytest.mark.parametrize("page_first", [True, False], ids=["page first", "marks first"])
def test_marks_of_other_programs_formats_come_back_in_their_places(
    page_first: bool, format: str, data: st.DataObject, paragraphs: list[str]
) -> None:
    html = "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)
    with libraries() as (one, two, folder):
        story = put(one, html, url="https://x.example/story")
        draw_marks(data, one, story.id)
        exporter = Exporter(one._store, one.annotations)
        exporter.export(format, None, folder / "marks")
        if page_first:
            put(two, html, url="https://x.example/story")
        for draft in read(folder / "marks", format):
            two.add_article(draft, Article(title=draft.facts.title or "", url=draft.facts.url))
        if not page_first:
            put(two, html, url="https://x.example/story")
        (again,) = two.stories()
        there, here = seen(two, again.id), seen(one, story.id)
        if format == "readwise":
            assert distinct(there) == distinct(here)
        else:
            assert there == here


def distinct(marks: list[tuple[Any, ...]]) -> set[tuple[Any, ...]]:
    """What an import can tell apart without names: place, quote and note."""
    return {(*found[:3], found[4]) for found in marks}


@settings(max_examples=examples(10))
@given(st.data(), st.lists(PARAGRAPHS, min_size=1, max_size=3))
def test_a_library_comes_back_whole(data: st.DataObject, stories: list[list[str]]) -> None:
    with libraries() as (one, two, folder):
        for number, paragraphs in enumerate(stories):
            html = f"<p>Story {number} begins here.</p>" + "".join(
                f"<p>{p}</p>" for p in paragraphs
            )
            story = put(one, html, url=f"https://x.example/{number}", title=f"T{number}")
            draw_marks(data, one, story.id)
            one.add_bookmark(story.id, data.draw(st.integers(0, 20)), "label")
            if data.draw(st.booleans()):
                put(one, html.replace("begins", "started"), url=story.url, title=story.title)
            if data.draw(st.booleans()):
                one.star([story.id])
            if data.draw(st.booleans()):
                one.trash([story.id])
        Exporter(one._store, one.annotations).export("zip", None, folder / "all.zip")
        restorer = restorer_of(two)
        items = list(restorer.restore(folder / "all.zip"))
        assert {item.status for item in items} == {"added"}
        assert whole(two) == whole(one)
        again = list(restorer.restore(folder / "all.zip"))
        assert {item.status for item in again} <= {"duplicate", "updated"}
        assert whole(two) == whole(one)


def whole(library: Library) -> list[Any]:
    """Everything of a library that matters, without the ids of stories and numbers of versions."""
    found = []
    for story in (*library.stories(), *library.stories("is:trash")):
        body = library.body(story.id)
        marks = [
            (m.id, *places(m), m.created, m.changed, m.trashed)
            for trashed in (False, True)
            for m in library.highlights(story.id, trashed=trashed)
        ]
        bookmarks = [(b.id, b.offset, b.label, b.state) for b in library.bookmarks(story.id)]
        facts = (story.title, story.url, story.note, story.tags, story.starred, story.trashed)
        found.append((facts, story.added, body.html, body.reading_text, marks, bookmarks))
    return sorted(found, key=repr)


def test_an_archive_keeps_orphans_with_the_text_they_stood_in(library: Library) -> None:
    folder = library.folder.parent
    Exporter(library._store, library.annotations).export("zip", None, folder / "all.zip")
    with Library(folder / "two") as two:
        list(restorer_of(two).restore(folder / "all.zip"))
        (orphan,) = [h for h in two.highlights() if h.state == "orphaned"]
        old = two.body(orphan.story, version=orphan.version).reading_text
        assert old[orphan.start : orphan.end] == orphan.exact == "On the ice"
        put(two, "<p>Weather.</p>" + HARBOUR)
        assert two.highlight(orphan.id).state == "anchored"


def test_an_archive_joins_what_is_there(library: Library) -> None:
    folder = library.folder.parent
    Exporter(library._store, library.annotations).export("zip", None, folder / "all.zip")
    with Library(folder / "two") as two:
        mine = mark(two, put(two, MARKET, url="https://mine.example/"), "wool market")
        ice = put(two, HARBOUR)
        own = mark(two, ice, "two trawlers")
        list(restorer_of(two).restore(folder / "all.zip"))
        exact = {h.exact for h in two.highlights(ice.id)}
        assert {"two trawlers", "said Mara", "On the ice"} <= exact
        assert two.highlight(mine).state == two.highlight(own).state == "anchored"


def test_damaged_and_foreign_archives_are_told_in_words(library: Library, tmp_path: Path) -> None:
    import zipfile

    restorer = restorer_of(library)
    path = tmp_path / "x.zip"
    path.write_bytes(b"PK\x03\x04 no archive")
    with pytest.raises(ReaderError, match="is damaged"):
        list(restorer.restore(path))
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("broadsheet-library.json", '{"format": "other"}')
    with pytest.raises(ReaderError, match="not a library exported"):
        list(restorer.restore(path))
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr(
            "broadsheet-library.json", '{"format": "broadsheet-library", "version": 9}'
        )
    with pytest.raises(ReaderError, match="newer Broadsheet"):
        list(restorer.restore(path))
    with zipfile.ZipFile(path, "w") as archive:
        manifest = '{"format": "broadsheet-library", "version": 1}'
        archive.writestr("broadsheet-library.json", manifest)
        archive.writestr("stories/1.json", "[1, 2")
        archive.writestr("stories/2.json", '{"title": "No texts"}')
        good = '{"title": "T", "version": 1, "texts": [{"version": 1, "html": '
        good += '"<p onclick=x>Fine words of a story<script>no</script></p>", "text": "Fine"}]}'
        archive.writestr("stories/3.json", good)
    items = list(restorer.restore(path))
    assert [item.status for item in items] == ["failed", "failed", "added"]
    assert items[2].id is not None
    assert library.body(items[2].id).html == "<p>Fine words of a story</p>"


def test_stories_without_an_address_are_known_by_their_title(tmp_path: Path) -> None:
    with Library(tmp_path / "one") as one:
        story = put(one, MARKET, url=None, title="Wool")
        mark(one, story, "wool market", note="n")
        for format in ("w3c", "hypothesis", "readwise"):
            Exporter(one._store, one.annotations).export(format, None, tmp_path / format)
            (draft,) = read(tmp_path / format, format)
            assert draft.facts == Facts(title="Wool")
            assert [m.exact for m in draft.marks] == ["wool market"]


def test_stories_in_json_come_back_with_their_marks(library: Library) -> None:
    folder = library.folder.parent
    Exporter(library._store, library.annotations).export("json", None, folder / "all.json")
    with Library(folder / "two") as two:
        data = (folder / "all.json").read_bytes()
        for draft in read_bytes(data, "all.json"):
            assert isinstance(draft, Draft) and draft.html
            two.add_article(draft, article_from_html(draft.html, draft.facts))
        for story in library.stories():
            again = next(s for s in two.stories() if s.url == story.url)
            assert two.body(again.id).reading_text == library.body(story.id).reading_text
            stand = [m for m in seen(library, story.id) if m[-1] == "anchored"]
            assert [m for m in seen(two, again.id) if m[-1] == "anchored"] == stand
            quotes = [h.exact for h in library.highlights(story.id)]
            assert sorted(h.exact for h in two.highlights(again.id)) == sorted(quotes)
            assert (again.title, again.tags) == (story.title, story.tags)
