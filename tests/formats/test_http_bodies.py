"""Bodies of answers in every packing that servers use."""

from __future__ import annotations

import gzip
import zlib

import brotli
import pytest
import zstandard

from reader.formats.http_bodies import unpacked
from tests.formats.reading import drafts

PAGE = b"<html><body>" + b"<p>It crossed the sound again.</p>" * 40 + b"</body></html>"
RAW = zlib.compressobj(wbits=-15)
PACKED = {
    "gzip": gzip.compress(PAGE),
    "deflate": zlib.compress(PAGE),
    "Deflate": RAW.compress(PAGE) + RAW.flush(),
    "br": brotli.compress(PAGE),
    "zstd": zstandard.compress(PAGE),
    "gzip, br": brotli.compress(gzip.compress(PAGE)),
    "identity": PAGE,
    "": PAGE,
}


@pytest.mark.parametrize("name", PACKED)
def test_packed_bodies(name: str) -> None:
    assert unpacked(PACKED[name], name, 100_000) == PAGE


@pytest.mark.parametrize("name", ["gzip", "deflate", "br", "zstd"])
def test_bodies_that_are_not_packed_as_told(name: str) -> None:
    assert unpacked(PAGE, name, 100_000) == PAGE


@pytest.mark.parametrize("name", ["gzip", "deflate", "br", "zstd"])
def test_bombs_stay_within_bounds(name: str) -> None:
    assert len(unpacked(PACKED[name], name, 100)) <= 100


@pytest.mark.parametrize("name", ["gzip", "br", "zstd"])
def test_packed_pages_of_a_crawl(name: str) -> None:
    body = PACKED[name]
    answer = (
        f"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: {name}\r\n"
        f"Transfer-Encoding: chunked\r\n\r\n{len(body):x}\r\n"
    ).encode() + body + b"\r\n0\r\n\r\n"  # fmt: skip
    record = (
        "WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: https://a.example/ferry\r\n"
        "WARC-Date: 2024-04-02T10:11:12Z\r\nWARC-Record-ID: <urn:uuid:1>\r\n"
        f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(answer)}\r\n\r\n"
    ).encode() + answer + b"\r\n\r\n"  # fmt: skip
    (found,) = drafts(record, "crawl.warc")
    assert found.page == PAGE
