"""Lists of addresses that programs, services and people keep: shortcuts, references, tables."""

from __future__ import annotations

import json
import plistlib

import pytest

from reader.library.importing.preparation import prepare
from tests.formats.reading import draft, drafts, refusal

TRAINS = "https://a.example/trains"


@pytest.mark.parametrize(
    ("name", "data"),
    [
        (
            "Night trains.url",
            f"[DEFAULT]\r\nX=1\r\n[InternetShortcut]\r\nURL={TRAINS}\r\n".encode(),
        ),
        ("Night trains.webloc", plistlib.dumps({"URL": TRAINS}, fmt=plistlib.FMT_XML)),
        ("Night trains.webloc", plistlib.dumps({"URL": TRAINS}, fmt=plistlib.FMT_BINARY)),
        ("x.desktop", f"[Desktop Entry]\nType=Link\nName=Night trains\nURL={TRAINS}\n".encode()),
    ],
)
def test_shortcuts_are_stubs(name: str, data: bytes) -> None:
    found = draft(data, name)
    assert (found.facts.title, found.facts.url) == ("Night trains", TRAINS)
    assert found.text is None
    assert found.html is None


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("x.desktop", b"[Desktop Entry]\nType=Application\nExec=rm\nURL=https://a.example\n"),
        ("x.url", b"[InternetShortcut]\nURL=file:///etc/passwd\n"),
        ("x.webloc", plistlib.dumps({"URL": "javascript:alert(1)"})),
        ("x.webloc", b"bplist00 broken"),
    ],
)
def test_shortcuts_to_anything_but_pages_are_refused(name: str, data: bytes) -> None:
    assert refusal(data, name) in ("The shortcut has no web address.", "The shortcut is damaged.")


def test_a_text_of_addresses_is_a_list_of_stubs() -> None:
    found = drafts(f"{TRAINS}\n\n<https://a.example/2024/ferry-returns>\n{TRAINS}\n", "links.txt")
    assert [each.facts.url for each in found] == [TRAINS, "https://a.example/2024/ferry-returns"]
    assert found[1].facts.title == "Ferry returns"
    assert draft(f"See {TRAINS}\n{TRAINS}\n", "notes.txt").format == "text"


CSL = json.dumps(
    [
        {
            "id": "1",
            "type": "article-newspaper",
            "title": "Night trains",
            "container-title": "A Post",
            "URL": TRAINS,
            "author": [{"family": "Other", "given": "Ann"}],
            "issued": {"date-parts": [["2024", 3, 2]]},
        }
    ]
)
RIS = f"TY  - NEWS\r\nTI  - Night trains\r\nAU  - Other, Ann\r\nT2  - A Post\r\nDA  - 2024/03/02/\r\nUR  - {TRAINS}\r\nKW  - rail\r\nER  - \r\n"  # noqa: E501
BIB = (
    '@misc{other_2024,\n\ttitle = {Night {Trains} \\& "more"},\n\turl = {%s},\n'
    "\tauthor = {Other, Ann and Ek, Bo},\n\tdate = {2024-03-02},\n\tmonth = mar,\n"
    "\tkeywords = {rail, sea},\n}\n"
)


def test_references_of_csl_and_ris() -> None:
    for found in (draft(CSL, "x.json"), draft(RIS, "x.ris")):
        facts = found.facts
        assert (facts.title, facts.url, facts.authors) == ("Night trains", TRAINS, ("Ann Other",))
        assert (facts.site, facts.published) == ("A Post", "2024-03-02")
    assert draft(RIS, "x.ris").tags == ("rail",)


def test_references_of_bibtex() -> None:
    found = draft(BIB % TRAINS, "x.bib")
    assert found.facts.title == 'Night Trains & "more"'
    assert found.facts.authors == ("Ann Other", "Bo Ek")
    assert (found.facts.url, found.facts.published) == (TRAINS, "2024-03-02")
    assert found.tags == ("rail", "sea")
    assert refusal("@comment{x, nothing}", "x.bib") == "No references found."


def test_a_reference_without_an_address_is_found_by_its_doi() -> None:
    text = "@article{a, title={T}, doi = {10.1000/xyz123}}"
    assert draft(text, "x.bib").facts.url == "https://doi.org/10.1000/xyz123"


def test_instapapers_page() -> None:
    page = (
        "<html><head><title>Instapaper: Export</title></head><body><h1>Unread</h1><ol><li>"
        f'<a href="{TRAINS}">Night trains</a></ol><h1>Archive</h1><ol><li><a '
        'href="https://a.example/2">Two</a></ol><h1>Sea</h1><ol><li><a href="https://a.example/3">'
        "Three</a></ol></body></html>"
    )
    first, second, third = drafts(page, "instapaper.html")
    assert (first.facts.title, first.archived, first.tags) == ("Night trains", False, ())
    assert second.archived
    assert third.tags == ("Sea",)


def test_pinboard_and_chrome() -> None:
    pin = [{"href": TRAINS, "description": "Night trains", "extended": "why", "tags": "rail sea",
            "time": "2024-03-02T08:00:00Z", "toread": "no", "shared": "no"}]  # fmt: skip
    found = draft(json.dumps(pin), "pinboard.json")
    assert (found.facts.title, found.tags, found.note) == ("Night trains", ("rail", "sea"), "why")
    assert (found.read, found.later) == (True, False)
    found = draft(json.dumps([{**pin[0], "toread": "yes"}]), "pinboard.json")
    assert (found.read, found.later) == (False, True)
    node = {"name": "Night trains", "type": "url", "url": TRAINS, "date_added": "13353840000000000"}
    folder = {"name": "Travel", "type": "folder", "children": [node]}
    bar = {"name": "Bookmarks bar", "type": "folder", "children": [folder]}
    found = draft(json.dumps({"roots": {"bookmark_bar": bar}, "version": 1}), "Bookmarks")
    assert (found.facts.title, found.tags) == ("Night trains", ("Travel",))
    assert (found.added or "").startswith("2024-03-02")


def test_wallabags_xml() -> None:
    xml = (
        '<?xml version="1.0"?>\n<response><entry key="0"><is_archived>1</is_archived><is_starred>0'
        '</is_starred><tags><item key="0">rail</item></tags><title><![CDATA[Night trains]]></title>'
        f"<url><![CDATA[{TRAINS}]]></url><content><![CDATA[<p>They left.</p>]]></content>"
        "<created_at>2024-03-02T08:00:00+0000</created_at></entry></response>"
    )
    found = draft(xml, "all.xml")
    assert (found.facts.title, found.facts.url, found.tags) == ("Night trains", TRAINS, ("rail",))
    assert found.archived
    assert not found.starred
    assert found.html == "<p>They left.</p>"


def test_tables_of_reading_programs() -> None:
    reader = (
        "Title,URL,ID,Document tags,Saved date,Reading progress,Location,Seen\n"
        f"Night trains,{TRAINS},01,\"['rail', 'sea']\",2024-03-02 08:00:00+00:00,0.5,archive,True\n"
    )
    found = draft(reader, "reader.csv")
    assert (found.tags, found.archived) == (("rail", "sea"), True)
    assert (found.added or "").startswith("2024-03-02")
    matter = (
        f"Title,Author,Publisher,URL,Tags,Favorited,Read\nT,Ann Other,A Post,{TRAINS},,True,True\n"
    )
    found = draft(matter, "matter.csv")
    assert (found.facts.byline, found.facts.site) == ("Ann Other", "A Post")
    assert found.starred
    assert found.read


def test_a_table_under_other_names_of_its_columns() -> None:
    row = 'Ferry,https://a.example/o,Mara Lind,"boats,ice",2024-05-03T10:11:12Z,ARCHIVED,en_GB\n'
    found = draft(f"title,url,authors,labels,saved_at,state,language\n{row}", "list.csv")
    assert (found.facts.byline, found.facts.language) == ("Mara Lind", "en-GB")
    assert (found.tags, found.archived, found.read) == (("boats", "ice"), True, True)
    assert found.added == "2024-05-03T10:11:12+00:00"


WRAPPED = {
    "json feed": {"version": "https://jsonfeed.org/version/1.1", "items": [
        {"id": "1", "url": TRAINS, "title": "Night trains", "content_html": "<p>They left.</p>",
         "date_published": "2024-03-02T08:00:00Z", "authors": [{"name": "Ann Other"}]}]},
    "diffbot": {"request": {}, "objects": [{"title": "Night trains", "html": "<p>They left.</p>",
         "author": "Ann Other", "pageUrl": TRAINS, "date": "Sat, 02 Mar 2024 08:00:00 GMT"}]},
    "one answer": {"response": {"status": "ok", "content": {"webTitle": "Night trains",
         "webPublicationDate": "2024-03-02T08:00:00Z", "webUrl": TRAINS,
         "fields": {"body": "<p>They left.</p>", "byline": "Ann Other"}}}},
    "wordpress": [{"date": "2024-03-02T08:00:00", "link": TRAINS, "excerpt": {"rendered": "x"},
         "title": {"rendered": "Night trains"}, "content": {"rendered": "<p>They left.</p>"}}],
    "feed reader": {"title": "Starred", "items": [{"title": "Night trains", "published": 1709366400,
         "canonical": [{"href": TRAINS}], "summary": {"content": "<p>They left.</p>"},
         "author": "Ann Other", "origin": {"title": "A Post"}}]},
}  # fmt: skip


@pytest.mark.parametrize("kind", WRAPPED)
def test_articles_as_interfaces_give_them(kind: str) -> None:
    found = draft(json.dumps(WRAPPED[kind]), "x.json")
    assert (found.facts.title, found.facts.url) == ("Night trains", TRAINS)
    assert (found.facts.published or "")[:10] == "2024-03-02"
    assert found.html == "<p>They left.</p>"
    assert kind == "wordpress" or found.facts.authors == ("Ann Other",)


def test_articles_as_xml() -> None:
    doc = (
        f'<doc sitename="A Post" title="Night trains" author="Ann Other; Bo Ek" date="2024-03-02" '
        f'url="{TRAINS}" tags="rail;sea"><main><head>First</head><p>They <hi>left</hi>, see '
        f'<ref target="{TRAINS}">more</ref>.</p></main><comments/></doc>'
    )
    found = draft(doc, "x.xml")
    assert (found.facts.title, found.facts.authors) == ("Night trains", ("Ann Other", "Bo Ek"))
    assert (found.facts.published, found.facts.url) == ("2024-03-02", TRAINS)
    assert found.tags == ("rail", "sea")
    article = prepare(found).article
    assert article.text.split("\n\n")[-1] == "They left, see more."
    assert f'href="{TRAINS}"' in article.html
    tei = (
        '<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt>'
        '<title type="main">Night trains</title><author>Ann Other</author></titleStmt>'
        "<publicationStmt><publisher>A Post"
        f'</publisher><ptr type="URL" target="{TRAINS}"/><date>2024-03-02</date></publicationStmt>'
        "</fileDesc></teiHeader><text><body><div><p>They left.</p></div></body></text></TEI>"
    )
    found = draft(tei, "x.xml")
    assert (found.facts.title, found.facts.site) == ("Night trains", "A Post")
    assert (found.facts.published, found.facts.url) == ("2024-03-02", TRAINS)
    assert prepare(found).article.text == "They left."
    assert refusal('<doc title="T"><main/></doc>', "x.xml") == "The document has no text."


def test_firefoxs_packed_backups_say_what_to_do() -> None:
    assert "save the bookmarks as HTML" in refusal(b"mozLz40\0\x10\0\0\0\xf0\x01{}", "b.jsonlz4")


def test_a_row_with_a_note_and_a_comment_keeps_both() -> None:
    table = "Title,Note,URL,Tags,Comment\nWeirs,Page 3,https://rivers.example/1,,From Ann\n"
    assert draft(table, "Want to read.csv").note == "Page 3\n\nFrom Ann"
