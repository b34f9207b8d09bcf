"""Pages packed with their files: MAFF of one page and of several, HTZ, SingleFile's archives."""

from __future__ import annotations

import pytest

from reader.library.importing.preparation import prepare
from tests.formats.reading import draft, drafts, read_all, zipped

PNG = b"\x89PNG\r\n\x1a\n" + b"\0" * 60
STORY = "The ferry will run again from Monday, the harbour office said after three weeks of storm. "
RDF = """<?xml version="1.0"?>
<RDF:RDF xmlns:MAF="http://maf.mozdev.org/metadata/rdf#"
         xmlns:NC="http://home.netscape.com/NC-rdf#"
         xmlns:RDF="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <RDF:Description RDF:about="urn:root">
    <MAF:originalurl RDF:resource="https://port.example/{n}?utm_source=x"/>
    <MAF:title RDF:resource="Ferry {n}"/>
    <MAF:archivetime RDF:resource="Mon, 18 Mar 2024 09:30:00 +0100"/>
    <MAF:indexfilename RDF:resource="{index}"/>
    <MAF:charset RDF:resource="{charset}"/>
  </RDF:Description>
</RDF:RDF>"""


def _page(title: str = "", picture: str = "index_files/i.png") -> str:
    named = f"<title>{title}</title>" if title else ""
    return f"<html>{named}<body><p>{STORY * 2}</p><img src='{picture}'></body></html>"


def _maff(n: int, index: str = "index.html", charset: str = "UTF-8") -> dict[str, bytes | str]:
    return {
        f"17107{n}/index.rdf": RDF.format(n=n, index=index, charset=charset),
        f"17107{n}/{index}": _page(),
        f"17107{n}/index_files/i.png": PNG,
        f"17107{n}/index_files/frame.html": "<html><p>An advert in a frame.</p></html>",
    }


@pytest.mark.parametrize("index", ["index.html", "index.xhtml", "story.htm"])
def test_a_maff_of_one_page(index: str) -> None:
    found = draft(zipped(_maff(1, index)), "a.maff")
    assert (found.facts.title, found.facts.url) == ("Ferry 1", "https://port.example/1")
    assert found.added == "2024-03-18T09:30:00+01:00"
    assert found.original_name == "a.maff"
    assert PNG in found.files.values()


def test_a_maff_of_several_pages_under_any_name() -> None:
    found = drafts(zipped({**_maff(1), **_maff(2)}), "pages.zip")
    assert [each.facts.title for each in found] == ["Ferry 1", "Ferry 2"]


def test_a_maff_without_its_page_is_refused_and_the_others_come_in() -> None:
    whole = _maff(1).items()
    broken: dict[str, bytes | str] = {k: v for k, v in whole if "index.html" not in k}
    found = read_all(zipped({**broken, **_maff(2)}), "a.maff")
    assert len(found) == 2


def test_the_title_of_the_page_goes_before_the_list() -> None:
    files: dict[str, bytes | str] = {**_maff(1), "171071/index.html": _page("The ferry is back")}
    assert prepare(draft(zipped(files), "a.maff")).article.title == "The ferry is back"


def test_a_page_in_a_zip_with_its_frames_is_one_story() -> None:
    head = "<!-- Page saved with SingleFile \n url: https://port.example/n \n"
    head += " saved date: Mon Mar 18 2024 09:30:00 GMT+0100 (CET)\n-->"
    files: dict[str, bytes | str] = {
        "index.html": head + _page("Ferry", "images/0.png"),
        "images/0.png": PNG,
        "stylesheet_0.css": "p{}",
        "frames/0/index.html": "<html><p>An advert in a frame.</p></html>",
        "manifest.json": "{}",
    }
    found = draft(zipped(files), "Ferry.zip")
    assert (found.facts.url, found.added) == (
        "https://port.example/n",
        "2024-03-18T09:30:00+01:00",
    )
    assert PNG in found.files.values()


def test_an_htz_is_one_page() -> None:
    files: dict[str, bytes | str] = {
        "index.html": _page("Ferry", "i.png"),
        "i.png": PNG,
        "f.html": "<p>frame</p>",
    }
    assert prepare(draft(zipped(files), "a.htz")).article.title == "Ferry"


def test_a_site_in_a_zip_gives_all_its_pages() -> None:
    files = {"index.html": _page("One"), "two.html": _page("Two")}
    assert len(drafts(zipped(files), "site.zip")) == 2


def test_a_self_extracting_page_behind_a_picture() -> None:
    page = b"<html data-sfz><meta charset=utf-8><title>Ferry</title>"
    data = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + bytes(17) + b"\0\0\1\0tTXt" + page
    inside = zipped({"index.html": _page("Ferry", "i.png")})
    found = draft(data + inside, "Ferry.u.zip.html")
    assert prepare(found).article.title == "Ferry"


def test_a_browser_that_marks_its_own_headers_of_a_page() -> None:
    found = draft(
        "From: <Saved by Blink>\nX-Snapshot-Title: =?utf-8?Q?How_weirs_are_built?=\n"
        "X-Snapshot-Content-Location: http://rivers.example/weirs.html\nSubject: \n"
        'MIME-Version: 1.0\nContent-Type: multipart/related; type="text/html"; boundary="b"\n\n'
        "--b\nContent-Type: text/html\nContent-Transfer-Encoding: binary\n\n"
        "<html><body><p>A weir holds the river back.</p></body></html>\n--b--\n",
        "weirs.mhtml",
    )
    assert (found.facts.title, found.facts.url) == (
        "How weirs are built",
        "http://rivers.example/weirs.html",
    )
