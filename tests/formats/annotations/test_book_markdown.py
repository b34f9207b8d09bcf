"""Markdown that helper programs make of highlights in Apple Books, Kindle and Readwise."""

from __future__ import annotations

from functools import partial

import pytest

from tests.formats.reading import draft, read_all
from tests.formats.repeated_tokens import is_linear

IPHONE = """\
Title:: 📕 Apple iPhone - User Guide
Author:: Apple Inc.
Genre:: Technology
Link:: [Apple Books Link](ibooks://assetid/THBFYNJKTGFTTVCGSAE5)

## Annotations

Number of annotations:: 2

----

- 📖 Chapter:: Introduction
- 🔖 Context:: This is a text for the aggregated highlight
- 🎯 Highlight:: <mark style="background:rgb(175,213,151)">aggregated highlight</mark>
- 📝 Note:: Test note
- 📙 Highlight Link:: [Link](ibooks://assetid/T#epubcfi(/6/24[ch3]!/4/2/10,/1:19,/3:113))
- <small>📅 Highlight taken on:: 2024-03-11 03:04:53 PM -04:00</small>
- <small>📅 Highlight modified on:: 2024-03-11 03:04:53 PM -04:00</small>

----

- 📖 Chapter:: N/A
- 🔖 Context:: This
- 🎯 Highlight:: second highlight<br>
on two lines
- 📝 Note:: N/A
"""
CADILLAC = """\
---
asset_id: 3AB4BC5DE2CAAEE41EBF569B5CD1B70F
author: REISNER MARC
modified_date: '2017-09-02T14:18:36'
title: Cadillac Desert
---

# Cadillac Desert

By REISNER MARC

## My notes <a name="my_notes_dont_delete"></a>

I liked it.

## iBooks notes <a name="ibooks_notes_dont_delete"></a>

### Introduction

Westerners call what they have established out here a civilization, but it would be more accurate.

Without a century and a half of messianic effort
toward that end, the West would not exist. NOTE: Very interesting_
"""
READWISE = """\
# Effective Java

![rw-book-cover](https://images-na.ssl-images-amazon.com/images/I/51wl.jpg)

## Metadata
- Author: [[Joshua Bloch]]
- Full Title: Effective Java, Third Edition
- Category: #books
- Document Tags: #java #craft

## Highlights
- In cases where a class seems to do it. ([Location 399](https://readwise.io/to_kindle?action=open&asin=B000WJOUPA&location=399))
    - Tags: [[pink]] [[design]]
    - Note: Always **so**.
- a single-element enum type is the best way
  to implement a singleton. ([Location 655](https://readwise.io/to_kindle?action=open&asin=B000WJOUPA&location=655))
## New highlights added July 26, 2021 at 9:05 AM
- prefer primitives ([Location 751](https://readwise.io/to_kindle?action=open&asin=B000WJOUPA&location=751))
"""
ARTICLE = """\
# The Ferry

## Metadata
- Author: [[a.example]]
- Full Title: The Ferry of Norbury
- Category: #articles
- Summary: A ferry.
- URL: https://a.example/ferry

## Highlights
- The ferry left at nine. ([View Highlight](https://read.readwise.io/read/01gxyz))
"""
KINDLE = """\
---
kindle-sync:
  bookId: '58010'
  title: Building Machine Learning Systems with Python
  author: Willi Richert and Luis Pedro Coelho
  asin: B00E7NC9D2
  lastAnnotatedDate: '2015-06-26'
  highlightsCount: 45
---
# Building Machine Learning Systems with Python
## Metadata
* Author: [Willi Richert and Luis Pedro Coelho](https://www.amazon.comundefined)
* ASIN: B00E7NC9D2
* Reference: https://www.amazon.com/dp/B00E7NC9D2
* [Kindle link](kindle://book?action=open&asin=B00E7NC9D2)

## Highlights
Keep that in mind. — location: [482](kindle://book?action=open&asin=B0&location=482) ^ref-39533

My own note on it.

---
operations propagate — location: [487](kindle://book?action=open&asin=B0&location=487) ^ref-27471

---
"""
QUOTES = """\
# Walden

**Author:** Henry Thoreau
[Open in Apple Books](ibooks://assetid/ABC)

## Highlights

### Economy

> The mass of men lead lives
> of quiet desperation.

True.

> Simplify.

### Sounds

> A man thinking.
"""


def test_fields_of_apple_books() -> None:
    found = draft(IPHONE, "iphone.md")
    assert (found.format, found.facts.title) == ("book-notes", "Apple iPhone - User Guide")
    assert found.facts.byline == "Apple Inc."
    one, two = found.marks
    assert (one.exact, one.colour) == ("aggregated highlight", "green")
    assert one.note == "Test note\n\n(Introduction)"
    assert one.prefix.endswith("for the ")
    assert (one.created or "").startswith("2024-03-11T")
    assert one.path == "/body/*[1]/*[5]"
    assert (two.exact, two.note) == ("second highlight\non two lines", "")


def test_paragraphs_of_apple_books_with_the_persons_own_notes() -> None:
    found = draft(CADILLAC, "cadillac.md")
    assert (found.facts.title, found.facts.byline) == ("Cadillac Desert", "REISNER MARC")
    own, one, two = found.marks
    assert (own.exact, own.note) == ("", "I liked it.")
    assert one.exact.startswith("Westerners call")
    assert one.note == "(Introduction)"
    assert two.exact.endswith("would not exist.")
    assert two.note == "Very interesting\n\n(Introduction)"


def test_items_of_readwise() -> None:
    found = draft(READWISE, "readwise.md")
    assert found.facts.title == "Effective Java, Third Edition"
    assert found.tags == ("java", "craft")
    assert [mark.exact[:24] for mark in found.marks] == [
        "In cases where a class s",
        "a single-element enum ty",
        "prefer primitives",
    ]
    first = found.marks[0]
    assert (first.note, first.tags) == ("Always **so**.", ("pink", "design"))
    assert [mark.order for mark in found.marks] == [(399,), (655,), (751,)]
    story = draft(ARTICLE, "article.md")
    assert story.facts.url == "https://a.example/ferry"
    assert [(mark.exact, mark.note) for mark in story.marks] == [
        ("", "A ferry."),
        ("The ferry left at nine.", ""),
    ]


def test_kindle_and_quotations() -> None:
    kindle = draft(KINDLE, "kindle.md")
    assert kindle.facts.byline == "Willi Richert and Luis Pedro Coelho"
    assert [(mark.exact, mark.note, mark.order) for mark in kindle.marks] == [
        ("Keep that in mind.", "My own note on it.", (482,)),
        ("operations propagate", "", (487,)),
    ]
    quotes = draft(QUOTES, "quotes.md")
    assert (quotes.facts.title, quotes.facts.byline) == ("Walden", "Henry Thoreau")
    assert [(mark.exact, mark.note) for mark in quotes.marks] == [
        ("The mass of men lead lives\nof quiet desperation.", "True.\n\n(Economy)"),
        ("Simplify.", "(Economy)"),
        ("A man thinking.", "(Sounds)"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "# Reading\n\nI keep [a link](https://read.readwise.io/read/1).\n\n## Notes\n\nMine.\n",
        "# Trip\n\n## Highlights\n\n- The ferry\n- The hill\n",
    ],
)
def test_other_notes_stay_stories(text: str) -> None:
    assert draft(text, "note.md").format == "markdown"


@pytest.mark.parametrize("part", ["- a\n", "- A:: b\n", "> a\n\n", "[a](", "# h\n", "_NOTE: "])
def test_its_time_goes_with_its_length(part: str) -> None:
    head = "[a](ibooks://assetid/x)\n\n## Highlights\n\n- 🎯 Highlight:: a\n"

    def read(count: int) -> None:
        read_all(head + part * count, "a.md")

    assert is_linear(partial(read, 8_000), partial(read, 2_000), 8, 0.5)


def test_quotations_in_boxes_of_a_persons_own_template() -> None:
    text = (
        '---\nauthor: "[[Mara Ellison]]"\nsource: https://slow.example/book\n---\n\n# Highlights\n'
        "> [!tldr]- Attention is trained.  [🔗](https://read.readwise.io/read/01h)\n"
        ">> [!info] 📝 **My Note**:\nKey idea\n\n"
        "> [!tldr]- A page read twice.  [🔗](https://read.readwise.io/read/01j)\n"
    )
    found = draft(text, "The Slow Book.md")
    assert [(mark.exact, mark.note) for mark in found.marks] == [
        ("Attention is trained.", "Key idea"),
        ("A page read twice.", ""),
    ]


READEST_HEAD = "**Author**: Ann Lee\n\n**Exported from Readest**: 2026-05-10\n\n---\n\n"


@pytest.mark.parametrize(
    ("text", "colour", "created"),
    [
        (
            f"# The Weir\n{READEST_HEAD}## Highlights & Annotations\n\n### One\n"
            '> "It holds."\n**Note**:: So true\n\n> "It is old."\n\n---\n',
            "yellow",
            None,
        ),
        (
            f"## The Weir\n{READEST_HEAD}### Highlights & Annotations\n\n#### One\n\n"
            "- It holds.\n\n**Note:** So true\n*Page: 12 · Time: 2026-05-01 10:11*\n\n"
            "- 💡 It is old.\n\n*Page: 14 · Time: 2026-05-02 10:11*\n\n---\n",
            "blue",
            "2026-05-02T10:11:00",
        ),
    ],
)
def test_both_forms_of_readest(text: str, colour: str, created: str | None) -> None:
    found = draft(text, "notes.md")
    assert (found.facts.title, found.facts.byline) == ("The Weir", "Ann Lee")
    first, second = found.marks
    assert (first.exact, first.note) == ("It holds.", "So true\n\n(One)")
    assert (second.exact, second.colour, second.note) == ("It is old.", colour, "(One)")
    assert second.created == created
