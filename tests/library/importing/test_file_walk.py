"""Which files of a folder are taken, and what is said of the others."""

from __future__ import annotations

import os
import socket
import tempfile
from pathlib import Path

import pytest

from reader.library.importing.file_walk import SourceFile, scan
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


SAVED = [
    ("page.html", "page_files", '<img src="page_files/a.png">'),
    ("page.html", "page-Dateien", "<img src='./page-Dateien/a.png'>"),
    ("page.htm", "page_fichiers", "<link rel=stylesheet href=page_fichiers/a.css>"),
    ("page.html", "page.files", "<img src=page.files/a.png>"),
    ("a b.html", "a b_files", '<img src="a%20b_files/a.png">'),
    ("R&D.html", "R&D_files", '<img src="R&amp;D_files/a.png">'),
    ("Çay.html", "Çay_dosyalar", '<img src="C%CC%A7ay_dosyalar/a.png">'),
    ("page.html", "page_files", '<img srcset="x.png 1x, page_files/a.png 2x">'),
    ("page.html", "page_files", '<div style="background:url(page_files/a.png)">x</div>'),
    ("page.html", "page_files", r'<img src="file:///C:\Users\me\page_files\a.png">'),
    ("page.html", "Page_files", '<img src="Page_files/a.png">'),
    ("страница.html", "страница.files", '<img src="страница.files/a.png">'),
]


@pytest.mark.parametrize(("page", "folder", "mark_up"), SAVED)
def test_a_pages_own_folder_is_left_out(
    tmp_path: Path, page: str, folder: str, mark_up: str
) -> None:
    (tmp_path / page).write_text(f'{mark_up}<iframe src="{folder}/frame.html"></iframe>')
    (tmp_path / folder).mkdir()
    for name in ("a.png", "a.css", "a.js"):
        (tmp_path / folder / name).write_text("x")
    (tmp_path / folder / "frame.html").write_text('<iframe src="deep%20frame.html"></iframe>')
    (tmp_path / folder / "deep frame.html").write_text("x")
    assert names([tmp_path]) == [page]


OWN_FOLDERS = [
    ("Python.html", "Python-notes", "<img src='Python-notes/a.png'>"),
    ("blog.html", "blog archive", "x"),
    ("page.html", "page_files", "My page_files/story.html lies there."),
    ("page.html", "page_files", '<a href="page_files/story.html">my stories</a>'),
    ("page.html", "page files", '<img src="page files/a.png">'),
    ("page.html", "page_stories", '<img src="page_stories/a.png">'),
    ("page.txt", "page_files", '<img src="page_files/a.png">'),
]


@pytest.mark.parametrize(("page", "folder", "mark_up"), OWN_FOLDERS)
def test_a_persons_own_folder_beside_a_page_is_walked(
    tmp_path: Path, page: str, folder: str, mark_up: str
) -> None:
    (tmp_path / page).write_text(mark_up)
    (tmp_path / folder / "below").mkdir(parents=True)
    (tmp_path / folder / "story.html").write_text("x")
    (tmp_path / folder / "below" / "other.pdf").write_text("x")
    assert set(names([tmp_path])) == {page, "story.html", "other.pdf"}


def test_documents_that_a_person_put_into_a_pages_folder_come_in(tmp_path: Path) -> None:
    (tmp_path / "page.html").write_text(
        '<img src="page_files/a.png"><a href="page_files/mine.html">m</a>'
        '<script src="page_files/f(1).txt"></script>'
    )
    (tmp_path / "page_files" / "deep").mkdir(parents=True)
    for name in ("a.png", "b.png", "f(1).txt", "mine.html", "deep/book.epub"):
        (tmp_path / "page_files" / name).write_text("x")
    assert names([tmp_path]) == ["page.html", "book.epub"]
    assert "import it alone" in refusals([tmp_path])["mine.html"]


_LINE = "The ferry that replaced the bridge left at noon with forty people and two horses aboard. "
_LETTER = "船は正午に四十人の乗客と二頭の馬を乗せて港を離れ、橋のない対岸へ渡った。" * 3


@pytest.mark.parametrize(
    ("name", "markup", "taken"),
    [
        ("own story.html", f"<p>{_LINE * 3}</p><p>{_LINE * 4}</p>", True),
        ("research/2023/paper.htm", f"<div>{_LINE * 8}<br>{_LINE}</div>", True),
        ("Same.html", f"<p>{_LINE}<b>{_LINE}</b>{_LINE} <i>{_LINE}</i>{_LINE * 2}</p>", True),
        ("別の記事.html", f"<p>{_LETTER}</p><p>{_LETTER}</p><p>{_LETTER}</p>", True),
        ("ad.html", "<ul>" + "<li>Buy two, pay for one</li>" * 200 + "</ul>", False),
        ("menu.html", f"<p>{_LINE * 2}</p>", False),
        ("script.html", f"<script>{_LINE * 9}</script><!-- {_LINE * 9} --><p>x</p>", False),
        ("list.html", f"<select>{_LINE * 9}</select>", False),
    ],
)
def test_a_page_with_prose_that_no_page_shows_comes_in(
    tmp_path: Path, name: str, markup: str, taken: bool
) -> None:
    (tmp_path / "page.html").write_text('<img src="page_files/a.png">')
    kept = tmp_path / "page_files" / name
    kept.parent.mkdir(parents=True)
    kept.write_text(markup, encoding="utf-8")
    assert names([tmp_path]) == ["page.html", *([kept.name] if taken else [])]
    assert (kept.name in refusals([tmp_path])) is not taken


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
    assert "Not a regular file" in told["pipe.html"]


def test_a_socket_is_refused() -> None:
    with tempfile.TemporaryDirectory() as folder, socket.socket(socket.AF_UNIX) as listener:
        listener.bind(str(Path(folder) / "s"))
        assert "Not a regular file" in refusals([Path(folder)])["s"]


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
    assert refusals([tmp_path])[tmp_path.name] == "No permission to read it."


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
