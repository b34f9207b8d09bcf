"""Copied pages in twelve languages: every part lands in its place.

Each file has the expected facts first; after the line of dashes comes the copied page, in which
`¶` marks the paragraphs of the story. The reader gets the page without these marks.
"""

from __future__ import annotations

import textwrap
from pathlib import Path

import pytest

from reader.formats import read_bytes
from reader.model import Draft

COPIES = sorted((Path(__file__).parent / "copies").glob("*.txt"))


def _read(path: Path) -> tuple[dict[str, str], str, list[str]]:
    head, _, page = path.read_text(encoding="utf-8").partition("----\n")
    expected = dict(line.split(": ", 1) for line in head.splitlines())
    body = [line[1:] for line in page.splitlines() if line.startswith("¶")]
    page = page.replace("¶", "")
    if "wrap" in expected:
        width = int(expected["wrap"])
        page = "\n".join(
            textwrap.fill(line, width) + "\n" if len(line) > width else line
            for line in page.splitlines()
        )
    return expected, page, body


@pytest.mark.parametrize("path", COPIES, ids=lambda path: path.stem)
def test_copied_page(path: Path) -> None:
    expected, page, body = _read(path)
    (draft,) = read_bytes(page.encode(), "copied.txt")
    assert isinstance(draft, Draft)
    facts = draft.facts
    assert draft.text is not None
    assert draft.text.split("\n\n") == body
    assert facts.title == expected["title"]
    assert facts.subtitle == expected.get("subtitle")
    assert facts.published is None or facts.published[:10] == expected.get("published")
    assert (facts.published is None) == ("published" not in expected)
    assert "; ".join(facts.authors) == expected.get("authors", "")
    assert (facts.language or "")[:2] == expected["language"]
    titles = [link.title for link in draft.links]
    assert titles == [t for t in expected.get("links", "").split(" | ") if t]
    if "section" in expected:
        assert facts.section == expected["section"]
    if "url" in expected:
        assert facts.url == expected["url"]
