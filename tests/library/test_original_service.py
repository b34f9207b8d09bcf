"""Originals of stories out of a real library, read by a process of their own."""

from __future__ import annotations

import io
import json
import zipfile
from html import escape
from pathlib import Path

import pytest

from reader.library import Library
from reader.model import UnknownStory
from tests.clean.test_page_as_saved import FIRST, PNG, SECOND

PAGE = (
    '<html><head><title>Ferry</title><link rel="canonical" href="https://post.example/ferry">'
    f"</head><body><nav><a href='/news'>News</a></nav><article><h1>Ferry</h1>{'<p>'}{FIRST}</p>"
    f"<p>{SECOND}</p><p>{FIRST} Again.</p><p>{SECOND} Again.</p></article>"
    '<aside><img src="Ferry_files/boat.png" alt="A boat"><p>Win a boat.</p></aside>'
    "</body></html>"
)


def import_one(library: Library, path: Path) -> int:
    report = library.import_paths(path)
    [story] = [item.id for item in report.items if item.id is not None]
    return story


def test_a_saved_page_is_shown_whole(library: Library, tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    path = tmp_path / "in" / "Ferry.html"
    path.write_text(PAGE, encoding="utf-8")
    story = import_one(library, path)
    page = library.originals.page(story)
    assert page.name == "Ferry.html"
    assert "News" in page.reading_text
    assert "Win a boat." in page.reading_text
    assert [piece.text for piece in library.originals.left_out(story)] == ["News", "Win a boat."]


def test_pictures_beside_the_page_are_shown_while_it_lies_there(
    library: Library, tmp_path: Path
) -> None:
    folder = tmp_path / "in" / "Ferry_files"
    folder.mkdir(parents=True)
    (folder / "boat.png").write_bytes(PNG)
    path = tmp_path / "in" / "Ferry.html"
    path.write_text(PAGE, encoding="utf-8")
    story = import_one(library, path)
    assert len(library.originals.page(story).assets) == 1
    path.write_text(PAGE + " ", encoding="utf-8")
    assert library.originals.page(story).assets == ()


def test_a_picture_outside_the_folder_of_the_page_is_never_read(
    library: Library, tmp_path: Path
) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "secret.png").write_bytes(PNG)
    path = tmp_path / "in" / "Ferry.html"
    page = PAGE.replace("Ferry_files/boat.png", "../secret.png")
    path.write_text(page, encoding="utf-8")
    assert library.originals.page(import_one(library, path)).assets == ()


def test_a_page_out_of_an_archive_has_its_pictures(library: Library, tmp_path: Path) -> None:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("Ferry.html", PAGE)
        archive.writestr("Ferry_files/boat.png", PNG)
    path = tmp_path / "ferry.zip"
    path.write_bytes(packed.getvalue())
    page = library.originals.page(import_one(library, path))
    assert "Win a boat." in page.reading_text
    assert len(page.assets) == 1


def test_text_is_shown_as_it_stands(library: Library, tmp_path: Path) -> None:
    path = tmp_path / "ferry.txt"
    path.write_text(f"Ferry\n\n{FIRST}\n\n{SECOND}\n\nPrinted from the archive\n", encoding="utf-8")
    page = library.originals.page(import_one(library, path))
    assert page.reading_text.startswith("Ferry")
    assert "Printed from the archive" in page.reading_text


def _docx(path: Path, title: str, *paragraphs: str) -> None:
    space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    styled = '<w:pPr><w:pStyle w:val="Title"/></w:pPr>'
    lines = [f"<w:p>{styled}<w:r><w:t>{escape(title)}</w:t></w:r></w:p>"]
    lines += [f"<w:p><w:r><w:t>{words}</w:t></w:r></w:p>" for words in paragraphs]
    body = f'<w:document xmlns:w="{space}"><w:body>{"".join(lines)}</w:body></w:document>'
    with zipfile.ZipFile(path, "w") as archive:
        kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
        archive.writestr("[Content_Types].xml", f"<Types><Default ContentType='{kind}'/></Types>")
        archive.writestr("word/document.xml", body)


def test_the_title_of_a_document_is_shown_with_its_words(library: Library, tmp_path: Path) -> None:
    document, letter = tmp_path / "minutes.docx", tmp_path / "letter.eml"
    _docx(document, "Minutes & more", FIRST, SECOND)
    letter.write_text(
        "Subject: The ferry is free\nFrom: a@post.example\nContent-Type: text/html\n\n"
        "<p>Nobody paid this morning, and the boat was full at every crossing of the sound.</p>",
        encoding="utf-8",
    )
    for path, title in ((document, "Minutes & more"), (letter, "The ferry is free")):
        story = import_one(library, path)
        page = library.originals.page(story)
        assert page.reading_text.startswith(title)
        assert page.reading_text.count(title) == 1
        assert library.originals.left_out(story) == ()


def test_one_story_of_a_file_of_many_is_found_again(library: Library, tmp_path: Path) -> None:
    lines = [
        {"url": "https://post.example/1", "title": "First", "text": f"{FIRST}\n\n{FIRST}"},
        {"url": "https://post.example/2", "title": "Second", "text": f"{SECOND}\n\n{SECOND}"},
    ]
    path = tmp_path / "stories.jsonl"
    path.write_text("\n".join(map(json.dumps, lines)), encoding="utf-8")
    report = library.import_paths(path)
    second = next(item.id for item in report.items if item.title == "Second")
    assert second is not None
    page = library.originals.page(second)
    assert SECOND in page.reading_text or "no original" in page.reason
    assert FIRST not in page.reading_text


def test_a_story_without_a_file_says_so(library: Library) -> None:
    report = library.import_addresses(["https://post.example/later"])
    [story] = [item.id for item in report.items if item.id is not None]
    page = library.originals.page(story)
    assert page.html == ""
    assert "Save the page and import it" in page.reason
    with pytest.raises(UnknownStory):
        library.originals.page(999)


def test_a_page_that_breaks_its_limits_is_shown_as_bare_words(tmp_path: Path) -> None:
    from reader.library.importing.original_preparation import (
        OriginalRequest,
        OriginalSource,
        prepare_original_plainly,
    )

    request = OriginalRequest("Ferry", None, FIRST)
    page = prepare_original_plainly(OriginalSource(PAGE.encode(), "Ferry.html"), request)
    assert FIRST in page.reading_text
    assert "too complex to be shown" in page.notices[0]


def test_a_copy_for_other_programs_loads_nothing(library: Library, tmp_path: Path) -> None:
    path = tmp_path / "Ferry.html"
    path.write_text(PAGE.replace("<nav>", "<script>x()</script><nav>"), encoding="utf-8")
    story = import_one(library, path)
    copy = library.originals.file(story)
    assert copy.changed and copy.name == "Ferry.html"
    assert b"<script" not in copy.data and FIRST.encode() in copy.data
    unchanged = library.originals.file(story, unchanged=True)
    assert unchanged.data == path.read_bytes()
    kept = library.originals.path(story)
    assert kept is not None and kept.read_bytes() == path.read_bytes()


def test_text_is_handed_on_as_it_is(library: Library, tmp_path: Path) -> None:
    path = tmp_path / "ferry.txt"
    path.write_text(f"Ferry\n\n{FIRST}\n\n{SECOND}\n", encoding="utf-8")
    copy = library.originals.file(import_one(library, path))
    assert (copy.name, copy.data, copy.changed) == ("ferry.txt", path.read_bytes(), False)
