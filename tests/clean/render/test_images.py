"""Which of the addresses that a page gives for a picture is taken."""

from __future__ import annotations

import pytest

from reader.clean.parse.tree_builder import parse
from reader.clean.render.images import Images, media_type

BASE = "https://news.example/story/"


def best(markup: str) -> str | None:
    """Return the address that is chosen for the first picture of some markup."""
    image = parse(f"<body>{markup}</body>").find("img")
    assert image is not None
    return Images(BASE).best_address(image)


@pytest.mark.parametrize(
    ("markup", "address"),
    [
        ('<img src="a.jpg">', "a.jpg"),
        ('<img src="a.jpg" srcset="b.jpg 800w, c.jpg 1600w, d.jpg 4000w">', "c.jpg"),
        ('<img src="a.jpg" srcset="b.jpg 1x, c.jpg 2x">', "c.jpg"),
        (
            '<picture><source srcset="b.webp 900w"><source srcset="c.jpg 600w">'
            '<img src="a.jpg"></picture>',
            "b.webp",
        ),
        ('<div><source srcset="b.webp 900w"></div><img src="a.jpg">', "a.jpg"),
        ('<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" data-src="late.jpg">', "late.jpg"),
        ('<img src="a.jpg" srcset="b.jpg nothing">', "b.jpg"),
    ],
)
def test_the_best_address_of_a_picture(markup: str, address: str) -> None:
    assert best(markup) == BASE + address


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"\x89PNG\r\n\x1a\n" + b"\0" * 8, "image/png"),
        (b"RIFF\0\0\0\0WEBPVP8 ", "image/webp"),
        (b"\0\0\0\x1cftypavif", "image/avif"),
        (b"RIFF\0\0\0\0WAVEfmt ", None),
        (b"<html>", None),
        (b"", None),
    ],
)
def test_a_picture_is_known_by_its_bytes(data: bytes, kind: str | None) -> None:
    assert media_type(data) == kind


def test_a_picture_is_shown_once() -> None:
    root = parse('<body><img src="a.jpg"><img src="a.jpg"><img src="b.jpg"></body>')
    images = Images(BASE)
    taken = [images.take(node) is not None for node in root.walk() if node.tag == "img"]
    assert taken == [True, False, True]
