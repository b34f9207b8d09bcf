"""Highlights as KOReader, Foliate and calibre write them for people: text, Markdown, HTML, org."""

from __future__ import annotations

import json

import pytest

from reader.formats.fields import moment
from tests.formats.reading import draft, drafts, refusal

ONE = "The weir was built before the mill, and nobody remembers by whom."
TWO = "Water does not argue with the stones that it has to pass."
CFI = "epubcfi(/6/8!/4/2,/1:0,/1:20)"
WIDE = "\u3000"

KOREADER_PAGE = f"""<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml"><head><meta charset="utf-8"/><title>The Weir</title>
</head><body>
  <div style="width:90%; max-width:600px; margin:0 auto; padding:5px; font-size:12pt;">
    <h2 style="font-size:18pt; text-align:right;">The Weir</h2>
    <h5 style="font-size:12pt; text-align:right; color:gray;">Ann Other</h5>
    <div style="font-size:14pt; font-weight:bold; text-align:center;"><span>One</span></div>
    <div style="padding-top:0.5em; padding-bottom:0.5em;">
      <div style="font-size:10pt;"><div style="display:inline-block;"></div>
        <span>05/03/24</span><span style="float:right"> 12</span></div>
      <div style="font-size:12pt"><span>{ONE}</span></div>
      <div style="font-size:11pt;"><span style="color:#888888">my note</span></div>
    </div>
    <div style="padding-top:0.5em; border-top:1px dotted lightgray;">
      <div style="font-size:10pt;"><span>05/04/24</span></div>
      <div style="font-size:12pt"><span>{TWO}</span></div>
    </div>
  </div></body></html>"""

FOLIATE_PAGE = f"""<!DOCTYPE html>
<meta charset="utf-8"><title>Annotations for “The Weir”</title>
<header><h1>Annotations for “The Weir”</h1><p>2 Annotations</p></header><section>
  <p class="cfi">{CFI}</p>
  <blockquote style="border-color: yellow"><span class="yellow">{ONE}</span></blockquote>
  <p class="note">my note</p></section><section><p class="cfi">{CFI}</p>
  <blockquote style="border-color: aqua"><span class="aqua">{TWO}</span></blockquote></section>"""

FOLIATE_OLD_PAGE = f"""<!DOCTYPE html>
<meta charset="utf-8"><header><p>Annotations for</p><h1>The Weir</h1><h2>By Ann Other</h2></header>
<p>2 Annotations</p><hr><section><p class="cfi">{CFI}</p><p class="section">One</p>
<blockquote style="border-color: yellow;">{ONE}</blockquote><p>my note</p></section>
<hr><section><p class="cfi">{CFI}</p><p class="section">Two</p>
<blockquote style="border-color: aqua;">{TWO}</blockquote></section>"""

FILES = {
    "koreader.md": "# The Weir\n##### Ann Other\n\n## One\n### Page 12 @ 03 May 2024 10:15:20 AM\n"
    f"*{ONE}*\n\n---\nmy note\n### Page 14 @ 03 May 2024 10:20:00 PM\n++{TWO}++\n\n\n"
    "_Generated at: 2024-05-06 10:00:00_",
    "koreader.txt": f"{WIDE}The Weir\n{WIDE}\n{WIDE}One\n{WIDE}\n{WIDE}{WIDE}-- Page: 12, added "
    f"on Fri May  3 10:15:20 2024\n{ONE}\n---\nmy note\n-=-=-=-=-=-\n{WIDE}{WIDE}-- Page: 14, "
    f"added on Sat May  4 09:00:00 2024\n{TWO}\n-=-=-=-=-=-\n\n",
    "koreader.html": KOREADER_PAGE,
    "foliate.html": FOLIATE_PAGE,
    "foliate_old.html": FOLIATE_OLD_PAGE,
    "foliate.md": f"# Annotations for “The Weir”\n\n2 Annotations\n\n---\n\n**yellow** - `{CFI}`\n"
    f"\n> {ONE}\n\nmy note\n\n---\n\n**aqua** - `{CFI}`\n\n> {TWO}",
    "foliate_de.md": f"# Anmerkungen für „The Weir“\n\n2 Anmerkungen\n\n---\n\n**yellow** - `{CFI}`"
    f"\n\n> {ONE}\n\nmy note\n\n---\n\n**#00ffff** - `{CFI}`\n\n> {TWO}",
    "foliate_old.md": "# Annotations for *The Weir* by Ann Other\n\n2 Annotations\n\n---\n\n"
    f"One - **yellow**\n\n> {ONE}\n\nmy note\n\n---\n\nTwo - **aqua**\n\n> {TWO}",
    "foliate.org": f"* Annotations for “The Weir”\n2 Annotations\n\n\n-----\n\n*yellow* - `{CFI}`\n"
    f"\n#+begin_quote\n{ONE}\n#+end_quote\nmy note\n,\n\n-----\n\n*aqua* - `{CFI}`\n\n"
    f"#+begin_quote\n{TWO}\n#+end_quote\n\n",
    "foliate.txt": f"Annotations for “The Weir” by Ann Other\n\n2 Annotations\n\n{'-' * 80}\n\n"
    f"Section: One\nHighlight: yellow\n\nText:\n{ONE}\n\nNote:\nmy note\n\n{'-' * 80}\n\n"
    f"Section: Two\nHighlight: aqua\n\nText:\n{TWO}",
    "calibre.txt": f"## The Weir\n\n{ONE}\n5/3/24 10:15 AM\n\nmy note\n\n───\n\n"
    f"{TWO}\n5/3/24 10:20 PM\n\n───",
    "calibre.md": f"\ufeff## The Weir\n\n{ONE}\n[5/3/24 10:15 AM](calibre://view-book/_hex_-4c/1/EPUB"
    f"?open_at=epubcfi%28/8%29)\n\nmy note\n\n{'-' * 20}\n\n{TWO}\n[5/4/24 9:00 AM](calibre://view-"
    f"book/_hex_-4c/1/EPUB?open_at=epubcfi%28/8%29)\n\n{'-' * 20}",
}  # fmt: skip


@pytest.mark.parametrize("name", sorted(FILES))
def test_quotations_and_notes_stand_with_their_book(name: str) -> None:
    found = draft(FILES[name], name)
    assert found.facts.title == "The Weir"
    assert found.facts.byline in (None, "Ann Other")
    assert [mark.exact for mark in found.marks] == [ONE, TWO]
    assert found.marks[0].note.startswith("my note")
    assert "my note" not in found.marks[1].note
    if name.startswith("foliate"):
        assert [mark.colour for mark in found.marks] == ["yellow", "blue"]
    else:
        assert (found.marks[0].created or "").startswith("2024-05-03")


def test_the_books_of_one_file_are_stories_of_their_own() -> None:
    markdown = FILES["koreader.md"].partition("\n\n\n")[0]
    other = "\n# Das Buch\n##### N/A\n\n## Eins\n### Page 2 @ 03 Mai 2024 10:15:20\n**Wasser.**\n"
    text = FILES["koreader.txt"]
    calibre = FILES["calibre.txt"]
    assert [each.facts.title for each in drafts(markdown + other, "a.md")] == [
        "The Weir",
        "Das Buch",
    ]
    assert drafts(markdown + other, "a.md")[1].marks[0].exact == "Wasser."
    for found in (
        drafts(text + text.replace("The Weir", "Das Buch"), "a.txt"),
        drafts(calibre + "\n\n" + calibre.replace("The Weir", "Das Buch"), "a.txt"),
    ):
        assert [(each.facts.title, len(each.marks)) for each in found] == [
            ("The Weir", 2),
            ("Das Buch", 2),
        ]


CALIBRE = {
    "highlighted_text": ONE, "notes": "my note", "start_cfi": "/2/4/6/1:10", "spine_index": 3,
    "style": {"kind": "color", "type": "builtin", "which": "green"}, "type": "highlight",
    "timestamp": "2024-05-03T10:15:20.123Z", "uuid": "abc", "toc_family_titles": ["The Weir"],
}  # fmt: skip


def test_the_list_of_calibres_viewer() -> None:
    value = {"highlights": [CALIBRE], "type": "calibre_highlights", "version": 1}
    found = draft("\ufeff" + json.dumps(value, indent=2), "a.calibre_highlights")
    assert (found.facts.title, found.marks[0].exact, found.marks[0].colour) == (
        "The Weir",
        ONE,
        "green",
    )


def _package(meta: str) -> str:
    return (
        "<?xml version='1.0' encoding='utf-8'?><package xmlns='http://www.idpf.org/2007/opf' "
        "version='2.0'><metadata xmlns:dc='http://purl.org/dc/elements/1.1/'><dc:title>The Weir"
        "</dc:title><dc:creator>Ann Other</dc:creator><dc:subject>Rivers</dc:subject>"
        f"{meta}</metadata></package>"
    )


def test_the_facts_that_calibre_keeps_beside_a_book() -> None:
    entry = json.dumps({"annotation": CALIBRE, "format": "EPUB"}).replace('"', "&quot;")
    meta = f'<meta name="calibre:annotation" content="{entry}"/>'
    found = draft(_package(meta), "The Weir (12)/metadata.opf")
    assert (found.facts.title, found.facts.byline, found.tags) == (
        "The Weir",
        "Ann Other",
        ("Rivers",),
    )
    assert (found.marks[0].exact, found.marks[0].note) == (ONE, "my note")
    assert "no highlights" in refusal(_package(""), "The Weir (12)/metadata.opf")


@pytest.mark.parametrize(
    "text",
    [
        "# Notes\n##### Ann\n\nA page of my own.\n\n### Meeting\n\nWords.",
        "A title\n2024-05-03 10:15\nA story that goes on below its date.\n\n───\n\nIts foot.",
        f"A title\n3/5/24 10:15 AM\n\nA story below its date.\n\n{'-' * 20}\n\nMore.\n",
        "# “Quoted”\n\n3 days later\n\n---\n\n**bold** and more words stand here.\n\n> a quotation",
    ],
)
def test_texts_of_ones_own_stay_texts(text: str) -> None:
    found = draft(text, "notes.md")
    assert found.format == "markdown"
    assert not found.marks


def test_the_second_half_of_the_day() -> None:
    assert (moment("03 May 2024 10:20:00 PM") or "").startswith("2024-05-03T22:20:00")
