"""The document of a book's notes that Google Play Books keeps in a Drive, in its several forms."""

from __future__ import annotations

from tests.formats.reading import draft, drafts, zipped

ENEMIES = "Our enemies are doubt and distraction."
CHILD = "A child has no trouble believing the unbelievable."

PAGE = """<html><head><style>.c1{{background-color:#c5e1a5}}.c2{{color:#424242}}</style></head>
<body class="c9 doc-content"><table><tr><td><p><img alt="x" src="images/image1.png"></p></td>
<td><h1><span>Do the Work!</span></h1><p>Pressfield, Steven</p><p>Domino</p></td></tr></table>
<table><tr><td><p>Dieses Dokument wird überschrieben, wenn du in Play Bücher etwas änderst.</p>
</td></tr></table><h1>Alle Anmerkungen</h1><h2>2 Notizen</h2>
<p>Erstellt von Ann – Zuletzt synchronisiert: 25. April 2016</p><h2>Feinde</h2>{notes}</body>"""


def _page_note(quote: str, note: str, when: str, page: str) -> str:
    """A note as Google Docs writes it as HTML: a table in a table."""
    said = f'<p><span class="c2">{note}</span></p>' if note else ""
    return (
        "<table><tr><td><table><tr><td><p><img src='i.png'></p></td>"
        f'<td><p><span class="c1">{quote}</span></p>{said}<p><span class="c2">{when}</span></p>'
        f"</td><td><p><a href='http://play.google.com/books/reader?id=a'>{page}</a></p></td></tr>"
        "</table></td></tr></table>"
    )


def _word(text: str, fill: str = "", style: str = "") -> str:
    shade = f'<w:rPr><w:shd w:fill="{fill}" w:val="clear"/></w:rPr>' if fill else ""
    named = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f"<w:p>{named}<w:r>{shade}<w:t>{text}</w:t></w:r></w:p>"


def _row(*cells: str) -> str:
    inside = "".join(f"<w:tc>{cell}</w:tc>" for cell in cells)
    return f"<w:tbl><w:tr>{inside}</w:tr></w:tbl>"


def _document(*parts: str) -> bytes:
    kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    body = "".join(parts)
    return zipped(
        {
            "[Content_Types].xml": f"<Types><Override PartName='/word/document.xml' "
            f"ContentType='{kind}'/></Types>",
            "word/document.xml": f"<w:document xmlns:w='urn:w'><w:body>{body}</w:body>"
            "</w:document>",
        }
    )


def test_the_page_in_another_language() -> None:
    notes = _page_note(ENEMIES, "Wie wahr", "23. April 2016", "17") + _page_note(
        CHILD, "", "24. April 2016", "xi"
    )
    found = draft(PAGE.format(notes=notes), "Notizen.html")
    assert (found.facts.title, found.facts.byline) == ("Do the Work!", "Steven Pressfield")
    assert [(m.exact, m.colour, m.note, m.created, m.order) for m in found.marks] == [
        (ENEMIES, "green", "Wie wahr\n\n(Feinde)", "2016-04-23", (17,)),
        (CHILD, "green", "(Feinde)", "2016-04-24", ()),
    ]
    assert not (found.html or found.text or found.page)


def test_the_document_of_word_as_drive_gives_it() -> None:
    def note(quote: str, fill: str, *below: str) -> str:
        words = _word(quote, fill) + "".join(map(_word, below[:-1]))
        return _row(_row(_word(""), words, _word(below[-1])))

    data = _document(
        _row(_word(""), _word("Do the Work!", style="Heading1") + _word("Pressfield, Steven")),
        _row(_word("This document is overwritten when you make changes in Play Books.")),
        _word("All your annotations", style="Heading1"),
        _word("Created by Ann – Last synced April 25, 2016"),
        _word("Enemies", style="Heading2"),
        note(ENEMIES, "fde096", "How true", "April 23, 2016", "17"),
        note(CHILD, "93e3ed", "April 24, 2016", "20"),
    )
    found = draft(data, "Notes from _Do the Work!_.docx")
    assert (found.facts.title, found.facts.byline) == ("Do the Work!", "Steven Pressfield")
    assert [(m.exact, m.colour, m.note) for m in found.marks] == [
        (ENEMIES, "yellow", "How true\n\n(Enemies)"),
        (CHILD, "blue", "(Enemies)"),
    ]


def test_the_text_with_its_notes_sorted_by_colour_and_by_chapter() -> None:
    notes = f"{ENEMIES}\nHow true\n\nApril 23, 2016\n17\n\n{CHILD}\n\nApril 24, 2016\n20\n\n"
    text = (
        "Cover Image\n\nDo the Work!\nPressfield, Steven\n\n"
        "This document is overwritten when you make changes in Play Books.\n"
        "You should make a copy of this document before you edit it.\n\n"
        "Annotations by color\n2 green notes\nCreated by Ann   – Last synced April 25, 2016\n\n"
        f"Green\n\n{notes}Enemies\n\n{notes}"
    )
    for written in (text, "\ufeff" + text.replace("\n", "\r\n")):
        found = draft(written, "notes.txt")
        assert (found.facts.title, found.facts.byline) == ("Do the Work!", "Steven Pressfield")
        assert [(m.exact, m.colour, m.note, m.created) for m in found.marks] == [
            (ENEMIES, "green", "How true\n\n(Enemies)", "2016-04-23"),
            (CHILD, "green", "(Enemies)", "2016-04-24"),
        ]


def test_a_page_of_tables_that_lists_no_notes_stays_a_page() -> None:
    table = "<table><tr><td><table><tr><td></td><td><p>Play on words</p></td><td>17</td></tr>"
    (found,) = drafts(f"<html><body>{table}</table></td></tr></table>", "old.html")
    assert found.page is not None
    assert not found.marks
