"""Notes of books as reading apps and devices send them: Kindle's notebook, PocketBook, and others.

The forms are those of real exports; the words are made up.
"""

from __future__ import annotations

from functools import partial

import pytest

from reader.formats import read_bytes
from reader.model import CarriedMark, Draft
from tests.formats.repeated_tokens import is_linear

KINDLE = """<?xml version="1.0" encoding="UTF-8"?>
<html xmlns="http://www.w3.org/TR/1999/REC-html-in-xml" xml:lang="en"><head><title></title></head>
<body><div class="bodyContainer"><div class="notebookFor">Notebook for</div>
<div class="bookTitle">The Ferry</div><div class="authors">Lind, Mara; Bo, Jon</div>
<div class="citation">Citation (APA): Lind, M. (2020).</div><hr/>
<div class="sectionHeading">Winter</div>
<div class="noteHeading">{mark} (<span class="highlight_blue">{blue}</span>) - Page 12 · Loc 1,170
</div><div class="noteText">The ferry lay at the quay.</div>
<div class="noteHeading">{note} - Page 12 · Loc 1,171</div><div class="noteText">Why?</div>
<div class="noteHeading">{mark} - Loc 1,300</div><div class="noteText">Nobody asked.</div>
<div class="noteHeading">Page 28 · Loc 1,301</div><div class="noteText">I did.</div>
<div class="noteHeading">Bookmark - Loc 1,400</div></div></body></html>"""

KINDLE_TABLE = """"{yours} Kindle {notes}:",,,
"The Ferry",,,
"{by} Mara Lind",,,
"Free Kindle instant preview:",,,
"https://a.co/x",,,
----------------------------------------------,,,
,,,
"Annotation Type","Location","Starred?","Annotation"
"Highlight (Yellow)","Location 170","","The ferry lay, at the quay."
"{note}","Location 170","","Why?"
"Highlight (Blue)","Page 9","*","Nobody asked."
"""

POCKETBOOK = """<?xml version="1.0" encoding="UTF-8"?>
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="en"><head>
<meta name="generator" content="PocketBook Bookmarks Export"></meta>
<title>The Ferry</title></head><body><div><h1>The Ferry</h1><span>Mara Lind</span></div>
<div id="b0" class="bookmark bm-color-none"><p class="bm-page">1</p>
<div class="bm-text"><p>Bookmark</p></div></div>
<div id="b1" class="bookmark bm-color-cian"><p class="bm-page">42</p>
<div class="bm-text"><p>The ferry lay at the quay.</p></div>
<div class="bm-note"><p>Why?</p></div></div></body></html>"""

MOON_FILE = """17
indent:false
trim:false
#
101
The Ferry
/sdcard/Books/The Ferry - Mara Lind.epub
/sdcard/books/the ferry - mara lind.epub
3
0
1200
26
-16711936
1717000000000

Why?<BR>Really.
The ferry lay at the quay.
0
0
0
#
102
The Ferry
/sdcard/Books/The Ferry - Mara Lind.epub
/sdcard/books/the ferry - mara lind.epub
4
0
99
0
0
1717000200000
A bookmark (12%)


0
0
0
"""

MOON_NOTES = """The Ferry - Mara Lind (Highlight: 2; Note: 1)

───────────────

◆ Winter

▪ The ferry lay at the quay. (Why? (Really.))

▪ Nobody
asked.
"""

BOOX = """Reading Notes | <<The Ferry__ab12-34>>Mara Lind
Winter
2024-05-03 10:11  |  Page No.: 12
The ferry lay
at the quay.
【Annotation】Why?
-------------------
2024-05-03 10:15  |  Page No.: 14
Nobody asked.
-------------------
"""

BOOX_OLD = """BOOX Reading Notes | <<The Ferry>>Mara Lind
Winter
Time：2024-05-03 10:11
【Original Text】The ferry lay
at the quay.
【Annotations】Why?
【Page Number】12
-------------------
Time：2024-05-03 10:15
【Original Text】Nobody asked.
【Annotations】
【Page Number】14
-------------------
"""

TOLINO = """The Ferry (Lind, Mara)
Markierung auf Seite 12-13: "The ferry lay
at the quay."
Hinzugefügt am 03.05.2024 | 10:11

-----------------------------------

The Ferry (Lind, Mara)
Notiz auf Seite 14: Why?
"Nobody asked."
Geändert am 03.05.2024 | 10:12

-----------------------------------

The Ferry (Lind, Mara)
Lesezeichen auf Seite 20:
Hinzugefügt am 03.05.2024 | 10:15

-----------------------------------

"""

PLAY_BOOKS = (
    '{"volume_id": "v", "volume_info": {"title": "The Ferry", "authors": ["Mara Lind"]}}'
    '[{"excerpt": "The ferry lay at the quay.", "note_text": "{\\"note\\":\\"Why?\\"}",'
    ' "color": "#93e3ed"}, {"excerpt": "", "note_text": "{\\"note\\":\\"\\"}"}]{"finished": true}'
)


def book(text: str, name: str) -> tuple[str | None, str | None, list[CarriedMark]]:
    (draft,) = read_bytes(text.encode(), name)
    assert isinstance(draft, Draft)
    return draft.facts.title, draft.facts.byline, list(draft.marks)


@pytest.mark.parametrize(
    ("mark", "blue", "note"),
    [("Highlight", "blue", "Note"), ("Markierung", "blau", "Notiz"), ("Subrayado", "azul", "Nota")],
)
def test_the_notebook_of_a_kindle(mark: str, blue: str, note: str) -> None:
    page = KINDLE.format(mark=mark, blue=blue, note=note)
    title, byline, marks = book(page, "The Ferry-Notebook.html")
    assert (title, byline) == ("The Ferry", "Mara Lind, Jon Bo")
    assert [(m.exact, m.colour, m.note, m.order) for m in marks] == [
        ("The ferry lay at the quay.", "blue", "Why?\n\n(Winter)", (1170,)),
        ("Nobody asked.", "yellow", "I did.\n\n(Winter)", (1300,)),
    ]


@pytest.mark.parametrize(
    ("yours", "notes", "by", "note"),
    [("Your", "Notes For", "by", "Note"), ("Ihre", "Notizen für", "von", "Notiz")],
)
def test_the_table_of_a_kindle(yours: str, notes: str, by: str, note: str) -> None:
    table = KINDLE_TABLE.format(yours=yours, notes=notes, by=by, note=note)
    title, byline, marks = book(table, "The Ferry.csv")
    assert (title, byline) == ("The Ferry", "Mara Lind")
    assert [(m.exact, m.colour, m.note) for m in marks] == [
        ("The ferry lay, at the quay.", "yellow", "Why?"),
        ("Nobody asked.", "blue", ""),
    ]


@pytest.mark.parametrize(
    ("text", "name", "found"),
    [
        (POCKETBOOK, "f.html", [("The ferry lay at the quay.", "blue", "Why?")]),
        (MOON_FILE, "f.mrexpt", [("The ferry lay at the quay.", "green", "Why?\nReally.")]),
        (
            MOON_NOTES,
            "f.txt",
            [
                ("The ferry lay at the quay.", "yellow", "Why? (Really.)\n\n(Winter)"),
                ("Nobody\nasked.", "yellow", "(Winter)"),
            ],
        ),
        *(
            (
                text,
                "f-annotation.txt",
                [
                    ("The ferry lay\nat the quay.", "yellow", "Why?\n\n(Winter)"),
                    ("Nobody asked.", "yellow", "(Winter)"),
                ],
            )
            for text in (BOOX, BOOX_OLD)
        ),
        (
            TOLINO,
            "notes.txt",
            [
                ("The ferry lay\nat the quay.", "yellow", ""),
                ("Nobody asked.", "yellow", "Why?"),
            ],
        ),
        (PLAY_BOOKS, "The Ferry.json", [("The ferry lay at the quay.", "blue", "Why?")]),
    ],
)
def test_other_apps_and_devices(text: str, name: str, found: list[tuple[str, str, str]]) -> None:
    for written in (text, "\ufeff" + text.replace("\n", "\r\n")):
        title, byline, marks = book(written, name)
        assert (title, byline) == ("The Ferry", "Mara Lind")
        assert [(m.exact, m.colour, m.note) for m in marks] == found


def test_the_moments_and_pages_that_they_keep() -> None:
    marks = book(BOOX, "f.txt")[2]
    assert [(m.created, m.order) for m in marks] == [
        ("2024-05-03T10:11:00", (12,)),
        ("2024-05-03T10:15:00", (14,)),
    ]
    assert book(MOON_FILE, "f")[2][0].created == "2024-05-29T16:26:40+00:00"


@pytest.mark.parametrize("text", [BOOX, MOON_FILE, TOLINO, PLAY_BOOKS, KINDLE_TABLE, POCKETBOOK])
def test_a_cut_file_gives_what_it_has(text: str) -> None:
    for end in range(60, len(text), 37):
        list(read_bytes(text[:end].encode(), "f.txt"))


def test_a_bracket_of_many_digits_takes_time_with_their_number() -> None:
    small, large = (
        partial(lambda data: list(read_bytes(data, "f.txt")), f"a - b ({'1' * digits}".encode())
        for digits in (400, 1600)
    )
    assert is_linear(large, small, 8, 0.3)
