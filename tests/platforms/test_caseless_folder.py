"""Exports, vault, library and imports on a file system that finds names in any case.

Such a file system is the usual one of Windows and macOS. Elsewhere one is mounted where fusepy can
be imported and FUSE may be used; otherwise the test is skipped.
"""

from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.library import Library, open_library
from tests.library.samples import article, draft

VIEW = Path(__file__).with_name("caseless_view.py")
TITLES = (
    *("The Ferry", "the ferry", "THE FERRY", "Straße", "STRASSE", "strasse", "ﬁsh", "FISH"),
    *("Trailing dot.", "trailing dot", "CON", "nul", "A" * 300, "a" * 300, "What: is/this?"),
)


def finds_any_case(folder: Path) -> bool:
    (folder / "Abc").touch()
    found = (folder / "aBC").exists()
    (folder / "Abc").unlink()
    return found


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Path]:
    if finds_any_case(tmp_path):
        yield tmp_path
        return
    unmount = shutil.which("fusermount") or shutil.which("fusermount3")
    usable = os.access("/dev/fuse", os.R_OK | os.W_OK) and unmount is not None
    if not usable or importlib.util.find_spec("fuse") is None:
        pytest.skip("no file system that finds names in any case: install fusepy and FUSE")
    below, view = tmp_path / "below", tmp_path / "view"
    below.mkdir()
    view.mkdir()
    with subprocess.Popen([sys.executable, VIEW, below, view], stderr=subprocess.PIPE) as process:
        for _ in range(500):
            if os.path.ismount(view) or process.poll() is not None:
                break
            with pytest.raises(subprocess.TimeoutExpired):
                process.wait(0.02)
        assert os.path.ismount(view), process.stderr and process.stderr.read()
        try:
            assert finds_any_case(view)
            yield view
        finally:
            subprocess.run([str(unmount), "-u", str(view)], check=True)


@pytest.fixture
def library(place: Path) -> Iterator[Library]:
    with open_library(place / "Library") as library:
        for number, title in enumerate(TITLES):
            text = f"{title}. Story {number}. " + "The ferry left at seven. " * 20
            library.add_article(draft(), article(title, text, site=f"{number}.example"))
        yield library


def files(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.rglob("*") if path.is_file())


@pytest.mark.parametrize("form", ["markdown", "html"])
def test_every_story_has_a_file_and_a_second_export_no_further_one(
    library: Library, place: Path, form: str
) -> None:
    library.export(form, None, place / "Notes")
    first = files(place / "Notes")
    assert len([name for name in first if name.endswith((".md", ".html"))]) >= len(TITLES)
    assert len({name.casefold() for name in first}) == len(first)
    library.export(form, None, place / "notes")
    assert files(place / "Notes") == first


def test_a_vault_keeps_a_note_for_every_story(library: Library, place: Path) -> None:
    library.export("vault", None, place / "Vault")
    first = files(place / "Vault")
    assert len([name for name in first if name.endswith(".md")]) >= len(TITLES)
    library.export("vault", None, place / "vault")
    assert files(place / "Vault") == first


def test_a_folder_named_in_other_letters_is_the_same(library: Library, place: Path) -> None:
    pages = place / "Pages"
    (pages / "Ferry_files").mkdir(parents=True)
    (pages / "Ferry.html").write_text(
        "<title>A ferry page</title><article><h1>A ferry page</h1><p>"
        + "Words about a ferry that nobody took. " * 30
        + '</p><img src="ferry_files/boat.gif"></article>'
    )
    (pages / "Ferry_files" / "boat.gif").write_bytes(
        b"GIF89a\x01\x00\x01\x00\x80\x00\x00\x00\x00\x00\xff\xff\xff,\x00\x00\x00\x00"
        b"\x01\x00\x01\x00\x00\x02\x02D\x01\x00;"
    )
    assert library.import_paths([place / "pages"]).counts["added"] == 1
    assert library.import_paths([place / "PAGES"]).counts["duplicate"] == 1
    assert not [item for item in library.check() if item.state == "damaged"]
