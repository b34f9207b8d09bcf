"""Exports that lie unpacked in a folder give what their ZIP file gives, and nothing twice."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from reader.formats import read_bytes, read_file
from reader.model import Draft, Refusal
from tests.formats.reading import zipped

URL = "https://example.org/a"
_OMNIVORE = {
    "metadata_0_to_20.json": json.dumps(
        [
            {
                "id": "1",
                "slug": "great-1",
                "title": "Great",
                "url": URL,
                "state": "Archived",
                "readingProgress": 100,
                "labels": ["one"],
                "savedAt": "2023-05-01T10:00:00.000Z",
            },
            {"id": "2", "slug": "bare-2", "title": "Bare", "url": URL + "/b", "savedAt": None,
             "readingProgress": 0},
        ]
    ),
    "content/great-1.html": "<div><p>The body of it.</p></div>",
    "highlights/great-1.md": "> A quote of it\n\nMy note\n",
}  # fmt: skip
_POCKET = {
    "part_000000.csv": "title,url,time_added,tags,status\nOne,https://e.org/1,1517233458,x,unread\n",
    "part_000001.csv": "title,url,time_added,tags,status\nTwo,https://e.org/2,1517233458,,archive\n",
    "annotations/part_000000.json": json.dumps(
        [{"url": f"https://e.org/{n}", "title": str(n),
          "highlights": [{"quote": f"Quote {n}", "created_at": 1517233458}]} for n in (2, 3)]
    ),
}  # fmt: skip
_MATTER = {
    "_matter_history.csv": "Title,Author,Publisher,URL,Word Count,In Queue,Favorited,Read,File Id\n"
    "Great,Ann,The Site,https://example.org/a,100,False,True,True,f1\n",
    "_matter_highlights.csv": "Title,Author,Publisher,URL,Text,Note,Highlighted Date\n"
    "Great,Ann,The Site,https://example.org/a,Marked,My note,2023-05-01 10:00:00\n"
    "Other,Bob,,https://example.org/o,Alone,,2023-05-01 10:00:00\n",
    "f1.html": "<html><body><p>The body here.</p></body></html>",
}
_READECK = {
    "bookmarks/abc/info.json": json.dumps(
        {"url": URL, "title": "Great", "is_archived": True, "created": "2023-05-01T10:00:00Z",
         "labels": ["one"], "annotations": [{"text": "body", "color": "blue"}]}
    ),
    "bookmarks/abc/index.html": "<p>The body of it.</p>",
    "bookmarks/abc/_resources/x.png": "PNG",
}  # fmt: skip
_KINDS = {"omnivore": _OMNIVORE, "pocket": _POCKET, "matter": _MATTER, "readeck": _READECK}


def _shape(draft: Draft) -> tuple[object, ...]:
    return (draft.format, draft.facts, draft.html, draft.tags, draft.added, draft.starred,
            draft.read, draft.archived, draft.marks)  # fmt: skip


@pytest.mark.parametrize("top", ["", "export 1/"])
@pytest.mark.parametrize("kind", _KINDS)
def test_a_folder_gives_what_its_archive_gives(kind: str, top: str, tmp_path: Path) -> None:
    files = _KINDS[kind]
    packed = list(read_bytes(zipped({top + name: data for name, data in files.items()}), "e.zip"))
    for name, data in files.items():
        path = tmp_path / top / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(data, encoding="utf-8")
    found = [
        each
        for path in sorted(tmp_path.rglob("*"))
        if path.is_file() and path.suffix != ".png"
        for each in read_file(path)
    ]
    unpacked = [_shape(each) for each in found if isinstance(each, Draft)]
    assert unpacked == [_shape(each) for each in packed if isinstance(each, Draft)]
    assert any(shape[-1] for shape in unpacked), "the highlights came along"
    assert all(not each.failed for each in found if isinstance(each, Refusal))


def test_a_text_that_no_list_names_is_a_story_of_its_own(tmp_path: Path) -> None:
    (tmp_path / "content").mkdir()
    (tmp_path / "metadata_0_to_20.json").write_text("[ damaged", encoding="utf-8")
    lone = tmp_path / "content" / "great-1.html"
    lone.write_text("<title>T</title><p>" + "The body of it. " * 30, encoding="utf-8")
    assert isinstance(next(iter(read_file(lone))), Draft)
