"""Programs that save pages in their own ways: mirrors, self-extracting pages, documents."""

from __future__ import annotations

import struct
from dataclasses import replace
from pathlib import Path
from zlib import compress, crc32

import pytest

from reader.formats import read_file
from reader.library.importing.preparation import prepare
from reader.model import Draft
from tests.formats.reading import draft, refusal, zipped


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", crc32(kind + data))


PICTURE = (
    b"\x89PNG\r\n\x1a\n"
    + _chunk(b"IHDR", struct.pack(">IIBBBBB", 300, 200, 8, 0, 0, 0, 0))
    + _chunk(b"IDAT", compress(bytes(301 * 200)))
    + _chunk(b"IEND", b"")
)
STORY = "".join(
    f"<p>The ferry crossed the sound for the {time} time that day, and nobody waited for it.</p>"
    for time in ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth")
)
PAGE = (
    "<!DOCTYPE html><html lang=en><head><meta charset=utf-8><title>The ferry</title>{head}</head>"
    '<body><article><h1>The ferry</h1><img src="{picture}" width=600 height=400>'
    f"{STORY}</article></body></html>"
)


def _mirrored(folder: Path, host: str, head: str = "", picture: str = "../img/a.png") -> Draft:
    page = folder / "mirror" / host / "news" / "ferry.html"
    page.parent.mkdir(parents=True)
    (page.parent.parent / "img").mkdir()
    (page.parent.parent / "img" / "a.png").write_bytes(PICTURE)
    page.write_text(PAGE.format(head=head, picture=picture), encoding="utf-8")
    (found,) = read_file(page)
    assert isinstance(found, Draft)
    return found


def test_a_mirror_has_its_pictures_beside_the_pages_folder(tmp_path: Path) -> None:
    found = _mirrored(tmp_path, "www.sound-post.example")
    assert [image.saved for image in prepare(found).article.images] == [True]


def test_a_mirrors_page_is_named_by_its_path(tmp_path: Path) -> None:
    found = _mirrored(tmp_path, "www.sound-post.com")
    assert found.facts.url == "http://www.sound-post.com/news/ferry.html"


def test_the_ending_that_a_mirror_adds_is_no_part_of_the_address(tmp_path: Path) -> None:
    head = (
        '<script type="application/ld+json">{"url": "https://sound-post.com/news/ferry"}</script>'
    )
    assert (
        _mirrored(tmp_path, "sound-post.com", head).facts.url == "https://sound-post.com/news/ferry"
    )


def test_a_page_that_tells_its_address_is_not_named_by_its_path(tmp_path: Path) -> None:
    head = '<link rel="canonical" href="https://other.example/ferry">'
    found = _mirrored(tmp_path, "sound-post.com", head)
    assert found.facts.url is None
    assert prepare(found).article.url == "https://other.example/ferry"


def test_pictures_out_of_a_mirror_are_not_looked_up(tmp_path: Path) -> None:
    (tmp_path / "own.png").write_bytes(PICTURE)
    found = _mirrored(tmp_path, "www.sound-post.com", picture="../../../own.png")
    assert [image.saved for image in prepare(found).article.images] == [False]


def test_a_folder_that_is_no_host_keeps_to_itself(tmp_path: Path) -> None:
    found = _mirrored(tmp_path, "Downloads")
    assert [image.saved for image in prepare(found).article.images] == [False]
    assert found.facts.url is None


def test_a_self_extracting_page_is_the_page_inside_it() -> None:
    head = "<!--\n Page saved with SingleFile \n url: https://sound-post.example/ferry \n-->"
    inside = zipped(
        {
            "index.html": PAGE.format(head=head, picture="images/1.png"),
            "images/1.png": PICTURE,
            "manifest.json": "{}",
        }
    )
    outside = b"<!DOCTYPE html> <html data-sfz><body>Please wait...<!--" + inside + b"--></body>"
    found = draft(outside, "ferry.u.zip.html")
    article = prepare(found).article
    assert article.title == "The ferry"
    assert article.text.startswith("The ferry crossed the sound")
    assert article.url == "https://sound-post.example/ferry"
    assert [image.saved for image in article.images] == [True]
    assert found.original == outside


def test_a_self_extracting_page_that_is_cut_off_is_refused() -> None:
    page = b"<!DOCTYPE html> <html data-sfz><body>Please wait...<!-- PK"
    assert "damaged" in refusal(page, "ferry.html")


@pytest.mark.parametrize(
    "address",
    [
        "https://archive.ph/20240501070011/https://sound-post.example/ferry",
        "https://archive.today/o/aBc12/https://sound-post.example/ferry",
        "https://arquivo.pt/wayback/20140501070011/https://sound-post.example/ferry",
        "https://www.webarchive.org.uk/wayback/archive/20140501070011mp_/https://sound-post.example/ferry",
    ],
)
def test_addresses_in_archives_are_those_of_the_pages(address: str) -> None:
    page = f"<!DOCTYPE html>\n<!-- saved from url=({len(address):04}){address} -->\n" + PAGE
    assert draft(page, "ferry.html").facts.url == "https://sound-post.example/ferry"


def test_archive_today_names_the_page_in_its_link() -> None:
    address = "https://archive.ph/20240501070011/https://sound-post.example/ferry"
    page = PAGE.format(head=f'<link rel="canonical" href="{address}"/>', picture="x.png")
    assert draft(page, "ferry.html").facts.url == "https://sound-post.example/ferry"


@pytest.mark.parametrize(
    "writer",
    [
        "<meta name=Generator content='Microsoft Word 15'>",
        '<meta name="generator" content="LibreOffice 7.4.7.2 (Linux)"/>',
        '<meta name="Generator" content="Cocoa HTML Writer">',
        '<meta name="application-name" content="Evernote/Windows"/>',
    ],
)
def test_a_written_document_is_whole_the_story(writer: str) -> None:
    page = (
        f"<html><head>{writer}<title>Minutes</title></head><body><h1>Minutes</h1>"
        "<p>Present: all.</p><p class=MsoNormal><o:p>&nbsp;</o:p></p><p>Nothing was decided.</p>"
        '<p><img src="minutes/a.png"></p></body></html>'
    )
    found = draft(page, "minutes.html")
    assert found.page is None
    article = prepare(found).article
    assert article.title == "Minutes"
    assert article.text == "Present: all.\n\nNothing was decided."
    assert len(article.images) == 1


PANDOC = """<!DOCTYPE html><html lang="en"><head><meta charset="utf-8" />
<meta name="generator" content="pandoc" /><title>The ferry</title></head><body>
<header id="title-block-header"><h1 class="title">The ferry was sold</h1>
<p class="author">Mara Lind<br />Quay Press</p><p class="author">Jon Bo</p>
<p class="date">3 May 2024</p><div class="abstract">A winter.</div></header>
<nav id="TOC" role="doc-toc"><ul><li><a href="#s">Spring</a></li></ul></nav>
<p>It lay at the quay.</p><ol><li>One</li><li>Two</li></ol><blockquote><p>Why?</p></blockquote>
<table><tr><th>a</th><th>b</th></tr><tr><td>1</td><td>2</td></tr></table>{foot}</body></html>"""


def test_pandocs_page_is_whole_the_story() -> None:
    article = prepare(draft(PANDOC.format(foot=""), "f.html")).article
    assert (article.title, article.byline) == ("The ferry was sold", "Mara Lind, Jon Bo")
    assert article.published == "2024-05-03"
    assert article.text == "A winter.\n\nIt lay at the quay.\n\nOne\nTwo\n\nWhy?\n\na\tb\n1\t2"


def test_a_site_that_pandoc_made_is_cleaned() -> None:
    assert draft(PANDOC.format(foot="<footer>Imprint</footer>"), "f.html").page is not None


def test_old_evernote_tells_title_and_address_in_its_body() -> None:
    page = (
        '<html><head><title>Evernote Export</title><meta name="exporter-version" content="Evernote '
        'Windows/276127"/></head><body><a name="1"/><h1>The ferry</h1><div><table border="0">'
        "<tr><td><b>Created:</b></td><td><i>2023-05-02 08:14</i></td></tr><tr><td><b>URL:</b></td>"
        '<td><a href="https://sound-post.example/f"><i>https://sound-post.example/f</i></a></td></tr>'
        "</table></div><br/><div><div>It crossed.</div></div></body></html>"
    )
    found = draft(page, "ferry.html")
    assert found.facts.title == "The ferry"
    assert found.facts.url == "https://sound-post.example/f"
    assert (found.added or "").startswith("2023-05-02")
    assert prepare(found).article.text == "It crossed."


def test_a_reader_modes_copy_is_titled_by_its_heading() -> None:
    page = f'<div class="page" id="readability-page-1"><div><h2>The ferry</h2>{STORY}</div></div>'
    article = prepare(draft(page, "copy.html")).article
    assert article.title == "The ferry"
    assert article.text.startswith("The ferry crossed")


def test_a_picture_with_several_sources_is_one_image() -> None:
    picture = (
        '<figure><a href="https://a.example/full.jpg"><div><picture><source type="image/webp" '
        'srcset="https://a.example/b.webp 848w"><img src="https://a.example/b.jpg" width=800 '
        "height=400></picture></div></a></figure>"
    )
    page = f"<html><body><article><h1>The ferry</h1>{picture}{STORY}</article></body></html>"
    found = replace(draft(page, "ferry.html"), files={"https://a.example/b.webp": PICTURE})
    article = prepare(found).article
    assert [image.saved for image in article.images] == [True]
    assert article.html.count("<img") == 1
