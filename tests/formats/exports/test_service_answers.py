"""Exports and answers of services that keep what people read: every field that they hold."""

from __future__ import annotations

import base64
import json
from typing import Any

from reader.model import CarriedMark, Draft
from tests.formats.reading import draft, drafts, refusal, zipped

ADDRESS = "https://mill.example/weir"
SAVED = "2020-09-13T12:26:40+00:00"
STAMP = 1_600_000_000


def mark(found: Draft) -> CarriedMark:
    """The one mark of a draft."""
    (one,) = found.marks
    return one


INSTAPAPER_BOOKMARK: dict[str, Any] = {
    "type": "bookmark", "bookmark_id": 12, "url": ADDRESS, "title": "The weir",
    "description": "A saved line", "time": STAMP, "starred": "1", "private_source": "",
    "hash": "x", "progress": 0.5, "progress_timestamp": STAMP, "tags": [{"id": 3, "name": "mills"}],
}  # fmt: skip
INSTAPAPER_HIGHLIGHT: dict[str, Any] = {
    "type": "highlight", "highlight_id": 9, "bookmark_id": 12, "text": "old weir", "note": "n",
    "position": 1, "time": STAMP,
}  # fmt: skip


def test_instapaper_s_interface_gives_a_list_or_an_object() -> None:
    user = {"type": "user", "user_id": 1, "username": "a@b.example"}
    for data in (
        [{"type": "meta"}, user, INSTAPAPER_BOOKMARK, INSTAPAPER_HIGHLIGHT],
        {"user": user, "bookmarks": [INSTAPAPER_BOOKMARK], "highlights": [INSTAPAPER_HIGHLIGHT],
         "delete_ids": []},
    ):  # fmt: skip
        found = draft(json.dumps(data), "list.json")
        assert (found.facts.title, found.facts.url) == ("The weir", ADDRESS)
        assert (found.facts.subtitle, found.added, found.starred) == ("A saved line", SAVED, True)
        assert (found.tags, found.reading_progress) == (("mills",), 0.5)
        assert mark(found) == CarriedMark(
            "old weir", note="n", created=SAVED, foreign_id="9", order=(1,)
        )


def test_pocket_s_interface() -> None:
    item = {
        "item_id": "7", "given_url": "https://t.example/x", "resolved_url": ADDRESS,
        "given_title": "", "resolved_title": "The weir", "excerpt": "Of it", "favorite": "1",
        "status": "1", "time_added": str(STAMP), "time_read": str(STAMP), "lang": "en",
        "tags": {"mills": {"item_id": "7", "tag": "mills"}},
        "authors": {"2": {"author_id": "2", "name": "Ann Lee", "url": ""}},
        "domain_metadata": {"name": "The Mill"},
        "annotations": [{"annotation_id": "a", "item_id": "7", "quote": "old weir",
                         "patch": "@@ -101,5 +101,9 @@", "created_at": "2020-09-13 12:26:40"}],
    }  # fmt: skip
    found = draft(json.dumps({"status": 1, "list": {"7": item}}), "get.json")
    assert (found.facts.title, found.facts.url, found.facts.site) == (
        *("The weir", ADDRESS, "The Mill"),
    )
    assert (found.facts.byline, found.facts.language) == ("Ann Lee", "en")
    assert (found.added, found.archived, found.starred) == (SAVED, True, True)
    assert (found.tags, found.aliases) == (("mills",), ("https://t.example/x",))
    assert (mark(found).exact, mark(found).order) == ("old weir", (100,))


def test_goodlinks() -> None:
    links = [
        {"url": ADDRESS, "title": "The weir", "summary": "Of it", "author": "Ann Lee",
         "tags": ["mills"], "starred": True, "addedAt": STAMP + 0.0, "readAt": STAMP + 1.0,
         "highlights": [{"content": "old weir", "note": "n", "time": STAMP}]},
        {"url": ADDRESS + "2", "title": "Two", "tags": [], "starred": False, "addedAt": STAMP},
    ]  # fmt: skip
    first, second = drafts(json.dumps(links), "GoodLinks.json")
    assert (first.facts.subtitle, first.facts.byline) == ("Of it", "Ann Lee")
    assert (first.added, first.read, first.starred, first.tags) == (SAVED, True, True, ("mills",))
    assert (mark(first).exact, mark(first).note) == ("old weir", "n")
    assert (second.added, second.read, second.starred) == (SAVED, False, False)


def test_shaarli_s_description_is_a_note_and_its_date_that_of_saving() -> None:
    link = {"id": 1, "url": ADDRESS, "shorturl": "Zx1", "title": "The weir", "private": True,
            "description": "A *note*", "tags": ["mills"], "created": SAVED}  # fmt: skip
    own = {**link, "url": "?Zx2", "title": "Mine", "description": "Words of my own."}
    first, second = drafts(json.dumps([link, own]), "links.json")
    assert (first.note, first.added, first.tags) == ("A *note*", SAVED, ("mills",))
    assert (first.facts.published, first.facts.subtitle) == (None, None)
    assert (second.facts.title, second.text) == ("Mine", "Words of my own.")


def test_pinboard_s_xml() -> None:
    found = draft(
        '<?xml version="1.0" encoding="UTF-8"?><posts user="x"><post href="' + ADDRESS + '" '
        'time="2020-09-13T12:26:40Z" description="The weir" extended="Of it" tag="mills rivers" '
        'hash="h" shared="no" toread="no" /></posts>',
        "all.xml",
    )
    assert (found.facts.title, found.facts.url, found.note) == ("The weir", ADDRESS, "Of it")
    assert (found.added, found.tags, found.read) == (SAVED, ("mills", "rivers"), True)


def test_raindrop_s_notes_and_highlights_in_html_and_csv() -> None:
    page = (
        "<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<TITLE>Raindrop.io Bookmarks</TITLE>\n<DL><p>\n"
        f'<DT><A HREF="{ADDRESS}" ADD_DATE="{STAMP}" TAGS="mill" DATA-IMPORTANT="true">W</A>\n'
        "<DD>Of it<br>My note\n<blockquote>marked<br>words</blockquote><p>on it</p>\n"
        "<blockquote>more</blockquote>\n"
        f'<DT><A HREF="{ADDRESS}2" ADD_DATE="{STAMP}">Two</A>\n</DL><p>'
    )
    first, second = drafts(page, "raindrop.html")
    assert (first.note, first.starred) == ("Of it\nMy note", True)
    assert first.marks == (CarriedMark("marked\nwords", note="on it"), CarriedMark("more"))
    assert (second.note, second.marks) == ("", ())
    table = (
        "id,title,note,excerpt,url,folder,tags,created,cover,highlights,favorite\n"
        f'1,W,Mine,Of it,{ADDRESS},Rivers/Mills,weir,2020-09-13T12:26:40.000Z,,"Highlight:marked\n'
        'words\nNote:on it\n\nHighlight:more",true\n'
    )
    found = draft(table, "raindrop.csv")
    assert found.marks == first.marks
    assert found.tags == ("Rivers", "Mills", "weir")


def test_omnivore_s_interface_wraps_each_story() -> None:
    node = {
        "id": "1", "title": "The weir", "slug": "weir", "siteName": "The Mill",
        "originalArticleUrl": ADDRESS, "author": "Ann Lee", "description": "Of it",
        "labels": [{"name": "mills"}], "savedAt": SAVED, "publishedAt": "2019-01-02T00:00:00Z",
        "isArchived": True, "readingProgressPercent": 40, "content": "<p>An old weir.</p>",
        "highlights": [{"id": "h", "quote": "old weir", "annotation": "n", "prefix": "An ",
                        "suffix": ".", "patch": "@@ -4,1 +4,9 @@", "color": "green",
                        "highlightPositionPercent": 60, "labels": [{"name": "q"}],
                        "createdAt": SAVED}],
    }  # fmt: skip
    found = draft(json.dumps({"data": {"search": {"edges": [{"node": node}]}}}), "search.json")
    assert (found.facts.url, found.facts.site, found.facts.byline) == (
        *(ADDRESS, "The Mill", "Ann Lee"),
    )
    assert (found.html, found.archived, found.reading_progress) == (
        *("<p>An old weir.</p>", True, 0.4),
    )
    assert mark(found) == CarriedMark(
        "old weir", "An", ".", 3, None, "green", "n", ("q",), SAVED, "h", share=0.6
    )


def _book(bookmarks: object) -> bytes:
    chapters = {
        f"{name}.xhtml": f"<html><body><h1>{name}</h1>"
        + "".join(f"<p>Line {n} of {name} tells of the weir.</p>" for n in range(12))
        + "</body></html>"
        for name in ("one", "two")
    }
    items = "".join(
        f'<item id="i{n}" href="{name}" media-type="application/xhtml+xml"/>'
        for n, name in enumerate(chapters)
    )
    held = base64.encodebytes(json.dumps(bookmarks).encode()).decode()
    return zipped(
        {
            "mimetype": "application/epub+zip",
            "META-INF/container.xml": "<container><rootfiles>"
            '<rootfile full-path="c.opf"/></rootfiles></container>',
            "c.opf": "<package><metadata><title>The weir</title></metadata>"
            f'<manifest>{items}</manifest><spine><itemref idref="i0"/><itemref idref="i1"/>'
            "</spine></package>",
            **chapters,
            "META-INF/calibre_bookmarks.txt": "encoding=json+base64:\n" + held,
        }
    )


HIGHLIGHT: dict[str, Any] = {
    "type": "highlight", "highlighted_text": "tells of the weir", "notes": "n", "uuid": "u",
    "timestamp": SAVED, "style": {"kind": "color", "type": "builtin", "which": "green"},
    "spine_index": 1, "spine_name": "two.xhtml", "start_cfi": "/2/4/8/1:20",
    "toc_family_titles": ["two"],
}  # fmt: skip


def test_a_book_with_calibre_s_highlights_in_it() -> None:
    place = {"type": "last-read", "pos": "epubcfi(/2)", "timestamp": SAVED}
    found = draft(_book([place, HIGHLIGHT, {"type": "highlight", "removed": True}]), "weir.epub")
    one = mark(found)
    assert (one.exact, one.colour, one.created, one.foreign_id) == (
        *("tells of the weir", "green", SAVED, "u"),
    )
    assert one.note == "n\n\n(two)"
    assert one.share is not None
    assert 0.7 < one.share < 0.8


def test_damaged_bookmarks_of_calibre_cost_no_book() -> None:
    for damaged in (7, "x", {"a": 1}, [None]):
        assert draft(_book(damaged), "weir.epub").marks == ()


def test_lists_without_stories_are_refused_kindly() -> None:
    assert refusal('{"bookmarks":[],"highlights":[{"bookmark_id":1,"highlight_id":2}]}', "i.json")
