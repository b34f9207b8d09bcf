"""Exports of other programs: texts, tags, dates, states, notes and highlights."""

from __future__ import annotations

import base64
import hashlib
import json

import pytest

from reader.formats import read_file
from reader.model import Draft, Refusal
from tests.formats.reading import draft, drafts, read_all, zipped

PNG = b"\x89PNG\r\n\x1a\n" + b"\0" * 200
ADDRESS = "https://a.example/one"


def _omnivore() -> bytes:
    def entry(slug: str, state: str, progress: int) -> dict[str, object]:
        return {
            "id": slug,
            "slug": slug,
            "title": slug.title(),
            "author": "Ann",
            "url": f"https://a.example/{slug}",
            "state": state,
            "readingProgress": progress,
            "labels": ["one", {"name": "two"}],
            "savedAt": "2024-10-29T16:30:11.000Z",
            "publishedAt": "2024-10-28T00:00:00.000Z",
        }

    marks = "> first line\n> \n> second line\n\n#tag\n\nA note of mine.\n\n> another\n"
    return zipped(
        {
            "content/full.html": "<p>The whole text.</p>",
            "highlights/full.md": marks,
            "metadata_0_to_2.json": json.dumps(
                [entry("full", "Active", 40), entry("bare", "Archived", 100)]
            ),
            "metadata_20_to_40.json": "[ damaged",
        }
    )


_OMNIVORE_ITEM: dict[str, object] = {
    "id": "1", "slug": "t", "title": "T", "description": "", "author": None, "url": ADDRESS,
    "state": "Archived", "readingProgress": 40, "thumbnail": None, "labels": [],
    "savedAt": "2024-05-06T09:00:00.000Z", "updatedAt": "2024-05-06T09:00:00.000Z",
    "publishedAt": None,
}  # fmt: skip


@pytest.mark.parametrize(
    "missing", [(), ("labels", "publishedAt"), ("slug", "id"), ("readingProgress", "updatedAt"),
                ("state", "thumbnail", "labels")]
)  # fmt: skip
def test_a_lone_item_of_omnivores_list(missing: tuple[str, ...]) -> None:
    item = {name: value for name, value in _OMNIVORE_ITEM.items() if name not in missing}
    found = draft(json.dumps(item), "item.json")
    assert (found.format, found.facts.url) == ("omnivore", ADDRESS)
    assert (found.added or "").startswith("2024-05-06T09")
    assert found.archived == ("state" not in missing)


def test_omnivore() -> None:
    found = read_all(_omnivore(), "omnivore.zip")
    full, bare, damaged = found
    assert isinstance(full, Draft)
    assert isinstance(bare, Draft)
    assert isinstance(damaged, Refusal)
    assert (full.format, full.html) == ("omnivore", "<p>The whole text.</p>")
    assert full.tags == ("one", "two")
    assert full.added == "2024-10-29T16:30:11+00:00"
    assert (full.facts.published or "").startswith("2024-10-28")
    assert (full.reading_progress, full.read) == (0.4, False)
    first, second = full.marks
    assert first.exact.split() == ["first", "line", "second", "line"]
    assert (first.note, first.tags) == ("A note of mine.", ("tag",))
    assert second.exact == "another"
    assert (bare.html, bare.archived, bare.read) == (None, True, True)


def test_pocket() -> None:
    table = (
        "title,url,time_added,tags,status\n"
        '"A, title",https://a.example/1,1700000000,x|y,unread\n'
        "https://a.example/2,https://a.example/2,1700000001,,archive\n"
        "no page,chrome://about,1,,unread\n"
    )
    marks = [
        {
            "url": "https://a.example/1",
            "title": "A",
            "highlights": [{"quote": "a passage", "created_at": 1700000002}],
        },
        {"url": "https://a.example/3", "highlights": [{"quote": "lonely"}]},
    ]
    data = zipped({"part_000000.csv": table, "annotations/part_000000.json": json.dumps(marks)})
    found = read_all(data, "pocket.zip")
    one, two, refused, lonely = found
    assert isinstance(one, Draft)
    assert isinstance(two, Draft)
    assert isinstance(refused, Refusal)
    assert isinstance(lonely, Draft)
    assert (one.facts.title, one.tags) == ("A, title", ("x", "y"))
    assert one.added == "2023-11-14T22:13:20+00:00"
    assert one.marks[0].exact == "a passage"
    assert two.archived
    assert lonely.marks[0].exact == "lonely"


def test_pockets_old_page() -> None:
    page = (
        "<!DOCTYPE html><html><head><title>Pocket Export</title></head><body><h1>Unread</h1><ul>"
        '<li><a href="https://a.example/1" time_added="1388166091" tags="a,b">One</a></li></ul>'
        '<h1>Read Archive</h1><ul><li><a href="https://a.example/2" time_added="1" tags="">Two'
        "</a></li></ul></body></html>"
    )
    one, two = drafts(page, "ril_export.html")
    assert (one.facts.title, one.tags, one.archived) == ("One", ("a", "b"), False)
    assert (two.archived, two.read) == (True, True)


def test_instapaper() -> None:
    table = (
        "URL,Title,Selection,Folder,Timestamp,Tags\n"
        'https://a.example/1,One,"a chosen passage",Starred,1473328558,"[""x""]"\n'
        "https://a.example/2,Two,,Archive,1473328558,[]\n"
        "https://a.example/3,Three,,My folder,1473328558,[]\n"
    )
    one, two, three = drafts(table, "instapaper.csv")
    assert (one.starred, one.marks[0].exact, one.tags) == (True, "a chosen passage", ("x",))
    assert (two.archived, two.read) == (True, True)
    assert three.tags == ("My folder",)


def test_wallabag() -> None:
    entry = {
        "id": 1,
        "url": "https://a.example/1",
        "title": "One",
        "content": "<p>Words.</p>",
        "is_archived": "1",
        "is_starred": True,
        "tags": ["x"],
        "language": "fr_FR",
        "created_at": "2016-09-08T11:55:58+0200",
        "published_by": ["Ann"],
        "annotations": [{"text": "my note", "quote": "Words", "ranges": []}],
    }
    numbered = {str(place): value for place, value in enumerate(entry.values())}
    one, two = drafts(json.dumps([entry, {**entry, **numbered, "is_archived": 0}]), "w.json")
    assert (one.html, one.archived, one.starred) == ("<p>Words.</p>", True, True)
    assert (one.facts.language, one.facts.byline) == ("fr", "Ann")
    assert one.added == "2016-09-08T11:55:58+02:00"
    assert (one.marks[0].exact, one.marks[0].note) == ("Words", "my note")
    assert not two.archived


def test_wallabags_table() -> None:
    table = 'Title;URL;Content;Tags;"Created At"\nOne;https://a.example/1;<p>x</p>;a;\n'
    found = draft(table, "w.csv")
    assert (found.facts.url, found.html, found.tags) == ("https://a.example/1", "<p>x</p>", ("a",))


def test_readeck_keeps_no_tokens() -> None:
    info = {
        "id": "abc",
        "title": "One",
        "url": "https://a.example/1",
        "created": "2024-01-02T03:04:05Z",
        "labels": ["x"],
        "is_marked": True,
        "is_archived": False,
        "annotations": [{"text": "a passage", "color": "blue", "note": "n"}],
    }
    data = zipped(
        {
            "data.json": '{"tokens": ["secret"]}',
            "bookmarks/abc/info.json": json.dumps(info),
            "bookmarks/abc/index.html": '<p>Words.</p><img src="./_resources/a.png">',
            "bookmarks/abc/_resources/a.png": PNG,
        }
    )
    found = draft(data, "readeck.zip")
    assert (found.starred, found.tags) == (True, ("x",))
    assert (found.marks[0].exact, found.marks[0].colour) == ("a passage", "blue")
    assert found.files["./_resources/a.png"] == PNG
    assert b"secret" not in (found.original or b"")


def test_karakeep_linkwarden_raindrop_readability() -> None:
    karakeep = {
        "bookmarks": [
            {
                "createdAt": 1700000000,
                "title": "One",
                "tags": ["x"],
                "content": {"type": "link", "url": "https://a.example/1"},
                "note": "mine",
                "archived": True,
            },
            {"createdAt": 1, "title": None, "tags": [], "content": {"type": "text", "text": "T."}},
        ]
    }
    one, two = drafts(json.dumps(karakeep), "k.json")
    assert (one.note, one.archived, one.tags) == ("mine", True, ("x",))
    assert two.text == "T."
    linkwarden = {
        "collections": [
            {
                "name": "Tech",
                "links": [
                    {
                        "name": "One",
                        "url": "https://a.example/1",
                        "tags": [{"name": "x"}],
                        "createdAt": "2025-01-01T00:00:00.000Z",
                    }
                ],
            }
        ]
    }
    assert draft(json.dumps(linkwarden), "l.json").tags == ("Tech", "x")
    raindrop = (
        "id,title,note,excerpt,url,folder,tags,created,cover,highlights,favorite\n"
        '1,One,mine,short,https://a.example/1,Reading,"x, y",2024-01-02T03:04:05.000Z,,'
        '"Highlight:a passage\nNote:a thought",true\n'
    )
    found = draft(raindrop, "r.csv")
    assert (found.note, found.tags, found.starred) == ("mine", ("Reading", "x", "y"), True)
    assert any(mark.exact == "a passage" for mark in found.marks)
    readability = {
        "bookmarks": [
            {
                "article__title": "One",
                "article__url": "https://a.example/1",
                "archive": True,
                "favorite": False,
                "date_added": "2016-08-25T12:05:00",
            }
        ],
        "recommendations": [],
    }
    found = draft(json.dumps(readability), "r.json")
    assert (found.archived, found.added) == (True, "2016-08-25T12:05:00")


def _enex(content: str) -> str:
    picture = base64.b64encode(PNG).decode()
    return (
        '<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE en-export SYSTEM "http://x/e.dtd">'
        '<en-export export-date="20201018T072643Z"><note><title>One</title>'
        f"<content><![CDATA[<?xml version='1.0'?><en-note>{content}</en-note>]]></content>"
        "<created>20201018T072540Z</created><tag>x</tag><tag>y</tag><note-attributes>"
        "<source-url>https://a.example/1</source-url><author>Ann</author></note-attributes>"
        f"<resource><data>{picture}</data><mime>image/png</mime></resource></note>"
        "<note><title>Two</title><content><![CDATA[<en-note>more</en-note>]]></content></note>"
        "</en-export>"
    )


def test_evernote() -> None:
    digest = hashlib.md5(PNG, usedforsecurity=False).hexdigest()
    media = f'<div>Words<en-todo checked="true"/></div><en-media type="image/png" hash="{digest}"/>'
    one, two = drafts(_enex(media), "x.enex")
    facts = one.facts
    assert (facts.title, facts.url, facts.byline) == ("One", "https://a.example/1", "Ann")
    assert (one.tags, one.added) == (("x", "y"), "2020-10-18T07:25:40+00:00")
    assert one.files == {f"en-media:{digest}": PNG}
    assert f'src="en-media:{digest}"' in (one.html or "")
    assert two.facts.title == "Two"


def test_a_damaged_note_spoils_no_other() -> None:
    one, two = drafts(_enex("<div>Words <b>& not closed"), "x.enex")
    assert "Words" in (one.html or "")
    assert two.facts.title == "Two"


def test_bookmarks() -> None:
    page = (
        "<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<TITLE>Bookmarks</TITLE><H1>Menu</H1>\n<DL><p>"
        '<DT><H3>Folder</H3><DL><p><DT><A HREF="https://a.example/1" ADD_DATE="1463686878" '
        'TAGS="x,y">One</A><DD>what I thought\n</DL><p>'
        '<DT><A HREF="place:sort=8">Smart</A></DL>'
    )
    found = read_all(page, "bookmarks.html")
    one = found[0]
    assert isinstance(one, Draft)
    assert one.tags == ("Folder", "x", "y")
    assert (one.note, one.added) == ("what I thought", "2016-05-19T19:41:18+00:00")
    assert isinstance(found[1], Refusal)
    assert not found[1].failed


def test_firefox_backup() -> None:
    places = {
        "type": "text/x-moz-place-container",
        "root": "placesRoot",
        "title": "",
        "children": [
            {
                "type": "text/x-moz-place-container",
                "title": "Folder",
                "children": [
                    {
                        "type": "text/x-moz-place",
                        "title": "One",
                        "uri": "https://a.example/1",
                        "dateAdded": 1388166091504000,
                        "tags": "x,y",
                    }
                ],
            }
        ],
    }
    found = draft(json.dumps(places), "bookmarks.json")
    assert found.tags == ("Folder", "x", "y")
    assert (found.added or "").startswith("2013-12-27T17:41:31")


ZOTERO = """<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
 xmlns:z="http://www.zotero.org/namespaces/export#" xmlns:bib="http://purl.org/net/biblio#"
 xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:link="http://purl.org/rss/1.0/modules/link/"
 xmlns:dcterms="http://purl.org/dc/terms/" xmlns:foaf="http://xmlns.com/foaf/0.1/">
<bib:Document rdf:about="https://a.example/1"><z:itemType>webpage</z:itemType>
<dc:title>One</dc:title><dc:date>2023-07-31</dc:date><z:language>es</z:language>
<bib:authors><rdf:Seq><rdf:li><foaf:Person><foaf:surname>Other</foaf:surname>
<foaf:givenName>Ann</foaf:givenName></foaf:Person></rdf:li></rdf:Seq></bib:authors>
<dc:subject>x</dc:subject><link:link rdf:resource="#item_2"/></bib:Document>
<z:Attachment rdf:about="#item_2"><rdf:resource rdf:resource="{}"/>
<link:type>text/html</link:type></z:Attachment></rdf:RDF>"""


def test_zotero_with_and_without_its_snapshot(tmp_path: object) -> None:
    from pathlib import Path

    folder = Path(str(tmp_path)) / "export"
    (folder / "files" / "2").mkdir(parents=True)
    (folder / "files" / "2" / "one.html").write_text("<p>Snapshot</p>", encoding="utf-8")
    (folder.parent / "secret.html").write_text("<p>secret</p>", encoding="utf-8")
    listed = folder / "export.rdf"
    listed.write_text(ZOTERO.replace("{}", "files/2/one.html"), encoding="utf-8")
    (found,) = read_file(listed)
    assert isinstance(found, Draft)
    assert found.page == b"<p>Snapshot</p>"
    facts = found.facts
    assert (facts.title, facts.byline, facts.url) == ("One", "Ann Other", "https://a.example/1")
    assert (facts.language, found.tags) == ("es", ("x",))
    listed.write_text(ZOTERO.replace("{}", "../secret.html"), encoding="utf-8")
    (outside,) = read_file(listed)
    assert isinstance(outside, Draft)
    assert outside.page is None


def test_pockets_page_in_the_form_of_bookmarks_with_addresses_that_lead_on() -> None:
    first, second = drafts(
        "<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<TITLE>Bookmarks</TITLE>\n<H1>Unread</H1>\n<UL>\n"
        '<LI><A HREF="https://getpocket.com/extredirect?url=https%3A%2F%2Frivers.example%2Fweirs'
        '&http=1" time_added="1650000000" tags="water,boats">Weirs</A></LI>\n</UL>\n'
        '<H1>Read Archive</H1>\n<UL><LI><A HREF="https://rivers.example/2" '
        'time_added="1650000001" tags="">Two</A></LI></UL>',
        "ril.html",
    )
    assert (first.facts.url, first.tags) == ("https://rivers.example/weirs", ("water", "boats"))
    assert first.added == "2022-04-15T05:20:00+00:00"
    assert (first.archived, second.archived) == (False, True)


def test_a_note_of_evernote_without_a_title_is_called_by_its_first_line() -> None:
    found = draft(
        "<en-export><note><title></title><content><![CDATA[<en-note><div>Literary history</div>"
        "<div>It was read from afar.</div></en-note>]]></content></note></en-export>",
        "notes.enex",
    )
    assert found.facts.title == "Literary history"


def test_a_description_belongs_to_the_bookmark_right_above_it() -> None:
    first, second = drafts(
        "<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<DL><p>\n"
        '<DT><A HREF="https://rivers.example/1" ADD_DATE="1533327176">Weirs</A>\n'
        '<DT><A HREF="https://rivers.example/2" ADD_DATE="1459193699">Locks</A>\n'
        "<DD>A comment on\ntwo lines\n</DL><p>",
        "bookmarks.html",
    )
    assert (first.note, second.note) == ("", "A comment on\ntwo lines")


def test_a_note_of_evernote_that_is_all_title_and_one_with_the_end_of_a_section_in_it() -> None:
    first, second = drafts(
        "<en-export><note><title>Buy oars</title><content><![CDATA[<?xml version='1.0'?>\n ]]>\n"
        "</content><tag>boats</tag></note><note><title>Ann</title><content><![CDATA[<en-note>"
        "<div>&lt;<a>ann@x.example</a>]]<![CDATA[>]]></div><div>She rows.</div></en-note> ]]>\n"
        "</content></note></en-export>",
        "notes.enex",
    )
    assert (first.facts.title, first.html, first.tags) == (
        "Buy oars",
        "<p>Buy oars</p>",
        ("boats",),
    )
    assert second.html is not None
    assert "]]&gt;</div><div>She rows." in second.html
    assert "CDATA" not in second.html
