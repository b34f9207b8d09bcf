"""Highlights of a Kobo: the files beside its books."""

from __future__ import annotations

from tests.formats.reading import draft, refusal


def test_the_file_of_one_book() -> None:
    found = draft(
        '<?xml version="1.0"?><annotationSet xmlns:dc="http://purl.org/dc/elements/1.1/"'
        ' xmlns="http://ns.adobe.com/digitaleditions/annotations"><publication>'
        "<dc:title>The Book</dc:title><dc:creator>Ann Writer</dc:creator></publication>"
        "<annotation><dc:date>2023-05-01T10:00:00Z</dc:date><target>"
        '<fragment start="OEBPS/c1.xhtml#point(/1/4/2:0)"><text>Marked words</text></fragment>'
        "</target><content><text>My note</text></content></annotation>"
        "<annotation><target><fragment start='x'><text>Others</text></fragment></target>"
        "</annotation></annotationSet>",
        "book.epub.annot",
    )
    assert (found.facts.title, found.facts.byline) == ("The Book", "Ann Writer")
    assert [(m.exact, m.note) for m in found.marks] == [("Marked words", "My note"), ("Others", "")]
    assert found.marks[0].created == "2023-05-01T10:00:00+00:00"


def test_a_file_without_highlights_says_so() -> None:
    empty = '<annotationSet xmlns="http://ns.adobe.com/digitaleditions/annotations"/>'
    assert "No highlights" in refusal(empty, "book.epub.annot")
