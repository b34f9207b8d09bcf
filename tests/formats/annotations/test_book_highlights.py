"""Highlights of programs that read books and pages: colour, note, moment, chapter."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.formats.reading import draft, drafts, read_all

QUOTE = "the people who live beside it"

KOREADER = """-- we can read Lua syntax here!
return {
    ["annotations"] = {
        [1] = {
            ["chapter"] = "Bridge repaired",
            ["color"] = "yellow",
            ["datetime"] = "2026-01-01 10:00:00",
            ["drawer"] = "lighten",
            ["note"] = "n \\"quoted\\"\\
second line",
            ["pos0"] = "/body/DocFragment[2]/body/p[1]/text().10",
            ["pos1"] = "/body/DocFragment[2]/body/p[1]/text().40",
            ["text"] = "the people who live beside it",
        },
        [2] = {["text"] = "in Page 3", ["datetime"] = "2026-01-01 11:00:00", ["page"] = "/x"},
        [3] = {["text"] = "зелёный", ["color"] = "olive", ["drawer"] = "underscore",
               ["chapter"] = "Глава 2"},
    },
    ["doc_props"] = {["authors"] = "Ann Other", ["title"] = "Bridge repaired"},
    ["percent_finished"] = 0.5, -- a comment
    ["text_lang_embedded_langs"] = true,
}
"""
OLD_KOREADER = """return {
    ["bookmarks"] = {
        [1] = {["datetime"] = "2020-05-06 07:08:09", ["highlighted"] = true,
               ["notes"] = "the people who live beside it", ["text"] = "my own note"},
        [2] = {["datetime"] = "2020-05-06 07:09:00", ["highlighted"] = true,
               ["notes"] = "second", ["text"] = "Page 4 second @ 2020-05-06 07:09:00"},
    },
    ["highlight"] = {
        [12] = {[1] = {["chapter"] = "One", ["datetime"] = "2020-05-06 07:08:09",
                       ["drawer"] = "lighten", ["text"] = "the people who live beside it"}},
        [13] = {[1] = {["datetime"] = "2020-05-06 07:09:00", ["text"] = "second"}},
    },
    ["stats"] = {["authors"] = "Ann Other", ["title"] = "Bridge repaired"},
}"""


def test_koreader() -> None:
    found = draft(KOREADER, "metadata.epub.lua")
    assert (found.facts.title, found.facts.byline) == ("Bridge repaired", "Ann Other")
    first, second = found.marks
    assert (first.exact, first.colour) == (QUOTE, "yellow")
    assert first.note == 'n "quoted"\nsecond line'
    assert (first.created or "").startswith("2026-01-01T10:00:00")
    assert (second.exact, second.colour, second.note) == ("зелёный", "green", "(Глава 2)")


def test_koreader_of_older_versions() -> None:
    first, second = draft(OLD_KOREADER, "metadata.epub.lua").marks
    assert (first.exact, first.note) == (QUOTE, "my own note\n\n(One)")
    assert (second.exact, second.note) == ("second", "")
    assert (second.created or "").startswith("2020-05-06T07:09:00")


def test_koreader_without_a_title_is_called_as_its_folder() -> None:
    text = 'return { annotations = { { text = "words of it", drawer = "invert" } } }'
    assert draft(text, "/books/The Weir.sdr/metadata.pdf.lua").facts.title == "The Weir"


def test_koreaders_own_export() -> None:
    book = {
        "title": "Bridge repaired", "author": "Ann", "created_on": 1767261600,
        "entries": [{"text": QUOTE, "note": "n", "time": 1767261600, "chapter": "One",
                     "color": "red", "drawer": "lighten", "page": 3}],
    }  # fmt: skip
    for value in (book, {"documents": [book], "created_on": 1}):
        (mark,) = draft(json.dumps(value), "export.json").marks
        assert (mark.exact, mark.note, mark.colour) == (QUOTE, "n\n\n(One)", "pink")
        assert mark.created == "2026-01-01T10:00:00+00:00"


@pytest.mark.parametrize("text", ["return { [1] = ", 'return { ["annotations"] = {'])
def test_a_damaged_table_gets_a_sentence(text: str) -> None:
    (found,) = read_all(text + '["doc_props"] = {', "metadata.epub.lua")
    assert "damaged" in getattr(found, "reason", "")


def _calibre(*marks: dict[str, Any]) -> str:
    return "\ufeff" + json.dumps(
        {"version": 1, "type": "calibre_annotation_collection", "annotations": list(marks)}
    )


CALIBRE = {
    "type": "highlight", "highlighted_text": QUOTE, "notes": "n", "uuid": "a",
    "timestamp": "2026-01-01T10:00:00.000Z", "toc_family_titles": ["Bridge repaired"],
    "style": {"kind": "color", "type": "builtin", "which": "blue"},
}  # fmt: skip


def test_calibre() -> None:
    removed = {"type": "highlight", "uuid": "b", "removed": True, "highlighted_text": "gone"}
    place = {"type": "last-read", "pos": "epubcfi(/2)"}
    found = draft(_calibre(CALIBRE, removed, place), "a.calibre_highlights")
    (mark,) = found.marks
    assert found.facts.title == "Bridge repaired"
    assert (mark.exact, mark.note, mark.colour) == (QUOTE, "n", "blue")
    assert mark.created == "2026-01-01T10:00:00+00:00"


def test_calibre_of_a_whole_library() -> None:
    entries = [
        {"book_id": 7, "title": "One", "authors": ["Ann", "Bob"], "annotation": CALIBRE},
        {**CALIBRE, "book_id": 8, "uuid": "c", "toc_family_titles": ["Two", "Chapter"],
         "style": {"kind": "color", "light": "#ff0000", "dark": "#000"}},
    ]  # fmt: skip
    one, two = drafts(_calibre(*entries), "annotations.calibre_annotation_collection")
    assert (one.facts.title, one.facts.byline) == ("One", "Ann, Bob")
    assert (two.facts.title, two.marks[0].colour) == ("Two", "pink")
    assert two.marks[0].note == "n\n\n(Chapter)"


def test_foliate() -> None:
    value = {
        "metadata": {"title": {"en": "Bridge repaired"}, "author": [{"name": "Ann"}]},
        "annotations": [
            {"value": "epubcfi(/6/4!/4/2,/1:0,/1:10)", "color": "#40e0d0", "text": QUOTE,
             "note": "n", "created": "2026-01-01T10:00:00Z"},
            {"value": "epubcfi(/6/4!/4/2)", "color": "underline", "text": "more"},
        ],
        "bookmarks": ["epubcfi(/6/4)"],
    }  # fmt: skip
    found = draft(json.dumps(value), "foliate.json")
    first, second = found.marks
    assert (found.facts.title, found.facts.byline) == ("Bridge repaired", "Ann")
    assert (first.exact, first.note, first.colour) == (QUOTE, "n", "blue")
    assert second.colour == "yellow"


@pytest.mark.parametrize("shape", ["by address", "list"])
def test_obsidians_clipper(shape: str) -> None:
    page = {
        "url": "https://post.example/2026/bridge",
        "title": "Bridge repaired",
        "highlights": [
            {"type": "text", "id": "1732000000000", "xpath": "/html/body/p[1]",
             "content": f"<p>{QUOTE.replace('people', '<b>people</b>')}</p>", "notes": ["my note"]},
            {"type": "element", "id": "1732000000001", "content": "<img src='a.png'>"},
        ],
    }  # fmt: skip
    value = {page["url"]: page} if shape == "by address" else [page]
    found = draft(json.dumps(value), "highlights.json")
    (mark,) = found.marks
    assert found.facts.url == "https://post.example/2026/bridge"
    assert (mark.exact, mark.note) == (QUOTE, "my note")
    assert (mark.created or "").startswith("2024-11-19")


HYPOTHESIS_TEXT = """2024-05-06 10:00
Bridge repaired
https://post.example/2026/bridge
Group: Public
Total users: 1
Users: ann
Total annotations: 2
Total replies: 0

Annotation 1:
2024-05-05 09:08
Comment: A note
of two lines
ann
Quote: "the people who live beside it"
Tags: one, two

Annotation 2:
2024-05-05 09:10
Comment: On the page
ann
Quote: "null"
"""
HYPOTHESIS_HTML = f"""<html lang="en"><head><title>Annotations on "Bridge repaired"</title></head>
<body><section><h1>Summary</h1><p><strong>Bridge repaired</strong></p>
<p><a href="https://post.example/2026/bridge">x</a></p></section><hr/><section>
<article><h2>Annotation 1:</h2><p><time datetime="2024-05-05T09:08:00Z">x</time></p>
<p>Comment: A note
of two lines</p><p>ann</p><p>Quote: <blockquote>{QUOTE}</blockquote></p><p>Tags: one, two</p>
</article></section></body></html>"""
HYPOTHESIS_CSV = (
    "Creation Date,URL,Group,Annotation/Reply Type,Quote,User,Body,Tags,Page\n"
    f'2024-05-05 09:08,https://post.example/2026/bridge,Public,Annotation,{QUOTE},ann,'
    '"A note\nof two lines","one,two",\n'
)  # fmt: skip


@pytest.mark.parametrize(
    ("data", "name"),
    [(HYPOTHESIS_TEXT, "a.txt"), (HYPOTHESIS_HTML, "a.html"), (HYPOTHESIS_CSV, "a.csv")],
)
def test_hypothesis_own_exports(data: str, name: str) -> None:
    found = draft(data, name)
    mark = found.marks[0]
    assert found.facts.url == "https://post.example/2026/bridge"
    assert (mark.exact, mark.note, mark.tags) == (QUOTE, "A note\nof two lines", ("one", "two"))
    assert (mark.created or "").startswith("2024-05-05T09:08")


@pytest.mark.parametrize(
    "text",
    [
        f"“{QUOTE}”\n\nExcerpt From\nBridge repaired\nAnn Other\nhttps://books.apple.com/x\n"
        "This material may be protected by copyright.\n",
        f"„{QUOTE}“\n\nAuszug aus\nBridge repaired\nAnn Other\n"
        "Dieses Material ist möglicherweise urheberrechtlich geschützt.\n",
        f"“{QUOTE}”\n\nExcerpt From: Ann Other. “Bridge repaired.” Apple Books. \n\n"
        "This material may be protected by copyright.",
        f"« {QUOTE} »\n\nExtrait de\nBridge repaired\nAnn Other\n"
        "Ce contenu est peut-être protégé par des droits d’auteur.",
    ],
)
def test_excerpts_of_apple_books(text: str) -> None:
    found = draft(text, "excerpt.txt")
    assert (found.facts.title, found.facts.byline) == ("Bridge repaired", "Ann Other")
    assert [mark.exact for mark in found.marks] == [QUOTE]


def test_all_notes_of_a_book_of_apple() -> None:
    text = (
        "Notes from\nBridge repaired\nAnn Other\n\nChapter 1\nMay 5, 2024\nFirst words\nA note.\n\n"
        "May 6, 2024\nSecond words\n\nChapter 2\nMay 7, 2024\nThird words\n\n"
        "All Excerpts From\nAnn Other. “Bridge repaired.” Apple Books.\n"
    )
    first, second, third = draft(text, "notes.txt").marks
    assert (first.exact, first.note) == ("First words", "A note.\n\n(Chapter 1)")
    assert (second.exact, second.note) == ("Second words", "(Chapter 1)")
    assert (third.exact, third.note) == ("Third words", "(Chapter 2)")
    assert (third.created or "").startswith("2024-05-07")


def test_readwise_as_its_interface_gives_it() -> None:
    book = {
        "user_book_id": 1, "title": "Bridge repaired", "author": "Ann", "category": "articles",
        "source_url": "https://post.example/2026/bridge", "book_tags": [{"name": "bridges"}],
        "document_note": "All of it.",
        "highlights": [
            {"id": 9, "text": QUOTE, "note": "n", "color": "green", "tags": [{"name": "x"}],
             "highlighted_at": "2026-01-01T10:00:00Z"},
            {"id": 10, "text": "thrown away", "is_discard": True},
        ],
    }  # fmt: skip
    for value in (book, [book], {"count": 1, "results": [book]}):
        found = draft(json.dumps(value), "readwise.json")
        mark, note = sorted(found.marks, key=lambda each: not each.exact)
        assert (found.facts.url, found.tags) == (book["source_url"], ("bridges",))
        assert (mark.exact, mark.note, mark.colour, mark.tags) == (QUOTE, "n", "green", ("x",))
        assert note.note == "All of it."
