"""Our own Markdown comes back with marks, note, states, address, tags and dates."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from reader.formats import read_file
from reader.library import Library
from reader.library.exporting.markdown_writer import markdown_of
from reader.library.importing.preparation import prepare
from reader.model import Article, Draft, Facts, Refusal
from tests.library.annotations.samples import HARBOUR, mark, put

TEXT = HARBOUR + "<h2>Text</h2><p>3 * 4 = 12 and a_b [x] and #tag and <code>`x`</code>.</p>"


def returned(one: Library, path: Path, two: Library) -> None:
    """Bring what a file holds into another library."""
    for draft in read_file(path):
        assert isinstance(draft, Draft), draft
        prepared = prepare(draft)
        two.add_article(prepared.draft, prepared.article)


def test_a_story_with_everything(tmp_path: Path) -> None:
    with Library(tmp_path / "one") as one, Library(tmp_path / "two") as two:
        story = put(one, TEXT, title="Ice: a [story]", published="2026-01-14", language="en")
        mark(
            one,
            story,
            "closed the quay.\nNobody",
            colour="pink",
            tags=["cold", "two words", "#cold"],
        )
        mark(
            one,
            story,
            "3 * 4 = 12 and a_b [x] and #tag",
            note="Why?\n\n> quoted\n\n## Text\n\n- *a*",
        )
        mark(one, story, "two trawlers", colour="blue")
        one.set_note(story.id, "On the whole\n\n### a heading\n\n## Highlights\n\n##  Text")
        one.star([story.id])
        one.archive([story.id])
        one.mark_read([story.id])
        one.tag([story.id], add=["winter", "Küste", "deep frost", "#frost", "– –"])
        one.export("markdown", [story.id], tmp_path / "ice.md")
        returned(one, tmp_path / "ice.md", two)
        [again], there = two.stories(), one.story(story.id)
        for name in ("title", "url", "published", "note", "tags", "starred", "archived", "read"):
            assert getattr(again, name) == getattr(there, name), name
        assert two.body(again.id).reading_text == one.body(story.id).reading_text
        assert again.added[:10] == there.added[:10]

        def looks(library: Library, id: int) -> list[tuple[object, ...]]:
            return [
                (m.start, m.end, m.exact, m.colour, m.note, m.tags, m.state)
                for m in library.highlights(id)
            ]

        assert looks(two, again.id) == looks(one, story.id)


def test_the_outline_for_org_comes_back_as_highlights(tmp_path: Path) -> None:
    with Library(tmp_path / "one") as one:
        story = put(one, TEXT, title="Ice: a [story]", published="2026-01-14", language="en")
        mark(one, story, "closed the quay.\nNobody", colour="pink", tags=["cold"])
        mark(one, story, "two trawlers", note="Why?\n\n* a\n#+b")
        one.set_note(story.id, "* On the whole")
        one.tag([story.id], add=["winter"])
        one.export("org", [story.id], tmp_path / "ice.org")
        there, marks = one.story(story.id), one.highlights(story.id)
    bare = "* Nothing\n:PROPERTIES:\n:BROADSHEET: broadsheet://story/4\n:END:\n"
    with (tmp_path / "ice.org").open("a", encoding="utf-8") as file:
        file.write(f"\n{bare}\n{bare.replace('Nothing', 'Noted')}\n* But a note\n")
    found, nothing, noted = read_file(tmp_path / "ice.org")
    assert isinstance(nothing, Refusal)
    assert isinstance(noted, Draft)
    assert noted.note == "* But a note"
    assert isinstance(found, Draft)
    assert (found.facts.title, found.facts.url) == (there.title, there.url)
    assert (found.facts.published, found.note, found.tags) == (
        *(there.published, "* On the whole", ("winter",)),
    )
    assert [(m.exact, m.colour, m.note, m.tags) for m in found.marks] == [
        (m.exact, m.colour, m.note, m.tags) for m in marks
    ]


def test_a_note_of_a_vault_is_no_new_text(library: Library, tmp_path: Path) -> None:
    library.export("vault", None, tmp_path / "vault")
    notes = list((tmp_path / "vault").glob("[BIW]*.md"))
    assert len(notes) > 1
    for path in notes:
        [found] = list(read_file(path))
        assert isinstance(found, Refusal)
        assert not found.failed


def test_an_address_without_a_text_stays_one(tmp_path: Path) -> None:
    with Library(tmp_path / "one") as one, Library(tmp_path / "two") as two:
        for number, (byline, site) in enumerate(((None, None), ("Ann [Other]", "The Post"))):
            url = f"https://x.example/{number}"
            link = Draft(
                url,
                "csv",
                Facts(f"A *link* {number}", url=url, byline=byline, site=site),
                tags=("ice",),
                added=("2020-02-02T02:02:02+00:00", "2026-11-29T21:57:00.876Z")[number],
                starred=True,
                note="#important",
            )
            one.add_article(link, Article(title=link.facts.title or "", url=link.facts.url))
        for story in one.stories():
            assert story.stub
            one.export("markdown", [story.id], tmp_path / f"{story.id}.md")
            returned(one, tmp_path / f"{story.id}.md", two)
        pairs = (sorted(each.stories(), key=lambda story: story.title) for each in (one, two))
        for story, again in zip(*pairs, strict=True):
            for name in (
                *("title", "url", "tags", "starred", "added", "stub", "byline", "site", "note"),
            ):
                assert getattr(again, name) == getattr(story, name), name
            assert two.body(again.id).reading_text == ""


def test_a_title_as_long_as_a_book_loses_no_facts(tmp_path: Path) -> None:
    with Library(tmp_path / "one") as one, Library(tmp_path / "two") as two:
        story = put(one, TEXT, title="It's long: " * 10_000, published="2026-01-14")
        one.tag([story.id], add=["winter"])
        one.export("markdown", [story.id], tmp_path / "long.md")
        returned(one, tmp_path / "long.md", two)
        [again], there = two.stories(), one.story(story.id)
        for name in ("title", "url", "published", "tags"):
            assert getattr(again, name) == getattr(there, name), name


@pytest.mark.parametrize("sign", ["[{}]", "{}"])
@pytest.mark.parametrize("names", ["12", "21", "ab"])
def test_footnotes_keep_their_signs_their_order_and_their_place(
    tmp_path: Path, sign: str, names: str
) -> None:
    references = [
        f'<p>Words {name}.<sup><a id="r{name}" href="#n{name}">{sign.format(name)}</a></sup></p>'
        for name in names
    ]
    notes = [f'<li id="n{name}"><p>The note {name}.</p></li>' for name in sorted(names)]
    html = f"{''.join(references)}<h2>Notes</h2><ol>{''.join(notes)}</ol><h2>More</h2><p>End.</p>"
    with Library(tmp_path / "one") as one, Library(tmp_path / "two") as two:
        story = put(one, html)
        one.export("markdown", [story.id], tmp_path / "a.md")
        returned(one, tmp_path / "a.md", two)
        [again] = two.stories()
        before, after = (
            re.sub(" ↩\ufe0e?", "", library.body(found.id).reading_text)
            for library, found in ((one, story), (two, again))
        )
    assert after == before


def test_notes_among_the_items_of_a_list_are_kept() -> None:
    html = (
        '<p>A<sup><a href="#n2">2</a></sup></p>'
        '<ol><li>Nobody leads here.</li><li id="n2"><p>The second.</p></li><li>Third.</li></ol>'
    )
    found = markdown_of(html)
    assert "1. Nobody leads here.\n3. Third." in found
    assert found.endswith("[^2]: The second.")


def test_blanks_at_the_ends_of_lines_and_pictures_that_lie_nowhere(tmp_path: Path) -> None:
    html = (
        "<p>\u3000雨が降った。</p><p>It ended.\xa0</p><p>Verse:<br>\u2003two</p>"
        '<figure><img src="asset:missing-0123456789abcdef" alt="A [weir]"></figure>'
        "<ul><li>one\xa0</li></ul><p>Last words.</p>"
    )
    name = "'Quay' by Ann"
    with Library(tmp_path / "one") as one, Library(tmp_path / "two") as two:
        story = put(one, html, byline=name, authors=(name,))
        one.export("markdown", [story.id], tmp_path / "a.md")
        returned(one, tmp_path / "a.md", two)
        [again] = two.stories()
        assert two.body(again.id).reading_text == one.body(story.id).reading_text
        assert 'missing-0123456789abcdef" alt="A [weir]"' in two.body(again.id).html
        assert again.authors == story.authors


def test_passages_keep_the_blanks_at_the_ends_of_their_lines(tmp_path: Path) -> None:
    html = (
        "<p>It was late and ended.\xa0</p><p>\u3000The next &amp;#160; one began at once.</p>"
        "<p>As defined below:</p><pre>class Weir {\n    int flow;\n}</pre><p>That is all.</p>"
    )
    with Library(tmp_path / "one") as one, Library(tmp_path / "two") as two:
        story = put(one, html)
        text = one.body(story.id).reading_text
        for first, last in (("te and", "began a"), ("ined below", "int fl")):
            start, end = text.index(first), text.index(last) + len(last)
            one.add_highlight(story.id, start, end)
        one.export("markdown", [story.id], tmp_path / "a.md")
        returned(one, tmp_path / "a.md", two)
        [again] = two.stories()
        places = (
            [(m.exact, m.state) for m in library.highlights(found.id)]
            for library, found in ((one, story), (two, again))
        )
        assert next(places) == next(places)
