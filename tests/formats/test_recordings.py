"""Recordings and crawls by the bodies they hold: HAR of three browsers, WARC, ARC."""

from __future__ import annotations

import base64
import gzip
import json
from typing import Any

import pytest

from tests.formats.reading import draft, drafts

PNG = b"\x89PNG\r\n\x1a\n" + b"\0<p>" * 60
STORY = "The ferry will run again from Monday, the harbour office said after three weeks of storm. "


def _page(name: str, more: str = "") -> str:
    return f"<!doctype html><html><title>{name}</title><body><h1>{name}</h1>{more}<p>{STORY * 3}"


GATE = (
    "<html><title>Just a moment...</title><div>Checking your browser before accessing port. This "
    "process is automatic. Your browser will redirect shortly. Please wait a few seconds.</div>"
)
WIDGET = "<!doctype html><html><body><div class=btn><a href=#>Share</a><span>12</span></div>"


def _entry(
    url: str, text: str | bytes, status: int = 200, media: str = "text/html", **more: Any
) -> dict[str, Any]:
    content: dict[str, Any] = {"mimeType": media, "size": len(text)}
    if isinstance(text, bytes):
        content |= {"text": base64.b64encode(text).decode(), "encoding": "base64"}
    elif text:
        content["text"] = text
    asked = [{"name": "Sec-Fetch-Dest", "value": more.pop("asked")}] if "asked" in more else []
    return {
        "pageref": "page_1",
        "startedDateTime": "2024-03-18T09:30:00.000+01:00",
        "request": {"url": url, "method": "GET", "headers": asked},
        "response": {"status": status, "content": content},
        **more,
    }


def _har(*entries: dict[str, Any], creator: str = "WebInspector") -> str:
    pages = [{"id": "page_1", "startedDateTime": "2024-03-18T09:30:00.000+01:00"}]
    log = {"version": "1.2", "creator": {"name": creator}, "pages": pages}
    return json.dumps({"log": {**log, "entries": list(entries)}})


@pytest.mark.parametrize("status", [200, 203, 206, 304, 0])
def test_a_page_comes_by_its_body_whatever_its_status(status: int) -> None:
    recording = _har(
        _entry("https://port.example/old", _page("Moved"), 301),
        _entry("https://port.example/n", _page("Ferry"), status),
        creator="Firefox",
    )
    found = draft(recording, "a.har")
    assert found.facts.url == "https://port.example/n"
    assert found.added == "2024-03-18T09:30:00+01:00"


def test_each_page_that_a_browser_asked_for_is_a_story() -> None:
    recording = _har(
        _entry("https://port.example/1", _page("One"), asked="document", _resourceType="document"),
        _entry("https://ads.example/f", _page("Advert"), asked="iframe", _resourceType="document"),
        _entry("https://port.example/2", _page("Two"), 304, asked="document"),
        _entry("https://port.example/p.json", "{}", media="application/json"),
    )
    assert [f.facts.url for f in drafts(recording, "a.har")] == [
        "https://port.example/1",
        "https://port.example/2",
    ]


def test_without_signs_of_the_browser_frames_gates_and_widgets_are_no_stories() -> None:
    frame = "<iframe width=1 src='/embed?a=1&amp;b=2'></iframe>"
    recording = _har(
        _entry("https://port.example/gate", GATE, 200),
        _entry("https://share.example/b", WIDGET, 200),
        _entry("https://port.example/embed?a=1&b=2", _page("Embedded"), 200),
        _entry("https://port.example/n", _page("Ferry", frame), 200),
    )
    assert draft(recording, "a.har").facts.url == "https://port.example/n"


def test_a_lone_gate_stays_for_the_library_to_refuse() -> None:
    found = draft(_har(_entry("https://port.example/gate", GATE, 403)), "a.har")
    assert found.facts.url == "https://port.example/gate"


def test_a_picture_under_a_wrong_header_is_a_picture() -> None:
    recording = _har(
        _entry("https://port.example/i", PNG, media="text/html"),
        _entry("https://port.example/n", _page("Ferry")),
        _entry("https://port.example/j", PNG, media="application/octet-stream"),
    )
    found = draft(recording, "a.har")
    assert found.facts.url == "https://port.example/n"
    assert set(found.files) == {"https://port.example/i", "https://port.example/j"}


def test_a_packed_body_keeps_its_charset() -> None:
    page = _page("Fähre").encode("cp1252")
    found = draft(_har(_entry("https://a.example/", page, media="text/html;charset=cp1252")), "a")
    assert found.charset == "cp1252"


def _warc_record(version: str, address: str, media: str, body: bytes, status: str = "200") -> bytes:
    answer = f"HTTP/1.1 {status} OK\r\nContent-Type: {media}\r\n\r\n".encode() + body
    uri = f"<{address}>" if version == "1.0" else address
    date = "2024-03-18T08:30:00.123456Z" if version == "1.1" else "2024-03-18T08:30:00Z"
    head = (
        f"WARC/{version}\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:1>\r\n"
        f"WARC-Target-URI: {uri}\r\nWARC-Date: {date}\r\n"
        f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(answer)}\r\n"
    )
    return head.encode() + b"\r\n" + answer + b"\r\n\r\n"


def _arc_record(version: str, address: str, media: str, body: bytes, status: str = "200") -> bytes:
    answer = f"HTTP/1.1 {status} OK\r\nContent-Type: {media}\r\n\r\n".encode() + body
    head = f"{address} 10.0.0.1 20240318083000 {media} {len(answer)}\n"
    return head.encode() + answer + b"\n"


ARC_HEAD = b"1 0 port\nURL IP-address Archive-date Content-type Archive-length\n"
ARC = b"filedesc://a.arc 0.0.0.0 20240318083000 text/plain %d\n%s\n" % (len(ARC_HEAD), ARC_HEAD)
KINDS = {
    "warc-1.0": (b"", _warc_record, "1.0"),
    "warc-1.1": (b"", _warc_record, "1.1"),
    "arc-1": (ARC, _arc_record, ""),
}


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("packed", ["", "by record", "as a whole"])
def test_crawls_of_every_version(kind: str, packed: str) -> None:
    head, record, version = KINDS[kind]
    frame = "<iframe src='//port.example/e'></iframe>"
    records = [
        record(version, "http://port.example/r", "text/html", _page("Moved").encode(), "302"),
        record(version, "http://port.example/gate", "text/html", GATE.encode()),
        record(version, "http://port.example/e", "text/html", _page("Embedded").encode()),
        record(version, "http://share.example/", "text/html", WIDGET.encode()),
        record(version, "http://port.example/n", "text/html", _page("Ferry", frame).encode()),
        record(version, "http://port.example/i", "text/html", PNG),
    ]
    parts = [head, *records] if head else records
    data = b"".join(gzip.compress(part) if packed == "by record" else part for part in parts)
    data = gzip.compress(data) if packed == "as a whole" else data
    found = draft(data, "a.warc.gz" if packed else "a.arc")
    assert found.facts.url == "http://port.example/n"
    assert list(found.files) == ["http://port.example/i"]
    assert (found.added or "")[:16] == "2024-03-18T08:30"


@pytest.mark.parametrize("named", ["gzip", "GZIP", ""])
def test_a_body_that_a_recorder_left_packed_is_unpacked(named: str) -> None:
    entry = _entry("https://port.example/n", gzip.compress(_page("Ferry").encode()))
    headers = [{"name": "Content-Encoding", "value": named}] if named else []
    entry["response"]["headers"] = headers
    assert draft(_har(entry), "a.har").page == _page("Ferry").encode()
