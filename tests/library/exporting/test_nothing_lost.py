"""Whatever an importer made, exported and imported into an empty library, is equal."""

from __future__ import annotations

import base64
import struct
import zlib
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from reader.formats import read_bytes
from reader.library.importing.preparation import prepare
from reader.library.library import Library
from reader.model import COLOURS, CarriedMark, Draft, Facts, Link, ReaderError
from tests.examples import examples
from tests.library.exporting.samples_of_formats import samples
from tests.library.exporting.snapshots import snapshot

pytestmark = pytest.mark.long


def returned(one: Library, folder: Path, format: str, *, again: bool) -> None:
    """Export a library into an empty other, `again` where asked for, and compare."""
    path = folder / f"all.{format}"
    ids = None if format == "zip" else one.story_ids("is:trash") + one.story_ids()
    one.export(format, ids, path)
    before = snapshot(one, originals=format == "zip")
    if format != "zip":
        for kept in before.values():
            marks = kept["highlights"].items()
            kept["highlights"] = {mark: fields for mark, fields in marks if not fields["trashed"]}
    with Library(folder / format) as two:
        for status in ({"added"}, {"duplicate"})[: 1 + again]:
            report = two.import_paths([path])
            assert {item.status for item in report.items} <= status, report.items
            after = snapshot(two, originals=format == "zip")
            assert after.keys() == before.keys()
            for story, facts in before.items():
                assert after[story] == facts


def test_the_samples_of_every_importer(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    with Library(tmp_path / "one") as one:
        for name, data in samples(monkeypatch):
            for draft in read_bytes(data, name):
                if isinstance(draft, Draft):
                    prepared = prepare(draft)
                    one.add_article(prepared.draft, prepared.article)
        assert len(one.story_ids()) > 150
        for story in one.stories(limit=20):
            text = one.body(story.id).reading_text
            if len(text) > 60:
                one.add_highlight(story.id, 5, 45, "green", "A *note*", tags=["a b"])
                one.add_bookmark(story.id, 20, "Here")
        for format in ("zip", "json"):
            returned(one, tmp_path, format, again=False)


def picture(seed: int) -> bytes:
    """Return a PNG of noise, too large to be taken for a counter or a place-holder."""

    def chunk(name: bytes, data: bytes) -> bytes:
        return (
            struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
        )

    noise = Random(seed)
    head = struct.pack(">IIBBBBB", 64, 64, 8, 0, 0, 0, 0)
    dots = zlib.compress(b"".join(b"\0" + noise.randbytes(64) for _ in range(64)))
    parts = chunk(b"IHDR", head) + chunk(b"IDAT", dots) + chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + parts


WORDS = st.text(
    st.sampled_from("abc deé漢字😀\u0301 \u200f\u202e<>&\"'`*_[]()#|\\~^=-+.1\u00a0\u2028"),
    min_size=1,
    max_size=40,
)
LINE = WORDS.map(lambda text: " ".join(text.split())).filter(bool)
MAYBE = st.none() | LINE
DATES = st.sampled_from([None, "1999", "2026-01-14", "2026-01-14T10:00:00+02:00"])
PARTS = st.sampled_from(
    [
        "<p>The ferry lay at the quay all winter, and nobody asked why.</p>",
        "<h2>On the <i>ice</i></h2>",
        "<ul><li>one</li><li>two <b>three</b></li></ul>",
        "<pre><code>if a &lt; b:\n    return *a</code></pre>",
        "<table><tr><th>a</th><td>b</td></tr></table>",
        '<p>See <a href="https://x.example/a_(b)">this</a> and 10<sup>6</sup>.</p>',
        f'<figure><img src="data:image/png;base64,{base64.b64encode(picture(7)).decode()}" '
        'alt="A dot"><figcaption>A caption</figcaption></figure>',
        '<p><img src="https://x.example/lost.png" alt="not saved"></p>',
        "<blockquote><p>“Quoted” — naïve 漢字.</p></blockquote>",
    ]
)


@st.composite
def stories(draw: st.DrawFn) -> dict[str, Any]:
    """Draw what is known of a story: facts, texts in their order, states, marks."""
    return {
        "facts": {name: draw(MAYBE) for name in ("subtitle", "byline", "site", "section")}
        | {"published": draw(DATES), "language": draw(st.sampled_from([None, "en", "ar"]))}
        | {"authors": tuple(draw(st.lists(LINE, max_size=2)))},
        "title": draw(LINE),
        "texts": [
            "".join(parts) for parts in draw(st.lists(st.lists(PARTS, min_size=1), max_size=3))
        ],
        "url": draw(st.booleans()),
        "note": draw(st.just("") | WORDS),
        "tags": draw(st.lists(LINE, max_size=3)),
        "added": draw(st.sampled_from([None, "2020-02-02T02:02:02.000Z"])),
        "states": draw(st.sets(st.sampled_from(["starred", "read", "archived", "trashed"]))),
        "carried": draw(st.lists(LINE, max_size=2)),
        "progress": draw(st.sampled_from([None, 0.25, 1.0])),
    }


def keep(library: Library, number: int, told: dict[str, Any]) -> int:
    """Put a drawn story into a library."""
    url = f"https://x.example/{number}" if told["url"] else None
    facts = Facts(title=f"{number} {told['title']}", url=url, **told["facts"])
    states = told["states"]
    texts = told["texts"]
    for at, html in enumerate(texts or [""]):
        draft = Draft(
            *(f"s{number}", "html", facts),
            html=html,
            original=f"{number} {html}".encode(),
            original_name="page.html",
            links=(
                Link("Other", "https://x.example/2", teaser="T", published="2026", place="Box"),
            ),
            marks=tuple(CarriedMark(words, note="n", tags=("t",)) for words in told["carried"]),
            note=told["note"],
            tags=tuple(told["tags"]),
            added=told["added"],
            reading_progress=told["progress"],
            starred="starred" in states,
            read="read" in states,
            archived="archived" in states,
            trashed="trashed" in states,
        )
        if not html and not url and not told["carried"]:
            draft = Draft(draft.origin, "html", facts, html="<p>Words.</p>")
        prepared = prepare(draft)
        item = library.add_article(prepared.draft, prepared.article)
        assert item.id is not None, item
        if at == 0:
            story = item.id
    return story


@settings(
    max_examples=examples(4),
    deadline=None,
    # To make a library small takes longer than to read it as it was drawn.
    phases=(Phase.explicit, Phase.reuse, Phase.generate),
)
@given(st.data(), st.lists(stories(), min_size=1, max_size=3))
def test_generated_libraries(data: st.DataObject, told: list[dict[str, Any]]) -> None:
    with TemporaryDirectory() as folder, Library(Path(folder) / "one") as one:
        kept = [keep(one, number, each) for number, each in enumerate(told)]
        for story in kept:
            _mark(data, one, story)
        if len(set(kept)) > 1 and data.draw(st.booleans()):
            one.not_related(kept[0], kept[1])
        for format in ("zip", "json"):
            returned(one, Path(folder), format, again=True)


@settings(
    max_examples=examples(3),
    deadline=None,
    phases=(Phase.explicit, Phase.reuse, Phase.generate),
)
@given(st.data(), st.lists(stories(), min_size=1, max_size=2))
def test_our_web_pages_and_books_give_their_stories_back(
    data: st.DataObject, told: list[dict[str, Any]]
) -> None:
    with TemporaryDirectory() as folder, Library(Path(folder) / "one") as one:
        for number, each in enumerate(told):
            _mark(data, one, keep(one, number, {**each, "texts": each["texts"][:1]}))
        for format in ("html", "epub"):
            returned(one, Path(folder), format, again=True)


def _mark(data: st.DataObject, library: Library, story: int) -> None:
    text = library.body(story).reading_text
    for _ in range(data.draw(st.integers(0, 3))):
        start = data.draw(st.integers(0, max(0, len(text) - 1)))
        end = data.draw(st.integers(start, len(text)))
        look = (data.draw(st.sampled_from(COLOURS)), data.draw(st.just("") | WORDS))
        try:
            made = library.add_highlight(story, start, end, *look, tags=["a b"])
        except ReaderError:
            continue
        if data.draw(st.booleans()):
            library.remove_highlight(made.id)
    if data.draw(st.booleans()):
        library.add_bookmark(story, data.draw(st.integers(0, len(text))), data.draw(WORDS))
