"""Saved pages: what the saving program wrote into them is read."""

from __future__ import annotations

import gzip
from pathlib import Path

import pytest

from reader.formats import read_file
from reader.formats.origins import moment_of, web_address
from reader.formats.saved_page_facts import settled_address
from reader.model import Draft
from tests.formats.reading import draft, read_all, refusal

BODY = "<title>T</title><body><h1>T</h1><p>Some words of a story.</p></body></html>"


@pytest.mark.parametrize(
    ("head", "url", "saved"),
    [
        (
            "<!DOCTYPE html>\n<!-- saved from url=(0026)https://a.example/news/one -->\n<html>",
            "https://a.example/news/one",
            None,
        ),
        (
            "<!DOCTYPE html> <html lang=en><!--\n Page saved with SingleFile \n url: "
            "https://a.example/x \n saved date: Tue Dec 20 2022 11:17:50 GMT+0200 (EET)\n-->",
            "https://a.example/x",
            "2022-12-20T11:17:50+02:00",
        ),
        (
            "<html>\n<!-- Mirrored from a.example/page by HTTrack Website Copier/3.x [XR&CO'2014],"
            " Wed, 17 Jan 2018 15:34:08 GMT -->",
            "http://a.example/page",
            "2018-01-17T15:34:08+00:00",
        ),
        (
            '<html><meta name="savepage-url" content="https://a.example/s?a=1&amp;b=2">'
            '<meta name="savepage-date" content="Sun Jan 03 2021 10:00:00 GMT+0000 (GMT)">',
            "https://a.example/s?a=1&b=2",
            "2021-01-03T10:00:00+00:00",
        ),
        (
            '<html data-scrapbook-source="https://a.example/w" '
            'data-scrapbook-create="20200102030405000">',
            "https://a.example/w",
            "2020-01-02T03:04:05+00:00",
        ),
        (
            "<!-- Saved from https://a.example/m at 2023-05-01T10:00:00Z using monolith -->\n"
            "<html>",
            "https://a.example/m",
            "2023-05-01T10:00:00+00:00",
        ),
        (
            '<html><script>__wm.wombat("http://a.example/old","20100102030405")</script>',
            "http://a.example/old",
            None,
        ),
    ],
)
def test_marks_of_saving_programs(head: str, url: str, saved: str | None) -> None:
    found = draft(head + BODY, "page.html")
    assert (found.format, found.facts.url, found.added) == ("html", url, saved)
    assert found.page is not None


def test_a_page_without_marks_says_nothing() -> None:
    found = draft("<!doctype html><html>" + BODY, "page.htm")
    assert found.facts.url is None
    assert found.facts.title is None


def test_evernote_and_onenote_tell_their_facts() -> None:
    evernote = (
        '<!DOCTYPE html><html><head><meta itemprop="source-url" content="https://a.example/e">'
        '<meta itemprop="created" content="20120614T054647Z"></head>'
    )
    found = draft(evernote + BODY, "note.html")
    assert found.facts.url == "https://a.example/e"
    assert found.added == "2012-06-14T05:46:47+00:00"
    onenote = (
        "<html><head><meta name=ProgId content=OneNote.File></head><body>"
        "<p>My <b>plans</b></p><p>&nbsp;</p><p>Tuesday, 27 December 2016</p><p>10:13</p>"
        "<p>Words.</p></body></html>"
    )
    found = draft(onenote, "page.htm")
    assert found.facts.title == "My plans"
    assert (found.facts.published or "").startswith("2016-12-27T10:13")


def test_pictures_are_looked_for_beside_the_page(tmp_path: Path) -> None:
    path = tmp_path / "a page.html"
    path.write_text("<html>" + BODY, encoding="utf-8")
    (found,) = read_file(path)
    assert isinstance(found, Draft)
    assert found.base == tmp_path
    assert found.original == path.read_bytes()
    assert found.original_name == "a page.html"


def test_packed_pages_are_unpacked() -> None:
    found = draft(gzip.compress(("<html>" + BODY).encode()), "page.html.gz")
    assert found.page == ("<html>" + BODY).encode()
    assert found.original_name == "page.html"


def test_fragments_and_utf_16_are_pages() -> None:
    assert draft('<DIV class="page"><p>x</p></DIV>', "a.html").page
    assert draft(("<html>" + BODY).encode("utf-16"), "b.html").format == "html"
    assert draft(f"<p>{'<br>'.join('abcdefgh')}<div><p>x</p></div>", "c.txt").format == "html"


def test_what_is_no_page_says_so() -> None:
    assert refusal(b"", "a.html") == "Empty file."
    assert "picture" in refusal(b"\x89PNG\r\n\x1a\n" + b"\0" * 100, "a.html")
    assert "binary" in refusal(bytes(range(256)) * 20, "a.html")


def test_the_canonical_address_wins_only_over_its_own_query() -> None:
    canonical = '<link rel="canonical" href="{}">'
    told = "https://www.a.example/story?utm_source=x&id=3"
    own = "https://a.example/story"
    assert settled_address(told, canonical.format(own)) == own
    assert settled_address(told, canonical.format("https://a.example/")) == (
        "https://www.a.example/story?id=3"
    )
    assert settled_address(own, canonical.format("https://b.example/story")) == own
    found = draft(
        f"<!-- saved from url=(0045){told} --><html>{canonical.format(own)}{BODY}", "p.html"
    )
    assert found.facts.url == own
    assert told in found.aliases


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("https://web.archive.org/web/20200101000000/http://a.example/x", "http://a.example/x"),
        ("//web.archive.org/web/2010id_/a.example/x", "http://a.example/x"),
        ("javascript:alert(1)", None),
        ("file:///etc/passwd", None),
        ("https://a.example/a b", None),
        ("https://", None),
        ("http://[broken", None),
        ("HTTPS://a.example/", "HTTPS://a.example/"),
    ],
)
def test_web_addresses(address: str, expected: str | None) -> None:
    assert web_address(address) == expected


def test_moments() -> None:
    assert moment_of("20200102030405") == "2020-01-02T03:04:05+00:00"
    assert moment_of("Mon, 03 Oct 2022 06:59:28 +0000") == "2022-10-03T06:59:28+00:00"
    assert moment_of("99999999999999") is None
    assert moment_of("never") is None


def test_the_samples_come_out_alike_by_path_and_by_bytes(tmp_path: Path) -> None:
    path = tmp_path / "p.html"
    path.write_text("<html>" + BODY, encoding="utf-8")
    (by_path,) = read_file(path)
    (by_bytes,) = read_all(path.read_bytes(), "p.html")
    assert isinstance(by_path, Draft)
    assert isinstance(by_bytes, Draft)
    assert (by_path.page, by_path.facts) == (by_bytes.page, by_bytes.facts)


def test_a_page_with_stray_nulls_is_a_page() -> None:
    page = b"<!doctype html><html><body>" + b"<p>he\x00llo there</p>" * 500 + b"</body></html>"
    assert draft(page, "nulls.html").page == page


def test_who_passed_an_address_on_is_no_part_of_it() -> None:
    address = "https://a.example/p/trains?utm_source=mail&r=27g416&page=2"
    page = f"<!-- saved from url=({len(address):04}){address} --><html>" + BODY
    assert draft(page, "a.html").facts.url == "https://a.example/p/trains?page=2"
    plain = "https://a.example/p/trains?r=27g416"
    page = f"<!-- saved from url=({len(plain):04}){plain} --><html>" + BODY
    assert draft(page, "a.html").facts.url == plain
