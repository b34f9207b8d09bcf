"""A copy of a page that a browser opens without running or loading anything."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.clean.offline_copy import offline_copy, without_css_loads

PNG = b"\x89PNG\r\n\x1a\n" + bytes(200)
WORDS = "<p>The ferry left the quay at seven.</p>"
LOADS = re.compile(
    r"<(?:script|link|iframe|object|embed|base|frame)\b|\son\w+\s*=|@import|"
    r"\s(?:src|srcset|poster|background|action|data)\s*=\s*[\"']?(?!data:image)[^\"'\s>]|"
    r"url\(\s*[\"']?(?!data:)",
    re.IGNORECASE,
)


@pytest.mark.parametrize(
    "part",
    [
        "<script>x()</script>",
        '<script src="https://a.example/x.js"></script>',
        '<img src="https://a.example/1.png" srcset="https://a.example/2.png 2x">',
        '<img src=1.png onerror="x()">',
        '<link rel="stylesheet" href="https://a.example/s.css">',
        '<link rel="preconnect" href="https://a.example">',
        '<style>@import "https://a.example/s.css"; p { background: url(https://a.example/b.png) }'
        "</style>",
        r"<style>p { background: \75rl(https://a.example/b.png) }</style>",
        '<p style="background-image:url(//a.example/b.png)">x</p>',
        '<iframe src="https://a.example"></iframe>',
        '<object data="https://a.example/x.swf"></object>',
        '<video src="https://a.example/v.mp4" poster="https://a.example/p.png"></video>',
        '<body background="https://a.example/b.png">',
        '<form action="https://a.example/send"><input type="image" src="/b.png"></form>',
        '<svg><image xlink:href="https://a.example/1.svg"/><use href="https://a.example/2"/></svg>',
        '<meta http-equiv="refresh" content="0;url=https://a.example">',
        '<base href="https://a.example/">',
        '<a href="#x" ping="https://a.example/count">x</a>',
    ],
)
def test_nothing_runs_and_nothing_is_fetched(part: str) -> None:
    copy = offline_copy(f"<html><head></head><body>{part}{WORDS}</body></html>".encode()).decode()
    assert "The ferry left the quay at seven." in copy
    rest = copy.partition("Content-Security-Policy")[2].partition(">")[2]
    assert not LOADS.search(rest), rest
    assert "a.example" not in rest
    assert 'http-equiv="Content-Security-Policy"' in copy


def test_links_styles_and_pictures_stay() -> None:
    page = (
        "<html><head><style>p { color: navy }</style></head><body>"
        '<a href="https://a.example/next">Next</a><img src="boat.png" alt="A boat">'
        f"{WORDS}</body></html>"
    )
    files = {"boat.png": PNG}
    copy = offline_copy(page.encode(), images=files.get).decode()
    assert 'href="https://a.example/next"' in copy
    assert "color: navy" in copy
    assert 'src="data:image/png;base64,' in copy


def test_letters_of_any_encoding_come_out_as_utf_8() -> None:
    page = '<html><head><meta charset="iso-8859-1"></head><body><p>Fähre über den Fjord</p>'
    copy = offline_copy(page.encode("latin-1")).decode("utf-8")
    assert "Fähre über den Fjord" in copy
    assert "iso-8859-1" not in copy


@given(st.binary(max_size=400))
def test_no_bytes_break_it(data: bytes) -> None:
    assert offline_copy(b"<p>" + data).startswith(b"<!doctype html>")


@given(st.text(max_size=200))
def test_a_style_sheet_never_keeps_an_address(css: str) -> None:
    left = without_css_loads(css + "; a { background: URL( 'https://a.example/b' ) }")
    assert "a.example" not in left or "url(" not in left.lower()
