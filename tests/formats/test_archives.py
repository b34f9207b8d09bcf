"""ZIP, crawls, HAR and ZIM: what is inside comes out, within limits."""

from __future__ import annotations

import base64
import gzip
import io
import json
import lzma
import stat
import struct
import zipfile
from itertools import accumulate

import zstandard

from reader.formats import Limits
from reader.model import Draft, Refusal
from tests.formats.reading import draft, drafts, read_all, refusal, zipped

PNG = b"\x89PNG\r\n\x1a\n" + b"\0" * 200
PAGE = "<html><title>T</title><body><h1>T</h1><p>{}</p><img src='p_files/a.png'></body></html>"


def test_a_zip_of_anything() -> None:
    data = zipped(
        {
            "one/p.html": PAGE.format("first <iframe src='p_files/frame.html'></iframe>"),
            "one/p_files/a.png": PNG,
            "one/p_files/frame.html": PAGE.format("an advertisement"),
            "two.txt": "A title\n\nA sentence of the text that is long enough to be one.\n",
            "three.json": json.dumps({"title": "J", "text": "Words."}),
            "__MACOSX/one/._p.html": "x",
            "inner.zip": zipped({"deep.md": "# Deep\n\nWords.\n"}),
        }
    )
    found = drafts(data, "all.zip")
    assert {each.origin for each in found} == {
        "all.zip!inner.zip!deep.md",
        "all.zip!one/p.html",
        "all.zip!three.json",
        "all.zip!two.txt",
    }
    page = next(each for each in found if each.format == "html")
    assert page.files["p_files/a.png"] == PNG
    assert "../../secret" not in page.files


def test_a_persons_folder_beside_a_page_in_a_zip_is_read() -> None:
    data = zipped(
        {
            "p.html": PAGE.format("first"),
            "p-notes/mine.html": PAGE.format("mine"),
            "p_files/a.png": PNG,
            "p_files/unshown.html": PAGE.format("unshown"),
            "p_files/book.txt": "A title\n\nA sentence that is long enough to be one.\n",
        }
    )
    found = read_all(data, "all.zip")
    assert {each.origin: isinstance(each, Draft) for each in found} == {
        "all.zip!p.html": True,
        "all.zip!p-notes/mine.html": True,
        "all.zip!p_files/book.txt": True,
        "all.zip!p_files/unshown.html": False,
    }


def test_names_that_lead_out_and_links_are_refused() -> None:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        for name in ("../up.html", "/root.html", "..\\back.html", "C:/drive.html"):
            archive.writestr(name, PAGE.format("out"))
        link = zipfile.ZipInfo("link.html")
        link.external_attr = (stat.S_IFLNK | 0o777) << 16
        archive.writestr(link, "/etc/passwd")
        archive.writestr("ok.html", PAGE.format("in"))
    found = read_all(packed.getvalue(), "x.zip")
    assert [each.origin for each in found if isinstance(each, Draft)] == ["x.zip!ok.html"]
    assert sum(isinstance(each, Refusal) for each in found) == 5


def test_bombs_are_refused_before_they_unfold() -> None:
    limits = Limits(entry=50_000_000, unpacked=60_000_000)
    bomb = zipped({"bomb.html": b"<p>" + b"\0" * 45_000_000})
    assert "bomb" in refusal(bomb, "x.zip", limits)
    large = zipped({"large.html": b"<p>" + b"x" * 51_000_000})
    assert "Too large" in refusal(large, "x.zip", limits)
    many = zipped({f"{n}.txt": "x" for n in range(30)})
    assert "more than" in refusal(many, "x.zip", Limits(entries=20))
    nested = zipped({"a.txt": "Words of the innermost file."})
    for _ in range(6):
        nested = zipped({"a.zip": nested})
    assert "archives" in refusal(nested, "x.zip")
    total = zipped({f"{n}.txt": str(n) * 2000 for n in range(9)})
    found = read_all(total, "x.zip", Limits(unpacked=5000))
    assert any(isinstance(each, Refusal) and "more than the limit" in each.reason for each in found)


def test_a_lie_about_the_size_is_found_out() -> None:
    data = bytearray(zipped({"a.txt": "word " * 5000}))
    place = data.rindex(b"PK\x01\x02")
    data[place + 24 : place + 28] = struct.pack("<I", 10)
    for each in read_all(bytes(data), "x.zip"):
        assert isinstance(each, Refusal) or len(each.text or "") <= 30_000


def test_a_password_is_told_once() -> None:
    data = bytearray(zipped({f"{n}.html": PAGE.format(n) for n in range(5)}))
    for mark, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        place = data.find(mark)
        while place >= 0:
            data[place + offset] |= 1
            place = data.find(mark, place + 4)
    assert "password" in refusal(bytes(data), "x.zip")


def test_cut_off_archives_are_refused() -> None:
    data = zipped({"a.html": PAGE.format("x")})
    assert "damaged" in refusal(data[:-30], "x.zip")


def _record(address: str, status: str, media_type: str, body: bytes) -> bytes:
    answer = f"HTTP/1.1 {status}\r\nContent-Type: {media_type}\r\n\r\n".encode() + body
    head = (
        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:1>\r\n"
        f"WARC-Target-URI: {address}\r\nWARC-Date: 2020-01-02T03:04:05Z\r\n"
        f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(answer)}\r\n"
    )
    return gzip.compress(head.encode() + b"\r\n" + answer + b"\r\n\r\n")


def _warc(cut: int = 0) -> bytes:
    page = PAGE.format("words " * 60).encode()
    records = [
        _record("https://a.example/", "301 Moved", "text/html", page),
        _record("https://a.example/s", "200 OK", "text/html; charset=utf-8", page),
        _record("https://a.example/p_files/a.png", "200 OK", "image/png", PNG),
        _record("https://a.example/x.js", "200 OK", "text/javascript", b"x" * 900),
        _record("https://a.example/t", "200 OK", "text/html", page.replace(b"words", b"other")),
    ]
    return b"".join(records)[: -cut or None]


def test_a_crawl_gives_its_pages_with_pictures() -> None:
    found = drafts(_warc(), "crawl.warc")
    assert [each.facts.url for each in found] == ["https://a.example/s", "https://a.example/t"]
    assert found[0].files["https://a.example/p_files/a.png"] == PNG
    assert found[0].added == "2020-01-02T03:04:05+00:00"


def test_a_cut_crawl_gives_what_came_before() -> None:
    found = read_all(_warc(cut=250), "crawl.warc.gz")
    assert isinstance(found[0], Draft)
    assert all(isinstance(each, Draft | Refusal) for each in found)


def test_a_wacz_gives_the_pages_of_its_list() -> None:
    listed = '{"format": "json-pages-1.0"}\n{"url": "https://a.example/s", "title": "T"}\n'
    data = zipped(
        {
            "archive/data.warc.gz": _warc(),
            "pages/pages.jsonl": listed,
            "datapackage.json": "{}",
        }
    )
    assert draft(data, "x.wacz").facts.url == "https://a.example/s"
    empty = zipped({"archive/x.txt": "", "datapackage.json": "{}"})
    assert "No saved page" in refusal(empty, "x.wacz")


def _har(bodies: bool) -> str:
    page = base64.b64encode(PAGE.format("x").encode()).decode()
    entries = [
        {
            "pageref": "p1",
            "startedDateTime": "2020-01-02T03:04:05.000Z",
            "request": {"url": f"https://a.example/{status}"},
            "response": {
                "status": status,
                "content": {
                    "mimeType": "text/html; charset=utf-8",
                    **({"text": page, "encoding": "base64"} if bodies else {}),
                },
            },
        }
        for status in (302, 200, 200)
    ]
    return json.dumps({"log": {"version": "1.2", "creator": {}, "entries": [*entries, "odd", {}]}})


def test_a_recording_with_and_without_bodies() -> None:
    found = draft(_har(True), "x.har")
    assert found.facts.url == "https://a.example/200"
    assert found.added == "2020-01-02T03:04:05+00:00"
    assert "without response bodies" in refusal(_har(False), "x.har")


def _zim(method: int) -> bytes:
    blobs = [
        b"<html><body><p>Words</p><!--htdig_noindex-->From <a href='https://a.example/wiki/"
        b"Article?oldid=5'>here</a><!--/htdig_noindex--></body></html>",
        PNG,
        b"The Site",
        b"deu",
    ]
    table = list(accumulate((len(blob) for blob in blobs), initial=4 * (len(blobs) + 1)))
    cluster = struct.pack(f"<{len(table)}I", *table) + b"".join(blobs)
    packed = {
        1: cluster,
        4: lzma.compress(cluster),
        5: zstandard.ZstdCompressor().compress(cluster),
    }[method]
    mimes = b"text/html\0image/png\0text/plain\0\0"
    entries = [  # sorted by name space and path
        (0, b"C", 0, b"Article", b"An article"),
        (1, b"C", 1, b"I/a.png", b""),
        (2, b"M", 3, b"Language", b""),
        (2, b"M", 2, b"Title", b""),
    ]
    written = [
        struct.pack("<HBcIII", mime, 0, space, 0, 0, blob) + path + b"\0" + title + b"\0"
        for mime, space, blob, path, title in entries
    ]
    start = 80 + len(mimes)
    places = [start + sum(len(each) for each in written[:n]) for n in range(len(written))]
    paths = start + sum(len(each) for each in written)
    clusters = paths + 8 * len(written)
    body = clusters + 8
    header = struct.pack(
        *("<4sHH16sIIQQQQIIQ", b"ZIM\x04", 6, 1, b"u" * 16, len(entries), 1),
        *(paths, paths, clusters, 80, 0, 0xFFFFFFFF, body + 1 + len(packed)),
    )
    return b"".join(
        [
            *(header, mimes, *written, struct.pack(f"<{len(places)}Q", *places)),
            *(struct.pack("<Q", body), bytes([method]), packed),
        ]
    )


def test_zim_archives_in_all_packings() -> None:
    for method in (1, 4, 5):
        found = draft(_zim(method), "x.zim")
        assert (found.html or "").strip() == "<p>Words</p>"
        assert found.facts.url == "https://a.example/wiki/Article"
        facts = found.facts
        assert (facts.title, facts.site, facts.language) == ("An article", "The Site", "de")
        assert found.files["I/a.png"] == PNG
        assert found.files.get("../../etc/passwd") is None


def test_an_entry_of_a_zip_that_lost_its_name_is_passed_over() -> None:
    whole = zipped({"a": "", "b.html": "<p>words"})
    listed = whole.index(b"PK\x01\x02")
    nameless = whole[: listed + 28] + b"\0\0\1\0" + whole[listed + 32 :]
    assert [found.origin for found in drafts(nameless, "x.zip")] == ["x.zip!b.html"]


def test_places_in_a_zim_beyond_all_files_are_refused() -> None:
    whole = bytearray(_zim(5))
    whole[32:40] = b"\xff" * 8
    assert refusal(bytes(whole), "x.zim")


def test_damaged_zim_archives_are_refused() -> None:
    whole = _zim(5)
    for length in range(4, len(whole) - 4, 7):
        found = read_all(whole[:length], "x.zim")
        assert found
        assert any(isinstance(each, Refusal) for each in found) or length > len(whole) - 20
