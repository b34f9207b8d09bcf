"""Fields of services' exports that used to be left behind, as the programs write them."""

from __future__ import annotations

import json

from tests.formats.reading import draft, drafts, zipped

URL = "https://example.org/a"


def test_highlights_of_pocket_by_themselves() -> None:
    marks = [{"quote": "Marked words", "created_at": 1517233458}]
    found = draft(json.dumps([{"url": URL, "title": "Great", "highlights": marks}]), "part_0.json")
    assert (found.format, found.facts.title, found.facts.url) == ("pocket", "Great", URL)
    assert found.marks[0].created == "2018-01-29T13:44:18+00:00"


def test_collections_of_pocket() -> None:
    item = {"url": URL, "title": "C", "excerpt": "Short", "note": "My note"}
    (found,) = drafts(
        zipped(
            {
                "part_000000.csv": "title,url,time_added,tags,status\n",
                "collections/mine.json": json.dumps({"title": "Mine", "items": [item]}),
            }
        ),
        "pocket.zip",
    )
    assert (found.facts.subtitle, found.note, found.tags) == ("Short", "My note", ("Mine",))


def test_pocket_items_as_other_programs_keep_them() -> None:
    item = {"resolved_title": "T", "resolved_url": URL, "time_added": 1593561600}
    found = draft(json.dumps([item]), "pocket.json")
    assert (found.facts.title, (found.added or "")[:10]) == ("T", "2020-07-01")


def test_instapaper_calls_stars_likes() -> None:
    page = f"<title>Instapaper: Export</title><h1>Liked</h1><ol><li><a href='{URL}'>D</a></ol>"
    table = f"URL,Title,Selection,Folder,Timestamp\n{URL},D,,Liked,1517233458\n"
    for found in (draft(page, "instapaper.html"), draft(table, "instapaper.csv")):
        assert (found.starred, found.tags) == (True, ())


def test_matter_s_highlights_without_the_history() -> None:
    table = (
        "Title,Author,Publisher,Text,Note,Highlighted Date\n"
        "Great,Ann,Site,Marked,My note,2023-05-01 10:00:00\n"
        "Great,Ann,Site,Others,,2023-05-01 11:00:00\n"
    )
    found = draft(table, "_matter_highlights.csv")
    assert (found.facts.title, found.facts.byline) == ("Great", "Ann")
    assert [(mark.exact, mark.note) for mark in found.marks] == [
        ("Marked", "My note"),
        ("Others", ""),
    ]
    assert (found.marks[0].created or "").startswith("2023-05-01T10:00")


def test_colours_of_goodlinks() -> None:
    marks = [{"content": f"Quote {n}", "color": n, "time": 1517233458} for n in range(6)]
    link = {"url": URL, "title": "T", "addedAt": 1517233458.1, "starred": False}
    found = draft(json.dumps([{**link, "highlights": marks}]), "GoodLinks.json")
    colours = [mark.colour for mark in found.marks]
    assert colours == ["yellow", "green", "blue", "pink", "purple", "yellow"]


def test_lists_around_a_list_of_karakeep() -> None:
    found = draft(
        json.dumps(
            {
                "bookmarks": [
                    {"createdAt": 1682935200, "title": "T", "tags": [], "lists": ["1"],
                     "content": {"type": "link", "url": URL}}
                ],
                "lists": [
                    {"id": "1", "name": "Inner", "parentId": "0"},
                    {"id": "0", "name": "Outer", "parentId": None},
                ],
            }
        ),
        "karakeep.json",
    )  # fmt: skip
    assert found.tags == ("Outer", "Inner")


def test_covers_of_raindrop() -> None:
    cover = "https://example.org/i.png"
    table = f"id,title,note,excerpt,url,folder,tags,created,cover\n1,T,,,{URL},,,,{cover}\n"
    page = (
        "<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<DL><p>\n"
        f'<DT><A HREF="{URL}" ADD_DATE="1682935200" DATA-COVER="{cover}">T</A>\n</DL>'
    )
    for found in (draft(table, "r.csv"), draft(page, "r.html")):
        assert found.facts.lead_image == cover


def test_the_day_comes_first_in_wallabag_s_table() -> None:
    table = (
        '"Title";"URL";"Content";"Tags";"MIME Type";"Language";"Creation date"\n'
        f'"T";"{URL}";"<p>The body</p>";"one, two";"text/html";"en";"01/05/2023 10:00:00"\n'
    )
    assert (draft(table, "all.csv").added or "").startswith("2023-05-01T10:00")
