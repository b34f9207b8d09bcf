"""What a PDF's title and address are, and how its paragraphs go on over its pages."""

from __future__ import annotations

import io

import pytest
from pypdf import PdfWriter
from pypdf.generic import DecodedStreamObject, DictionaryObject, NameObject

from reader.formats import pdf
from reader.library.importing.preparation import prepare
from tests.formats.reading import draft

Line = tuple[int, str]
"""Size in points, words; an empty line is one of the size alone."""

BODY = [
    "The ferry will run again from Monday, the harbour office said after",
    "three weeks of storm, and the first seats were sold within the hour.",
    "Nobody had expected that so many people would stand there at seven.",
]
TERMS = [
    "Downloaded from the archive of the harbour. Your use of this archive indicates",
    "your acceptance of the terms and conditions of use. All rights reserved.",
]


def _pdf(pages: list[list[Line]], **metadata: str) -> bytes:
    writer = PdfWriter()
    font = DictionaryObject(
        {
            NameObject("/Type"): NameObject("/Font"),
            NameObject("/Subtype"): NameObject("/Type1"),
            NameObject("/BaseFont"): NameObject("/Helvetica"),
        }
    )
    for lines in pages:
        page = writer.add_blank_page(600, 800)
        page[NameObject("/Resources")] = DictionaryObject(
            {NameObject("/Font"): DictionaryObject({NameObject("/F1"): font})}
        )
        written, height = "BT 40 760 Td ", 760
        for size, words in lines:
            words = words.replace("(", r"\(").replace(")", r"\)")
            written += f"/F1 {size} Tf ({words}) Tj 0 -{size + 4} Td "
            height -= size + 4
        content = DecodedStreamObject()
        content.set_data((written + "ET").encode("cp1252"))
        page[NameObject("/Contents")] = writer._add_object(content)
    writer.add_metadata({f"/{name}": value for name, value in metadata.items()})
    made = io.BytesIO()
    writer.write(made)
    return made.getvalue()


def _story(*before: Line) -> list[Line]:
    return [*before, *((11, line) for line in BODY)]


@pytest.mark.parametrize(
    "before",
    [
        [(20, "The Ferry Is Back")],
        [(9, "Photo: A. Photographer / Agency"), (20, "The Ferry Is Back")],
        [(9, "HARBOUR WEEKLY  Vol. 12"), (20, "The Ferry"), (20, "Is Back")],
        [(9, "https://port.example/archive"), (20, "The Ferry Is Back")],
        [(11, "Figure 1: the quay at nine"), (20, "The Ferry Is Back")],
    ],
)
@pytest.mark.parametrize("title", ["", "untitled-1", "C:\\print\\ferry.indd", "Microsoft Word - x"])
def test_the_title_is_what_stands_out(before: list[Line], title: str) -> None:
    data = _pdf([_story(*before)], **({"Title": title} if title else {}))
    assert draft(data, "scan 12.pdf").facts.title == "The Ferry Is Back"


def test_a_page_of_terms_gives_no_title() -> None:
    cover = [(18, "The Harbour Archive"), *((11, line) for line in TERMS)]
    found = draft(_pdf([cover, _story((16, "The Ferry Is Back"))]), "x.pdf")
    assert found.facts.title == "The Ferry Is Back"
    assert "All rights reserved." in prepare(found).article.text


def test_where_nothing_stands_out_no_caption_is_the_title() -> None:
    data = _pdf([[(11, "Photo: A. Photographer / Agency"), *((11, line) for line in BODY)]])
    assert draft(data, "The Ferry.pdf").facts.title != "Photo: A. Photographer / Agency"


@pytest.mark.parametrize("producer", ["", "Adobe InDesign", "LaTeX"])
def test_the_address_of_a_publishers_foot_is_not_that_of_the_story(producer: str) -> None:
    pages = [
        [*_story((11, f"{word} it was.")), (8, "https://port.example/")]
        for word in ("Monday", "Tuesday", "Friday", "Sunday")
    ]
    assert draft(_pdf(pages, Producer=producer), "x.pdf").facts.url is None


def test_a_sentence_goes_on_over_the_end_of_a_page() -> None:
    first = [(11, "It began on a Sunday, when the old harbour master wrote to the owners of the")]
    second = [(11, "boats that none of them would leave. It ended a week later.")]
    third = [(11, "A new chapter begins here.")]
    article = prepare(draft(_pdf([first, second, third], Title="Ferry"), "x.pdf")).article
    assert "the owners of the boats that none of them would leave." in article.text
    assert article.text.split("\n\n")[-1] == "A new chapter begins here."


def test_a_word_that_is_broken_at_the_end_of_a_page_is_whole() -> None:
    pages = [[(11, "It was said that the har-")], [(11, "bour would be closed.")]]
    assert "the harbour would be closed." in prepare(draft(_pdf(pages), "x.pdf")).article.text


def test_the_limit_of_pages_is_said_with_their_number(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf, "MOST_PAGES", 2)
    found = draft(_pdf([_story()] * 5), "x.pdf")
    assert found.notices == ("Only the first 2 of 5 pages were read.",)
    assert prepare(found).article.shortened == "Only the first 2 of 5 pages were read."
    assert (found.original or b"").startswith(b"%PDF")


def test_running_heads_are_left_out_by_name() -> None:
    days = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday")
    pages = [
        [(9, f"Harbour Weekly {n}"), *((11, f"{day} had words {how}.") for how in "abcdef")]
        for n, day in enumerate(days)
    ]
    found = draft(_pdf(pages), "x.pdf")
    assert "Harbour Weekly 3" in found.left_out


def test_what_a_library_writes_for_want_of_facts_is_none() -> None:
    data = _pdf([_story((20, "The Ferry Is Back"))], Title="(anonymous)", Author="(anonymous)")
    found = draft(data, "x.pdf").facts
    assert (found.title, found.byline, found.authors) == ("The Ferry Is Back", None, ())
