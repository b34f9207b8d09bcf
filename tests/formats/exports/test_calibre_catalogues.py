"""calibre's catalogues: a table, XML, and JSON of its command line; the forms are calibre's."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.formats import read_file
from reader.model import Draft, Facts
from tests.formats.reading import drafts, refusal

FACTS = Facts(
    "Ferry sold",
    subtitle="A ferry is sold.",
    byline="Mara Lind, Jon Bo",
    authors=("Mara Lind", "Jon Bo"),
    site="Quay Press",
    published="2020-03-01",
    language="en",
    url="https://quay.example/ferry",
)

TABLE = (
    "author_sort,authors,comments,cover,formats,id,identifiers,isbn,languages,library_name,"
    "pubdate,publisher,rating,series,series_index,size,tags,timestamp,title,title_sort,uuid\n"
    '"Lind, Mara & Bo, Jon",Mara Lind & Jon Bo,<div><p>A ferry is <b>sold</b>.</p></div>,'
    '/x/cover.jpg,"epub, pdf",1,"isbn:9780000000001,url:https|//quay.example/ferry",'
    "9780000000001,eng,Books,2020-03-01T00:00:00+00:00,Quay Press,8,Harbours,1,1000,"
    '"Boats, Winter ice",2024-05-03T10:11:12+02:00,Ferry sold,Ferry sold,u1\n'
)

RECORD = """<?xml version='1.0' encoding='utf-8'?>
<calibredb><record><id>1</id><uuid>u1</uuid><publisher>Quay Press</publisher>
<title sort="Ferry sold">Ferry sold</title>
<authors sort="Lind, Mara &amp; Bo, Jon"><author>Mara Lind</author><author>Jon Bo</author>
</authors><timestamp>2024-05-03T10:11:12+02:00</timestamp>
<pubdate>2020-03-01T00:00:00+00:00</pubdate>
<tags><tag>Boats</tag><tag>Winter ice</tag></tags>
<comments>&lt;p&gt;A ferry is sold.&lt;/p&gt;</comments>
<identifiers>url:https|//quay.example/ferry</identifiers>
<formats><format>ferry.txt</format></formats><languages>eng</languages></record></calibredb>"""

LISTED = """[{"author_sort": "Lind, Mara", "authors": "Mara Lind & Jon Bo",
"comments": "<p>A ferry is sold.</p>", "formats": ["/home/x/ferry.epub"], "id": 1,
"identifiers": {"isbn": "978", "url": "https://quay.example/ferry"}, "languages": ["eng"],
"pubdate": "2020-03-01T00:00:00+00:00", "publisher": "Quay Press",
"tags": ["Boats", "Winter ice"], "timestamp": "2024-05-03T10:11:12+02:00",
"title": "Ferry sold", "uuid": "u1"}]"""


@pytest.mark.parametrize(
    ("data", "name"),
    [
        (TABLE, "b.csv"),
        (RECORD, "b.xml"),
        (RECORD.replace("<tags>", "<!-- by hand --><?edited twice?><tags><!-- two -->"), "b.xml"),
        (LISTED, "b.json"),
    ],
)
def test_every_form(data: str, name: str) -> None:
    [found] = drafts(data, name)
    assert found.facts == FACTS
    assert found.tags == ("Boats", "Winter ice")
    assert found.added == "2024-05-03T10:11:12+02:00"


def test_a_book_without_an_address_is_its_description_or_named() -> None:
    bare = TABLE.replace(",url:https|//quay.example/ferry", "")
    unknown = bare.replace("2020-03-01", "0101-01-01")
    [found] = drafts(unknown, "b.csv")
    assert (found.text, found.facts.published) == ("A ferry is sold.", None)
    empty = bare.replace("<div><p>A ferry is <b>sold</b>.</p></div>", "")
    assert refusal(empty, "b.csv") == "The reference has no link, summary or file."


def test_the_file_of_a_book_beside_the_catalogue_is_its_story(tmp_path: Path) -> None:
    (tmp_path / "ferry.txt").write_text("The ferry lay at the quay.\n\nNobody asked for it.")
    (tmp_path / "b.xml").write_text(RECORD)
    [found] = list(read_file(tmp_path / "b.xml"))
    assert isinstance(found, Draft)
    assert "Nobody asked" in (found.text or found.html or "")
    assert (found.facts.title, found.tags) == ("Ferry sold", ("Boats", "Winter ice"))
