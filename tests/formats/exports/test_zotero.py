"""Zotero's exports: snapshots, files, notes, collections, and dates that are a year alone."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.formats import read_file
from reader.formats.exports.reference_dates import reference_date
from reader.model import Draft
from tests.formats.reading import draft, drafts

HEAD = (
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" '
    'xmlns:z="http://www.zotero.org/namespaces/export#" xmlns:link="http://purl.org/rss/1.0/'
    'modules/link/" xmlns:dc="http://purl.org/dc/elements/1.1/" '
    'xmlns:bib="http://purl.org/net/biblio#" xmlns:dcterms="http://purl.org/dc/terms/">'
)


def _attachment(name: str, file: str, kind: str, more: str = "") -> str:
    return (
        f'<z:Attachment rdf:about="{name}"><z:itemType>attachment</z:itemType>'
        f'<rdf:resource rdf:resource="{file}"/><dc:identifier><dcterms:URI><rdf:value>'
        "http://example.com/</rdf:value></dcterms:URI></dc:identifier><dcterms:dateSubmitted>"
        f"2016-03-22 04:55:27</dcterms:dateSubmitted><dc:title>Test</dc:title>"
        f"<link:type>{kind}</link:type>{more}</z:Attachment>"
    )


def _export(folder: Path, body: str, **files: str) -> list[Draft]:
    for name, text in files.items():
        place = folder / "files" / name.replace("_", "/", 1)
        place.parent.mkdir(parents=True, exist_ok=True)
        place.with_suffix(".html").write_text(text, encoding="utf-8")
    path = folder / "x.rdf"
    path.write_text(f"{HEAD}{body}</rdf:RDF>", encoding="utf-8")
    return [each for each in read_file(path) if isinstance(each, Draft)]


def test_an_item_without_an_address_of_its_own_has_its_snapshot(tmp_path: Path) -> None:
    body = (
        '<bib:Book rdf:about="#item_1"><z:itemType>book</z:itemType>'
        '<link:link rdf:resource="#item_2"/><dc:title>A book</dc:title><dc:date>1998</dc:date>'
        "</bib:Book>" + _attachment("#item_2", "files/2/test.html", "text/html")
    )
    (found,) = _export(tmp_path, body, **{"2_test": "<p>The snapshot's words.</p>"})
    assert found.page == b"<p>The snapshot's words.</p>"
    assert (found.facts.title, found.facts.url) == ("A book", "http://example.com/")
    assert found.facts.published == "1998"
    assert (found.added or "").startswith("2016-03-22T04:55:27")


def test_attachments_and_notes_that_belong_to_no_item_are_stories(tmp_path: Path) -> None:
    body = (
        _attachment("#a", "files/1/one.html", "text/html")
        + '<bib:Memo rdf:about="#n"><rdf:value>&lt;p&gt;A note.&lt;/p&gt;&lt;p&gt;More.&lt;/p&gt;'
        "</rdf:value></bib:Memo>"
    )
    one, note = _export(tmp_path, body, **{"1_one": "<p>Words.</p>"})
    assert one.page == b"<p>Words.</p>"
    assert (note.facts.title, note.html) == ("A note.", "<p>A note.</p><p>More.</p>")


def test_notes_marks_and_collections() -> None:
    body = (
        '<bib:Document rdf:about="https://a.example/1"><dc:title>One</dc:title>'
        '<dcterms:isReferencedBy rdf:resource="#n"/></bib:Document><bib:Memo rdf:about="#n">'
        '<rdf:value>&lt;p&gt;&lt;span class="highlight" data-x="1"&gt;“marked words”&lt;/span&gt; '
        "and mine&lt;/p&gt;</rdf:value></bib:Memo>"
        '<z:Collection rdf:about="#c"><dc:title>Bridges</dc:title>'
        '<dcterms:hasPart rdf:resource="https://a.example/1"/></z:Collection>'
    )
    found = draft(f"{HEAD}{body}</rdf:RDF>", "x.rdf")
    assert (found.note, found.tags) == ("“marked words” and mine", ("Bridges",))
    assert [mark.exact for mark in found.marks] == ["marked words"]


def test_an_item_with_only_a_summary_says_so() -> None:
    body = (
        '<bib:Article rdf:about="#1"><dc:title>One</dc:title>'
        "<dcterms:abstract>What it is about.</dcterms:abstract></bib:Article>"
    )
    found = draft(f"{HEAD}{body}</rdf:RDF>", "x.rdf")
    assert found.text == "What it is about."
    assert found.notices


def test_a_doi_is_an_address() -> None:
    body = (
        '<bib:Article rdf:about="#1"><dc:title>One</dc:title>'
        "<dc:identifier>DOI 10.1000/xyz123</dc:identifier></bib:Article>"
    )
    assert draft(f"{HEAD}{body}</rdf:RDF>", "x.rdf").facts.url == "https://doi.org/10.1000/xyz123"


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("2015", "2015"), ("1998-00-00 1998", "1998"), ("2003-04-00 April 2003", "2003-04"),
        ("March 2015", "2015-03"), ("März 2019", "2019-03"), ("2014-11", "2014-11"),
        ("03/2014", "2014-03"), ("c. 1850", "1850"), ("Spring 2004", "2004"), ("n.d.", None),
        ("№5 2014", "2014"), ("2023年4月", "2023-04"), ("5 May 2011", "2011-05-05"),
        ("22/03/2016", "2016-03-22"), ("1998/1999", "1998"), ("", None),
    ],
)  # fmt: skip
def test_dates_of_references_make_nothing_up(text: str, date: str | None) -> None:
    assert reference_date(text) == date


def test_a_year_alone_in_other_lists_of_references() -> None:
    bib = "@article{a, title={One}, year={2015}, url={https://a.example/1}, note={n}}\n"
    bib += "@article{b, title={Two}, year=2015, month=mar, url={https://a.example/2}}\n"
    one, two = drafts(bib, "x.bib")
    assert (one.facts.published, one.note) == ("2015", "n")
    assert two.facts.published == "2015-03"
    ris = "TY  - JOUR\nTI  - One\nPY  - 2015\nUR  - https://a.example/1\nER  - \n"
    assert draft(ris, "x.ris").facts.published == "2015"
    csl = '[{"type":"book","title":"T","URL":"https://a.example/","issued":{"date-parts":[["2015"]]}}]'
    assert draft(csl, "x.json").facts.published == "2015"
