"""Authors and date of a book: who only drew it or translated it did not write it."""

from __future__ import annotations

import pytest

from tests.formats.reading import draft, zipped

CONTAINER = (
    '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile '
    'full-path="OEBPS/a.opf" media-type="application/oebps-package+xml"/></rootfiles></container>'
)
CHAPTER = "<html><body><h1>One</h1><p>The ferry left the quay at nine.</p></body></html>"


def _book(facts: str) -> bytes:
    package = (
        '<package xmlns="http://www.idpf.org/2007/opf" version="3.0"><metadata '
        'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:opf="http://www.idpf.org/2007/opf">'
        f"<dc:title>Ferries</dc:title>{facts}</metadata><manifest><item id='c' href='c.xhtml' "
        "media-type='application/xhtml+xml'/></manifest><spine><itemref idref='c'/></spine>"
        "</package>"
    )
    files = {"META-INF/container.xml": CONTAINER, "OEBPS/a.opf": package, "OEBPS/c.xhtml": CHAPTER}
    return zipped({"mimetype": "application/epub+zip", **files})


@pytest.mark.parametrize(
    ("facts", "authors"),
    [
        ("<dc:creator>Ann Other</dc:creator><dc:creator>Bob Smith</dc:creator>",
         ("Ann Other", "Bob Smith")),
        ("<dc:creator opf:role='aut'>Ann Other</dc:creator>"
         "<dc:creator opf:role='ill'>Ill Ustrator</dc:creator>", ("Ann Other",)),
        ("<dc:creator id='a'>Ann Other</dc:creator><dc:creator id='b'>Trans Lator</dc:creator>"
         "<meta refines='#a' property='role'>aut</meta>"
         "<meta refines='#b' property='role'>trl</meta>",
         ("Ann Other",)),
        ("<dc:creator opf:role='edt'>Ed Itor</dc:creator>", ("Ed Itor",)),
    ],
)  # fmt: skip
def test_authors(facts: str, authors: tuple[str, ...]) -> None:
    found = draft(_book(facts), "a.epub")
    assert found.facts.authors == authors
    assert found.facts.byline == ", ".join(authors)


@pytest.mark.parametrize(
    ("dates", "published"),
    [
        ("<dc:date>2019-05-06</dc:date>", "2019-05-06"),
        ("<dc:date>2019-05</dc:date>", "2019-05"),
        ("<dc:date>2019</dc:date>", "2019"),
        ("<dc:date opf:event='modification'>2024-01-02</dc:date>"
         "<dc:date opf:event='publication'>2019</dc:date>", "2019"),
        ("<dc:date>0101-01-01T00:00:00+00:00</dc:date>", None),
    ],
)  # fmt: skip
def test_date(dates: str, published: str | None) -> None:
    assert draft(_book(dates), "a.epub").facts.published == published
