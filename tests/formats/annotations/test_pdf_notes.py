"""Marks that pdfannots takes out of PDFs, as JSON and as Markdown."""

from __future__ import annotations

import json

from tests.formats.reading import draft, drafts

MARKS = [
    {"name": "u1", "type": "Highlight", "page": 1, "page_label": "iv", "start_xy": [72.1, 500.2],
     "prior_outline": "Introduction", "text": "The ferry was late.", "contents": "why?",
     "created": "2023-01-02T10:00:00", "color": "#00ff00"},
    {"name": "u2", "type": "Text", "page": 1, "start_xy": [1, 2], "contents": "Fog.",
     "in_reply_to": "u1"},
    {"type": "Text", "page": 2, "start_xy": [1, 2], "contents": "Look this up"},
]  # fmt: skip

TEXT = """## Highlights

 * Page #1 (Introduction (short)): "The ferry was late"

 * Page #2:
   > Weirs hold water. They also hold
   > boats.

## Detailed comments

 * Page iv: "mills" -- why mills?

 * Page #3: Look this up

 * Page #4:
   > A long quotation of more words than ten, which stands as a block.

   First paragraph.

   Second one.
"""


def test_marks_as_json() -> None:
    found = draft(json.dumps(MARKS), "The_paper.json")
    first, second = found.marks
    assert (found.facts.title, found.html) == ("The paper", None)
    assert (first.exact, first.note) == ("The ferry was late.", "why?\n\nFog.\n\n(Introduction)")
    assert (first.colour, first.created, first.order) == ("green", "2023-01-02T10:00:00", (1,))
    assert (second.exact, second.note) == ("", "Look this up")
    several = [{"file": f"/papers/{name}.pdf", "annotations": MARKS} for name in ("One", "Two")]
    assert [each.facts.title for each in drafts(json.dumps(several), "a.json")] == ["One", "Two"]


def test_marks_as_markdown() -> None:
    found = draft(TEXT, "paper.md")
    assert [(mark.exact, mark.note) for mark in found.marks] == [
        ("The ferry was late", "(Introduction (short))"),
        ("Weirs hold water. They also hold boats.", ""),
        ("mills", "why mills?"),
        ("", "Look this up"),
        (
            "A long quotation of more words than ten, which stands as a block.",
            "First paragraph.\n\nSecond one.",
        ),
    ]
    named = drafts(f"# File: 'One.pdf'\n\n{TEXT}\n# File: 'b/Two.pdf'\n\n{TEXT}", "all.md")
    assert [(each.facts.title, len(each.marks)) for each in named] == [("One", 5), ("Two", 5)]


def test_a_text_with_such_a_heading_is_a_text() -> None:
    assert draft("## Highlights\n\n * Page one is short.\n", "a.md").format == "markdown"
