"""Which files of a folder are taken, and what is said of the others."""

from __future__ import annotations

import os
import socket
import tempfile
from pathlib import Path

import pytest

from reader.library.importing.file_walk import SourceFile, scan, side_folders_of
from reader.model import Refusal


def names(paths: list[Path]) -> list[str]:
    return [item.path.name for item in scan(paths) if isinstance(item, SourceFile)]


def refusals(paths: list[Path]) -> dict[str, str]:
    return {Path(i.origin).name: i.reason for i in scan(paths) if isinstance(i, Refusal)}


def test_folders_are_walked_by_name_and_files_kept_in_the_order_given(tmp_path: Path) -> None:
    for name in ("b.html", "a.html", "sub/c.txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("x")
    single = tmp_path.parent / f"{tmp_path.name}-single.txt"
    single.write_text("x")
    assert names([single, tmp_path]) == [single.name, "a.html", "b.html", "c.txt"]


@pytest.mark.parametrize("folder", ["page_files", "page-Dateien", "page_fichiers", "page.files"])
def test_a_pages_own_folder_is_left_out(tmp_path: Path, folder: str) -> None:
    (tmp_path / "page.html").write_text("x")
    (tmp_path / folder).mkdir()
    (tmp_path / folder / "frame.html").write_text("x")
    assert names([tmp_path]) == ["page.html"]
    assert side_folders_of(tmp_path / "page.html") == [tmp_path / folder]


def test_a_folder_without_its_page_is_walked(tmp_path: Path) -> None:
    (tmp_path / "notes_files").mkdir()
    (tmp_path / "notes_files" / "story.html").write_text("x")
    assert names([tmp_path]) == ["story.html"]


def test_odd_files_are_refused_by_name_and_the_rest_comes_in(tmp_path: Path) -> None:
    (tmp_path / "good.html").write_text("x")
    os.mkfifo(tmp_path / "pipe.html")
    (tmp_path / "loop").symlink_to(tmp_path)
    (tmp_path / "link.html").symlink_to("/etc/hostname")
    (tmp_path / ".hidden.html").write_text("x")
    assert names([tmp_path]) == ["good.html"]
    told = refusals([tmp_path])
    assert set(told) == {"pipe.html", "loop", "link.html"}
    assert "not a regular file" in told["pipe.html"]


def test_a_socket_is_refused() -> None:
    with tempfile.TemporaryDirectory() as folder, socket.socket(socket.AF_UNIX) as listener:
        listener.bind(str(Path(folder) / "s"))
        assert "not a regular file" in refusals([Path(folder)])["s"]


def test_a_path_that_is_not_there_is_told_in_a_sentence(tmp_path: Path) -> None:
    assert refusals([tmp_path / "gone.html"])["gone.html"] == "There is no such file or folder."


def test_a_name_with_a_null_is_told(tmp_path: Path) -> None:
    [refusal] = scan([Path("a\0b")])
    assert isinstance(refusal, Refusal)


def test_a_folder_without_permission_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(path: object) -> object:
        raise PermissionError(13, "Permission denied")

    # Root may read every folder, so the system's answer is put in its mouth.
    monkeypatch.setattr("reader.library.importing.file_walk.os.scandir", refuse)
    assert refusals([tmp_path])[tmp_path.name] == "You are not allowed to read it."


def test_a_cancelled_scan_ends(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text("x")
    assert list(scan([tmp_path], cancelled=lambda: True)) == []


def test_the_folder_of_a_library_is_no_folder_of_pages(tmp_path: Path) -> None:
    for name in ("page.html", "library/library.db", "library/originals/ab/abcd"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("x")
    # Its database stands for all of it; the importer merges that, and reads no file below.
    assert names([tmp_path]) == ["page.html", "library.db"]
    assert refusals([tmp_path]) == {}
