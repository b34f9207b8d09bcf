"""OPML: a list of feeds is a list of links, an outline is a story."""

from __future__ import annotations

from pathlib import Path

from reader.library import open_library
from reader.library.importing.preparation import prepare
from tests.formats.reading import draft, drafts

FEEDS = """<?xml version="1.0"?><opml version="2.0"><head><title>Feeds</title>
<dateCreated>Mon, 18 Mar 2019 09:30:00 GMT</dateCreated></head><body>
<outline text="News"><outline type="rss" text="Port" xmlUrl="https://port.example/feed"
 htmlUrl="https://port.example/" created="Tue, 02 Jan 2018 10:00:00 GMT" category="/sea,ferry"/>
<outline type="rss" text="Harbour" xmlUrl="https://harbour.example/feed"/></outline>
</body></opml>"""


def test_feeds_are_links_dated_by_when_they_were_put_on_the_list() -> None:
    first, second = drafts(FEEDS, "feeds.opml")
    assert (first.facts.title, first.facts.url) == ("Port", "https://port.example/")
    assert first.added == "2018-01-02T10:00:00+00:00"
    assert first.tags == ("News", "sea", "ferry")
    assert second.added == "2019-03-18T09:30:00+00:00"
    assert all(each.text is None and each.html is None for each in (first, second))


def test_a_list_of_feeds_is_not_in_the_unread_pile(tmp_path: Path) -> None:
    path = tmp_path / "feeds.opml"
    path.write_text(FEEDS)
    with open_library(tmp_path / "library") as library:
        library.import_paths([path])
        assert [story.title for story in library.stories("is:inbox")] == []
        links = library.stories("is:link-only")
    assert {(story.title, story.added[:10]) for story in links} == {
        ("Port", "2018-01-02"),
        ("Harbour", "2019-03-18"),
    }


def test_a_written_outline_is_one_story() -> None:
    outline = (
        "<opml version='1.0'><head><title>Plans</title><ownerName>Ann</ownerName></head><body>"
        "<outline text='Spring'><outline text='Paint the boat' _note='blue &amp; white'/></outline>"
        "<outline text='Summer'/></body></opml>"
    )
    article = prepare(draft(outline, "plans.opml")).article
    assert (article.title, article.byline) == ("Plans", "Ann")
    for words in ("Spring", "Paint the boat", "blue & white", "Summer"):
        assert words in article.text


def test_mark_up_in_an_outline_is_no_text() -> None:
    found = draft(
        '<opml version="2.0"><head><title>Notes</title></head><body>'
        '<outline text="a &lt;b&gt;bold&lt;/b&gt; word"/><outline text="1 &lt; 2"/></body></opml>',
        "notes.opml",
    )
    assert "<li>a <b>bold</b> word</li><li>1 &lt; 2</li>" in (found.html or "")


def test_an_outline_that_has_a_link_here_and_there_stays_one_story() -> None:
    lines = "".join(f'<outline text="{name}"/>' for name in ("Las Vegas", "Ely", "Gerlach"))
    found = draft(
        '<opml><head><title>States</title></head><body><outline text="&lt;strong&gt;Nevada'
        f'&lt;/strong&gt;"><outline text="Reno" url="http://www.reno.example"/>{lines}'
        "</outline></body></opml>",
        "states.opml",
    )
    assert found.facts.title == "States"
    assert found.html is not None
    assert '<li><a href="http://www.reno.example">Reno</a></li><li>Las Vegas</li>' in found.html


def test_the_names_of_folders_are_tags_without_mark_up() -> None:
    found = draft(
        '<opml><body><outline text="&lt;b&gt;News&lt;/b&gt; &amp;amp; more">'
        '<outline text="Reno" url="http://www.reno.example"/></outline></body></opml>',
        "list.opml",
    )
    assert found.tags == ("News & more",)
