"""What people and programs call a file: plain paths and `file:` addresses."""

from __future__ import annotations

import sys
from pathlib import Path
from urllib.parse import quote

import pytest

from reader.platforms.named_paths import NotAPath, local_path

NAMES = [
    "page.html",
    "My page.html",
    "100% sure.html",
    "C# notes?.html",
    "Ünï — 漢字.html",
    "a+b&c.htm",
]


@pytest.mark.skipif(sys.platform == "win32", reason="some of these names are none there")
@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize(
    "begin", ["file://", "file://localhost", "file:", "FILE://", "file://LocalHost"]
)
def test_a_file_address_names_its_file(tmp_path: Path, name: str, begin: str) -> None:
    path = tmp_path / name
    path.write_bytes(b"")
    assert local_path(begin + quote(str(path))) == str(path)
    assert local_path(str(path)) == str(path)


@pytest.mark.skipif(sys.platform == "win32", reason="some of these names are none there")
@pytest.mark.parametrize("name", ["C# notes.html", "why? because.html", "two words.html"])
def test_an_address_that_was_not_encoded_names_its_file_too(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(b"")
    assert local_path(f"file://{tmp_path / name}") == str(tmp_path / name)


def test_a_place_in_a_page_names_the_page(tmp_path: Path) -> None:
    path = tmp_path / "page.html"
    path.write_bytes(b"")
    assert local_path(f"file://{path}#part-2") == str(path)


def test_a_drive_is_no_computer(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("reader.platforms.named_paths.sys.platform", "win32")
    for address in ("file:///C:/pages/a.html", "file://C:/pages/a.html", "FILE://c:/pages/a.html"):
        assert local_path(address).lower() == "c:/pages/a.html"
    assert local_path("file://nas/pages/a.html") == r"\\nas\pages\a.html"


def test_a_file_of_that_very_name_is_meant_first(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "file:").mkdir()
    assert local_path("file:") == "file:"


def test_letters_of_no_encoding_come_through() -> None:
    assert local_path("file:///tmp/caf%E9.html") == "/tmp/caf\udce9.html"


def test_a_drive_of_windows_has_no_slash_before_it() -> None:
    assert local_path("file:///C:/Users/Ann/page.html") == "C:/Users/Ann/page.html"


@pytest.mark.parametrize(
    "address",
    ["https://a.example/page.html", "http://a.example", "ftp://a.example/x", "HTTPS://a.example/"],
)
def test_an_address_of_the_web_is_no_path(address: str) -> None:
    with pytest.raises(NotAPath, match="Save the page"):
        local_path(address)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows reaches other computers by path")
def test_a_file_of_another_computer_is_no_path() -> None:
    with pytest.raises(NotAPath, match="another computer"):
        local_path("file://server/share/page.html")


@pytest.mark.parametrize("word", ["page.html", "./a/b", "-", "notes: a.md", "c:page", "broadsheet"])
def test_other_words_stay_as_they_are(word: str) -> None:
    assert local_path(word) == word
